// SPDX-License-Identifier: GPL-3.0-or-later
// A consultant's whole day without a mouse: whatever is needed is reached by keys alone.
#include "journeys/journey.h"
#include "widgets/shell/keysdialog.h"
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace showroom
{

class KeyboardDay : public Journey
{
protected:
    void SetUp() override
    {
        Journey::SetUp();
        standingDealership();
        start();
    }

    /// Presses Tab until that is where the keyboard is.
    void tabTo(const std::function<bool(const QWidget &)> &there)
    {
        constexpr int most = 60;
        for (int i = 0; i < most; ++i) {
            if (const QWidget *focus = QApplication::focusWidget(); focus && there(*focus))
                return;
            press(Qt::Key_Tab);
        }
        FAIL() << "it cannot be reached by Tab";
    }
    void tabToField(const QString &name)
    {
        tabTo([&](const QWidget &widget) { return widget.objectName() == name; });
    }
    void tabToButton(const QString &text)
    {
        tabTo([&](const QWidget &widget) {
            const auto *button = qobject_cast<const QAbstractButton *>(&widget);
            return button && button->text().startsWith(text);
        });
    }
    [[nodiscard]] static QString selectedName()
    {
        const auto *table = qobject_cast<const QTableView *>(QApplication::focusWidget());
        return table ? table->currentIndex().siblingAtColumn(0).data().toString() : QString();
    }
    [[nodiscard]] static bool isWriting() { return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr; }
    /// In the list that has the keyboard, by the arrows.
    void choose(const QString &name)
    {
        ASSERT_TRUE(soon([] { return !selectedName().isEmpty(); }));
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 20 && selectedName() != name; ++i)
            press(Qt::Key_Down);
        ASSERT_EQ(selectedName(), name);
    }
    void enter()
    {
        ASSERT_TRUE(soon([this] { return visible<QLineEdit>(u"password"_s) != nullptr; }));
        tabToField(u"name"_s);
        write(u"limin"_s);
        tabToField(u"password"_s);
        write(u"limin-password"_s);
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([this] { return window->isDeskOpen(); }));
    }
    void newLead(const QString &name, const QString &phone)
    {
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_TRUE(soon([] { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"phone"; }));
        write(phone);
        press(Qt::Key_Tab);
        write(name);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return shows(u"A lead for %1 is open."_s.arg(name)); }));
    }
    /// On Today, about who is chosen.
    void refusalOf(const QString &name, const QString &note)
    {
        press(Qt::Key_1, Qt::ControlModifier);
        choose(name);
        press(Qt::Key_Return);
        ASSERT_TRUE(soon([] { return isWriting(); }));
        write(note);
        press(Qt::Key_5, Qt::AltModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(soon([&] { return shows(u"Recorded for %1."_s.arg(name)) && !isWriting(); }));
    }
    [[nodiscard]] Lead leadOf(const QString &name)
    {
        const auto data = beside();
        const auto page = data->services.leads.page(data->as(u"limin"_s), {}, {}, 10);
        for (const LeadRow &row : page->rows)
            if (row.customerName == name)
                return row.lead.value;
        return {};
    }
    void boughtBefore(const QString &name)
    {
        const auto data = beside();
        const Session limin = data->as(u"limin"_s);
        Customer customer;
        customer.name = name;
        customer.phone = Phone::parse(u"13800136699"_s);
        const auto added = data->services.customers.add(limin, CommandId::fresh(), customer);
        ASSERT_TRUE(added);
        auto stored = data->storage->customers().find({limin.store}, added->id);
        const Customer before = stored->value;
        stored->value.state = CustomerState::Base;
        ASSERT_TRUE(data->storage->customers().update(*stored, before, clock.now()));
    }
};

TEST_F(KeyboardDay, FromTheWelcomeToTheLastContact)
{
    boughtBefore(u"老客户"_s);
    enter();
    newLead(u"单晓燕"_s, u"15903510417"_s);
    newLead(u"王建国"_s, u"13800136620"_s);

    refusalOf(u"单晓燕"_s, u"Too dear"_s);
    EXPECT_EQ(leadOf(u"单晓燕"_s).state, LeadState::Refused);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return isWriting() && shows(u"Taken back for 单晓燕."_s); }));
    EXPECT_EQ(leadOf(u"单晓燕"_s).state, LeadState::New);
    EXPECT_EQ(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText(), u"Too dear"_s);
    write(u", says the husband"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return leadOf(u"单晓燕"_s).state == LeadState::Refused && !isWriting(); }));

    clock.advanceMinutes(90);
    refusalOf(u"单晓燕"_s, u"Bought elsewhere"_s);
    EXPECT_EQ(leadOf(u"单晓燕"_s).state, LeadState::SecondTracking);

    press(Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return window->currentPage() == u"leads"_s; }));
    choose(u"王建国"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(soon([] { return selectedName() == u"单晓燕"_s; })) << "the next of the list";
    ASSERT_TRUE(soon([this] { return shows(u"Claim as lost…"_s); }));
    tabToButton(u"Claim as lost"_s);
    press(Qt::Key_Space);
    ASSERT_TRUE(soon([] { return qobject_cast<QComboBox *>(QApplication::focusWidget()) != nullptr; }));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return leadOf(u"单晓燕"_s).state == LeadState::LostPending; }));

    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return window->currentPage() == u"today"_s; }));
    choose(u"老客户"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([] { return isWriting() && QApplication::focusWidget()->objectName() == u"contactNote"; }));
    write(u"Happy with the car"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(soon([this] { return shows(u"Recorded."_s); }));
}

TEST_F(KeyboardDay, TheKeysAreListedFromTheShortcutsThemselves)
{
    enter();
    newLead(u"单晓燕"_s, u"15903510417"_s);
    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(soon([] { return !selectedName().isEmpty(); }));
    ASSERT_TRUE(soon([this] { return shows(u"Record"_s); }));
    press(Qt::Key_Slash, Qt::ControlModifier);
    auto *dialog = window->findChild<KeysDialog *>();
    ASSERT_NE(dialog, nullptr);
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said << label->text();
    for (const QString &word : {u"Record"_s, u"New lead"_s, u"Next in the list"_s, u"Next step"_s, u"Refused"_s, u"Lock"_s})
        EXPECT_TRUE(said.contains(word)) << word.toStdString();
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(soon([this] { return window->findChild<KeysDialog *>() == nullptr; }));
}

} // namespace showroom
