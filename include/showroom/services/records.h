// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/session.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace showroom
{

class Services;
class Context;

/// A verdict as cli.md writes it; its texts in the language of the installed translators.
[[nodiscard]] QJsonObject verdictJson(const Verdict &verdict);
[[nodiscard]] QString outcomeCode(Outcome outcome);

/// Every kind of record with its fields, states and actions.
[[nodiscard]] QJsonArray describedKinds();

/// The records by the names of their kinds and fields, as text and JSON: what the command line and import files speak (cli.md).
/// Every call goes through the service of the kind, so that rights, rules, masks and audit are the same as in the window.
class RecordService
{
public:
    RecordService(Services &services, Context &context) : m_services(services), m_context(context) {}
    using Values = QMap<QString, QString>;
    struct ListQuery {
        Values where;
        QString sort;
        int limit = 50;
        std::optional<qint64> after;
        bool prices = true; ///< false: without the prices of quotes, so that nobody counts as having read them
    };
    [[nodiscard]] Result<QJsonObject> list(const Session &session, const QString &kind, const ListQuery &query);
    [[nodiscard]] Result<QJsonObject> show(const Session &session, const QString &kind, qint64 id);
    [[nodiscard]] Result<QJsonObject> add(const Session &session, const CommandId &command, const QString &kind,
                                          const Values &values);
    [[nodiscard]] Result<QJsonObject> set(const Session &session, const CommandId &command, const QString &kind, qint64 id,
                                          const Values &values);
    [[nodiscard]] Result<QJsonObject> act(const Session &session, const CommandId &command, const QString &kind, qint64 id,
                                          const QString &action, const Values &values);
    [[nodiscard]] Result<std::vector<Verdict>> check(const Session &session, const QString &kind, qint64 id);
    /// The record on paper: a PDF, noted in the audit before it is answered.
    [[nodiscard]] Result<QByteArray> print(const Session &session, const QString &kind, qint64 id);

private:
    Services &m_services;
    Context &m_context;
};

} // namespace showroom
