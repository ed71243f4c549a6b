// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's card, address books and calendars as they are called: words, files, channels and exit codes.
#include "cli/commandline.h"
#include "support/pdftext.h"
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace showroom
{

class CliCalendar : public CommandLine
{
protected:
    void begin()
    {
        found();
        done(u"limin"_s, u"add customer name=王建国 phone=13803516620 birthday=1990-01-01"_s);
        done(u"limin"_s, u"add lead customer=1 level=A vehicle=银河"_s);
        done(u"limin"_s, u"add follow_up lead=1 kind=call learned=首付八万 reaction=considering next_step=invite next_time=15:30 "
                         "next_on=%1"_s.arg(storeToday().addDays(1).toString(Qt::ISODate)));
    }
    Ran done(const QString &signin, const QString &line, const QStringList &more = {})
    {
        const Ran ran = as(signin, line, more);
        EXPECT_EQ(ran.exit, 0) << line.toStdString() << ran.out.toStdString() << ran.err.toStdString();
        return ran;
    }
    static QByteArray content(const QString &name)
    {
        QFile opened(name);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    int noted(const QString &kind, const QString &action)
    {
        int count = 0;
        const QJsonArray entries = as(u"heyong"_s, u"audit --limit 500"_s).json.value(u"entries"_s).toArray();
        for (const QJsonValue &entry : entries)
            count += entry[u"kind"_s] == kind && entry[u"action"_s] == action ? 1 : 0;
        return count;
    }
    QStringList leftovers() const { return QDir(file(u"."_s)).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden); }
};

INSTANTIATE_TEST_SUITE_P(Engines, CliCalendar, testing::Values(false, true),
                         [](const auto &engine) { return engine.param ? "Postgres" : "Sqlite"; });

TEST_P(CliCalendar, ACardIsPrintedForWhoeverSeesIt)
{
    begin();
    const QString own = file(u"卡.pdf"_s), masked = file(u"masked.pdf"_s);
    EXPECT_EQ(done(u"limin"_s, u"print customer 1 --to"_s, {own}).json.value(u"kind"_s), u"customer"_s);
    done(u"wangwei"_s, u"print customer 1 --to"_s, {masked});
    const QString text = pdfLetters(content(own));
    for (const char *part : {"客户信息卡", "王建国", "13803516620", "首付八万", "邀约到店", "打印：李敏", "第1页共2页"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << "\n" << text.toStdString();
    EXPECT_TRUE(pdfFonts(content(own)).contains(u"WenQuanYi"_s)) << pdfFonts(content(own)).toStdString();
    const QString others = pdfLetters(content(masked));
    EXPECT_TRUE(others.contains(u"138****6620"_s)) << others.toStdString();
    EXPECT_FALSE(others.contains(u"首付八万"_s));
    EXPECT_EQ(as(u"limin"_s, u"print customer 1 --to"_s, {own}).exit, 5) << "nothing is overwritten";
    EXPECT_EQ(as(u"limin"_s, u"print customer 9 --to"_s, {file(u"9.pdf"_s)}).exit, 4);
    EXPECT_EQ(noted(u"customer"_s, u"print"_s), 2);
}

TEST_P(CliCalendar, CustomersGoIntoAnAddressBook)
{
    begin();
    const QString name = file(u"联系人.vcf"_s);
    EXPECT_EQ(as(u"limin"_s, u"vcard 1 --to"_s, {name}).exit, 2) << "what for?";
    EXPECT_FALSE(QFile::exists(name));
    EXPECT_EQ(done(u"limin"_s, u"vcard 1 --purpose 导入手机 --to"_s, {name}).json.value(u"rows"_s).toInt(), 1);
    EXPECT_EQ(content(name).count("BEGIN:VCARD\r\nVERSION:4.0\r\n"), 1);
    EXPECT_TRUE(content(name).contains("TEL;TYPE=cell:13803516620\r\n"));
    EXPECT_TRUE(content(name).contains("\r\nN:王;建国;;;\r\n"));
    EXPECT_EQ(QFile(name).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions()) << "its owner's alone";
    EXPECT_EQ(as(u"limin"_s, u"vcard 1 --purpose x --to"_s, {name}).exit, 5);
    EXPECT_EQ(as(u"wangwei"_s, u"vcard 1 --purpose x --to"_s, {file(u"w.vcf"_s)}).exit, 3) << "masked for a colleague";
    EXPECT_EQ(as(u"limin"_s, u"vcard 7 --purpose x --to"_s, {file(u"7.vcf"_s)}).exit, 4);
    EXPECT_EQ(as(u"limin"_s, u"vcard 1 --purpose x --to"_s, {file(u"a.txt"_s)}).exit, 2);
    const QString list = file(u"list.vcf"_s);
    EXPECT_EQ(done(u"wangwei"_s, u"vcard --purpose x --where source=来店 --to"_s, {list}).json.value(u"rows"_s).toInt(-1), 0);
    EXPECT_TRUE(content(list).isEmpty());
    EXPECT_EQ(as(u"limin"_s, u"export customer --purpose x --to"_s, {file(u"c.vcf"_s)}).exit, 2) << "a table is no address book";
    EXPECT_TRUE(leftovers().isEmpty());
    EXPECT_EQ(noted(u"contact"_s, u"export"_s), 2);
}

TEST_P(CliCalendar, AWeekIsShownAndTakenAlong)
{
    begin();
    const QString from = storeToday().toString(Qt::ISODate), to = storeToday().addDays(6).toString(Qt::ISODate);
    const QString period = u"calendar --from %1 --to %2"_s.arg(from, to);
    const QJsonArray rows = done(u"limin"_s, period).json.value(u"rows"_s).toArray();
    ASSERT_FALSE(rows.isEmpty());
    const auto step = std::find_if(rows.begin(), rows.end(), [](const QJsonValue &row) { return row[u"what"_s] == u"step"_s; });
    ASSERT_NE(step, rows.end());
    EXPECT_EQ((*step).toObject().value(u"at_time"_s).toString(), u"15:30"_s);
    EXPECT_EQ((*step).toObject().value(u"customer_name"_s).toString(), u"王建国"_s);
    const QString name = file(u"周.ics"_s), again = file(u"again.ics"_s);
    EXPECT_EQ(done(u"limin"_s, period + u" --ics"_s, {name}).json.value(u"rows"_s).toInt(), int(rows.size()));
    const QByteArray ics = content(name);
    EXPECT_TRUE(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")) << ics.toStdString();
    const QByteArray start = storeToday().addDays(1).toString(u"yyyyMMdd"_s).toLatin1() + "T073000Z";
    EXPECT_TRUE(ics.contains("\r\nDTSTART:" + start + "\r\n")) << ics.toStdString();
    EXPECT_TRUE(ics.contains("王建国 · "));
    EXPECT_FALSE(ics.contains("6620")) << "no phone";
    done(u"limin"_s, period + u" --ics"_s, {again});
    EXPECT_EQ(content(again), ics) << "the same entries under the same names";
    EXPECT_TRUE(done(u"wangwei"_s, period).json.value(u"rows"_s).toArray().isEmpty());
    EXPECT_EQ(as(u"wangwei"_s, period + u" --person limin"_s).exit, 3);
    EXPECT_EQ(done(u"chenjie"_s, period + u" --person limin"_s).json.value(u"rows"_s).toArray().size(), rows.size());
    EXPECT_EQ(as(u"limin"_s, u"calendar --from morgen"_s).exit, 2);
    EXPECT_EQ(as(u"limin"_s, period + u" --ics"_s, {file(u"x.txt"_s)}).exit, 2);
    EXPECT_TRUE(leftovers().isEmpty());
    EXPECT_EQ(noted(u"appointment"_s, u"export"_s), 2);
}

} // namespace showroom
