// SPDX-License-Identifier: GPL-3.0-or-later
// PL-07: the scripts beside the follow-up form, from the keyboard.
#include "pages/pagetest.h"
#include "widgets/leads/followupform.h"
#include "widgets/leads/scriptpanel.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include "widgets/today/todaypage.h"
#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class ScriptPanelTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    }
    void put(ScriptKind kind, const QString &title, const QString &keywords)
    {
        TalkScript script;
        script.kind = kind;
        script.step = kind == ScriptKind::Step ? std::optional(SaleStep::Gathering) : std::nullopt;
        script.objection = kind == ScriptKind::Objection ? title : QString();
        script.title = title;
        script.keywords = keywords;
        script.body = u"<b>"_s + title + u"</b>\n\nlines "_s + QString(u"\nmore"_s).repeated(60);
        const auto added = services().talkScripts.add(manager, command(), script);
        ASSERT_TRUE(added);
        ASSERT_TRUE(services().talkScripts.act(manager, command(), added->id, ScriptAction::Use, {}));
    }
    void openPage()
    {
        page = new TodayPage(*context);
        present(*page);
        panel = page->findChild<ScriptPanel *>();
        list = page->findChild<TableView *>(u"scriptsAtHand"_s);
        ASSERT_TRUE(panel && list);
        ASSERT_TRUE(soon([this] { return note()->isVisible(); }));
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([this] { return note()->hasFocus(); }));
    }
    [[nodiscard]] QPlainTextEdit *note() const { return page->findChild<FollowUpForm *>()->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            titles << list->model()->index(row, 0).data().toString();
        return titles;
    }
    [[nodiscard]] QString text() const { return panel->findChild<TextLabel *>(u"scriptText"_s)->text(); }

    TodayPage *page = nullptr;
    ScriptPanel *panel = nullptr;
    TableView *list = nullptr;
};

} // namespace

TEST_F(ScriptPanelTest, AScriptIsFoundAndReadWhileTheNoteIsTyped)
{
    put(ScriptKind::Step, u"Invite them"_s, {});
    put(ScriptKind::Objection, u"Too dear"_s, u"expensive"_s);
    openPage();
    EXPECT_FALSE(panel->isVisible());
    press(Qt::Key_F2);
    ASSERT_TRUE(soon([this] { return titles() == QStringList{u"Invite them"_s}; }));
    EXPECT_TRUE(list->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_TRUE(note()->hasFocus());
    EXPECT_TRUE(panel->isVisible()) << "it is read while one types";
    type(u"Finds it expensive"_s);
    ASSERT_TRUE(soon([this] { return titles() == (QStringList{u"Too dear"_s, u"Invite them"_s}); }));
    EXPECT_TRUE(note()->hasFocus()) << "it never takes the focus";
    EXPECT_TRUE(text().startsWith(u"<b>Too dear</b>"_s)) << "text is text";
    press(Qt::Key_F2);
    press(Qt::Key_Down);
    EXPECT_TRUE(text().startsWith(u"<b>Invite them</b>"_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(note()->hasFocus());
    EXPECT_EQ(note()->toPlainText(), u"Finds it expensive"_s);
    type(u" and far"_s);
    QTest::qWait(600);
    EXPECT_TRUE(text().startsWith(u"<b>Invite them</b>"_s)) << "what was chosen by hand stays while it fits";
    press(Qt::Key_F2);
    press(Qt::Key_F2);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_TRUE(note()->hasFocus());
}

TEST_F(ScriptPanelTest, ALongScriptIsReadToItsEnd)
{
    put(ScriptKind::Step, u"Invite them"_s, {});
    openPage();
    press(Qt::Key_F2);
    ASSERT_TRUE(soon([this] { return titles().size() == 1; }));
    auto *area = panel->findChild<QScrollArea *>();
    ASSERT_TRUE(soon([&] { return area->verticalScrollBar()->maximum() > 0; }));
    press(Qt::Key_PageDown);
    EXPECT_GT(area->verticalScrollBar()->value(), 0);
    press(Qt::Key_PageUp);
    EXPECT_EQ(area->verticalScrollBar()->value(), 0);
}

TEST_F(ScriptPanelTest, SaysWhyThereIsNothingAndKeepsTheHandsOnTheNote)
{
    openPage();
    auto *empty = panel->findChild<EmptyState *>();
    press(Qt::Key_F2);
    ASSERT_TRUE(soon([&] { return empty->isVisible(); }));
    EXPECT_TRUE(empty->accessibleName().contains(u"Managers"_s));
    EXPECT_TRUE(note()->hasFocus());
    put(ScriptKind::Objection, u"Too dear"_s, {});
    type(u"x"_s);
    EXPECT_TRUE(soon([&] { return empty->accessibleName().contains(u"fits yet"_s); }));
    press(Qt::Key_F2);
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(ScriptPanelTest, StaysOpenWithTheNextLead)
{
    put(ScriptKind::Objection, u"Too dear"_s, u"expensive"_s);
    put(ScriptKind::Step, u"Invite them"_s, {});
    newLead(consultant, u"王建国"_s, u"13800136620"_s);
    openPage();
    type(u"expensive"_s);
    press(Qt::Key_F2);
    ASSERT_TRUE(soon([this] { return titles().size() == 2; }));
    auto *table = page->findChild<TableView *>();
    ASSERT_NE(table, list);
    table->setFocus();
    press(Qt::Key_Down);
    ASSERT_TRUE(soon([this] { return note()->toPlainText().isEmpty(); }));
    EXPECT_TRUE(soon([this] { return titles() == QStringList{u"Invite them"_s}; }));
    EXPECT_TRUE(panel->isVisible());
}

} // namespace showroom
