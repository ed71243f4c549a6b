// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QString>
#include <variant>
#include <vector>

namespace showroom
{

/// A word of the program (a field's label, a state's name) that is translated when it is shown.
struct Label {
    const char *context = "";
    const char *source = "";
    friend bool operator==(const Label &a, const Label &b)
    {
        return qstrcmp(a.context, b.context) == 0 && qstrcmp(a.source, b.source) == 0;
    }
};

/// Several words are shown as a list.
using MessageArgument = std::variant<QString, qint64, QDate, Label, std::vector<Label>>;

/// What the program has to say to a person, untranslated: an English source text with %1, %2 … for the arguments.
/// The source text is marked with QT_TRANSLATE_NOOP("Message", "…"), so that lupdate finds it. "%n" stands for the first number
/// among the arguments and chooses the plural form.
struct Message {
    const char *source = "";
    std::vector<MessageArgument> arguments = {};
    friend bool operator==(const Message &a, const Message &b)
    {
        return qstrcmp(a.source, b.source) == 0 && a.arguments == b.arguments;
    }
};

/// The one place where program text becomes a language: by the translators installed on the application, numbers and days by
/// locale.
[[nodiscard]] QString translated(const Label &label);
[[nodiscard]] QString translated(const Message &message);

} // namespace showroom
