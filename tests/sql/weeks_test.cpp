// SPDX-License-Identifier: GPL-3.0-or-later
// What a week asks the storage beyond leads: the register, samples, the pool, the queue, regular contact and occasions.
#include "sql/storagetest.h"

namespace showroom
{

class Weeks : public OnEveryStorage
{
protected:
    Stored<Customer> bought(const char *name, CustomerState state, const char *lastContact = nullptr)
    {
        auto card = addCustomer(QString::fromUtf8(name));
        const Customer before = card.value;
        card.value.state = state;
        card.value.owner = limin;
        must(storage->customers().update(card, before, at));
        if (lastContact)
            must(storage->customers().touch(store, card.id, day(lastContact)));
        return must(storage->customers().find({store}, card.id));
    }
    Stored<Visit> visit(const char *on, int hour, const std::function<void(Visit &)> &change = {})
    {
        Visit value;
        value.on = day(on);
        value.arrivedAt = StoreZone().at(value.on, QTime(hour, 0));
        if (change)
            change(value);
        return must(storage->visits().add(store, value, limin, at));
    }
    Stored<Lead> owned(const char *name, std::optional<PersonId> owner, const char *contact,
                       LeadState state = LeadState::Following)
    {
        auto lead = addLead(addCustomer(QString::fromUtf8(name)).id, state);
        const Lead before = lead.value;
        lead.value.owner = owner;
        if (contact)
            lead.value.lastContactOn = day(contact);
        if (!(before == lead.value))
            must(storage->leads().update(lead, before, at));
        return lead;
    }
};

INSTANTIATE_TEST_SUITE_P(, Weeks, everyStorage, kindName);

TEST_P(Weeks, TheRegisterOfADayIsInOrderAndCounted)
{
    const auto card = addCustomer(QStringLiteral("张伟"));
    visit("2026-11-26", 15, [](Visit &v) { v.party = 2; });
    visit("2026-11-26", 10, [&](Visit &v) {
        v.customer = card.id;
        v.state = VisitState::Left;
        v.leftAt = v.arrivedAt->plusMinutes(50);
    });
    visit("2026-11-26", 11, [](Visit &v) { v.channel = VisitChannel::Telephone; });
    visit("2026-11-26", 12, [](Visit &v) { v.state = VisitState::Voided; });
    visit("2026-11-26", 13, [](Visit &v) { v.purpose = VisitPurpose::Service; });
    visit("2026-11-26", 14, [](Visit &v) { v.arrival = Arrival::Again; });
    visit("2026-11-25", 14);
    const auto rows = must(storage->visits().ofDay(store, day("2026-11-26"), 100));
    ASSERT_EQ(rows.size(), 6u);
    EXPECT_EQ(rows.front().value.customer, card.id);
    EXPECT_TRUE(must(storage->visits().ofDay(otherStore, day("2026-11-26"), 100)).empty());
    const VisitFigures figures = must(storage->visits().figures(store, day("2026-11-26"), day("2026-11-26")));
    EXPECT_EQ(figures.parties, 4);
    EXPECT_EQ(figures.persons, 5);
    EXPECT_EQ(figures.calls, 1);
    EXPECT_EQ(figures.looking, 3);
    EXPECT_EQ(figures.fresh, 2);
    EXPECT_EQ(figures.captured, 1);
    EXPECT_EQ(must(storage->visits().figures(store, day("2026-11-01"), day("2026-11-30"))).parties, 5);
    EXPECT_FALSE(must(storage->visits().wasHereBefore(store, card.id, day("2026-11-26"))));
    EXPECT_TRUE(must(storage->visits().wasHereBefore(store, card.id, day("2026-11-27"))));
}

TEST_P(Weeks, AWeekIsDrawnOnce)
{
    CheckCallRepository &calls = storage->checkCalls();
    EXPECT_FALSE(must(calls.isDrawn(store, CheckPurpose::Recall, day("2026-11-16"))));
    must(calls.markDrawn(store, CheckPurpose::Recall, day("2026-11-16"), 12, 10));
    EXPECT_TRUE(must(calls.isDrawn(store, CheckPurpose::Recall, day("2026-11-16"))));
    EXPECT_FALSE(must(calls.isDrawn(store, CheckPurpose::Satisfaction, day("2026-11-16"))));
    EXPECT_FALSE(must(calls.isDrawn(otherStore, CheckPurpose::Recall, day("2026-11-16"))));
    const auto again = calls.markDrawn(store, CheckPurpose::Recall, day("2026-11-16"), 12, 10);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
}

TEST_P(Weeks, CallsStandByTheirLead)
{
    const auto lead = owned("张伟", limin, nullptr);
    CheckCall call;
    call.week = day("2026-11-16");
    call.lead = lead.id;
    call.customer = lead.value.customer;
    call.checked = limin;
    const auto first = must(storage->checkCalls().add(store, call, limin, at));
    const auto second = must(storage->checkCalls().add(store, call, limin, at));
    const auto calls = must(storage->checkCalls().ofLead(store, lead.id));
    ASSERT_EQ(calls.size(), 2u);
    EXPECT_EQ(calls.front().id, second.id) << "the newest first";
    EXPECT_EQ(calls.back().value, first.value);
    EXPECT_TRUE(must(storage->checkCalls().ofLead(otherStore, lead.id)).empty());
}

TEST_P(Weeks, RegularContactIsOwedToWhoHasBought)
{
    const auto never = bought("张伟", CustomerState::Base);
    const auto old = bought("王芳", CustomerState::Regular, "2026-06-01");
    bought("李强", CustomerState::Base, "2026-11-01");
    bought("赵敏", CustomerState::Prospect);
    const auto again = bought("钱进", CustomerState::Base);
    must(storage->leads().add(
        store,
        [&] {
            Lead lead;
            lead.customer = again.id;
            lead.state = LeadState::Following;
            return lead;
        }(),
        limin, at));
    const auto rows = must(storage->customers().owedRegularContact({{store}, limin, day("2026-08-28"), 10}));
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].id, never.id);
    EXPECT_EQ(rows[1].id, old.id);
    EXPECT_EQ(must(storage->customers().owedRegularContact({{store}, {}, day("2026-08-28"), 10})).size(), 2u);
    EXPECT_EQ(must(storage->customers().owedRegularContact({{store}, limin, day("2026-08-28"), 1})).size(), 1u);
    EXPECT_TRUE(must(storage->customers().owedRegularContact({{otherStore}, {}, day("2026-08-28"), 10})).empty());
}

TEST_P(Weeks, BirthdaysAreFoundByTheirDayOfTheYear)
{
    auto card = bought("张伟", CustomerState::Prospect);
    const Customer before = card.value;
    card.value.birthday = day("1990-11-28");
    must(storage->customers().update(card, before, at));
    const auto found = [&](std::optional<PersonId> owner, const char *monthDay) {
        return must(storage->customers().occasions({store}, owner, {QStringLiteral("11-26"), QString::fromLatin1(monthDay)}, 10));
    };
    ASSERT_EQ(found(limin, "11-28").size(), 1u);
    EXPECT_EQ(found(limin, "11-28").front().of, day("1990-11-28"));
    EXPECT_FALSE(found(limin, "11-28").front().delivery);
    EXPECT_TRUE(found(limin, "11-29").empty());
    EXPECT_EQ(found({}, "11-28").size(), 1u);
}

TEST_P(Weeks, ThePoolHoldsNobodysAndTheUnworked)
{
    const auto free = owned("张伟", {}, "2026-11-20");
    const auto never = owned("王芳", limin, nullptr);
    const auto old = owned("李强", limin, "2026-09-01");
    const auto older = owned("赵敏", limin, "2026-08-01");
    owned("钱进", limin, "2026-09-01", LeadState::Ordered);
    owned("孙立", limin, "2026-09-01", LeadState::Lost);
    const auto given = owned("周强", limin, "2026-09-01");
    must(storage->leads().addEvent(
        store,
        {given.id, LeadEventKind::HandedOver, at, day("2030-01-01"), LeadState::Following, LeadState::Following, limin, {}, {}},
        limin));
    // Everything was opened before that day, which lies ahead of the storage's own.
    const auto rows = must(storage->leads().pool({{store}, day("2029-12-31"), 10}));
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(rows[0].lead.id, free.id);
    EXPECT_EQ(rows[1].lead.id, never.id);
    EXPECT_EQ(rows[2].lead.id, older.id);
    EXPECT_EQ(rows[3].lead.id, old.id);
    EXPECT_EQ(must(storage->leads().pool({{store}, {}, 10})).size(), 1u) << "nothing returns by itself";
    EXPECT_EQ(must(storage->leads().pool({{store}, day("2029-12-31"), 2})).size(), 2u);
    EXPECT_EQ(must(storage->leads().openCount(store, limin)), 4);
}

TEST_P(Weeks, AQueueIsReadInItsOrder)
{
    std::vector<Stored<Lead>> leads;
    for (const int rank : {2, 1, 3}) {
        auto lead = owned(rank == 1 ? "张伟" : rank == 2 ? "王芳" : "李强", limin, nullptr);
        const Lead before = lead.value;
        lead.value.focusRank = rank;
        must(storage->leads().update(lead, before, at));
        leads.push_back(lead);
    }
    owned("赵敏", limin, nullptr);
    LeadQuery query;
    query.stores = {store};
    query.owner = limin;
    query.focusOnly = true;
    const auto rows = must(storage->leads().page(query));
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].lead.id, leads[1].id);
    EXPECT_EQ(rows[2].lead.id, leads[2].id);
}

TEST_P(Weeks, ClosedLeadsAreFoundByTheDayOfTheirClosing)
{
    const auto moved = [&](const char *name, LeadState now, LeadState to, const char *on) {
        const auto lead = owned(name, limin, nullptr, now);
        must(storage->leads().addEvent(
            store, {lead.id, LeadEventKind::Moved, at, day(on), LeadState::LostPending, to, limin, {}, {}}, limin));
        return lead.id;
    };
    const LeadId lost = moved("张伟", LeadState::Lost, LeadState::Lost, "2026-11-18");
    moved("王芳", LeadState::Following, LeadState::Lost, "2026-11-18"); // reactivated since
    moved("李强", LeadState::Lost, LeadState::Lost, "2026-11-15");
    const auto rows = must(
        storage->leads().closedBetween({store}, day("2026-11-16"), day("2026-11-22"), {LeadState::Lost, LeadState::Invalid}, 10));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().lead.id, lost);
}

TEST_P(Weeks, ContactsOfAWeekAreThoseThatCount)
{
    const auto lead = owned("张伟", limin, nullptr);
    addFollowUp(lead, day("2026-11-17"));
    addFollowUp(lead, day("2026-11-18"), [](FollowUp &talk) { talk.counts = false; });
    addFollowUp(lead, day("2026-11-24"));
    const auto contacts = must(storage->followUps().contacts(store, day("2026-11-16"), day("2026-11-22"), 10));
    ASSERT_EQ(contacts.size(), 1u);
    EXPECT_EQ(contacts.front().lead, lead.id);
    EXPECT_EQ(contacts.front().customer, lead.value.customer);
}

} // namespace showroom
