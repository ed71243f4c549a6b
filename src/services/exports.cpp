// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/exports.h"
#include "services/documentwork.h"
#include "services/exportcolumns.h"
#include "services/kindbase.h"
#include "services/shownlevels.h"
#include "showroom/workflow/exportworkflow.h"
#include <QCryptographicHash>
#include <algorithm>

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

/// Whether the rows of a kind are about persons outside the house; a kind that is new is, until it is named here.
bool isPersonal(const QString &kind)
{
    static const QStringList goods{QStringLiteral("person"),         QStringLiteral("vehicle_model"),
                                   QStringLiteral("model_price"),    QStringLiteral("model_option"),
                                   QStringLiteral("vehicle"),        QStringLiteral("tax_period"),
                                   QStringLiteral("reconciliation"), QStringLiteral("contract_template"),
                                   QStringLiteral("export_permit"),  QStringLiteral("talk_script")};
    return !goods.contains(kind);
}

/// The conditions of a list with their values, as a mark that shows none of them.
QString markOf(const ExportRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto condition = request.where.constBegin(); condition != request.where.constEnd(); ++condition)
        for (const QString &part : {condition.key(), condition.value()}) {
            const QByteArray bytes = part.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        }
    return QString::fromLatin1(hash.result().toHex());
}

/// Hands over page after page, so that never more than one is in memory.
class RowStream
{
public:
    /// `most`: past so many rows nothing more is read, and the answer is that they are too many.
    RowStream(Kind &kind, const Session &session, const StoreZone &zone, const LevelLetters &letters, std::optional<qint64> most,
              ExportSink &sink)
        : m_kind(kind), m_session(session), m_zone(zone), m_letters(letters), m_most(most), m_sink(sink)
    {
    }

    [[nodiscard]] bool isTooMuch() const { return m_most && m_count > *m_most; }

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
            if (isTooMuch())
                return m_count;
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
    Done take(const QJsonObject &listed, const std::vector<CellReader> &columns)
    {
        const QJsonObject row = withLevelsShown(listed, m_letters);
        std::vector<ExportCell> cells;
        cells.reserve(columns.size());
        for (const CellReader &column : columns)
            cells.push_back(column.read(shownIn(row, column.column.name), m_zone));
        m_count += 1;
        return m_sink.row(cells);
    }

    Kind &m_kind;
    const Session &m_session;
    const StoreZone &m_zone;
    const LevelLetters &m_letters;
    std::optional<qint64> m_most;
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

/// PI-04. The director decides on others' exports and needs nobody for their own.
Result<ExportService::Limit> ExportService::limitFor(const Session &session, const ExportRequest &request, const ExportHead &head)
{
    if (!isPersonal(head.kind) || scopeOf(Operation::SeeExports, session.role) == Scope::All)
        return Limit{};
    const auto policy = m_context.policyNow(session.store);
    const auto permit = permitOf(session, request, head.kind, ExportPermitState::Approved);
    if (!policy || !permit)
        return Refusal(policy ? permit.error() : policy.error());
    const QDate today = m_context.today(session.store);
    if (*permit && (*permit)->value.decidedOn && (*permit)->value.decidedOn->addDays(policy->permitDays) >= today)
        return Limit{{}, *permit};
    return Limit{policy->exportRows, {}};
}

Result<std::optional<Stored<ExportPermit>>> ExportService::permitOf(const Session &session, const ExportRequest &request,
                                                                    const QString &kind, ExportPermitState state)
{
    DocumentQuery query;
    query.stores = {session.store};
    query.state = codeOf(state);
    for (;;) {
        const auto permits = m_context.storage.exportPermits().page(query);
        if (!permits)
            return Refusal(permits.error());
        for (const Stored<ExportPermit> &permit : *permits)
            if (permit.createdBy == session.person && permit.value.kind == kind &&
                permit.value.purpose == trimmedText(request.purpose) && permit.value.conditionsHash == markOf(request))
                return std::optional(permit);
        if (int(permits->size()) < query.limit)
            return std::optional<Stored<ExportPermit>>();
        query.after = permits->back().id.value();
    }
}

/// What was begun is not handed out; the question lies with the director, once.
Refusal ExportService::askDirector(const Session &session, const ExportRequest &request, const ExportHead &head, qint64 most)
{
    const auto waiting = permitOf(session, request, head.kind, ExportPermitState::Asked);
    if (!waiting)
        return Refusal(waiting.error());
    if (!*waiting) {
        ExportPermit permit;
        permit.kind = head.kind;
        permit.conditions = QStringList(request.where.keys()).join(QStringLiteral(", ")).left(200);
        permit.conditionsHash = markOf(request);
        permit.purpose = head.purpose;
        permit.rows = int(most);
        const auto asked = m_context.carryOut<ExportPermit>(session, CommandId::fresh(), [&] {
            return DocumentWork<ExportPermit>(m_context, session, m_context.storage.exportPermits()).add(session.store, permit);
        });
        if (!asked)
            return Refusal(asked.error());
    }
    Verdict verdict{QStringLiteral("PI-04")};
    verdict.outcome = Outcome::Approve;
    verdict.message = {QT_TRANSLATE_NOOP("Message", "More than %1 persons in one export wait for the director, who was asked."),
                       {most}};
    verdict.mend = {QT_TRANSLATE_NOOP("Message", "Export again for the same purpose once it is approved, or choose fewer.")};
    return refusedBy({verdict});
}

Done ExportService::use(const Session &session, const Stored<ExportPermit> &permit, qint64 rows)
{
    return DocumentWork<ExportPermit>(m_context, session, m_context.storage.exportPermits())
        .follow(permit, ExportPermitAction::Use, {},
                [rows](ExportPermit &used) -> Done {
                    used.rows = int(rows);
                    return {};
                })
        .map([](const auto &) {});
}

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
    const auto limit = limitFor(session, request, outcome.head);
    if (!limit)
        return Refusal(limit.error());
    const auto letters = m_context.lettersFor(session);
    if (!letters)
        return Refusal(letters.error());
    RowStream stream(*kind, session, zone, *letters, limit->most, sink);
    const auto rows = stream.run(outcome.head, columns, {request.where, {}, 0, {}, prices});
    if (!rows)
        return Refusal(rows.error());
    if (stream.isTooMuch())
        return askDirector(session, request, outcome.head, *limit->most);
    outcome.rows = *rows;
    return m_context
        .carryOut(session, CommandId::fresh(), QStringLiteral("export"),
                  [&]() -> Done {
                      if (limit->permit)
                          if (Done used = use(session, *limit->permit, *rows); !used)
                              return used;
                      m_context.note(session, QStringLiteral("export"), outcome.head.kind, std::nullopt,
                                     auditDetails(outcome, request));
                      return {};
                  })
        .map([&] { return std::move(outcome); });
}

} // namespace showroom
