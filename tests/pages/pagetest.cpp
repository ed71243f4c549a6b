// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetest.h"
#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

struct PageTest::Connection final : Dealership {
    explicit Connection(TestDealership &home) : storage(home.open()), all(*storage, home.hasher, home.press, home.clock) {}
    Services &services() override { return all; }
    std::unique_ptr<Storage> storage;
    Services all;
};

void PageTest::SetUp()
{
    executor = std::make_unique<Executor>(
        [this]() -> Result<std::unique_ptr<Dealership>> { return std::make_unique<Connection>(dealership); });
    consultant = dealership.as(u"limin"_s);
    colleague = dealership.as(u"wangwei"_s);
    manager = dealership.as(u"chenjie"_s);
    signInAs(consultant);
}

void PageTest::TearDown()
{
    m_window.reset();
    executor.reset();
}

LeadId PageTest::newLead(const Session &owner, const QString &name, const QString &phone)
{
    return dealership.leadOf(owner, name, phone);
}

LeadCard PageTest::leadOf(LeadId lead)
{
    return services().leads.show(manager, lead).value();
}

void PageTest::signInAs(const Session &session)
{
    m_window.reset(); // its pages look at the context until they are gone
    context = std::make_unique<PageContext>(PageContext{*executor, dealership.clock, session, StoreZone()});
    context->notify = [this](Tone, const QString &text) { notices << text; };
    context->offerUndo = [this](const QString &text, const auto &) { notices << text; };
}

void PageTest::present(QWidget &page)
{
    m_window = std::make_unique<QWidget>();
    auto *body = new QVBoxLayout(m_window.get());
    body->addWidget(&page);
    m_window->resize(1100, 640);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void PageTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++presses;
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void PageTest::type(const QString &text)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace showroom
