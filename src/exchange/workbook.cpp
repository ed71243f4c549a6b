// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"
#include "exchange/limits.h"
#include "exchange/xmlpart.h"
#include <QDir>
#include <QRegularExpression>

namespace showroom
{

namespace
{

struct Relationship {
    QString id;
    QString type; // its last word
    QString target;
};

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// A name within the package; a way out of it leads nowhere.
QString resolved(const QString &target, const QString &from)
{
    return QDir::cleanPath(QStringLiteral("/") + (target.startsWith(u'/') ? target : folderOf(from) + target)).mid(1);
}

Result<std::vector<Relationship>> relationshipsOf(const ZipArchive &archive, const QString &part)
{
    const QString folder = folderOf(part);
    const QString name = folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    std::vector<Relationship> found;
    if (!archive.has(name))
        return found;
    const auto xml = XmlPart::open(archive, name);
    if (!xml)
        return Refusal(xml.error());
    XmlPart &reader = **xml;
    for (auto tag = reader.next(); tag != XmlPart::Tag::Finished; tag = reader.next())
        if (tag == XmlPart::Tag::Start && reader.is(u"Relationship"))
            found.push_back({reader.attribute(u"Id"), reader.attribute(u"Type").section(u'/', -1),
                             resolved(reader.attribute(u"Target"), part)});
    return reader.problem().map([&] { return std::move(found); });
}

QString targetOf(const std::vector<Relationship> &relationships, const char *type)
{
    for (const Relationship &relationship : relationships)
        if (relationship.type == QLatin1String(type))
            return relationship.target;
    return {};
}

Refusal noWorkbook()
{
    return refuse(ErrorCode::Invalid,
                  {QT_TRANSLATE_NOOP("Message", "This is a zip file without an Excel workbook in it. Save the table "
                                                "as .xlsx or .csv.")});
}

Result<QString> workbookPart(const ZipArchive &archive)
{
    const auto relationships = relationshipsOf(archive, QString());
    if (!relationships)
        return Refusal(relationships.error());
    QString part = targetOf(*relationships, "officeDocument");
    if (part.isEmpty())
        part = QStringLiteral("xl/workbook.xml");
    if (part.endsWith(u".bin", Qt::CaseInsensitive))
        return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "This is a binary workbook (.xlsb): save it as .xlsx.")});
    if (archive.has(QStringLiteral("content.xml")))
        return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "This is an OpenDocument file: save it as .xlsx.")});
    if (archive.has(part))
        return part;
    return archive.has(QStringLiteral("[Content_Types].xml")) || archive.has(QStringLiteral("xl/worksheets/sheet1.xml"))
               ? Result<QString>(damagedWorkbook(part))
               : Result<QString>(noWorkbook());
}

bool isTrue(const QString &value)
{
    return value == u"1" || value == u"true" || value == u"on";
}

struct ListedSheet {
    QString name;
    QString relationship;
    bool hidden;
};

Result<std::vector<ListedSheet>> readSheetList(const ZipArchive &archive, const QString &part, Workbook &workbook)
{
    const auto xml = XmlPart::open(archive, part);
    if (!xml)
        return Refusal(xml.error());
    XmlPart &reader = **xml;
    if (reader.next() == XmlPart::Tag::Start && !reader.is(u"workbook"))
        return noWorkbook();
    std::vector<ListedSheet> sheets;
    for (auto tag = reader.next(); tag != XmlPart::Tag::Finished; tag = reader.next()) {
        if (tag != XmlPart::Tag::Start)
            continue;
        if (reader.is(u"workbookPr") && isTrue(reader.attribute(u"date1904")))
            workbook.epoch = Epoch::Year1904;
        if (reader.is(u"sheet"))
            sheets.push_back({reader.attribute(u"name"), reader.attribute(u"id"), reader.attribute(u"state").contains(u"idden")});
    }
    return reader.problem().map([&] { return std::move(sheets); });
}

} // namespace

Result<Workbook> readWorkbook(const ZipArchive &archive)
{
    const Result<QString> part = workbookPart(archive);
    if (!part)
        return Refusal(part.error());
    const auto relationships = relationshipsOf(archive, *part);
    if (!relationships)
        return Refusal(relationships.error());
    Workbook workbook;
    const auto listed = readSheetList(archive, *part, workbook);
    if (!listed)
        return Refusal(listed.error());
    for (const ListedSheet &sheet : *listed)
        for (const Relationship &relationship : *relationships)
            if (relationship.id == sheet.relationship && relationship.type == u"worksheet")
                workbook.sheets.push_back({sheet.name, relationship.target, sheet.hidden});
    if (workbook.sheets.empty())
        return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "The workbook has no sheet with cells.")});
    workbook.stringsPart = targetOf(*relationships, "sharedStrings");
    workbook.stylesPart = targetOf(*relationships, "styles");
    return workbook;
}

Result<std::vector<NumberFormat>> readStyles(const ZipArchive &archive, const QString &part)
{
    const auto xml = XmlPart::open(archive, part);
    if (!xml)
        return Refusal(xml.error());
    XmlPart &reader = **xml;
    QHash<int, NumberFormat> named;
    std::vector<NumberFormat> styles;
    bool inCellFormats = false;
    for (auto tag = reader.next(); tag != XmlPart::Tag::Finished; tag = reader.next()) {
        if (reader.is(u"cellXfs"))
            inCellFormats = tag == XmlPart::Tag::Start;
        if (tag != XmlPart::Tag::Start)
            continue;
        const int id = reader.attribute(u"numFmtId").toInt();
        if (reader.is(u"numFmt"))
            named.insert(id, formatOf(reader.attribute(u"formatCode")));
        else if (reader.is(u"xf") && inCellFormats)
            styles.push_back(named.contains(id) ? named.value(id) : builtInFormat(id));
    }
    return reader.problem().map([&] { return std::move(styles); });
}

Result<SharedStrings> SharedStrings::read(const ZipArchive &archive, const QString &part)
{
    const auto xml = XmlPart::open(archive, part);
    if (!xml)
        return Refusal(xml.error());
    XmlPart &reader = **xml;
    SharedStrings strings;
    for (auto tag = reader.next(); tag != XmlPart::Tag::Finished; tag = reader.next()) {
        if (tag != XmlPart::Tag::Start || !reader.is(u"si"))
            continue;
        strings.m_text += unescaped(reader.richText());
        strings.m_ends.push_back(strings.m_text.size());
        if (strings.m_text.size() > limits::sharedText)
            return refuse(ErrorCode::Invalid,
                          {QT_TRANSLATE_NOOP("Message", "The workbook is not read: it holds more than %1 million "
                                                        "characters of text."),
                           {limits::sharedText / limits::megabyte}});
    }
    return reader.finish().map([&] { return std::move(strings); });
}

std::optional<QString> SharedStrings::at(qint64 index) const
{
    if (index < 0 || index >= qint64(m_ends.size()))
        return std::nullopt;
    const qsizetype from = index == 0 ? 0 : m_ends[std::size_t(index) - 1];
    return m_text.mid(from, m_ends[std::size_t(index)] - from);
}

QString unescaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(u"_x"))
        return text;
    QString plain;
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain;
}

} // namespace showroom
