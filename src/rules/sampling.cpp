// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/sampling.h"
#include <QCryptographicHash>
#include <algorithm>
#include <map>

namespace showroom::rules
{

namespace
{

QString ruleOf(CheckPurpose purpose)
{
    return purpose == CheckPurpose::Satisfaction ? QStringLiteral("FU-08") : QStringLiteral("FU-15");
}

QByteArray lotOf(const Lot &lot, QDate week)
{
    const QString text = week.toString(Qt::ISODate) + u'/' + QString::number(lot.record);
    return QCryptographicHash::hash(text.toLatin1(), QCryptographicHash::Sha256);
}

/// The first `count` by lot, in the order of their keys.
std::vector<Lot> firstByLot(const std::vector<Lot> &lots, std::size_t count, QDate week)
{
    std::vector<std::pair<QByteArray, Lot>> drawn;
    for (const Lot &lot : lots)
        drawn.emplace_back(lotOf(lot, week), lot);
    std::sort(drawn.begin(), drawn.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Lot> first;
    for (std::size_t i = 0; i < std::min(count, drawn.size()); ++i)
        first.push_back(drawn[i].second);
    std::sort(first.begin(), first.end(), [](const Lot &a, const Lot &b) { return a.record < b.record; });
    return first;
}

} // namespace

std::vector<Lot> drawShare(const std::vector<Lot> &lots, int percent, QDate week)
{
    std::map<qint64, std::vector<Lot>> groups;
    for (const Lot &lot : lots)
        groups[lot.group].push_back(lot);
    std::vector<Lot> drawn;
    for (const auto &[group, of] : groups) {
        const std::size_t share = (of.size() * std::size_t(std::clamp(percent, 0, 100)) + 99) / 100;
        const std::vector<Lot> some = firstByLot(of, share, week);
        drawn.insert(drawn.end(), some.begin(), some.end());
    }
    return drawn;
}

std::vector<Lot> drawCount(const std::vector<Lot> &lots, int count, QDate week)
{
    return firstByLot(lots, std::size_t(std::max(0, count)), week);
}

Verdict toDraw(CheckPurpose purpose, QDate today, const Policy &policy)
{
    const bool satisfaction = purpose == CheckPurpose::Satisfaction;
    Verdict verdict{ruleOf(purpose)};
    if ((satisfaction ? policy.checkPercent : policy.recallsPerWeek) == 0)
        return verdict;
    verdict.outcome = Outcome::Task;
    verdict.message =
        satisfaction
            ? Message{QT_TRANSLATE_NOOP("Message", "Draw last week's sample of follow-ups, %1 %"), {qint64(policy.checkPercent)}}
            : Message{QT_TRANSLATE_NOOP("Message", "Draw up to %1 of last week's closed leads"), {qint64(policy.recallsPerWeek)}};
    verdict.due = Week(today).monday().addDays(1);
    return verdict;
}

Verdict toCall(const CheckCall &call, QDate)
{
    Verdict verdict{ruleOf(call.purpose)};
    if (call.state != CheckState::Drawn)
        return verdict;
    verdict.outcome = Outcome::Task;
    verdict.message = call.purpose == CheckPurpose::Satisfaction
                          ? Message{QT_TRANSLATE_NOOP("Message", "Telephone revisit: is it as the consultant recorded it?")}
                          : Message{QT_TRANSLATE_NOOP("Message", "Recall: is this lead closed for the reason given?")};
    verdict.due = Week(call.week).next().sunday();
    return verdict;
}

Verdict shownBy(const CheckCall &call)
{
    Verdict verdict{ruleOf(call.purpose)};
    switch (call.state) {
    case CheckState::Drawn:
        return toCall(call, call.week);
    case CheckState::Confirmed:
        verdict.message = {QT_TRANSLATE_NOOP("Message", "The customer confirms what was recorded.")};
        break;
    case CheckState::Contradicted:
        verdict.outcome = Outcome::Flag;
        verdict.message = {QT_TRANSLATE_NOOP("Message", "The customer contradicts what was recorded: %1"), {call.remark}};
        break;
    case CheckState::Unreached:
        verdict.outcome = Outcome::Flag;
        verdict.message = {QT_TRANSLATE_NOOP("Message", "Nobody could be reached to confirm it.")};
        break;
    }
    return verdict;
}

} // namespace showroom::rules
