// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetest.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/verdictbanner.h"
#include "widgets/settings/datacard.h"
#include "widgets/settings/passwordcard.h"
#include "widgets/settings/peoplecard.h"
#include "widgets/settings/settingspage.h"
#include "widgets/settings/storecard.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class SettingsPageTest : public PageTest
{
protected:
    void openPage(const QString &signin)
    {
        signInAs(dealership.as(signin));
        page = new SettingsPage(*context, preferences);
        present(*page);
    }
    template <class Widget>
    [[nodiscard]] Widget *part(const char *name = "") const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList trail() const
    {
        QStringList acts;
        const QAbstractItemModel *model = part<TableView>("trailTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            acts << model->index(row, 3).data().toString();
        return acts;
    }
    [[nodiscard]] static bool shows(const QWidget &card, const QString &text)
    {
        const auto labels = card.findChildren<TextLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const TextLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    static void fill(const QWidget &card, const QString &label, const QString &text)
    {
        for (const FieldFrame *frame : card.findChildren<FieldFrame *>())
            if (frame->findChild<TextLabel *>()->text().startsWith(label))
                return static_cast<QLineEdit *>(frame->input())->setText(text);
        FAIL() << "no field " << label.toStdString();
    }
    static void click(const QWidget &card, const QString &text)
    {
        for (QPushButton *button : card.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button->click();
        FAIL() << "no button " << text.toStdString();
    }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"window.ini"_s)};
    SettingsPage *page = nullptr;
};

} // namespace

TEST_F(SettingsPageTest, LanguageAndLightAreAskedForAtOnce)
{
    openPage(u"limin"_s);
    QSignalSpy language(page, &SettingsPage::languageChosen);
    QSignalSpy appearance(page, &SettingsPage::appearanceChosen);
    QSignalSpy idle(page, &SettingsPage::idleMinutesChosen);
    auto *languages = part<QComboBox>("languageBox");
    languages->setFocus();
    press(Qt::Key_Down);
    auto *appearances = part<QComboBox>("appearanceBox");
    appearances->setFocus();
    press(Qt::Key_End);
    part<QSpinBox>("idleBox")->setValue(7);
    ASSERT_EQ(language.size(), 1);
    EXPECT_EQ(language[0][0].toString(), u"zh_CN"_s);
    ASSERT_EQ(appearance.size(), 1);
    EXPECT_EQ(appearance[0][0].toString(), u"dark"_s);
    ASSERT_EQ(idle.size(), 1);
    EXPECT_EQ(idle[0][0].toInt(), 7);
}

TEST_F(SettingsPageTest, AConsultantSeesNeitherStoreNorPeopleNorBackup)
{
    openPage(u"limin"_s);
    EXPECT_EQ(page->findChild<StoreCard *>(), nullptr);
    EXPECT_EQ(page->findChild<PeopleCard *>(), nullptr);
}

TEST_F(SettingsPageTest, TheTrailIsReadInWords)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    openPage(u"chenjie"_s);
    ASSERT_TRUE(soon([this] { return !trail().isEmpty(); }));
    EXPECT_TRUE(trail().contains(u"Customer 1 · added"_s)) << trail().join(u"; "_s).toStdString();
    EXPECT_TRUE(trail().contains(u"Lead 1 · added"_s));
    EXPECT_FALSE(part<TextLabel>("trailIsEmpty")->isVisible());
}

TEST_F(SettingsPageTest, ATrailOfWhichOneMayReadNothingSaysSo)
{
    openPage(u"limin"_s); // who has done nothing yet
    ASSERT_NE(page->findChild<DataCard *>(), nullptr);
    ASSERT_TRUE(soon([this] { return part<TextLabel>("trailIsEmpty")->isVisible(); }));
    EXPECT_FALSE(part<TableView>("trailTable")->isVisible());
}

TEST_F(SettingsPageTest, TheAuditIsVerifiedFromTheWindow)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    openPage(u"admin"_s);
    part<QPushButton>("verifyButton")->click();
    const auto *answer = page->findChild<DataCard *>()->findChild<VerdictBanner *>();
    ASSERT_TRUE(soon([&] { return answer->isVisible(); }));
    EXPECT_TRUE(shows(*answer, u"The chain is whole"_s));
}

TEST_F(SettingsPageTest, ABackUpIsWrittenWhereItWasAsked)
{
    openPage(u"admin"_s);
    const QString file = folder.filePath(u"evening.backup"_s);
    page->findChild<DataCard *>()->askForFile = [file](QWidget *) { return file; };
    click(*page->findChild<DataCard *>(), u"Back up…"_s);
    ASSERT_TRUE(soon([&] { return said(u"Backed up and verified"_s); }));
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(SettingsPageTest, AStoreWithoutARealTimeZoneIsRefusedByItsField)
{
    openPage(u"admin"_s);
    auto *card = page->findChild<StoreCard *>();
    ASSERT_TRUE(soon([&] { return !card->findChild<QLineEdit *>()->text().isEmpty(); }));
    fill(*card, u"Store's name"_s, u"太原北店"_s);
    fill(*card, u"Time zone"_s, u"Asia/Taiyuan"_s);
    click(*card, u"Save"_s);
    const auto isWrong = [&] {
        return std::ranges::any_of(card->findChildren<FieldFrame *>(), [](const FieldFrame *frame) { return frame->isWrong(); });
    };
    ASSERT_TRUE(soon(isWrong));
    EXPECT_EQ(services().people.store(dealership.as(u"admin"_s))->value.name, u"太原店"_s) << "nothing is half done";
    fill(*card, u"Time zone"_s, u"Asia/Shanghai"_s);
    click(*card, u"Save"_s);
    ASSERT_TRUE(soon([&] { return said(u"The store was saved."_s); }));
    EXPECT_FALSE(isWrong());
    EXPECT_EQ(services().people.store(dealership.as(u"admin"_s))->value.name, u"太原北店"_s);
}

TEST_F(SettingsPageTest, AnAdministratorAddsAPersonAndDisablesThem)
{
    openPage(u"admin"_s);
    auto *card = page->findChild<PeopleCard *>();
    const auto *table = part<TableView>("peopleTable");
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() == 11; }));
    fill(*card, u"Name"_s, u"刘洋"_s);
    fill(*card, u"Sign-in name"_s, u"limin"_s);
    fill(*card, u"Password"_s, u"a-long-password"_s);
    click(*card, u"Add"_s);
    ASSERT_TRUE(soon([&] { return card->findChild<QLineEdit *>() && shows(*card, u"taken"_s); }));
    EXPECT_EQ(table->model()->rowCount(), 11);
    fill(*card, u"Sign-in name"_s, u"liuyang"_s);
    click(*card, u"Add"_s);
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() == 12; }));
    const auto rowOf = [&](const QString &signin) {
        return table->model()->match(table->model()->index(0, 1), Qt::DisplayRole, signin, 1, Qt::MatchExactly).value(0).row();
    };
    part<TableView>("peopleTable")->setCurrentIndex(table->model()->index(rowOf(u"liuyang"_s), 0));
    click(*card, u"Disable"_s);
    ASSERT_TRUE(
        soon([&] { return dealership.storage->people().bySignin(u"liuyang"_s).value()->value.state == PersonState::Disabled; }));
}

TEST_F(SettingsPageTest, OnesOwnPasswordNeedsThePresentOneAndTheNewOneTwice)
{
    openPage(u"limin"_s);
    auto *card = page->findChild<PasswordCard *>();
    fill(*card, u"Present password"_s, u"not-this"_s);
    fill(*card, u"New password again"_s, u"another password 2"_s);
    fill(*card, u"New password"_s, u"another password 1"_s);
    click(*card, u"Change my password"_s);
    EXPECT_TRUE(shows(*card, u"The two are not the same."_s));
    fill(*card, u"New password again"_s, u"another password 1"_s);
    click(*card, u"Change my password"_s);
    const auto isWrong = [&] {
        return std::ranges::any_of(card->findChildren<FieldFrame *>(), [](const FieldFrame *frame) { return frame->isWrong(); });
    };
    ASSERT_TRUE(soon(isWrong)) << "the present one is not that";
    fill(*card, u"Present password"_s, u"a-password"_s);
    click(*card, u"Change my password"_s);
    ASSERT_TRUE(soon([&] { return !isWrong(); }));
    EXPECT_TRUE(soon([&] { return bool(services().signIn.signIn(u"limin"_s, u"another password 1"_s)); }));
}

} // namespace showroom
