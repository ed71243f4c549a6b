// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told of while they look elsewhere: once, and not when they want quiet.
#include "pages/pagetest.h"
#include "showroom/models/reminding.h"
#include "widgets/settings/remindercard.h"
#include <QCheckBox>
#include <QPushButton>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace showroom
{

class RemindingTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        dealership.clock.set(QDate(2026, 11, 24), QTime(14, 25));
        const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
        const auto invited = dealership.contact(consultant, lead, [](FollowUp &talk) {
            talk.nextStep = NextStep::Invite;
            talk.nextOn = QDate(2026, 11, 24);
            talk.nextTime = QTime(14, 30);
        });
        ASSERT_TRUE(invited);
    }
    /// What is told by a program that was started just now.
    QStringList told(const Session &person)
    {
        QStringList texts;
        Reminding reminding({*executor, dealership.clock, person, StoreZone(), preferences, [this] { return open; }});
        QObject::connect(&reminding, &Reminding::due, &reminding, [&](const QString &text) { texts << text; });
        reminding.look();
        bool answered = false; // the questions are answered in their order
        executor->ask(
            &reminding, [](Services &services) { return services.signIn.isEmpty(); }, [&](const auto &) { answered = true; });
        EXPECT_TRUE(soon([&] { return answered; }));
        return texts;
    }

    QTemporaryDir home;
    Preferences preferences{home.filePath(u"settings.ini"_s)};
    bool open = true;
};

TEST_F(RemindingTest, AnAppointmentIsToldOfOnceAlsoAcrossARestart)
{
    const QStringList texts = told(consultant);
    ASSERT_EQ(texts.size(), 1);
    EXPECT_TRUE(texts.front().contains(u"单晓燕"_s) && texts.front().contains(u"14:30"_s));
    EXPECT_FALSE(texts.front().contains(u"0417"_s));
    EXPECT_TRUE(told(consultant).isEmpty());
    EXPECT_TRUE(told(colleague).isEmpty()) << "it is not theirs";
}

TEST_F(RemindingTest, NothingIsToldInQuietTimesNorBehindTheLock)
{
    preferences.setQuietHours(QTime(14, 0), QTime(15, 0));
    EXPECT_TRUE(told(consultant).isEmpty());
    preferences.setQuietHours(QTime(0, 0), QTime(0, 0));
    preferences.setQuietUntil(dealership.clock.now().plusHours(1).ms());
    EXPECT_TRUE(told(consultant).isEmpty());
    preferences.setQuietUntil(0);
    open = false;
    EXPECT_TRUE(told(consultant).isEmpty());
    open = true;
    preferences.setReminds(u"appointment"_s, false);
    EXPECT_TRUE(told(consultant).isEmpty());
    preferences.setReminds(u"appointment"_s, true);
    EXPECT_EQ(told(consultant).size(), 1) << "what was not told in quiet times is told after them";
}

TEST_F(RemindingTest, TheCardKeepsWhatWasChosen)
{
    auto *card = new ReminderCard(*context, preferences);
    present(*card);
    card->findChild<QCheckBox *>(u"party"_s)->click();
    EXPECT_FALSE(preferences.reminds(u"party"_s));
    EXPECT_TRUE(preferences.reminds(u"decision"_s));
    card->findChildren<QTimeEdit *>().at(0)->setTime(QTime(20, 0));
    EXPECT_EQ(preferences.quietHours().first, QTime(20, 0));
    card->findChild<QPushButton *>(u"quietForAnHour"_s)->click();
    EXPECT_EQ(preferences.quietUntil(), dealership.clock.now().plusHours(1).ms());
}

} // namespace showroom
