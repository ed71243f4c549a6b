// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/weekmodel.h"
#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QDate monday(2026, 11, 23);

Appointment on(QDate day, std::optional<QTime> begin, AppointmentKind what = AppointmentKind::Step)
{
    Appointment appointment;
    appointment.day = day;
    appointment.begin = begin;
    appointment.what = what;
    appointment.customerName = u"单晓燕"_s;
    appointment.ownerName = u"李敏"_s;
    appointment.lead = LeadId(7);
    if (what == AppointmentKind::Step)
        appointment.step = NextStep::Invite;
    return appointment;
}

class WeekModelTest : public testing::Test
{
protected:
    void show(std::vector<Appointment> appointments, bool withOwners = false)
    {
        model.setCalendar({monday, monday.addDays(6), std::move(appointments)}, monday.addDays(3), withOwners);
    }
    [[nodiscard]] QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role);
    }
    WeekModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(WeekModelTest, StandsDayBesideDay)
{
    show({on(monday, QTime(9, 0)), on(monday, QTime(15, 30), AppointmentKind::TestDrive), on(monday.addDays(6), {})});
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(cell(1, 0), u"09:00 单晓燕"_s);
    EXPECT_EQ(cell(1, 0, item::Subtitle), u"Invite to visit"_s);
    EXPECT_EQ(cell(2, 0, item::Subtitle), u"Test drive"_s);
    EXPECT_EQ(cell(1, 6), u"单晓燕"_s);
    EXPECT_EQ(model.total(), 3);
    EXPECT_EQ(model.at(model.index(2, 0))->begin, QTime(15, 30));
    EXPECT_EQ(model.at(model.index(2, 1)), nullptr);
    EXPECT_FALSE(model.flags(model.index(2, 1)).testFlag(Qt::ItemIsSelectable)) << "nothing is there to open";
    EXPECT_TRUE(model.headerData(3, Qt::Horizontal, item::Strong).toBool()) << "today";
    EXPECT_FALSE(model.headerData(2, Qt::Horizontal, item::Strong).toBool());
    EXPECT_TRUE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().endsWith(u"23"_s));
}

TEST_F(WeekModelTest, CountsWhatIsOwedByADay)
{
    show({on(monday.addDays(3), {}, AppointmentKind::Revisit), on(monday.addDays(3), {}, AppointmentKind::Revisit)});
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.owed(3), 2);
    EXPECT_EQ(model.total(), 0);
    EXPECT_TRUE(cell(WeekModel::owedRow, 3).toString().startsWith(u"2"_s));
    EXPECT_EQ(Tone(cell(WeekModel::owedRow, 3, item::TextTone).toInt()), Tone::Danger);
    EXPECT_TRUE(cell(WeekModel::owedRow, 2).toString().isEmpty());
}

TEST_F(WeekModelTest, SaysWhoseAnEntryIsWhereThereAreSeveralPeople)
{
    show({on(monday, QTime(9, 0))}, true);
    EXPECT_EQ(cell(1, 0, item::Subtitle), u"李敏 · Invite to visit"_s);
    EXPECT_TRUE(cell(1, 0, Qt::AccessibleTextRole).toString().contains(u"李敏"_s));
    show({on(monday, QTime(9, 0))});
    EXPECT_FALSE(cell(1, 0, Qt::AccessibleTextRole).toString().contains(u"李敏"_s));
}

TEST_F(WeekModelTest, ShowsWhatIsOverQuietly)
{
    Appointment over = on(monday, QTime(9, 0), AppointmentKind::Delivery);
    over.isOver = true;
    show({over, on(monday, QTime(10, 0), AppointmentKind::Delivery)});
    EXPECT_EQ(Tone(cell(1, 0, item::BadgeTone).toInt()), Tone::Muted);
    EXPECT_EQ(Tone(cell(2, 0, item::BadgeTone).toInt()), Tone::Success);
}

TEST_F(WeekModelTest, TakesNoNameForMarkup)
{
    Appointment odd = on(monday, QTime(9, 0));
    odd.customerName = u"<b>单</b>"_s;
    show({odd});
    EXPECT_EQ(cell(1, 0), u"09:00 <b>单</b>"_s);
    EXPECT_TRUE(cell(1, 0, Qt::ToolTipRole).toString().contains(u"&lt;b&gt;单&lt;/b&gt;"_s));
}

TEST_F(WeekModelTest, LeavesOutWhatIsOfAnotherWeek)
{
    show({on(monday.addDays(7), QTime(9, 0)), on(monday.addDays(-1), {})});
    EXPECT_EQ(model.total(), 0);
}

} // namespace showroom
