// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/delimiter.h"
#include "exchange/limits.h"
#include <QFile>

namespace showroom
{

namespace
{

constexpr qint64 headSize = 128 * 1024; // bytes; enough records to tell the delimiter

Result<QChar> delimiterFor(const QString &head, const SheetOptions &options)
{
    const QChar declared = declaredDelimiter(head);
    const QChar delimiter = options.delimiter ? *options.delimiter : declared.isNull() ? delimiterOf(head) : declared;
    if (delimiter.unicode() < 0x80 && (delimiter.isPunct() || delimiter.isSymbol() || delimiter == u'\t') && delimiter != u'"')
        return delimiter;
    return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "“%1” cannot stand between cells."), {QString(delimiter)}});
}

QString headOf(QFile &file, const Charset &charset)
{
    file.seek(charset.prefix);
    QStringDecoder decoder(charset.name.constData());
    return decoder(file.read(headSize));
}

bool isPadding(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

} // namespace

Result<std::unique_ptr<SheetReader>> CsvReader::open(const QString &path, const SheetOptions &options)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file cannot be read.")}, file->errorString());
    const Result<Charset> charset = options.charset ? charsetNamed(*options.charset, *file) : charsetOf(*file);
    if (!charset)
        return Refusal(charset.error());
    const QString head = headOf(*file, *charset);
    const Result<QChar> delimiter = delimiterFor(head, options);
    if (!delimiter)
        return Refusal(delimiter.error());
    const qint64 skipped = declaredDelimiter(head).isNull() ? 0 : 1;
    SheetInfo info{SheetFormat::Csv, QString::fromLatin1(charset->name), *delimiter, {}, {}};
    return std::unique_ptr<SheetReader>(new CsvReader(std::move(info), LineSource(std::move(file), *charset), skipped));
}

CsvReader::CsvReader(SheetInfo info, LineSource lines, qint64 skippedLines)
    : SheetReader(std::move(info)), m_lines(std::move(lines)), m_skippedLines(skippedLines)
{
    csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&m_parser, uchar(this->info().delimiter.toLatin1()));
    csv_set_blk_size(&m_parser, 16 * 1024); // of 128 bytes a cell of a megabyte would be copied 8,000 times
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser);
}

Result<std::optional<SheetRow>> CsvReader::next()
{
    while (true) {
        Result<std::optional<SheetRow>> row = nextRecord();
        if (!row)
            m_finished = true;
        if (!row || !*row || m_shape.admit((*row)->cells))
            return row;
    }
}

Result<std::optional<SheetRow>> CsvReader::nextRecord()
{
    m_row.reset();
    while (!m_row && !m_finished) {
        const Result<std::optional<LinePiece>> piece = m_lines.next();
        if (!piece)
            return Refusal(piece.error());
        m_finished = !*piece;
        if (*piece && (*piece)->line <= m_skippedLines)
            continue;
        if (const Done fed = *piece ? feed(**piece) : finish(); !fed)
            return Refusal(fed.error());
    }
    return std::exchange(m_row, std::nullopt);
}

Done CsvReader::feed(const LinePiece &piece)
{
    const QByteArray bytes = piece.text.toUtf8();
    if (!m_recordOpen) {
        m_recordLine = piece.line;
        m_recordSize = 0;
    }
    m_recordOpen = m_recordOpen || !std::all_of(bytes.begin(), bytes.end(), isPadding);
    m_recordSize += bytes.size();
    if (csv_parse(&m_parser, bytes.constData(), std::size_t(bytes.size()), takeCell, takeRowEnd, this) !=
        std::size_t(bytes.size()))
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "Line %1: a quotation mark stands in the middle of a cell, or the one that "
                                                    "opens the cell on line %2 is not closed. Inside a cell it must be doubled."),
                       {piece.line, m_recordLine}});
    return checkSize();
}

Done CsvReader::finish()
{
    if (csv_fini(&m_parser, takeCell, takeRowEnd, this) == 0)
        return {};
    return refuse(ErrorCode::Invalid,
                  {QT_TRANSLATE_NOOP("Message", "Line %1: a quotation mark opens a cell that is never closed."), {m_recordLine}});
}

Done CsvReader::checkSize() const
{
    if (m_recordOpen && m_recordSize > limits::recordSize)
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "Line %1 begins a row of more than %2 MB: a quotation mark "
                                                    "that is never closed, or no table."),
                       {m_recordLine, limits::recordSize / limits::megabyte}});
    if (m_cells.size() > limits::columns || (m_row && m_row->cells.size() > limits::columns))
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "Line %1 has more than %2 columns."), {m_recordLine, limits::columns}});
    return {};
}

void CsvReader::takeCell(void *text, size_t size, void *self)
{
    static_cast<CsvReader *>(self)->m_cells.append(QString::fromUtf8(static_cast<const char *>(text), qsizetype(size)));
}

void CsvReader::takeRowEnd(int, void *self)
{
    auto &reader = *static_cast<CsvReader *>(self);
    reader.m_row = SheetRow{reader.m_recordLine, std::exchange(reader.m_cells, {})};
    reader.m_recordOpen = false;
}

} // namespace showroom
