// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind that DocumentService serves, as the command line knows it.
#include "services/jsonlines.h"
#include "services/kindbase.h"

namespace showroom
{

namespace
{

template <class Record>
constexpr bool hangsOnLead = requires(Record record)
{
    record.lead;
    record.owner;
};

/// Prices that a reader may not see are masked in what the service returns; here it is only put into JSON.
template <class Record>
QJsonObject rowJson(const DocumentRow<Record> &row)
{
    QJsonObject object = storedJson(row.record);
    forEachField<Record>([&](const auto &field) {
        if (!row.prices && field.secrecy == Secrecy::Price)
            object.remove(QString::fromLatin1(field.name));
    });
    if (!row.contractNumber.isEmpty())
        object.insert(QStringLiteral("contract_number"), row.contractNumber);
    for (auto name = row.names.cbegin(); name != row.names.cend(); ++name)
        object.insert(name.key() + QStringLiteral("_name"), name.value());
    if (!row.contractNumber.isEmpty() || hangsOnLead<Record> || !row.customerName.isEmpty()) {
        object.insert(QStringLiteral("customer_name"), row.customerName);
        object.insert(QStringLiteral("owner_name"), row.ownerName);
    }
    if (row.customer) {
        object.insert(QStringLiteral("customer_name"), row.customerName);
        object.insert(QStringLiteral("phone"), ValueText<std::optional<Phone>>::json(row.phone));
    }
    return object;
}

template <class Record>
class DocumentKind final : public KindBase
{
public:
    using Action = typename Flow<Record>::Action;
    using State = typename Flow<Record>::State;
    DocumentKind(Services &services, Context &context, DocumentService<Record> &service)
        : KindBase(services, context), m_service(service)
    {
    }

    QJsonObject described() const override { return describedKind<Record>(codeList<State>(), codeList<Action>()); }

    QStringList listed() const override
    {
        if constexpr (requires(Record record) { record.customer; })
            return listedWith({QStringLiteral("customer_name"), QStringLiteral("phone")});
        if (std::is_same_v<Record, ContractTemplate> || std::is_same_v<Record, ExportPermit> ||
            std::is_same_v<Record, TalkScript>)
            return Kind::listed();
        if (hangsOnLead<Record>)
            return listedWith({QStringLiteral("customer_name"), QStringLiteral("owner_name"), QStringLiteral("vehicle_name"),
                               QStringLiteral("escort_name")});
        if (std::is_same_v<Record, Consent>)
            return listedWith({QStringLiteral("customer_name"), QStringLiteral("owner_name")});
        return listedWith({QStringLiteral("contract_number"), QStringLiteral("customer_name"), QStringLiteral("owner_name")});
    }

    Result<QJsonObject> list(const Session &session, const ListQuery &query) override
    {
        if (!query.sort.isEmpty() && query.sort != QLatin1String("id"))
            return refuseField(query.sort, {QT_TRANSLATE_NOOP("Message", "This kind is sorted by id, newest first.")});
        DocumentFilter filter;
        filter.state = query.where.value(QStringLiteral("state"));
        filter.contract =
            ValueText<std::optional<ContractId>>::parse(query.where.value(QStringLiteral("contract"))).value_or(std::nullopt);
        filter.lead = ValueText<std::optional<LeadId>>::parse(query.where.value(QStringLiteral("lead"))).value_or(std::nullopt);
        filter.customer =
            ValueText<std::optional<CustomerId>>::parse(query.where.value(QStringLiteral("customer"))).value_or(std::nullopt);
        std::set<QString> fields{QStringLiteral("contract_number"), QStringLiteral("customer_name")};
        forEachField<Record>([&](const auto &field) {
            if (field.secrecy == Secrecy::Open)
                fields.insert(QString::fromLatin1(field.name));
        });
        std::optional<Id<Record>> after = query.after ? std::optional(Id<Record>(*query.after)) : std::nullopt;
        return collected(Description<Record>::kind, query, fields, [&]() -> Result<Page<QJsonObject>> {
            const auto page = m_service.page(session, filter, after, rowsAtOnce);
            if (!page)
                return Refusal(page.error());
            Page<QJsonObject> rows{{}, page->more};
            for (const DocumentRow<Record> &row : page->rows) {
                rows.rows.push_back(rowJson(row));
                after = row.record.id;
            }
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_service.show(session, Id<Record>(id)).map([](const DocumentCard<Record> &card) {
            QJsonObject object = rowJson(card.row);
            object.insert(QStringLiteral("made_by"), card.madeBy);
            object.insert(QStringLiteral("actions"), actionsJson(card.actions));
            object.insert(QStringLiteral("history"), historyJson(card.history));
            return object;
        });
    }

    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        Record record;
        if (Done good = assign(record, withPeopleIn<Record>(session, values), Stage::Create); !good)
            return Refusal(good.error());
        return m_service.add(session, command, record).map([](const auto &saved) {
            return savedJson(saved, codeOf(Record().*Flow<Record>::state));
        });
    }

    Result<QJsonObject> set(const Session &session, const CommandId &command, qint64 id, const Values &asked) override
    {
        Values values = withPeopleIn<Record>(session, asked);
        const QString version = values.take(QStringLiteral("version"));
        const auto card = m_service.show(session, Id<Record>(id));
        if (!card)
            return Refusal(card.error());
        Record record = card->row.record.value;
        if (Done good = assign(record, values, Stage::Change); !good)
            return Refusal(good.error());
        return m_service
            .update(session, command, Id<Record>(id), version.isEmpty() ? card->row.record.version : version.toInt(), record)
            .map([&](const auto &saved) { return savedJson(saved, codeOf(record.*Flow<Record>::state)); });
    }

    Result<QJsonObject> act(const Session &session, const CommandId &command, qint64 id, const QString &name,
                            const Values &asked) override
    {
        const auto action = fromCode<Action>(name);
        if (!action)
            return Kind::act(session, command, id, name, asked);
        Values values = asked;
        DocumentActionInput input;
        input.reason = values.take(QStringLiteral("reason"));
        if (const QString text = values.take(QStringLiteral("day")); !text.isEmpty()) {
            input.day = ValueText<QDate>::parse(text);
            if (!input.day)
                return refuseField(QStringLiteral("day"), {QT_TRANSLATE_NOOP("Message", "Expected here: %1."),
                                                           {Label{"Message", ValueText<QDate>::expected}}});
        }
        if (values.contains(QStringLiteral("payments"))) {
            auto payments = linesFrom<ContractPayment>(QStringLiteral("payments"), values.take(QStringLiteral("payments")));
            if (!payments)
                return Refusal(payments.error());
            input.payments = std::move(*payments);
        }
        values = withPeopleIn<Record>(session, values);
        for (const char *taken : fieldsTaken<Record>(*action))
            if (const QString field = QString::fromLatin1(taken); values.contains(field))
                input.fields.insert(field, values.take(field));
        if (Done none = noMoreFields(values); !none)
            return Refusal(none.error());
        const auto saved = m_service.act(session, command, Id<Record>(id), *action, input);
        if (!saved)
            return Refusal(saved.error());
        const auto card = m_service.show(session, Id<Record>(id));
        return savedJson(*saved, card ? codeOf(card->row.record.value.*Flow<Record>::state) : QString());
    }

    Result<QByteArray> print(const Session &session, qint64 id) override { return m_service.print(session, Id<Record>(id)); }

    Result<std::vector<Verdict>> check(const Session &session, qint64 id) override
    {
        return m_service.show(session, Id<Record>(id)).map([](DocumentCard<Record> card) { return std::move(card.verdicts); });
    }

private:
    DocumentService<Record> &m_service;
};

template <class Record>
QJsonObject describedDocument()
{
    return describedKind<Record>(codeList<typename Flow<Record>::State>(), codeList<typename Flow<Record>::Action>());
}

template <class Record, DocumentService<Record> Services::*service>
std::unique_ptr<Kind> made(Services &services, Context &context)
{
    return std::make_unique<DocumentKind<Record>>(services, context, services.*service);
}

} // namespace

std::span<const KnownKind> documentKinds()
{
    static constexpr KnownKind kinds[] = {
        {"contract_template", describedDocument<ContractTemplate>, made<ContractTemplate, &Services::templates>},
        {"contract_change", describedDocument<ContractChange>, made<ContractChange, &Services::changes>},
        {"seal_use", describedDocument<SealUse>, made<SealUse, &Services::seals>},
        {"receipt", describedDocument<Receipt>, made<Receipt, &Services::receipts>},
        {"statement_line", describedDocument<StatementLine>, made<StatementLine, &Services::statementLines>},
        {"reconciliation", describedDocument<Reconciliation>, made<Reconciliation, &Services::reconciliations>},
        {"export_permit", describedDocument<ExportPermit>, made<ExportPermit, &Services::exportPermits>},
        {"visit", describedDocument<Visit>, made<Visit, &Services::visits>},
        {"check_call", describedDocument<CheckCall>, made<CheckCall, &Services::checkCalls>},
        {"talk_script", describedDocument<TalkScript>, made<TalkScript, &Services::talkScripts>},
        {"consent", describedDocument<Consent>, made<Consent, &Services::consents>},
        {"card_merge", describedDocument<CardMerge>, made<CardMerge, &Services::merges>},
        {"delivery", describedDocument<Delivery>, made<Delivery, &Services::deliveries>},
        {"test_drive", describedDocument<TestDrive>, made<TestDrive, &Services::testDrives>},
    };
    return kinds;
}

} // namespace showroom
