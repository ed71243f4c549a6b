// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "showroom/domain/closereasons.h"
#include "showroom/domain/value.h"

namespace showroom::cli
{

namespace
{

/// This month up to today, where nothing is said.
Result<LossWish> wishFrom(Program &program, const Session &session)
{
    const Arguments &arguments = program.arguments();
    const QDate today = program.services().zoneOf(session).dayOf(program.services().clock().now());
    LossWish wish{QDate(today.year(), today.month(), 1), today};
    for (const auto &[name, day] : {std::pair("from", &wish.from), std::pair("to", &wish.to)}) {
        const QString text = arguments.option(QString::fromLatin1(name));
        const auto parsed = parseDay(text);
        if (!text.isEmpty() && !parsed)
            return usageError({QT_TRANSLATE_NOOP("Message", "Expected a day such as 2026-11-28, not “%1”."), {text.left(40)}});
        *day = parsed.value_or(*day);
    }
    wish.dormant = arguments.has(QStringLiteral("dormant"));
    wish.invalid = arguments.has(QStringLiteral("invalid"));
    return wish;
}

/// In hundredths of a percent, since JSON of this program knows whole numbers alone; people read "33.3 %".
void insertShare(QJsonObject &object, int part, int of)
{
    const QJsonValue none(QJsonValue::Null);
    const int share = of > 0 ? qRound(10'000.0 * part / of) : 0;
    object.insert(QStringLiteral("share_bp"), of > 0 ? QJsonValue(share) : none);
    object.insert(QStringLiteral("share_bp_shown"),
                  of > 0 ? QStringLiteral("%1 %").arg(QString::number(share / 100.0, 'f', 1)) : QStringLiteral("–"));
}

QString reasonWord(const QString &code)
{
    const MessageArgument word = wordOfReason(code);
    const auto *label = std::get_if<Label>(&word);
    return label ? translated(*label) : code;
}

QJsonArray countsJson(const std::vector<LossCount> &counts, const char *key, int total)
{
    QJsonArray rows;
    for (const LossCount &count : counts) {
        QJsonObject row{{QString::fromLatin1(key), count.key}, {QStringLiteral("leads"), count.leads}};
        if (!count.name.isEmpty())
            row.insert(QStringLiteral("name"), count.name);
        if (qstrcmp(key, "reason") == 0)
            row.insert(QStringLiteral("reason_shown"), reasonWord(count.key));
        insertShare(row, count.leads, total);
        rows.append(row);
    }
    return rows;
}

QJsonObject rateJson(const char *name, const char *variant, const Label &formula, const LossRate &rate)
{
    QJsonObject row{{QStringLiteral("rate"), QString::fromLatin1(name)},
                    {QStringLiteral("variant"), QString::fromLatin1(variant)},
                    {QStringLiteral("formula"), translated(formula)},
                    {QStringLiteral("part"), rate.part},
                    {QStringLiteral("of"), rate.of}};
    insertShare(row, rate.part, rate.of);
    return row;
}

QJsonObject reportJson(const LossReport &report)
{
    QJsonArray cells, states;
    for (const LossCell &cell : report.cells) {
        QJsonObject row{{QStringLiteral("reason"), cell.reason},
                        {QStringLiteral("reason_shown"), reasonWord(cell.reason)},
                        {QStringLiteral("rival"), cell.rival},
                        {QStringLiteral("leads"), cell.leads}};
        insertShare(row, cell.leads, report.total);
        cells.append(row);
    }
    for (const LeadState state : report.wish.states())
        states.append(codeOf(state));
    const QJsonArray rates{rateJson("loss", "XG", lossFormulas::loss, report.lossRate),
                           rateJson("outflow", "RY", lossFormulas::outflow, report.outflowRate),
                           rateJson("clear", "GH", lossFormulas::clear, report.clearRate),
                           rateJson("refusal", "XG", lossFormulas::refusal, report.refusalRate)};
    return {{QStringLiteral("from"), report.wish.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), report.wish.to.toString(Qt::ISODate)},
            {QStringLiteral("states"), states},
            {QStringLiteral("total"), report.total},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("reasons"), countsJson(report.reasons, "reason", report.total)},
            {QStringLiteral("rivals"), countsJson(report.rivals, "rival", report.total)},
            {QStringLiteral("consultants"), countsJson(report.consultants, "person", report.total)},
            {QStringLiteral("rates"), rates}};
}

} // namespace

Result<Answer> lossesCommand(Program &program)
{
    const auto session = program.signedIn();
    if (!session)
        return Refusal(session.error());
    const auto wish = wishFrom(program, *session);
    if (!wish)
        return Refusal(wish.error());
    return program.services().losses.report(*session, *wish).map([](const LossReport &report) {
        return Answer{reportJson(report)};
    });
}

} // namespace showroom::cli
