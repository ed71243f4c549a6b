// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over, the pool (FU-11), the focus and its queue (FU-05).
#include "services/bothengines.h"

namespace showroom
{

class Pool : public OnBothEngines
{
protected:
    LeadId lead = shop.leadOf(limin, QStringLiteral("单晓燕"), QStringLiteral("15903510417"));

    Result<Saved<Lead>> act(const Session &person, LeadId id, LeadAction action, const QString &reason = {})
    {
        return services.leads.act(person, command(), id, action, {reason, {}, {}, {}, {}});
    }
    std::vector<PoolRow> pool(const Session &person) { return *services.leads.pool(person, 100); }
    std::optional<int> rank(LeadId id) { return shop.lead(id).focusRank; }
    std::vector<Task> tasksOf(const Session &person, const QString &rule)
    {
        std::vector<Task> found;
        const auto tasks = services.worklist.tasks(person, {}, {});
        for (const Task &task : *tasks)
            if (task.rule == rule)
                found.push_back(task);
        return found;
    }
    void leave(const Session &person)
    {
        auto stored = shop.storage->people().find({shop.store}, person.person);
        const Person before = stored->value;
        stored->value.state = PersonState::OnLeave;
        stored->value.leaveUntil = QDate(2026, 12, 6);
        ASSERT_TRUE(shop.storage->people().update(*stored, before, shop.clock.now()));
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, Pool, bothEngines, engineName);

TEST_P(Pool, AnUnworkedLeadMayBeTakenAndLeavesATrace) // G7
{
    ASSERT_TRUE(shop.contact(limin, lead));
    EXPECT_TRUE(pool(wangwei).empty());
    const auto early = act(wangwei, lead, LeadAction::Claim);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().verdicts.front().rule, QStringLiteral("FU-11"));
    shop.clock.advanceDays(29);
    EXPECT_TRUE(pool(wangwei).empty());
    EXPECT_EQ(tasksOf(limin, QStringLiteral("FU-11")).size(), 1u) << "its owner is told before";
    shop.clock.advanceDays(1);
    ASSERT_EQ(pool(wangwei).size(), 1u);
    EXPECT_EQ(pool(wangwei).front().days, 30);
    EXPECT_FALSE(pool(wangwei).front().phone.contains(QStringLiteral("0351"))) << "masked until it is one's own";
    ASSERT_TRUE(act(wangwei, lead, LeadAction::Claim));
    EXPECT_EQ(shop.lead(lead).owner, wangwei.person);
    EXPECT_TRUE(pool(limin).empty()) << "who took it has just begun";
    EXPECT_TRUE(services.leads.show(wangwei, lead)->inFull);
    EXPECT_EQ(services.customers.show(wangwei, shop.lead(lead).customer)->customer.value.owner, wangwei.person);
    const auto events = services.leads.show(wangwei, lead)->events;
    ASSERT_GE(events.size(), 3u);
    EXPECT_FALSE(events[events.size() - 2].owner) << "it returned to the pool";
    EXPECT_EQ(events.back().owner, wangwei.person) << "and was taken from it";
}

TEST_P(Pool, WorkOrTheCustomersWishKeepsALead)
{
    const LeadId silent = shop.leadOf(limin, QStringLiteral("马跃"), QStringLiteral("13800138123"));
    ASSERT_TRUE(services.leads.act(limin, command(), silent, LeadAction::Wish, {{}, {}, {}, QDate(2026, 12, 20), {}}));
    shop.clock.advanceDays(29);
    ASSERT_TRUE(shop.contact(limin, lead));
    shop.clock.advanceDays(5);
    EXPECT_TRUE(pool(wangwei).empty());
    EXPECT_FALSE(act(wangwei, silent, LeadAction::Claim));
}

TEST_P(Pool, AManagerGivesToThePoolAndCapacityHolds)
{
    EXPECT_EQ(act(limin, lead, LeadAction::Release, QStringLiteral("忙")).error().code, ErrorCode::NotPermitted);
    EXPECT_FALSE(act(manager, lead, LeadAction::Release)) << "a reason is needed";
    ASSERT_TRUE(act(manager, lead, LeadAction::Release, QStringLiteral("顾问太忙")));
    EXPECT_FALSE(shop.lead(lead).owner);
    ASSERT_EQ(pool(wangwei).size(), 1u);
    EXPECT_EQ(pool(wangwei).front().ownerName, QString());
    const auto back = act(limin, lead, LeadAction::Claim);
    ASSERT_FALSE(back) << "it was theirs a moment ago";
    EXPECT_EQ(back.error().verdicts.front().rule, QStringLiteral("FU-11"));
    ASSERT_TRUE(services.procedures.setParameter(director, QStringLiteral("FU-11.capacity"), QStringLiteral("1")));
    shop.leadOf(wangwei, QStringLiteral("马跃"), QStringLiteral("13800138123"));
    EXPECT_FALSE(act(wangwei, lead, LeadAction::Claim)) << "their hands are full";
    ASSERT_TRUE(services.procedures.setParameter(director, QStringLiteral("FU-11.capacity"), QStringLiteral("2")));
    EXPECT_TRUE(act(wangwei, lead, LeadAction::Claim));
}

TEST_P(Pool, TheLeadsOfWhoIsAwayGoToOthersInOneStep)
{
    const LeadId second = shop.leadOf(limin, QStringLiteral("马跃"), QStringLiteral("13800138123"));
    const LeadId third = shop.leadOf(limin, QStringLiteral("刘伟"), QStringLiteral("13700137000"));
    const Session zhao = shop.as(QStringLiteral("zhaogang"));
    leave(limin);
    const auto asked = tasksOf(manager, QStringLiteral("FU-11"));
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked.front().kind, QStringLiteral("person"));
    EXPECT_EQ(asked.front().record, limin.person.value());
    const auto preview = services.leads.handOverPreview(manager, limin.person);
    EXPECT_EQ(preview->leads, 3);
    EXPECT_GT(preview->owed, 0);
    const auto bare = services.leads.handOverAll(manager, command(), {limin.person, {limin.person}, {}, false});
    ASSERT_FALSE(bare);
    EXPECT_EQ(bare.error().fields.size(), 2u) << "a note, and somebody else who is here";
    const HandOver wanted{limin.person, {wangwei.person, zhao.person}, QStringLiteral("出差两周"), true};
    EXPECT_EQ(services.leads.handOverAll(wangwei, command(), wanted).error().code, ErrorCode::NotPermitted);
    ASSERT_TRUE(services.leads.handOverAll(manager, command(), wanted));
    int ofWangwei = 0, ofZhao = 0;
    for (const LeadId id : {lead, second, third}) {
        ofWangwei += shop.lead(id).owner == wangwei.person ? 1 : 0;
        ofZhao += shop.lead(id).owner == zhao.person ? 1 : 0;
    }
    EXPECT_EQ(ofWangwei, 2);
    EXPECT_EQ(ofZhao, 1);
    EXPECT_TRUE(tasksOf(manager, QStringLiteral("FU-11")).empty());
    EXPECT_FALSE(tasksOf(wangwei, QStringLiteral("FU-01")).empty()) << "the owed revisits moved along";
    EXPECT_EQ(services.leads.show(manager, lead)->events.back().note, QStringLiteral("出差两周"));
    EXPECT_EQ(services.leads.handOverAll(manager, command(), wanted).error().code, ErrorCode::Rejected) << "nothing is left";
}

TEST_P(Pool, ACustomersLeadsStayTogether)
{
    Lead more;
    more.customer = shop.lead(lead).customer;
    const auto added = services.leads.add(limin, command(), more);
    ASSERT_TRUE(added);
    const Session zhao = shop.as(QStringLiteral("zhaogang"));
    ASSERT_TRUE(services.leads.handOverAll(manager, command(),
                                           {limin.person, {wangwei.person, zhao.person}, QStringLiteral("离职"), false}));
    EXPECT_EQ(shop.lead(lead).owner, shop.lead(added->id).owner);
}

TEST_P(Pool, OneFocusAndAQueueBehindIt) // FU-05
{
    const LeadId second = shop.leadOf(limin, QStringLiteral("马跃"), QStringLiteral("13800138123"));
    const LeadId third = shop.leadOf(limin, QStringLiteral("刘伟"), QStringLiteral("13700137000"));
    ASSERT_TRUE(act(limin, lead, LeadAction::Focus));
    ASSERT_TRUE(act(limin, second, LeadAction::Queue));
    ASSERT_TRUE(act(limin, third, LeadAction::Queue));
    EXPECT_EQ(rank(lead), 1);
    EXPECT_EQ(rank(second), 2);
    EXPECT_EQ(rank(third), 3);
    ASSERT_TRUE(act(limin, third, LeadAction::Focus));
    EXPECT_EQ(rank(third), 1);
    EXPECT_EQ(rank(lead), 2);
    EXPECT_EQ(rank(second), 3);
    const auto worklist = services.worklist.of(limin, {}, {});
    EXPECT_EQ(worklist->rows.front().lead, third) << "the focus comes first";
    EXPECT_TRUE(worklist->rows.front().focus);
    EXPECT_EQ(std::count_if(worklist->rows.begin(), worklist->rows.end(), [](const WorklistRow &row) { return row.focus; }), 1);
    ASSERT_TRUE(act(limin, lead, LeadAction::Unfocus));
    EXPECT_FALSE(rank(lead));
    EXPECT_EQ(rank(second), 2);
    const auto queue = services.leads.queue(limin, {});
    ASSERT_EQ(queue->size(), 2u);
    EXPECT_EQ(queue->front().lead.id, third);
}

TEST_P(Pool, WhenTheFocusAgreesTheNextOneIsTheFocus) // FU-05
{
    const LeadId second = shop.leadOf(limin, QStringLiteral("马跃"), QStringLiteral("13800138123"));
    ASSERT_TRUE(act(limin, lead, LeadAction::Focus));
    ASSERT_TRUE(act(limin, second, LeadAction::Queue));
    ASSERT_TRUE(shop.contact(limin, lead));
    EXPECT_EQ(rank(lead), 1) << "a talk is no agreement yet";
    ASSERT_TRUE(act(limin, lead, LeadAction::Quote));
    EXPECT_FALSE(rank(lead));
    EXPECT_EQ(rank(second), 1);
    ASSERT_TRUE(services.leads.act(manager, command(), second, LeadAction::HandOver,
                                   {QStringLiteral("出差"), {}, wangwei.person, {}, {}}));
    EXPECT_FALSE(rank(second)) << "another's queue is another's";
}

} // namespace showroom
