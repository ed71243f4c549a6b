// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/imports.h"
#include "services/importrows.h"

namespace showroom
{

namespace
{

constexpr int problemsKept = 1000;
constexpr int rowsBetweenNotes = 500;
constexpr int rowsBetweenFlushes = 10'000; // some tens of megabytes

constexpr ImportKind importKinds[] = {
    {"customer", Operation::EditSalesRecords, customerRows},
    {"vehicle_model", Operation::KeepCatalogue, vehicleModelRows},
    {"statement_line", Operation::RecordReceipts, statementRows},
};

const ImportKind *importKind(const QString &name)
{
    for (const ImportKind &kind : importKinds)
        if (name == QLatin1String(kind.name))
            return &kind;
    return nullptr;
}

/// One import while it runs.
class Run
{
public:
    Run(Context &context, const Session &session, const ImportOptions &options, std::unique_ptr<ImportRows> rows)
        : m_context(context), m_session(session), m_options(options), m_rows(std::move(rows))
    {
    }

    Done all(const ImportSource &source)
    {
        for (;;) {
            Result<std::optional<ImportRow>> row = source();
            if (!row)
                return Refusal(row.error());
            if (!*row)
                return m_rows->flush();
            outcome.read += 1;
            if (Done taken = take(**row); !taken)
                return taken;
            if (outcome.read % rowsBetweenNotes != 0)
                continue;
            if (Done flushed = m_context.flushNotes(m_session); !flushed)
                return flushed;
            if (outcome.read % rowsBetweenFlushes == 0)
                if (Done written = m_rows->flush(); !written)
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
        const Result<RowFate> fate = m_rows->take(row.cells);
        if (!fate)
            return noted(row, fate.error());
        int &count = *fate == RowFate::Added ? outcome.added : *fate == RowFate::Updated ? outcome.updated : outcome.duplicate;
        count += 1;
        return {};
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
    std::unique_ptr<ImportRows> m_rows;
};

/// Rolls a transaction back without being a failure: a dry run, or a file with bad rows.
Refusal rolledBack()
{
    return refuse(ErrorCode::Rejected, {}, QStringLiteral("import rolled back"));
}

} // namespace

Result<ImportOutcome> ImportService::run(const Session &session, const CommandId &command, const QString &kind,
                                         const ImportSource &source, const ImportOptions &options)
{
    const ImportKind *known = importKind(kind);
    if (!known)
        return refuseField(QStringLiteral("kind"), {QT_TRANSLATE_NOOP("Message", "There is no kind “%1” to import. Possible: %2"),
                                                    {kind.left(60), importable().join(QStringLiteral(", "))}});
    if (m_context.reach(session, known->needed).empty())
        return notPermitted();
    Run run(m_context, session, options, known->make(m_context, session));
    bool meantToRollBack = false;
    const auto saved = m_context.carryOut<ImportRecord>(session, command, [&]() -> Result<Saved<ImportRecord>> {
        if (Done all = run.all(source); !all)
            return Refusal(all.error());
        meantToRollBack = options.dryRun || (run.outcome.rejected > 0 && !options.keepGoodRows);
        if (meantToRollBack)
            return rolledBack();
        const ImportRecord record{kind,
                                  options.file,
                                  run.outcome.read,
                                  run.outcome.added,
                                  run.outcome.updated,
                                  run.outcome.duplicate,
                                  run.outcome.rejected};
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

QStringList ImportService::importable()
{
    QStringList names;
    for (const ImportKind &kind : importKinds)
        names << QString::fromLatin1(kind.name);
    return names;
}

} // namespace showroom
