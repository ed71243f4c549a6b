// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/workflow/flow.h"
#include <QStringList>

namespace showroom
{

/// A move that the table does not list is refused by name, with what this role could do instead.
template <class Record>
[[nodiscard]] Refusal impossibleMove(typename Flow<Record>::State from, typename Flow<Record>::Action action, Role role)
{
    QStringList possible;
    for (const auto each : actionsFrom<Record>(from, role, false))
        possible << codeOf(each);
    return refuse(
        ErrorCode::Rejected,
        {QT_TRANSLATE_NOOP("Message", "“%1” is not possible while the state is “%2”. Possible: %3"),
         {labelOf(action), labelOf(from), possible.isEmpty() ? QStringLiteral("–") : possible.join(QStringLiteral(", "))}});
}

/// What every document that passes from hand to hand has in common: it is made, changed and moved along its table, each step is
/// written into its history and the audit, and nobody approves what they prepared. Used inside Context::carryOut.
template <class Record>
class DocumentWork
{
public:
    using State = typename Flow<Record>::State;
    using Action = typename Flow<Record>::Action;

    DocumentWork(Context &context, const Session &session, Repository<Record> &records)
        : m_context(context), m_session(session), m_records(records)
    {
    }

    [[nodiscard]] Result<Saved<Record>> add(StoreId store, const Record &record) const
    {
        const auto added = m_records.add(store, record, m_session.person, m_context.clock.now());
        if (!added)
            return Refusal(added.error());
        if (Done noted = note(*added, QStringLiteral("add"), {}, {}); !noted)
            return Refusal(noted.error());
        m_context.note(m_session, QStringLiteral("add"), kind(), added->id.value(), jsonOf(maskedRecord(record)));
        return Saved<Record>{added->id, added->version};
    }

    /// Fields were changed; the state was not. A document that stayed as it is keeps its version.
    [[nodiscard]] Result<Saved<Record>> change(Stored<Record> stored, const Record &wanted) const
    {
        const Record before = std::exchange(stored.value, wanted);
        return before == wanted ? Saved<Record>{stored.id, stored.version} : save(stored, before, QStringLiteral("update"), {});
    }

    /// One row of the table. `apply` changes what comes with the action, before it is written.
    [[nodiscard]] Result<Saved<Record>> act(Stored<Record> stored, Action action, const QString &reason,
                                            const std::function<Done(Record &)> &apply = {}) const
    {
        if (Done may = permit(stored, action); !may)
            return Refusal(may.error());
        const QString why = trimmedText(reason);
        if (const auto problem = problemOf(why, limitsOf(200)))
            return refuseField(QStringLiteral("reason"), *problem);
        if (why.isEmpty() && Flow<Record>::isReasoned(action))
            return refuseField(QStringLiteral("reason"), {QT_TRANSLATE_NOOP("Message", "Say why.")});
        return move(std::move(stored), action, why, apply);
    }

    /// A step that follows from another document's: nobody takes it by hand, so no role is asked for.
    [[nodiscard]] Result<Saved<Record>> follow(Stored<Record> stored, Action action, const QString &why = {},
                                               const std::function<Done(Record &)> &apply = {}) const
    {
        if (!rowOf<Record>(stored.value.*Flow<Record>::state, action))
            return impossibleMove<Record>(stored.value.*Flow<Record>::state, action, m_session.role);
        return move(std::move(stored), action, why, apply);
    }

    /// Whether this person may take the step now: the table lists it, for their role, and not on what they prepared.
    [[nodiscard]] Done permit(const Stored<Record> &stored, Action action) const
    {
        const State from = stored.value.*Flow<Record>::state;
        const auto *row = rowOf<Record>(from, action);
        if (!row)
            return impossibleMove<Record>(from, action, m_session.role);
        return row->by.contains(m_session.role) ? notOwn(stored, *row) : notPermitted();
    }

    /// Writes a step into the history of a document that stays as it is.
    [[nodiscard]] Done noteStep(const Stored<Record> &stored, Action action) const
    {
        m_context.note(m_session, codeOf(action), kind(), stored.id.value(), {});
        return note(stored, codeOf(action), stored.value.*Flow<Record>::state, {});
    }

    /// Who changed a document has prepared it, so a change stands in its history: nobody decides on their own words.
    [[nodiscard]] Done noteEdit(const Stored<Record> &stored) const
    {
        return note(stored, QStringLiteral("update"), stored.value.*Flow<Record>::state, {});
    }

    /// What this person may do with it now.
    [[nodiscard]] Result<std::vector<Action>> actions(const Stored<Record> &stored) const
    {
        return prepared(stored).map(
            [&](bool own) { return actionsFrom<Record>(stored.value.*Flow<Record>::state, m_session.role, own); });
    }

    [[nodiscard]] Result<std::vector<Stored<DocumentEvent>>> history(const Stored<Record> &stored) const
    {
        return m_context.storage.documentEvents().of(stored.store, kind(), stored.id.value());
    }

private:
    [[nodiscard]] Result<Saved<Record>> move(Stored<Record> stored, Action action, const QString &why,
                                             const std::function<Done(Record &)> &apply) const
    {
        const State from = stored.value.*Flow<Record>::state;
        const Record before = stored.value;
        if (apply)
            if (Done applied = apply(stored.value); !applied)
                return Refusal(applied.error());
        stored.value.*Flow<Record>::state = rowOf<Record>(from, action)->to;
        if (Done noted = note(stored, codeOf(action), from, why); !noted)
            return Refusal(noted.error());
        return save(stored, before, codeOf(action), why);
    }

    [[nodiscard]] static QString kind() { return QString::fromLatin1(Description<Record>::kind); }

    /// Whether this person prepared it: made it, or took a step that is not itself one of deciding on another's work, nor its
    /// end.
    [[nodiscard]] Result<bool> prepared(const Stored<Record> &stored) const
    {
        const auto table = Flow<Record>::table();
        const bool decided = std::any_of(table.begin(), table.end(), [](const auto &row) { return row.own == Own::Forbidden; });
        if (!decided || stored.createdBy == m_session.person)
            return decided;
        return history(stored).map([&](const std::vector<Stored<DocumentEvent>> &steps) {
            return std::any_of(steps.begin(), steps.end(), [&](const Stored<DocumentEvent> &step) {
                return step.createdBy == m_session.person && !isDecision(step.value.action) && !isEnd(step.value.to);
            });
        });
    }

    [[nodiscard]] static bool isDecision(const QString &action)
    {
        const auto table = Flow<Record>::table();
        return std::any_of(table.begin(), table.end(),
                           [&](const auto &row) { return row.own == Own::Forbidden && codeOf(row.action) == action; });
    }

    [[nodiscard]] static bool isEnd(const QString &state)
    {
        const auto table = Flow<Record>::table();
        return std::none_of(table.begin(), table.end(), [&](const auto &row) { return codeOf(row.from) == state; });
    }

    [[nodiscard]] Done notOwn(const Stored<Record> &stored, const Transition<State, Action> &row) const
    {
        if (row.own == Own::Allowed)
            return {};
        return prepared(stored).and_then([](bool own) -> Done {
            if (own)
                return refuse(ErrorCode::NotPermitted,
                              {QT_TRANSLATE_NOOP("Message", "Nobody approves what they prepared themselves.")});
            return {};
        });
    }

    [[nodiscard]] Done note(const Stored<Record> &stored, const QString &action, std::optional<State> from,
                            const QString &why) const
    {
        const Instant now = m_context.clock.now();
        DocumentEvent event;
        event.kind = kind();
        event.record = stored.id.value();
        event.action = action;
        event.at = now;
        event.on = m_context.zoneOf(stored.store).dayOf(now);
        event.from = from ? codeOf(*from) : QString();
        event.to = codeOf(stored.value.*Flow<Record>::state);
        event.note = why;
        return m_context.storage.documentEvents().add(stored.store, event, m_session.person, now).map([](const auto &) {});
    }

    [[nodiscard]] Result<Saved<Record>> save(const Stored<Record> &stored, const Record &before, const QString &action,
                                             const QString &why) const
    {
        const auto version = m_records.update(stored, before, m_context.clock.now());
        if (!version)
            return Refusal(version.error());
        QJsonObject details = differenceOf(before, stored.value);
        if (!why.isEmpty())
            details.insert(QStringLiteral("reason"), why);
        m_context.note(m_session, action, kind(), stored.id.value(), details);
        return Saved<Record>{stored.id, *version};
    }

    Context &m_context;
    const Session &m_session;
    Repository<Record> &m_records;
};

[[nodiscard]] inline Refusal changedMeanwhile()
{
    return refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "Somebody else has changed this meanwhile.")});
}

} // namespace showroom
