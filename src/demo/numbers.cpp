// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/numbers.h"
#include <array>
#include <numeric>

namespace showroom
{
namespace
{

constexpr std::array prefixes{133, 134, 135, 136, 137, 138, 139, 150, 151, 152, 153, 155, 156, 157, 158,
                              159, 177, 178, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 191, 198};
/// Four digits behind each of 0300 … 0399 but 0351, which the people who are always the same have.
constexpr quint64 ofOnePrefix = 99 * 10'000;
constexpr quint64 mobiles = ofOnePrefix * prefixes.size();
constexpr quint64 landLines = 6'000'000;
constexpr quint64 stride = 18'355'613; ///< without a common divisor: every number comes once before one comes again
static_assert(std::gcd(stride, mobiles) == 1 && std::gcd(stride, landLines) == 1);

} // namespace

QString DemoNumbers::mobile(qint64 index) const
{
    const quint64 chosen = (quint64(index) * stride + m_start) % mobiles;
    const int prefix = prefixes[size_t(chosen / ofOnePrefix)];
    const quint64 place = chosen % ofOnePrefix;
    const quint64 hundred = place / 10'000;
    const quint64 middle = 300 + hundred + quint64(hundred >= 51);
    return QStringLiteral("%1%2%3").arg(prefix).arg(middle, 4, 10, QLatin1Char('0')).arg(place % 10'000, 4, 10, QLatin1Char('0'));
}

QString DemoNumbers::landLine(qint64 index) const
{
    return QStringLiteral("0351-%1").arg(2'000'000 + (quint64(index) * stride + m_start) % landLines);
}

} // namespace showroom
