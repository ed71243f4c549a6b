// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/journey.h"
#include "showroom/repositories/sqlstorage.h"
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

std::unique_ptr<Storage> opened(const QString &where)
{
    auto storage = openStorage({where, true});
    if (!storage)
        throw std::runtime_error(translated(storage.error().message).toStdString());
    return std::move(*storage);
}

} // namespace

Journey::Beside::Beside(const QString &where, const Clock &clock)
    : storage(opened(where)), services(*storage, hasher, press, clock)
{
}

Session Journey::Beside::as(const QString &signin)
{
    const auto person = storage->people().bySignin(signin);
    if (!person || !*person)
        throw std::runtime_error("nobody of that name");
    return {(*person)->id, (*person)->store, (*person)->value.role, signin, (*person)->value.name, {}, false};
}

void Journey::SetUp()
{
    m_language.choose(u"en"_s);
    m_preferences = std::make_unique<Preferences>(file(u"settings.ini"_s));
}

void Journey::TearDown()
{
    leave();
}

void Journey::start()
{
    Options options;
    options.database = file(u"showroom.db"_s);
    options.drafts = file(u"drafts"_s);
    window = std::make_unique<MainWindow>();
    window->resize(1280, 720);
    desk = std::make_unique<FrontDesk>(*window, m_theme, m_language, *m_preferences, clock, options);
    desk->begin();
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

void Journey::leave()
{
    desk.reset();
    window.reset();
}

void Journey::standingDealership()
{
    const auto data = beside();
    const auto admin = data->services.signIn.found({u"太原店"_s, {}, u"管理员"_s, u"admin"_s, u"admin-password"_s, false});
    ASSERT_TRUE(admin);
    for (const auto &[signin, name] : {std::pair{u"limin"_s, u"李敏"_s}, std::pair{u"wangwei"_s, u"王伟"_s}})
        ASSERT_TRUE(data->services.people.add(
            *admin, CommandId::fresh(), {signin, name, Role::Consultant, PersonState::Active, {}}, signin + u"-password"_s));
}

void Journey::signIn(const QString &signin, const QString &password)
{
    ASSERT_TRUE(soon([this] { return visible<QLineEdit>(u"password"_s) != nullptr; }));
    type(u"name"_s, signin);
    type(u"password"_s, password);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return window->isDeskOpen(); }));
}

bool Journey::shows(const QString &text) const
{
    const auto holds = [&](const auto *widget, const QString &shown) { return widget->isVisible() && shown.contains(text); };
    for (const QLabel *label : window->findChildren<QLabel *>())
        if (holds(label, label->text()))
            return true;
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        if (holds(button, button->text() + button->accessibleName()))
            return true;
    for (const QLineEdit *edit : window->findChildren<QLineEdit *>())
        if (holds(edit, edit->text()))
            return true;
    for (const QPlainTextEdit *edit : window->findChildren<QPlainTextEdit *>())
        if (holds(edit, edit->toPlainText()))
            return true;
    return false;
}

void Journey::type(const QString &field, const QString &text)
{
    auto *edit = visible<QLineEdit>(field);
    ASSERT_NE(edit, nullptr) << field.toStdString();
    edit->setFocus();
    edit->selectAll();
    write(text);
}

void Journey::write(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr);
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128; });
    if (ascii)
        return QTest::keyClicks(focus, text);
    QInputMethodEvent committed;
    committed.setCommitString(text);
    QApplication::sendEvent(focus, &committed);
}

void Journey::click(const QString &text)
{
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled() && (button->text() == text || button->accessibleName().startsWith(text)))
            return QTest::mouseClick(button, Qt::LeftButton);
    FAIL() << "there is no button " << text.toStdString();
}

void Journey::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++presses;
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
}

} // namespace showroom
