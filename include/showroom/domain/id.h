// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <compare>
#include <functional>

namespace showroom
{

/// The key of one record of kind Record. Keys of two kinds never mix, and there is no "no id" value: absence is std::optional.
template <class Record>
class Id
{
public:
    constexpr explicit Id(qint64 value) noexcept : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const noexcept { return m_value; }
    friend constexpr auto operator<=>(Id, Id) noexcept = default;

private:
    qint64 m_value;
};

} // namespace showroom

template <class Record>
struct std::hash<showroom::Id<Record>> {
    std::size_t operator()(showroom::Id<Record> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
