// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/customers.h"
#include <QMap>

namespace showroom
{

/// One row of a file, its cells by field name.
struct ImportRow {
    qint64 number = 0; ///< as the spreadsheet shows it
    QMap<QString, QString> cells;
};

/// Hands out rows one by one; empty at the end. An error ends the import with nothing written.
using ImportSource = std::function<Result<std::optional<ImportRow>>()>;

struct ImportOptions {
    QString file; ///< name, for the record of it
    bool dryRun = false;
    bool keepGoodRows = false;                      ///< false: all or nothing
    std::function<bool(qint64 rows)> progress = {}; ///< false cancels; nothing is written then
};

struct ImportProblem {
    qint64 row = 0;
    QString field;
    Message reason;
    bool duplicate = false;
};

struct ImportOutcome {
    std::optional<Id<ImportRecord>> import;
    int read = 0, added = 0, updated = 0, duplicate = 0, rejected = 0;
    bool committed = false;
    std::vector<ImportProblem> problems; ///< the first thousand
};

class ImportService
{
public:
    explicit ImportService(Context &context) : m_context(context) {}
    /// Through the same checks and rules as typing. A customer whose number stands is a duplicate (FU-10); a vehicle model that
    /// stands takes what the file knows more of it, and the file's prices if they are others.
    [[nodiscard]] Result<ImportOutcome> run(const Session &session, const CommandId &command, const QString &kind,
                                            const ImportSource &source, const ImportOptions &options);
    /// The kinds that files can bring.
    [[nodiscard]] static QStringList importable();

private:
    Context &m_context;
};

} // namespace showroom
