// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/exports.h"
#include "services/exportcolumns.h"
#include "services/kindbase.h"

namespace showroom
{

namespace
{

/// Asked for one row less than is read at once: the last one only tells that there are more, so no page is read twice.
constexpr int rowsOfAPage = rowsAtOnce - 1;

Result<QString> checkedPurpose(const QString &typed)
{
    const QString purpose = trimmedText(typed);
    if (purpose.isEmpty())
        return refuseField(QStringLiteral("purpose"), {QT_TRANSLATE_NOOP("Message", "Say what the export is for.")});
    if (const auto problem = problemOf(purpose, limitsOf(200)))
        return refuseField(QStringLiteral("purpose"), *problem);
    return purpose;
}

std::optional<qint64> nextAfter(const QJsonObject &answer)
{
    if (const QJsonValue after = answer.value(QStringLiteral("after")); after.isDouble())
        return after.toInteger();
    const QJsonValue last = answer.value(QStringLiteral("rows")).toArray().last().toObject().value(QStringLiteral("id"));
    return last.isDouble() ? std::optional(last.toInteger()) : std::nullopt;
}

/// Hands over page after page, so that never more than one is in memory.
class RowStream
{
public:
    RowStream(Kind &kind, const Session &session, const StoreZone &zone, ExportSink &sink)
        : m_kind(kind), m_session(session), m_zone(zone), m_sink(sink)
    {
    }

    Result<qint64> run(const ExportHead &head, const std::vector<CellReader> &columns, const ListQuery &asked)
    {
        ListQuery query = asked;
        query.limit = rowsOfAPage;
        // The first page before anything is begun: who may read nothing leaves nothing.
        auto page = m_kind.list(m_session, query);
        if (!page)
            return Refusal(page.error());
        if (Done begun = m_sink.begin(head); !begun)
            return Refusal(begun.error());
        for (;;) {
            const QJsonArray rows = page->value(QStringLiteral("rows")).toArray();
            for (const auto &row : rows)
                if (Done taken = take(row.toObject(), columns); !taken)
                    return Refusal(taken.error());
            if (!page->value(QStringLiteral("more")).toBool())
                return m_sink.end().map([&] { return m_count; });
            const auto after = nextAfter(*page);
            if (!after || after == query.after)
                return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "This list cannot be read to its end.")});
            query.after = after;
            page = m_kind.list(m_session, query);
            if (!page)
                return Refusal(page.error());
        }
    }

private:
    Done take(const QJsonObject &row, const std::vector<CellReader> &columns)
    {
        std::vector<ExportCell> cells;
        cells.reserve(columns.size());
        for (const CellReader &column : columns)
            cells.push_back(column.read(row.value(column.column.name), m_zone));
        m_count += 1;
        return m_sink.row(cells);
    }

    Kind &m_kind;
    const Session &m_session;
    const StoreZone &m_zone;
    ExportSink &m_sink;
    qint64 m_count = 0;
};

/// What was chosen by is named and its values are not: they may be somebody's phone.
QJsonObject auditDetails(const ExportOutcome &outcome, const ExportRequest &request)
{
    QJsonArray columns;
    for (const ExportColumn &column : outcome.head.columns)
        columns.append(column.name);
    return {{QStringLiteral("purpose"), outcome.head.purpose},
            {QStringLiteral("rows"), outcome.rows},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("where"), QJsonArray::fromStringList(request.where.keys())}};
}

} // namespace

Result<ExportOutcome> ExportService::run(const Session &session, const ExportRequest &request, ExportSink &sink)
{
    const auto purpose = checkedPurpose(request.purpose);
    if (!purpose)
        return Refusal(purpose.error());
    const auto kind = kindNamed(request.kind, m_services, m_context);
    if (!kind)
        return noSuchKind(request.kind);
    const QJsonObject described = kind->described();
    const bool prices = Context::mayDo(session, Operation::ExportPrices, session.store, std::nullopt);
    const std::vector<CellReader> columns = columnsOf(described, kind->listed(), prices);
    const StoreZone zone = m_context.zoneOf(session.store);
    ExportOutcome outcome{{described.value(QStringLiteral("kind")).toString(),
                           session.storeName,
                           session.name,
                           session.signin,
                           *purpose,
                           zone.local(m_context.clock.now()),
                           {}}};
    for (const CellReader &column : columns)
        outcome.head.columns.push_back(column.column);
    const auto rows = RowStream(*kind, session, zone, sink).run(outcome.head, columns, {request.where, {}, 0, {}, prices});
    if (!rows)
        return Refusal(rows.error());
    outcome.rows = *rows;
    return m_context
        .carryOut(session, CommandId::fresh(), QStringLiteral("export"),
                  [&]() -> Done {
                      m_context.note(session, QStringLiteral("export"), outcome.head.kind, std::nullopt,
                                     auditDetails(outcome, request));
                      return {};
                  })
        .map([&] { return std::move(outcome); });
}

} // namespace showroom
