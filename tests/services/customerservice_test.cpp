// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bothengines.h"
#include <QJsonDocument>
#include <set>

namespace showroom
{

class Customers : public OnBothEngines
{
protected:
    Customer named(const QString &name, const QString &phone)
    {
        Customer customer;
        customer.name = name;
        customer.phone = Phone::parse(phone);
        return customer;
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, Customers, bothEngines, engineName);

TEST_P(Customers, Fu10OpensTheStandingCardInsteadOfASecond)
{
    const auto first = services.customers.add(limin, command(), named(QStringLiteral("王建国"), QStringLiteral("138 0351 6620")));
    ASSERT_TRUE(first);
    for (const char *spelled : {"13803516620", "+86 138-0351-6620", "008613803516620", "１３８０３５１６６２０"}) {
        const auto again =
            services.customers.add(wangwei, command(), named(QStringLiteral("王先生"), QString::fromUtf8(spelled)));
        ASSERT_FALSE(again) << spelled;
        EXPECT_EQ(again.error().code, ErrorCode::Conflict);
        EXPECT_EQ(again.error().record, first->id.value());
        EXPECT_EQ(again.error().verdicts.front().rule, QStringLiteral("FU-10"));
        EXPECT_TRUE(translated(again.error().message).contains(QStringLiteral("李敏")));
    }
}

TEST_P(Customers, OneNumberIsOneCardAlsoWhenTwoSeatsTypeAtOnce)
{
    auto other = shop.open();
    Services elsewhere(*other, shop.hasher, shop.press, shop.clock);
    ASSERT_TRUE(services.customers.add(limin, command(), named(QStringLiteral("赵一"), QStringLiteral("13900000001"))));
    const auto second = elsewhere.customers.add(wangwei, command(), named(QStringLiteral("赵二"), QStringLiteral("13900000001")));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Conflict);
}

TEST_P(Customers, AStaleSaveIsRefusedAndChangesNothing)
{
    const auto added = services.customers.add(limin, command(), named(QStringLiteral("陈静"), QStringLiteral("13703519031")));
    Customer mine = services.customers.show(limin, added->id)->customer.value;
    Customer theirs = mine;
    theirs.note = QStringLiteral("书记员写的");
    ASSERT_TRUE(services.customers.update(clerk, command(), added->id, 1, theirs));
    mine.note = QStringLiteral("顾问写的");
    const auto stale = services.customers.update(limin, command(), added->id, 1, mine);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
    EXPECT_EQ(services.customers.show(limin, added->id)->customer.value.note, QStringLiteral("书记员写的"));
}

TEST_P(Customers, AnothersCardIsMaskedWhereverItIsRead)
{
    Customer customer = named(QStringLiteral("刘洋"), QStringLiteral("15003517785"));
    customer.wechat = QStringLiteral("liuyang-secret");
    customer.address = QStringLiteral("迎泽大街 1 号");
    customer.idNumber = QStringLiteral("140105199001012624");
    const auto added = services.customers.add(limin, command(), customer);
    const auto card = services.customers.show(wangwei, added->id);
    ASSERT_TRUE(card);
    EXPECT_FALSE(card->inFull);
    EXPECT_TRUE(card->customer.value.phone->isMasked());
    EXPECT_EQ(card->ownerName, QStringLiteral("李敏"));
    const auto json = services.records.show(wangwei, QStringLiteral("customer"), added->id.value());
    const QString text = QString::fromUtf8(QJsonDocument(*json).toJson());
    for (const char *secret : {"15003517785", "0351778", "liuyang-secret", "迎泽大街", "199001012624"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(secret))) << secret;
    EXPECT_TRUE(services.customers.show(limin, added->id)->inFull);
    EXPECT_TRUE(services.customers.show(manager, added->id)->inFull);
}

TEST_P(Customers, TheAuditHoldsNoNumberInFull)
{
    const auto added = services.customers.add(limin, command(), named(QStringLiteral("孙丽"), QStringLiteral("13303511177")));
    Customer changed = services.customers.show(limin, added->id)->customer.value;
    changed.otherPhone = Phone::parse(QStringLiteral("13603519999"));
    ASSERT_TRUE(services.customers.update(limin, command(), added->id, 1, changed));
    const auto trail = services.trail.page(director, {}, 100);
    ASSERT_TRUE(trail);
    for (const TrailRow &row : trail->rows) {
        EXPECT_FALSE(row.entry.details.contains(QStringLiteral("13303511177")));
        EXPECT_FALSE(row.entry.details.contains(QStringLiteral("13603519999")));
    }
}

TEST_P(Customers, SearchFindsByNamePinyinAndPhoneWithinRights)
{
    const auto added = services.customers.add(limin, command(), named(QStringLiteral("单晓燕"), QStringLiteral("15903510417")));
    for (const char *typed : {"单", "晓燕", "shan", "shanxy", "sxy", "单x", "0417", "03510417", "15903510417"}) {
        const auto hits = services.search.search(limin, QString::fromUtf8(typed), 10);
        ASSERT_TRUE(hits) << typed;
        ASSERT_EQ(hits->rows.size(), 1u) << typed;
        EXPECT_EQ(hits->rows.front().id, added->id.value());
        EXPECT_EQ(hits->rows.front().phone, QStringLiteral("159 0351 0417"));
    }
    EXPECT_TRUE(services.search.search(limin, QStringLiteral("wang"), 10)->rows.empty());
    const auto others = services.search.search(wangwei, QStringLiteral("晓燕"), 10);
    ASSERT_EQ(others->rows.size(), 1u);
    EXPECT_EQ(others->rows.front().phone, QStringLiteral("159 **** 0417"));
    EXPECT_EQ(services.search.search(wangwei, QStringLiteral("0417"), 10)->rows.size(), 1u) << "its visible end";
    EXPECT_TRUE(services.search.search(wangwei, QStringLiteral("0351"), 10)->rows.empty())
        << "the masked digits cannot be probed";
}

TEST_P(Customers, MergingKeepsEveryChildOfBoth)
{
    const LeadId one = shop.leadOf(limin, QStringLiteral("张三"), QStringLiteral("13500000001"));
    const LeadId two = shop.leadOf(limin, QStringLiteral("张三"), QStringLiteral("13500000002"));
    ASSERT_TRUE(shop.contact(limin, one));
    ASSERT_TRUE(shop.contact(limin, two));
    const CustomerId losing = shop.lead(one).customer;
    const CustomerId keeping = shop.lead(two).customer;
    Visit came;
    came.customer = losing;
    ASSERT_TRUE(services.visits.add(clerk, command(), came));
    shop.clock.advanceDays(7);
    ASSERT_TRUE(services.checks.draw(clerk, command(), CheckPurpose::Satisfaction));
    EXPECT_EQ(services.customers.merge(limin, command(), losing, keeping, QStringLiteral("同一人")).error().code,
              ErrorCode::NotPermitted);
    ASSERT_TRUE(services.customers.merge(clerk, command(), losing, keeping, QStringLiteral("同一人")));
    const auto card = services.customers.show(manager, keeping);
    EXPECT_EQ(card->leads.size(), 2u);
    EXPECT_EQ(card->timeline.size(), 2u);
    EXPECT_EQ(card->customer.value.otherPhone, Phone::parse(QStringLiteral("13500000001")));
    EXPECT_EQ(services.customers.show(manager, losing)->customer.value.state, CustomerState::Merged);
    DocumentFilter filter;
    filter.customer = keeping;
    EXPECT_EQ(services.visits.page(manager, filter, {}, 50)->rows.size(), 1u);
    const auto calls = services.checkCalls.page(manager, {}, {}, 50);
    ASSERT_FALSE(calls->rows.empty());
    for (const auto &row : calls->rows)
        EXPECT_EQ(row.record.value.customer, keeping);
    EXPECT_EQ(services.search.search(manager, QStringLiteral("13500000001"), 10)->rows.size(), 1u);
}

TEST_P(Customers, NearMatchesAreShownWhileTyping)
{
    ASSERT_TRUE(services.customers.add(limin, command(), named(QStringLiteral("赵海峰"), QStringLiteral("18603512204"))));
    const auto byNumber = services.customers.nearMatches(wangwei, {}, QStringLiteral("186 0351 2204"));
    ASSERT_EQ(byNumber->size(), 1u);
    EXPECT_TRUE(byNumber->front().sameNumber);
    EXPECT_EQ(byNumber->front().ownerName, QStringLiteral("李敏"));
    const auto byName = services.customers.nearMatches(wangwei, QStringLiteral("赵海峰"), {});
    ASSERT_EQ(byName->size(), 1u);
    EXPECT_FALSE(byName->front().sameNumber);
    EXPECT_TRUE(byName->front().phone.contains(u'*'));
}

TEST_P(Customers, BadTextIsRefusedAtItsField)
{
    Customer customer = named(QStringLiteral("好名"), QStringLiteral("13500000009"));
    customer.note = QStringLiteral("a\u202Eb");
    const auto bidi = services.customers.add(limin, command(), customer);
    ASSERT_FALSE(bidi);
    EXPECT_EQ(bidi.error().code, ErrorCode::Invalid);
    EXPECT_EQ(bidi.error().fields.front().field, QStringLiteral("note"));
    customer = named(QString(500, u'长'), QStringLiteral("13500000009"));
    EXPECT_EQ(services.customers.add(limin, command(), customer).error().fields.front().field, QStringLiteral("name"));
    customer = Customer();
    const auto empty = services.customers.add(limin, command(), customer);
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().fields.size(), 2u) << "name and phone, both at once";
}

TEST_P(Customers, ListsPageByKeyWithoutGapsOrRepeats)
{
    for (int i = 0; i < 25; ++i)
        ASSERT_TRUE(services.customers.add(i % 2 ? limin : wangwei, command(),
                                           named(QStringLiteral("客户%1").arg(i), QStringLiteral("1351234%1").arg(1000 + i))));
    for (CustomerSort sort : {CustomerSort::Newest, CustomerSort::Name, CustomerSort::LastContact}) {
        std::set<CustomerId> seen;
        std::optional<CustomerRow> after;
        CustomerFilter filter;
        filter.sort = sort;
        for (;;) {
            const auto page = services.customers.page(limin, filter, after, 10);
            ASSERT_TRUE(page);
            for (const CustomerRow &row : page->rows)
                EXPECT_TRUE(seen.insert(row.id).second);
            if (!page->more)
                break;
            after = page->rows.back();
        }
        EXPECT_EQ(seen.size(), 25u);
    }
    CustomerFilter mine;
    mine.mineOnly = true;
    EXPECT_EQ(services.customers.page(limin, mine, {}, 100)->rows.size(), 12u);
}

} // namespace showroom
