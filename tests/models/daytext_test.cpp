// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/daytext.h"
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

const QDate monday(2026, 11, 23);

struct Typed {
    const char *text;
    QDate day;
    std::optional<QTime> time = std::nullopt;
    Lean lean = Lean::Future;
};

class DayTextTest : public testing::TestWithParam<Typed>
{
};

} // namespace

TEST_P(DayTextTest, ReadsWhatPeopleType)
{
    const Typed &typed = GetParam();
    const auto read = parseDay(QString::fromUtf8(typed.text), monday, typed.lean);
    ASSERT_TRUE(read) << typed.text;
    EXPECT_EQ(read->day, typed.day) << typed.text << " read as " << read->day.toString(Qt::ISODate).toStdString();
    EXPECT_EQ(read->time, typed.time) << typed.text;
}

INSTANTIATE_TEST_SUITE_P(Steps, DayTextTest,
                         testing::Values(Typed{"+3", {2026, 11, 26}}, Typed{"＋３", {2026, 11, 26}}, Typed{"+2周", {2026, 12, 7}},
                                         Typed{"3天后", {2026, 11, 26}}, Typed{"明天", {2026, 11, 24}},
                                         Typed{"大后天", {2026, 11, 26}}, Typed{"tomorrow 10:00", {2026, 11, 24}, QTime(10, 0)},
                                         Typed{"10:30", monday, QTime(10, 30)},
                                         Typed{"-1 15:00", {2026, 11, 22}, QTime(15, 0), Lean::Past}));
INSTANTIATE_TEST_SUITE_P(Weekdays, DayTextTest,
                         testing::Values(Typed{"周六", {2026, 11, 28}}, Typed{"周一", monday},
                                         Typed{"星期日 10点半", {2026, 11, 29}, QTime(10, 30)},
                                         Typed{"下周三 下午3点", {2026, 12, 2}, QTime(15, 0)}, Typed{"本周四", {2026, 11, 26}},
                                         Typed{"sat", {2026, 11, 28}}, Typed{"next wed 3pm", {2026, 12, 2}, QTime(15, 0)},
                                         Typed{"周六", {2026, 11, 21}, {}, Lean::Past},
                                         Typed{"上周五", {2026, 11, 20}, {}, Lean::Past}));
INSTANTIATE_TEST_SUITE_P(Dates, DayTextTest,
                         testing::Values(Typed{"11-28", {2026, 11, 28}}, Typed{"11/28", {2026, 11, 28}},
                                         Typed{"11月28日", {2026, 11, 28}},
                                         Typed{"11-28 周六 10:00", {2026, 11, 28}, QTime(10, 0)},
                                         Typed{"11-28 Sat", {2026, 11, 28}}, Typed{"2027-01-05", {2027, 1, 5}},
                                         Typed{"1-5", {2027, 1, 5}}, Typed{"28", {2026, 11, 28}}, Typed{"5号", {2026, 12, 5}},
                                         Typed{"11-20", {2026, 11, 20}}, Typed{"28", {2026, 10, 28}, {}, Lean::Past}));

TEST(DayTextRefusalTest, AnswersNothingForWhatIsNoDay)
{
    for (const char *text : {"", "soon", "13-40", "2-30", "周九", "+", "25:00", "明天 25:10", "2026-02-29", "下周", "next foo"})
        EXPECT_FALSE(parseDay(QString::fromUtf8(text), monday)) << text;
}

} // namespace showroom
