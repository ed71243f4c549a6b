// SPDX-License-Identifier: GPL-3.0-or-later
// Customers: one number, one card; lists that stay in order while they change; what a search finds.
#include "sql/storagetest.h"
#include <algorithm>
#include <set>
#include <thread>

namespace showroom
{

namespace
{

template <class Row>
std::vector<QString> namesOf(const std::vector<Row> &rows)
{
    std::vector<QString> names;
    for (const Row &row : rows)
        names.push_back(row.name);
    return names;
}

using Names = std::vector<QString>;

CustomerQuery in(std::vector<StoreId> stores)
{
    CustomerQuery query;
    query.stores = std::move(stores);
    return query;
}

} // namespace

class Customers : public OnEveryStorage
{
protected:
    std::vector<CustomerRow> walk(CustomerQuery query)
    {
        std::vector<CustomerRow> all;
        for (;;) {
            const auto rows = must(storage->customers().page(query));
            all.insert(all.end(), rows.begin(), rows.end());
            if (int(rows.size()) < query.limit)
                return all;
            query.after = rows.back();
        }
    }

    Done claim(Storage &by, CustomerId card, const QString &phone)
    {
        return by.work().run([&] { return by.customers().index(store, card, {}, {{*Phone::parse(phone)}, {}}); });
    }
};

INSTANTIATE_TEST_SUITE_P(, Customers, everyStorage, kindName);

TEST_P(Customers, HoldTheirNumberAlone)
{
    const Stored<Customer> first = addCustomer(QStringLiteral("张伟"), QStringLiteral("13800136620"));
    const Stored<Customer> second = addCustomer(QStringLiteral("张伟强"));
    EXPECT_EQ(must(storage->customers().holderOf(store, QStringLiteral("13800136620"))), first.id);
    const Done refused = claim(*storage, second.id, QStringLiteral("+86 138-0013-6620"));
    EXPECT_EQ(codeOfRefusal(refused), ErrorCode::Conflict);
    EXPECT_EQ(refused.error().record, first.id.value());
    EXPECT_EQ(must(storage->customers().holderOf(store, QStringLiteral("13800136620"))), first.id);
    EXPECT_EQ(must(storage->customers().holderOf(otherStore, QStringLiteral("13800136620"))), std::nullopt);
}

TEST_P(Customers, ShareANumberWhereAPersonHasSaidSo)
{
    const QString number = QStringLiteral("13800136620");
    const CardIndex alone{{*Phone::parse(number)}, {}}, shared{{*Phone::parse(number)}, {}, true};
    const Stored<Customer> first = addCustomer(QStringLiteral("张伟"), number);
    const Stored<Customer> second = addCustomer(QStringLiteral("赵丽"));
    const Stored<Customer> third = addCustomer(QStringLiteral("李强"));
    const auto change = [&](CustomerId card, const CardIndex &before, const CardIndex &now) {
        return storage->work().run([&] { return storage->customers().index(store, card, before, now); });
    };
    must(change(second.id, {}, shared));
    EXPECT_EQ(must(storage->customers().holdersOf(store, number)), (std::vector{first.id, second.id}));
    must(change(second.id, shared, shared));
    EXPECT_EQ(must(storage->customers().holdersOf(store, number)).size(), 2u) << "no second time";
    must(change(first.id, alone, {}));
    EXPECT_EQ(must(storage->customers().holderOf(store, number)), second.id);
    EXPECT_EQ(codeOfRefusal(change(third.id, {}, alone)), ErrorCode::Conflict) << "who is left keeps others out";
    EXPECT_EQ(must(storage->customers().storesHolding(number)), std::vector{store});
}

TEST_P(Customers, MayHoldTheSameNumberInTwoStores)
{
    addCustomer(QStringLiteral("张伟"), QStringLiteral("13800136620"));
    Customer there = customer(QStringLiteral("张伟"), QStringLiteral("13800136620"));
    const Stored<Customer> added = addCustomer(otherStore, there);
    EXPECT_EQ(must(storage->customers().holderOf(otherStore, QStringLiteral("13800136620"))), added.id);
}

TEST_P(Customers, MayWriteOneNumberWithTwoExtensions)
{
    const Stored<Customer> card = addCustomer(QStringLiteral("张伟"));
    const std::vector<Phone> phones{*Phone::parse(QStringLiteral("0351-8888888-801")),
                                    *Phone::parse(QStringLiteral("0351-8888888-802"))};
    EXPECT_TRUE(storage->work().run([&] { return storage->customers().index(store, card.id, {}, {phones, {}}); }));
    EXPECT_EQ(must(storage->customers().holderOf(store, QStringLiteral("03518888888"))), card.id);
}

TEST_P(Customers, GiveUpTheNumbersTheyNoLongerHave)
{
    const Stored<Customer> first = addCustomer(QStringLiteral("张伟"), QStringLiteral("13800136620"));
    const Stored<Customer> second = addCustomer(QStringLiteral("李强"));
    const auto with = [](const std::vector<const char *> &numbers) {
        CardIndex index;
        for (const char *number : numbers)
            index.phones.push_back(*Phone::parse(QString::fromLatin1(number)));
        return index;
    };
    const auto change = [&](const CardIndex &before, const CardIndex &now) {
        return storage->work().run([&] { return storage->customers().index(store, first.id, before, now); });
    };
    const auto holder = [&](const char *number) {
        return must(storage->customers().holderOf(store, QString::fromLatin1(number)));
    };
    must(change(with({"13800136620"}), with({"13900139000", "13900139001"})));
    EXPECT_EQ(holder("13800136620"), std::nullopt);
    EXPECT_TRUE(claim(*storage, second.id, QStringLiteral("13800136620")));
    must(change(with({"13900139000", "13900139001"}), with({"13900139001"})));
    EXPECT_EQ(holder("13900139000"), std::nullopt);
    EXPECT_EQ(holder("13900139001"), first.id);
    must(change(with({"13800136620", "13900139001"}), {})); // what another card holds is not given up for it
    EXPECT_EQ(holder("13900139001"), std::nullopt);
    EXPECT_EQ(holder("13800136620"), second.id);
}

TEST_P(Customers, ThatClaimANumberAtOnceFindOneWinner)
{
    constexpr int rounds = 20;
    std::vector<CustomerId> cards;
    for (int i = 0; i < 2; ++i)
        cards.push_back(addCustomer(QStringLiteral("客户%1").arg(i)).id);
    for (int round = 0; round < rounds; ++round) {
        const QString phone = QStringLiteral("138001366%1").arg(round, 2, 10, QLatin1Char('0'));
        std::atomic<int> won = 0, refused = 0;
        std::vector<std::thread> seats;
        for (const CustomerId card : cards)
            seats.emplace_back([&, card] {
                const auto own = place.open();
                const Done done = claim(*own, card, phone);
                won += done ? 1 : 0;
                refused += !done && done.error().code == ErrorCode::Conflict ? 1 : 0;
            });
        for (std::thread &seat : seats)
            seat.join();
        EXPECT_EQ(won, 1);
        EXPECT_EQ(refused, 1);
    }
}

TEST_P(Customers, AreListedInEachOrderOnceAndWhole)
{
    const QString letters = QStringLiteral("bcadeabcde");
    for (int i = 0; i < letters.size(); ++i) {
        const Stored<Customer> card = addCustomer(QString(letters[i]) + QString::number(i % 3));
        if (i % 2 == 0)
            must(storage->customers().touch(store, card.id, day("2026-11-10").addDays(i % 4)));
    }
    for (const CustomerSort sort : {CustomerSort::Newest, CustomerSort::Name, CustomerSort::LastContact}) {
        CustomerQuery query = in({store});
        query.sort = sort;
        const auto whole = must(storage->customers().page(query));
        EXPECT_EQ(whole.size(), 10u);
        query.limit = 3;
        const auto paged = walk(query);
        EXPECT_EQ(namesOf(paged), namesOf(whole));
    }
    CustomerQuery byName = in({store});
    byName.sort = CustomerSort::Name;
    const auto names = namesOf(must(storage->customers().page(byName)));
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
}

TEST_P(Customers, AddedWhileOnePagesAreNeitherDoubledNorSkipped)
{
    for (int i = 0; i < 6; ++i)
        addCustomer(QStringLiteral("m%1").arg(i));
    CustomerQuery query = in({store});
    query.sort = CustomerSort::Name;
    query.limit = 3;
    const auto first = must(storage->customers().page(query));
    addCustomer(QStringLiteral("a0")); // before what was read
    addCustomer(QStringLiteral("m9")); // behind it
    query.after = first.back();
    query.limit = 10;
    EXPECT_EQ(namesOf(must(storage->customers().page(query))),
              (Names{QStringLiteral("m3"), QStringLiteral("m4"), QStringLiteral("m5"), QStringLiteral("m9")}));
}

TEST_P(Customers, OfSeveralStoresAreOneList)
{
    addCustomer(QStringLiteral("a"));
    addCustomer(otherStore, customer(QStringLiteral("b")));
    addCustomer(QStringLiteral("c"));
    addCustomer(otherStore, customer(QStringLiteral("𠮷")));
    for (const CustomerSort sort : {CustomerSort::Newest, CustomerSort::Name, CustomerSort::LastContact}) {
        CustomerQuery query = in({store, otherStore});
        query.sort = sort;
        query.limit = 1;
        const Names backwards{QStringLiteral("𠮷"), QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")};
        const Names forwards{backwards.rbegin(), backwards.rend()};
        EXPECT_EQ(namesOf(walk(query)), sort == CustomerSort::Name ? forwards : backwards);
    }
    EXPECT_TRUE(must(storage->customers().page(in({}))).empty());
}

TEST_P(Customers, AreFilteredByOwnerAndState)
{
    addCustomer(QStringLiteral("a"));
    addCustomer(store, customer(QStringLiteral("free")));
    Stored<Customer> merged = addCustomer(QStringLiteral("gone"));
    merged.value.state = CustomerState::Merged;
    must(storage->customers().update(merged, at));
    Stored<Customer> regular = addCustomer(QStringLiteral("old"));
    regular.value.state = CustomerState::Regular;
    must(storage->customers().update(regular, at));

    CustomerQuery query = in({store});
    EXPECT_EQ(namesOf(must(storage->customers().page(query))),
              (Names{QStringLiteral("old"), QStringLiteral("free"), QStringLiteral("a")}));
    query.owner = limin;
    EXPECT_EQ(namesOf(must(storage->customers().page(query))), (Names{QStringLiteral("old"), QStringLiteral("a")}));
    for (const CustomerSort sort : {CustomerSort::Newest, CustomerSort::Name, CustomerSort::LastContact}) {
        query.sort = sort;
        query.state = CustomerState::Merged;
        EXPECT_EQ(namesOf(must(storage->customers().page(query))), Names{QStringLiteral("gone")});
        query.state = CustomerState::Prospect;
        EXPECT_EQ(namesOf(must(storage->customers().page(query))), Names{QStringLiteral("a")});
    }
}

TEST_P(Customers, ShowTheLevelOfTheirNewestLiveLead)
{
    const Stored<Customer> card = addCustomer(QStringLiteral("张伟"), QStringLiteral("13800136620"));
    const auto levelled = [&](Level level, LeadState state) {
        Lead lead;
        lead.customer = card.id;
        lead.level = level;
        lead.state = state;
        addLead(store, lead, day("2026-11-02"));
    };
    levelled(Level::H, LeadState::Following);
    levelled(Level::A, LeadState::Ordered);
    levelled(Level::C, LeadState::Lost);
    const CustomerRow row = must(storage->customers().page(in({store}))).front();
    EXPECT_EQ(row.level, Level::A);
    EXPECT_EQ(row.phone, Phone::parse(QStringLiteral("13800136620")));
    EXPECT_EQ(row.owner, limin);
    EXPECT_FALSE(row.lastContactOn);
    const CustomerId without = addCustomer(QStringLiteral("王芳")).id;
    const std::unordered_map<CustomerId, Level> expected{{card.id, Level::A}};
    EXPECT_EQ(must(storage->customers().levels({store}, {without, card.id})), expected);
    EXPECT_TRUE(must(storage->customers().levels({otherStore}, {card.id})).empty());
    EXPECT_TRUE(must(storage->customers().levels({store}, {})).empty());
}

TEST_P(Customers, RememberTheLatestContact)
{
    const Stored<Customer> card = addCustomer(QStringLiteral("张伟"));
    for (const char *on : {"2026-11-10", "2026-11-20", "2026-11-15"})
        must(storage->customers().touch(store, card.id, day(on)));
    must(storage->customers().update(card, at)); // saving the card says nothing of contacts
    EXPECT_EQ(must(storage->customers().page(in({store}))).front().lastContactOn, day("2026-11-20"));
    EXPECT_FALSE(storage->customers().touch(store, card.id, QDate()));
}

TEST_P(Customers, AreFoundByTheBeginningOfAKey)
{
    const auto indexed = [&](const QString &name, const QStringList &keys) {
        const CustomerId id = addCustomer(name).id;
        must(storage->work().run([&] { return storage->customers().index(store, id, {}, {{}, keys}); }));
        return id;
    };
    indexed(QStringLiteral("张三"),
            {QStringLiteral("zhangsan"), QStringLiteral("zs"), QStringLiteral("张三"), QStringLiteral("zs")});
    const CustomerId changed =
        indexed(QStringLiteral("张四"), {QStringLiteral("zhangsi"), QStringLiteral("zs"), QStringLiteral("张四")});
    indexed(QStringLiteral("𠮷三"), {QStringLiteral("𠮷三")});
    const auto found = [&](const QString &prefix, const QString &bound, int limit = 10, int skip = 0) {
        return namesOf(must(storage->customers().withKey({store}, prefix, bound, limit, skip)));
    };
    EXPECT_EQ(found(QStringLiteral("zhang"), QStringLiteral("zhanh")), (Names{QStringLiteral("张三"), QStringLiteral("张四")}));
    EXPECT_EQ(found(QStringLiteral("zhangsi"), QStringLiteral("zhangsj")), Names{QStringLiteral("张四")});
    EXPECT_EQ(found(QStringLiteral("张"), QStringLiteral("弡"), 1, 1), Names{QStringLiteral("张四")});
    EXPECT_EQ(found(QStringLiteral("𠮷"), QStringLiteral("𠮸")), Names{QStringLiteral("𠮷三")});
    EXPECT_EQ(found(QStringLiteral("ZS"), QStringLiteral("ZT")), Names{});
    EXPECT_TRUE(must(storage->customers().withKey({otherStore}, QStringLiteral("z"), QStringLiteral("{"), 10, 0)).empty());
    // It is called otherwise now; that it had "ls" already is an older version's doing.
    must(storage->customers().addKeys(store, {{QStringLiteral("ls"), changed}}));
    must(storage->work().run([&] {
        return storage->customers().index(store, changed, {{}, {QStringLiteral("zhangsi"), QStringLiteral("zs")}},
                                          {{}, {QStringLiteral("ls"), QStringLiteral("lisi")}});
    }));
    EXPECT_EQ(found(QStringLiteral("zs"), QStringLiteral("zt")), Names{QStringLiteral("张三")});
    EXPECT_EQ(found(QStringLiteral("ls"), QStringLiteral("lt")), Names{QStringLiteral("张四")});
    EXPECT_EQ(found(QStringLiteral("lisi"), QStringLiteral("lisj")), Names{QStringLiteral("张四")});
}

TEST_P(Customers, AreFoundByKeysThatWereWrittenForManyAtOnce)
{
    std::vector<SearchKey> keys;
    for (int i = 0; i < 300; ++i) {
        const QString name = QStringLiteral("客户%1").arg(i, 3, 10, QLatin1Char('0'));
        const CustomerId id = addCustomer(name).id;
        keys.push_back({QStringLiteral("n%1").arg(i, 3, 10, QLatin1Char('0')), id});
        keys.push_back({QStringLiteral("m"), id});
        keys.push_back({QStringLiteral("m"), id}); // twice the same is once
    }
    must(storage->work().run([&] { return storage->customers().addKeys(store, keys); }));
    const auto found = [&](const char *prefix) {
        const QString from = QString::fromLatin1(prefix);
        return must(storage->customers().withKey({store}, from, from + QChar(0xffff), 1000, 0));
    };
    EXPECT_EQ(found("m").size(), 300u);
    ASSERT_EQ(found("n299").size(), 1u);
    EXPECT_EQ(found("n299").front().name, QStringLiteral("客户299"));
    must(storage->work().run([&] {
        return storage->customers().index(store, found("n299").front().id, {{}, {QStringLiteral("m"), QStringLiteral("n299")}},
                                          {});
    }));
    EXPECT_EQ(found("m").size(), 299u);
}

TEST_P(Customers, MayHaveHundredsOfKeys)
{
    QStringList keys;
    for (int i = 0; i < 300; ++i)
        keys << QStringLiteral("k%1").arg(i);
    const CustomerId id = addCustomer(QStringLiteral("张三")).id;
    must(storage->work().run([&] { return storage->customers().index(store, id, {}, {{}, keys}); }));
    EXPECT_EQ(must(storage->customers().withKey({store}, QStringLiteral("k"), QStringLiteral("l"), 1000, 0)).size(), 300u);
}

TEST_P(Customers, StandByNameWhereTheirNameStands)
{
    Stored<Customer> renamed = addCustomer(QStringLiteral("白云"));
    addCustomer(QStringLiteral("马超"));
    CustomerQuery byName = in({store});
    byName.sort = CustomerSort::Name;
    EXPECT_EQ(namesOf(must(storage->customers().page(byName))), (Names{QStringLiteral("白云"), QStringLiteral("马超")}));
    renamed.value.name = QStringLiteral("周云");
    must(storage->customers().update(renamed, at));
    EXPECT_EQ(namesOf(must(storage->customers().page(byName))), (Names{QStringLiteral("马超"), QStringLiteral("周云")}));
}

TEST_P(Customers, OfTheSameNameAreFound)
{
    addCustomer(QStringLiteral("张伟"));
    addCustomer(QStringLiteral("张伟强"));
    Stored<Customer> merged = addCustomer(QStringLiteral("张伟"));
    merged.value.state = CustomerState::Merged;
    must(storage->customers().update(merged, at));
    EXPECT_EQ(must(storage->customers().sameName(store, QStringLiteral("张伟"), 5)).size(), 1u);
    EXPECT_TRUE(must(storage->customers().sameName(otherStore, QStringLiteral("张伟"), 5)).empty());
}

TEST_P(Customers, HandTheirChildrenOver)
{
    const Stored<Customer> from = addCustomer(QStringLiteral("张伟"));
    const Stored<Customer> into = addCustomer(QStringLiteral("张卫"));
    const Stored<Lead> lead = addLead(from.id);
    addFollowUp(lead, day("2026-11-03"));
    addFollowUp(lead, day("2026-11-04"));
    const Stored<CardMerge> merge = must(storage->merges().add(store, {into.id, from.id, QStringLiteral("同一人"), {}}, {}, at));
    EXPECT_EQ(must(storage->customers().moveChildren(merge)), 3);
    const Stored<Lead> moved = must(storage->leads().find({store}, lead.id));
    EXPECT_EQ(moved.value.customer, into.id);
    EXPECT_EQ(moved.version, lead.version + 1);
    EXPECT_EQ(must(storage->followUps().ofCustomer(store, into.id, 10)).size(), 2u);
    EXPECT_TRUE(must(storage->followUps().ofCustomer(store, from.id, 10)).empty());
    addFollowUp(moved, day("2026-11-05"));
    const Stored<Lead> later = addLead(into.id);
    EXPECT_EQ(must(storage->customers().moveBack(merge)), 4) << "and what came to its lead since";
    EXPECT_EQ(must(storage->leads().find({store}, lead.id)).value.customer, from.id);
    EXPECT_EQ(must(storage->leads().find({store}, later.id)).value.customer, into.id);
    must(storage->customers().countLastContact(store, from.id));
    must(storage->customers().countLastContact(store, into.id));
    const auto rows = must(storage->customers().page(in({store})));
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows.back().lastContactOn, day("2026-11-05"));
    EXPECT_EQ(rows.front().lastContactOn, std::nullopt);
}

TEST_P(Customers, AreFetchedSeveralAtOnceInTheAskedOrder)
{
    std::vector<CustomerId> ids;
    for (int i = 0; i < 150; ++i)
        ids.push_back(addCustomer(QStringLiteral("客户%1").arg(i)).id);
    std::reverse(ids.begin(), ids.end());
    ids.insert(ids.begin() + 3, CustomerId(987654321));
    const auto cards = must(storage->customers().several({store}, ids));
    ASSERT_EQ(cards.size(), 150u);
    EXPECT_EQ(cards.front().value.name, QStringLiteral("客户149"));
    EXPECT_EQ(cards.back().value.name, QStringLiteral("客户0"));
    EXPECT_TRUE(must(storage->customers().several({otherStore}, ids)).empty());
    EXPECT_TRUE(must(storage->customers().several({}, ids)).empty());
    EXPECT_TRUE(must(storage->customers().several({store}, {})).empty());
    EXPECT_EQ(must(storage->customers().count({store})), 150);
    EXPECT_EQ(must(storage->customers().count({})), 0);
}

} // namespace showroom
