// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/records.h"
#include "services/kinds.h"

namespace showroom
{

Result<QJsonObject> RecordService::list(const Session &session, const QString &kind, const ListQuery &query)
{
    const auto known = kindNamed(kind, m_services, m_context);
    return known ? known->list(session, query) : noSuchKind(kind);
}

Result<QJsonObject> RecordService::show(const Session &session, const QString &kind, qint64 id)
{
    const auto known = kindNamed(kind, m_services, m_context);
    return known ? known->show(session, id) : noSuchKind(kind);
}

Result<QJsonObject> RecordService::add(const Session &session, const CommandId &command, const QString &kind,
                                       const Values &values)
{
    const auto known = kindNamed(kind, m_services, m_context);
    return known ? known->add(session, command, values) : noSuchKind(kind);
}

Result<QJsonObject> RecordService::set(const Session &session, const CommandId &command, const QString &kind, qint64 id,
                                       const Values &values)
{
    const auto known = kindNamed(kind, m_services, m_context);
    return known ? known->set(session, command, id, values) : noSuchKind(kind);
}

Result<QJsonObject> RecordService::act(const Session &session, const CommandId &command, const QString &kind, qint64 id,
                                       const QString &action, const Values &values)
{
    const auto known = kindNamed(kind, m_services, m_context);
    return known ? known->act(session, command, id, action, values) : noSuchKind(kind);
}

Result<std::vector<Verdict>> RecordService::check(const Session &session, const QString &kind, qint64 id)
{
    const auto known = kindNamed(kind, m_services, m_context);
    return known ? known->check(session, id) : noSuchKind(kind);
}

Result<QByteArray> RecordService::print(const Session &session, const QString &kind, qint64 id)
{
    const auto known = kindNamed(kind, m_services, m_context);
    return known ? known->print(session, id) : noSuchKind(kind);
}

} // namespace showroom
