// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what was just recorded, keeping what is typed, and going through a list without leaving the card.
#include "pages/pagetest.h"
#include "widgets/customers/customerspage.h"
#include "widgets/leads/leadspage.h"
#include "widgets/leads/leadview.h"
#include "widgets/leads/newleadform.h"
#include "widgets/look/notice.h"
#include "widgets/look/tableview.h"
#include "widgets/shell/undooffer.h"
#include "widgets/today/todaypage.h"
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class WorkingQuickly : public PageTest
{
protected:
    void signInWithBook()
    {
        signInAs(consultant);
        book = std::make_unique<DraftBook>(m_home.filePath(u"drafts"_s), dealership.clock);
        book->open({u"here"_s, consultant.store, consultant.person});
        context->book = book.get();
        context->drafts.setBook(book.get());
        context->offerUndo = [this](const QString &text, const std::function<void()> &undo) {
            notices << text;
            back = undo;
        };
    }
    template <class Page>
    Page *openPage()
    {
        auto *page = new Page(*context);
        present(*page);
        table = page->template findChild<TableView *>();
        view = page->template findChild<LeadView *>();
        return page;
    }
    [[nodiscard]] QPlainTextEdit *note() const { return view->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] static QString place(const QWidget *page)
    {
        return page->findChild<QWidget *>(u"listStepper"_s)->findChild<QLabel *>(u"place"_s)->text();
    }
    [[nodiscard]] QWidget *throwAway() const { return view->findChild<QPushButton *>(u"throwAway"_s); }

    std::unique_ptr<DraftBook> book;
    std::function<void()> back;
    TableView *table = nullptr;
    LeadView *view = nullptr;

private:
    QTemporaryDir m_home;
};

} // namespace

TEST_F(WorkingQuickly, ARecordingIsTakenBackAndStandsInTheFormAgain)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    newLead(consultant, u"王建国"_s, u"13800136620"_s);
    signInWithBook();
    auto *page = openPage<TodayPage>();
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() > 2 && note()->isVisible(); }));
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (table->model()->index(row, 0).data().toString() == u"单晓燕"_s)
            table->setCurrentIndex(table->model()->index(row, 0));
    press(Qt::Key_Return);
    type(u"Wants 3000 more"_s);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return back && view->lead() != lead; })) << "the hands are on the next one";
    EXPECT_TRUE(note()->toPlainText().isEmpty());
    EXPECT_TRUE(book->keys().empty()) << "nothing is kept of what was recorded";
    back();
    ASSERT_TRUE(soon([&] { return view->lead() == lead && note()->hasFocus(); }));
    EXPECT_EQ(note()->toPlainText(), u"Wants 3000 more"_s);
    EXPECT_TRUE(page->isVisible());
    EXPECT_EQ(leadOf(lead).timeline.front().followUp.value.state, FollowUpState::Voided);
    const auto struck = [this] {
        const auto labels = view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->font().strikeOut() && label->text().contains(u"Wants 3000 more"_s);
        });
    };
    ASSERT_TRUE(soon(struck)) << "and the voided one stays in sight, struck through";
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return leadOf(lead).timeline.size() == 2; })) << "mended, it is recorded anew";
}

TEST_F(WorkingQuickly, WhatCannotBeTakenBackIsSaid)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    signInWithBook();
    openPage<TodayPage>();
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() > 0 && note()->isVisible(); }));
    press(Qt::Key_Return);
    type(u"Wants 3000 more"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([&] { return bool(back); }));
    dealership.clock.advanceMinutes(2);
    back();
    ASSERT_TRUE(soon([&] { return said(u"60"_s); }));
    EXPECT_TRUE(note()->toPlainText().isEmpty());
}

TEST_F(WorkingQuickly, CtrlZIsTheFieldsAsLongAsItHasSomethingToUndo)
{
    auto *desk = new QWidget;
    auto *body = new QVBoxLayout(desk);
    auto *field = new QPlainTextEdit;
    body->addWidget(field);
    Notice notice(desk);
    UndoOffer offer(*desk, notice);
    present(*desk);
    field->setFocus();
    int taken = 0;
    offer.make(u"Recorded."_s, [&] { ++taken; });
    EXPECT_TRUE(notice.isVisible());
    type(u"next"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(taken, 0);
    EXPECT_TRUE(field->toPlainText().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(taken, 1);
    EXPECT_FALSE(notice.isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(taken, 1) << "once";
}

TEST_F(WorkingQuickly, TheNextCardFromWithinAFieldAndNothingIsLost)
{
    for (const auto &[name, phone] : {std::pair{u"单晓燕"_s, u"15903510417"_s}, std::pair{u"王建国"_s, u"13800136620"_s},
                                      std::pair{u"赵敏"_s, u"13800136621"_s}})
        newLead(consultant, name, phone);
    signInWithBook();
    auto *page = openPage<LeadsPage>();
    ASSERT_TRUE(soon([&] { return note()->isVisible() && place(page) == u"1 / 3"_s; }));
    note()->setFocus();
    type(u"half a sentence"_s);
    const LeadId first = *view->lead();
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(place(page), u"2 / 3"_s);
    EXPECT_NE(view->lead(), first);
    EXPECT_TRUE(note()->hasFocus());
    EXPECT_TRUE(note()->toPlainText().isEmpty());
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(place(page), u"3 / 3"_s) << "there is no next";
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(view->lead(), first);
    EXPECT_EQ(note()->toPlainText(), u"half a sentence"_s);
}

TEST_F(WorkingQuickly, PastTheRowsThatWereReadTheNextPageIsAwaited)
{
    for (int i = 0; i < PagedModel::pageSize + 2; ++i)
        newLead(consultant, u"客户%1"_s.arg(i), QString::number(13800000000 + i));
    signInWithBook();
    auto *page = openPage<LeadsPage>();
    ASSERT_TRUE(soon([&] { return place(page) == u"1 / 200+"_s; }));
    executor->setDelay(std::chrono::milliseconds(50)); // the page is not there when the key is pressed
    table->setCurrentIndex(table->model()->index(PagedModel::pageSize - 1, 0));
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(soon([&] { return place(page) == u"201 / 202"_s; }));
    EXPECT_EQ(table->currentIndex().row(), 200);
}

TEST_F(WorkingQuickly, ACustomersCardIsNotLeftWhileItIsBeingWritten)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    newLead(consultant, u"王建国"_s, u"13800136620"_s);
    signInWithBook();
    auto *page = openPage<CustomersPage>();
    ASSERT_TRUE(soon([&] { return place(page) == u"1 / 2"_s; }));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(place(page), u"2 / 2"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    page->newCustomer();
    type(u"x"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(place(page), u"1 / 2"_s);
    EXPECT_TRUE(said(u"What you typed is kept"_s));
}

TEST_F(WorkingQuickly, WhatIsTypedIsThereAfterARestartAndCanBeThrownAway)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    signInWithBook();
    openPage<TodayPage>();
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() > 0 && note()->isVisible(); }));
    press(Qt::Key_Return);
    type(u"half a sentence"_s);
    ASSERT_TRUE(soon([&] { return book->keys().size() == 1; })) << "a second after the last key";
    book->flush();
    signInWithBook(); // as after a crash: nothing is left but the file
    openPage<TodayPage>();
    ASSERT_TRUE(soon([&] { return note()->toPlainText() == u"half a sentence"_s; }));
    EXPECT_TRUE(throwAway()->isVisible());
    EXPECT_TRUE(view->findChild<QLabel *>(u"keptFrom"_s)->text().contains(u"09:00"_s));
    QTest::mouseClick(throwAway(), Qt::LeftButton);
    EXPECT_TRUE(note()->toPlainText().isEmpty());
    EXPECT_FALSE(throwAway()->isVisible());
    EXPECT_TRUE(book->keys().empty());
    EXPECT_EQ(view->lead(), lead);
}

TEST_F(WorkingQuickly, ANewLeadIsKeptUntilItIsSavedOrCancelled)
{
    signInWithBook();
    auto *form = new NewLeadForm(*context);
    present(*form);
    form->begin();
    type(u"15903510417"_s);
    form->findChildren<QLineEdit *>().at(1)->setFocus();
    ASSERT_TRUE(soon([&] { return book->keys().size() == 1; }));
    signInWithBook();
    form = new NewLeadForm(*context);
    present(*form);
    form->begin();
    EXPECT_EQ(form->findChild<QLineEdit *>(u"phone"_s)->text(), u"15903510417"_s);
    EXPECT_TRUE(form->isDirty());
    press(Qt::Key_Escape);
    EXPECT_TRUE(book->keys().empty());
    EXPECT_FALSE(form->isDirty());
}

} // namespace showroom
