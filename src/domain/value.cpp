// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/value.h"
#include <QRegularExpression>

namespace showroom
{

std::optional<QDate> parseDay(const QString &text)
{
    static const QRegularExpression separated(
        QStringLiteral("^(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?)(?:[T ]\\d{1,2}:\\d{2}.*)?$"));
    static const QRegularExpression together(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    QDate day;
    if (const auto match = separated.match(plain); match.hasMatch()) {
        const int first = match.captured(3).isEmpty() ? 5 : 3;
        day = QDate(match.captured(1).toInt(), match.captured(first).toInt(), match.captured(first + 1).toInt());
    } else if (const auto digits = together.match(plain); digits.hasMatch()) {
        day = QDate(digits.captured(1).toInt(), digits.captured(2).toInt(), digits.captured(3).toInt());
    }
    return day.isValid() && day.year() >= 1900 && day.year() <= 2100 ? std::optional(day) : std::nullopt;
}

} // namespace showroom
