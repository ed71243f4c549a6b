// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include <functional>
#include <optional>

class QLabel;

namespace showroom
{

/// A place in a list of rows as problems name it: "payments[2].due_on" is `due_on` of the second row.
struct RowField {
    std::size_t row = 0; ///< from 1; 0: the list as a whole
    QString name;        ///< empty: the row as a whole
};

/// None where the field is none of this list.
[[nodiscard]] std::optional<RowField> rowField(const QString &list, const QString &field);

/// What is said below a list of rows: each problem of it once, as `mark` words it after it has marked its place.
void showRowProblems(QLabel &below, const QString &list, const Error &error,
                     const std::function<QString(const RowField &place, const QString &problem)> &mark);

} // namespace showroom
