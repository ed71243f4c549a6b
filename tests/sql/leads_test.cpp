// SPDX-License-Identifier: GPL-3.0-or-later
// Leads: their lists, their history, and the facts that FU-01 judges a week by.
#include "sql/storagetest.h"
#include <algorithm>

namespace showroom
{

class Leads : public OnEveryStorage
{
protected:
    // The week of Monday, 16 November 2026.
    FactsQuery ofTheWeek()
    {
        FactsQuery query;
        query.stores = {store};
        query.from = day("2026-11-16");
        query.to = day("2026-11-22");
        return query;
    }

    std::vector<LeadFacts> facts(const FactsQuery &query)
    {
        auto found = must(storage->leads().facts(query));
        std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.row.lead.id < b.row.lead.id; });
        return found;
    }

    std::vector<LeadId> leadsIn(const FactsQuery &query)
    {
        std::vector<LeadId> ids;
        for (const LeadFacts &each : facts(query))
            ids.push_back(each.row.lead.id);
        return ids;
    }

    // The same question asked for all, for the owner and for the one lead.
    std::vector<FactsQuery> eachWay(LeadId lead)
    {
        FactsQuery mine = ofTheWeek();
        mine.owner = limin;
        FactsQuery one = ofTheWeek();
        one.lead = lead;
        return {ofTheWeek(), mine, one};
    }

    LeadFacts factsOf(const FactsQuery &query, LeadId lead)
    {
        for (LeadFacts &each : facts(query))
            if (each.row.lead.id == lead)
                return std::move(each);
        throw std::runtime_error("the lead is not among the facts");
    }

    Stored<Lead> moved(Stored<Lead> lead, QDate on, LeadState to)
    {
        addEvent(lead.id, LeadEventKind::Moved, on, lead.value.state, to);
        lead.value.state = to;
        lead.version = must(storage->leads().update(lead, noon(on)));
        return lead;
    }

    CustomerId customerId = addCustomer(QStringLiteral("张伟"), QStringLiteral("13800136620")).id;
};

INSTANTIATE_TEST_SUITE_P(, Leads, everyStorage, kindName);

TEST_P(Leads, AreListedNewestFirstByEachFilter)
{
    Lead free;
    free.customer = addCustomer(QStringLiteral("李强")).id;
    free.level = Level::H;
    const LeadId unowned = addLead(store, free, day("2026-11-02")).id;
    const LeadId following = addLead(customerId).id;
    const LeadId ordered = addLead(customerId, LeadState::Ordered).id;
    const LeadId lost = addLead(customerId, LeadState::Lost).id;
    const auto page = [&](const std::function<void(LeadQuery &)> &ask) {
        LeadQuery query;
        query.stores = {store};
        ask(query);
        std::vector<LeadId> ids;
        for (const LeadRow &row : must(storage->leads().page(query)))
            ids.push_back(row.lead.id);
        return ids;
    };
    using Ids = std::vector<LeadId>;
    EXPECT_EQ(page([](LeadQuery &) {}), (Ids{lost, ordered, following, unowned}));
    EXPECT_EQ(page([&](LeadQuery &query) { query.owner = limin; }), (Ids{lost, ordered, following}));
    EXPECT_EQ(page([&](LeadQuery &query) { query.customer = free.customer; }), Ids{unowned});
    EXPECT_EQ(page([](LeadQuery &query) { query.state = LeadState::Lost; }), Ids{lost});
    EXPECT_EQ(page([](LeadQuery &query) { query.level = Level::H; }), Ids{unowned});
    EXPECT_EQ(page([](LeadQuery &query) { query.openOnly = true; }), (Ids{following, unowned}));
    EXPECT_EQ(page([](LeadQuery &query) { query.limit = 2; }), (Ids{lost, ordered}));
    EXPECT_EQ(page([&](LeadQuery &query) { query.after = ordered; }), (Ids{following, unowned}));
    EXPECT_EQ(page([&](LeadQuery &query) {
                  query.owner = limin;
                  query.customer = customerId;
                  query.state = LeadState::Following;
                  query.level = Level::B;
                  query.openOnly = true;
                  query.after = lost;
              }),
              Ids{following});
    EXPECT_EQ(page([&](LeadQuery &query) { query.stores = {otherStore}; }), Ids{});
}

TEST_P(Leads, OfSeveralStoresAreOneList)
{
    Lead there;
    there.customer = addCustomer(otherStore, customer(QStringLiteral("王"))).id;
    const LeadId first = addLead(customerId).id;
    const LeadId second = addLead(otherStore, there, day("2026-11-02")).id;
    const LeadId third = addLead(customerId).id;
    LeadQuery query;
    query.stores = {store, otherStore};
    query.limit = 2;
    const auto rows = must(storage->leads().page(query));
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].lead.id, third);
    EXPECT_EQ(rows[1].lead.id, second);
    query.after = second;
    EXPECT_EQ(must(storage->leads().page(query)).front().lead.id, first);
}

TEST_P(Leads, ComeWithTheirCustomer)
{
    const Stored<Lead> lead = addLead(customerId);
    LeadQuery query;
    query.stores = {store};
    const LeadRow row = must(storage->leads().page(query)).front();
    EXPECT_EQ(row.lead, lead);
    EXPECT_EQ(row.customerName, QStringLiteral("张伟"));
    EXPECT_EQ(row.customerPhone, Phone::parse(QStringLiteral("13800136620")));
    EXPECT_EQ(row.customerOwner, limin);
}

TEST_P(Leads, KeepTheirEventsInOrder)
{
    const LeadId lead = addLead(customerId).id;
    LeadEvent wish{lead, LeadEventKind::Wish, noon(day("2026-11-05")), day("2026-11-05"), LeadState::New, LeadState::New,
                   {},   day("2026-12-01"),   QStringLiteral("出差")};
    must(storage->leads().addEvent(store, wish, limin));
    addEvent(lead, LeadEventKind::Moved, day("2026-11-03"), LeadState::New, LeadState::Following);
    const auto events = must(storage->leads().events(store, lead));
    ASSERT_EQ(events.size(), 3u);
    EXPECT_EQ(events[0].kind, LeadEventKind::Opened);
    EXPECT_EQ(events[1], wish);
    EXPECT_EQ(events[2].to, LeadState::Following); // by entry, not by day: history is only ever added to
    EXPECT_TRUE(must(storage->leads().events(otherStore, lead)).empty());
}

TEST_P(Leads, ThatWereOpenInTheWeekHaveFacts)
{
    const LeadId open = addLead(customerId).id;
    const LeadId ordered = addLead(customerId, LeadState::Ordered).id;
    const LeadId leftInTheWeek = moved(addLead(customerId), day("2026-11-18"), LeadState::Lost).id;
    const LeadId leftAfterIt = moved(addLead(customerId), day("2026-11-23"), LeadState::Won).id;
    moved(addLead(customerId), day("2026-11-15"), LeadState::Lost);
    EXPECT_EQ(leadsIn(ofTheWeek()), (std::vector<LeadId>{open, ordered, leftInTheWeek, leftAfterIt}));
    for (const FactsQuery &query : eachWay(leftInTheWeek)) {
        const auto found = leadsIn(query);
        EXPECT_TRUE(std::find(found.begin(), found.end(), leftInTheWeek) != found.end());
    }
}

TEST_P(Leads, OfNobodyElseAreInOnesFacts)
{
    Lead free;
    free.customer = customerId;
    const LeadId unowned = addLead(store, free, day("2026-11-02")).id;
    const LeadId mine = addLead(customerId).id;
    FactsQuery query = ofTheWeek();
    query.owner = limin;
    EXPECT_EQ(leadsIn(query), std::vector<LeadId>{mine});
    query.owner.reset();
    query.lead = unowned;
    EXPECT_EQ(leadsIn(query), std::vector<LeadId>{unowned});
    query.stores = {otherStore};
    EXPECT_TRUE(leadsIn(query).empty());
    query = ofTheWeek();
    query.stores = {};
    EXPECT_TRUE(leadsIn(query).empty());
}

TEST_P(Leads, CountTheDaysOfTheWeekAlone)
{
    const Stored<Lead> lead = addLead(customerId);
    for (const char *on : {"2026-11-15", "2026-11-16", "2026-11-22", "2026-11-23"})
        addFollowUp(lead, day(on));
    for (const FactsQuery &query : eachWay(lead.id)) {
        std::vector<QDate> days;
        for (const LeadDay &one : factsOf(query, lead.id).days) {
            EXPECT_TRUE(one.contact);
            EXPECT_FALSE(one.attempt);
            days.push_back(one.on);
        }
        std::sort(days.begin(), days.end());
        EXPECT_EQ(days, (std::vector<QDate>{day("2026-11-16"), day("2026-11-22")}));
    }
}

TEST_P(Leads, CountAnUnansweredAttemptOnOnePerson)
{
    struct Attempt {
        ContactKind kind;
        bool mass;
        FollowUpState state;
        bool counts;
    };
    const Attempt attempts[] = {
        {ContactKind::Call, false, FollowUpState::Recorded, true}, {ContactKind::Chat, false, FollowUpState::Approved, true},
        {ContactKind::Sms, false, FollowUpState::Recorded, false}, {ContactKind::Call, true, FollowUpState::Recorded, false},
        {ContactKind::Call, false, FollowUpState::Pending, false}, {ContactKind::Call, false, FollowUpState::Rejected, false},
        {ContactKind::Call, false, FollowUpState::Voided, false},
    };
    for (const Attempt &attempt : attempts) {
        const Stored<Lead> lead = addLead(customerId);
        addFollowUp(lead, day("2026-11-17"), [&](FollowUp &followUp) {
            followUp.kind = attempt.kind;
            followUp.mass = attempt.mass;
            followUp.state = attempt.state;
            followUp.outcome = ContactOutcome::NotReached;
            followUp.counts = false;
        });
        for (const FactsQuery &query : eachWay(lead.id)) {
            const auto days = factsOf(query, lead.id).days;
            EXPECT_EQ(days.size(), attempt.counts ? 1u : 0u);
            EXPECT_TRUE(days.empty() || (days.front().attempt && !days.front().contact));
        }
    }
}

TEST_P(Leads, BringTheEventsThatReachIntoTheWeek)
{
    const Stored<Lead> lead = addLead(customerId, LeadState::New, day("2026-10-01"));
    const auto reaching = [&](LeadEventKind kind, const char *on) {
        addEvent(lead.id, kind, day(on), LeadState::New, LeadState::New);
    };
    reaching(LeadEventKind::Wish, "2026-10-02");
    reaching(LeadEventKind::WishApproved, "2026-10-03");
    reaching(LeadEventKind::HandedOver, "2026-10-04");
    addEvent(lead.id, LeadEventKind::Moved, day("2026-11-17"), LeadState::New, LeadState::Following);
    addEvent(lead.id, LeadEventKind::Moved, day("2026-11-24"), LeadState::Following, LeadState::Quoted);
    for (const FactsQuery &query : eachWay(lead.id)) {
        std::vector<std::pair<LeadEventKind, QDate>> events;
        for (const LeadEvent &event : factsOf(query, lead.id).events)
            events.emplace_back(event.kind, event.on);
        // Handed over, so that its opening says whose it was before; the move behind the week says what it was until then.
        const std::vector<std::pair<LeadEventKind, QDate>> expected{
            {LeadEventKind::Opened, day("2026-10-01")},       {LeadEventKind::Wish, day("2026-10-02")},
            {LeadEventKind::WishApproved, day("2026-10-03")}, {LeadEventKind::HandedOver, day("2026-10-04")},
            {LeadEventKind::Moved, day("2026-11-17")},        {LeadEventKind::Moved, day("2026-11-24")}};
        EXPECT_EQ(events, expected);
    }
}

TEST_P(Leads, BringWhatCameAfterARefusal)
{
    for (const LeadState state : {LeadState::Refused, LeadState::SecondTracking, LeadState::Following}) {
        Lead value;
        value.customer = customerId;
        value.owner = limin;
        value.state = state;
        value.refusedAt = noon(day("2026-11-03"));
        const Stored<Lead> lead = addLead(store, value, day("2026-11-01"));
        addFollowUp(lead, day("2026-11-02"));
        addFollowUp(lead, day("2026-11-03")); // the refusal itself
        addFollowUp(lead, day("2026-11-04"));
        addFollowUp(lead, day("2026-11-05"), [](FollowUp &followUp) {
            followUp.counts = false;
            followUp.outcome = ContactOutcome::NotReached;
        });
        addFollowUp(lead, day("2026-11-06"), [](FollowUp &followUp) { followUp.counts = false; });
        for (const FactsQuery &query : eachWay(lead.id)) {
            auto since = factsOf(query, lead.id).sinceRefusal;
            std::sort(since.begin(), since.end(), [](const auto &a, const auto &b) { return a.on < b.on; });
            if (state == LeadState::Following) {
                EXPECT_TRUE(since.empty());
                continue;
            }
            ASSERT_EQ(since.size(), 2u);
            EXPECT_TRUE(since[0].on == day("2026-11-04") && since[0].contact);
            EXPECT_TRUE(since[1].on == day("2026-11-05") && since[1].attempt);
        }
    }
}

TEST_P(Leads, AreFoundByAnOpenWish)
{
    const auto lead = [&](const char *name) { return addLead(addCustomer(QString::fromUtf8(name)).id).id; };
    const auto event = [&](LeadId id, LeadEventKind kind, const char *notBefore) {
        LeadEvent asked{id, kind, noon(day("2026-11-05")), day("2026-11-05"), LeadState::New, LeadState::New, limin, {}, {}};
        if (notBefore)
            asked.notBefore = day(notBefore);
        must(storage->leads().addEvent(store, asked, limin));
    };
    const LeadId open = lead("张伟");
    const LeadId approved = lead("王芳");
    const LeadId replaced = lead("李强");
    const LeadId over = lead("赵敏");
    event(open, LeadEventKind::Wish, "2026-12-01");
    event(open, LeadEventKind::Wish, "2027-01-15");
    event(approved, LeadEventKind::Wish, "2027-01-15");
    event(approved, LeadEventKind::WishApproved, nullptr);
    event(replaced, LeadEventKind::Wish, "2027-01-15");
    event(replaced, LeadEventKind::Wish, "2026-11-10");
    event(over, LeadEventKind::Wish, "2026-11-23");
    const auto closed = addLead(addCustomer(QStringLiteral("钱进")).id, LeadState::Lost).id;
    event(closed, LeadEventKind::Wish, "2027-01-15");
    const auto wishes = must(storage->leads().openWishes({store}, day("2026-11-23"), 10));
    ASSERT_EQ(wishes.size(), 1u);
    EXPECT_EQ(wishes[0].row.lead.id, open);
    EXPECT_EQ(wishes[0].row.customerName, QStringLiteral("张伟"));
    EXPECT_EQ(wishes[0].recordedOn, day("2026-11-05"));
    EXPECT_EQ(wishes[0].notBefore, day("2027-01-15"));
    EXPECT_EQ(wishes[0].by, limin);
    event(replaced, LeadEventKind::Wish, "2027-03-15");
    EXPECT_EQ(must(storage->leads().openWishes({store}, day("2026-11-23"), 1)).front().row.lead.id, replaced) << "furthest first";
    EXPECT_TRUE(must(storage->leads().openWishes({otherStore}, day("2026-11-23"), 10)).empty());
}

TEST_P(Leads, AreFoundByAttemptsOnSeveralDays)
{
    const auto tried = [&](const char *name, std::initializer_list<const char *> days, LeadState state = LeadState::Following) {
        const auto lead = addLead(addCustomer(QString::fromUtf8(name)).id, state);
        for (const char *on : days)
            addFollowUp(lead, day(on), [](FollowUp &talk) {
                talk.outcome = ContactOutcome::NotReached;
                talk.counts = false;
            });
        return lead.id;
    };
    const LeadId three = tried("张伟", {"2026-11-16", "2026-11-18", "2026-11-22"});
    tried("王芳", {"2026-11-16", "2026-11-16", "2026-11-18"});                  // two days
    tried("李强", {"2026-11-15", "2026-11-16", "2026-11-18"});                  // one of the week before
    tried("赵敏", {"2026-11-16", "2026-11-17", "2026-11-18"}, LeadState::Lost); // no longer live
    const auto found = [&](StoreId where, int days) {
        return must(storage->leads().attempted({where}, day("2026-11-16"), day("2026-11-22"), days, 10));
    };
    EXPECT_EQ(found(store, 3), std::vector{three});
    EXPECT_EQ(found(store, 2).size(), 3u);
    EXPECT_TRUE(found(otherStore, 1).empty());
}

TEST_P(Leads, HaveTheSameFactsInShort)
{
    std::vector<Stored<Lead>> leads;
    must(storage->work().run([&]() -> Done {
        for (int i = 0; i < 300; ++i) {
            leads.push_back(addLead(customerId, i % 3 == 0 ? LeadState::Ordered : LeadState::Following, day("2026-11-16")));
            addFollowUp(leads.back(), day("2026-11-16").addDays(i % 7));
        }
        return {};
    }));
    FactsQuery query = ofTheWeek();
    for (const auto owner : {std::optional<PersonId>(), std::optional(limin)}) {
        query.owner = owner;
        query.cadenceOnly = false;
        const auto whole = facts(query);
        query.cadenceOnly = true;
        const auto brief = facts(query);
        ASSERT_EQ(whole.size(), 300u);
        ASSERT_EQ(brief.size(), 300u);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            EXPECT_EQ(brief[i].row.lead.id, whole[i].row.lead.id);
            EXPECT_EQ(brief[i].row.lead.value.state, whole[i].row.lead.value.state);
            EXPECT_EQ(brief[i].row.lead.value.owner, whole[i].row.lead.value.owner);
            EXPECT_EQ(brief[i].row.lead.createdAt, whole[i].row.lead.createdAt);
            EXPECT_EQ(brief[i].days.size(), 1u);
            EXPECT_EQ(brief[i].events, whole[i].events);
        }
    }
}

} // namespace showroom
