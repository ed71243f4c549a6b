// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <atomic>
#include <memory>

namespace showroom
{

/// A question's place in the row of those asked through the same Latest. Stale once a newer one was asked. May be read in any
/// thread; one made by itself never becomes stale.
class Ticket
{
public:
    Ticket() = default;
    [[nodiscard]] bool stale() const { return m_newest && m_newest->load() != m_number; }

private:
    friend class Latest;
    using Counter = std::shared_ptr<std::atomic<quint64>>;
    Ticket(Counter newest, quint64 number) : m_newest(std::move(newest)), m_number(number) {}
    Counter m_newest;
    quint64 m_number = 0;
};

/// Where only the newest answer is wanted, such as a search while typing: each question makes those before it stale, so that
/// a late answer never overwrites a newer one and questions still waiting in the row are not even asked.
class Latest
{
public:
    Latest() : m_newest(std::make_shared<std::atomic<quint64>>(0)) {}
    ~Latest() { drop(); }
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;

    [[nodiscard]] Ticket next() { return {m_newest, ++*m_newest}; }
    /// No answer is wanted any more.
    void drop() { ++*m_newest; }

private:
    Ticket::Counter m_newest;
};

} // namespace showroom
