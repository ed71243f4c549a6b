// SPDX-License-Identifier: GPL-3.0-or-later
// PI-03: what hangs on a person is found through merged cards, and emptied without touching anybody else's.
#include "sql/storagetest.h"

namespace showroom
{

class PrivacyStorage : public OnEveryStorage
{
protected:
    Consent consent(CustomerId card, const QString &note)
    {
        Consent said;
        said.customer = card;
        said.purpose = ConsentPurpose::Marketing;
        said.channel = ConsentChannel::Sms;
        said.notice = QStringLiteral("2026-01");
        said.givenOn = day("2026-11-03");
        said.note = note;
        return said;
    }
    /// A lead of the card with a follow-up and an event in which something was typed.
    Stored<Lead> talkedWith(CustomerId card)
    {
        const Stored<Lead> lead = addLead(card);
        addFollowUp(lead, day("2026-11-03"), [](FollowUp &talk) { talk.learned = talk.objection = QStringLiteral("typed"); });
        must(storage->leads().addEvent(
            store, {lead.id, LeadEventKind::Wish, at, day("2026-11-03"), {}, {}, limin, {}, QStringLiteral("typed")}, limin));
        return lead;
    }
};

INSTANTIATE_TEST_SUITE_P(, PrivacyStorage, everyStorage, kindName);

TEST_P(PrivacyStorage, FindsAndEmptiesWhatHangsOnAPersonAlone)
{
    const auto kept = addCustomer(QStringLiteral("王建国"), QStringLiteral("13800136620"));
    const auto other = addCustomer(QStringLiteral("张伟"), QStringLiteral("13800136622"));
    auto merged = addCustomer(QStringLiteral("王建"), QStringLiteral("13800136621"));
    const Customer before = merged.value;
    merged.value.state = CustomerState::Merged;
    merged.value.mergedInto = kept.id;
    must(storage->customers().update(merged, before, at));
    const Stored<Lead> mine = talkedWith(kept.id);
    const Stored<Lead> theirs = talkedWith(other.id);
    const auto said = must(storage->consents().add(store, consent(kept.id, QStringLiteral("typed")), limin, at));
    must(storage->consents().add(store, consent(other.id, QStringLiteral("typed")), limin, at));

    const PersonRecords records = must(storage->privacy().recordsOf(store, kept.id));
    EXPECT_EQ(records.cards, (std::vector{kept.id, merged.id}));
    EXPECT_EQ(records.leads, std::vector{mine.id});
    EXPECT_EQ(records.followUps.size(), 1u);
    EXPECT_EQ(records.consents, std::vector{said.id});
    EXPECT_TRUE(records.plans.empty() && records.quotes.empty() && records.contracts.empty());

    must(storage->privacy().emptyTexts(store, records, at));
    const auto talk = must(storage->followUps().find({store}, records.followUps.front()));
    EXPECT_TRUE(talk.value.learned.isEmpty() && talk.value.objection.isEmpty());
    EXPECT_EQ(talk.value.happenedOn, day("2026-11-03")) << "days stay";
    EXPECT_EQ(talk.version, 2);
    EXPECT_TRUE(must(storage->leads().events(store, mine.id)).back().note.isEmpty());
    EXPECT_TRUE(must(storage->consents().find({store}, said.id)).value.note.isEmpty());
    EXPECT_EQ(must(storage->leads().events(store, theirs.id)).back().note, QStringLiteral("typed"));
    EXPECT_EQ(must(storage->followUps().ofCustomer(store, other.id, 10)).front().followUp.value.learned, QStringLiteral("typed"));
}

TEST_P(PrivacyStorage, ListsTheConsentsOfACardAndOfSomebodysCards)
{
    const auto mine = addCustomer(QStringLiteral("王建国"), QStringLiteral("13800136620"));
    Customer nobodys;
    nobodys.name = QStringLiteral("张伟");
    const auto other = must(storage->customers().add(store, nobodys, limin, at));
    const auto first = must(storage->consents().add(store, consent(mine.id, {}), limin, at));
    const auto second = must(storage->consents().add(store, consent(other.id, {}), limin, at));
    DocumentQuery query;
    query.stores = {store};
    EXPECT_EQ(must(storage->consents().page(query)).size(), 2u);
    query.customer = other.id;
    ASSERT_EQ(must(storage->consents().page(query)).size(), 1u);
    EXPECT_EQ(must(storage->consents().page(query)).front().id, second.id);
    query.customer.reset();
    query.cardOwner = limin;
    const auto own = must(storage->consents().page(query));
    ASSERT_EQ(own.size(), mine.value.owner == limin ? 1u : 0u);
    if (!own.empty()) {
        EXPECT_EQ(own.front().id, first.id);
    }
}

} // namespace showroom
