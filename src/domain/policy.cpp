// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/policy.h"
#include <algorithm>

namespace showroom
{

namespace
{

template <int Policy::*member>
QString readNumber(const Policy &policy)
{
    return QString::number(policy.*member);
}

template <int Policy::*member, int low, int high>
bool writeNumber(Policy &policy, const QString &text)
{
    bool good = false;
    const int value = text.toInt(&good);
    if (!good || value < low || value > high)
        return false;
    policy.*member = value;
    return true;
}

QString readTreatAs(const Policy &policy)
{
    QStringList pairs;
    for (const auto &[from, to] : policy.treatAs)
        pairs << codeOf(from) + QStringLiteral("→") + codeOf(to);
    return pairs.isEmpty() ? QStringLiteral("-") : pairs.join(u',');
}

bool writeTreatAs(Policy &policy, const QString &text)
{
    std::map<Level, Level> wanted;
    if (text != QLatin1String("-")) {
        const QStringList pairs = QString(text).replace(QStringLiteral("->"), QStringLiteral("→")).split(u',');
        for (const QString &pair : pairs) {
            const QStringList sides = pair.split(u'→');
            const auto from = fromCode<Level>(sides.value(0).trimmed());
            const auto to = fromCode<Level>(sides.value(1).trimmed());
            // A level may only be treated as a more urgent one: the procedures raise service, they never lower it.
            if (sides.size() != 2 || !from || !to || *to >= *from || !wanted.emplace(*from, *to).second)
                return false;
        }
    }
    policy.treatAs = std::move(wanted);
    return true;
}

template <BasisPoints Policy::*member>
QString readPercent(const Policy &policy)
{
    return (policy.*member).percent();
}

/// The manager's limit lies below the director's, or nobody could tell whose a discount is.
template <BasisPoints Policy::*member>
bool writeDiscount(Policy &policy, const QString &text)
{
    Policy wanted = policy;
    const auto share = BasisPoints::parse(text);
    if (!share || *share > BasisPoints::of(10'000))
        return false;
    wanted.*member = *share;
    if (wanted.directorDiscount < wanted.managerDiscount)
        return false;
    policy = wanted;
    return true;
}

QString readFields(const Policy &policy)
{
    return policy.followUpFields.join(u',');
}

bool writeFields(Policy &policy, const QString &text)
{
    static const QStringList known{QStringLiteral("learned"), QStringLiteral("reaction"), QStringLiteral("objection"),
                                   QStringLiteral("next_step"), QStringLiteral("next_on")};
    QStringList wanted;
    for (const QString &part : text.split(u',')) {
        const QString name = part.trimmed();
        if (!known.contains(name) || wanted.contains(name))
            return false;
        wanted << name;
    }
    policy.followUpFields = wanted;
    return true;
}

std::vector<PolicyParameter> makeParameters()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {s("FU-01.per_week"), s("FU-01"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Revisits a week for an open lead")},
         readNumber<&Policy::revisitsPerWeek>, writeNumber<&Policy::revisitsPerWeek, 0, 7>,
         QT_TRANSLATE_NOOP("Policy", "a number from 0 to 7")},
        {s("FU-01.opened_mon_wed"), s("FU-01"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Owed when opened Monday to Wednesday")},
         readNumber<&Policy::openedMonToWed>, writeNumber<&Policy::openedMonToWed, 0, 5>,
         QT_TRANSLATE_NOOP("Policy", "a number from 0 to 5")},
        {s("FU-01.opened_thu_sat"), s("FU-01"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Owed when opened Thursday to Saturday")},
         readNumber<&Policy::openedThuToSat>, writeNumber<&Policy::openedThuToSat, 0, 2>,
         QT_TRANSLATE_NOOP("Policy", "a number from 0 to 2")},
        {s("FU-01.opened_sun"), s("FU-01"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Owed when opened on Sunday")},
         readNumber<&Policy::openedSunday>, writeNumber<&Policy::openedSunday, 0, 1>, QT_TRANSLATE_NOOP("Policy", "0 or 1")},
        {s("FU-01.ordered_per_week"), s("FU-01"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Contacts a week for an ordered lead")}, readNumber<&Policy::orderedPerWeek>,
         writeNumber<&Policy::orderedPerWeek, 0, 7>, QT_TRANSLATE_NOOP("Policy", "a number from 0 to 7")},
        {s("FU-01.attempt_days"), s("FU-01"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days with an unanswered attempt that discharge a week")},
         readNumber<&Policy::attemptDays>, writeNumber<&Policy::attemptDays, 1, 7>,
         QT_TRANSLATE_NOOP("Policy", "a number from 1 to 7")},
        {s("FU-01.wish_days"), s("FU-01"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Longest wish for no contact without a manager, days")},
         readNumber<&Policy::wishDays>, writeNumber<&Policy::wishDays, 1, 365>,
         QT_TRANSLATE_NOOP("Policy", "a number of days from 1 to 365")},
        {s("FU-02.treat_as"), s("FU-02"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Levels treated as a more urgent one")},
         readTreatAs, writeTreatAs, QT_TRANSLATE_NOOP("Policy", "pairs such as B→A or B->A, separated by commas; - for none")},
        {s("FU-03.due_days"), s("FU-03"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days for the second follow-up after a refusal")},
         readNumber<&Policy::secondTrackingDays>, writeNumber<&Policy::secondTrackingDays, 1, 30>,
         QT_TRANSLATE_NOOP("Policy", "a number of days from 1 to 30")},
        {s("FU-07.fields"), s("FU-07"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "What a follow-up must record")}, readFields,
         writeFields,
         QT_TRANSLATE_NOOP("Policy", "some of learned, reaction, objection, next_step, next_on, separated by commas")},
        {s("FU-09.grace_hours"), s("FU-09"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Hours in which a contact may be recorded later")},
         readNumber<&Policy::graceHours>, writeNumber<&Policy::graceHours, 0, 168>,
         QT_TRANSLATE_NOOP("Policy", "a number of hours from 0 to 168")},
        {s("FU-10.near_matches"), s("FU-10"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Near matches that are shown")},
         readNumber<&Policy::nearMatches>, writeNumber<&Policy::nearMatches, 0, 20>,
         QT_TRANSLATE_NOOP("Policy", "a number from 0 to 20")},
        {s("QT-03.manager_percent"), s("QT-03"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Discount that the sales manager approves, % of the media price")},
         readPercent<&Policy::managerDiscount>, writeDiscount<&Policy::managerDiscount>,
         QT_TRANSLATE_NOOP("Policy", "a percentage such as 5 or 5.5, at most the director's")},
        {s("QT-03.director_percent"), s("QT-03"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Discount that the sales director approves, % of the media price")},
         readPercent<&Policy::directorDiscount>, writeDiscount<&Policy::directorDiscount>,
         QT_TRANSLATE_NOOP("Policy", "a percentage such as 8, at least the manager's")},
        {s("QT-05.days"), s("QT-05"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days that an approved quote is valid")},
         readNumber<&Policy::quoteDays>, writeNumber<&Policy::quoteDays, 1, 90>,
         QT_TRANSLATE_NOOP("Policy", "a number of days from 1 to 90")},
    };
}

} // namespace

const std::vector<PolicyParameter> &policyParameters()
{
    static const std::vector<PolicyParameter> parameters = makeParameters();
    return parameters;
}

PolicyBook::PolicyBook(std::vector<PolicyChange> changes) : m_changes(std::move(changes))
{
    std::stable_sort(m_changes.begin(), m_changes.end(), [](const auto &a, const auto &b) { return a.validFrom < b.validFrom; });
}

Policy PolicyBook::at(Instant moment) const
{
    Policy policy;
    for (const PolicyChange &change : m_changes) {
        if (change.validFrom > moment)
            break;
        for (const PolicyParameter &parameter : policyParameters())
            if (parameter.name == change.name)
                parameter.write(policy, change.value);
    }
    return policy;
}

} // namespace showroom
