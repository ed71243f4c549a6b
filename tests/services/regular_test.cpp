// SPDX-License-Identifier: GPL-3.0-or-later
// Regular contact with who has bought, birthdays and the anniversaries of cars (FU-06).
#include "services/bothengines.h"

namespace showroom
{

class Regulars : public OnBothEngines
{
protected:
    CustomerId customer = bought(QStringLiteral("单晓燕"), QStringLiteral("15903510417"));

    CustomerId bought(const QString &name, const QString &phone, std::optional<QDate> birthday = {})
    {
        Customer card;
        card.name = name;
        card.phone = Phone::parse(phone);
        card.birthday = birthday;
        const auto added = services.customers.add(limin, command(), card);
        auto stored = shop.storage->customers().find({shop.store}, added->id);
        const Customer before = stored->value;
        stored->value.state = CustomerState::Base;
        EXPECT_TRUE(shop.storage->customers().update(*stored, before, shop.clock.now()));
        return added->id;
    }
    std::vector<Task> tasksOf(const Session &person)
    {
        std::vector<Task> found;
        const auto tasks = services.worklist.tasks(person, person.person, {});
        for (const Task &task : *tasks)
            if (task.rule == QStringLiteral("FU-06"))
                found.push_back(task);
        return found;
    }
    FollowUp talk()
    {
        FollowUp followUp;
        followUp.customer = customer;
        followUp.learned = QStringLiteral("车用着满意，明年置换");
        return followUp;
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, Regulars, bothEngines, engineName);

TEST_P(Regulars, AreOwedAContactAndRecordingItIsEnough)
{
    ASSERT_EQ(tasksOf(limin).size(), 1u);
    EXPECT_EQ(tasksOf(limin).front().kind, QStringLiteral("customer"));
    EXPECT_EQ(tasksOf(limin).front().record, customer.value());
    EXPECT_TRUE(tasksOf(wangwei).empty());
    ASSERT_TRUE(services.followUps.record(limin, command(), talk()));
    EXPECT_TRUE(tasksOf(limin).empty());
    EXPECT_EQ(services.customers.show(limin, customer)->timeline.size(), 1u);
    shop.clock.advanceDays(89);
    EXPECT_TRUE(tasksOf(limin).empty());
    shop.clock.advanceDays(1);
    ASSERT_EQ(tasksOf(limin).size(), 1u);
    EXPECT_EQ(tasksOf(limin).front().due, QDate(2027, 2, 21));
}

TEST_P(Regulars, AContactSaysWhatWasLearnedAndIsTheOwners)
{
    FollowUp empty = talk();
    empty.learned.clear();
    const auto refused = services.followUps.record(limin, command(), empty);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().verdicts.front().rule, QStringLiteral("FU-07"));
    EXPECT_EQ(services.followUps.record(wangwei, command(), talk()).error().code, ErrorCode::NotFound);
    FollowUp nobody;
    EXPECT_EQ(services.followUps.record(limin, command(), nobody).error().fields.front().field, QStringLiteral("lead"));
    FollowUp missed = talk();
    missed.outcome = ContactOutcome::NotReached;
    ASSERT_TRUE(services.followUps.record(limin, command(), missed));
    EXPECT_EQ(tasksOf(limin).size(), 1u) << "nobody was reached";
}

TEST_P(Regulars, WhoIsInASaleAgainIsLeftToThatLead)
{
    Lead lead;
    lead.customer = customer;
    ASSERT_TRUE(services.leads.add(limin, command(), lead));
    EXPECT_TRUE(tasksOf(limin).empty());
}

TEST_P(Regulars, BirthdaysAreShownAheadToWhoKnowsThem)
{
    ASSERT_TRUE(services.followUps.record(limin, command(), talk()));
    const CustomerId born = bought(QStringLiteral("马跃"), QStringLiteral("13800138123"), QDate(1990, 11, 28));
    FollowUp greeted = talk();
    greeted.customer = born;
    ASSERT_TRUE(services.followUps.record(limin, command(), greeted));
    ASSERT_EQ(tasksOf(limin).size(), 1u);
    EXPECT_EQ(tasksOf(limin).front().due, QDate(2026, 11, 28));
    EXPECT_EQ(tasksOf(limin).front().outcome, Outcome::Flag);
    EXPECT_TRUE(tasksOf(manager).empty());
    shop.clock.advanceDays(6);
    EXPECT_TRUE(tasksOf(limin).empty()) << "it is over";
}

TEST_P(Regulars, NoneIsOwedWhereTheDirectorAsksForNone)
{
    ASSERT_TRUE(services.procedures.setParameter(director, QStringLiteral("FU-06.days"), QStringLiteral("0")));
    EXPECT_TRUE(tasksOf(limin).empty());
}

} // namespace showroom
