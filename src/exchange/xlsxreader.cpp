// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxreader.h"
#include "exchange/limits.h"
#include <QDateTime>

namespace showroom
{

namespace
{

/// From "BC12": 55; 0 where there is no column in it.
qint64 columnOf(const QString &reference)
{
    qint64 column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = std::min<qint64>(column * 26 + (letter - u'A' + 1), limits::columns + 1);
    }
    return column;
}

QString referenceOf(qint64 column, qint64 row)
{
    QString letters;
    for (qint64 rest = column; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row);
}

/// The format's own date cells: an ISO text already, as long as a day needs it.
QString isoText(const QString &value)
{
    const QDateTime instant = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!instant.isValid() || !value.contains(u'T'))
        return value;
    return instant.time() == QTime(0, 0) ? instant.date().toString(Qt::ISODate)
                                         : instant.date().toString(Qt::ISODate) + u'T' + instant.time().toString(Qt::ISODate);
}

Result<WorkbookSheet> chosenSheet(const Workbook &workbook, const SheetOptions &options)
{
    for (const WorkbookSheet &sheet : workbook.sheets)
        if (options.sheetName ? sheet.name == *options.sheetName : !sheet.hidden)
            return sheet;
    if (options.sheetName)
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "The workbook has no sheet named %1."), {*options.sheetName}});
    return workbook.sheets.front();
}

} // namespace

Result<std::unique_ptr<SheetReader>> XlsxReader::open(const QString &path, const SheetOptions &options)
{
    const Result<ZipArchive> archive = ZipArchive::open(path);
    if (!archive)
        return Refusal(archive.error());
    const Result<Workbook> workbook = readWorkbook(*archive);
    if (!workbook)
        return Refusal(workbook.error());
    const Result<WorkbookSheet> chosen = chosenSheet(*workbook, options);
    if (!chosen)
        return Refusal(chosen.error());
    auto styles =
        workbook->stylesPart.isEmpty() ? Result<std::vector<NumberFormat>>() : readStyles(*archive, workbook->stylesPart);
    if (!styles)
        return Refusal(styles.error());
    auto strings =
        workbook->stringsPart.isEmpty() ? Result<SharedStrings>() : SharedStrings::read(*archive, workbook->stringsPart);
    if (!strings)
        return Refusal(strings.error());
    auto sheet = XmlPart::open(*archive, chosen->part);
    if (!sheet)
        return Refusal(sheet.error());

    SheetInfo info{SheetFormat::Xlsx, {}, {}, {}, chosen->name};
    for (const WorkbookSheet &listed : workbook->sheets)
        info.sheetNames << listed.name;
    Content content{workbook->epoch, std::move(*styles), std::move(*strings), std::move(*sheet)};
    return std::unique_ptr<SheetReader>(new XlsxReader(std::move(info), std::move(content)));
}

Result<std::optional<SheetRow>> XlsxReader::next()
{
    while (!m_finished) {
        Result<std::optional<SheetRow>> row = nextRow();
        m_finished = !row || !*row;
        if (m_finished || m_shape.admit((*row)->cells))
            return row;
    }
    return std::nullopt;
}

Result<std::optional<SheetRow>> XlsxReader::nextRow()
{
    XmlPart &sheet = *m_content.sheet;
    for (auto tag = sheet.next(); tag != XmlPart::Tag::Finished; tag = sheet.next()) {
        if (tag == XmlPart::Tag::Start && sheet.is(u"row"))
            return readRow().map([](SheetRow row) { return std::optional(std::move(row)); });
        if (tag == XmlPart::Tag::End && sheet.is(u"sheetData"))
            break;
        if (tag == XmlPart::Tag::Start && sheet.depth() == 2 && !sheet.is(u"sheetData"))
            sheet.skip();
    }
    return sheet.finish().map([] { return std::optional<SheetRow>(); });
}

Result<SheetRow> XlsxReader::readRow()
{
    XmlPart &sheet = *m_content.sheet;
    const QString number = sheet.attribute(u"r");
    m_rowNumber = number.isEmpty() ? m_rowNumber + 1 : number.toLongLong();
    if (m_rowNumber < 1 || m_rowNumber > limits::rows)
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "The sheet has a row with the impossible number %1."), {number}});
    SheetRow row{m_rowNumber, {}};
    qint64 column = 0;
    const int outside = sheet.depth() - 1;
    while (sheet.depth() > outside) {
        const XmlPart::Tag tag = sheet.next();
        if (tag == XmlPart::Tag::Finished)
            break;
        if (tag == XmlPart::Tag::Start && !sheet.is(u"c"))
            sheet.skip();
        else if (tag == XmlPart::Tag::Start)
            if (const Done read = readCell(row, column); !read)
                return Refusal(read.error());
    }
    return sheet.problem().map([&] { return std::move(row); });
}

Result<XlsxReader::Cell> XlsxReader::beginCell(const SheetRow &row, qint64 before) const
{
    const XmlPart &sheet = *m_content.sheet;
    const QString reference = sheet.attribute(u"r");
    Cell cell;
    cell.column = reference.isEmpty() ? before + 1 : columnOf(reference);
    if (cell.column < 1 || cell.column > limits::columns)
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "Row %1 has a cell in an impossible column (%2)."), {row.number, reference}});
    cell.reference = referenceOf(cell.column, row.number);
    cell.type = sheet.attribute(u"t");
    const std::size_t style = sheet.attribute(u"s").toUInt();
    if (style < m_content.styles.size())
        cell.format = m_content.styles[style];
    return cell;
}

Done XlsxReader::readCell(SheetRow &row, qint64 &column)
{
    XmlPart &sheet = *m_content.sheet;
    Result<Cell> cell = beginCell(row, column);
    if (!cell)
        return Refusal(cell.error());
    column = cell->column;
    const int outside = sheet.depth() - 1;
    while (sheet.depth() > outside) {
        const XmlPart::Tag tag = sheet.next();
        if (tag == XmlPart::Tag::Finished)
            break;
        if (tag == XmlPart::Tag::End)
            continue;
        cell->hasFormula = cell->hasFormula || sheet.is(u"f");
        cell->hasValue = cell->hasValue || sheet.is(u"v") || sheet.is(u"is");
        if (sheet.is(u"v"))
            cell->value = sheet.text();
        else if (sheet.is(u"is"))
            cell->value = sheet.richText();
        else
            sheet.skip();
    }
    if (const Done whole = sheet.problem(); !whole)
        return whole;
    Result<QString> text = textOf(*cell);
    if (!text)
        return Refusal(text.error());
    if (text->isEmpty())
        return {};
    m_padding += std::max<qint64>(0, column - 1 - row.cells.size());
    if (m_padding > limits::paddingCells)
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "The workbook is not read: up to row %1 nearly all of its cells "
                                                    "are empty."),
                       {row.number}});
    while (row.cells.size() < column)
        row.cells.append(QString());
    row.cells[column - 1] = std::move(*text);
    return {};
}

Result<QString> XlsxReader::textOf(const Cell &cell) const
{
    if (cell.hasFormula && !cell.hasValue)
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "Cell %1 holds a formula without its result: open the workbook "
                                                    "in Excel, save it and import it again."),
                       {cell.reference}});
    if (cell.type == u"s") {
        bool good = false;
        const qint64 index = cell.value.toLongLong(&good);
        const std::optional<QString> shared = good ? m_content.strings.at(index) : std::nullopt;
        if (!shared && cell.hasValue && !cell.value.isEmpty())
            return damagedWorkbook(cell.reference, QStringLiteral("no such shared string"));
        return shared.value_or(QString());
    }
    if (cell.type == u"str" || cell.type == u"inlineStr")
        return unescaped(cell.value);
    if (cell.type == u"b")
        return cell.value == u"1" || cell.value == u"true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (cell.type == u"d")
        return isoText(cell.value);
    if (cell.type == u"e" || cell.value.isEmpty())
        return cell.value;
    return numberText(cell.value, cell.format, m_content.epoch);
}

} // namespace showroom
