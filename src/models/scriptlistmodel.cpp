// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/scriptlistmodel.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"

namespace showroom
{

ScriptListModel::ScriptListModel(Executor &executor, Session session, QObject *parent)
    : PagedRows(parent), m_executor(executor), m_session(std::move(session))
{
    connect(&executor, &Executor::changed, this, &ScriptListModel::refresh);
}

void ScriptListModel::setFilter(const ScriptFilter &filter)
{
    m_filter = filter;
    reload();
}

void ScriptListModel::askPage(const std::optional<Stored<TalkScript>> &after, int limit, Receive receive)
{
    const auto last = after ? std::optional(after->id) : std::nullopt;
    const auto request = [session = m_session, filter = m_filter, last, limit](Services &services) {
        return services.scripts.page(session, filter, last, limit);
    };
    m_executor.ask(m_latest, this, request, std::move(receive));
}

QVariant ScriptListModel::data(const QModelIndex &index, int role) const
{
    const Stored<TalkScript> *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row->value, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Version ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case item::Strong:
        return index.column() == Title;
    case item::Key:
        return row->id.value();
    case item::TextTone:
        return index.column() == State ? QVariant(int(tones::ofDocument(codeOf(row->value.state)))) : QVariant();
    default:
        return {};
    }
}

QString ScriptListModel::text(const TalkScript &script, int column)
{
    switch (column) {
    case Title:
        return script.title;
    case Kind:
        return translated(labelOf(script.kind));
    case For:
        return words::whatFor(script);
    case Version:
        return QString::number(script.revision);
    case State:
        return translated(labelOf(script.state));
    default:
        return {};
    }
}

QVariant ScriptListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Version)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case For:
        return tr("For");
    case Version:
        return tr("Version");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace showroom
