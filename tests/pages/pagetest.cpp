// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetest.h"
#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// Passwords as they are: argon2id would take most of a test's time.
class OpenHasher final : public PasswordHasher
{
public:
    Result<QByteArray> hash(const QString &password) override { return password.toUtf8(); }
    bool verify(const QByteArray &hash, const QString &password) override { return hash == password.toUtf8(); }
    bool isOutdated(const QByteArray &) override { return false; }
};

const QString password = u"correct horse battery"_s;

} // namespace

struct PageTest::Open final : Dealership {
    Open(std::unique_ptr<Storage> opened, const Clock &clock) : storage(std::move(opened)), all(*storage, hasher, clock) {}
    Services &services() override { return all; }
    OpenHasher hasher;
    std::unique_ptr<Storage> storage;
    Services all;
};

void PageTest::SetUp()
{
    const QString file = m_folder.filePath(u"showroom.db"_s);
    const auto open = [this, file]() -> Result<std::unique_ptr<Dealership>> {
        auto storage = openStorage({file, true});
        if (!storage)
            return Refusal(std::move(storage.error()));
        return std::make_unique<Open>(std::move(*storage), clock);
    };
    executor = std::make_unique<Executor>(open);
    ASSERT_NO_FATAL_FAILURE(found());
    signInAs(consultant);
}

void PageTest::TearDown()
{
    m_window.reset();
    executor.reset();
}

void PageTest::found()
{
    const SignInService::Founding founding{u"中南门店"_s, u"华北"_s, u"管理员"_s, u"admin"_s, password, false};
    const auto admin = answer([founding](Services &services) { return services.signIn.found(founding); });
    ASSERT_TRUE(admin) << admin.error().logDetail.toStdString();
    manager = *admin;
    hire(u"li"_s, u"李敏"_s, Role::Consultant);
    hire(u"wang"_s, u"王强"_s, Role::Consultant);
    hire(u"zhao"_s, u"赵经理"_s, Role::Manager);
    consultant = signIn(u"li"_s);
    colleague = signIn(u"wang"_s);
    manager = signIn(u"zhao"_s);
}

void PageTest::hire(const QString &signin, const QString &name, Role role)
{
    const Person person{signin, name, role, PersonState::Active, {}};
    const auto added = answer([admin = manager, person](Services &services) {
        return services.people.add(admin, CommandId::fresh(), person, password);
    });
    ASSERT_TRUE(added) << added.error().message.source;
}

Session PageTest::signIn(const QString &name)
{
    const auto session = answer([name](Services &services) { return services.signIn.signIn(name, password); });
    EXPECT_TRUE(session) << name.toStdString();
    return session.value_or(Session());
}

LeadId PageTest::newLead(const Session &owner, const QString &name, const QString &phone)
{
    NewLead input;
    input.customer.name = name;
    input.customer.phone = Phone::parse(phone);
    input.lead.level = Level::A;
    input.lead.vehicle = u"银河 L7"_s;
    const auto saved =
        answer([owner, input](Services &services) { return services.leads.addWithCustomer(owner, CommandId::fresh(), input); });
    EXPECT_TRUE(saved);
    return saved ? saved->id : LeadId(0);
}

LeadCard PageTest::leadOf(LeadId lead)
{
    return answer([session = manager, lead](Services &services) { return services.leads.show(session, lead); }).value();
}

void PageTest::signInAs(const Session &session)
{
    context = std::make_unique<PageContext>(PageContext{*executor, clock, session, StoreZone()});
    context->notify = [this](Tone, const QString &text) { notices << text; };
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
