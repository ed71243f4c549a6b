// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contractdesk.h"

using namespace Qt::StringLiterals;

namespace showroom
{

class DocumentSearch : public ContractDesk
{
protected:
    QStringList found(const Session &person, const QString &typed, SearchFor what = SearchFor::Everything)
    {
        QStringList numbers;
        const auto hits = services.search.search(person, typed, 20, what);
        for (const SearchHit &hit : hits.value().rows)
            numbers << (hit.kind == u"customer" ? hit.name : hit.number);
        return numbers;
    }
};

INSTANTIATE_TEST_SUITE_P(, DocumentSearch, bothEngines, engineName);

TEST_P(DocumentSearch, ContractsAndQuotesAreFoundByTheirNumber)
{
    const ContractId id = draftContract();
    const QString contract = stored(id).number;
    const QString quote = shown(clerk, id).quoteNumber;
    ASSERT_EQ(contract, u"HT-2026-00001"_s);
    ASSERT_EQ(quote, u"BJ-2026-0001"_s);
    for (const QString &typed : {contract, u"ht-2026-0"_s, u" HT-2026-00001 "_s, u"ｈｔ-2026"_s})
        EXPECT_EQ(found(clerk, typed), QStringList{contract}) << typed.toStdString();
    EXPECT_EQ(found(clerk, u"bj-2026-0001"_s), QStringList{quote});
    for (const QString &typed : {u"1"_s, u"00001"_s})
        EXPECT_EQ(found(clerk, typed).mid(0, 2), (QStringList{contract, quote})) << "this year's, by the number alone";
    for (const QString &typed : {u"2"_s, u"HT-2025"_s, u"HT-2026-00001%"_s, u"%-2026"_s, u"ht"_s, QString(400, u'9')})
        EXPECT_EQ(found(clerk, typed), QStringList()) << typed.toStdString();
    const SearchHit hit = services.search.search(clerk, contract, 20).value().rows.at(0);
    EXPECT_EQ(hit.kind, u"contract"_s);
    EXPECT_EQ(hit.id, id.value());
    EXPECT_EQ(hit.name, u"王建国"_s);
    EXPECT_EQ(std::get<ContractState>(hit.state), ContractState::Draft);
    EXPECT_EQ(found(clerk, contract, SearchFor::Customers), QStringList());
}

TEST_P(DocumentSearch, WhoDoesNotSeeAListDoesNotFindInIt)
{
    const ContractId id = draftContract();
    const QString number = stored(id).number;
    EXPECT_EQ(found(limin, number), QStringList{number}) << "one's own";
    EXPECT_EQ(found(wangwei, number), QStringList()) << "a colleague's";
    EXPECT_EQ(found(finance, number), QStringList{number});
    EXPECT_EQ(found(finance, u"王建国"_s), QStringList()) << "finance looks up no customers";
    EXPECT_EQ(services.search.search(shop.as(u"admin"_s), number, 20).error().code, ErrorCode::NotPermitted);
}

/// The same number, drawn in another store for somebody else.
TEST_P(DocumentSearch, EachStoreHasItsOwnNumbers)
{
    const ContractId id = draftContract();
    Storage &storage = *shop.storage;
    const Instant now = shop.clock.now();
    const auto added = [&](auto &records, StoreId store, const auto &value) {
        const auto stored = records.add(store, value, {}, now);
        EXPECT_TRUE(stored) << (stored ? "" : stored.error().logDetail.toStdString());
        return stored.value().id;
    };
    const StoreId other = added(storage.stores(), shop.store, Store{u"晋阳店"_s, {}, u"Asia/Shanghai"_s});
    Contract twin = stored(id);
    Lead theirs = shop.lead(lead);
    Customer card;
    card.name = u"晋阳的客户"_s;
    card.phone = Phone::parse(u"13903517788"_s);
    theirs.customer = added(storage.customers(), other, card);
    theirs.owner.reset();
    Plan plan;
    plan.lead = twin.lead = added(storage.leads(), other, theirs);
    plan.model = twin.model = added(storage.models(), other, storage.models().find({shop.store}, model).value().value);
    plan.number = u"FA-2026-0001"_s;
    Quote quote = storage.quotes().find({shop.store}, twin.quote).value().value;
    quote.plan = added(storage.plans(), other, plan);
    quote.lead = twin.lead;
    quote.model = twin.model;
    quote.owner.reset();
    twin.quote = added(storage.quotes(), other, quote);
    twin.owner.reset();
    twin.form.reset();
    (void)added(storage.contracts(), other, twin);
    const auto hits = services.search.search(director, twin.number, 20).value();
    ASSERT_EQ(hits.rows.size(), 2u) << "who sees every store finds both";
    EXPECT_NE(hits.rows[0].name, hits.rows[1].name);
    EXPECT_EQ(services.search.search(clerk, twin.number, 20).value().rows.size(), 1u);
}

TEST_P(DocumentSearch, WhatIsLeftOffIsSaid)
{
    for (int i = 0; i < 3; ++i)
        (void)draftContract();
    const auto hits = services.search.search(clerk, u"HT-2026"_s, 2).value();
    EXPECT_EQ(hits.rows.size(), 2u);
    EXPECT_TRUE(hits.more);
    EXPECT_FALSE(services.search.search(clerk, u"HT-2026"_s, 3).value().more);
}

TEST_P(DocumentSearch, TheNewestVersionOfAQuoteStandsForItsNumber)
{
    const QuoteId first = placed(QuoteState::Accepted, 100);
    const auto second = act(clerk, first, QuoteAction::Revise).value().id;
    const auto hits = services.search.search(clerk, u"BJ-2026-0001"_s, 20).value();
    ASSERT_EQ(hits.rows.size(), 1u);
    EXPECT_EQ(hits.rows[0].id, second.value());
    EXPECT_EQ(std::get<QuoteState>(hits.rows[0].state), QuoteState::Draft);
}

// QT-02, QT-04
TEST_P(DocumentSearch, ASearchReadsNoPrice)
{
    const ContractId id = draftContract();
    const auto before = services.trail.page(director, {}, 500)->rows.size();
    (void)found(manager, stored(id).number);
    (void)found(manager, u"BJ-2026-0001"_s);
    EXPECT_EQ(services.trail.page(director, {}, 500)->rows.size(), before);
}

} // namespace showroom
