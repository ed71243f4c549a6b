// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/reminders.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QDate monday(2026, 11, 23);
const PersonId limin(3);

WorklistRow row(const QString &kind, Outcome outcome)
{
    WorklistRow row;
    row.task.kind = kind;
    row.task.record = 7;
    row.task.rule = u"FU-04"_s;
    row.task.outcome = outcome;
    row.customerName = u"单晓燕"_s;
    row.phone = u"159****0417"_s;
    return row;
}

std::vector<Reminder> at(QTime now, const std::vector<WorklistRow> &rows, const std::vector<ExpectedRow> &expected = {})
{
    Worklist list;
    list.day = monday;
    list.rows = rows;
    return remindersOf(list, expected, limin, now);
}

ExpectedRow invited(PersonId owner, QTime time)
{
    ExpectedRow row;
    row.lead = LeadId(9);
    row.owner = owner;
    row.time = time;
    row.customerName = u"王建国"_s;
    return row;
}

} // namespace

TEST(Reminders, AnAppointmentIsToldOfAroundItsTime)
{
    WorklistRow drive = row(u"test_drive"_s, Outcome::Task);
    drive.plannedOn = monday;
    drive.plannedTime = QTime(14, 30);
    EXPECT_TRUE(at(QTime(14, 19), {drive}).empty());
    ASSERT_EQ(at(QTime(14, 20), {drive}).size(), 1u);
    EXPECT_TRUE(at(QTime(14, 20), {drive}).front().text.contains(u"单晓燕"_s));
    EXPECT_EQ(at(QTime(14, 59), {drive}).size(), 1u);
    EXPECT_TRUE(at(QTime(15, 1), {drive}).empty());
    drive.plannedOn = monday.addDays(1);
    EXPECT_TRUE(at(QTime(14, 30), {drive}).empty()) << "another day's";
}

TEST(Reminders, WhoIsExpectedIsTheirConsultantsUntilTheyAreHere)
{
    ExpectedRow here = invited(limin, QTime(10, 0));
    EXPECT_EQ(at(QTime(10, 0), {}, {here, invited(PersonId(4), QTime(10, 0))}).size(), 1u);
    here.arrived = true;
    EXPECT_TRUE(at(QTime(10, 0), {}, {here}).empty());
}

TEST(Reminders, PartiesAndDecisionsAndNothingElse)
{
    EXPECT_TRUE(at(QTime(10, 0), {row(u"lead"_s, Outcome::Task)}).empty()) << "a revisit that is owed stands on Today";
    EXPECT_EQ(at(QTime(10, 0), {row(u"visit"_s, Outcome::Flag)}).front().kind, ReminderKind::Party);
    const auto decision = at(QTime(10, 0), {row(u"lead"_s, Outcome::Approve)});
    ASSERT_EQ(decision.size(), 1u);
    EXPECT_EQ(decision.front().kind, ReminderKind::Decision);
    WorklistRow later = row(u"lead"_s, Outcome::Approve);
    later.group = TaskGroup::LaterThisWeek;
    EXPECT_TRUE(at(QTime(10, 0), {later}).empty());
}

TEST(Reminders, NoNumberIsInWhatIsShownAndNoNameInWhatIsKept)
{
    for (const Reminder &each : at(QTime(10, 0), {row(u"visit"_s, Outcome::Flag), row(u"lead"_s, Outcome::Approve)})) {
        EXPECT_FALSE(each.text.contains(u"0417"_s));
        EXPECT_FALSE(each.key.contains(u"单晓燕"_s));
    }
}

TEST(Reminders, QuietHoursGoOverMidnight)
{
    const QuietHours night{QTime(20, 0), QTime(8, 30)};
    EXPECT_TRUE(night.holds(QTime(20, 0)));
    EXPECT_TRUE(night.holds(QTime(3, 0)));
    EXPECT_FALSE(night.holds(QTime(8, 30)));
    EXPECT_FALSE(night.holds(QTime(12, 0)));
    EXPECT_TRUE((QuietHours{QTime(12, 0), QTime(13, 0)}.holds(QTime(12, 59))));
    EXPECT_FALSE((QuietHours{QTime(12, 0), QTime(12, 0)}.holds(QTime(12, 0)))) << "never";
}

} // namespace showroom
