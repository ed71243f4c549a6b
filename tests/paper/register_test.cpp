// SPDX-License-Identifier: GPL-3.0-or-later
// The reception register of a day, as it comes out of the press.
#include "paper/drawing.h"
#include "services/receptionpaper.h"
#include "support/pdftext.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const StoreZone zone;
const QDate day(2026, 11, 26);

ReceptionRow party(qint64 id, QTime from, const std::function<void(ReceptionRow &)> &change = {})
{
    Visit visit;
    visit.arrivedAt = zone.at(day, from);
    visit.leftAt = zone.at(day, from.addSecs(2400));
    visit.party = 2;
    visit.vehicle = u"银河 L7"_s;
    visit.state = VisitState::Left;
    ReceptionRow row{{VisitId(id), StoreId(1), 1, *visit.arrivedAt, {}, *visit.arrivedAt, visit}, u"李敏"_s, {}, {}, {}};
    if (change)
        change(row);
    return row;
}

ReceptionDay sample()
{
    ReceptionDay register_;
    register_.day = day;
    register_.rows = {party(1, QTime(9, 30),
                            [](ReceptionRow &row) {
                                row.customerName = u"王建国"_s;
                                row.phone = Phone::parse(u"13803516620"_s)->masked();
                                row.level = Level::A;
                            }),
                      party(2, QTime(10, 5), [](ReceptionRow &row) { row.visit.value.channel = VisitChannel::Telephone; }),
                      party(3, QTime(11, 0), [](ReceptionRow &row) { row.visit.value.state = VisitState::Voided; })};
    register_.figures = {1, 2, 1, 1, 1, 1};
    return register_;
}

Paper paperOf(const ReceptionDay &register_)
{
    return receptionPaper({register_, u"太原店"_s, u"张慧"_s, zone, zone.at(day, QTime(18, 0))});
}

} // namespace

TEST(ReceptionRegister, ReadsAsItStands)
{
    const QByteArray pdf = drawn(paperOf(sample()));
    const QStringList pages = pdfPages(pdf);
    ASSERT_EQ(pages.size(), 1);
    const QString expected =
        u"太原店 2026-11-26 来店（电）登记表 日期 2026年11月26日 星期四 来店 1 批 2 人 来电 1 通 首次留档 1/1（100%） "
        "序号 到店 离店 人数 性质/目的 客户与电话 意向车型 级别 顾问 "
        "1 09:30 10:10 2 首次/看车 王建国 138 **** 6620 银河 L7 A 李敏 "
        "2 10:05 来电 首次/看车 未留档 银河 L7 李敏 前台 展厅主管 签字： 签字： 打印：张慧 2026-11-26 18:00 第 1 页 共 1 页"_s;
    EXPECT_TRUE(withoutSpaces(pages[0]).startsWith(withoutSpaces(expected))) << withoutSpaces(pages[0]).toStdString();
    expectWithinMargins(pdf);
}

TEST(ReceptionRegister, GoesOnWithItsHeadOverEachPage)
{
    ReceptionDay long_ = sample();
    for (int i = 0; i < 60; ++i)
        long_.rows.push_back(party(10 + i, QTime(12, 0).addSecs(60 * i)));
    const QStringList pages = pdfPages(drawn(paperOf(long_)));
    ASSERT_EQ(pages.size(), 3);
    for (const QString &page : pages)
        EXPECT_TRUE(withoutSpaces(page).contains(u"序号到店离店人数性质/目的客户与电话意向车型级别顾问"_s)) << page.toStdString();
}

TEST(ReceptionRegister, SaysThatNobodyCame)
{
    ReceptionDay empty;
    empty.day = day;
    const QString text = pdfLetters(drawn(paperOf(empty)));
    EXPECT_TRUE(text.contains(u"当日无来店、来电登记。"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"首次留档—"_s)) << "of none there is no rate";
}

} // namespace showroom
