// SPDX-License-Identifier: GPL-3.0-or-later
// Timelines and lists of follow-ups.
#include "sql/storagetest.h"

namespace showroom
{

class FollowUps : public OnEveryStorage
{
protected:
    using Days = std::vector<QDate>;
    using Ids = std::vector<FollowUpId>;

    static Days daysOf(const std::vector<FollowUpRow> &rows)
    {
        Days days;
        for (const FollowUpRow &row : rows)
            days.push_back(row.followUp.value.happenedOn);
        return days;
    }

    static Ids idsOf(const std::vector<FollowUpRow> &rows)
    {
        Ids ids;
        for (const FollowUpRow &row : rows)
            ids.push_back(row.followUp.id);
        return ids;
    }

    FollowUpId inState(FollowUpState state)
    {
        return addFollowUp(lead, day("2026-11-03"), [&](FollowUp &followUp) { followUp.state = state; }).id;
    }

    CustomerId customerId = addCustomer(QStringLiteral("张伟")).id;
    Stored<Lead> lead = addLead(customerId);
};

INSTANTIATE_TEST_SUITE_P(, FollowUps, everyStorage, kindName);

TEST_P(FollowUps, AreATimelineNewestFirst)
{
    const Stored<Lead> second = addLead(customerId);
    addFollowUp(lead, day("2026-11-05"));
    addFollowUp(lead, day("2026-11-03")); // entered late
    addFollowUp(second, day("2026-11-04"));
    const Days ofLead{day("2026-11-05"), day("2026-11-03")};
    const Days ofCustomer{day("2026-11-05"), day("2026-11-04"), day("2026-11-03")};
    EXPECT_EQ(daysOf(must(storage->followUps().ofLead(store, lead.id, 10))), ofLead);
    EXPECT_EQ(daysOf(must(storage->followUps().ofCustomer(store, customerId, 10))), ofCustomer);
    EXPECT_EQ(daysOf(must(storage->followUps().ofCustomer(store, customerId, 1))), Days{day("2026-11-05")});
    EXPECT_TRUE(must(storage->followUps().ofLead(otherStore, lead.id, 10)).empty());
    EXPECT_TRUE(must(storage->followUps().ofCustomer(otherStore, customerId, 10)).empty());
}

TEST_P(FollowUps, OfOneMomentStandInTheOrderOfEntry)
{
    const FollowUpId first = addFollowUp(lead, day("2026-11-05")).id;
    const FollowUpId second = addFollowUp(lead, day("2026-11-05")).id;
    EXPECT_EQ(idsOf(must(storage->followUps().ofLead(store, lead.id, 10))), (Ids{second, first}));
    EXPECT_EQ(idsOf(must(storage->followUps().ofCustomer(store, customerId, 10))), (Ids{second, first}));
}

TEST_P(FollowUps, MayHaveNoLead)
{
    FollowUp visit;
    visit.customer = customerId;
    visit.happenedAt = noon(day("2026-11-05"));
    visit.happenedOn = day("2026-11-05");
    ASSERT_TRUE(storage->followUps().add(store, visit, {}, at));
    const auto rows = must(storage->followUps().ofCustomer(store, customerId, 10));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_FALSE(rows.front().followUp.value.lead);
    EXPECT_TRUE(rows.front().author.isEmpty());
}

TEST_P(FollowUps, NeedACustomerAndAMoment)
{
    FollowUp nobody;
    nobody.happenedAt = noon(day("2026-11-05"));
    nobody.happenedOn = day("2026-11-05");
    EXPECT_EQ(codeOfRefusal(storage->followUps().add(store, nobody, limin, at)), ErrorCode::Storage);
    FollowUp never;
    never.customer = customerId;
    EXPECT_EQ(codeOfRefusal(storage->followUps().add(store, never, limin, at)), ErrorCode::Storage);
}

TEST_P(FollowUps, ComeWithAuthorAndCustomer)
{
    addFollowUp(lead, day("2026-11-05"));
    const FollowUpRow row = must(storage->followUps().ofLead(store, lead.id, 1)).front();
    EXPECT_EQ(row.author, QStringLiteral("李敏"));
    EXPECT_EQ(row.customerName, QStringLiteral("张伟"));
}

TEST_P(FollowUps, AreListedByState)
{
    const FollowUpId recorded = inState(FollowUpState::Recorded);
    const FollowUpId first = inState(FollowUpState::Pending);
    const FollowUpId second = inState(FollowUpState::Pending);
    const FollowUpId voided = inState(FollowUpState::Voided);
    EXPECT_EQ(idsOf(must(storage->followUps().inState({store}, FollowUpState::Pending, 10))), (Ids{first, second}));
    EXPECT_EQ(idsOf(must(storage->followUps().inState({store}, FollowUpState::Pending, 1))), Ids{first});
    EXPECT_EQ(idsOf(must(storage->followUps().inState({store, otherStore}, FollowUpState::Voided, 10))), Ids{voided});
    EXPECT_EQ(idsOf(must(storage->followUps().inState({store}, FollowUpState::Recorded, 10))), Ids{recorded});
    EXPECT_TRUE(must(storage->followUps().inState({otherStore}, FollowUpState::Pending, 10)).empty());
}

TEST_P(FollowUps, ArePagedByAuthor)
{
    Ids own;
    for (int i = 0; i < 5; ++i)
        own.insert(own.begin(), addFollowUp(lead, day("2026-11-03")).id);
    FollowUp others;
    others.customer = addCustomer(otherStore, customer(QStringLiteral("王"))).id;
    others.happenedAt = at;
    others.happenedOn = day("2026-11-23");
    const FollowUpId there = must(storage->followUps().add(otherStore, others, wangwei, at)).id;

    Ids walked;
    for (std::optional<FollowUpId> after;;) {
        const auto rows = must(storage->followUps().page({store, otherStore}, limin, after, 2));
        for (const FollowUpId id : idsOf(rows))
            walked.push_back(id);
        if (rows.size() < 2)
            break;
        after = rows.back().followUp.id;
    }
    EXPECT_EQ(walked, own);
    EXPECT_EQ(idsOf(must(storage->followUps().page({store, otherStore}, {}, {}, 2))), (Ids{there, own.front()}));
    EXPECT_TRUE(must(storage->followUps().page({}, {}, {}, 2)).empty());
}

} // namespace showroom
