// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/levels.h"
#include "showroom/services/records.h"

namespace showroom
{

/// The answer with what a person reads beside each level: "level": "H" and "level_shown": "A", in it and in all it holds. The
/// codes stay as they are, since they are the contract.
[[nodiscard]] QJsonObject withLevelsShown(QJsonObject answer, const LevelLetters &letters);

/// A letter in the place of a level's code becomes the code. A code keeps its meaning, whatever the letters are.
[[nodiscard]] RecordService::Values levelsUnderstood(RecordService::Values values, const LevelLetters &letters);

/// What stands in a row for people under a column's name.
[[nodiscard]] QJsonValue shownIn(const QJsonObject &row, const QString &column);

} // namespace showroom
