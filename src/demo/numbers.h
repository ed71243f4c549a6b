// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace showroom
{

/// Telephone numbers that nobody of the demonstration shares: each index has its own, in an order that looks like none.
/// Mobile numbers have 03 after the operator's three digits, which makes them look invented; none may be dialled.
class DemoNumbers
{
public:
    explicit DemoNumbers(quint64 seed) : m_start(seed % 1'000'003) {}
    [[nodiscard]] QString mobile(qint64 index) const;   ///< unique below 29 million
    [[nodiscard]] QString landLine(qint64 index) const; ///< unique below 6 million

private:
    quint64 m_start;
};

} // namespace showroom
