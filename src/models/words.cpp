// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/words.h"
#include "showroom/domain/closereasons.h"
#include "showroom/workflow/consentworkflow.h"
#include "showroom/workflow/contractworkflow.h"
#include "showroom/workflow/exportworkflow.h"
#include "showroom/workflow/leadworkflow.h"
#include "showroom/workflow/mergeworkflow.h"
#include "showroom/workflow/quoteworkflow.h"
#include "showroom/workflow/scriptworkflow.h"
#include "showroom/workflow/testdriveworkflow.h"
#include "showroom/workflow/vehicleworkflow.h"
#include "showroom/workflow/visitworkflow.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

QString weekday(QDate day)
{
    return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
}

/// A word of the audit trail; the workflows' own actions are labelled by their codes.
struct ActWord {
    QLatin1String code;
    const char *word;
};

constexpr std::array kindWords{
    ActWord{"customer"_L1, QT_TRANSLATE_NOOP("Words", "Customer")},
    ActWord{"lead"_L1, QT_TRANSLATE_NOOP("Words", "Lead")},
    ActWord{"follow_up"_L1, QT_TRANSLATE_NOOP("Words", "Follow-up")},
    ActWord{"lead_event"_L1, QT_TRANSLATE_NOOP("Words", "Decision on a lead")},
    ActWord{"vehicle"_L1, QT_TRANSLATE_NOOP("Words", "Car")},
    ActWord{"vehicle_model"_L1, QT_TRANSLATE_NOOP("Words", "Vehicle model")},
    ActWord{"model_price"_L1, QT_TRANSLATE_NOOP("Words", "Price of a model")},
    ActWord{"model_option"_L1, QT_TRANSLATE_NOOP("Words", "Option of a model")},
    ActWord{"plan"_L1, QT_TRANSLATE_NOOP("Words", "Plan")},
    ActWord{"quote"_L1, QT_TRANSLATE_NOOP("Words", "Quote")},
    ActWord{"tax_period"_L1, QT_TRANSLATE_NOOP("Words", "Purchase tax")},
    ActWord{"contract"_L1, QT_TRANSLATE_NOOP("Words", "Contract")},
    ActWord{"export_permit"_L1, QT_TRANSLATE_NOOP("Words", "Export past the limit")},
    ActWord{"talk_script"_L1, QT_TRANSLATE_NOOP("Words", "Sales script")},
    ActWord{"contract_template"_L1, QT_TRANSLATE_NOOP("Words", "Contract template")},
    ActWord{"contract_change"_L1, QT_TRANSLATE_NOOP("Words", "Change of a contract")},
    ActWord{"seal_use"_L1, QT_TRANSLATE_NOOP("Words", "Use of the seal")},
    ActWord{"receipt"_L1, QT_TRANSLATE_NOOP("Words", "Receipt")},
    ActWord{"statement_line"_L1, QT_TRANSLATE_NOOP("Words", "Line of finance's ledger")},
    ActWord{"reconciliation"_L1, QT_TRANSLATE_NOOP("Words", "Reconciliation")},
    ActWord{"delivery"_L1, QT_TRANSLATE_NOOP("Words", "Handing over")},
    ActWord{"test_drive"_L1, QT_TRANSLATE_NOOP("Words", "Test drive")},
    ActWord{"consent"_L1, QT_TRANSLATE_NOOP("Words", "Consent")},
    ActWord{"card_merge"_L1, QT_TRANSLATE_NOOP("Words", "Merging of cards")},
    ActWord{"visit"_L1, QT_TRANSLATE_NOOP("Words", "Party in the store")},
    ActWord{"check_call"_L1, QT_TRANSLATE_NOOP("Words", "Call that checks")},
    ActWord{"person"_L1, QT_TRANSLATE_NOOP("Words", "Person")},
    ActWord{"store"_L1, QT_TRANSLATE_NOOP("Words", "Store")},
    ActWord{"import"_L1, QT_TRANSLATE_NOOP("Words", "Import")},
    ActWord{"policy"_L1, QT_TRANSLATE_NOOP("Words", "Procedures")},
};

constexpr std::array actionWords{
    ActWord{"add"_L1, QT_TRANSLATE_NOOP("Words", "added")},
    ActWord{"update"_L1, QT_TRANSLATE_NOOP("Words", "changed")},
    ActWord{"prices"_L1, QT_TRANSLATE_NOOP("Words", "prices set")},
    ActWord{"merge"_L1, QT_TRANSLATE_NOOP("Words", "merged into another")},
    ActWord{"part"_L1, QT_TRANSLATE_NOOP("Words", "parted from another")},
    ActWord{"read"_L1, QT_TRANSLATE_NOOP("Words", "read")},
    ActWord{"print"_L1, QT_TRANSLATE_NOOP("Words", "printed")},
    ActWord{"person_file"_L1, QT_TRANSLATE_NOOP("Words", "all that is held handed out")},
    ActWord{"erase"_L1, QT_TRANSLATE_NOOP("Words", "erased at their request")},
    ActWord{"lock"_L1, QT_TRANSLATE_NOOP("Words", "locked: kept for the contract alone")},
    ActWord{"export"_L1, QT_TRANSLATE_NOOP("Words", "exported")},
    ActWord{"payments"_L1, QT_TRANSLATE_NOOP("Words", "schedule of payments set")},
    ActWord{"paper"_L1, QT_TRANSLATE_NOOP("Words", "paper kept")},
    ActWord{"hold"_L1, QT_TRANSLATE_NOOP("Words", "cars chosen")},
    ActWord{"bought"_L1, QT_TRANSLATE_NOOP("Words", "has bought")},
    ActWord{"import"_L1, QT_TRANSLATE_NOOP("Words", "rows imported")},
    ActWord{"policy"_L1, QT_TRANSLATE_NOOP("Words", "parameters changed")},
    ActWord{"password"_L1, QT_TRANSLATE_NOOP("Words", "password set")},
    ActWord{"sign_in"_L1, QT_TRANSLATE_NOOP("Words", "signed in")},
    ActWord{"found"_L1, QT_TRANSLATE_NOOP("Words", "founded")},
    ActWord{"backup"_L1, QT_TRANSLATE_NOOP("Words", "Data backed up")},
    ActWord{"invent"_L1, QT_TRANSLATE_NOOP("Words", "Demonstration data invented")},
};

QString wordOf(std::span<const ActWord> words, const QString &code)
{
    const auto found = std::ranges::find(words, code, &ActWord::code);
    return found == words.end() ? code : QCoreApplication::translate("Words", found->word);
}

/// The word of a kind's own action; empty where the code is none of them, or the kind another.
template <class Record>
QString ownAction(const QString &kind, const QString &code)
{
    const auto action =
        kind == QLatin1String(Description<Record>::kind) ? fromCode<typename Flow<Record>::Action>(code) : std::nullopt;
    return action ? translated(labelOf(*action)) : QString();
}

template <class... Records>
QString firstOwnAction(const QString &kind, const QString &code)
{
    QString word;
    ((word.isEmpty() ? void(word = ownAction<Records>(kind, code)) : void()), ...);
    return word;
}

QString actionWord(const QString &kind, const QString &code)
{
    const QString own =
        firstOwnAction<Quote, Plan, Contract, ContractTemplate, ContractChange, SealUse, Receipt, StatementLine, Reconciliation,
                       Delivery, TestDrive, ExportPermit, TalkScript, Consent, CardMerge, Visit, CheckCall, Vehicle>(kind, code);
    if (!own.isEmpty())
        return own;
    if (const auto action = fromCode<LeadAction>(code))
        return translated(labelOf(*action));
    if (const auto action = fromCode<FollowUpAction>(code))
        return translated(labelOf(*action));
    if (const auto action = fromCode<VehicleAction>(code))
        return translated(labelOf(*action));
    if (const auto action = fromCode<ModelAction>(code))
        return translated(labelOf(*action));
    return wordOf(actionWords, code);
}

} // namespace

QString words::act(const AuditEntry &entry)
{
    const QString action = actionWord(entry.kind, entry.action);
    if (entry.kind.isEmpty())
        return action;
    const QString kind = wordOf(kindWords, entry.kind);
    return entry.record ? QCoreApplication::translate("Words", "%1 %2 · %3").arg(kind, QString::number(*entry.record), action)
                        : QCoreApplication::translate("Words", "%1 · %2").arg(kind, action);
}

QString words::day(QDate day, QDate today)
{
    const QString format = day.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s;
    return day.toString(format) + u' ' + weekday(day);
}

QString words::dayAndTime(QDate day, std::optional<QTime> time, QDate today)
{
    const QString text = words::day(day, today);
    return time ? text + u' ' + time->toString(u"HH:mm"_s) : text;
}

QString words::reason(const QString &code)
{
    const MessageArgument word = wordOfReason(code);
    const auto *label = std::get_if<Label>(&word);
    return label ? translated(*label) : code;
}

QString words::nearDay(QDate day, QDate today)
{
    const auto days = today.daysTo(day);
    if (days == 0)
        return QCoreApplication::translate("Words", "Today");
    if (days == 1)
        return QCoreApplication::translate("Words", "Tomorrow");
    if (days == -1)
        return QCoreApplication::translate("Words", "Yesterday");
    return days > 0 && Week(today).contains(day) ? weekday(day) : words::day(day, today);
}

QString words::level(Level level, Level treatedAs, const LevelLetters &letters)
{
    const QString own = letters.of(level);
    return level == treatedAs ? own : own + u'→' + letters.of(treatedAs);
}

QString words::vehicleAndTopic(const Lead &lead)
{
    if (lead.vehicle.isEmpty() || lead.topic.isEmpty())
        return lead.vehicle + lead.topic;
    return lead.vehicle + u" · "_s + lead.topic;
}

QString words::contact(const FollowUp &followUp, QDate today)
{
    QString text = words::day(followUp.happenedOn, today) + u' ' + translated(labelOf(followUp.kind));
    if (followUp.outcome == ContactOutcome::NotReached)
        text += u' ' + translated(labelOf(followUp.outcome));
    else if (followUp.reaction)
        text += u' ' + translated(labelOf(*followUp.reaction));
    if (!followUp.learned.isEmpty())
        text += u" · "_s + followUp.learned.simplified();
    if (followUp.nextStep && followUp.nextOn)
        text += u" → "_s + translated(labelOf(*followUp.nextStep)) + u' ' +
                words::dayAndTime(*followUp.nextOn, followUp.nextTime, today);
    if (followUp.state != FollowUpState::Recorded && followUp.state != FollowUpState::Approved)
        text += u" · "_s + translated(labelOf(followUp.state));
    return text;
}

QStringList words::checks(const std::vector<Stored<CheckCall>> &calls, QDate today)
{
    QStringList lines;
    for (const Stored<CheckCall> &call : calls) {
        QStringList parts{translated(labelOf(call.value.purpose)), translated(labelOf(call.value.state))};
        if (call.value.calledOn)
            parts.prepend(dayAndTime(*call.value.calledOn, {}, today));
        if (!call.value.remark.isEmpty())
            parts << call.value.remark;
        lines << parts.join(u" · "_s);
    }
    return lines;
}

std::vector<words::Line> words::timeline(const std::vector<FollowUpRow> &rows, QDate today)
{
    std::vector<Line> lines;
    for (const FollowUpRow &row : rows)
        lines.push_back({contact(row.followUp.value, today), row.followUp.value.state == FollowUpState::Voided});
    return lines;
}

QString words::model(const QString &brand, const QString &series, const QString &name)
{
    QStringList parts{brand, series, name};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString words::whatFor(const TalkScript &script)
{
    QStringList parts{script.objection, script.competitor, script.series};
    if (script.step)
        parts.prepend(translated(labelOf(*script.step)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString words::money(Money amount)
{
    const qint64 fen = qAbs(amount.fen() % 100);
    QString text = QLocale().toString(qAbs(amount.fen() / 100));
    if (fen != 0)
        text += QLocale().decimalPoint() + QStringLiteral("%1").arg(fen, 2, 10, QChar(u'0'));
    return (amount.fen() < 0 ? u"−¥"_s : u"¥"_s) + text;
}

QString words::shortRole(Role role)
{
    switch (role) {
    case Role::Manager:
        return QCoreApplication::translate("Words", "Manager");
    case Role::Director:
        return QCoreApplication::translate("Words", "Director");
    case Role::GeneralManager:
        return QCoreApplication::translate("Words", "GM");
    default:
        return translated(labelOf(role));
    }
}

QString words::error(const Error &error)
{
    for (const Verdict &verdict : error.verdicts)
        if (verdict.outcome == Outcome::Block)
            return (verdict.rule.isEmpty() ? QString() : verdict.rule + u": "_s) + translated(verdict.message);
    if (qstrlen(error.message.source) > 0)
        return translated(error.message);
    return error.fields.empty() ? QCoreApplication::translate("Words", "It was refused.")
                                : translated(error.fields.front().problem);
}

Tone tones::of(Level level, Level treatedAs)
{
    return level == treatedAs ? of(level) : Tone::Warning;
}

Tone tones::of(Level level)
{
    switch (level) {
    case Level::H:
    case Level::A:
        return Tone::Danger;
    case Level::B:
        return Tone::Warning;
    case Level::C:
        return Tone::Success;
    }
    Q_UNREACHABLE();
}

Tone tones::of(CustomerState state)
{
    switch (state) {
    case CustomerState::Prospect:
        return Tone::Neutral;
    case CustomerState::Base:
        return Tone::Success;
    case CustomerState::Regular:
        return Tone::Info;
    case CustomerState::Merged:
    case CustomerState::Erased:
    case CustomerState::Locked:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

Tone tones::of(LeadState state)
{
    switch (state) {
    case LeadState::New:
    case LeadState::Following:
    case LeadState::Quoted:
        return Tone::Info;
    case LeadState::Ordered:
    case LeadState::Won:
        return Tone::Success;
    case LeadState::Refused:
    case LeadState::SecondTracking:
        return Tone::Danger;
    case LeadState::LostPending:
    case LeadState::DormantPending:
    case LeadState::InvalidPending:
        return Tone::Warning;
    case LeadState::Lost:
    case LeadState::Dormant:
    case LeadState::Invalid:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

Tone tones::of(VehicleState state)
{
    switch (state) {
    case VehicleState::Ordered:
    case VehicleState::InTransit:
        return Tone::Info;
    case VehicleState::InStock:
        return Tone::Success;
    case VehicleState::Reserved:
    case VehicleState::Sold:
        return Tone::Warning;
    case VehicleState::Delivered:
    case VehicleState::Voided:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

Tone tones::of(ContractState state)
{
    switch (state) {
    case ContractState::Draft:
        return Tone::Neutral;
    case ContractState::Complete:
    case ContractState::StampedByException:
        return Tone::Warning;
    case ContractState::Marked:
    case ContractState::Stamped:
        return Tone::Info;
    case ContractState::Effective:
        return Tone::Accent;
    case ContractState::Delivered:
    case ContractState::Closed:
        return Tone::Success;
    case ContractState::Cancelled:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

Tone tones::ofDocument(const QString &code)
{
    static const QStringList good{u"recorded"_s,    u"acknowledged"_s, u"settled"_s, u"returned"_s, u"locked"_s,
                                  u"handed_over"_s, u"in_use"_s,       u"rated"_s,   u"given"_s};
    static const QStringList gone{u"withdrawn"_s, u"voided"_s, u"cancelled"_s, u"retired"_s, u"no_show"_s};
    static const QStringList waits{u"submitted"_s, u"requested"_s, u"allowed"_s, u"signed"_s,
                                   u"out"_s,       u"appointed"_s, u"booked"_s};
    if (code == "refused"_L1)
        return Tone::Danger;
    return good.contains(code)    ? Tone::Success
           : gone.contains(code)  ? Tone::Muted
           : waits.contains(code) ? Tone::Warning
                                  : Tone::Neutral;
}

Tone tones::of(Age age)
{
    switch (age) {
    case Age::NotDue:
        return Tone::Muted;
    case Age::UpTo30:
        return Tone::Warning;
    default:
        return Tone::Danger;
    }
}

Tone tones::of(QuoteState state)
{
    switch (state) {
    case QuoteState::Draft:
        return Tone::Neutral;
    case QuoteState::Submitted:
    case QuoteState::Returned:
        return Tone::Warning;
    case QuoteState::Approved:
    case QuoteState::Released:
        return Tone::Info;
    case QuoteState::Accepted:
        return Tone::Success;
    case QuoteState::Rejected:
        return Tone::Danger;
    case QuoteState::Expired:
    case QuoteState::Superseded:
    case QuoteState::Voided:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

Tone tones::of(Role approver)
{
    return approver == Role::Manager ? Tone::Info : approver == Role::Director ? Tone::Warning : Tone::Danger;
}

} // namespace showroom
