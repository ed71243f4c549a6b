// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

namespace showroom::cli
{

namespace
{

QStringList usualColumns(const QString &kind)
{
    if (kind == QLatin1String("customer"))
        return {QStringLiteral("id"),    QStringLiteral("name"),       QStringLiteral("phone"),          QStringLiteral("level"),
                QStringLiteral("state"), QStringLiteral("owner_name"), QStringLiteral("last_contact_on")};
    if (kind == QLatin1String("lead"))
        return {QStringLiteral("id"),      QStringLiteral("customer_name"), QStringLiteral("level"),  QStringLiteral("state"),
                QStringLiteral("vehicle"), QStringLiteral("owner_name"),    QStringLiteral("next_on")};
    if (kind == QLatin1String("follow_up"))
        return {QStringLiteral("id"),      QStringLiteral("happened_on"),   QStringLiteral("kind"),
                QStringLiteral("outcome"), QStringLiteral("customer_name"), QStringLiteral("author"),
                QStringLiteral("state"),   QStringLiteral("learned")};
    if (kind == QLatin1String("vehicle_model"))
        return {
            QStringLiteral("id"),         QStringLiteral("brand"),  QStringLiteral("series"),          QStringLiteral("name"),
            QStringLiteral("model_year"), QStringLiteral("energy"), QStringLiteral("media_price_fen"), QStringLiteral("state")};
    if (kind == QLatin1String("model_price"))
        return {QStringLiteral("id"), QStringLiteral("model"), QStringLiteral("valid_from"), QStringLiteral("guide_price_fen"),
                QStringLiteral("media_price_fen")};
    if (kind == QLatin1String("model_option"))
        return {QStringLiteral("id"),   QStringLiteral("model"),     QStringLiteral("kind"),
                QStringLiteral("name"), QStringLiteral("price_fen"), QStringLiteral("state")};
    if (kind == QLatin1String("vehicle"))
        return {QStringLiteral("id"),     QStringLiteral("vin"),   QStringLiteral("brand"), QStringLiteral("model_name"),
                QStringLiteral("colour"), QStringLiteral("state"), QStringLiteral("place"), QStringLiteral("days_in_stock")};
    if (kind == QLatin1String("plan"))
        return {QStringLiteral("id"),         QStringLiteral("number"),     QStringLiteral("customer_name"),
                QStringLiteral("model_name"), QStringLiteral("owner_name"), QStringLiteral("state")};
    if (kind == QLatin1String("quote"))
        return {
            QStringLiteral("id"),      QStringLiteral("number"),     QStringLiteral("revision"), QStringLiteral("customer_name"),
            QStringLiteral("subject"), QStringLiteral("owner_name"), QStringLiteral("state"),    QStringLiteral("total_fen")};
    static const QMap<QString, QStringList> others{
        {QStringLiteral("plan"), QStringLiteral("id number customer_name model_name quantity state").split(u' ')},
        {QStringLiteral("quote"),
         QStringLiteral("id number revision customer_name subject total_fen discount_bp valid_until state").split(u' ')},
        {QStringLiteral("contract"),
         QStringLiteral("id number revision buyer_name subject total_fen delivery_date owner_name state").split(u' ')},
        {QStringLiteral("contract_template"), QStringLiteral("id name kind revision state").split(u' ')},
        {QStringLiteral("contract_change"), QStringLiteral("id number contract_number kind wanted state").split(u' ')},
        {QStringLiteral("seal_use"),
         QStringLiteral("id contract_number revision seal copies stamped_on handed_to state").split(u' ')},
        {QStringLiteral("receipt"),
         QStringLiteral("id number contract_number flow amount_fen received_on method state").split(u' ')},
        {QStringLiteral("statement_line"),
         QStringLiteral("id on_day contract_number reference flow amount_fen payer state").split(u' ')},
        {QStringLiteral("reconciliation"), QStringLiteral("id month matched differing only_ours only_theirs state").split(u' ')},
        {QStringLiteral("delivery"), QStringLiteral("id contract_number on_day at_time place papers state").split(u' ')},
        {QStringLiteral("tax_period"), QStringLiteral("id tax_class valid_from valid_to rate_bp due_bp source").split(u' ')},
    };
    if (others.contains(kind))
        return others.value(kind);
    return {QStringLiteral("id"), QStringLiteral("signin"), QStringLiteral("name"), QStringLiteral("role"),
            QStringLiteral("state")};
}

Result<Answer> answered(Result<QJsonObject> json)
{
    return std::move(json).map([](QJsonObject object) { return Answer{std::move(object)}; });
}

} // namespace

Result<Answer> kindsCommand(Program &)
{
    // The kinds are the program's own; no data is touched, so nobody has to sign in.
    return Answer{{{QStringLiteral("kinds"), describedKinds()}},
                  {QStringLiteral("kind"), QStringLiteral("fields"), QStringLiteral("states"), QStringLiteral("actions")}};
}

Result<Answer> listCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    RecordService::ListQuery query;
    const auto where = fieldValues(arguments.options.value(QStringLiteral("where")));
    const auto limit = limitFrom(arguments, 50);
    if (!where || !limit)
        return Refusal(where ? limit.error() : where.error());
    query.where = *where;
    query.limit = *limit;
    query.sort = arguments.option(QStringLiteral("sort"));
    if (arguments.has(QStringLiteral("after"))) {
        const auto after = idFrom(arguments.option(QStringLiteral("after")));
        if (!after)
            return Refusal(after.error());
        query.after = *after;
    }
    const QString kind = arguments.words[0];
    return program.signedIn()
        .and_then([&](const Session &session) { return program.services().records.list(session, kind, query); })
        .map([&](QJsonObject json) {
            return Answer{std::move(json), usualColumns(kind)};
        });
}

Result<Answer> showCommand(Program &program)
{
    const auto id = idFrom(program.arguments().words[1]);
    if (!id)
        return Refusal(id.error());
    return answered(program.signedIn().and_then(
        [&](const Session &session) { return program.services().records.show(session, program.arguments().words[0], *id); }));
}

Result<Answer> addCommand(Program &program)
{
    const auto values = fieldValues(program.arguments().words.mid(1));
    if (!values)
        return Refusal(values.error());
    return answered(program.signedIn().and_then([&](const Session &session) {
        return program.services().records.add(session, CommandId::fresh(), program.arguments().words[0], *values);
    }));
}

Result<Answer> setCommand(Program &program)
{
    const auto id = idFrom(program.arguments().words[1]);
    const auto values = fieldValues(program.arguments().words.mid(2));
    if (!id || !values)
        return Refusal(id ? values.error() : id.error());
    return answered(program.signedIn().and_then([&](const Session &session) {
        return program.services().records.set(session, CommandId::fresh(), program.arguments().words[0], *id, *values);
    }));
}

Result<Answer> doCommand(Program &program)
{
    const QStringList &words = program.arguments().words;
    const auto id = idFrom(words[1]);
    const auto values = fieldValues(words.mid(3));
    if (!id || !values)
        return Refusal(id ? values.error() : id.error());
    return answered(program.signedIn().and_then([&](const Session &session) {
        return program.services().records.act(session, CommandId::fresh(), words[0], *id, words[2], *values);
    }));
}

Result<Answer> searchCommand(Program &program)
{
    const auto limit = limitFrom(program.arguments(), 20);
    if (!limit)
        return Refusal(limit.error());
    return program.signedIn()
        .and_then([&](const Session &session) {
            return program.services().search.search(session, program.arguments().words[0], *limit);
        })
        .map([](const Page<SearchHit> &page) {
            QJsonArray rows;
            for (const SearchHit &hit : page.rows)
                rows.append(QJsonObject{{QStringLiteral("kind"), hit.kind},
                                        {QStringLiteral("id"), hit.id},
                                        {QStringLiteral("name"), hit.name},
                                        {QStringLiteral("phone"), hit.phone},
                                        {QStringLiteral("owner_name"), hit.ownerName},
                                        {QStringLiteral("mine"), hit.mine},
                                        {QStringLiteral("level"), hit.level ? QJsonValue(codeOf(*hit.level)) : QJsonValue()},
                                        {QStringLiteral("state"), codeOf(hit.state)}});
            return Answer{{{QStringLiteral("kind"), QStringLiteral("customer")},
                           {QStringLiteral("rows"), rows},
                           {QStringLiteral("more"), page.more}},
                          {QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("phone"),
                           QStringLiteral("owner_name"), QStringLiteral("level")}};
        });
}

Result<Answer> checkCommand(Program &program)
{
    const auto id = idFrom(program.arguments().words[1]);
    if (!id)
        return Refusal(id.error());
    return program.signedIn()
        .and_then(
            [&](const Session &session) { return program.services().records.check(session, program.arguments().words[0], *id); })
        .map([](const std::vector<Verdict> &verdicts) {
            QJsonArray rows;
            for (const Verdict &verdict : verdicts)
                rows.append(verdictJson(verdict));
            return Answer{{{QStringLiteral("verdicts"), rows}},
                          {QStringLiteral("rule"), QStringLiteral("outcome"), QStringLiteral("message"), QStringLiteral("mend")}};
        });
}

} // namespace showroom::cli
