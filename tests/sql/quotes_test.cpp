// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers without gaps, plans, quotes with their versions, and what they cost in tables of their own.
#include "sql/storagetest.h"
#include <thread>

using namespace Qt::StringLiterals;

namespace showroom
{

class Quotes : public OnEveryStorage
{
protected:
    Plan plan(const QString &number) const
    {
        Plan value;
        value.number = number;
        value.lead = lead.id;
        value.model = model;
        value.owner = limin;
        return value;
    }
    Stored<Plan> addPlan(const QString &number) { return must(storage->plans().add(store, plan(number), limin, at)); }
    Quote quote(const QString &number, int revision = 1) const
    {
        Quote value;
        value.number = number;
        value.revision = revision;
        value.plan = asked.id;
        value.lead = lead.id;
        value.model = model;
        value.subject = u"银河 E8 智驾版 · 星云白"_s;
        value.owner = limin;
        return value;
    }
    Stored<Quote> addQuote(const Quote &value) { return must(storage->quotes().add(store, value, limin, at)); }
    Stored<Quote> addQuote(const QString &number, QuoteState state, std::optional<QDate> validUntil = {})
    {
        Quote value = quote(number);
        value.state = state;
        value.validUntil = validUntil;
        return addQuote(value);
    }
    QStringList numbers(QuoteQuery query)
    {
        query.stores = {store, otherStore};
        query.today = day("2026-11-23");
        QStringList found;
        for (const QuoteRow &row : must(storage->quotes().page(query)))
            found << row.quote.value.number;
        return found;
    }
    VehicleModelId addModel()
    {
        VehicleModel value;
        value.brand = u"吉利"_s;
        value.series = u"银河 E8"_s;
        value.name = u"智驾版"_s;
        return must(storage->models().add(store, value, limin, at)).id;
    }

    Stored<Lead> lead = addLead(addCustomer(u"王建国"_s, u"13803516620"_s).id);
    VehicleModelId model = addModel();
    Stored<Plan> asked = addPlan(u"FA-2026-0001"_s);
};

INSTANTIATE_TEST_SUITE_P(, Quotes, everyStorage, kindName);

TEST_P(Quotes, NumbersHaveNoGapsInAStoreAndAYear)
{
    NumberRepository &series = storage->numbers();
    EXPECT_EQ(must(series.next(store, u"quote"_s, 2026)), 1);
    EXPECT_EQ(must(series.next(store, u"quote"_s, 2026)), 2);
    EXPECT_EQ(must(series.next(store, u"plan"_s, 2026)), 1);
    EXPECT_EQ(must(series.next(store, u"quote"_s, 2027)), 1);
    EXPECT_EQ(must(series.next(otherStore, u"quote"_s, 2026)), 1);
    const Done failed = storage->work().run([&]() -> Done {
        EXPECT_EQ(must(series.next(store, u"quote"_s, 2026)), 3);
        return refuse(ErrorCode::Rejected, {});
    });
    EXPECT_FALSE(failed);
    EXPECT_EQ(must(series.next(store, u"quote"_s, 2026)), 3) << "the number of what failed is drawn again";
}

TEST_P(Quotes, SeveralWhoDrawAtOnceDrawEachNumberOnce)
{
    std::vector<std::vector<qint64>> drawn(4);
    std::vector<std::thread> seats;
    for (std::vector<qint64> &mine : drawn)
        seats.emplace_back([&] {
            const auto seat = place.open();
            for (int i = 0; i < 25; ++i) {
                const Done done = seat->work().run([&]() -> Done {
                    const auto number = seat->numbers().next(store, u"contract"_s, 2026);
                    if (!number)
                        return Refusal(number.error());
                    if (i % 5 == 4) // some turn back
                        return refuse(ErrorCode::Rejected, {});
                    mine.push_back(*number);
                    return {};
                });
                EXPECT_EQ(bool(done), i % 5 != 4) << done.error().logDetail.toStdString();
            }
        });
    for (std::thread &seat : seats)
        seat.join();
    std::vector<qint64> all;
    for (const auto &mine : drawn)
        all.insert(all.end(), mine.begin(), mine.end());
    std::sort(all.begin(), all.end());
    ASSERT_EQ(all.size(), 80u);
    for (std::size_t i = 0; i < all.size(); ++i)
        EXPECT_EQ(all[i], qint64(i) + 1);
}

TEST_P(Quotes, PlansComeBackWholeAndByTheirPlace)
{
    Plan whole = plan(u"FA-2026-0002"_s);
    whole.quantity = 3;
    whole.accessories = u"脚垫、贴膜 <b>"_s;
    whole.payment = PaymentWish::Loan;
    whole.downPayment = Money::fromYuan(80'000);
    whole.months = 36;
    whole.state = PlanState::Voided;
    const Stored<Plan> added = must(storage->plans().add(store, whole, limin, at));
    EXPECT_EQ(must(storage->plans().find({store}, added.id)), added);
    const auto rows = must(storage->plans().page({{store}, limin, lead.id, {}, {}, 10}));
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].plan.id, added.id) << "the newest first";
    EXPECT_EQ(rows[0].party.customerName, u"王建国"_s);
    EXPECT_EQ(rows[0].modelName, u"银河 E8 智驾版"_s);
    EXPECT_EQ(must(storage->plans().page({{store}, {}, {}, PlanState::Asked, {}, 10})).size(), 1u);
    EXPECT_EQ(must(storage->plans().page({{store}, {}, {}, {}, added.id, 10})).size(), 1u);
    EXPECT_TRUE(must(storage->plans().page({{otherStore}, {}, {}, {}, {}, 10})).empty());
    EXPECT_EQ(codeOfRefusal(storage->plans().add(store, whole, limin, at)), ErrorCode::Conflict);
}

TEST_P(Quotes, AnExpiredOneIsFoundAsSuchAndNotAsApproved)
{
    addQuote(u"A"_s, QuoteState::Approved, day("2026-11-23"));
    addQuote(u"B"_s, QuoteState::Released, day("2026-11-22"));
    addQuote(u"C"_s, QuoteState::Approved, day("2026-11-22"));
    addQuote(u"D"_s, QuoteState::Submitted);
    addQuote(u"E"_s, QuoteState::Accepted, day("2026-11-01"));
    QuoteQuery query;
    EXPECT_EQ(numbers(query), (QStringList{u"E"_s, u"D"_s, u"C"_s, u"B"_s, u"A"_s}));
    query.state = QuoteState::Expired;
    EXPECT_EQ(numbers(query), (QStringList{u"C"_s, u"B"_s}));
    query.limit = 1;
    EXPECT_EQ(numbers(query), QStringList{u"C"_s});
    query.limit = 10;
    query.state = QuoteState::Approved;
    EXPECT_EQ(numbers(query), QStringList{u"A"_s});
    query.state = QuoteState::Accepted;
    EXPECT_EQ(numbers(query), QStringList{u"E"_s});
    query.state.reset();
    query.preparedBy = wangwei;
    EXPECT_TRUE(numbers(query).isEmpty());
}

TEST_P(Quotes, HaveTheirVersionsAndTheirLines)
{
    const Stored<Quote> first = addQuote(quote(u"BJ-2026-0001"_s));
    Quote second = quote(u"BJ-2026-0001"_s, 2);
    second.previous = first.id;
    const Stored<Quote> next = addQuote(second);
    EXPECT_EQ(must(storage->quotes().revisions(store, u"BJ-2026-0001"_s)), (std::vector{first, next}));
    EXPECT_EQ(codeOfRefusal(storage->quotes().add(store, second, limin, at)), ErrorCode::Conflict) << "one version of a number";

    const std::vector<QuoteLine> lines{
        {LineKind::Vehicle, u"银河 E8"_s, 1, Money::fromYuan(228'800), Money::fromYuan(214'800)},
        {LineKind::Insurance, u"保险 <b>&amp;"_s, 1, Money::fromYuan(6120), Money::fromYuan(6120)},
        {LineKind::Accessory, u"脚垫"_s, 2, Money::fromYuan(300), Money::fromFen(0)},
    };
    EXPECT_TRUE(storage->quoteLines().replace(store, first.id, lines));
    EXPECT_EQ(must(storage->quoteLines().of(store, first.id)), lines);
    EXPECT_TRUE(must(storage->quoteLines().of(store, next.id)).empty());
    EXPECT_TRUE(must(storage->quoteLines().of(otherStore, first.id)).empty());
    EXPECT_TRUE(storage->quoteLines().replace(store, first.id, {lines[2]}));
    EXPECT_EQ(must(storage->quoteLines().of(store, first.id)), std::vector{lines[2]});
}

TEST_P(Quotes, KeepWhatTheyCostInATableOfItsOwn)
{
    const QuoteId id = addQuote(quote(u"BJ-2026-0001"_s)).id;
    QuoteOffer offer;
    offer.quote = id;
    offer.mediaFrom = day("2026-11-01");
    offer.taxRate = BasisPoints::of(1000);
    offer.taxReliefCap = Money::fromYuan(15'000);
    offer.taxSource = u"公告"_s;
    offer.loan = Money::fromYuan(90'000);
    offer.loanMonths = 36;
    offer.loanRate = BasisPoints::of(490);
    offer.total = Money::fromFen(23'472'442);
    offer.discountRate = BasisPoints::of(613);
    EXPECT_EQ(must(storage->quoteOffers().ofQuote(store, id)), std::nullopt);
    const auto added = must(storage->quoteOffers().add(store, offer, limin, at));
    EXPECT_EQ(must(storage->quoteOffers().ofQuote(store, id)), added);
    EXPECT_EQ(must(storage->quoteOffers().ofQuote(otherStore, id)), std::nullopt);
    EXPECT_EQ(must(storage->quoteOffers().several({store}, {id, QuoteId(999)})), std::vector{offer});
    EXPECT_TRUE(must(storage->quoteOffers().several({otherStore}, {id})).empty());
    EXPECT_TRUE(must(storage->quoteOffers().several({store}, {})).empty());
    EXPECT_EQ(codeOfRefusal(storage->quoteOffers().add(store, offer, limin, at)), ErrorCode::Conflict) << "one for a quote";
}

TEST_P(Quotes, GoWithTheLeadThatIsHandedOver)
{
    const Stored<Quote> mine = addQuote(quote(u"BJ-2026-0001"_s));
    EXPECT_TRUE(storage->quotes().handOver(store, lead.id, std::nullopt));
    EXPECT_EQ(must(storage->quotes().find({store}, mine.id)).value.owner, std::nullopt);
    EXPECT_EQ(must(storage->plans().find({store}, asked.id)).value.owner, std::nullopt);
    EXPECT_EQ(codeOfRefusal(storage->quotes().update(mine, at)), ErrorCode::Conflict) << "what was read before is out of date";
}

TEST_P(Quotes, TheTaxTableOfAStoreIsItsOwn)
{
    TaxPeriod period;
    period.taxClass = TaxClass::NewEnergy;
    period.from = day("2028-01-01");
    period.due = BasisPoints::of(7500);
    period.source = u"公告"_s;
    const auto added = must(storage->taxPeriods().add(store, period, limin, at));
    EXPECT_EQ(must(storage->taxPeriods().all(store)), std::vector{added});
    EXPECT_TRUE(must(storage->taxPeriods().all(otherStore)).empty());
    EXPECT_EQ(codeOfRefusal(storage->taxPeriods().add(store, period, limin, at)), ErrorCode::Conflict);
}

} // namespace showroom
