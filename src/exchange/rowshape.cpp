// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowshape.h"
#include <algorithm>

namespace showroom
{

namespace
{

bool isBlank(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

bool RowShape::admit(QStringList &cells)
{
    if (std::all_of(cells.begin(), cells.end(), isBlank))
        return false;
    const qsizetype width = std::max<qsizetype>(m_width, 0);
    while (cells.size() > width && cells.last().isEmpty())
        cells.removeLast();
    if (m_width < 0)
        m_width = cells.size();
    while (cells.size() < m_width)
        cells.append(QString());
    return true;
}

} // namespace showroom
