// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/searchmodel.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"

using namespace Qt::StringLiterals;

namespace showroom
{

SearchModel::SearchModel(Executor &executor, Session session, SearchFor what, QObject *parent)
    : QAbstractListModel(parent), m_executor(executor), m_session(std::move(session)), m_what(what)
{
}

void SearchModel::setText(const QString &text)
{
    m_text = text.trimmed();
    if (m_text.isEmpty()) {
        m_latest.drop();
        return show({});
    }
    const auto request = [session = m_session, wanted = m_text, what = m_what](Services &services) -> Result<Found> {
        auto page = services.search.search(session, wanted, mostHits, what);
        const auto letters = services.procedures.letters(session);
        if (!page || !letters)
            return Refusal(page ? letters.error() : page.error());
        return Found{std::move(*page), *letters};
    };
    m_executor.ask(m_latest, this, request, [this](Result<Found> found) {
        if (!found)
            return Q_EMIT failed(found.error());
        const int hits = int(found->page.rows.size());
        show(std::move(found->page.rows), std::move(found->letters));
        Q_EMIT answered(hits, found->page.more);
    });
}

void SearchModel::show(std::vector<SearchHit> hits, LevelLetters letters)
{
    beginResetModel();
    m_letters = std::move(letters);
    m_hits = std::move(hits);
    endResetModel();
}

const SearchHit *SearchModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_hits[size_t(index.row())] : nullptr;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const SearchHit *hit = at(index);
    if (!hit)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return hit->name;
    case item::Subtitle:
        return hit->ownerName.isEmpty() ? hit->phone : hit->phone + u" · "_s + hit->ownerName;
    case item::Badge:
        return hit->level ? m_letters.of(*hit->level)
                          : std::visit([](auto state) { return translated(labelOf(state)); }, hit->state);
    case item::BadgeTone:
        return int(hit->level ? tones::of(*hit->level) : std::visit([](auto state) { return tones::of(state); }, hit->state));
    case item::Strong:
        return hit->mine;
    case item::Key:
        return hit->id;
    default:
        return {};
    }
}

} // namespace showroom
