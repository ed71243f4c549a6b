// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/worklistmodel.h"
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QDate monday(2026, 11, 23);

WorklistRow lead(qint64 id, TaskGroup group)
{
    WorklistRow row;
    row.task.kind = u"lead"_s;
    row.task.record = id;
    row.task.due = monday;
    row.group = group;
    row.lead = LeadId(id);
    row.customerName = u"单晓燕"_s;
    return row;
}

Worklist listOf(std::vector<WorklistRow> rows)
{
    Worklist list;
    list.day = monday;
    list.rows = std::move(rows);
    return list;
}

class WorklistModelTest : public testing::Test
{
protected:
    [[nodiscard]] QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role);
    }
    WorklistModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(WorklistModelTest, HeadsEachGroupThatHasLines)
{
    model.setWorklist(
        listOf({lead(1, TaskGroup::Overdue), lead(2, TaskGroup::LaterThisWeek), lead(3, TaskGroup::LaterThisWeek)}));
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(cell(0, 0), u"Overdue · 1"_s);
    EXPECT_TRUE(cell(0, 0, item::Group).toBool());
    EXPECT_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(cell(2, 0), u"Later this week · 2"_s);
    EXPECT_EQ(model.at(model.index(4, 0))->lead, LeadId(3));
    EXPECT_EQ(model.at(model.index(2, 0)), nullptr);
}

TEST_F(WorklistModelTest, KeepsTheSelectedLineWhileOthersComeAndGo)
{
    model.setWorklist(listOf({lead(1, TaskGroup::Overdue), lead(2, TaskGroup::Today), lead(3, TaskGroup::Today)}));
    const QPersistentModelIndex selected = model.index(model.rowOf(u"lead:3"_s), 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setWorklist(listOf({lead(2, TaskGroup::Today), lead(3, TaskGroup::Today)}));
    ASSERT_TRUE(selected.isValid());
    EXPECT_EQ(model.at(selected)->lead, LeadId(3));
    EXPECT_EQ(resets.count(), 0);
    model.setWorklist(listOf({}));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(selected.isValid());
}

TEST_F(WorklistModelTest, GoesOnWithTheNextLineAndPastHeaders)
{
    model.setWorklist(listOf({lead(1, TaskGroup::Overdue), lead(2, TaskGroup::Today)}));
    EXPECT_EQ(model.lineAfter(model.rowOf(u"lead:1"_s)), model.rowOf(u"lead:2"_s));
    EXPECT_EQ(model.lineAfter(model.rowOf(u"lead:2"_s)), model.rowOf(u"lead:1"_s));
    model.setWorklist(listOf({}));
    EXPECT_EQ(model.lineAfter(0), -1);
}

TEST_F(WorklistModelTest, SaysHowLateItIsAndWhatIsPlanned)
{
    auto late = lead(1, TaskGroup::Overdue), missed = lead(2, TaskGroup::Overdue), planned = lead(3, TaskGroup::Today);
    late.task.due = monday.addDays(-1);
    late.task.overdue = missed.task.overdue = true;
    missed.missedLastWeek = 1;
    missed.task.due = monday.addDays(6);
    planned.plannedOn = monday;
    planned.plannedTime = QTime(14, 0);
    model.setWorklist(listOf({late, missed, planned}));
    EXPECT_TRUE(cell(1, WorklistModel::Due).toString().contains(u"overdue"_s));
    EXPECT_EQ(cell(1, WorklistModel::Due, item::TextTone), int(Tone::Danger));
    EXPECT_TRUE(cell(2, WorklistModel::Due).toString().contains(u"missed last week"_s));
    EXPECT_EQ(cell(4, WorklistModel::Due), u"Today 14:00"_s);
    EXPECT_FALSE(cell(4, WorklistModel::Due, item::TextTone).isValid());
}

TEST_F(WorklistModelTest, SaysWhatToDoInAFewWords)
{
    const auto said = [&](const QString &rule, Outcome outcome) {
        WorklistRow row = lead(1, TaskGroup::Today);
        row.task.rule = rule;
        row.task.outcome = outcome;
        row.owed = 2;
        row.done = 1;
        model.setWorklist(listOf({row}));
        return cell(1, WorklistModel::ToDo).toString();
    };
    EXPECT_EQ(said(u"FU-01"_s, Outcome::Task), u"Revisit · 1 more"_s);
    EXPECT_EQ(said(u"FU-01"_s, Outcome::Flag), u"Not reached three times"_s);
    EXPECT_EQ(said(u"FU-01"_s, Outcome::Approve), u"Decide on a wish"_s);
    EXPECT_EQ(said(u"FU-03"_s, Outcome::Task), u"Second follow-up"_s);
    EXPECT_EQ(said(u"FU-04"_s, Outcome::Approve), u"Decide on closing it"_s);
    EXPECT_EQ(said(u"FU-09"_s, Outcome::Approve), u"Decide on a late entry"_s);
}

TEST_F(WorklistModelTest, ShowsALevelAsItIsTreated)
{
    auto row = lead(1, TaskGroup::Today);
    row.level = Level::B;
    row.effectiveLevel = Level::A;
    row.owed = 2;
    row.done = 1;
    model.setWorklist(listOf({row}));
    EXPECT_EQ(cell(1, WorklistModel::LevelColumn, item::Badge), u"B→A"_s);
    EXPECT_EQ(cell(1, WorklistModel::LevelColumn, item::BadgeTone), int(Tone::Warning));
    EXPECT_EQ(cell(1, WorklistModel::ThisWeek, item::DotsDone), 1);
    EXPECT_EQ(cell(1, WorklistModel::ThisWeek, item::DotsDue), 2);
}

} // namespace showroom
