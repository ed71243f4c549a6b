// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include <algorithm>

namespace showroom::cli
{

namespace
{

/// What a list in a terminal shows of each kind when no columns are named.
constexpr std::pair<const char *, const char *> usual[] = {
    {"customer", "id name phone level state owner_name last_contact_on"},
    {"lead", "id customer_name level state vehicle owner_name next_on"},
    {"follow_up", "id happened_on kind outcome customer_name author state learned"},
    {"vehicle_model", "id brand series name model_year energy media_price_fen state"},
    {"model_price", "id model valid_from guide_price_fen media_price_fen"},
    {"model_option", "id model kind name price_fen state"},
    {"vehicle", "id vin brand model_name colour state place days_in_stock"},
    {"plan", "id number customer_name model_name owner_name state"},
    {"quote", "id number revision customer_name subject owner_name state total_fen"},
    {"contract", "id number revision buyer_name subject total_fen delivery_date owner_name state"},
    {"contract_template", "id name kind revision state"},
    {"talk_script", "id title kind step objection competitor revision state"},
    {"contract_change", "id number contract_number kind wanted state"},
    {"seal_use", "id contract_number revision seal copies stamped_on handed_to state"},
    {"receipt", "id number contract_number flow amount_fen received_on method state"},
    {"statement_line", "id on_day contract_number reference flow amount_fen payer state"},
    {"reconciliation", "id month matched differing only_ours only_theirs state"},
    {"delivery", "id contract_number on_day at_time place papers state"},
    {"consent", "id customer_name purpose channel state given_on withdrawn_on how notice"},
    {"tax_period", "id tax_class valid_from valid_to rate_bp due_bp source"},
    {"person", "id signin name role state"},
};

QStringList usualColumns(const QString &kind)
{
    const auto found =
        std::find_if(std::begin(usual), std::end(usual), [&](const auto &entry) { return kind == QLatin1String(entry.first); });
    return QString::fromLatin1(found == std::end(usual) ? "id state" : found->second).split(u' ');
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
    const auto session = program.signedIn();
    const auto letters = session.and_then([&](const Session &who) { return program.services().procedures.letters(who); });
    if (!letters)
        return Refusal(letters.error());
    return program.services().search.search(*session, program.arguments().words[0], *limit).map([&](const Page<SearchHit> &page) {
        QJsonArray rows;
        for (const SearchHit &hit : page.rows)
            rows.append(
                QJsonObject{{QStringLiteral("kind"), hit.kind},
                            {QStringLiteral("id"), hit.id},
                            {QStringLiteral("name"), hit.name},
                            {QStringLiteral("phone"), hit.phone},
                            {QStringLiteral("number"), hit.number},
                            {QStringLiteral("owner_name"), hit.ownerName},
                            {QStringLiteral("mine"), hit.mine},
                            {QStringLiteral("level"), hit.level ? QJsonValue(codeOf(*hit.level)) : QJsonValue()},
                            {QStringLiteral("level_shown"), hit.level ? QJsonValue(letters->of(*hit.level)) : QJsonValue()},
                            {QStringLiteral("state"), std::visit([](auto state) { return codeOf(state); }, hit.state)}});
        return Answer{{{QStringLiteral("kind"), QStringLiteral("customer")},
                       {QStringLiteral("rows"), rows},
                       {QStringLiteral("more"), page.more}},
                      {QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("phone"),
                       QStringLiteral("number"), QStringLiteral("owner_name"), QStringLiteral("level")}};
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
