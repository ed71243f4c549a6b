// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policyparts.h"
#include "showroom/domain/textcheck.h"
#include <QRegularExpression>
#include <algorithm>

namespace showroom
{

namespace
{

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

/// The law's limit may be made stricter and never wider.
bool writeEarnest(Policy &policy, const QString &text)
{
    const auto share = BasisPoints::parse(text);
    if (!share || *share > BasisPoints::of(2000))
        return false;
    policy.earnestLimit = *share;
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

/// Some of a list, each once. What the law or the article demands cannot be struck out.
template <QStringList Policy::*member>
QString readList(const Policy &policy)
{
    return (policy.*member).join(u',');
}

bool writeList(QStringList &list, const QString &text, const QStringList &known, const QStringList &needed)
{
    QStringList wanted;
    for (const QString &part : text.split(u',')) {
        const QString name = part.trimmed();
        if (!known.contains(name) || wanted.contains(name))
            return false;
        wanted << name;
    }
    for (const QString &name : needed)
        if (!wanted.contains(name))
            return false;
    list = wanted;
    return true;
}

bool writeContractFields(Policy &policy, const QString &text)
{
    const QStringList needed = Policy().contractFields;
    const QStringList more{QStringLiteral("buyer_phone"), QStringLiteral("buyer_address"), QStringLiteral("delivery_place")};
    return writeList(policy.contractFields, text, needed + more, needed);
}

bool writePapers(Policy &policy, const QString &text)
{
    const QStringList needed = Policy().deliveryPapers;
    const QStringList more{QStringLiteral("invoice"), QStringLiteral("keys"), QStringLiteral("tools"),
                           QStringLiteral("instruction")};
    return writeList(policy.deliveryPapers, text, needed + more, needed);
}

template <QString Policy::*member>
QString readText(const Policy &policy)
{
    return policy.*member;
}

bool writeNoticeVersion(Policy &policy, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[\\p{L}\\p{N}._-]{1,40}\\z"));
    if (!form.match(text).hasMatch())
        return false;
    policy.noticeVersion = text;
    return true;
}

/// Sentences, since persons are told them.
bool writeNotice(Policy &policy, const QString &text)
{
    const QString wanted = trimmedText(text);
    const bool told = wanted.endsWith(u'。') || wanted.endsWith(u'.');
    if (!told || problemOf(wanted, TextLimits{500}))
        return false;
    policy.notice = wanted;
    return true;
}

/// Letters, digits and hyphens around the year and the number, so that a number can be read aloud and stand in a file name. The
/// two series count for themselves: of one form they would draw the same numbers.
template <QString Policy::*member, QString Policy::*other>
bool writeFormat(Policy &policy, const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Za-z0-9-]{0,20}\\{year\\}[A-Za-z0-9-]{0,20}\\{number\\}[A-Za-z0-9-]{0,20}\\z"));
    if (!form.match(text).hasMatch() || text.compare(policy.*other, Qt::CaseInsensitive) == 0)
        return false;
    policy.*member = text;
    return true;
}

/// Words of the store's own; each short enough to be one.
template <QStringList Policy::*member>
bool writeWords(Policy &policy, const QString &text)
{
    QStringList words;
    for (const QString &part : text.split(u',')) {
        const QString word = part.trimmed();
        if (word.isEmpty() || word.size() > 20 || words.contains(word) || words.size() == 40)
            return false;
        words << word;
    }
    policy.*member = words;
    return true;
}

std::vector<PolicyParameter> followUpParameters()
{
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
    };
}

std::vector<PolicyParameter> closingParameters()
{
    const char *expected = QT_TRANSLATE_NOOP("Policy", "codes of reasons, and up to 40 words of your own, separated by commas");
    return {
        {s("FU-04.lost_reasons"), s("FU-04"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Reasons of a loss")},
         readList<&Policy::lossReasons>, writeWords<&Policy::lossReasons>, expected},
        {s("FU-04.dormant_reasons"), s("FU-04"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Reasons of a dormancy")},
         readList<&Policy::dormancyReasons>, writeWords<&Policy::dormancyReasons>, expected},
        {s("FU-04.invalid_reasons"), s("FU-04"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Reasons of an invalid lead")},
         readList<&Policy::invalidReasons>, writeWords<&Policy::invalidReasons>, expected},
    };
}

std::vector<PolicyParameter> privacyParameters()
{
    return {
        {s("PI-01.notice_version"), s("PI-01"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Version of the text that persons are told")},
         readText<&Policy::noticeVersion>, writeNoticeVersion,
         QT_TRANSLATE_NOOP("Policy", "up to 40 letters, digits, points or hyphens")},
        {s("PI-01.notice"), s("PI-01"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Text that persons are told")},
         readText<&Policy::notice>, writeNotice,
         QT_TRANSLATE_NOOP("Policy", "sentences of up to 500 letters that end with a full stop; give them a new version, too")},
        {s("PI-04.rows"), s("PI-04"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Persons in one export without the director")},
         readNumber<&Policy::exportRows>, writeNumber<&Policy::exportRows, 0, 100'000>,
         QT_TRANSLATE_NOOP("Policy", "a number from 0 to 100000")},
        {s("PI-04.permit_days"), s("PI-04"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days that a permit to export holds")},
         readNumber<&Policy::permitDays>, writeNumber<&Policy::permitDays, 1, 90>,
         QT_TRANSLATE_NOOP("Policy", "a number of days from 1 to 90")},
    };
}

std::vector<PolicyParameter> responseParameters()
{
    return {
        {s("FU-14.hours"), s("FU-14"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Hours in which an online or telephone lead is called")},
         readNumber<&Policy::responseHours>, writeNumber<&Policy::responseHours, 1, 168>,
         QT_TRANSLATE_NOOP("Policy", "a number of hours from 1 to 168")},
        {s("FU-14.new_card_days"), s("FU-14"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days in which a new card is revisited")}, readNumber<&Policy::newCardDays>,
         writeNumber<&Policy::newCardDays, 1, 7>, QT_TRANSLATE_NOOP("Policy", "a number of days from 1 to 7")},
        {s("FU-14.sources"), s("FU-14"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Words of a source that came in from afar")},
         readList<&Policy::remoteSources>, writeWords<&Policy::remoteSources>,
         QT_TRANSLATE_NOOP("Policy", "up to 40 words of at most 20 letters, separated by commas")},
    };
}

std::vector<PolicyParameter> quoteParameters()
{
    return {
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

std::vector<PolicyParameter> contractParameters()
{
    return {
        {s("CT-02.fields"), s("CT-02"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "What a contract must name")},
         readList<&Policy::contractFields>, writeContractFields,
         QT_TRANSLATE_NOOP("Policy", "price_fen, quantity, signatory, signing_date, buyer_name and delivery_date, and more of "
                                     "buyer_phone, buyer_address, delivery_place, separated by commas")},
        {s("CT-04.mark_days"), s("CT-04"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days in which the mark follows a stamp by exception")},
         readNumber<&Policy::markDays>, writeNumber<&Policy::markDays, 1, 14>,
         QT_TRANSLATE_NOOP("Policy", "a number of days from 1 to 14")},
        {s("CT-07.format"), s("CT-07"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Form of a contract's number")},
         readText<&Policy::contractFormat>, writeFormat<&Policy::contractFormat, &Policy::orderFormat>,
         QT_TRANSLATE_NOOP("Policy", "letters, digits and hyphens with {year} and then {number}")},
        {s("CT-07.order_format"), s("CT-07"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Form of an order's number")},
         readText<&Policy::orderFormat>, writeFormat<&Policy::orderFormat, &Policy::contractFormat>,
         QT_TRANSLATE_NOOP("Policy", "letters, digits and hyphens with {year} and then {number}")},
        {s("CT-08.chase_days"), s("CT-08"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days before its date that a payment is chased")},
         readNumber<&Policy::chaseDays>, writeNumber<&Policy::chaseDays, 0, 30>,
         QT_TRANSLATE_NOOP("Policy", "a number of days from 0 to 30")},
        {s("CT-08.reconcile_day"), s("CT-08"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Day of the month by which the last month is reconciled")},
         readNumber<&Policy::reconcileDay>, writeNumber<&Policy::reconcileDay, 1, 28>,
         QT_TRANSLATE_NOOP("Policy", "a day from 1 to 28")},
        {s("CT-10.percent"), s("CT-10"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Earnest money, at most % of the contract (20 by law)")},
         readPercent<&Policy::earnestLimit>, writeEarnest, QT_TRANSLATE_NOOP("Policy", "a percentage from 0 to 20")},
        {s("CT-11.papers"), s("CT-11"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "What is handed over with a car")},
         readList<&Policy::deliveryPapers>, writePapers,
         QT_TRANSLATE_NOOP("Policy", "conformity, consistency, manual, warranty and three_guarantees, and more of invoice, keys, "
                                     "tools, instruction, separated by commas")},
    };
}

} // namespace

const std::vector<PolicyParameter> &policyParameters()
{
    static const std::vector<PolicyParameter> parameters = [] {
        std::vector<PolicyParameter> all = followUpParameters();
        for (const auto &further : {closingParameters(), levelParameters(), responseParameters(), quoteParameters(),
                                    contractParameters(), weekParameters(), privacyParameters()})
            all.insert(all.end(), further.begin(), further.end());
        return all;
    }();
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
