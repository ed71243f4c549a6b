// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include "showroom/services/session.h"
#include <QAbstractTableModel>
#include <algorithm>

namespace showroom
{

/// A list that is read page by page, by key, while it is scrolled. Asking never waits; what is shown stays until the answer is
/// there.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;
    static constexpr int mostRefreshed = 2000; ///< rows further down are read again when they are scrolled to

    using QAbstractTableModel::QAbstractTableModel;

    /// From the top, as after another filter.
    void reload();
    /// What is shown again, as after a change; rows that stayed the same stay where they are.
    void refresh();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isComplete() const { return !m_more; }
    /// The rows that are shown give way to others: what a view now says of its selection nobody chose.
    [[nodiscard]] bool isReplacing() const { return m_replacing; }
    /// The row of a record, -1 if it is not among those read so far.
    [[nodiscard]] virtual int rowOf(qint64 key) const = 0;

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A page came; the list is empty if it has no rows now.
    void loaded();
    void failed(const showroom::Error &error);

protected:
    enum class Part { Next, Whole };
    virtual void ask(Part part, int limit) = 0;
    void setLoading(bool loading) { m_loading = loading; }
    void setMore(bool more) { m_more = more; }

    bool m_replacing = false;

private:
    bool m_loading = false;
    bool m_more = false;
};

/// The rows themselves. A subclass says how a page is asked for, how a cell reads, and what the rows' keys are.
template <class Row>
class PagedRows : public PagedModel
{
public:
    using PagedModel::PagedModel;
    using Receive = std::function<void(Result<Page<Row>>)>;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const Row *at(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < int(m_rows.size()) ? &m_rows[size_t(index.row())] : nullptr;
    }
    [[nodiscard]] int rowOf(qint64 key) const override
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return keyOf(row) == key; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

protected:
    [[nodiscard]] virtual qint64 keyOf(const Row &row) const = 0;
    /// Must call `receive` later or at once, in this thread; answers to an older question are ignored by themselves.
    virtual void askPage(const std::optional<Row> &after, int limit, Receive receive) = 0;

private:
    void ask(Part part, int limit) final
    {
        setLoading(true);
        const quint64 question = ++m_question;
        const auto after = part == Part::Next && !m_rows.empty() ? std::optional(m_rows.back()) : std::nullopt;
        askPage(after, limit, [this, part, question](Result<Page<Row>> page) {
            if (question == m_question)
                take(part, std::move(page));
        });
    }
    void take(Part part, Result<Page<Row>> page)
    {
        setLoading(false);
        if (!page) {
            setMore(false); // else the view would ask again at once, and again
            Q_EMIT failed(page.error());
            return;
        }
        setMore(page->more);
        if (part == Part::Next) {
            insert(m_rows.size(), page->rows.begin(), page->rows.end());
        } else {
            m_replacing = true;
            replace(std::move(page->rows));
            m_replacing = false;
        }
        Q_EMIT loaded();
    }
    template <class Iterator>
    void insert(size_t at, Iterator from, Iterator to)
    {
        if (from == to)
            return;
        beginInsertRows({}, int(at), int(at) + int(to - from) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), from, to);
        endInsertRows();
    }
    // Rows before and behind what changed keep their place, and with it the selection and the scroll position.
    void replace(std::vector<Row> rows)
    {
        const auto same = [this](const Row &a, const Row &b) { return keyOf(a) == keyOf(b); };
        const auto head = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
        const auto tail = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(head.first), rows.rbegin(),
                                        std::make_reverse_iterator(head.second), same);
        const auto first = size_t(head.first - m_rows.begin());
        const auto oldCount = size_t(tail.first.base() - head.first);
        const auto newCount = size_t(tail.second.base() - head.second);
        if (oldCount > 0) {
            beginRemoveRows({}, int(first), int(first + oldCount) - 1);
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(first), m_rows.begin() + std::ptrdiff_t(first + oldCount));
            endRemoveRows();
        }
        const auto fresh = rows.begin() + std::ptrdiff_t(first);
        insert(first, fresh, fresh + std::ptrdiff_t(newCount));
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    }

    std::vector<Row> m_rows;
    quint64 m_question = 0;
};

} // namespace showroom
