// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/levels.h"
#include <QComboBox>

namespace showroom
{

/// Fills a box with the words of an enumeration; the item's data is the value.
template <Coded Enum>
void fillChoices(QComboBox &box, const QString &none = {})
{
    if (!none.isEmpty())
        box.addItem(none);
    for (const auto &entry : Codes<Enum>::entries)
        box.addItem(translated(Label{Codes<Enum>::context, entry.label}), int(entry.value));
}

template <Coded Enum>
[[nodiscard]] std::optional<Enum> chosen(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(Enum(data.toInt())) : std::nullopt;
}

template <Coded Enum>
void choose(QComboBox &box, std::optional<Enum> value)
{
    box.setCurrentIndex(value ? box.findData(int(*value)) : 0);
}

/// The levels in a box by the store's letters; what is chosen stays chosen.
inline void nameLevels(QComboBox &box, const LevelLetters &letters)
{
    for (const auto &entry : Codes<Level>::entries)
        if (const int at = box.findData(int(entry.value)); at >= 0)
            box.setItemText(at, letters.of(entry.value));
}

} // namespace showroom
