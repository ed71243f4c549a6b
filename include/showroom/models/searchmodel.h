// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/executor.h"
#include "showroom/models/itemroles.h"
#include "showroom/services/search.h"
#include <QAbstractListModel>

namespace showroom
{

/// What the search box finds while it is typed into. Only the answer to the newest text is ever shown.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int mostHits = 20;

    SearchModel(Executor &executor, Session session, SearchFor what, QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const SearchHit *at(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_hits.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The answer for text() is there; perhaps nothing was found.
    void answered(int hits, bool more);
    void failed(const showroom::Error &error);

private:
    /// What was found, and how the store calls its levels.
    struct Found {
        Page<SearchHit> page;
        LevelLetters letters;
    };
    void show(std::vector<SearchHit> hits, LevelLetters letters = {});

    Executor &m_executor;
    Session m_session;
    SearchFor m_what;
    QString m_text;
    std::vector<SearchHit> m_hits;
    LevelLetters m_letters;
    Latest m_latest;
};

} // namespace showroom
