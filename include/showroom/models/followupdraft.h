// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include "showroom/domain/followup.h"
#include "showroom/models/draftbook.h"
#include "showroom/services/session.h"
#include <QHash>

namespace showroom
{

/// A follow-up while it is typed: days as text, nothing checked. One a lead, kept while other rows are looked at.
struct FollowUpDraft {
    ContactKind kind = ContactKind::Call;
    ContactOutcome outcome = ContactOutcome::Reached;
    std::optional<Reaction> reaction = Reaction::Considering;
    QString learned;
    std::optional<NextStep> nextStep = NextStep::Call;
    QString next;     ///< day and time of the next step
    QString happened; ///< empty: now
    std::optional<Level> levelAfter;
    CommandId command = CommandId::fresh(); ///< kept over every try, so that it is recorded once
};

/// What is usual, so that most revisits need nothing but the note: a call that reached somebody who is considering, and
/// another call in two days.
[[nodiscard]] FollowUpDraft usualFollowUp(QDate today);

/// What a form may be asked for: the follow-up, or the fields whose text cannot be read (next_on, happened_at).
[[nodiscard]] Result<FollowUp> followUpOf(const FollowUpDraft &draft, LeadId lead, QDate today, const StoreZone &zone);

/// For keeping it on this computer, with its command, so that what was recorded just before a crash is not recorded twice.
[[nodiscard]] QJsonObject jsonOf(const FollowUpDraft &draft);
[[nodiscard]] FollowUpDraft followUpDraftOf(const QJsonObject &json);

/// What is being typed, by lead: looking at another row, or at the same lead on another page, loses nothing; with a book,
/// neither does a crash.
class FollowUpDrafts
{
public:
    void setBook(DraftBook *book) { m_book = book; }
    [[nodiscard]] FollowUpDraft of(LeadId lead, QDate today) const;
    void keep(LeadId lead, const FollowUpDraft &draft, QDate today);
    void forget(LeadId lead);
    /// When it was typed, if that was before the person signed in.
    [[nodiscard]] std::optional<Instant> restoredFrom(LeadId lead) const;

private:
    QHash<qint64, FollowUpDraft> m_drafts;
    DraftBook *m_book = nullptr;
};

} // namespace showroom
