// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/talkscript.h"
#include "showroom/domain/textcheck.h"

namespace showroom
{

QStringList wordsIn(const QString &list)
{
    static const QString parting = QStringLiteral("、，,;；/|\n");
    QStringList words;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= list.size(); ++i) {
        if (i < list.size() && !parting.contains(list[i]))
            continue;
        if (const QString word = trimmedText(list.mid(from, i - from)); !word.isEmpty())
            words << word;
        from = i + 1;
    }
    return words;
}

} // namespace showroom
