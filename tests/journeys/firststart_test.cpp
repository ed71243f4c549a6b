// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/journey.h"
#include "widgets/shell/welcomepage.h"
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace showroom
{

class FirstStart : public Journey
{
};

TEST_F(FirstStart, ADealershipIsMadeByTypingAndItsAdministratorAddsAConsultant)
{
    start();
    ASSERT_TRUE(soon([this] { return visible<WelcomePage>() != nullptr; }));
    click(u"New dealership"_s);
    ASSERT_TRUE(soon([this] { return visible<QLineEdit>(u"store"_s) != nullptr; }));
    type(u"store"_s, u"太原店"_s);
    type(u"name"_s, u"赵主任"_s);
    type(u"signInName"_s, u"zhao"_s);
    type(u"password"_s, u"a-long-password"_s);
    type(u"again"_s, u"a-long-password"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return window->isDeskOpen(); }));
    EXPECT_EQ(window->currentPage(), u"settings"_s);
    EXPECT_FALSE(shows(u"Customers"_s)) << "administrators have no business data";
    EXPECT_EQ(QFileInfo(file(u"showroom.db"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    auto *people = visible<QTableView>(u"peopleTable"_s);
    ASSERT_NE(people, nullptr);
    ASSERT_TRUE(soon([&] { return people->model()->rowCount() == 1; }));
    const auto data = beside();
    EXPECT_TRUE(data->services.signIn.signIn(u"zhao"_s, u"a-long-password"_s));
}

TEST_F(FirstStart, AShortPasswordIsRefusedAtItsFieldAndNothingTypedIsLost)
{
    start();
    ASSERT_TRUE(soon([this] { return visible<WelcomePage>() != nullptr; }));
    click(u"New dealership"_s);
    ASSERT_TRUE(soon([this] { return visible<QLineEdit>(u"store"_s) != nullptr; }));
    type(u"store"_s, u"太原店"_s);
    type(u"name"_s, u"赵主任"_s);
    type(u"signInName"_s, u"zhao"_s);
    type(u"password"_s, u"short"_s);
    type(u"again"_s, u"short"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(shows(u"at least 8"_s));
    EXPECT_EQ(visible<QLineEdit>(u"store"_s)->text(), u"太原店"_s);
    EXPECT_FALSE(QFile::exists(file(u"showroom.db"_s)));
}

TEST_F(FirstStart, AForeignFileIsShownAsSuchAndLeftAlone)
{
    QFile foreign(file(u"showroom.db"_s));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray(500, 'x'));
    foreign.close();
    start();
    ASSERT_TRUE(soon([this] { return shows(u"not a dealership"_s); }));
    ASSERT_TRUE(foreign.open(QIODevice::ReadOnly));
    EXPECT_EQ(foreign.readAll(), QByteArray(500, 'x'));
}

TEST_F(FirstStart, ADemonstrationListsItsPeopleOneClickEach)
{
    start();
    ASSERT_TRUE(soon([this] { return visible<WelcomePage>() != nullptr; }));
    click(u"Demonstration"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return shows(u"李敏"_s); }, 60'000));
}

// Who waits for a picture must not wait for ever.
TEST_F(FirstStart, WhoIsNotOfTheDealershipIsRefusedAloud)
{
    standingDealership();
    start();
    int refused = 0;
    QObject::connect(desk.get(), &FrontDesk::refused, [&] { ++refused; });
    ASSERT_TRUE(soon([this] { return visible<QLineEdit>(u"password"_s) != nullptr; }));
    type(u"name"_s, u"nobody"_s);
    type(u"password"_s, u"nobody-password"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return refused == 1; }));
    EXPECT_FALSE(window->isDeskOpen());
}

} // namespace showroom
