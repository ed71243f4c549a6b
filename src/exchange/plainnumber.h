// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/exports.h"

namespace showroom
{

/// Digits alone, as every program reads a number: 214800.00 yuan, 6.13 %.
[[nodiscard]] inline QString plainNumber(qint64 number, ExportColumn::Type type)
{
    if (type != ExportColumn::Type::Money && type != ExportColumn::Type::Percent)
        return QString::number(number);
    const quint64 size = number < 0 ? 0 - quint64(number) : quint64(number);
    const QString text = (number < 0 ? QStringLiteral("-") : QString()) + QString::number(size / 100) + u'.' +
                         QString::number(size % 100).rightJustified(2, u'0');
    return type == ExportColumn::Type::Percent ? text + u'%' : text;
}

} // namespace showroom
