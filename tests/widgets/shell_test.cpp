// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/tableview.h"
#include "widgets/look/theme.h"
#include "widgets/sampledesk.h"
#include "widgets/shell/lockpage.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/searchbox.h"
#include "widgets/shell/signinpage.h"
#include "widgets/shell/welcomepage.h"
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace showroom;
using namespace Qt::StringLiterals;

namespace
{

class Shell : public testing::Test
{
protected:
    void SetUp() override
    {
        window = desk.window.get();
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window));
        search = window->findChild<SearchBox *>();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, key, modifiers);
    }
    std::vector<SearchRow> twoRows() const
    {
        return {{Glyph::Customers, u"赵松"_s, u"138 **** 6620"_s, u"李敏"_s, u"A"_s, Tone::Danger, 1},
                {Glyph::Customers, u"张三"_s, u"159 **** 0417"_s, u"郭强"_s, u"B"_s, Tone::Warning, 2}};
    }
    Theme theme{*qApp};
    sample::Desk desk = sample::makeDesk(sample::Language::English);
    MainWindow *window = nullptr;
    SearchBox *search = nullptr;
};

} // namespace

TEST_F(Shell, ControlAndANumberShowThePage)
{
    QSignalSpy shown(window, &MainWindow::pageShown);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), u"customers"_s);
    press(Qt::Key_9, Qt::ControlModifier); // there are eight
    EXPECT_EQ(window->currentPage(), u"customers"_s);
    EXPECT_EQ(shown.count(), 1);
    press(Qt::Key_F1);
    EXPECT_EQ(window->currentPage(), u"procedures"_s);
}

TEST_F(Shell, KeysAskForANewLeadAndForTheLock)
{
    QSignalSpy lead(window, &MainWindow::newLeadRequested);
    QSignalSpy lock(window, &MainWindow::lockRequested);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(lead.count(), 1);
    EXPECT_EQ(lock.count(), 1);
    window->setNewLeadOffered(false);
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(lead.count(), 1) << "who may not make leads has no key for it either";
}

TEST_F(Shell, ASearchIsTypedChosenAndLeftByKeys)
{
    QSignalSpy asked(window, &MainWindow::searchRequested);
    QSignalSpy chosen(window, &MainWindow::searchChosen);
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), search);
    QTest::keyClicks(search, u"zs"_s);
    EXPECT_EQ(asked.last().first().toString(), u"zs"_s);
    window->showSearchRows(u"zs"_s, twoRows());
    ASSERT_TRUE(search->popup().isVisible());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 2);
    EXPECT_FALSE(search->popup().isVisible());
    window->showSearchRows(u"zs"_s, twoRows());
    press(Qt::Key_Escape);
    EXPECT_FALSE(search->popup().isVisible());
    EXPECT_EQ(search->text(), u"zs"_s) << "the first Escape closes the list alone";
    press(Qt::Key_Escape);
    EXPECT_EQ(search->text(), QString());
}

TEST_F(Shell, AnAnswerToAnOlderSearchIsNotShown)
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(search, u"zhang"_s);
    window->showSearchRows(u"zh"_s, twoRows());
    EXPECT_FALSE(search->popup().isVisible());
    window->showSearchRows(u"zhang"_s, {});
    EXPECT_TRUE(search->popup().isVisible()) << "that nothing was found is an answer too";
}

TEST_F(Shell, AGateHidesEverythingAndSilencesTheKeys)
{
    desk.worklist->setFocus();
    QSignalSpy lead(window, &MainWindow::newLeadRequested);
    auto *lock = new LockPage;
    window->showGate(lock);
    EXPECT_FALSE(desk.worklist->isVisible());
    EXPECT_FALSE(search->isVisible());
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(lead.count(), 0);
    EXPECT_EQ(window->currentPage(), u"today"_s);
    window->openDesk();
    EXPECT_EQ(QApplication::focusWidget(), desk.worklist) << "work goes on where it was left";
}

TEST_F(Shell, TheNextPersonFindsNothingOfTheLast)
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(search, u"zs"_s);
    window->removePages();
    EXPECT_EQ(search->text(), QString());
    EXPECT_EQ(window->currentPage(), QString());
    auto *page = new QWidget;
    window->addPage({u"today"_s, Glyph::Today, Label{"Sample", "Today"}}, [page] { return page; });
    EXPECT_EQ(window->currentPage(), u"today"_s);
    EXPECT_TRUE(page->isVisible());
}

TEST_F(Shell, APageIsMadeWhenItIsFirstShown)
{
    int made = 0;
    window->addPage({u"stock"_s, Glyph::Car, Label{"Sample", "Stock"}}, [&made] {
        ++made;
        return new QWidget;
    });
    EXPECT_EQ(made, 0);
    window->showPage(u"stock"_s);
    window->showPage(u"today"_s);
    window->showPage(u"stock"_s);
    EXPECT_EQ(made, 1);
    EXPECT_EQ(window->currentPage(), u"stock"_s);
}

TEST_F(Shell, ArrowKeysPassOverTheGroupsAndEnterOpens)
{
    QSignalSpy shown(desk.worklist, &TableView::rowShown);
    QSignalSpy opened(desk.worklist, &TableView::rowOpened);
    desk.worklist->setFocus();
    desk.worklist->selectRow(2);
    press(Qt::Key_Down); // row 3 is "Today · 4"
    EXPECT_EQ(desk.worklist->currentIndex().row(), 4);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toModelIndex().row(), 4);
    EXPECT_EQ(shown.last().first().toModelIndex().row(), 4);
}

TEST(SignIn, GoesByKeysFromNameToPasswordToTheAsking)
{
    const Theme theme(*qApp);
    SignInPage page;
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    QSignalSpy asked(&page, &SignInPage::signInRequested);
    page.setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"limin"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"secret"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().at(0).toString(), u"limin"_s);
    EXPECT_EQ(asked.first().at(1).toString(), u"secret"_s);
    page.setWaiting(true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(asked.count(), 1) << "asked once, not twice";
    page.showFailure();
    EXPECT_EQ(page.findChild<QLineEdit *>(u"password"_s)->text(), QString());
    EXPECT_EQ(page.findChild<QLineEdit *>(u"name"_s)->text(), u"limin"_s);
}

TEST(SignIn, ADemonstrationsPersonNeedsOneClick)
{
    const Theme theme(*qApp);
    SignInPage page;
    page.setDemonstrationPeople(
        {{u"李敏"_s, u"Consultant"_s, u"limin"_s, u"demo"_s}, {u"何勇"_s, u"Director"_s, u"heyong"_s, u"demo"_s}});
    QSignalSpy asked(&page, &SignInPage::signInRequested);
    for (auto *button : page.findChildren<QAbstractButton *>())
        if (button->accessibleName() == u"何勇, Director"_s)
            button->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().at(0).toString(), u"heyong"_s);
}

TEST(Welcome, AsksForWhatIsMissingBeforeItAsksForADealership)
{
    const Theme theme(*qApp);
    WelcomePage page;
    page.setPasswordJudge([](const QString &password) { return password.size() < 10 ? u"Too short"_s : QString(); });
    page.show();
    QSignalSpy asked(&page, &WelcomePage::dealershipRequested);
    const auto field = [&](const QString &name) { return page.findChild<QLineEdit *>(name); };
    const auto create = [&] {
        for (auto *button : page.findChildren<QPushButton *>())
            if (button->property("look") == u"primary"_s)
                button->click();
    };
    create();
    EXPECT_EQ(asked.count(), 0);
    field(u"store"_s)->setText(u"晋城店"_s);
    field(u"name"_s)->setText(u"何勇"_s);
    field(u"signInName"_s)->setText(u"heyong"_s);
    field(u"password"_s)->setText(u"short"_s);
    field(u"again"_s)->setText(u"short"_s);
    create();
    EXPECT_EQ(field(u"password"_s)->accessibleDescription(), u"Too short"_s);
    field(u"password"_s)->setText(u"long enough now"_s);
    create();
    EXPECT_FALSE(field(u"again"_s)->accessibleDescription().isEmpty()) << "the two passwords differ";
    field(u"again"_s)->setText(u"long enough now"_s);
    create();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<NewDealership>().signInName, u"heyong"_s);
}
