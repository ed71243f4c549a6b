// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jsonlines.h"
#include "services/kindbase.h"

namespace showroom
{

namespace
{

Result<std::vector<VehicleId>> vehiclesIn(const QString &text)
{
    std::vector<VehicleId> vehicles;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto id = ValueText<VehicleId>::parse(part.trimmed());
        if (!id)
            return refuseField(QStringLiteral("vehicles"),
                               {QT_TRANSLATE_NOOP("Message", "Numbers of cars of the stock, separated by commas.")});
        vehicles.push_back(*id);
    }
    return vehicles;
}

/// The fields of an input over those that stand.
Done assignInput(ContractInput &input, RecordService::Values values, Stage stage)
{
    if (values.contains(QStringLiteral("payments"))) {
        auto payments = linesFrom<ContractPayment>(QStringLiteral("payments"), values.take(QStringLiteral("payments")));
        if (!payments)
            return Refusal(payments.error());
        input.payments = std::move(*payments);
    }
    if (values.contains(QStringLiteral("vehicles"))) {
        auto vehicles = vehiclesIn(values.take(QStringLiteral("vehicles")));
        if (!vehicles)
            return Refusal(vehicles.error());
        input.vehicles = std::move(*vehicles);
    }
    return assign(input.contract, values, stage);
}

void addPrices(QJsonObject &object, const ContractPrices &prices)
{
    QJsonArray lines;
    for (const ContractLine &line : prices.lines) {
        QJsonObject one = jsonOf(line);
        one.insert(QStringLiteral("amount_fen"), times(line.price, line.quantity).fen());
        lines.append(one);
    }
    QJsonArray payments;
    for (const ContractPayment &payment : prices.payments)
        payments.append(jsonOf(payment));
    object.insert(QStringLiteral("total_fen"), prices.terms.total.fen());
    object.insert(QStringLiteral("lines"), lines);
    object.insert(QStringLiteral("payments"), payments);
}

template <class Record>
QJsonArray childrenJson(const std::vector<Stored<Record>> &children)
{
    QJsonArray array;
    for (const Stored<Record> &child : children)
        array.append(storedJson(child));
    return array;
}

QJsonObject cardJson(const ContractCard &card)
{
    QJsonObject object = storedJson(card.contract);
    object.insert(QStringLiteral("customer"), card.party.customer.value());
    object.insert(QStringLiteral("customer_name"), card.party.customerName);
    object.insert(QStringLiteral("owner_name"), card.ownerName);
    object.insert(QStringLiteral("prepared_by"), card.preparedBy);
    object.insert(QStringLiteral("quote_number"), card.quoteNumber);
    object.insert(QStringLiteral("template_name"), card.templateName);
    object.insert(QStringLiteral("prices"), card.prices.has_value());
    if (card.prices)
        addPrices(object, *card.prices);
    QJsonArray vehicles;
    for (const VehicleRow &car : card.vehicles)
        vehicles.append(QJsonObject{{QStringLiteral("id"), car.vehicle.id.value()},
                                    {QStringLiteral("vin"), car.vehicle.value.vin ? car.vehicle.value.vin->text() : QString()},
                                    {QStringLiteral("state"), codeOf(car.vehicle.value.state)}});
    object.insert(QStringLiteral("vehicles"), vehicles);
    QJsonArray versions;
    for (const ContractVersion &version : card.versions)
        versions.append(QJsonObject{
            {QStringLiteral("revision"), version.revision},
            {QStringLiteral("clause"), version.clause},
            {QStringLiteral("difference_fen"), version.difference ? QJsonValue(version.difference->fen()) : QJsonValue()},
            {QStringLiteral("sha256"), version.sha256}});
    object.insert(QStringLiteral("versions"), versions);
    object.insert(QStringLiteral("seals"), childrenJson(card.seals));
    object.insert(QStringLiteral("changes"), childrenJson(card.changes));
    object.insert(QStringLiteral("delivery"), card.delivery ? QJsonValue(storedJson(*card.delivery)) : QJsonValue());
    object.insert(QStringLiteral("actions"), actionsJson(card.actions));
    object.insert(QStringLiteral("history"), historyJson(card.history));
    return object;
}

class ContractKindOf final : public KindBase
{
public:
    ContractKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return contractDescribed(); }
    QStringList listed() const override
    {
        QStringList names =
            listedWith({QStringLiteral("customer_name"), QStringLiteral("owner_name"), QStringLiteral("total_fen")});
        names.removeAll(QStringLiteral("vehicles"));
        return names;
    }

    Result<QJsonObject> list(const Session &session, const ListQuery &query) override
    {
        if (!query.sort.isEmpty() && query.sort != QLatin1String("id"))
            return refuseField(query.sort, {QT_TRANSLATE_NOOP("Message", "Contracts are sorted by id, newest first.")});
        ContractFilter filter;
        filter.state = fromCode<ContractState>(query.where.value(QStringLiteral("state")));
        filter.prices = query.prices;
        filter.lead = ValueText<std::optional<LeadId>>::parse(query.where.value(QStringLiteral("lead"))).value_or(std::nullopt);
        filter.owingOnly = query.where.value(QStringLiteral("under_way")) == QLatin1String("true");
        std::set<QString> fields{QStringLiteral("customer_name"), QStringLiteral("under_way")};
        forEachField<Contract>([&](const auto &field) { fields.insert(QString::fromLatin1(field.name)); });
        std::optional<ContractId> after = query.after ? std::optional(ContractId(*query.after)) : std::nullopt;
        return collected("contract", query, fields, [&]() -> Result<Page<QJsonObject>> {
            const auto page = m_services.contracts.page(session, filter, after, rowsAtOnce);
            if (!page)
                return Refusal(page.error());
            Page<QJsonObject> rows{{}, page->more};
            for (const ContractListRow &row : page->rows) {
                QJsonObject object = storedJson(row.row.contract);
                object.insert(QStringLiteral("kind"), codeOf(row.row.contract.value.kind)); // the list has named its own
                object.insert(QStringLiteral("customer"), row.row.party.customer.value());
                object.insert(QStringLiteral("under_way"), isOwing(row.row.contract.value.state));
                object.insert(QStringLiteral("customer_name"), row.row.party.customerName);
                object.insert(QStringLiteral("owner_name"), row.ownerName);
                if (row.total)
                    object.insert(QStringLiteral("total_fen"), row.total->fen());
                rows.rows.push_back(object);
                after = row.row.contract.id;
            }
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_services.contracts.show(session, ContractId(id)).map(cardJson);
    }

    /// What is not said is taken from the quote and the customer's card, as the window does.
    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        const auto quote = ValueText<QuoteId>::parse(values.value(QStringLiteral("quote")));
        if (!quote)
            return refuseField(QStringLiteral("quote"),
                               {QT_TRANSLATE_NOOP("Message", "Name the quote that the prices come from.")});
        const auto kind = values.contains(QStringLiteral("kind"))
                              ? ValueText<ContractKind>::parse(values.value(QStringLiteral("kind")))
                              : std::optional(ContractKind::Contract);
        auto input = m_services.contracts.proposed(session, *quote, kind.value_or(ContractKind::Contract));
        if (!input)
            return Refusal(input.error());
        if (Done good = assignInput(*input, values, Stage::Create); !good)
            return Refusal(good.error());
        return m_services.contracts.add(session, command, *input).map([](const auto &saved) {
            return savedJson(saved, codeOf(ContractState::Draft));
        });
    }

    Result<QJsonObject> set(const Session &session, const CommandId &command, qint64 id, const Values &asked) override
    {
        Values values = asked;
        const QString version = values.take(QStringLiteral("version"));
        const auto card = m_services.contracts.show(session, ContractId(id));
        if (!card)
            return Refusal(card.error());
        const int stands = version.isEmpty() ? card->contract.version : version.toInt();
        ContractInput input{card->contract.value, {}, {}};
        if (card->prices)
            input.payments = card->prices->payments;
        for (const VehicleRow &car : card->vehicles)
            input.vehicles.push_back(car.vehicle.id);
        const bool carsAlone = values.size() == 1 && values.contains(QStringLiteral("vehicles"));
        if (Done good = assignInput(input, values, Stage::Change); !good)
            return Refusal(good.error());
        const auto saved = carsAlone && card->contract.value.state != ContractState::Draft
                               ? m_services.contracts.hold(session, command, ContractId(id), stands, input.vehicles)
                               : m_services.contracts.update(session, command, ContractId(id), stands, input);
        return saved.map([&](const auto &done) { return savedJson(done, codeOf(card->contract.value.state)); });
    }

    Result<QJsonObject> act(const Session &session, const CommandId &command, qint64 id, const QString &name,
                            const Values &asked) override
    {
        const auto action = fromCode<ContractAction>(QString(name).replace(u'_', u'-') == QLatin1String("stamp-by-exception")
                                                         ? QStringLiteral("stamp-by-exception")
                                                         : name);
        if (!action)
            return Kind::act(session, command, id, name, asked);
        Values values = asked;
        ContractActionInput input;
        input.reason = values.take(QStringLiteral("reason"));
        input.handedTo = values.take(QStringLiteral("handed_to"));
        input.seal = values.take(QStringLiteral("seal"));
        if (const QString version = values.take(QStringLiteral("version")); !version.isEmpty())
            input.version = version.toInt();
        if (const QString copies = values.take(QStringLiteral("copies")); !copies.isEmpty())
            input.copies = ValueText<int>::parse(copies).value_or(0);
        if (Done none = noMoreFields(values); !none)
            return Refusal(none.error());
        const auto saved = m_services.contracts.act(session, command, ContractId(id), *action, input);
        if (!saved)
            return Refusal(saved.error());
        const auto now = m_context.storage.contracts().find(m_context.reach(session, Operation::SeeContracts), saved->id);
        return savedJson(*saved, now ? codeOf(now->value.state) : QString());
    }

    Result<QByteArray> print(const Session &session, qint64 id) override
    {
        return m_services.contracts.print(session, ContractId(id));
    }

    Result<std::vector<Verdict>> check(const Session &session, qint64 id) override
    {
        return m_services.contracts.show(session, ContractId(id)).map([](ContractCard card) { return std::move(card.verdicts); });
    }
};

} // namespace

QJsonObject contractDescribed()
{
    QJsonObject described = describedKind<Contract>(codeList<ContractState>(), codeList<ContractAction>());
    QJsonArray fields = described.value(QStringLiteral("fields")).toArray();
    fields.append(
        QJsonObject{{QStringLiteral("name"), QStringLiteral("payments")},
                    {QStringLiteral("type"), QStringLiteral("list")},
                    {QStringLiteral("label"), translated(Label{"Contract", QT_TRANSLATE_NOOP("Contract", "Payments")})},
                    {QStringLiteral("required"), true},
                    {QStringLiteral("set"), QStringLiteral("free")},
                    {QStringLiteral("confidential"), QStringLiteral("price")},
                    {QStringLiteral("fields"), describedKind<ContractPayment>({}, {}).value(QStringLiteral("fields"))}});
    fields.append(
        QJsonObject{{QStringLiteral("name"), QStringLiteral("vehicles")},
                    {QStringLiteral("type"), QStringLiteral("ids")},
                    {QStringLiteral("label"), translated(Label{"Contract", QT_TRANSLATE_NOOP("Contract", "Cars of the stock")})},
                    {QStringLiteral("required"), false},
                    {QStringLiteral("set"), QStringLiteral("free")},
                    {QStringLiteral("confidential"), false}});
    described.insert(QStringLiteral("fields"), fields);
    return described;
}

std::unique_ptr<Kind> contractKind(Services &services, Context &context)
{
    return std::make_unique<ContractKindOf>(services, context);
}

} // namespace showroom
