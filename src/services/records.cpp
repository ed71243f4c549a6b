// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/records.h"
#include "services/context.h"
#include "services/kinds.h"
#include "services/shownlevels.h"

namespace showroom
{

Result<QJsonObject> RecordService::list(const Session &session, const QString &kind, const ListQuery &query)
{
    const auto known = kindNamed(kind, m_services, m_context);
    if (!known)
        return noSuchKind(kind);
    const auto letters = m_context.lettersFor(session);
    if (!letters)
        return Refusal(letters.error());
    ListQuery meant = query;
    meant.where = levelsUnderstood(query.where, *letters);
    return known->list(session, meant).map([&](const QJsonObject &answer) { return withLevelsShown(answer, *letters); });
}

Result<QJsonObject> RecordService::show(const Session &session, const QString &kind, qint64 id)
{
    const auto known = kindNamed(kind, m_services, m_context);
    if (!known)
        return noSuchKind(kind);
    const auto letters = m_context.lettersFor(session);
    if (!letters)
        return Refusal(letters.error());
    return known->show(session, id).map([&](const QJsonObject &answer) { return withLevelsShown(answer, *letters); });
}

Result<QJsonObject> RecordService::add(const Session &session, const CommandId &command, const QString &kind,
                                       const Values &values)
{
    const auto known = kindNamed(kind, m_services, m_context);
    if (!known)
        return noSuchKind(kind);
    const auto letters = m_context.lettersFor(session);
    return letters ? known->add(session, command, levelsUnderstood(values, *letters)) : Refusal(letters.error());
}

Result<QJsonObject> RecordService::set(const Session &session, const CommandId &command, const QString &kind, qint64 id,
                                       const Values &values)
{
    const auto known = kindNamed(kind, m_services, m_context);
    if (!known)
        return noSuchKind(kind);
    const auto letters = m_context.lettersFor(session);
    return letters ? known->set(session, command, id, levelsUnderstood(values, *letters)) : Refusal(letters.error());
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
