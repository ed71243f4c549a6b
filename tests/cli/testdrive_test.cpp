// SPDX-License-Identifier: GPL-3.0-or-later
// A test drive with the real program, from the stock to the customer's opinion, and its agreement as PDF.
#include "cli/commandline.h"
#include "support/pdftext.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace showroom
{

class CliTestDrive : public CommandLine
{
protected:
    Ran done(const QString &signin, const QString &line, const QStringList &more = {})
    {
        const Ran ran = as(signin, line, more);
        EXPECT_EQ(ran.exit, 0) << signin.toStdString() << ": " << line.toStdString() << "\n"
                               << ran.out.toStdString() << ran.err.toStdString();
        return ran;
    }
    static QString id(const Ran &ran) { return QString::number(ran.json.value(u"id"_s).toInteger()); }
    static QString stateOf(const Ran &ran) { return ran.json.value(u"state"_s).toString(); }
    static QStringList fieldsOf(const Ran &ran)
    {
        QStringList names;
        const QJsonArray fields = ran.json.value(u"error"_s).toObject().value(u"fields"_s).toArray();
        for (const auto &field : fields)
            names << field.toObject().value(u"field"_s).toString();
        return names;
    }
};

INSTANTIATE_TEST_SUITE_P(Engines, CliTestDrive, testing::Values(false, true),
                         [](const auto &engine) { return engine.param ? "Postgres" : "Sqlite"; });

TEST_P(CliTestDrive, FromTheStockToTheCustomersOpinion)
{
    found();
    const QString today = storeToday().toString(Qt::ISODate);
    const QString model = id(done(u"chenjie"_s, u"add vehicle_model brand=吉利 series=银河E8 name=智驾版 energy=electric"_s));
    const QString car = id(done(u"zhanghui"_s, u"add vehicle vin=LVSHCAMB1CE054249 model=%1 test_drive_car=yes plate=晋A12345 "
                                               "mileage=1280"_s.arg(model)));
    done(u"zhanghui"_s, u"do vehicle %1 receive"_s.arg(car));
    const QString customer = id(done(u"limin"_s, u"add customer name=王建国 phone=13803516620"_s));
    const QString lead = id(done(u"limin"_s, u"add lead customer=%1 level=A vehicle=银河E8"_s.arg(customer)));
    const QString booking = u"add test_drive lead=%1 vehicle=%2 on_day=%3 at_time=%4"_s.arg(lead, car, today);
    const Ran booked = done(u"limin"_s, booking.arg(u"10:00"_s));
    EXPECT_EQ(stateOf(booked), u"booked"_s);
    const QString drive = id(booked);

    const Ran clash = as(u"limin"_s, booking.arg(u"10:15"_s));
    EXPECT_EQ(clash.exit, 5) << clash.out.toStdString();
    EXPECT_EQ(fieldsOf(clash), QStringList{u"at_time"_s});
    done(u"limin"_s, u"set test_drive %1 escort=zhanghui route=滨河路"_s.arg(drive));
    const Ran unchecked = as(u"limin"_s, u"do test_drive %1 go_out mileage_out=1280"_s.arg(drive));
    EXPECT_EQ(unchecked.exit, 1);
    EXPECT_TRUE(fieldsOf(unchecked).contains(u"licence_number"_s));
    const Ran byHand = as(u"limin"_s, u"set test_drive %1 licence_number=140105199001010012"_s.arg(drive));
    EXPECT_EQ(byHand.exit, 2) << "only by the check, with its consent";
    done(u"limin"_s, u"do test_drive %1 check_licence licence_consent=yes licence_number=140105199001010012 licence_class=C1 "
                     "licence_until=2099-12-31"_s.arg(drive));
    EXPECT_EQ(as(u"limin"_s, u"do test_drive %1 go_out mileage_out=1279"_s.arg(drive)).exit, 2);
    EXPECT_EQ(stateOf(done(u"limin"_s, u"do test_drive %1 go_out mileage_out=1280"_s.arg(drive))), u"out"_s);

    const QString paper = file(u"agreement.pdf"_s);
    const Ran printed = done(u"limin"_s, u"print test_drive %1 --to"_s.arg(drive), {paper});
    QFile pdf(paper);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QString text = pdfLetters(pdf.readAll());
    for (const char *part : {"试乘试驾协议", "SJ-", "王建国", "13803516620", "140105199001010012", "晋A12345", "滨河路"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;

    EXPECT_EQ(stateOf(done(u"limin"_s, u"do test_drive %1 return mileage_in=1293"_s.arg(drive))), u"returned"_s);
    QString points;
    for (const char *point : {"exterior", "interior", "space", "seats", "power", "handling", "braking", "quietness", "smart"})
        points += u" score_%1=4"_s.arg(QLatin1String(point));
    EXPECT_EQ(fieldsOf(as(u"limin"_s, u"do test_drive %1 rate%2"_s.arg(drive, points))), QStringList{u"score_overall"_s});
    EXPECT_EQ(stateOf(done(u"limin"_s, u"do test_drive %1 rate%2 score_overall=5"_s.arg(drive, points))), u"rated"_s);
    const Ran shown = done(u"limin"_s, u"show test_drive %1"_s.arg(drive));
    EXPECT_EQ(shown.json.value(u"score_overall"_s).toString(), u"5"_s);
    EXPECT_EQ(shown.json.value(u"vehicle_name"_s).toString(), u"银河E8 智驾版 · 晋A12345"_s);
    const Ran stock = done(u"zhanghui"_s, u"show vehicle %1"_s.arg(car));
    EXPECT_EQ(stock.json.value(u"mileage"_s).toInt(), 1293);
    const Ran list = done(u"zhanghui"_s, u"list test_drive --where state=rated"_s);
    const QJsonObject row = list.json.value(u"rows"_s).toArray().at(0).toObject();
    EXPECT_EQ(row.value(u"customer_name"_s).toString(), u"王建国"_s);
    EXPECT_EQ(row.value(u"licence_number"_s).toString(), u"1401** **** **** 0012"_s);
    const Ran kinds = run(u"kinds"_s);
    EXPECT_TRUE(kinds.out.contains(u"\"test_drive\""_s));
}

} // namespace showroom
