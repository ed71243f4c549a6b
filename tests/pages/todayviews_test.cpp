// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed beside the worklist stays with its row: regular contacts (FU-06) and handing over (FU-11).
#include "pages/pagetest.h"
#include "widgets/leads/handoverview.h"
#include "widgets/today/contactview.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class TodayViewsTest : public PageTest
{
protected:
    CustomerId bought(const QString &name, const QString &phone)
    {
        Customer card;
        card.name = name;
        card.phone = Phone::parse(phone);
        return services().customers.add(consultant, command(), card)->id;
    }
    [[nodiscard]] CustomerCard cardOf(CustomerId id) { return *services().customers.show(consultant, id); }
};

const Verdict owed{u"FU-06"_s, Outcome::Task, {QT_TRANSLATE_NOOP("Message", "No contact yet")}};

} // namespace

TEST_F(TodayViewsTest, AContactThatIsBeingTypedStaysWithItsCustomer)
{
    const CustomerId first = bought(u"单晓燕"_s, u"15903510417"_s), second = bought(u"马跃"_s, u"13800138123"_s);
    auto *view = new ContactView(*context);
    present(*view);
    auto *note = view->findChild<QPlainTextEdit *>(u"contactNote"_s);
    view->open(first, owed);
    ASSERT_TRUE(soon([&] { return note->isVisible(); }));
    note->setPlainText(u"明年置换"_s);
    view->open(second, owed);
    EXPECT_TRUE(note->toPlainText().isEmpty());
    view->open(first, owed);
    EXPECT_EQ(note->toPlainText(), u"明年置换"_s);
    QTest::mouseClick(view->findChild<QPushButton *>(u"recordContact"_s), Qt::LeftButton);
    ASSERT_TRUE(soon([&] { return cardOf(first).timeline.size() == 1 && note->toPlainText().isEmpty(); }));
    view->open(second, owed);
    view->open(first, owed);
    EXPECT_TRUE(note->toPlainText().isEmpty()) << "what is recorded is not offered again";
    EXPECT_TRUE(cardOf(second).timeline.empty());
}

TEST_F(TodayViewsTest, AHandOverThatIsBeingChosenStaysAsItIs)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    signInAs(manager);
    auto *view = new HandOverView(*context);
    present(*view);
    view->open(consultant.person);
    const auto box = [&](const QString &signin) { return view->findChild<QCheckBox *>(u"handOverTo_"_s + signin); };
    ASSERT_TRUE(soon([&] { return box(colleague.signin) != nullptr && box(colleague.signin)->isVisible(); }));
    EXPECT_FALSE(box(consultant.signin)->isVisible()) << "not to themselves";
    auto *note = view->findChild<QLineEdit *>(u"handOverNote"_s);
    note->setText(u"出差一周"_s);
    box(colleague.signin)->setChecked(true);
    box(colleague.signin)->setFocus();
    newLead(consultant, u"马跃"_s, u"13800138123"_s);
    Q_EMIT executor->changed();
    auto *all = view->findChild<QPushButton *>(u"handOverAll"_s);
    ASSERT_TRUE(soon([&] { return all->text().contains(u'2'); }));
    EXPECT_TRUE(box(colleague.signin)->hasFocus()) << "the keyboard stays where it is";
    view->open(colleague.person);
    EXPECT_TRUE(note->text().isEmpty());
    ASSERT_TRUE(soon([&] { return !all->isEnabled(); })) << "there is nothing to hand over";
    view->findChild<QCheckBox *>(u"handOverCards"_s)->setChecked(true);
    EXPECT_TRUE(all->isEnabled()) << "but the cards";
    view->open(consultant.person);
    EXPECT_EQ(note->text(), u"出差一周"_s);
    EXPECT_TRUE(box(colleague.signin)->isChecked());
    EXPECT_FALSE(view->findChild<QCheckBox *>(u"handOverCards"_s)->isChecked());
    ASSERT_TRUE(soon([&] { return all->isEnabled(); }));
    QTest::mouseClick(all, Qt::LeftButton);
    ASSERT_TRUE(soon([&] { return services().leads.handOverPreview(manager, consultant.person)->leads == 0; }));
    EXPECT_EQ(services().leads.handOverPreview(manager, colleague.person)->leads, 2);
}

} // namespace showroom
