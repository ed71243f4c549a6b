// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/message.h"
#include <QLatin1String>
#include <optional>
#include <type_traits>

namespace showroom
{

/// One value of an enumeration: the code that is stored, exported and typed on the command line, and the word that is shown.
template <class Enum>
struct Code {
    Enum value;
    const char *code;
    const char *label;
};
// Said aloud for clang 14, which cannot deduce an aggregate's arguments and reads all sources for scripts/check.
template <class Enum>
Code(Enum, const char *, const char *) -> Code<Enum>;

/// Specialised beside each enumeration that is stored: `static constexpr const char *context` and `static constexpr std::array
/// entries`.
template <class Enum>
struct Codes;

template <class T>
concept Coded = std::is_enum_v<T> && requires
{
    Codes<T>::entries;
};

template <Coded Enum>
[[nodiscard]] QString codeOf(Enum value)
{
    for (const auto &entry : Codes<Enum>::entries)
        if (entry.value == value)
            return QString::fromLatin1(entry.code);
    Q_UNREACHABLE();
}

template <Coded Enum>
[[nodiscard]] std::optional<Enum> fromCode(const QString &code)
{
    for (const auto &entry : Codes<Enum>::entries)
        if (code == QLatin1String(entry.code))
            return entry.value;
    return std::nullopt;
}

template <Coded Enum>
[[nodiscard]] Label labelOf(Enum value)
{
    for (const auto &entry : Codes<Enum>::entries)
        if (entry.value == value)
            return {Codes<Enum>::context, entry.label};
    Q_UNREACHABLE();
}

} // namespace showroom
