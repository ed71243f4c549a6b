// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetfiles.h"
#include "showroom/exchange/cells.h"
#include "showroom/exchange/newfile.h"
#include "showroom/exchange/sheetwriter.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

using Type = ExportColumn::Type;

ExportHead head(std::vector<ExportColumn> columns)
{
    return {u"customer"_s,     u"太原店"_s, u"李敏"_s, u"limin"_s, u"季度分析"_s, QDateTime(QDate(2026, 11, 23), QTime(9, 0)),
            std::move(columns)};
}

const ExportHead texts = head({{u"name"_s, u"姓名"_s}, {u"note"_s, u"备注"_s}});

// What spreadsheets run, what breaks lines and quotes, and what only looks like it.
const QStringList hostile{
    u"=1+1"_s,
    u"+1+1"_s,
    u"-1+1"_s,
    u"@SUM(A1)"_s,
    u"\t=1"_s,
    u"\r=1"_s,
    u"\n=1"_s,
    u" =1"_s,
    u"　=1"_s,
    u"\"=1"_s,
    u"'=1"_s,
    u"''=1"_s,
    u"＝1+1"_s,
    u"＋1"_s,
    u"－1"_s,
    u"＠x"_s,
    u"=HYPERLINK(\"http://x\",\"y\")"_s,
    u"=cmd|' /C calc'!A0"_s,
    u"a,b"_s,
    u"a\"b"_s,
    u"a\nb"_s,
    u"a\r\nb"_s,
    u"\""_s,
    u" vorne und hinten "_s,
    u"-5"_s,
    u"-12.50"_s,
    u"+8613900139000"_s,
    u"00123"_s,
    u"1e5"_s,
    u"<b>&amp;</b>"_s,
    u"_x0041_"_s,
    u"_x005F_x0041_"_s,
    u"_xyz_"_s,
    u"王建国"_s,
    u"😀"_s,
    u"'"_s,
    u"'x"_s,
    u";"_s,
    u"sep=,"_s,
};

} // namespace

class SheetWriting : public testing::Test, protected SheetFiles
{
protected:
    ReadSheet written(SheetFormat format, const ExportHead &about, const std::vector<std::vector<ExportCell>> &rows)
    {
        QFile::remove(place(format));
        const auto writer = writeSheet(place(format), format, about);
        EXPECT_TRUE(writer);
        for (const auto &row : rows)
            EXPECT_TRUE((*writer)->row(row));
        EXPECT_TRUE((*writer)->finish());
        return read(place(format));
    }
    QString place(SheetFormat format) const { return path(format == SheetFormat::Csv ? u"out.csv"_s : u"out.xlsx"_s); }
    QByteArray bytes(SheetFormat format) const
    {
        QFile file(place(format));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QString part(const QString &name) const
    {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, place(SheetFormat::Xlsx), name});
        unzip.waitForFinished();
        return QString::fromUtf8(unzip.readAllStandardOutput());
    }
};

TEST_F(SheetWriting, CsvIsThatOfTheStandard)
{
    (void)written(SheetFormat::Csv, texts, {{u"王建国"_s, u"a,\"b\"\nc"_s}, {u"=1+1"_s, {}}});
    EXPECT_EQ(bytes(SheetFormat::Csv),
              QByteArray("\xef\xbb\xbf") + u"姓名,备注\r\n王建国,\"a,\"\"b\"\"\nc\"\r\n'=1+1,\r\n"_s.toUtf8());
}

// G13, I4
TEST_F(SheetWriting, WhatLooksLikeAFormulaIsOneNeitherHereNorThere)
{
    for (const SheetFormat format : {SheetFormat::Csv, SheetFormat::Xlsx}) {
        std::vector<std::vector<ExportCell>> rows;
        for (const QString &text : hostile)
            rows.push_back({u"x"_s, text});
        const ReadSheet sheet = written(format, texts, rows);
        ASSERT_EQ(sheet.problem(), "");
        ASSERT_EQ(sheet.rows.size(), std::size_t(hostile.size()) + 1);
        for (qsizetype i = 0; i < hostile.size(); ++i)
            EXPECT_EQ(undefused(sheet.rows[std::size_t(i) + 1].cells[1]), hostile[i])
                << int(format) << " " << hostile[i].toStdString() << " came back changed";
        for (qsizetype i = 0; i < hostile.size() && format == SheetFormat::Csv; ++i)
            EXPECT_EQ(sheet.rows[std::size_t(i) + 1].cells[1].startsWith(u'\''),
                      defused(hostile[i]) != hostile[i] || hostile[i].startsWith(u'\''))
                << hostile[i].toStdString();
    }
    const QString sheet = part(u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(sheet.contains(u"王建国"_s));
    EXPECT_FALSE(sheet.contains(u"<f"_s)) << "no cell is a formula";
    EXPECT_FALSE(part(u"xl/worksheets/_rels/sheet1.xml.rels"_s).contains(u"hyperlink"_s));
}

TEST_F(SheetWriting, AnyTextComesBack)
{
    std::mt19937_64 random(5);
    const QString letters = u"=+-@＝\t \"',;\n\rab1中é😀_x0D"_s;
    for (const SheetFormat format : {SheetFormat::Csv, SheetFormat::Xlsx}) {
        std::vector<std::vector<ExportCell>> rows;
        QStringList wanted;
        for (int i = 0; i < 2000; ++i) {
            QString text(u"x"_s);
            for (auto length = random() % 12; length > 0; --length)
                text.insert(qsizetype(random() % quint64(text.size() + 1)), letters[qsizetype(random() % 17)]);
            rows.push_back({u"x"_s, text});
            wanted << text;
        }
        const ReadSheet sheet = written(format, texts, rows);
        ASSERT_EQ(sheet.problem(), "");
        ASSERT_EQ(sheet.rows.size(), rows.size() + 1);
        for (qsizetype i = 0; i < wanted.size(); ++i)
            EXPECT_EQ(undefused(sheet.rows[std::size_t(i) + 1].cells[1]), wanted[i]) << wanted[i].toStdString();
    }
}

TEST_F(SheetWriting, NumbersStayNumbers)
{
    const ExportHead figures = head({{u"id"_s, u"ID"_s, Type::Number},
                                     {u"total_fen"_s, u"总价"_s, Type::Money},
                                     {u"discount_bp"_s, u"优惠"_s, Type::Percent}});
    const std::vector<std::vector<ExportCell>> rows{{qint64(7), qint64(23'472'442), qint64(613)},
                                                    {qint64(-7), qint64(-5), qint64(0)},
                                                    {qint64(9'007'199'254'740'993), {}, {}}};
    EXPECT_EQ(written(SheetFormat::Csv, figures, rows).text(),
              u"ID|总价|优惠\n7|234724.42|6.13%\n-7|-0.05|0.00%\n9007199254740993||"_s);
    (void)written(SheetFormat::Xlsx, figures, rows);
    const QString sheet = part(u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(sheet.contains(u"<v>234724.42</v>"_s)) << sheet.toStdString();
    EXPECT_TRUE(sheet.contains(u"<v>0.0613</v>"_s));
    EXPECT_TRUE(sheet.contains(u"<t>9007199254740993</t>"_s)) << "a double would be another number";
}

// PI-04
TEST_F(SheetWriting, AWorkbookSaysWhoseItIs)
{
    (void)written(SheetFormat::Xlsx, texts, {{u"王建国"_s, u"x"_s}});
    SheetOptions second;
    second.sheetName = u"Sheet2"_s;
    const QString about = read(place(SheetFormat::Xlsx), second).text();
    for (const QString &word : {u"李敏 (limin)"_s, u"季度分析"_s, u"太原店"_s, u"2026-11-23 09:00:00"_s, u"customer"_s})
        EXPECT_TRUE(about.contains(word)) << word.toStdString();
    const QString properties = part(u"docProps/core.xml"_s) + part(u"docProps/app.xml"_s);
    for (const QString &word : {u"李敏 (limin)"_s, u"季度分析"_s, u"太原店"_s})
        EXPECT_TRUE(properties.contains(word)) << word.toStdString();
}

TEST_F(SheetWriting, NothingIsCutOff)
{
    const QString longest(32'767, u'长');
    const ReadSheet good = written(SheetFormat::Xlsx, texts, {{longest, u"x"_s}});
    EXPECT_EQ(good.rows[1].cells[0], longest);
    const auto writer = writeSheet(path(u"other.xlsx"_s), SheetFormat::Xlsx, texts);
    const Done refused = (*writer)->row({longest + u"长"_s, u"x"_s});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(written(SheetFormat::Csv, texts, {{longest + u"长"_s, u"x"_s}}).rows[1].cells[0].size(), 32'768);
}

TEST_F(SheetWriting, AWorksheetThatIsFullSaysSo)
{
    const auto writer = writeSheet(place(SheetFormat::Xlsx), SheetFormat::Xlsx, head({{u"id"_s, u"ID"_s, Type::Number}}));
    for (qint64 row = 1; row < 1'048'576; ++row)
        ASSERT_TRUE((*writer)->row({row}));
    EXPECT_EQ((*writer)->row({qint64(1)}).error().code, ErrorCode::Invalid);
    EXPECT_TRUE((*writer)->finish());
}

TEST_F(SheetWriting, AFullDiskIsNoFile)
{
    for (const SheetFormat format : {SheetFormat::Csv, SheetFormat::Xlsx}) {
        const auto writer = writeSheet(u"/dev/full"_s, format, texts);
        ASSERT_TRUE(writer);
        const Done row = (*writer)->row({u"x"_s, u"y"_s});
        EXPECT_FALSE(row && (*writer)->finish()) << int(format);
    }
}

TEST_F(SheetWriting, OnlyTwoEndingsAreKnown)
{
    EXPECT_EQ(sheetFormatOf(u"a.CSV"_s).value(), SheetFormat::Csv);
    EXPECT_EQ(sheetFormatOf(u"a.xlsx"_s).value(), SheetFormat::Xlsx);
    for (const QString &name : {u""_s, u"csv"_s, u"a.xls"_s, u"a.csv.exe"_s})
        EXPECT_EQ(sheetFormatOf(name).error().code, ErrorCode::Invalid) << name.toStdString();
}

// I11, K10
class NewFiles : public testing::Test, protected SheetFiles
{
protected:
    int entries() const
    {
        return int(QDir(path(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).size());
    }
};

TEST_F(NewFiles, AreThereWholeOrNotAtAll)
{
    const QString name = path(u"报价.pdf"_s);
    {
        auto file = NewFile::beside(name);
        ASSERT_TRUE(file);
        ASSERT_TRUE(file->write("half"));
        EXPECT_FALSE(QFile::exists(name)) << "not before it was kept";
        EXPECT_EQ(entries(), 1);
    }
    EXPECT_EQ(entries(), 0) << "what was not kept leaves nothing";
    auto file = NewFile::beside(name);
    ASSERT_TRUE(file && file->write("whole") && file->keep());
    EXPECT_EQ(QFile(name).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
    EXPECT_EQ(QFile(name).size(), 5);
    EXPECT_EQ(entries(), 1);
}

TEST_F(NewFiles, TakeNoOthersPlace)
{
    const QString name = write("mine", u"there.csv"_s);
    EXPECT_EQ(NewFile::beside(name).error().code, ErrorCode::Conflict);
    const QString link = path(u"link.csv"_s);
    ASSERT_TRUE(QFile::link(path(u"nowhere"_s), link));
    EXPECT_EQ(NewFile::beside(link).error().code, ErrorCode::Conflict) << "also of a link that leads nowhere";
    const QString late = path(u"late.csv"_s);
    auto file = NewFile::beside(late);
    ASSERT_TRUE(file && file->write("second"));
    (void)write("first", u"late.csv"_s);
    EXPECT_EQ(file->keep().error().code, ErrorCode::Conflict) << "nor of one that came meanwhile";
    QFile first(late);
    ASSERT_TRUE(first.open(QIODevice::ReadOnly));
    EXPECT_EQ(first.readAll(), "first");
}

TEST_F(NewFiles, SayWhereNothingCanBeWritten)
{
    EXPECT_EQ(NewFile::beside(path(u"no/such/folder.csv"_s)).error().code, ErrorCode::Storage);
    EXPECT_EQ(NewFile::beside(u"/proc/x.csv"_s).error().code, ErrorCode::Storage);
    for (const QString &name : {QString(), u"folder/"_s, u"a"_s + QChar(0) + u"b.csv"_s})
        EXPECT_EQ(NewFile::beside(name).error().code, ErrorCode::Invalid);
    auto longName = NewFile::beside(path(QString(250, u'a') + u".csv"_s));
    ASSERT_TRUE(longName && longName->write("x") && longName->keep()) << "as long as a name can be";
}

} // namespace showroom
