// SPDX-License-Identifier: GPL-3.0-or-later
// FU-10: the guard while a number is typed, numbers that two people share, merges that are undone; scenarios G1 to G4.
#include "services/bothengines.h"

namespace showroom
{

namespace
{

using rules::DuplicateStep;

const QString number = QStringLiteral("13803516620");

} // namespace

class Duplicates : public OnBothEngines
{
protected:
    static Customer named(const QString &name, const QString &phone)
    {
        Customer customer;
        customer.name = name;
        customer.phone = Phone::parse(phone);
        return customer;
    }
    NearMatch matchFor(const Session &session, const QString &typed)
    {
        const auto matches = services.customers.nearMatches(session, {}, typed);
        return matches && matches->size() == 1 ? matches->front() : NearMatch();
    }
    CustomerId merged(CustomerId from, CustomerId into)
    {
        EXPECT_TRUE(services.customers.merge(clerk, command(), from, into, QStringLiteral("同一人")));
        return into;
    }
    Result<Saved<CardMerge>> undo(const Session &session, CustomerId kept, const QString &reason = QStringLiteral("是父子"))
    {
        const auto card = services.customers.show(manager, kept);
        if (!card || card->merges.empty())
            return Refusal({ErrorCode::NotFound});
        DocumentActionInput input;
        input.reason = reason;
        return services.merges.act(session, command(), card->merges.front().merge, MergeAction::Undo, input);
    }
    void bought(CustomerId id)
    {
        EXPECT_TRUE(shop.storage->work().run([&]() -> Done {
            auto card = shop.storage->customers().find({shop.store}, id);
            const Customer before = card->value;
            card->value.state = CustomerState::Base;
            return shop.storage->customers().update(*card, before, shop.clock.now()).map([](int) {});
        }));
    }
    CustomerCard cardOf(CustomerId id) { return *services.customers.show(manager, id); }
};
INSTANTIATE_TEST_SUITE_P(Engines, Duplicates, bothEngines, engineName);

TEST_P(Duplicates, G1KeepingBothNeedsTheRoleAndSaysWithWhomTheNumberIsShared)
{
    const auto first = services.customers.add(limin, command(), named(QStringLiteral("王建国"), number));
    Customer wife = named(QStringLiteral("赵丽"), number);
    const auto refused = services.customers.add(clerk, command(), wife);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(refused.error().record, first->id.value()) << "the standing card is opened";
    wife.sharedNumber = QStringLiteral("王建国，夫妻");
    const auto byConsultant = services.customers.add(limin, command(), wife);
    ASSERT_FALSE(byConsultant) << "keeping both is not the consultant's to decide";
    EXPECT_EQ(byConsultant.error().verdicts.front().rule, QStringLiteral("FU-10"));
    wife.owner = limin.person;
    const auto second = services.customers.add(clerk, command(), wife);
    ASSERT_TRUE(second);
    EXPECT_NE(second->id, first->id);
    EXPECT_EQ(services.search.search(manager, number, 10)->rows.size(), 2u);
    EXPECT_EQ(services.customers.nearMatches(limin, {}, number)->size(), 2u);
}

TEST_P(Duplicates, WhoSharesANumberGoesOnWithTheirCard)
{
    const auto first = services.customers.add(limin, command(), named(QStringLiteral("王建国"), number));
    Customer wife = named(QStringLiteral("赵丽"), number);
    wife.sharedNumber = QStringLiteral("夫妻");
    wife.owner = limin.person;
    const auto second = services.customers.add(clerk, command(), wife);
    ASSERT_TRUE(second);
    wife.note = QStringLiteral("周末来");
    EXPECT_TRUE(services.customers.update(limin, command(), second->id, 1, wife)) << "nothing about the number is new";
    Customer husband = cardOf(first->id).customer.value;
    husband.phone = Phone::parse(QStringLiteral("13900000001"));
    ASSERT_TRUE(services.customers.update(limin, command(), first->id, 1, husband));
    const auto third = services.customers.add(wangwei, command(), named(QStringLiteral("某人"), number));
    ASSERT_FALSE(third) << "the number is hers alone now, and still blocks";
    EXPECT_EQ(third.error().record, second->id.value());
}

TEST_P(Duplicates, ASharedNumberIsShownAndNeverMergedUnasked)
{
    ASSERT_TRUE(services.customers.add(limin, command(), named(QStringLiteral("王建国"), number)));
    Customer wife = named(QStringLiteral("赵丽"), number);
    wife.sharedNumber = QStringLiteral("夫妻");
    const auto second = services.customers.add(clerk, command(), wife);
    const auto verdicts = services.records.check(manager, QStringLiteral("customer"), second->id.value());
    ASSERT_TRUE(verdicts);
    EXPECT_TRUE(std::any_of(verdicts->begin(), verdicts->end(), [](const Verdict &verdict) {
        return verdict.rule == QStringLiteral("FU-10") && verdict.outcome == Outcome::Flag &&
               translated(verdict.message).contains(QStringLiteral("夫妻"));
    }));
    EXPECT_EQ(services.customers.page(manager, {}, {}, 10)->rows.size(), 2u);
}

TEST_P(Duplicates, G2TheGuardKnowsWhoseTheCardIsAndWhatToDo)
{
    EXPECT_TRUE(services.customers.nearMatches(limin, {}, number)->empty()) << "unknown: a new card";
    const LeadId lead = shop.leadOf(limin, QStringLiteral("王建国"), number);
    const NearMatch open = matchFor(limin, number);
    EXPECT_EQ(open.step, DuplicateStep::OpenLead);
    EXPECT_EQ(open.lead, lead);
    EXPECT_EQ(open.levelText, QStringLiteral("A"));
    EXPECT_EQ(open.ownerName, QStringLiteral("李敏"));
    ASSERT_TRUE(shop.contact(limin, lead));
    EXPECT_EQ(matchFor(limin, number).lastContactOn, services.zoneOf(limin).dayOf(shop.clock.now()));
    const NearMatch others = matchFor(wangwei, number);
    EXPECT_EQ(others.step, DuplicateStep::AskOwner);
    EXPECT_TRUE(translated(others.verdict.message).contains(QStringLiteral("李敏")));
    EXPECT_TRUE(others.phone.contains(u'*'));
    EXPECT_FALSE(others.workable);
}

TEST_P(Duplicates, G3ALeadNeedsANameAndAMalformedEmailIsRefused)
{
    NewLead input;
    input.customer.phone = Phone::parse(number);
    const auto nameless = services.leads.addWithCustomer(limin, command(), input);
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().fields.front().field, QStringLiteral("name"));
    input.customer.name = QStringLiteral("太原某某科技有限公司");
    input.customer.kind = CustomerKind::Company;
    for (const char *wrong : {"a", "a@", "@b.cn", "a b@c.cn", "a@b", "a@b..cn", "a@-b.cn", "a@b.cn\nBcc: c@d.cn"}) {
        input.customer.email = QString::fromUtf8(wrong);
        const auto refused = services.leads.addWithCustomer(limin, command(), input);
        ASSERT_FALSE(refused) << wrong;
        EXPECT_EQ(refused.error().fields.front().field, QStringLiteral("email")) << wrong;
    }
    input.customer.email = QStringLiteral("caigou@example.com.cn");
    EXPECT_TRUE(services.leads.addWithCustomer(limin, command(), input)) << "an organisation's name is a name";
}

TEST_P(Duplicates, G4ANextLeadReusesTheCardAndBothAreLinked)
{
    const LeadId first = shop.leadOf(limin, QStringLiteral("王建国"), number);
    const CustomerId card = shop.lead(first).customer;
    NewLead next;
    next.standingCustomer = card;
    const auto second = services.leads.addWithCustomer(limin, command(), next);
    ASSERT_TRUE(second);
    EXPECT_EQ(shop.lead(second->id).customer, card);
    EXPECT_EQ(cardOf(card).leads.size(), 2u);
    EXPECT_EQ(services.customers.page(limin, {}, {}, 10)->rows.size(), 1u) << "no second card";
}

TEST_P(Duplicates, AMergeIsUndoneWithEverythingThatMoved)
{
    const LeadId one = shop.leadOf(limin, QStringLiteral("张三"), QStringLiteral("13500000001"));
    const LeadId two = shop.leadOf(limin, QStringLiteral("张三"), QStringLiteral("13500000002"));
    ASSERT_TRUE(shop.contact(limin, one));
    ASSERT_TRUE(shop.contact(limin, two));
    const CustomerId gone = shop.lead(one).customer, kept = shop.lead(two).customer;
    Customer before = cardOf(gone).customer.value;
    before.wechat = QStringLiteral("zhangsan");
    ASSERT_TRUE(services.customers.update(limin, command(), gone, 1, before));
    Customer keptBefore = cardOf(kept).customer.value;
    merged(gone, kept);
    EXPECT_EQ(cardOf(kept).customer.value.wechat, QStringLiteral("zhangsan")) << "what the card that stays did not say";
    shop.clock.advanceDays(1);
    ASSERT_TRUE(shop.contact(limin, one)) << "comes to a lead that moved, so it goes back with it";
    Visit came;
    came.customer = kept;
    ASSERT_TRUE(services.visits.add(clerk, command(), came)) << "came since, and stays";
    ASSERT_TRUE(undo(clerk, kept));
    EXPECT_TRUE(cardOf(gone).customer.value == before);
    keptBefore.firstVisitOn = services.zoneOf(limin).dayOf(shop.clock.now()); // of who came since
    EXPECT_TRUE(cardOf(kept).customer.value == keptBefore);
    EXPECT_EQ(shop.lead(one).customer, gone);
    EXPECT_EQ(shop.lead(two).customer, kept);
    EXPECT_EQ(cardOf(gone).timeline.size(), 2u);
    EXPECT_EQ(cardOf(kept).timeline.size(), 1u);
    DocumentFilter filter;
    filter.customer = kept;
    EXPECT_EQ(services.visits.page(manager, filter, {}, 50)->rows.size(), 1u);
    EXPECT_EQ(matchFor(limin, QStringLiteral("13500000001")).id, gone) << "its number is its own again";
    EXPECT_EQ(matchFor(limin, QStringLiteral("13500000002")).id, kept);
    EXPECT_TRUE(cardOf(kept).merges.empty());
}

TEST_P(Duplicates, UndoingIsForWhoMayMergeWithAReasonAndOnce)
{
    const CustomerId gone = shop.lead(shop.leadOf(limin, QStringLiteral("张三"), QStringLiteral("13500000001"))).customer;
    const CustomerId kept = shop.lead(shop.leadOf(limin, QStringLiteral("张四"), QStringLiteral("13500000002"))).customer;
    merged(gone, kept);
    EXPECT_EQ(undo(limin, kept).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(undo(clerk, kept, {}).error().fields.front().field, QStringLiteral("reason"));
    const CardMergeId merge = cardOf(kept).merges.front().merge;
    ASSERT_TRUE(undo(manager, kept)) << "also what the clerk merged";
    DocumentActionInput input;
    input.reason = QStringLiteral("再来");
    EXPECT_FALSE(services.merges.act(manager, command(), merge, MergeAction::Undo, input));
    EXPECT_EQ(services.customers.page(manager, {}, {}, 10)->rows.size(), 2u);
}

TEST_P(Duplicates, OfTwoMergesTheLaterIsUndoneFirst)
{
    const auto cardFor = [&](const char *phone) {
        return shop.lead(shop.leadOf(limin, QStringLiteral("张三"), QString::fromLatin1(phone))).customer;
    };
    const CustomerId a = cardFor("13500000001"), b = cardFor("13500000002"), c = cardFor("13500000003");
    merged(a, b);
    Customer one = cardOf(b).customer.value;
    one.otherPhone.reset();
    ASSERT_TRUE(services.customers.update(limin, command(), b, cardOf(b).customer.version, one));
    const CardMergeId first = cardOf(b).merges.front().merge;
    merged(b, c);
    DocumentActionInput input;
    input.reason = QStringLiteral("错了");
    const auto early = services.merges.act(clerk, command(), first, MergeAction::Undo, input);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, ErrorCode::Rejected);
    EXPECT_EQ(cardOf(c).leads.size(), 3u) << "nothing is half undone";
    ASSERT_TRUE(undo(clerk, c));
    EXPECT_EQ(cardOf(b).leads.size(), 2u);
    ASSERT_TRUE(services.merges.act(clerk, command(), first, MergeAction::Undo, input));
    for (const CustomerId card : {a, b, c})
        EXPECT_EQ(cardOf(card).leads.size(), 1u);
}

TEST_P(Duplicates, ANumberThatAnotherCardHoldsByNowStopsTheUndoing)
{
    const CustomerId gone = shop.lead(shop.leadOf(limin, QStringLiteral("张三"), QStringLiteral("13500000001"))).customer;
    const CustomerId kept = shop.lead(shop.leadOf(limin, QStringLiteral("张四"), QStringLiteral("13500000002"))).customer;
    merged(gone, kept);
    Customer moved = cardOf(kept).customer.value;
    moved.otherPhone.reset();
    ASSERT_TRUE(services.customers.update(limin, command(), kept, cardOf(kept).customer.version, moved));
    const auto other = services.customers.add(wangwei, command(), named(QStringLiteral("李四"), QStringLiteral("13500000001")));
    ASSERT_TRUE(other);
    const auto refused = undo(clerk, kept);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(refused.error().record, other->id.value());
    EXPECT_EQ(cardOf(gone).customer.value.state, CustomerState::Merged) << "nothing is half undone";
    EXPECT_EQ(cardOf(kept).leads.size(), 2u);
}

TEST_P(Duplicates, WhoHasBoughtHasBoughtAlsoAfterAMerge)
{
    const CustomerId gone = shop.lead(shop.leadOf(limin, QStringLiteral("张三"), QStringLiteral("13500000001"))).customer;
    const CustomerId kept = shop.lead(shop.leadOf(limin, QStringLiteral("张四"), QStringLiteral("13500000002"))).customer;
    bought(gone);
    merged(gone, kept);
    EXPECT_EQ(cardOf(kept).customer.value.state, CustomerState::Base);
    ASSERT_TRUE(undo(clerk, kept));
    EXPECT_EQ(cardOf(kept).customer.value.state, CustomerState::Prospect);
    EXPECT_EQ(cardOf(gone).customer.value.state, CustomerState::Base);
}

TEST_P(Duplicates, ErasingEmptiesWhyTwoCardsWereMerged)
{
    const CustomerId gone = shop.lead(shop.leadOf(limin, QStringLiteral("张三"), QStringLiteral("13500000001"))).customer;
    const CustomerId kept = shop.lead(shop.leadOf(limin, QStringLiteral("张四"), QStringLiteral("13500000002"))).customer;
    merged(gone, kept);
    const CardMergeId merge = cardOf(kept).merges.front().merge;
    ASSERT_TRUE(services.privacy.erase(director, command(), kept, {QStringLiteral("张四"), QStringLiteral("本人要求")}));
    const auto left = services.merges.show(manager, merge);
    ASSERT_TRUE(left);
    EXPECT_TRUE(left->row.record.value.reason.isEmpty());
    DocumentActionInput input;
    input.reason = QStringLiteral("恢复");
    EXPECT_FALSE(services.merges.act(director, command(), merge, MergeAction::Undo, input)) << "who is erased stays erased";
}

} // namespace showroom
