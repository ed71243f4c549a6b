// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bothengines.h"

namespace showroom
{

class SignIn : public OnBothEngines
{
protected:
    Session admin = shop.as(QStringLiteral("admin"));
};
INSTANTIATE_TEST_SUITE_P(Engines, SignIn, bothEngines, engineName);

TEST_P(SignIn, EveryFailureHasTheSameWords)
{
    ASSERT_TRUE(services.people.setState(admin, command(), wangwei.person, PersonState::Disabled));
    const auto wrong = services.signIn.signIn(QStringLiteral("limin"), QStringLiteral("no"));
    const auto unknown = services.signIn.signIn(QStringLiteral("nobody"), QStringLiteral("no"));
    const auto disabled = services.signIn.signIn(QStringLiteral("wangwei"), QStringLiteral("a-password"));
    for (const auto *refused : {&wrong, &unknown, &disabled}) {
        ASSERT_FALSE(*refused);
        EXPECT_EQ(refused->error().code, ErrorCode::NotSignedIn);
        EXPECT_EQ(refused->error().message, wrong.error().message);
    }
    EXPECT_TRUE(services.signIn.signIn(QStringLiteral("LiMin "), QStringLiteral("a-password"))) << "a name is not case";
}

TEST_P(SignIn, FiveWrongTriesLockForFifteenMinutesAlsoOverARestart)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_FALSE(services.signIn.signIn(QStringLiteral("limin"), QStringLiteral("wrong")));
    EXPECT_FALSE(services.signIn.signIn(QStringLiteral("limin"), QStringLiteral("a-password"))) << "locked";
    auto reopened = shop.open();
    Services restarted(*reopened, shop.hasher, shop.press, shop.clock);
    EXPECT_FALSE(restarted.signIn.signIn(QStringLiteral("limin"), QStringLiteral("a-password")));
    shop.clock.advanceMinutes(14);
    EXPECT_FALSE(restarted.signIn.signIn(QStringLiteral("limin"), QStringLiteral("a-password")));
    shop.clock.advanceMinutes(2);
    EXPECT_TRUE(restarted.signIn.signIn(QStringLiteral("limin"), QStringLiteral("a-password")));
}

TEST_P(SignIn, FourWrongTriesDoNotLock)
{
    for (int i = 0; i < 4; ++i)
        EXPECT_FALSE(services.signIn.signIn(QStringLiteral("limin"), QStringLiteral("wrong")));
    EXPECT_TRUE(services.signIn.signIn(QStringLiteral("limin"), QStringLiteral("a-password")));
}

TEST_P(SignIn, ADealershipIsFoundedOnce)
{
    EXPECT_FALSE(*services.signIn.isEmpty());
    const auto again = services.signIn.found(
        {QStringLiteral("另一家"), {}, QStringLiteral("别人"), QStringLiteral("intruder"), QStringLiteral("long-enough"), false});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
    EXPECT_FALSE(services.signIn.signIn(QStringLiteral("intruder"), QStringLiteral("long-enough")));
}

TEST_P(SignIn, ARealDealershipNeedsPasswords)
{
    EXPECT_TRUE(services.signIn.demonstrationPeople()->empty());
    EXPECT_FALSE(services.signIn.signInToDemonstration(QStringLiteral("limin")));
}

TEST_P(SignIn, TheLastAdministratorStays)
{
    EXPECT_FALSE(services.people.setState(admin, command(), admin.person, PersonState::Disabled));
    EXPECT_FALSE(services.people.setRole(admin, command(), admin.person, Role::Clerk));
    ASSERT_TRUE(services.people.setRole(admin, command(), clerk.person, Role::SysAdmin));
    EXPECT_TRUE(services.people.setState(admin, command(), admin.person, PersonState::Disabled));
}

TEST_P(SignIn, WhoWasDisabledCanChangeNothingInAnOpenSession)
{
    const LeadId lead = shop.leadOf(limin, QStringLiteral("王一"), QStringLiteral("13900000011"));
    ASSERT_TRUE(services.people.setState(admin, command(), limin.person, PersonState::Disabled));
    const auto refused = shop.contact(limin, lead);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotSignedIn);
}

TEST_P(SignIn, OnlyAdministratorsAdminister)
{
    for (const char *name : {"limin", "zhanghui", "chenjie", "heyong", "sunlei", "caiwu", "kefu", "zonghe"}) {
        const Session person = shop.as(QString::fromLatin1(name));
        EXPECT_EQ(services.people.setRole(person, command(), wangwei.person, Role::Manager).error().code, ErrorCode::NotPermitted)
            << name;
        EXPECT_EQ(services.people.resetPassword(person, wangwei.person, QStringLiteral("another-one")).error().code,
                  ErrorCode::NotPermitted)
            << name;
    }
    EXPECT_TRUE(services.people.setRole(admin, command(), wangwei.person, Role::Manager));
}

TEST_P(SignIn, AnOwnPasswordIsChangedWithThePresentOne)
{
    EXPECT_EQ(services.signIn.changePassword(limin, QStringLiteral("wrong"), QStringLiteral("a-better-one"))
                  .error()
                  .fields.front()
                  .field,
              QStringLiteral("current_password"));
    EXPECT_EQ(
        services.signIn.changePassword(limin, QStringLiteral("a-password"), QStringLiteral("short")).error().fields.front().field,
        QStringLiteral("password"));
    ASSERT_TRUE(services.signIn.changePassword(limin, QStringLiteral("a-password"), QStringLiteral("a-better-one")));
    EXPECT_FALSE(services.signIn.signIn(QStringLiteral("limin"), QStringLiteral("a-password")));
    EXPECT_TRUE(services.signIn.signIn(QStringLiteral("limin"), QStringLiteral("a-better-one")));
}

TEST_P(SignIn, AdministratorsSeeNoBusinessData)
{
    shop.leadOf(limin, QStringLiteral("王一"), QStringLiteral("13900000011"));
    EXPECT_FALSE(services.customers.page(admin, {}, {}, 10));
    EXPECT_FALSE(services.leads.page(admin, {}, {}, 10));
    EXPECT_FALSE(services.search.search(admin, QStringLiteral("王一"), 10));
    const auto trail = services.trail.page(admin, {}, 100);
    ASSERT_TRUE(trail);
    for (const TrailRow &row : trail->rows)
        EXPECT_TRUE(row.entry.details.isEmpty()) << "structure only";
}

} // namespace showroom
