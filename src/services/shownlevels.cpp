// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shownlevels.h"

namespace showroom
{

namespace
{

constexpr const char *levelFields[] = {"level", "level_before", "level_after"};

QString shownName(const QString &field)
{
    return field + QStringLiteral("_shown");
}

QJsonArray withLevelsShownIn(QJsonArray rows, const LevelLetters &letters)
{
    for (auto row : rows)
        if (row.isObject())
            row = withLevelsShown(row.toObject(), letters);
    return rows;
}

} // namespace

QJsonObject withLevelsShown(QJsonObject answer, const LevelLetters &letters)
{
    for (const char *name : levelFields) {
        const QString field = QString::fromLatin1(name);
        if (const auto level = fromCode<Level>(answer.value(field).toString()))
            answer.insert(shownName(field), letters.of(*level));
    }
    for (auto entry = answer.begin(); entry != answer.end(); ++entry)
        if (entry->isArray())
            *entry = withLevelsShownIn(entry->toArray(), letters);
    return answer;
}

RecordService::Values levelsUnderstood(RecordService::Values values, const LevelLetters &letters)
{
    for (const char *name : levelFields) {
        const auto value = values.find(QString::fromLatin1(name));
        if (value == values.end() || fromCode<Level>(*value))
            continue;
        if (const auto level = letters.read(*value))
            *value = codeOf(*level);
    }
    return values;
}

QJsonValue shownIn(const QJsonObject &row, const QString &column)
{
    const QJsonValue shown = row.value(shownName(column));
    return shown.isUndefined() ? row.value(column) : shown;
}

} // namespace showroom
