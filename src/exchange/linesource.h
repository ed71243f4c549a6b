// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/charset.h"
#include <QFile>
#include <QStringConverter>

namespace showroom
{

/// A line or, where it is very long, a part of one. Holds its line end.
struct LinePiece {
    QString text;
    qint64 line = 0; ///< from 1
};

/// A text file, decoded strictly and cut after each line end: LF, CR LF or CR alone.
class LineSource
{
public:
    LineSource(std::unique_ptr<QFile> file, const Charset &charset);

    /// Empty at the end. Bytes outside the charset, NUL and lone surrogates are refused with their line.
    [[nodiscard]] Result<std::optional<LinePiece>> next();

private:
    [[nodiscard]] Done fill();
    [[nodiscard]] Done checkEnd();
    [[nodiscard]] Refusal refuseFrom(const QString &text, qsizetype at, const char *problem) const;

    std::unique_ptr<QFile> m_file;
    Charset m_charset;
    QStringDecoder m_decoder;
    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_atEnd = false;
};

} // namespace showroom
