// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace showroom
{

/// One content line: name, parameters, and the value with its escapes undone; components where it has several.
struct ReadLine {
    QString name;
    QStringList parameters;
    QStringList components;
    [[nodiscard]] QString value() const { return components.join(u';'); }
};

/// Reads vCard and iCalendar as strictly as RFC 6350 and RFC 5545 write them, apart from what the program writes by: every
/// departure fails the running test.
[[nodiscard]] std::vector<ReadLine> readContentLines(const QByteArray &bytes);

/// The value of the first line of that name; null where there is none.
[[nodiscard]] QString valueOf(const std::vector<ReadLine> &lines, const char *name);
[[nodiscard]] int countOf(const std::vector<ReadLine> &lines, const char *name, const QString &value);

} // namespace showroom
