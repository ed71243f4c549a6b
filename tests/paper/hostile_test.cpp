// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/drawing.h"
#include "paper/plaintext.h"
#include "paper/samplepapers.h"
#include "support/pdftext.h"
#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <random>

namespace showroom
{
namespace
{

/// The same text in every place that a paper has.
Paper everywhere(const QString &text)
{
    Paper paper;
    paper.title = paper.number = paper.issuer = paper.footer = paper.acrossPage = text;
    paper.blocks = {
        PaperHeading{text},
        PaperText{text},
        PaperFacts{{{text, text, false}, {text, text, false}, {text, text, true}}},
        PaperTable{{{text, 1, false}, {text, 0, true}, {text, -5, false}}, {{{text, text, text}, false}, {{text}, true}}},
        PaperTicks{{{text, true}, {text, false}}},
        PaperSignatures{{{text, {text, text + u'：'}}, {text, {}}, {text, {text}}, {text, {text}}}}};
    return paper;
}

/// Texts that other programs have stumbled over, by themselves and strung together.
std::vector<QString> naughtyStrings()
{
    static const QStringList pieces{QStringLiteral("undefined"),
                                    QStringLiteral("NULL"),
                                    QStringLiteral("nil"),
                                    QStringLiteral("true"),
                                    QStringLiteral("-1"),
                                    QStringLiteral("1e309"),
                                    QStringLiteral("0x7fffffff"),
                                    QStringLiteral("1,000.00"),
                                    QStringLiteral("NaN"),
                                    QStringLiteral("<b>bold</b>"),
                                    QStringLiteral("<script>alert(1)</script>"),
                                    QStringLiteral("<img src=x onerror=run()>"),
                                    QStringLiteral("&amp;&lt;&#65;"),
                                    QStringLiteral("]]>"),
                                    QStringLiteral("<!-- -->"),
                                    QStringLiteral("<?xml version='1.0'?>"),
                                    QStringLiteral("'; DROP TABLE contract; --"),
                                    QStringLiteral("\" OR \"\"=\""),
                                    QStringLiteral("=HYPERLINK(0)"),
                                    QStringLiteral("+1+1"),
                                    QStringLiteral("@SUM(A1)"),
                                    QStringLiteral("%1 %2 %n %s %x"),
                                    QStringLiteral("{0} {{total}} ${HOME}"),
                                    QStringLiteral("`id`"),
                                    QStringLiteral("$(reboot)"),
                                    QStringLiteral("../../etc/passwd"),
                                    QStringLiteral("C:\\NUL"),
                                    QStringLiteral("file:///etc/hostname"),
                                    QStringLiteral("a\\b\\n"),
                                    QStringLiteral("(pdf) Tj ET"),
                                    QStringLiteral("<</Type/Page>>"),
                                    QStringLiteral("endstream endobj"),
                                    QStringLiteral("#!()[]{}~^|"),
                                    QStringLiteral("单晓燕"),
                                    QStringLiteral("上海大众・㈱"),
                                    QStringLiteral("１２３ＡＢＣ"),
                                    QStringLiteral("　"),
                                    QStringLiteral("a\u200Bb"),
                                    QStringLiteral("a\u200Db"),
                                    QStringLiteral("\u202Eabc"),
                                    QStringLiteral("\u2066abc\u2069"),
                                    QStringLiteral("\uFEFFabc"),
                                    QStringLiteral("e\u0301\u0301\u0301"),
                                    QStringLiteral("ﷺ"),
                                    QStringLiteral("שלום"),
                                    QStringLiteral("مرحبا"),
                                    QStringLiteral("ไทย"),
                                    QStringLiteral("한국어"),
                                    QStringLiteral("ＨＯＶＥＲ"),
                                    QStringLiteral("😀👩‍👧"),
                                    QStringLiteral("𠮷䶮㛃"),
                                    QStringLiteral("\t"),
                                    QStringLiteral("\u00A0\u00AD"),
                                    QStringLiteral("İıſﬁ")};
    std::vector<QString> texts(pieces.begin(), pieces.end());
    std::mt19937 random(20261126);
    while (texts.size() < 500) {
        QString text;
        for (int i = 0; i < 4; ++i)
            text +=
                pieces[qsizetype(random() % std::size_t(pieces.size()))] + (random() % 2 == 0 ? QStringLiteral(" ") : QString());
        texts.push_back(text);
    }
    // Half of them of common letters alone, so that they can be read back to the letter.
    for (int i = 0; i < 300; ++i) {
        QString text;
        for (int j = 0; j < 24; ++j)
            text += random() % 4 == 0 ? QChar(char16_t(0x4e00 + random() % 0x3000)) : QChar(char16_t('!' + random() % 94));
        texts.push_back(text);
    }
    return texts;
}

/// Letters of the Basic Latin and Chinese blocks: every font here has them, so that they must come back.
QString commonLetters(const QString &text)
{
    QString letters;
    for (const QChar c : text)
        if ((c > u' ' && c <= u'~') || (c >= QChar(0x4e00) && c <= QChar(0x9fa5)))
            letters += c;
    return letters;
}

TEST(Hostile, NaughtyStringsStandInEveryPlace)
{
    const std::vector<QString> texts = naughtyStrings();
    ASSERT_GT(texts.size(), 400U);
    for (const QString &text : texts) {
        const QByteArray pdf = drawn(everywhere(text));
        ASSERT_TRUE(pdf.startsWith("%PDF")) << text.toStdString();
        ASSERT_FALSE(pdf.contains("/Subtype /Image")) << text.toStdString();
    }
}

TEST(Hostile, NaughtyStringsReadAsTheyStand)
{
    std::vector<PaperBlock> blocks;
    QString expected;
    for (const QString &text : naughtyStrings())
        if (commonLetters(text) == withoutSpaces(text)) {
            blocks.emplace_back(PaperText{text});
            expected += withoutSpaces(text);
        }
    ASSERT_GT(blocks.size(), 250U);
    const QByteArray pdf = drawn(paperOf(blocks));
    QString letters = withoutSpaces(pdfText(pdf, {QStringLiteral("-raw"), QStringLiteral("-y"), QStringLiteral("0"),
                                                  QStringLiteral("-x"), QStringLiteral("0"), QStringLiteral("-W"),
                                                  QStringLiteral("600"), QStringLiteral("-H"), QStringLiteral("785")}));
    EXPECT_TRUE(letters.contains(expected));
    expectWithinMargins(pdf);
}

TEST(Hostile, MarkupIsShownAndNoPictureIsFetched)
{
    QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("picture.png"));
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    ASSERT_TRUE(image.save(picture));
    for (const QString &markup :
         {QStringLiteral("<img src=\"file://%1\">").arg(picture), QStringLiteral("<img src='%1'>").arg(picture),
          QStringLiteral("![x](%1)").arg(picture), QStringLiteral("<b>&amp;&lt;%1%2</b>"),
          QStringLiteral("<a href=\"http://example.com\">x</a>")}) {
        const QByteArray pdf = drawn(everywhere(markup));
        EXPECT_TRUE(pdfLetters(pdf).contains(withoutSpaces(markup))) << markup.toStdString();
        EXPECT_EQ(pdfImages(pdf).trimmed().count(u'\n'), 1) << "a picture was fetched: " << markup.toStdString();
        EXPECT_FALSE(pdf.contains("/URI")) << "a link: " << markup.toStdString();
    }
}

// What the test above looks for is found where it is.
TEST(Hostile, PicturesWouldBeSeen)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter(&writer).drawImage(0, 0, image);
    }
    EXPECT_GT(pdfImages(pdf).trimmed().count(u'\n'), 1);
    EXPECT_TRUE(pdf.contains("/Subtype /Image"));
}

TEST(Hostile, DirectionCannotBeTurned)
{
    const QString text = QStringLiteral("定金\u202e00.1\u202c元 \u2066\u200f\u061cA");
    EXPECT_TRUE(pdfLetters(drawn(PaperText{text})).contains(QStringLiteral("定金00.1元A")));
    // What turned it would be seen on the page alone: the letters come back as they stand.
    EXPECT_EQ(paper::plain(text), QStringLiteral("定金00.1元 A"));
}

TEST(Hostile, MarksCannotBeHeaped)
{
    QString heap = QStringLiteral("Z");
    for (int i = 0; i < 500; ++i)
        heap += QChar(0x0301 + i % 16);
    EXPECT_EQ(paper::plain(heap).size(), 5);
    EXPECT_EQ(paper::plain(QStringLiteral("e\u0301\u0323x\u0301")).size(), 5);
}

TEST(Hostile, WhatCannotBeSeenIsLeftOut)
{
    const QString text = QStringLiteral("a") + QChar(0) + QChar(7) + QChar(0x9b) + QChar(0xfdd0) + QChar(0xfffc) + QChar(0xd800) +
                         QStringLiteral("b\tc\r\nd\u2028e\u2029f");
    EXPECT_EQ(paper::plain(text), QStringLiteral("a\ufffdb c\nd\ne\nf"));
    EXPECT_EQ(paper::plainParagraphs(QStringLiteral("a\n\nb")), (QStringList{QStringLiteral("a"), {}, QStringLiteral("b")}));
    EXPECT_EQ(paper::plainLine(QStringLiteral(" a\nb ")), QStringLiteral("a b"));
    const QString emoji = QString::fromUcs4(U"\U0001F600");
    EXPECT_EQ(paper::plain(emoji), emoji);
}

TEST(Hostile, AWordOfFiveThousandLettersStaysInItsPlace)
{
    const QString word = QString(2500, u'W') + QString(2500, u'车');
    const QByteArray pdf = drawn(everywhere(word));
    expectWithinMargins(pdf);
    EXPECT_TRUE(pdfLetters(drawn(PaperText{word.first(1000)})).contains(word.first(1000)));
}

TEST(Hostile, ManyNarrowColumnsStayInTheirPlaces)
{
    PaperTable table;
    for (int i = 0; i < 200; ++i)
        table.columns.push_back({QStringLiteral("长"), 1, i % 2 == 0});
    for (int i = 0; i < 3; ++i)
        table.rows.push_back({QStringList(300, QStringLiteral("128,800.00")), false});
    expectWithinMargins(drawn(table));
}

TEST(Hostile, EmojiAndForeignScriptsAreDrawn)
{
    const QString text = QString::fromUcs4(
        U"\U0001F600\U0001F468\u200d\U0001F469 \u0645\u0631\u062d\u0628\u0627 \u0e20\u0e32\u0e29\u0e32 \U00020BB7");
    expectWithinMargins(drawn(everywhere(text)));
}

TEST(Hostile, AMegabyteIsDrawnInTime)
{
    const QString chinese = QStringLiteral("车辆的所有权自交付时起转移。").repeated(25'000); // 1 MB in UTF-8, one paragraph
    QElapsedTimer timer;
    timer.start();
    const QByteArray pdf = drawn(PaperText{chinese});
    EXPECT_LT(timer.elapsed(), 20'000); // a tenth of it without the sanitizers
    EXPECT_EQ(pdfLetters(pdf).remove(QRegularExpression(QStringLiteral("第\\d+页共\\d+页ZM-1"))),
              QStringLiteral("ZM-1证明") + chinese);
    EXPECT_TRUE(pdfInfo(pdf).contains(QRegularExpression(QStringLiteral("Pages: +1\\d\\d\n")))) << pdfInfo(pdf).toStdString();
    PaperFacts facts{{{QStringLiteral("备注"), chinese, false}}};
    EXPECT_TRUE(drawn(facts).startsWith("%PDF"));
    Paper paper;
    paper.title = paper.footer = paper.number = paper.acrossPage = QString(1'000'000, u'x');
    EXPECT_TRUE(drawn(paper).startsWith("%PDF"));
}

TEST(Hostile, MetadataHoldTitleAndNumberAlone)
{
    Paper paper = everywhere(QStringLiteral("秘密"));
    paper.title = QStringLiteral("合同");
    paper.number = QStringLiteral("1)/CreationDate (D:20200101)");
    const QString info = pdfInfo(drawn(paper));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Title: +合同 1\\)/CreationDate \\(D:20200101\\)\n"))))
        << info.toStdString();
    EXPECT_FALSE(info.contains(QStringLiteral("秘密")));
    EXPECT_FALSE(info.contains(QStringLiteral("CreationDate:")));
}

} // namespace
} // namespace showroom
