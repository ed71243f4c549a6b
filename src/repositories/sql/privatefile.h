// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace showroom
{

/// Files that nobody but their owner can ever have opened, and that are there whole or not at all.
namespace privatefile
{
/// Makes an empty file, 0600 from its first moment, in folders that are made 0700 where there were none. False when it stands.
[[nodiscard]] bool create(const QString &file);
/// Forces a file, or a folder's list of names, to the disk.
[[nodiscard]] bool sync(const QString &path);
/// Gives a finished draft its name, durably. Never takes the place of another file: false, and the draft stays.
[[nodiscard]] bool publish(const QString &draft, const QString &file);
/// Puts a finished draft in the place of a file, in one step and durably.
[[nodiscard]] bool replace(const QString &draft, const QString &file);
/// A second name for a file; false where the name is taken.
[[nodiscard]] bool keepAs(const QString &file, const QString &name);
/// A name beside the file that nothing has yet.
[[nodiscard]] QString draftBeside(const QString &file);
} // namespace privatefile

} // namespace showroom
