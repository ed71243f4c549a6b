// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jsonlines.h"
#include "services/kindbase.h"

namespace showroom
{

namespace
{

/// The fields of an input over those that stand; those of the offer are typed beside the quote's own.
Done assignInput(QuoteInput &input, RecordService::Values values, Stage stage)
{
    if (const auto lines = values.find(QStringLiteral("lines")); lines != values.end()) {
        auto parsed = linesFrom<QuoteLine>(QStringLiteral("lines"), *lines);
        if (!parsed)
            return Refusal(parsed.error());
        input.lines = std::move(*parsed);
        values.erase(lines);
    }
    QuoteOffer offer;
    offer.tradeIn = input.tradeIn;
    offer.loan = input.loan;
    offer.loanMonths = input.loanMonths;
    offer.loanRate = input.loanRate;
    RecordService::Values ofOffer;
    for (const char *name : {"trade_in_fen", "loan_fen", "loan_months", "loan_rate_bp"})
        if (values.contains(QString::fromLatin1(name)))
            ofOffer.insert(QString::fromLatin1(name), values.take(QString::fromLatin1(name)));
    Quote quote;
    quote.plan = input.plan;
    quote.validUntil = input.validUntil;
    quote.note = input.note;
    if (Done good = assign(offer, ofOffer, stage); !good)
        return good;
    if (Done good = assign(quote, values, stage); !good)
        return good;
    input.plan = quote.plan;
    input.validUntil = quote.validUntil;
    input.note = quote.note;
    input.tradeIn = offer.tradeIn;
    input.loan = offer.loan;
    input.loanMonths = offer.loanMonths;
    input.loanRate = offer.loanRate;
    return {};
}

void addPrices(QJsonObject &object, const QuotePrices &prices)
{
    const QJsonObject offer = jsonOf(prices.offer);
    for (auto field = offer.begin(); field != offer.end(); ++field)
        if (field.key() != QLatin1String("quote"))
            object.insert(field.key(), field.value());
    QJsonArray lines;
    for (std::size_t i = 0; i < prices.lines.size(); ++i) {
        QJsonObject line = jsonOf(prices.lines[i]);
        line.insert(QStringLiteral("amount_fen"), times(prices.lines[i].offered, prices.lines[i].quantity).fen());
        line.insert(QStringLiteral("basis"), translated(prices.basis[i]));
        lines.append(line);
    }
    object.insert(QStringLiteral("lines"), lines);
    object.insert(QStringLiteral("tax_fen"), prices.sum.tax.fen());
    object.insert(QStringLiteral("to_pay_fen"), prices.toPay.fen());
    object.insert(QStringLiteral("monthly_fen"), prices.monthly ? QJsonValue(prices.monthly->fen()) : QJsonValue());
    object.insert(QStringLiteral("approver"), codeOf(prices.approver));
}

QJsonObject differenceJson(const QuoteDifference &difference)
{
    QJsonArray lines;
    for (const QuoteLineChange &line : difference.lines)
        lines.append(QJsonObject{{QStringLiteral("kind"), codeOf(line.kind)},
                                 {QStringLiteral("name"), line.name},
                                 {QStringLiteral("was_fen"), line.was ? QJsonValue(line.was->fen()) : QJsonValue()},
                                 {QStringLiteral("is_fen"), line.is ? QJsonValue(line.is->fen()) : QJsonValue()}});
    return {{QStringLiteral("revision"), difference.revision},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("discount_fen"), difference.discount.fen()},
            {QStringLiteral("total_fen"), difference.total.fen()}};
}

class QuoteKindOf final : public KindBase
{
public:
    QuoteKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return quoteDescribed(); }
    QStringList listed() const override
    {
        QStringList names{QStringLiteral("id")};
        forEachField<Quote>([&](const auto &field) { names << QString::fromLatin1(field.name); });
        names.replace(names.indexOf(QStringLiteral("owner")), QStringLiteral("owner_name"));
        return names << QStringLiteral("customer_name") << QStringLiteral("total_fen") << QStringLiteral("discount_fen")
                     << QStringLiteral("discount_bp");
    }

    Result<QJsonObject> list(const Session &session, const ListQuery &query) override
    {
        if (!query.sort.isEmpty() && query.sort != QLatin1String("id"))
            return refuseField(query.sort, {QT_TRANSLATE_NOOP("Message", "Quotes are sorted by id, newest first.")});
        QuoteFilter filter;
        filter.state = fromCode<QuoteState>(query.where.value(QStringLiteral("state")));
        filter.lead = ValueText<std::optional<LeadId>>::parse(query.where.value(QStringLiteral("lead"))).value_or(std::nullopt);
        filter.prices = query.prices;
        // No field of the offer is here to choose or sort by: a count would tell a price (QT-02).
        std::set<QString> fields{QStringLiteral("customer_name")};
        forEachField<Quote>([&](const auto &field) { fields.insert(QString::fromLatin1(field.name)); });
        std::optional<QuoteId> after = query.after ? std::optional(QuoteId(*query.after)) : std::nullopt;
        return collected("quote", query, fields, [&]() -> Result<Page<QJsonObject>> {
            const auto page = m_services.quotes.page(session, filter, after, rowsAtOnce);
            if (!page)
                return Refusal(page.error());
            Page<QJsonObject> rows{{}, page->more};
            for (const QuoteListRow &row : page->rows) {
                QJsonObject object = storedJson(row.row.quote);
                object.insert(QStringLiteral("customer"), row.row.party.customer.value());
                object.insert(QStringLiteral("customer_name"), row.row.party.customerName);
                object.insert(QStringLiteral("owner_name"), row.ownerName);
                object.insert(QStringLiteral("prices"), row.offer.has_value());
                if (row.offer) {
                    object.insert(QStringLiteral("total_fen"), row.offer->total.fen());
                    object.insert(QStringLiteral("discount_fen"), row.offer->discount.fen());
                    object.insert(QStringLiteral("discount_bp"), row.offer->discountRate.value());
                }
                rows.rows.push_back(object);
                after = row.row.quote.id;
            }
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_services.quotes.show(session, QuoteId(id)).map([&](const QuoteCard &card) {
            QJsonObject object = storedJson(card.quote);
            object.insert(QStringLiteral("customer"), card.party.customer.value());
            object.insert(QStringLiteral("customer_name"), card.party.customerName);
            object.insert(QStringLiteral("owner_name"), card.ownerName);
            object.insert(QStringLiteral("prepared_by"), card.preparedBy);
            object.insert(QStringLiteral("plan_number"), card.planNumber);
            object.insert(QStringLiteral("prices"), card.prices.has_value());
            if (card.prices)
                addPrices(object, *card.prices);
            if (card.difference)
                object.insert(QStringLiteral("difference"), differenceJson(*card.difference));
            QJsonArray actions;
            for (QuoteAction action : card.actions)
                actions.append(codeOf(action));
            object.insert(QStringLiteral("actions"), actions);
            QJsonArray history;
            for (const QuoteStep &step : card.history) {
                QJsonObject one = jsonOf(step.event);
                one.insert(QStringLiteral("person_name"), step.personName);
                history.append(one);
            }
            object.insert(QStringLiteral("history"), history);
            return object;
        });
    }

    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        QuoteInput input;
        if (Done good = assignInput(input, values, Stage::Create); !good)
            return Refusal(good.error());
        return m_services.quotes.add(session, command, input).map([](const auto &saved) {
            return savedJson(saved, codeOf(QuoteState::Draft));
        });
    }

    Result<QJsonObject> set(const Session &session, const CommandId &command, qint64 id, const Values &asked) override
    {
        Values values = asked;
        const QString version = values.take(QStringLiteral("version"));
        const auto card = m_services.quotes.show(session, QuoteId(id));
        if (!card)
            return Refusal(card.error());
        QuoteInput input;
        input.plan = card->quote.value.plan;
        input.validUntil = card->quote.value.validUntil;
        input.note = card->quote.value.note;
        if (card->prices) {
            input.lines = card->prices->lines;
            input.tradeIn = card->prices->offer.tradeIn;
            input.loan = card->prices->offer.loan;
            input.loanMonths = card->prices->offer.loanMonths;
            input.loanRate = card->prices->offer.loanRate;
        }
        if (Done good = assignInput(input, values, Stage::Change); !good)
            return Refusal(good.error());
        return m_services.quotes
            .update(session, command, QuoteId(id), version.isEmpty() ? card->quote.version : version.toInt(), input)
            .map([&](const auto &saved) { return savedJson(saved, codeOf(card->quote.value.state)); });
    }

    Result<QJsonObject> act(const Session &session, const CommandId &command, qint64 id, const QString &name,
                            const Values &asked) override
    {
        const auto action = fromCode<QuoteAction>(name);
        if (!action)
            return Kind::act(session, command, id, name, asked);
        Values values = asked;
        QuoteActionInput input;
        input.reason = values.take(QStringLiteral("reason"));
        if (const QString release = values.take(QStringLiteral("release")); !release.isEmpty()) {
            const auto flag = ValueText<bool>::parse(release);
            if (!flag)
                return refuseField(QStringLiteral("release"), {ValueText<bool>::expected});
            input.release = *flag;
        }
        if (Done none = noMoreFields(values); !none)
            return Refusal(none.error());
        const auto saved = m_services.quotes.act(session, command, QuoteId(id), *action, input);
        if (!saved)
            return Refusal(saved.error());
        const auto quote = m_context.storage.quotes().find(m_context.reach(session, Operation::SeeQuotes), saved->id);
        return savedJson(*saved, quote ? codeOf(quote->value.state) : QString());
    }

    Result<QByteArray> print(const Session &session, qint64 id) override { return m_services.quotes.print(session, QuoteId(id)); }

    Result<std::vector<Verdict>> check(const Session &session, qint64 id) override
    {
        return m_services.quotes.show(session, QuoteId(id)).map([](QuoteCard card) { return std::move(card.verdicts); });
    }
};

} // namespace

QJsonObject quoteDescribed()
{
    QJsonObject described = describedKind<Quote>(codeList<QuoteState>(), codeList<QuoteAction>());
    QJsonArray fields = described.value(QStringLiteral("fields")).toArray();
    const QJsonArray offer = describedKind<QuoteOffer>({}, {}).value(QStringLiteral("fields")).toArray();
    for (const auto &field : offer)
        if (field.toObject().value(QStringLiteral("name")).toString() != QLatin1String("quote"))
            fields.append(field);
    fields.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("lines")},
                              {QStringLiteral("type"), QStringLiteral("list")},
                              {QStringLiteral("label"), translated(Label{"Quote", QT_TRANSLATE_NOOP("Quote", "Lines")})},
                              {QStringLiteral("required"), true},
                              {QStringLiteral("set"), QStringLiteral("free")},
                              {QStringLiteral("confidential"), QStringLiteral("price")},
                              {QStringLiteral("fields"), describedKind<QuoteLine>({}, {}).value(QStringLiteral("fields"))}});
    described.insert(QStringLiteral("fields"), fields);
    return described;
}

std::unique_ptr<Kind> quoteKind(Services &services, Context &context)
{
    return std::make_unique<QuoteKindOf>(services, context);
}

} // namespace showroom
