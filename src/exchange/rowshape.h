// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/exchange/sheet.h"

namespace showroom
{

/// Gives rows the shape that SheetRow promises, so that the same table looks the same from either format.
class RowShape
{
public:
    /// False where no cell holds anything but white space.
    [[nodiscard]] bool admit(QStringList &cells);

private:
    qsizetype m_width = -1; // of the first row
};

} // namespace showroom
