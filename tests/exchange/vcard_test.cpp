// SPDX-License-Identifier: GPL-3.0-or-later
// vCards as another program reads them (RFC 6350).
#include "exchange/contentline.h"
#include "exchange/contentreader.h"
#include "exchange/vcard.h"
#include <QRandomGenerator>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

Contact contact(const QString &name = u"尉迟恭"_s)
{
    Contact person;
    person.uid = u"6f1c3c5e-0000-5000-8000-000000000007"_s;
    person.name = name;
    person.phone = Phone::parse(u"13803516620"_s);
    person.otherPhone = Phone::parse(u"0351-8888888"_s);
    person.email = u"gong@example.cn"_s;
    person.birthday = QDate(1990, 1, 9);
    person.employer = u"晋能集团"_s;
    person.occupation = u"工程师"_s;
    person.changedAt = Instant::from(QDateTime(QDate(2026, 11, 26), QTime(2, 20, 5), Qt::UTC));
    return person;
}

QString randomText(QRandomGenerator &random)
{
    static const QString letters = u"王建国a1 ,;:\\\n\"=\t\u00e9\u4e00\u202e<>&|-"_s + QString::fromUcs4(U"\U00020BB7\U0001F697");
    QString text;
    const QList<uint> points = letters.toUcs4();
    for (int left = random.bounded(1, 220); left > 0; --left) {
        const char32_t point = points[random.bounded(points.size())];
        text += QString::fromUcs4(&point, 1);
    }
    return text;
}

} // namespace

TEST(Vcards, HoldAPersonInTheirParts)
{
    const auto lines = readContentLines(vcardOf(contact()));
    EXPECT_EQ(lines.front().value(), u"VCARD"_s);
    EXPECT_EQ(lines[1].name + lines[1].value(), u"VERSION4.0"_s) << "behind BEGIN at once (6.7.9)";
    EXPECT_EQ(lines.back().name, u"END"_s);
    EXPECT_EQ(valueOf(lines, "UID"), u"urn:uuid:6f1c3c5e-0000-5000-8000-000000000007"_s);
    EXPECT_EQ(valueOf(lines, "KIND"), u"individual"_s);
    EXPECT_EQ(valueOf(lines, "FN"), u"尉迟恭"_s);
    EXPECT_EQ(valueOf(lines, "N"), u"尉迟;恭;;;"_s);
    EXPECT_EQ(valueOf(lines, "ORG"), u"晋能集团"_s);
    EXPECT_EQ(valueOf(lines, "TITLE"), u"工程师"_s);
    EXPECT_EQ(valueOf(lines, "EMAIL"), u"gong@example.cn"_s);
    EXPECT_EQ(valueOf(lines, "BDAY"), u"19900109"_s);
    EXPECT_EQ(valueOf(lines, "REV"), u"20261126T022005Z"_s);
    EXPECT_EQ(countOf(lines, "TEL", u"13803516620"_s), 1);
    for (const ReadLine &line : lines) {
        if (line.name != u"TEL")
            continue;
        EXPECT_EQ(line.parameters, QStringList{line.value().startsWith(u'1') ? u"TYPE=cell"_s : u"TYPE=voice"_s});
    }
}

TEST(Vcards, HoldACompanyAsOne)
{
    Contact company = contact(u"太原恒通; 汽车, 有限公司"_s);
    company.kind = CustomerKind::Company;
    const auto lines = readContentLines(vcardOf(company));
    EXPECT_EQ(valueOf(lines, "KIND"), u"org"_s);
    EXPECT_EQ(valueOf(lines, "FN"), company.name);
    EXPECT_EQ(valueOf(lines, "ORG"), company.name);
    EXPECT_TRUE(valueOf(lines, "N").isNull());
}

TEST(Vcards, HoldNoMaskedNumberAndNoEmptyLine)
{
    Contact bare;
    bare.uid = u"x"_s;
    bare.name = u"王建国"_s;
    bare.phone = Phone::parse(u"13803516620"_s)->masked();
    const auto lines = readContentLines(vcardOf(bare));
    for (const char *name : {"TEL", "BDAY", "ORG", "TITLE"})
        EXPECT_TRUE(valueOf(lines, name).isNull()) << name;
}

TEST(Vcards, ComeBackAsTheyWereWritten)
{
    QRandomGenerator random(20261126);
    for (int i = 0; i < 2000; ++i) {
        Contact odd = contact(randomText(random));
        odd.employer = randomText(random);
        const auto lines = readContentLines(vcardOf(odd));
        ASSERT_EQ(valueOf(lines, "FN"), odd.name) << i;
        ASSERT_EQ(valueOf(lines, "ORG"), odd.employer) << i;
        const auto name = std::find_if(lines.begin(), lines.end(), [](const ReadLine &line) { return line.name == u"N"; });
        ASSERT_EQ(name->components.size(), 5);
        ASSERT_EQ(name->components[0] + name->components[1], odd.name.trimmed()) << i;
        ASSERT_EQ(countOf(lines, "BEGIN", u"VCARD"_s), 1) << "no text begins a card of its own";
    }
}

TEST(ContentLines, BreakBeforeTheSeventySixthOctetAndInsideNoCharacter)
{
    for (int size = 60; size < 240; ++size) {
        const QByteArray line = contentLine("NOTE", QString(size, u'国'));
        EXPECT_EQ(valueOf(readContentLines(line), "NOTE"), QString(size, u'国'));
        EXPECT_EQ(valueOf(readContentLines(contentLine("NOTE", QString(size, u'a'))), "NOTE"), QString(size, u'a'));
    }
    EXPECT_EQ(contentLine("N", QString(73, u'a')), "N:" + QByteArray(73, 'a') + "\r\n") << "75 octets stay in one line";
    EXPECT_EQ(contentLine("N", QString(74, u'a')), "N:" + QByteArray(73, 'a') + "\r\n a\r\n");
}

TEST(ContentLines, LetNoValueBeginALine)
{
    EXPECT_EQ(contentLine("FN", escapedValue(u"a\r\nTEL:1\rb\u2028c"_s)), "FN:a\\nTEL:1\\nb\\nc\r\n");
    EXPECT_EQ(contentLine("FN", u"a\r\nTEL:1"_s), "FN:aTEL:1\r\n") << "nor one that nobody escaped";
    EXPECT_EQ(escapedValue(u"a\\n,;\x01\x7f"_s), u"a\\\\n\\,\\;"_s);
}

} // namespace showroom
