// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetfiles.h"
#include <gmock/gmock.h>
#include <xlsxwriter.h>

namespace showroom
{

namespace
{

using testing::HasSubstr;

const QString strictType = QStringLiteral("http://purl.oclc.org/ooxml/officeDocument/relationships/");

QByteArray relations(const QStringList &typesAndTargets)
{
    QString xml = QStringLiteral("<Relationships>");
    for (qsizetype i = 0; i + 1 < typesAndTargets.size(); i += 2)
        xml += QStringLiteral("<Relationship Id=\"r%1\" Type=\"%2%3\" Target=\"%4\"/>")
                   .arg(i / 2 + 1)
                   .arg(strictType, typesAndTargets[i], typesAndTargets[i + 1]);
    return (xml + QStringLiteral("</Relationships>")).toUtf8();
}

const QString workbookRels = QStringLiteral("xl/_rels/workbook.xml.rels");
const QString stringsPart = QStringLiteral("xl/sharedStrings.xml");
const QString stylesPart = QStringLiteral("xl/styles.xml");

/// One styled number, read.
QString styled(const QByteArray &value, const QByteArray &format, const QByteArray &workbookAttributes = {})
{
    const bool builtIn = !format.isEmpty() && format.front() == '#';
    const QByteArray id = builtIn ? format.mid(1) : QByteArray("170");
    const QByteArray named =
        builtIn ? QByteArray() : "<numFmts><numFmt numFmtId=\"170\" formatCode=\"" + format + "\"/></numFmts>";
    const ReadSheet sheet = SheetFiles().xlsx(
        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + value + "</v></c></row>",
        {{workbookRels, relations({QStringLiteral("worksheet"), QStringLiteral("worksheets/sheet1.xml"), QStringLiteral("styles"),
                                   QStringLiteral("styles.xml")})},
         {stylesPart, "<styleSheet>" + named +
                          "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + id +
                          "\"/></cellXfs></styleSheet>"},
         {QStringLiteral("xl/workbook.xml"),
          "<workbook><workbookPr " + workbookAttributes +
              "/><sheets><sheet name=\"One\" r:id=\"r1\" xmlns:r=\"x\"/></sheets></workbook>"}});
    return sheet.error ? QString::fromStdString(sheet.problem()) : sheet.text();
}

TEST(Xlsx, WhatALibraryWroteIsRead)
{
    const SheetFiles files;
    const QString path = files.path(QStringLiteral("written.xlsx"));
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *hidden = workbook_add_worksheet(book, "选项");
    lxw_worksheet *sheet = workbook_add_worksheet(book, "客户");
    worksheet_activate(sheet); // the active sheet cannot be hidden, and that is the first by itself
    worksheet_set_first_sheet(sheet);
    worksheet_hide(hidden);
    worksheet_write_string(hidden, 0, 0, "A", nullptr);
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "yyyy\"年\"m\"月\"d\"日\"");
    const char *titles[] = {"姓名", "手机", "来店日期", "备注"};
    for (lxw_col_t column = 0; column < 4; ++column)
        worksheet_write_string(sheet, 0, column, titles[column], nullptr);
    worksheet_write_string(sheet, 2, 0, "𠮷田 & <b>", nullptr);
    worksheet_write_number(sheet, 2, 1, 13900139000.0, nullptr);
    lxw_datetime when{2024, 2, 10, 8, 0, 0};
    worksheet_write_datetime(sheet, 2, 2, &when, day);
    worksheet_write_string(sheet, 2, 3, "一\n二", nullptr);
    worksheet_write_boolean(sheet, 3, 0, 1, nullptr);
    worksheet_write_formula_num(sheet, 3, 1, "=1+1", nullptr, 2);
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);

    const ReadSheet read = SheetFiles::read(path);
    EXPECT_EQ(read.problem(), "");
    EXPECT_EQ(read.text(),
              QStringLiteral("姓名|手机|来店日期|备注\n𠮷田 & <b>|13900139000|2024-02-10T08:00:00|一\n二\nTRUE|2||"));
    EXPECT_EQ(read.rows.at(1).number, 3);
    EXPECT_EQ(read.info.format, SheetFormat::Xlsx);
    EXPECT_EQ(read.info.sheetName, QStringLiteral("客户")) << "the first sheet that is not hidden";
    EXPECT_EQ(read.info.sheetNames, (QStringList{QStringLiteral("选项"), QStringLiteral("客户")}));
    EXPECT_EQ(SheetFiles::read(path, {.sheetName = QStringLiteral("选项")}).text(), QStringLiteral("A"));
    EXPECT_THAT(SheetFiles::read(path, {.sheetName = QStringLiteral("无")}).problem(), HasSubstr("无"));
}

TEST(Xlsx, TheNameOfTheFileDoesNotMatter)
{
    const SheetFiles files;
    ASSERT_TRUE(QFile::rename(files.workbook("<row><c><v>7</v></c></row>"), files.path(QStringLiteral("book.csv"))));
    EXPECT_EQ(SheetFiles::read(files.path(QStringLiteral("book.csv"))).text(), QStringLiteral("7"));
    EXPECT_EQ(SheetFiles::read(files.write("a,b\n1,2\n", QStringLiteral("table.xlsx"))).text(), QStringLiteral("a|b\n1|2"));
}

struct CellCase {
    const char *cell; // the attributes and what is in the cell
    const char16_t *text;
};

TEST(Xlsx, CellsOfEachType)
{
    const std::vector<CellCase> cases{
        {"><v>13900139000</v>", u"13900139000"},
        {"><v>1.3900139E10</v>", u"13900139000"},
        {" t=\"n\"><v>0.30000000000000004</v>", u"0.3"},
        {"><v>-1234.50</v>", u"-1234.5"},
        {"><v>1e-7</v>", u"0.0000001"},
        {"><v>1.1010119900307E+17</v>", u"110101199003070000"},
        {"><v>110101199003070011</v>", u"110101199003070011"},
        {"><v>44197.0</v>", u"44197"},
        {" t=\"str\"><f>A2</f><v> x_x000D_y </v>", u" x\ry "},
        {" t=\"inlineStr\"><is><t>plain</t></is>", u"plain"},
        {" t=\"inlineStr\"><is><r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r><rPh sb=\"0\"><t>never</t></rPh></is>",
         u"two runs"},
        {" t=\"inlineStr\"><is><t><![CDATA[a<b]]>&amp;c</t></is>", u"a<b&c"},
        {" t=\"inlineStr\"><is><t>_x005F_x000D_ _x4E2D_</t></is>", u"_x000D_ 中"},
        {" t=\"inlineStr\"><v>value</v>", u"value"},
        {" t=\"b\"><v>1</v>", u"TRUE"},
        {" t=\"b\"><v>0</v>", u"FALSE"},
        {" t=\"e\"><v>#N/A</v>", u"#N/A"},
        {" t=\"d\"><v>2021-01-01T10:10:10.000Z</v>", u"2021-01-01T10:10:10"},
        {" t=\"d\"><v>2021-01-01</v>", u"2021-01-01"},
        {" s=\"\"><v>5</v>", u"5"},
        {" s=\"99\"><v>5</v><extLst><ext><v>6</v></ext></extLst>", u"5"},
    };
    for (const CellCase &test : cases) {
        const ReadSheet sheet = SheetFiles().xlsx(QByteArray("<row><c") + test.cell + "</c></row>");
        EXPECT_EQ(sheet.problem(), "") << test.cell;
        EXPECT_EQ(sheet.text(), QString::fromUtf16(test.text)) << test.cell;
    }
}

TEST(Xlsx, FormatsMakeNumbersDays)
{
    struct {
        const char *value, *format, *text;
    } const cases[] = {
        {"45332", "#14", "2024-02-10"},
        {"45332.333333333336", "#22", "2024-02-10T08:00:00"},
        {"45332", "#31", "2024-02-10"},
        {"45332", "#58", "2024-02-10"},
        {"0.5", "#20", "12:00:00"},
        {"1.5", "#46", "36:00:00"},
        {"45332", "#9", "45332"},
        {"45332", "yyyy/mm/dd;@", "2024-02-10"},
        {"45332", "[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@", "2024-02-10"},
        {"45332", "[Red]0.00", "45332"},
        {"45332", "0.00\\d", "45332"},
        {"45332", "&quot;days: &quot;0", "45332"},
        {"45332", "0.0E+00", "45332"},
        {"45332", "General", "45332"},
        {"1.25", "[h]:mm", "30:00:00"},
        {"571", "0000", "0571"},
        {"13900139000", "0", "13900139000"},
        {"59", "#14", "1900-02-28"},
        {"60", "#14", "1900-02-29"}, // Excel's own mistake: a day that no field accepts
        {"61", "#14", "1900-03-01"},
        {"-1", "#14", "-1"},
        {"9999999", "#14", "9999999"},
        {"45332.999999", "#22", "2024-02-11"},
    };
    for (const auto &test : cases)
        EXPECT_EQ(styled(test.value, test.format).toStdString(), test.text) << test.value << " as " << test.format;
    EXPECT_EQ(styled("43870", "#14", "date1904=\"1\""), QStringLiteral("2024-02-10"));
    EXPECT_EQ(styled("43870", "#14", "date1904=\"true\""), QStringLiteral("2024-02-10"));
    EXPECT_EQ(styled("0", "#14", "date1904=\"1\""), QStringLiteral("1904-01-01"));
}

TEST(Xlsx, RowsAndColumnsMayBeUnnumbered)
{
    const ReadSheet sheet =
        SheetFiles().xlsx("<row><c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c></row><row/><row><c r=\"B3\"><v>4</v>"
                          "</c></row><row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t> </t></is></c></row>"
                          "<row r=\"10\"><c r=\"F10\"/><c r=\"A10\"><v>5</v></c></row>");
    EXPECT_EQ(sheet.text(), QStringLiteral("1||2|3\n|4||\n5|||"));
    EXPECT_EQ(sheet.rows.at(1).number, 3);
    EXPECT_EQ(sheet.rows.at(2).number, 10);
}

TEST(Xlsx, PathsPrefixesAndNamespacesOfOtherWriters)
{
    const QByteArray strings =
        "<s:sst xmlns:s=\"s\"><s:si><s:t>名</s:t></s:si><s:si><s:r><s:t>李</s:t></s:r><s:r><s:t>四</s:t></s:r></s:si></s:sst>";
    const QByteArray sheet =
        "<s:worksheet xmlns:s=\"s\"><s:dimension ref=\"A1\"/><s:sheetData><s:row r=\"1\"><s:c r=\"A1\" t=\"s\"><s:v>0</s:v></s:c>"
        "</s:row><s:row r=\"2\"><s:c r=\"A2\" t=\"s\"><s:v>1</s:v></s:c></s:row></s:sheetData></s:worksheet>";
    const QByteArray book =
        "<s:workbook xmlns:s=\"s\" xmlns:q=\"q\"><s:sheets><s:sheet name=\"N\" q:id=\"r1\"/></s:sheets></s:workbook>";
    const SheetFiles files;
    const QString type = QStringLiteral("worksheet"), shared = QStringLiteral("sharedStrings");
    for (const QStringList &targets :
         {QStringList{type, QStringLiteral("/xl/data/a.xml"), shared, QStringLiteral("/xl/texts.xml")},
          QStringList{type, QStringLiteral("data/a.xml"), shared, QStringLiteral("../xl/texts.xml")},
          QStringList{type, QStringLiteral("./Data/A.xml"), shared, QStringLiteral("Texts.xml")}})
        for (const char *slash : {"/", "\\"}) {
            const QString part = QStringLiteral("xl%1data%1a.xml").arg(QString::fromLatin1(slash));
            const QString path = files.zip({{QStringLiteral("_rels/.rels"),
                                             relations({QStringLiteral("officeDocument"), QStringLiteral("/xl/workbook.xml")})},
                                            {QStringLiteral("xl/workbook.xml"), book},
                                            {workbookRels, relations(targets)},
                                            {QStringLiteral("xl/texts.xml"), strings},
                                            {part, sheet}});
            EXPECT_EQ(SheetFiles::read(path).text(), QStringLiteral("名\n李四")) << targets.join(u' ').toStdString() << slash;
        }
}

TEST(Xlsx, AFormulaWithoutItsResultIsNotReadAsNothing)
{
    EXPECT_THAT(SheetFiles().xlsx("<row r=\"5\"><c r=\"AB5\"><f>1+1</f></c></row>").problem(), HasSubstr("AB5"));
    EXPECT_EQ(SheetFiles().xlsx("<row><c t=\"str\"><f>A1</f><v></v></c><c><v>1</v></c></row>").text(), QStringLiteral("|1"));
}

} // namespace

} // namespace showroom
