// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/imports.h"
#include "services/customerwriting.h"
#include <QHash>

namespace showroom
{

namespace
{

constexpr int problemsKept = 1000;
constexpr int rowsBetweenNotes = 500;
constexpr int rowsBetweenKeys = 10'000; // some tens of megabytes

/// One import while it runs.
class Run
{
public:
    Run(Context &context, const Session &session, const ImportOptions &options)
        : m_context(context), m_session(session), m_options(options), m_writing(context, session)
    {
        m_writing.gatherKeys();
    }

    Done all(const ImportSource &source)
    {
        for (;;) {
            Result<std::optional<ImportRow>> row = source();
            if (!row)
                return Refusal(row.error());
            if (!*row)
                return m_writing.writeKeys();
            outcome.read += 1;
            if (Done taken = take(**row); !taken)
                return taken;
            if (outcome.read % rowsBetweenNotes != 0)
                continue;
            if (Done flushed = m_context.flushNotes(m_session); !flushed)
                return flushed;
            if (outcome.read % rowsBetweenKeys == 0)
                if (Done written = m_writing.writeKeys(); !written)
                    return written;
            if (m_options.progress && !m_options.progress(outcome.read))
                return refuse(ErrorCode::Rejected,
                              {QT_TRANSLATE_NOOP("Message", "The import was cancelled; nothing was written.")});
        }
    }

    ImportOutcome outcome;

private:
    /// Fails only for what ends the import; a bad row is noted and passed over.
    Done take(const ImportRow &row)
    {
        Customer customer;
        FieldTexts cells = row.cells;
        if (Done owned = settleOwner(cells, customer); !owned)
            return noted(row, owned.error());
        if (Done assigned = assign(customer, cells, Stage::Create); !assigned)
            return noted(row, assigned.error());
        const auto prepared =
            m_writing.prepared(customer, m_session.role == Role::Consultant ? std::optional(m_session.person) : std::nullopt);
        if (!prepared)
            return noted(row, prepared.error());
        const auto saved = m_writing.add(*prepared);
        if (!saved)
            return noted(row, saved.error());
        outcome.added += 1;
        return {};
    }

    Done settleOwner(FieldTexts &cells, Customer &customer)
    {
        const QString owner = trimmedText(cells.take(QStringLiteral("owner")));
        if (owner.isEmpty())
            return {};
        auto known = m_owners.constFind(owner);
        if (known == m_owners.cend())
            known = m_owners.insert(owner, m_context.personNamed(owner, m_session.store));
        customer.owner = *known;
        if (customer.owner)
            return {};
        return refuseField(
            QStringLiteral("owner"),
            {QT_TRANSLATE_NOOP("Message", "Nobody here is called “%1”, or more than one person is; use the sign-in name."),
             {owner.left(60)}});
    }

    Done noted(const ImportRow &row, const Error &error)
    {
        if (error.code == ErrorCode::Storage || error.code == ErrorCode::Unknown)
            return Refusal(error);
        const bool duplicate = error.code == ErrorCode::Conflict;
        (duplicate ? outcome.duplicate : outcome.rejected) += 1;
        const std::vector<FieldProblem> problems =
            error.fields.empty() ? std::vector{FieldProblem{QString(), error.message}} : error.fields;
        for (const FieldProblem &problem : problems)
            if (int(outcome.problems.size()) < problemsKept)
                outcome.problems.push_back({row.number, problem.field, problem.problem, duplicate});
        return {};
    }

    Context &m_context;
    const Session &m_session;
    const ImportOptions &m_options;
    CustomerWriting m_writing;
    QHash<QString, std::optional<PersonId>> m_owners; ///< asked once each, not once a row
};

/// Rolls a transaction back without being a failure: a dry run, or a file with bad rows.
Refusal rolledBack()
{
    return refuse(ErrorCode::Rejected, {}, QStringLiteral("import rolled back"));
}

} // namespace

Result<ImportOutcome> ImportService::customers(const Session &session, const CommandId &command, const ImportSource &source,
                                               const ImportOptions &options)
{
    if (m_context.reach(session, Operation::EditSalesRecords).empty())
        return notPermitted();
    Run run(m_context, session, options);
    bool meantToRollBack = false;
    const auto saved = m_context.carryOut<ImportRecord>(session, command, [&]() -> Result<Saved<ImportRecord>> {
        if (Done all = run.all(source); !all)
            return Refusal(all.error());
        meantToRollBack = options.dryRun || (run.outcome.rejected > 0 && !options.keepGoodRows);
        if (meantToRollBack)
            return rolledBack();
        const ImportRecord record{QStringLiteral("customer"), options.file,          run.outcome.read,    run.outcome.added,
                                  run.outcome.updated,        run.outcome.duplicate, run.outcome.rejected};
        const auto added = m_context.storage.imports().add(session.store, record, session.person, m_context.clock.now());
        if (!added)
            return Refusal(added.error());
        m_context.note(session, QStringLiteral("import"), QStringLiteral("import"), added->id.value(), jsonOf(record));
        return Saved<ImportRecord>{added->id, added->version};
    });
    if (!saved && !meantToRollBack)
        return Refusal(saved.error());
    if (saved) {
        run.outcome.import = saved->id;
        run.outcome.committed = true;
    }
    return std::move(run.outcome);
}

} // namespace showroom
