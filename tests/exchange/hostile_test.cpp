// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetfiles.h"
#include <QElapsedTimer>
#include <QFile>
#include <gmock/gmock.h>
#include <random>
#include <zip.h>

namespace showroom
{

namespace
{

using testing::HasSubstr;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString sheetPart = QStringLiteral("xl/worksheets/sheet1.xml");

TEST(Hostile, WhatIsNoTableSaysWhatToDo)
{
    struct {
        QByteArray content;
        const char *says;
    } const cases[] = {
        {"", "empty"},
        {" \r\n\n", "empty"},
        {"\xEF\xBB\xBF", "empty"},
        {QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0'), ".xlsx without a password"},
        {"<html><table><tr><td>1</td></tr></table></html>", "web page or XML"},
        {"\xEF\xBB\xBF\r\n<!DOCTYPE html>\n<html>", "web page or XML"},
        {"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "web page or XML"},
        {QByteArray("\xFF\xFE<\0t\0a\0b\0l\0e\0>\0", 16), "web page or XML"},
        {"MIME-Version: 1.0\n", "web page or XML"},
        {"%PDF-1.4\n", "PDF"},
        {QByteArray("PK\x03\x04") + QByteArray(100, 'x'), "damaged"},
    };
    for (const auto &test : cases)
        EXPECT_THAT(SheetFiles().csv(test.content).problem(), HasSubstr(test.says)) << test.content.left(20).toStdString();
    const ReadSheet missing = SheetFiles::read(QStringLiteral("/no/such/file.csv"));
    ASSERT_TRUE(missing.error.has_value());
    EXPECT_EQ(missing.error->code, ErrorCode::Storage);
}

TEST(Hostile, OtherZipFilesAreNamed)
{
    const SheetFiles files;
    const QString other = QStringLiteral("x.txt");
    EXPECT_THAT(SheetFiles::read(files.zip({{other, "x"}})).problem(), HasSubstr("without an Excel workbook"));
    EXPECT_THAT(SheetFiles::read(files.zip({{QStringLiteral("content.xml"), "<x/>"}})).problem(), HasSubstr("OpenDocument"));
    EXPECT_THAT(files.xlsx("", {{QStringLiteral("xl/workbook.xml"), "<document/>"}}).problem(),
                HasSubstr("without an Excel workbook"));
    EXPECT_THAT(files.xlsx("", {{QStringLiteral("xl/workbook.xml"), "<workbook/>"}}).problem(), HasSubstr("no sheet"));
}

TEST(Hostile, DamagedWorkbooksAreRefused)
{
    const SheetFiles files;
    const QByteArray row = "<row><c><v>1</v></c></row>";
    for (const QByteArray &data :
         {QByteArray("<row><c t=\"s\"><v>0</v></c></row>"), QByteArray("<row><c>"), QByteArray("</worksheet>"),
          QByteArray("<row r=\"0\"/>"), QByteArray("<row r=\"1048577\"/>"), QByteArray("<row r=\"x\"/>"),
          QByteArray("<row><c r=\"XFE1\"><v>1</v></c></row>"), QByteArray("<row><c r=\"12\"><v>1</v></c></row>"),
          QByteArray("<row><c><v>&what;</v></c></row>"), QByteArray("<a>").repeated(500)})
        EXPECT_TRUE(files.xlsx(data).error.has_value()) << data.left(60).toStdString();
    EXPECT_EQ(files.xlsx("<row><c r=\"XFD1\"><v>1</v></c></row>").problem(), "");

    const QByteArray whole = contentOf(files.workbook(row));
    for (qsizetype size = 4; size < whole.size(); size += 37) {
        const ReadSheet cut = files.csv(whole.left(size));
        EXPECT_TRUE(cut.error.has_value()) << size;
    }
    EXPECT_THAT(
        SheetFiles::read(files.workbook(row, {{QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships/>"}})).problem(),
        HasSubstr("no sheet"));
}

TEST(Hostile, AWrongChecksumIsNoticedThoughEveryRowCouldBeRead)
{
    const SheetFiles files;
    const QString path = files.workbook(QByteArray("<row><c><v>12345</v></c></row>"));
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), 0, nullptr);
    const zip_int64_t index = zip_name_locate(archive, sheetPart.toUtf8().constData(), 0);
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    ASSERT_EQ(zip_close(archive), 0);
    QByteArray content = contentOf(path);
    ASSERT_TRUE(content.contains("12345"));
    EXPECT_THAT(files.csv(content.replace("12345", "12346")).problem(), HasSubstr("damaged"));
}

TEST(Hostile, EntitiesAreRefused)
{
    const QByteArray laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    const QByteArray sheet = "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    EXPECT_THAT(SheetFiles().xlsx("", {{sheetPart, laughs + sheet}}).problem(), HasSubstr("entities"));
    const QByteArray outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    EXPECT_THAT(SheetFiles().xlsx("", {{QStringLiteral("xl/workbook.xml"), outside + "<workbook>&a;</workbook>"}}).problem(),
                HasSubstr("entities"));
}

TEST(Hostile, BombsAreRefusedQuickly)
{
    const SheetFiles files;
    QElapsedTimer clock;
    const QByteArray rows =
        QByteArray("<row><c><v>1</v></c></row>").repeated(1'200'000); // 31 MB, a few hundred times smaller as zip
    const QString path = files.workbook(rows);
    clock.start();
    EXPECT_THAT(SheetFiles::read(path).problem(), HasSubstr("suspicious size"));
    EXPECT_LT(clock.elapsed(), 2000);

    std::mt19937 random(7);
    QByteArray noise(3 << 20, Qt::Uninitialized); // one text of megabytes, too random for the ratio to tell
    for (char &letter : noise)
        letter = char('a' + random() % 26);
    EXPECT_THAT(files.xlsx("<row><c t=\"str\"><v>" + noise + "</v></c></row>").problem(), HasSubstr("suspicious size"));

    QMap<QString, QByteArray> many;
    for (int i = 0; i < 10'001; ++i)
        many.insert(QString::number(i), QByteArray());
    EXPECT_THAT(files.xlsx("", many).problem(), HasSubstr("parts"));
}

TEST(Hostile, ADeclaredSizeThatLiesIsNotTrusted)
{
    const SheetFiles files;
    const QByteArray row = "<row><c t=\"str\"><v>" + QByteArray(5000, 'x') + "</v></c></row>";
    QByteArray content = contentOf(files.workbook(row.repeated(3200)));
    // In the central directory the uncompressed size of the large part becomes 100.
    const qsizetype name = content.lastIndexOf("xl/worksheets/sheet1.xml");
    const qsizetype size = name - 46 + 24;
    ASSERT_EQ(content.mid(name - 46, 4), QByteArray("PK\x01\x02"));
    content.replace(size, 4, QByteArray("\x64\0\0\0", 4));
    EXPECT_THAT(files.csv(content).problem(), HasSubstr("suspicious size"));
}

TEST(Hostile, EmptyCellsBeforeFilledOnesDoNotEatTheMachine)
{
    QByteArray rows;
    std::mt19937 random(3);
    for (int row = 1; row <= 2'000; ++row)
        rows += "<row><c r=\"XFD" + QByteArray::number(row) + "\"><v>" + QByteArray::number(random()) + "</v></c></row>";
    const SheetFiles files;
    const auto reader = openSheet(files.workbook(rows));
    ASSERT_TRUE(reader.has_value());
    Result<std::optional<SheetRow>> row = (*reader)->next();
    while (row && *row)
        row = (*reader)->next();
    ASSERT_FALSE(row.has_value());
    EXPECT_THAT(translated(row.error().message).toStdString(), HasSubstr("empty"));
}

/// Bytes changed, cut out, doubled or swapped; the same for a seed.
QByteArray mutated(QByteArray content, std::mt19937 &random)
{
    const auto below = [&random](qsizetype end) {
        return qsizetype(random() % std::mt19937::result_type(std::max<qsizetype>(end, 1)));
    };
    for (qsizetype changes = 1 + below(4); changes > 0 && !content.isEmpty(); --changes) {
        const qsizetype at = below(content.size()), length = 1 + below(40);
        switch (below(5)) {
        case 0:
            content[at] = char(random());
            break;
        case 1:
            content.remove(at, length);
            break;
        case 2:
            content.insert(below(content.size()), content.mid(at, length));
            break;
        case 3:
            content.truncate(at);
            break;
        default:
            content[at] = "\"\"\r\n,;<>&\0\xFF"[below(11)];
        }
    }
    return content;
}

/// Every mutant is read to its end or refused with words; that the test ends is the rest of the promise.
void readMutants(const SheetFiles &files, const QByteArray &content, int count)
{
    std::mt19937 random(20'261'128);
    int refused = 0;
    for (int i = 0; i < count; ++i) {
        const ReadSheet sheet = files.csv(mutated(content, random));
        refused += sheet.error ? 1 : 0;
        ASSERT_TRUE(!sheet.error || !sheet.problem().empty()) << i;
        ASSERT_LT(sheet.rows.size(), 1000u) << i;
    }
    EXPECT_GT(refused, 0);
    EXPECT_LT(refused, count);
}

TEST(Mutants, OfACsvFile)
{
    readMutants(SheetFiles(),
                "姓名,手机,备注\r\n张伟,13900139000,\"一\n\"\"二\"\"\"\r\n李四,13800138000,\r\n" +
                    QByteArray("王五,1,x\n").repeated(20),
                3000);
}

TEST(Mutants, OfAWorkbook)
{
    const SheetFiles files;
    const QByteArray row =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>张伟</t></is></c><c r=\"B1\"><v>13900139000</v></c></row>";
    readMutants(files, contentOf(files.workbook(row.repeated(5))), 3000);
}

TEST(Mutants, OfASheetsXml)
{
    const SheetFiles files;
    const QByteArray sheet =
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>张</t></r></is></c><c r=\"B1\" s=\"1\">"
        "<v>13900139000</v></c></row><row r=\"2\"><c t=\"b\"><v>1</v></c><c><f>1</f><v>2</v></c></row></sheetData></worksheet>";
    std::mt19937 random(11);
    int refused = 0;
    for (int i = 0; i < 1500; ++i) {
        const ReadSheet read = files.xlsx("", {{sheetPart, mutated(sheet, random)}});
        refused += read.error ? 1 : 0;
        ASSERT_LE(read.rows.size(), 10u) << i;
    }
    EXPECT_GT(refused, 100);
}

} // namespace

} // namespace showroom
