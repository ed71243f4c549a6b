// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/exportpermit.h"
#include "showroom/services/records.h"
#include <variant>

namespace showroom
{

/// One column of a table that leaves the program. Numbers are whole: money in fen, a percentage in hundredths of a percent.
struct ExportColumn {
    enum class Type { Text, Number, Money, Percent };
    QString name;  ///< of the field, as `list` has it
    QString title; ///< for people, in the language of the installed translators
    Type type = Type::Text;
};

/// Nothing, a text, or a number of its column's type.
using ExportCell = std::variant<std::monostate, QString, qint64>;

/// What stands over a table and goes with it: who took it, when and for what (PI-04).
struct ExportHead {
    QString kind;
    QString store;
    QString person;
    QString signin;
    QString purpose;
    QDateTime at; ///< in the store's zone
    std::vector<ExportColumn> columns;
};

/// Takes the rows one after another. What it has taken is handed to nobody before the service has answered.
class ExportSink
{
public:
    virtual ~ExportSink() = default;
    [[nodiscard]] virtual Done begin(const ExportHead &head) = 0;
    [[nodiscard]] virtual Done row(const std::vector<ExportCell> &cells) = 0;
    /// After the last row and before the audit: what could not be written is no export.
    [[nodiscard]] virtual Done end() = 0;
};

struct ExportRequest {
    QString kind;
    QString purpose;
    RecordService::Values where = {};
};

struct ExportOutcome {
    ExportHead head;
    qint64 rows = 0;
};

/// Tables for other programs: what `list` shows this person, no row and no column more, every row of it.
class ExportService
{
public:
    ExportService(Services &services, Context &context) : m_services(services), m_context(context) {}

    /// Prices are in it only for who may export them in bulk (QT-04); for others those columns are not there. A purpose is
    /// needed. Personal data past the limit of PI-04 waits for the director: the answer is refused and the director asked; once
    /// they have approved, the same export by the same person succeeds once. Once this has answered, the export stands in the
    /// audit: whoever called gives the file its name only then.
    [[nodiscard]] Result<ExportOutcome> run(const Session &session, const ExportRequest &request, ExportSink &sink);

private:
    /// How many rows may go out, and the permit by which more may.
    struct Limit {
        std::optional<qint64> most = {};
        std::optional<Stored<ExportPermit>> permit = {};
    };
    [[nodiscard]] Result<Limit> limitFor(const Session &session, const ExportRequest &request, const ExportHead &head);
    [[nodiscard]] Result<std::optional<Stored<ExportPermit>>> permitOf(const Session &session, const ExportRequest &request,
                                                                       const QString &kind, ExportPermitState state);
    [[nodiscard]] Refusal askDirector(const Session &session, const ExportRequest &request, const ExportHead &head, qint64 most);
    [[nodiscard]] Done use(const Session &session, const Stored<ExportPermit> &permit, qint64 rows);

    Services &m_services;
    Context &m_context;
};

} // namespace showroom
