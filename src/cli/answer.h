// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include <QJsonObject>

namespace showroom::cli
{

/// What a command has to say: one JSON document, of which people get a table.
struct Answer {
    QJsonObject json;
    QStringList columns = {}; ///< of its list, in the order people read them; empty: all that are plain
    int exitCode = 0;
    QString remark = {}; ///< for standard error
};

/// cli.md: 1 refused by a rule, 2 the words are off, 3 not signed in or permitted, 4 no such record, 5 conflict, 6 storage.
[[nodiscard]] int exitCodeOf(const Error &error);
[[nodiscard]] QJsonObject errorJson(const Error &error);
/// Message, verdicts with their way out, and fields, a line each.
[[nodiscard]] QString errorText(const Error &error);

/// Aligned for a terminal, in which a Chinese character is two columns wide; what people wrote cannot steer the terminal.
[[nodiscard]] QString asText(const Answer &answer);
[[nodiscard]] QString harmless(const QString &text);
[[nodiscard]] int columnsOf(const QString &text);

} // namespace showroom::cli
