// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetest.h"
#include "widgets/documents/documentview.h"
#include "widgets/documents/newdocumentform.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/tableview.h"
#include "widgets/scripts/scriptspage.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class ScriptsPageTest : public PageTest
{
protected:
    TalkScriptId add(const QString &title, bool use)
    {
        TalkScript script;
        script.title = title;
        script.step = SaleStep::Needs;
        script.body = u"text of "_s + title;
        const TalkScriptId id = services().talkScripts.add(manager, command(), script)->id;
        if (use) {
            EXPECT_TRUE(services().talkScripts.act(manager, command(), id, ScriptAction::Use, {}));
        }
        return id;
    }
    void openPage(const Session &session)
    {
        signInAs(session);
        page = new ScriptsPage(*context);
        present(*page);
        table = page->findChild<TableView *>(u"scriptsTable"_s);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->isVisible() && each->text().startsWith(text))
                return each;
        return nullptr;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            titles << table->model()->index(row, ScriptListModel::Title).data().toString();
        return titles;
    }
    TalkScript stored(TalkScriptId id) { return services().talkScripts.show(manager, id)->row.record.value; }

    ScriptsPage *page = nullptr;
    TableView *table = nullptr;
};

} // namespace

TEST_F(ScriptsPageTest, AManagerWritesAScriptPutsItInUseAndWritesTheNextVersion)
{
    openPage(manager);
    ASSERT_TRUE(soon([this] { return page->findChild<EmptyState *>()->isVisible(); }));
    page->newScript();
    auto *form = page->findChild<NewDocumentForm *>();
    form->findChild<QLineEdit *>(u"title"_s)->setFocus();
    type(u"Needs"_s);
    form->findChild<QPlainTextEdit *>()->setPlainText(u"Ask first"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return titles() == QStringList{u"Needs"_s}; }));
    ASSERT_TRUE(soon([this] { return button(u"Put in use"_s) != nullptr; }));
    EXPECT_EQ(button(u"New version"_s), nullptr) << "a draft is edited";
    button(u"Put in use"_s)->click();
    ASSERT_TRUE(soon([this] { return said(u"PL-07"_s); })) << "its step is missing";
    button(u"Edit"_s)->click();
    auto *step = page->findChild<DocumentView *>()->findChild<QComboBox *>(u"step"_s);
    step->setCurrentIndex(step->findData(u"needs"_s));
    notices.clear();
    page->findChild<QPushButton *>(u"saveDocument"_s)->click();
    ASSERT_TRUE(soon([this] { return said(u"Saved."_s); }));
    EXPECT_EQ(stored(TalkScriptId(1)).step, SaleStep::Needs);
    ASSERT_TRUE(soon([this] { return button(u"Put in use"_s) != nullptr; }));
    button(u"Put in use"_s)->click();
    ASSERT_TRUE(soon([this] { return stored(TalkScriptId(1)).state == ScriptState::InUse; }));
    ASSERT_TRUE(soon([this] { return button(u"New version"_s) != nullptr; }));
    button(u"New version"_s)->click();
    ASSERT_TRUE(soon([&] { return form->isVisible() && form->findChild<QPlainTextEdit *>()->toPlainText() == u"Ask first"_s; }));
    form->findChild<QPlainTextEdit *>()->setPlainText(u"Ask, then repeat"_s);
    page->findChild<QPushButton *>(u"saveNewDocument"_s)->click();
    ASSERT_TRUE(soon([this] { return titles().size() == 2; }));
    EXPECT_EQ(stored(TalkScriptId(2)).revision, 2);
    EXPECT_EQ(stored(TalkScriptId(2)).step, SaleStep::Needs);
}

TEST_F(ScriptsPageTest, AConsultantReadsWhatIsInUse)
{
    add(u"Used"_s, true);
    add(u"Draft"_s, false);
    openPage(consultant);
    ASSERT_TRUE(soon([this] { return titles() == QStringList{u"Used"_s}; }));
    ASSERT_TRUE(soon([this] { return page->findChild<DocumentView *>()->isVisible(); }));
    for (const QString &name : {u"New script"_s, u"New version"_s, u"Edit"_s, u"Retire"_s})
        EXPECT_EQ(button(name), nullptr) << qPrintable(name);
}

TEST_F(ScriptsPageTest, TheListIsFilteredByKindAndWords)
{
    add(u"First call"_s, true);
    add(u"Test drive"_s, true);
    openPage(consultant);
    ASSERT_TRUE(soon([this] { return titles().size() == 2; }));
    auto *find = page->findChild<QLineEdit *>(u"findScript"_s);
    find->setFocus();
    type(u"first"_s);
    ASSERT_TRUE(soon([this] { return titles() == QStringList{u"First call"_s}; }));
    find->clear();
    ASSERT_TRUE(soon([this] { return titles().size() == 2; }));
    auto *kind = page->findChild<QComboBox *>(u"scriptKind"_s);
    kind->setCurrentIndex(kind->findData(int(ScriptKind::Objection)));
    ASSERT_TRUE(soon([this] { return page->findChild<EmptyState *>()->isVisible(); }));
}

} // namespace showroom
