// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/desk.h"
#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace showroom
{

TEST(Desk, HandsTheKeyboardOnWithWhatIsShown)
{
    QWidget page;
    auto *beside = new QLineEdit;
    auto *stack = new QStackedWidget;
    auto *list = new QLineEdit, *nothing = new QLineEdit;
    nothing->setFocusPolicy(Qt::NoFocus);
    stack->addWidget(list);
    stack->addWidget(nothing);
    auto *column = pageColumn(page, beside);
    column->addWidget(stack);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    list->setFocus();
    turnStack(*stack, nothing);
    EXPECT_TRUE(nothing->hasFocus()) << "the keys stay where they were";
    turnStack(*stack, list);
    EXPECT_TRUE(list->hasFocus()) << "and come back";
    beside->setFocus();
    turnStack(*stack, nothing);
    EXPECT_TRUE(beside->hasFocus()) << "nobody's keys are taken";
}

} // namespace showroom
