// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace showroom
{

/// A person's name in its parts, as address books sort it.
struct PersonName {
    QString family; ///< empty where it cannot be told
    QString given;
};

/// 尉迟恭 is 尉迟 and 恭, by the table of surnames that search and sorting read (domain/pinyin.h). A title behind the surname
/// stays with the given part (王先生); what is no Chinese person's name is all given.
[[nodiscard]] PersonName personName(const QString &name);

} // namespace showroom
