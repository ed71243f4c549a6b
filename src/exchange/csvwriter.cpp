// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "exchange/plainnumber.h"
#include "showroom/exchange/cells.h"

namespace showroom
{

namespace
{

constexpr qsizetype writtenAtOnce = 64 * 1024;

Refusal unwritten()
{
    return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file could not be written; perhaps the disk is full.")});
}

QString quoted(const QString &cell)
{
    static const QString special = QStringLiteral("\",\r\n");
    const bool plain = std::none_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); });
    // Spaces at the ends, too: some programs take them off where there are no quotation marks.
    if (plain && (cell.isEmpty() || (!cell.front().isSpace() && !cell.back().isSpace())))
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString textOf(const ExportCell &cell, ExportColumn::Type type)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return plainNumber(*number, type);
    const auto *text = std::get_if<QString>(&cell);
    return text ? defused(*text) : QString();
}

} // namespace

Result<std::unique_ptr<SheetWriter>> CsvWriter::open(const QString &path, const ExportHead &head)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, head.columns));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return unwritten();
    writer->m_waiting = QByteArrayLiteral("\xef\xbb\xbf");
    QStringList titles;
    for (const ExportColumn &column : head.columns)
        titles << defused(column.title);
    if (Done written = writer->line(titles); !written)
        return Refusal(written.error());
    return writer;
}

Done CsvWriter::row(const std::vector<ExportCell> &cells)
{
    QStringList texts;
    for (std::size_t i = 0; i < cells.size() && i < m_columns.size(); ++i)
        texts << textOf(cells[i], m_columns[i].type);
    return line(texts);
}

Done CsvWriter::line(const QStringList &cells)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i)
        text += (i == 0 ? QString() : QStringLiteral(",")) + quoted(cells[i]);
    m_waiting += (text + QStringLiteral("\r\n")).toUtf8();
    return m_waiting.size() < writtenAtOnce ? Done() : flush();
}

Done CsvWriter::flush()
{
    const bool written = m_file.write(m_waiting) == m_waiting.size() && m_file.flush();
    m_waiting.clear();
    return written ? Done() : unwritten();
}

Done CsvWriter::finish()
{
    if (Done flushed = flush(); !flushed)
        return flushed;
    m_file.close();
    return m_file.error() == QFileDevice::NoError ? Done() : unwritten();
}

} // namespace showroom
