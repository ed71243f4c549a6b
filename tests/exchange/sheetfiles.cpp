// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetfiles.h"
#include <QFile>
#include <zip.h>

namespace showroom
{

namespace
{

QMap<QString, QByteArray> leastParts()
{
    const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return {
        {QStringLiteral("_rels/.rels"),
         relations + "<Relationship Id=\"r1\" Type=\"" + type + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"), "<workbook xmlns:r=\"" + type.chopped(1) +
                                                "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         relations + "<Relationship Id=\"r1\" Type=\"" + type + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
    };
}

} // namespace

QString ReadSheet::text() const
{
    QStringList lines;
    for (const SheetRow &row : rows)
        lines << row.cells.join(u'|');
    return lines.join(u'\n');
}

std::string ReadSheet::problem() const
{
    return error ? translated(error->message).toStdString() : std::string();
}

QString SheetFiles::write(const QByteArray &content, const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

QString SheetFiles::zip(const QMap<QString, QByteArray> &parts) const
{
    const QString name = path(QStringLiteral("book.xlsx"));
    zip_t *archive = zip_open(QFile::encodeName(name).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zip_source_t *source = zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0);
        zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0)
        qFatal("%s", zip_strerror(archive));
    return name;
}

QString SheetFiles::workbook(const QByteArray &sheetData, const QMap<QString, QByteArray> &more) const
{
    QMap<QString, QByteArray> parts = leastParts();
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] = "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>";
    for (auto part = more.cbegin(); part != more.cend(); ++part)
        parts[part.key()] = *part;
    return zip(parts);
}

ReadSheet SheetFiles::read(const QString &path, const SheetOptions &options)
{
    ReadSheet sheet;
    const auto reader = openSheet(path, options);
    if (!reader) {
        sheet.error = reader.error();
        return sheet;
    }
    sheet.info = (*reader)->info();
    while (true) {
        const Result<std::optional<SheetRow>> row = (*reader)->next();
        if (!row)
            sheet.error = row.error();
        if (!row || !*row)
            return sheet;
        sheet.rows.push_back(**row);
    }
}

ReadSheet SheetFiles::csv(const QByteArray &content, const SheetOptions &options) const
{
    return read(write(content), options);
}

ReadSheet SheetFiles::xlsx(const QByteArray &sheetData, const QMap<QString, QByteArray> &more) const
{
    return read(workbook(sheetData, more));
}

} // namespace showroom
