// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace showroom
{

/// A rotating log beside the data (three files of five megabytes). Qt's own messages go there too.
void startLogging();

/// `line` without what a log must not keep: runs of seven or more digits (a phone, an ID number), however they are spaced.
[[nodiscard]] QString redacted(const QString &line);

} // namespace showroom
