// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include <QIODevice>

namespace showroom
{

/// How the bytes of a text file are to be read.
struct Charset {
    QByteArray name;
    qint64 prefix = 0; ///< bytes of the byte order mark
};

/// Byte order mark → strict UTF-8 → strict GB18030 that looks like Chinese → what ICU guesses. Reads the whole file, for the
/// only foreign character may stand in its last line. Text that is nearly UTF-8 or GB18030 is refused with the line of its
/// first bad byte: read as something else it would be garbled throughout.
[[nodiscard]] Result<Charset> charsetOf(QIODevice &file);

/// The charset that a person named; the byte order mark that fits is left out.
[[nodiscard]] Result<Charset> charsetNamed(const QString &name, QIODevice &file);

} // namespace showroom
