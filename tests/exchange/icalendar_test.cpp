// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars as another program reads them (RFC 5545).
#include "exchange/contentreader.h"
#include "exchange/icalendar.h"
#include "showroom/domain/appointment.h"
#include "showroom/domain/value.h"
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// The sink between the head of an export and a file, as the service fills it: choices as words.
class Icalendar : public testing::Test
{
protected:
    Icalendar()
    {
        head.kind = u"appointment"_s;
        head.at = QDateTime(QDate(2026, 11, 26), QTime(10, 20), QTimeZone("Asia/Shanghai"));
        for (const char *name : {"uid", "what", "on_day", "at_time", "minutes", "step", "customer_name", "version", "changed_at"})
            head.columns.push_back({QString::fromLatin1(name), {}, ExportColumn::Type::Text});
    }
    static std::vector<ExportCell> cells(const Appointment &appointment)
    {
        const auto text = [](const QString &words) { return words.isEmpty() ? ExportCell() : ExportCell(words); };
        return {text(appointment.uid),
                text(translated(labelOf(appointment.what))),
                text(appointment.day.toString(Qt::ISODate)),
                text(appointment.begin ? appointment.begin->toString(u"HH:mm"_s) : QString()),
                qint64(appointment.minutes),
                text(appointment.step ? translated(labelOf(*appointment.step)) : QString()),
                text(appointment.customerName),
                qint64(appointment.version),
                text(u"2026-11-20 09:00:01"_s)};
    }
    QByteArray bytes(const std::vector<Appointment> &appointments)
    {
        const QString draft = folder.filePath(u"draft"_s);
        IcalendarSink sink(draft);
        EXPECT_TRUE(sink.begin(head));
        for (const Appointment &appointment : appointments)
            EXPECT_TRUE(sink.row(cells(appointment)));
        EXPECT_TRUE(sink.end());
        QFile file(draft);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Appointment visit()
    {
        Appointment appointment;
        appointment.uid = u"6f1c3c5e-0000-5000-8000-000000000007"_s;
        appointment.day = QDate(2026, 11, 27);
        appointment.begin = QTime(14, 30);
        appointment.step = NextStep::Invite;
        appointment.customerName = u"王建国"_s;
        appointment.version = 4;
        return appointment;
    }
    QTemporaryDir folder;
    ExportHead head;
};

} // namespace

TEST_F(Icalendar, HoldsAnAppointmentInUtc)
{
    Appointment drive = visit();
    drive.what = AppointmentKind::TestDrive;
    drive.step.reset();
    drive.minutes = 40;
    const auto lines = readContentLines(bytes({drive}));
    EXPECT_EQ(lines.front().value() + lines.back().value(), u"VCALENDARVCALENDAR"_s);
    EXPECT_EQ(valueOf(lines, "VERSION"), u"2.0"_s);
    EXPECT_FALSE(valueOf(lines, "PRODID").isEmpty());
    EXPECT_EQ(countOf(lines, "BEGIN", u"VEVENT"_s), 1);
    EXPECT_EQ(valueOf(lines, "UID"), drive.uid);
    EXPECT_EQ(valueOf(lines, "DTSTART"), u"20261127T063000Z"_s);
    EXPECT_EQ(valueOf(lines, "DTEND"), u"20261127T071000Z"_s);
    EXPECT_EQ(valueOf(lines, "DTSTAMP"), u"20261120T010001Z"_s);
    EXPECT_EQ(valueOf(lines, "SEQUENCE"), u"3"_s);
    EXPECT_EQ(valueOf(lines, "SUMMARY"), u"王建国 · Test drive"_s);
}

TEST_F(Icalendar, HoldsWhatHasNoTimeAsADay)
{
    Appointment birthday = visit();
    birthday.what = AppointmentKind::Birthday;
    birthday.begin.reset();
    birthday.step.reset();
    const auto lines = readContentLines(bytes({birthday}));
    const auto start = std::find_if(lines.begin(), lines.end(), [](const ReadLine &line) { return line.name == u"DTSTART"; });
    EXPECT_EQ(start->parameters, QStringList{u"VALUE=DATE"_s});
    EXPECT_EQ(start->value(), u"20261127"_s);
    EXPECT_EQ(valueOf(lines, "TRANSP"), u"TRANSPARENT"_s);
    EXPECT_TRUE(valueOf(lines, "DTEND").isNull());
}

TEST_F(Icalendar, HoldsAnOwedRevisitAsSomethingToDo)
{
    Appointment owed = visit();
    owed.what = AppointmentKind::Revisit;
    owed.begin.reset();
    owed.step.reset();
    const auto lines = readContentLines(bytes({visit(), owed}));
    EXPECT_EQ(countOf(lines, "BEGIN", u"VTODO"_s), 1);
    EXPECT_EQ(countOf(lines, "END", u"VTODO"_s), 1);
    EXPECT_EQ(valueOf(lines, "DUE"), u"20261127"_s);
    EXPECT_EQ(valueOf(lines, "STATUS"), u"NEEDS-ACTION"_s);
    EXPECT_EQ(countOf(lines, "SUMMARY", u"王建国 · Invite to visit"_s), 1) << "the step is what it is about";
}

TEST_F(Icalendar, IsWholeWhenNothingIsAgreed)
{
    const auto lines = readContentLines(bytes({}));
    EXPECT_EQ(lines.front().name + lines.back().name, u"BEGINEND"_s);
    EXPECT_EQ(countOf(lines, "BEGIN", u"VEVENT"_s), 0);
}

TEST_F(Icalendar, CarriesNoNumberThatStandsForAName)
{
    for (const QString &name : {u"13803516620"_s, u"王 138 0351 6620"_s, u"138-0351-6620"_s, u"１３８０３５１６６２０"_s}) {
        Appointment nameless = visit();
        nameless.customerName = name;
        const QString summary = valueOf(readContentLines(bytes({nameless})), "SUMMARY");
        EXPECT_FALSE(summary.contains(u"6620"_s) || summary.contains(u"0351"_s) || summary.contains(u"０３５１"_s))
            << summary.toStdString();
    }
    Appointment model = visit();
    model.customerName = u"2026 款 E8 车主"_s;
    EXPECT_TRUE(valueOf(readContentLines(bytes({model})), "SUMMARY").startsWith(model.customerName)) << "a year is no number";
}

TEST_F(Icalendar, HoldsWhatHostilePeopleType)
{
    Appointment hostile = visit();
    hostile.customerName = u"王\r\nEND:VCALENDAR,;\\"_s + QString(300, u'国');
    const auto lines = readContentLines(bytes({hostile}));
    EXPECT_EQ(countOf(lines, "END", u"VCALENDAR"_s), 1);
    EXPECT_TRUE(valueOf(lines, "SUMMARY").startsWith(u"王\nEND:VCALENDAR,;\\国"_s));
}

TEST_F(Icalendar, RefusesAnotherKind)
{
    head.kind = u"customer"_s;
    IcalendarSink sink(folder.filePath(u"other"_s));
    EXPECT_FALSE(sink.begin(head));
    EXPECT_FALSE(QFile::exists(folder.filePath(u"other"_s)));
}

} // namespace showroom
