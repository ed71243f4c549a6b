// SPDX-License-Identifier: GPL-3.0-or-later
// Reception, the pool, handing over, and the samples that are called.
#include "cli/program.h"
#include "showroom/domain/value.h"
#include "showroom/exchange/newfile.h"

namespace showroom::cli
{

namespace
{

Result<std::optional<QDate>> dayFrom(const QString &text)
{
    if (text.isEmpty())
        return std::optional<QDate>();
    const auto day = parseDay(text);
    if (!day)
        return usageError({QT_TRANSLATE_NOOP("Message", "Expected a day such as 2026-11-28, not “%1”."), {text.left(40)}});
    return day;
}

QJsonObject figuresJson(const VisitFigures &figures)
{
    return {{QStringLiteral("parties"), figures.parties}, {QStringLiteral("persons"), figures.persons},
            {QStringLiteral("calls"), figures.calls},     {QStringLiteral("looking"), figures.looking},
            {QStringLiteral("first"), figures.fresh},     {QStringLiteral("captured"), figures.captured}};
}

QJsonObject visitJson(const ReceptionRow &row)
{
    const Visit &visit = row.visit.value;
    return {{QStringLiteral("id"), row.visit.id.value()},
            {QStringLiteral("arrived_at"), ValueText<std::optional<Instant>>::json(visit.arrivedAt)},
            {QStringLiteral("left_at"), ValueText<std::optional<Instant>>::json(visit.leftAt)},
            {QStringLiteral("channel"), codeOf(visit.channel)},
            {QStringLiteral("party"), visit.party},
            {QStringLiteral("arrival"), codeOf(visit.arrival)},
            {QStringLiteral("purpose"), codeOf(visit.purpose)},
            {QStringLiteral("customer_name"), row.customerName},
            {QStringLiteral("phone"), ValueText<std::optional<Phone>>::json(row.phone)},
            {QStringLiteral("consultant_name"), row.consultantName},
            {QStringLiteral("minutes"), row.minutes},
            {QStringLiteral("too_long"), row.tooLong},
            {QStringLiteral("state"), codeOf(visit.state)}};
}

QJsonObject expectedJson(const ExpectedRow &row)
{
    return {{QStringLiteral("lead"), row.lead.value()},
            {QStringLiteral("customer_name"), row.customerName},
            {QStringLiteral("phone"), ValueText<std::optional<Phone>>::json(row.phone)},
            {QStringLiteral("time"), row.time ? row.time->toString(QStringLiteral("HH:mm")) : QString()},
            {QStringLiteral("step"), codeOf(row.step)},
            {QStringLiteral("owner_name"), row.ownerName},
            {QStringLiteral("arrived"), row.arrived}};
}

} // namespace

Result<Answer> receptionCommand(Program &program)
{
    const auto day = dayFrom(program.arguments().words.value(0));
    if (!day)
        return Refusal(day.error());
    return program.signedIn()
        .and_then([&](const Session &session) { return program.services().reception.day(session, *day); })
        .map([](const ReceptionDay &reception) {
            QJsonArray rows, expected;
            for (const ReceptionRow &row : reception.rows)
                rows.append(visitJson(row));
            for (const ExpectedRow &row : reception.expected)
                expected.append(expectedJson(row));
            return Answer{{{QStringLiteral("day"), reception.day.toString(Qt::ISODate)},
                           {QStringLiteral("figures"), figuresJson(reception.figures)},
                           {QStringLiteral("month"), figuresJson(reception.monthFigures)},
                           {QStringLiteral("rows"), rows},
                           {QStringLiteral("expected"), expected}},
                          {QStringLiteral("id"), QStringLiteral("arrived_at"), QStringLiteral("party"), QStringLiteral("arrival"),
                           QStringLiteral("customer_name"), QStringLiteral("consultant_name"), QStringLiteral("minutes"),
                           QStringLiteral("state")}};
        });
}

/// The recording that is named, or the last of this person's.
Result<Answer> undoCommand(Program &program)
{
    const QStringList &words = program.arguments().words;
    const auto named = words.isEmpty() ? Result<qint64>(0) : idFrom(words[0]);
    if (!named)
        return Refusal(named.error());
    const auto session = program.signedIn();
    if (!session)
        return Refusal(session.error());
    FollowUpId id(*named);
    if (words.isEmpty()) {
        const auto page = program.services().followUps.page(*session, session->person, {}, 1);
        if (!page)
            return Refusal(page.error());
        if (page->rows.empty())
            return refuse(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Message", "There is nothing of yours to take back.")});
        id = page->rows.front().followUp.id;
    }
    return program.services()
        .records.act(*session, CommandId::fresh(), QStringLiteral("follow_up"), id.value(), QStringLiteral("undo"), {})
        .map([](QJsonObject json) { return Answer{std::move(json)}; });
}

Result<Answer> poolCommand(Program &program)
{
    const auto limit = limitFrom(program.arguments(), 200);
    if (!limit)
        return Refusal(limit.error());
    const auto session = program.signedIn();
    const auto letters = session.and_then([&](const Session &who) { return program.services().procedures.letters(who); });
    if (!letters)
        return Refusal(letters.error());
    return program.services().leads.pool(*session, *limit).map([&](const std::vector<PoolRow> &pool) {
        QJsonArray rows;
        for (const PoolRow &row : pool)
            rows.append(QJsonObject{{QStringLiteral("id"), row.lead.id.value()},
                                    {QStringLiteral("customer_name"), row.customerName},
                                    {QStringLiteral("phone"), row.phone},
                                    {QStringLiteral("vehicle"), row.lead.value.vehicle},
                                    {QStringLiteral("level"), codeOf(row.lead.value.level)},
                                    {QStringLiteral("level_shown"), letters->of(row.lead.value.level)},
                                    {QStringLiteral("owner_name"), row.ownerName},
                                    {QStringLiteral("worked_on"), row.workedOn.toString(Qt::ISODate)},
                                    {QStringLiteral("days"), row.days}});
        return Answer{{{QStringLiteral("rows"), rows}}};
    });
}

Result<Answer> handOverCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    const auto session = program.signedIn();
    if (!session)
        return Refusal(session.error());
    const auto from = personNamed(program, *session, arguments.words[0]);
    if (!from)
        return Refusal(from.error());
    HandOver input;
    input.from = from->id;
    input.note = arguments.option(QStringLiteral("note"));
    input.cards = arguments.has(QStringLiteral("cards"));
    for (const QString &name : arguments.option(QStringLiteral("to")).split(u',', Qt::SkipEmptyParts)) {
        const auto to = personNamed(program, *session, name);
        if (!to)
            return Refusal(to.error());
        input.to.push_back(to->id);
    }
    const auto before = program.services().leads.handOverPreview(*session, from->id);
    if (!before)
        return Refusal(before.error());
    return program.services().leads.handOverAll(*session, CommandId::fresh(), input).map([&](const auto &) {
        return Answer{{{QStringLiteral("from"), arguments.words[0]},
                       {QStringLiteral("leads"), before->leads},
                       {QStringLiteral("owed"), before->owed}}};
    });
}

Result<Answer> drawCommand(Program &program)
{
    const auto purpose = fromCode<CheckPurpose>(program.arguments().words[0]);
    if (!purpose)
        return usageError({QT_TRANSLATE_NOOP("Message", "Draw what: satisfaction or recall?")});
    return program.signedIn()
        .and_then([&](const Session &session) { return program.services().checks.draw(session, CommandId::fresh(), *purpose); })
        .map([&](const DrawnSample &sample) {
            return Answer{{{QStringLiteral("purpose"), codeOf(*purpose)},
                           {QStringLiteral("week"), sample.week.toString(Qt::ISODate)},
                           {QStringLiteral("of"), sample.of},
                           {QStringLiteral("drawn"), sample.drawn}}};
        });
}

Result<Answer> printRegister(Program &program, const QString &day, NewFile &file, const QString &name)
{
    const auto asked = dayFrom(day);
    if (!asked)
        return Refusal(asked.error());
    const auto paper = program.signedIn().and_then(
        [&](const Session &session) { return program.services().reception.printDay(session, *asked); });
    if (!paper)
        return Refusal(paper.error());
    return kept(
        file, *paper,
        {{QStringLiteral("kind"), QStringLiteral("reception")}, {QStringLiteral("day"), day}, {QStringLiteral("file"), name}});
}

} // namespace showroom::cli
