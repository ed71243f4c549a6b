// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetfiles.h"
#include <QStringConverter>
#include <gmock/gmock.h>

namespace showroom
{

namespace
{

using testing::HasSubstr;

QByteArray encoded(const QString &text, const char *charset)
{
    QStringEncoder encoder(charset);
    return encoder(text);
}

struct Reading {
    const char *what;
    QByteArray file;
    const char16_t *rows;
};

void PrintTo(const Reading &reading, std::ostream *out)
{
    *out << reading.what;
}

class CsvReads : public testing::TestWithParam<Reading>
{
};

TEST_P(CsvReads, AsItIsMeant)
{
    const ReadSheet sheet = SheetFiles().csv(GetParam().file);
    EXPECT_EQ(sheet.problem(), "");
    EXPECT_EQ(sheet.text(), QString::fromUtf16(GetParam().rows));
}

INSTANTIATE_TEST_SUITE_P(
    Files, CsvReads,
    testing::Values(Reading{"plain", "a,b\n1,2\n", u"a|b\n1|2"}, Reading{"no line end at the end", "a,b\n1,2", u"a|b\n1|2"},
                    Reading{"CR LF", "a,b\r\n1,2\r\n", u"a|b\n1|2"}, Reading{"CR alone", "a,b\r1,2\r", u"a|b\n1|2"},
                    Reading{"mixed line ends", "a,b\r\n1,2\n3,4\r5,6", u"a|b\n1|2\n3|4\n5|6"},
                    Reading{"delimiter in quotes", "a,b\n\"x, y\",2\n", u"a|b\nx, y|2"},
                    Reading{"doubled quotes", "a,b\n\"say \"\"hi\"\"\",\"\"\n", u"a|b\nsay \"hi\"|"},
                    Reading{"line breaks inside a cell", "a,b\n\"1\n2\",\"3\r\n4\"\n", u"a|b\n1\n2|3\r\n4"},
                    Reading{"padded cells", " a , \"b\" \n 1 ,2\n", u"a|b\n1|2"},
                    Reading{"blank and white rows", "a,b\n\n  \t \n,,\n , \n1,2\n\n", u"a|b\n1|2"},
                    Reading{"a row too short", "a,b,c\n1\n", u"a|b|c\n1||"},
                    Reading{"a row too long", "a,b\n1,2,3,\n", u"a|b\n1|2|3"},
                    Reading{"empty titles at the end", "a,b,,\n1,2,,\n", u"a|b\n1|2"},
                    Reading{"semicolons", "a;b\n1,5;2,5\n", u"a|b\n1,5|2,5"}, Reading{"tabs", "a\tb\n1\t\n", u"a|b\n1|"},
                    Reading{"bars", "a|b\n\"x|y\"|2\n", u"a|b\nx|y|2"},
                    Reading{"the other delimiters in quotes", "a,b\n\"1;2;3\",\"4;5;6\"\n\"7;8;9\",\"\"\n",
                            u"a|b\n1;2;3|4;5;6\n7;8;9|"},
                    Reading{"declared delimiter", "sep=;\r\na,1;b\r\n1;2\r\n", u"a,1|b\n1|2"},
                    Reading{"one column", "a\n1\n2\n", u"a\n1\n2"}, Reading{"one record", "a;b;c", u"a|b|c"},
                    Reading{"quoted titles behind a mark", "\xEF\xBB\xBF\"a\",b\n1,2\n", u"a|b\n1|2"}));

TEST(Csv, LineNumbersCountWhatTheEditorCounts)
{
    const ReadSheet sheet = SheetFiles().csv("a,b\n\n\"1\r\n2\",3\r\n \r4,5");
    ASSERT_EQ(sheet.rows.size(), 3u);
    EXPECT_EQ(sheet.rows[0].number, 1);
    EXPECT_EQ(sheet.rows[1].number, 3);
    EXPECT_EQ(sheet.rows[2].number, 6);
}

struct Encoding {
    const char *charset;
    QByteArray mark;
    const char *found;
};

void PrintTo(const Encoding &encoding, std::ostream *out)
{
    *out << encoding.charset << (encoding.mark.isEmpty() ? " without a mark" : " with a mark");
}

class CsvCharset : public testing::TestWithParam<Encoding>
{
};

TEST_P(CsvCharset, IsFoundOut)
{
    // Rare characters of names, of two, three and four bytes.
    const QString text = QStringLiteral("姓名,备注\r\n张伟,老客户\r\n𠮷䶮,堃喆镕\r\n");
    const ReadSheet sheet = SheetFiles().csv(GetParam().mark + encoded(text, GetParam().charset));
    EXPECT_EQ(sheet.problem(), "");
    EXPECT_EQ(sheet.text(), QStringLiteral("姓名|备注\n张伟|老客户\n𠮷䶮|堃喆镕"));
    EXPECT_EQ(sheet.info.charset.toStdString(), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(Charsets, CsvCharset,
                         testing::Values(Encoding{"UTF-8", "", "UTF-8"}, Encoding{"UTF-8", "\xEF\xBB\xBF", "UTF-8"},
                                         Encoding{"GB18030", "", "GB18030"}, Encoding{"UTF-16LE", "\xFF\xFE", "UTF-16LE"},
                                         Encoding{"UTF-16BE", "\xFE\xFF", "UTF-16BE"}, Encoding{"UTF-16LE", "", "UTF-16LE"},
                                         Encoding{"UTF-16BE", "", "UTF-16BE"}));

TEST(CsvCharsets, TheLastLineDecides)
{
    const QByteArray file = "name,note\n" + QByteArray("Li Si,a note of plain letters\n").repeated(20'000);
    EXPECT_EQ(SheetFiles().csv(file + encoded(QStringLiteral("张伟,老客户\n"), "GB18030")).rows.back().cells[0],
              QStringLiteral("张伟"));
    EXPECT_EQ(SheetFiles().csv(file + encoded(QStringLiteral("张伟,老客户\n"), "UTF-8")).rows.back().cells[0],
              QStringLiteral("张伟"));
}

TEST(CsvCharsets, WesternTextIsNotTakenForChinese)
{
    const QString text = QStringLiteral("name,city\nMüller,Köln\nGarçon,Besançon\nPeña,Málaga\nJürgen Schäfer,Düsseldorf\n");
    const ReadSheet sheet = SheetFiles().csv(encoded(text, "windows-1252"));
    EXPECT_EQ(sheet.rows.at(1).cells, (QStringList{QStringLiteral("Müller"), QStringLiteral("Köln")}));
}

TEST(CsvCharsets, APersonMayKnowBetter)
{
    const QByteArray file = encoded(QStringLiteral("姓名,地址\n陳小明,臺北市\n"), "Big5");
    const ReadSheet sheet = SheetFiles().csv(file, {.charset = QStringLiteral("Big5")});
    EXPECT_EQ(sheet.text(), QStringLiteral("姓名|地址\n陳小明|臺北市"));
    EXPECT_THAT(SheetFiles().csv(file, {.charset = QStringLiteral("no-such")}).problem(), HasSubstr("no-such"));
    EXPECT_THAT(SheetFiles().csv("a;b\n", {.delimiter = u'；'}).problem(), HasSubstr("；"));
    EXPECT_EQ(SheetFiles().csv("a;b,c\n", {.delimiter = u';'}).text(), QStringLiteral("a|b,c"));
}

TEST(CsvCharsets, APairCutByTheBufferIsOneCharacter)
{
    for (const char *charset : {"UTF-8", "GB18030", "UTF-16LE"})
        for (int shift = 0; shift < 4; ++shift) {
            const QString cell = QString(shift, u'a') + QStringLiteral("𠮷").repeated(70'000);
            const ReadSheet sheet = SheetFiles().csv(encoded(QStringLiteral("名字\n") + cell + u'\n', charset),
                                                     {.charset = QString::fromLatin1(charset)});
            ASSERT_EQ(sheet.problem(), "") << charset;
            EXPECT_TRUE(sheet.rows.at(1).cells.at(0) == cell) << charset << " " << shift;
        }
}

struct Fault {
    const char *what;
    QByteArray file;
    const char *says;
    std::optional<QString> charset = {};
};

void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.what;
}

class CsvFault : public testing::TestWithParam<Fault>
{
};

TEST_P(CsvFault, IsRefusedWithItsLine)
{
    const ReadSheet sheet = SheetFiles().csv(GetParam().file, {.charset = GetParam().charset});
    ASSERT_TRUE(sheet.error.has_value()) << sheet.text().toStdString();
    EXPECT_EQ(sheet.error->code, ErrorCode::Invalid);
    EXPECT_THAT(sheet.problem(), HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(
    Files, CsvFault,
    testing::Values(Fault{"unescaped quote", "a,b\n1,2\nx 5\" y,2\n", "Line 3"},
                    Fault{"text behind a quote", "a,b\n\"x\"y,2\n", "Line 2"},
                    Fault{"backslash for a quote", "a,b\n\n\"x \\\" y\",2\n", "Line 3"},
                    Fault{"missing closing quote", "a,b\n1,2\n\"3,4\n5,6\n", "Line 3"},
                    Fault{"a later quote closes it", "a,b\n\"1,2\n3,\"4\"\n", "line 2"},
                    Fault{"NUL", QByteArray("a,b\n1,2\n3,\0\n", 11), "Line 3"},
                    Fault{"trailing NULs", "a,b\n1,2\n" + QByteArray(50, '\0'), "Line 3"},
                    Fault{"one bad byte in UTF-8", "姓名,b\n张伟,2\n李\xFF,3\n王五,4\n", "Line 3"},
                    Fault{"half a character at the end of UTF-8", QByteArray("姓名,b\n张伟,2\n李四").chopped(1), "Line 3"},
                    Fault{"marked as UTF-8 and is not",
                          "\xEF\xBB\xBF"
                          "a,b\nM\xFCller,2\n",
                          "Line 2"},
                    Fault{"one bad byte in GB18030",
                          encoded(QStringLiteral("姓名,电话\n张伟,1\n").repeated(10), "GB18030") + "\xFF,2\n", "Line 21"},
                    Fault{"not the charset that was named", "a,b\nM\xFCller,2\n", "Line 2", QStringLiteral("UTF-8")},
                    Fault{"half a character at the end, charset named", "a\n\xC7", "Line 2", QStringLiteral("GB18030")},
                    Fault{"half a unit of UTF-16",
                          QByteArray("\xFF\xFE"
                                     "a\0,\0b\0\n\0c",
                                     11),
                          "Line 2"},
                    Fault{"a lone surrogate",
                          QByteArray("\xFF\xFE"
                                     "a\0\n\0\x00\xD8"
                                     "b\0",
                                     10),
                          "Line 2"},
                    Fault{"columns without end", "a,b\n" + QByteArray(20'000, ',') + "x\n", "Line 2"},
                    Fault{"a cell without end", "a,b\n\"" + QByteArray(9 << 20, 'x'), "Line 2"}));

TEST(Csv, LargeCellsAndManyColumnsAreRead)
{
    const QByteArray cell = QByteArray("x\n\"\"").repeated(16 * 1024);
    EXPECT_EQ(SheetFiles().csv("a\n\"" + cell + "\"\n").rows.at(1).cells.at(0).size(), 48 * 1024);
    const QByteArray wide = QByteArray("c,").repeated(9'999) + "c\n";
    EXPECT_EQ(SheetFiles().csv(wide + wide).rows.at(1).cells.size(), 10'000);
}

TEST(Csv, NothingFollowsAnError)
{
    const SheetFiles files;
    const auto reader = openSheet(files.write("a,b\nx\"y,2\n3,4\n"));
    ASSERT_TRUE(reader.has_value());
    EXPECT_TRUE((*reader)->next().has_value());
    EXPECT_FALSE((*reader)->next().has_value());
    const auto after = (*reader)->next();
    EXPECT_TRUE(!after || !*after);
}

} // namespace

} // namespace showroom
