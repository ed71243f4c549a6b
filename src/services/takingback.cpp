// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/takingback.h"
#include "services/consentledger.h"
#include "services/documentwork.h"
#include "services/leadwriting.h"
#include "services/recordtext.h"
#include "showroom/services/followups.h"
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int lookedAt = 100; ///< entries of a lead's trail, of a minute

Refusal tooLate()
{
    return refuse(ErrorCode::Rejected,
                  {QT_TRANSLATE_NOOP("Message", "A recording can be taken back for %1 seconds. Later a manager corrects it."),
                   {qint64(undoSeconds)}});
}

Refusal overtaken()
{
    return refuse(
        ErrorCode::Rejected,
        {QT_TRANSLATE_NOOP("Message", "Something else has happened since; only the last recording can be taken back.")});
}

/// As the trail wrote it, to be read like any other text of a field.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toVariant().toString();
}

} // namespace

Result<TakingBack::Standing> TakingBack::standingBefore(Context &context, const Stored<Lead> &lead)
{
    return context.storage.customers().lastContact(lead.store, lead.value.customer).map([&](std::optional<QDate> contact) {
        return Standing{lead.version, lead.value.refusedAt, contact};
    });
}

QJsonObject TakingBack::noted(QJsonObject followUp, const Standing &standing, int leadVersion)
{
    QJsonObject before{{u"lead_was"_s, standing.leadVersion},
                       {u"lead_version"_s, leadVersion},
                       {u"last_contact_on"_s, ValueText<std::optional<QDate>>::json(standing.cardContact)}};
    if (standing.refusedAt)
        before.insert(u"refused_at_ms"_s, standing.refusedAt->ms());
    followUp.insert(u"before"_s, before);
    return followUp;
}

Result<Saved<FollowUp>> TakingBack::run()
{
    if (m_followUp.createdBy != m_session.person)
        return notPermitted();
    const FollowUpTransition *row = followUpTransition(m_followUp.value.state, FollowUpAction::Undo);
    if (!row)
        return impossibleMove<FollowUp>(m_followUp.value.state, FollowUpAction::Undo, m_session.role);
    if (!row->by.contains(m_session.role) || !m_followUp.value.customer)
        return notPermitted();
    if (Done free = inTime()
                        .and_then([&] { return stillStanding(m_context, m_followUp.store, *m_followUp.value.customer); })
                        .and_then([&] { return isLast(); });
        !free)
        return Refusal(free.error());
    const auto entry = entryOf(u"follow_up"_s, m_followUp.id.value(), u"add"_s);
    if (!entry)
        return Refusal(entry.error());
    const QJsonObject before = entry->value("before"_L1).toObject();
    if (before.isEmpty())
        return tooLate(); // recorded by a program that kept nothing to go back to
    const bool changed = m_followUp.value.state == FollowUpState::Recorded;
    const bool counted = m_followUp.value.counts;
    const auto saved = voided();
    if (!saved)
        return Refusal(saved.error());
    if (Done back = changed ? leadBack(before).and_then([&] { return cardBack(before, counted); }) : Done(); !back)
        return Refusal(back.error());
    return *saved;
}

Done TakingBack::inTime() const
{
    const qint64 passed = m_context.clock.now().ms() - m_followUp.createdAt.ms();
    return passed < 0 || passed > qint64(undoSeconds) * 1000 ? Done(tooLate()) : Done();
}

/// The newest entry of that action. Both were written with the recording, so that they lie within the last minute's.
Result<QJsonObject> TakingBack::entryOf(const QString &kind, qint64 record, const QString &action) const
{
    AuditQuery query;
    query.stores = {m_session.store};
    query.kind = kind;
    query.record = record;
    query.limit = lookedAt;
    const auto entries = m_context.storage.audit().page(query);
    if (!entries)
        return Refusal(entries.error());
    for (const AuditEntry &entry : *entries)
        if (entry.action == action && entry.person == m_session.person)
            return QJsonDocument::fromJson(entry.details.toUtf8()).object();
    return QJsonObject();
}

/// Contacts that happened earlier may have been recorded later; the key says the order of recording.
Done TakingBack::isLast() const
{
    FollowUpRepository &all = m_context.storage.followUps();
    const FollowUp &followUp = m_followUp.value;
    const auto rows = followUp.lead ? all.ofLead(m_followUp.store, *followUp.lead, lookedAt)
                                    : all.ofCustomer(m_followUp.store, *followUp.customer, lookedAt);
    if (!rows)
        return Refusal(rows.error());
    const bool later =
        std::any_of(rows->begin(), rows->end(), [&](const FollowUpRow &row) { return m_followUp.id < row.followUp.id; });
    return later ? Done(overtaken()) : Done();
}

Result<Saved<FollowUp>> TakingBack::voided()
{
    const FollowUp before = m_followUp.value;
    m_followUp.value.state = FollowUpState::Voided;
    m_followUp.value.counts = false;
    const auto version = m_context.storage.followUps().update(m_followUp, before, m_context.clock.now());
    if (!version)
        return Refusal(version.error());
    m_context.note(m_session, codeOf(FollowUpAction::Undo), u"follow_up"_s, m_followUp.id.value(),
                   differenceOf(before, m_followUp.value));
    return Saved<FollowUp>{m_followUp.id, *version};
}

Done TakingBack::leadBack(const QJsonObject &before)
{
    if (!m_followUp.value.lead)
        return {};
    auto lead = m_context.storage.leads().find({m_followUp.store}, *m_followUp.value.lead);
    if (!lead)
        return Refusal(lead.error());
    const int version = before.value("lead_version"_L1).toInt();
    if (lead->version != version)
        return overtaken();
    if (version == before.value("lead_was"_L1).toInt())
        return {}; // the recording changed nothing of the lead
    const Lead was = lead->value;
    if (Done back = restored(*lead, before); !back)
        return back;
    if (was.state != lead->value.state) {
        // Events are only ever added: the way back is one of its own.
        const Instant now = m_context.clock.now();
        const LeadEvent event{lead->id,
                              LeadEventKind::Moved,
                              now,
                              m_context.zoneOf(lead->store).dayOf(now),
                              was.state,
                              lead->value.state,
                              lead->value.owner,
                              {},
                              {}};
        if (Done noted = m_context.storage.leads().addEvent(lead->store, event, m_session.person); !noted)
            return noted;
    }
    return LeadWriting(m_context, m_session).save(*lead, was, codeOf(FollowUpAction::Undo), {}).map([](const auto &) {});
}

Done TakingBack::restored(Stored<Lead> &lead, const QJsonObject &before) const
{
    const auto trail = entryOf(u"lead"_s, lead.id.value(), u"follow_up"_s);
    if (!trail)
        return Refusal(trail.error());
    FieldTexts texts;
    for (auto field = trail->begin(); field != trail->end(); ++field)
        texts.insert(field.key(), textOf(field.value().toObject().value("was"_L1)));
    if (Done read = assignWhere(lead.value, texts, [](const auto &) { return true; }); !read)
        return read;
    if (texts.contains(u"refused_at"_s)) {
        const auto at = before.constFind("refused_at_ms"_L1);
        lead.value.refusedAt = at == before.constEnd() ? std::nullopt : std::optional(Instant::fromMs(at->toInteger()));
    }
    return {};
}

Done TakingBack::cardBack(const QJsonObject &before, bool counted)
{
    if (!counted)
        return {};
    const QDate was = QDate::fromString(before.value("last_contact_on"_L1).toString(), Qt::ISODate);
    const QDate day = m_followUp.value.happenedOn;
    if (was.isValid() && was >= day)
        return {}; // it had not moved on
    const auto rows = m_context.storage.followUps().ofCustomer(m_followUp.store, *m_followUp.value.customer, lookedAt);
    if (!rows)
        return Refusal(rows.error());
    const bool another = std::any_of(rows->begin(), rows->end(), [&](const FollowUpRow &row) {
        return row.followUp.value.counts && row.followUp.value.happenedOn == day;
    });
    if (another)
        return {}; // of another lead of theirs
    return m_context.storage.customers().untouch(m_followUp.store, *m_followUp.value.customer, day,
                                                 was.isValid() ? std::optional(was) : std::nullopt);
}

} // namespace showroom
