// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/contractrules.h"
#include <functional>
#include <gtest/gtest.h>
#include <set>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QDate today(2026, 11, 23);

Contract contract()
{
    Contract value;
    value.number = u"HT-2026-00001"_s;
    value.buyerName = u"王建国"_s;
    value.signatory = u"李敏"_s;
    value.signingOn = today;
    value.deliveryOn = QDate(2026, 12, 5);
    return value;
}

std::vector<ContractLine> lines(Money price = Money::fromYuan(214'800))
{
    return {{LineKind::Vehicle, u"银河 E8"_s, 1, price}, {LineKind::Accessory, u"脚垫"_s, 2, Money::fromFen(0)}};
}

ContractPayment payment(qint64 fen, PaymentKind kind = PaymentKind::Balance)
{
    return {kind, PaymentMethod::Transfer, QDate(2026, 12, 1), Money::fromFen(fen)};
}

std::string say(const Verdict &verdict)
{
    return translated(verdict.message).toStdString();
}

} // namespace

// CT-01
TEST(ContractRules, CompanyTemplateOrTermsThatTheDirectorApproved)
{
    Contract value = contract();
    const Verdict plain = rules::templateOrApproved(value, u"零售 v3"_s);
    EXPECT_EQ(plain.rule, u"CT-01"_s);
    EXPECT_EQ(plain.outcome, Outcome::Pass);
    EXPECT_NE(say(plain).find("零售 v3"), std::string::npos);
    value.specialTerms = u"首保免费两次"_s;
    const Verdict waits = rules::templateOrApproved(value, u"零售 v3"_s);
    EXPECT_EQ(waits.outcome, Outcome::Approve);
    EXPECT_EQ(waits.missing, QStringList{u"special_terms"_s});
    value.specialApprovedOn = today;
    EXPECT_EQ(rules::templateOrApproved(value, {}).outcome, Outcome::Pass);
}

// CT-02
TEST(ContractRules, EverythingThatIsMissingIsNamedAtOnceInTheOrderOfTheArticle)
{
    struct Case {
        const char *what;
        std::function<void(Contract &)> spoil;
        std::vector<ContractLine> lines;
        QStringList missing;
    };
    const auto nothing = [](Contract &) {};
    const Case cases[] = {
        {"complete", nothing, lines(), {}},
        {"all of it",
         [](Contract &value) { value = Contract(); },
         {},
         {u"price_fen"_s, u"quantity"_s, u"signatory"_s, u"signing_date"_s, u"buyer_name"_s, u"delivery_date"_s}},
        {"the car costs nothing", nothing, lines(Money::fromFen(0)), {u"price_fen"_s}},
        {"a gift may cost nothing",
         nothing,
         {{LineKind::Vehicle, {}, 1, Money::fromFen(1)}, {LineKind::Service, {}, 1, Money::fromFen(0)}},
         {}},
        {"no quantity", nothing, {{LineKind::Vehicle, {}, 0, Money::fromFen(1)}}, {u"quantity"_s}},
        {"nobody signs", [](Contract &value) { value.signatory.clear(); }, lines(), {u"signatory"_s}},
        {"no day of signing", [](Contract &value) { value.signingOn.reset(); }, lines(), {u"signing_date"_s}},
        {"no customer", [](Contract &value) { value.buyerName.clear(); }, lines(), {u"buyer_name"_s}},
        {"no delivery", [](Contract &value) { value.deliveryOn.reset(); }, lines(), {u"delivery_date"_s}},
        {"two of them",
         [](Contract &value) {
             value.deliveryOn.reset();
             value.signatory.clear();
         },
         lines(),
         {u"signatory"_s, u"delivery_date"_s}},
    };
    for (const ContractKind kind : {ContractKind::Contract, ContractKind::Order})
        for (const Case &each : cases) {
            Contract value = contract();
            each.spoil(value);
            value.kind = kind;
            const Verdict verdict = rules::named(value, each.lines, Policy());
            EXPECT_EQ(verdict.rule, u"CT-02"_s);
            EXPECT_EQ(verdict.missing, each.missing) << each.what;
            EXPECT_EQ(verdict.outcome, each.missing.isEmpty() ? Outcome::Pass : Outcome::Block) << each.what;
            EXPECT_EQ(each.missing.isEmpty(), translated(verdict.mend).isEmpty()) << each.what;
        }
    Policy more;
    more.contractFields << u"buyer_phone"_s << u"buyer_address"_s << u"delivery_place"_s;
    EXPECT_EQ(rules::named(contract(), lines(), more).missing,
              (QStringList{u"buyer_phone"_s, u"buyer_address"_s, u"delivery_place"_s}));
}

// CT-03
TEST(ContractRules, PaymentsHaveMethodDateAndAmountAndAreTheTotalToTheFen)
{
    struct Case {
        const char *what;
        std::vector<ContractPayment> payments;
        QStringList missing;
        const char *gap;
    };
    const Case cases[] = {
        {"one", {payment(10'000)}, {}, ""},
        {"three", {payment(3'333), payment(3'333), payment(3'334)}, {}, ""},
        {"none", {}, {u"payments"_s}, ""},
        {"a fen less", {payment(9'999)}, {u"payments"_s}, "0.01 less"},
        {"a fen more", {payment(10'001)}, {u"payments"_s}, "0.01 more"},
        {"no method", {payment(5'000), {PaymentKind::Loan, {}, today, Money::fromFen(5'000)}}, {u"payments[2].method"_s}, ""},
        {"no day", {{PaymentKind::Loan, PaymentMethod::Cash, {}, Money::fromFen(10'000)}}, {u"payments[1].due_on"_s}, ""},
        {"no amount", {payment(10'000), payment(0)}, {u"payments[2].amount_fen"_s}, ""},
        {"less than nothing", {payment(10'005), payment(-5)}, {u"payments[2].amount_fen"_s}, ""},
        {"nothing but a place",
         {payment(9'000), {}},
         {u"payments[2].method"_s, u"payments[2].due_on"_s, u"payments[2].amount_fen"_s, u"payments"_s},
         "10.00 less"},
        {"missing and too much",
         {payment(20'000), {PaymentKind::Loan, {}, today, Money::fromFen(1)}},
         {u"payments[2].method"_s, u"payments"_s},
         "100.01 more"},
    };
    for (const Case &each : cases) {
        const Verdict verdict = rules::paymentsAddUp(each.payments, Money::fromFen(10'000));
        EXPECT_EQ(verdict.rule, u"CT-03"_s);
        EXPECT_EQ(verdict.missing, each.missing) << each.what;
        EXPECT_EQ(verdict.outcome, each.missing.isEmpty() ? Outcome::Pass : Outcome::Block) << each.what;
        EXPECT_NE(say(verdict).find(each.gap), std::string::npos) << each.what << ": " << say(verdict);
    }
}

// CT-04
TEST(ContractRules, NoStampBeforeTheMarkAndTheExceptionIsOwedForUntilItIsMended)
{
    Contract value = contract();
    EXPECT_EQ(rules::markBeforeStamp(value, today, Policy()).outcome, Outcome::Block);
    EXPECT_EQ(rules::markBeforeStamp(value, today, Policy()).rule, u"CT-04"_s);
    EXPECT_EQ(rules::reportOwed(value, Policy()).outcome, Outcome::Pass);

    value.stampedOn = today;
    value.byException = true;
    for (const int days : {0, 1, 2, 3, 40}) {
        const Verdict mark = rules::markBeforeStamp(value, today.addDays(days), Policy());
        EXPECT_EQ(mark.outcome, Outcome::Task);
        EXPECT_EQ(mark.due, QDate(2026, 11, 25));
        EXPECT_EQ(say(mark).find("was owed") != std::string::npos, days > 2) << days;
    }
    Policy quick;
    quick.markDays = 1;
    EXPECT_EQ(rules::markBeforeStamp(value, today, quick).due, QDate(2026, 11, 24));
    EXPECT_EQ(rules::reportOwed(value, quick).due, QDate(2026, 11, 24));

    value.markedOn = today.addDays(1);
    EXPECT_EQ(rules::markBeforeStamp(value, today, Policy()).outcome, Outcome::Pass);
    EXPECT_EQ(rules::reportOwed(value, Policy()).outcome, Outcome::Task) << "the mark does not stand for the report";
    value.state = ContractState::Effective;
    EXPECT_EQ(rules::reportOwed(value, Policy()).outcome, Outcome::Task) << "nor does time";
    value.reportedOn = today;
    EXPECT_EQ(rules::reportOwed(value, Policy()).outcome, Outcome::Pass);
}

// CT-04
TEST(ContractRules, WhoStampsAfterTheMarkOwesNoReport)
{
    Contract value = contract();
    value.markedOn = value.stampedOn = today;
    EXPECT_EQ(rules::markBeforeStamp(value, today, Policy()).outcome, Outcome::Pass);
    EXPECT_EQ(rules::reportOwed(value, Policy()).outcome, Outcome::Pass);
}

// CT-06
TEST(ContractRules, PricesComeFromAQuoteThatIsApprovedAndStillRuns)
{
    const std::set<QuoteState> good{QuoteState::Approved, QuoteState::Released, QuoteState::Accepted};
    for (const auto &state : Codes<QuoteState>::entries) {
        Quote quote;
        quote.number = u"BJ-2026-0007"_s;
        quote.state = state.value;
        quote.validUntil = today;
        const Verdict last = rules::fromApprovedQuote(quote, today);
        EXPECT_EQ(last.rule, u"CT-06"_s);
        EXPECT_EQ(last.outcome, good.contains(state.value) ? Outcome::Pass : Outcome::Block) << state.code << " on its last day";
        EXPECT_NE(say(last).find("BJ-2026-0007"), std::string::npos) << state.code;
        const Verdict after = rules::fromApprovedQuote(quote, today.addDays(1));
        EXPECT_EQ(after.outcome, Outcome::Block) << state.code << " a day later";
        EXPECT_EQ(after.missing, QStringList{u"quote"_s});
        EXPECT_FALSE(translated(after.mend).isEmpty());
    }
    Quote never;
    never.state = QuoteState::Approved;
    EXPECT_EQ(rules::fromApprovedQuote(never, today).outcome, Outcome::Block) << "without a last day it runs for no day";
}

// CT-08
TEST(ContractRules, APaymentIsChasedFromSomeDaysBeforeUntilItIsThere)
{
    PaymentStanding standing{2, payment(10'000), Money::fromFen(9'999)};
    const QDate due = *standing.payment.dueOn;
    const std::pair<int, Outcome> days[] = {{-30, Outcome::Pass}, {-4, Outcome::Pass}, {-3, Outcome::Task},
                                            {0, Outcome::Task},   {1, Outcome::Task},  {400, Outcome::Task}};
    for (const auto &[offset, outcome] : days) {
        const Verdict verdict = rules::chased(standing, u"HT-1"_s, due.addDays(offset), Policy());
        EXPECT_EQ(verdict.rule, u"CT-08"_s);
        EXPECT_EQ(verdict.outcome, outcome) << offset;
        EXPECT_EQ(say(verdict).find("was due") != std::string::npos, offset > 0) << offset;
        EXPECT_EQ(say(verdict).find("100.00"), std::string::npos) << "no task names a sum";
        if (outcome == Outcome::Task) {
            EXPECT_EQ(verdict.due, due);
        }
    }
    Policy onTheDay;
    onTheDay.chaseDays = 0;
    EXPECT_EQ(rules::chased(standing, {}, due.addDays(-1), onTheDay).outcome, Outcome::Pass);
    EXPECT_EQ(rules::chased(standing, {}, due, onTheDay).outcome, Outcome::Task);
    standing.received = standing.payment.amount;
    EXPECT_EQ(rules::chased(standing, {}, due.addDays(9), Policy()).outcome, Outcome::Pass) << "the money is there";
    standing = {1, payment(5), Money::fromFen(0)};
    standing.payment.dueOn.reset();
    EXPECT_EQ(rules::chased(standing, {}, today, Policy()).outcome, Outcome::Pass);
}

// CT-08
TEST(ContractRules, ALockedMonthTakesNothing)
{
    EXPECT_EQ(rules::monthOpen(today, false).outcome, Outcome::Pass);
    const Verdict locked = rules::monthOpen(today, true);
    EXPECT_EQ(locked.rule, u"CT-08"_s);
    EXPECT_EQ(locked.outcome, Outcome::Block);
    EXPECT_EQ(locked.missing, QStringList{u"received_on"_s});
    EXPECT_NE(say(locked).find("2026-11"), std::string::npos);
}

// CT-09
TEST(ContractRules, APromisedDayThatIsNearOrPastIsFlaggedUntilTheCarIsDelivered)
{
    using S = ContractState;
    const std::set<S> waiting{S::Marked, S::StampedByException, S::Stamped, S::Effective};
    for (const auto &state : Codes<S>::entries) {
        Contract value = contract();
        value.state = state.value;
        const QDate promised = *value.deliveryOn;
        for (const auto &[offset, near] : {std::pair(-4, false), std::pair(-3, true), std::pair(0, true), std::pair(1, true)}) {
            const Verdict verdict = rules::promisedDelivery(value, promised.addDays(offset));
            EXPECT_EQ(verdict.rule, u"CT-09"_s);
            EXPECT_EQ(verdict.outcome, near && waiting.contains(state.value) ? Outcome::Flag : Outcome::Pass)
                << state.code << offset;
            if (verdict.outcome == Outcome::Flag) {
                EXPECT_EQ(say(verdict).find("is not delivered") != std::string::npos, offset > 0);
            }
        }
        value.deliveryOn.reset();
        EXPECT_EQ(rules::promisedDelivery(value, promised).outcome, Outcome::Pass);
    }
}

// CT-10
TEST(ContractRules, EarnestMoneyStaysWithinTheLawsLimitToTheFen)
{
    const auto earnest = [](qint64 fen) { return payment(fen, PaymentKind::EarnestMoney); };
    struct Case {
        const char *what;
        std::vector<ContractPayment> payments;
        qint64 total;
        int limit;
        QStringList places;
    };
    const Case cases[] = {
        {"none", {payment(10'000)}, 10'000, 2000, {}},
        {"exactly", {earnest(2'000), payment(8'000)}, 10'000, 2000, {}},
        {"one fen above", {earnest(2'001), payment(7'999)}, 10'000, 2000, {u"payments[1].amount_fen"_s}},
        {"rounded down", {earnest(2'001)}, 10'004, 2000, {u"payments[1].amount_fen"_s}},
        {"together",
         {earnest(1'500), payment(8'000), earnest(501)},
         10'001,
         2000,
         {u"payments[1].amount_fen"_s, u"payments[3].amount_fen"_s}},
        {"a deposit is no earnest money", {payment(9'000, PaymentKind::Deposit), earnest(1'000)}, 10'000, 2000, {}},
        {"nor is a down payment", {payment(9'000, PaymentKind::DownPayment)}, 10'000, 2000, {}},
        {"a stricter house", {earnest(501)}, 10'000, 500, {u"payments[1].amount_fen"_s}},
        {"none at all", {earnest(1)}, 10'000, 0, {u"payments[1].amount_fen"_s}},
    };
    for (const Case &each : cases) {
        Policy policy;
        policy.earnestLimit = BasisPoints::of(each.limit);
        const Verdict verdict = rules::earnestWithinLimit(each.payments, Money::fromFen(each.total), policy);
        EXPECT_EQ(verdict.rule, u"CT-10"_s);
        EXPECT_EQ(verdict.missing, each.places) << each.what;
        EXPECT_EQ(verdict.outcome, each.places.isEmpty() ? Outcome::Pass : Outcome::Block) << each.what;
    }
}

// CT-10
TEST(ContractRules, TheLawsLimitIsMadeStricterAndNeverWider)
{
    const auto &parameters = policyParameters();
    const auto set = [&](const char *name, const QString &value) {
        Policy policy;
        const auto found = std::find_if(parameters.begin(), parameters.end(),
                                        [&](const auto &each) { return each.name == QLatin1String(name); });
        return found != parameters.end() && found->write(policy, value);
    };
    EXPECT_TRUE(set("CT-10.percent", u"20"_s));
    EXPECT_TRUE(set("CT-10.percent", u"0"_s));
    EXPECT_FALSE(set("CT-10.percent", u"20.01"_s));
    EXPECT_FALSE(set("CT-10.percent", u"-1"_s));
    EXPECT_FALSE(set("CT-02.fields", u"price_fen,quantity"_s)) << "the article's fields cannot be struck out";
    EXPECT_TRUE(set("CT-02.fields", u"price_fen,quantity,signatory,signing_date,buyer_name,delivery_date,buyer_phone"_s));
    EXPECT_FALSE(set("CT-11.papers", u"conformity"_s));
    EXPECT_TRUE(set("CT-11.papers", u"conformity,consistency,manual,warranty,three_guarantees,keys"_s));
}

// CT-07
TEST(ContractRules, TheFormOfANumberHoldsYearAndNumberAndTellsContractsFromOrders)
{
    const auto &parameters = policyParameters();
    const auto named = [&](const char *name) {
        return *std::find_if(parameters.begin(), parameters.end(),
                             [&](const auto &each) { return each.name == QLatin1String(name); });
    };
    Policy policy;
    for (const char *bad : {"", "HT", "HT-{year}", "HT-{number}", "{number}-{year}", "HT/{year}-{number}", "HT-{year}-{number}\n",
                            "合-{year}-{number}"})
        EXPECT_FALSE(named("CT-07.format").write(policy, QString::fromUtf8(bad))) << bad;
    EXPECT_TRUE(named("CT-07.format").write(policy, u"SX{year}-{number}-A"_s));
    EXPECT_FALSE(named("CT-07.order_format").write(policy, u"SX{year}-{number}-A"_s))
        << "both series would draw the same numbers";
    EXPECT_FALSE(named("CT-07.order_format").write(policy, u"sx{year}-{number}-a"_s)) << "read aloud they are the same";
    EXPECT_TRUE(named("CT-07.order_format").write(policy, u"SX{year}-{number}-B"_s));
}

// CT-11
TEST(ContractRules, TheBuyersIdentityIsRecordedBeforeSigning)
{
    Contract value = contract();
    EXPECT_EQ(rules::identityRecorded(value).missing, (QStringList{u"identity_kind"_s, u"identity_number"_s}));
    EXPECT_EQ(rules::identityRecorded(value).outcome, Outcome::Block);
    value.identityKind = IdentityKind::IdCard;
    EXPECT_EQ(rules::identityRecorded(value).missing, QStringList{u"identity_number"_s});
    value.identityNumber = u"11010519491231002X"_s;
    EXPECT_EQ(rules::identityRecorded(value).outcome, Outcome::Pass);
    EXPECT_EQ(rules::identityRecorded(value).rule, u"CT-11"_s);
    value.identityKind.reset();
    EXPECT_EQ(rules::identityRecorded(value).missing, QStringList{u"identity_kind"_s});
}

// CT-11
TEST(ContractRules, EachPaperIsTickedBeforeTheCarGoes)
{
    Delivery delivery;
    const QStringList all{u"conformity"_s, u"consistency"_s, u"manual"_s, u"warranty"_s, u"three_guarantees"_s};
    const auto missing = [&](const Policy &policy = Policy()) { return rules::papersHandedOver(delivery, policy).missing; };
    QStringList expected;
    for (const QString &code : all)
        expected << u"papers."_s + code;
    EXPECT_EQ(missing(), expected);
    for (const QString &one : all) {
        QStringList others = all;
        others.removeOne(one);
        delivery.papers = others.join(u',');
        EXPECT_EQ(missing(), QStringList{u"papers."_s + one});
    }
    delivery.papers = all.join(u',');
    EXPECT_EQ(rules::papersHandedOver(delivery, Policy()).outcome, Outcome::Pass);
    Policy more;
    more.deliveryPapers << u"keys"_s;
    EXPECT_EQ(missing(more), QStringList{u"papers.keys"_s});
    delivery.papers = u"conformity,everything"_s;
    EXPECT_EQ(missing(), expected) << "what cannot be read ticks nothing";
}

// CT-11
TEST(IdentityNumbers, HaveTheCheckCharacterOfTheirKind)
{
    struct Case {
        IdentityKind kind;
        const char *number;
        bool good;
    };
    using K = IdentityKind;
    const Case cases[] = {
        {K::IdCard, "11010519491231002X", true},
        {K::IdCard, "14010419850615118X", true},
        {K::ResidencePermit, "140104198802290010", true},
        {K::IdCard, "110105200002291008", true},  // 29 February 2000
        {K::IdCard, "110105200102291005", false}, // of 2001 there is none
        {K::IdCard, "110105190002291001", false}, // nor of 1900
        {K::IdCard, "140104199013011239", false}, // month 13
        {K::IdCard, "140104189912311236", false}, // of 1899
        {K::IdCard, "140104199001011231", true},
        {K::IdCard, "140104199001011232", false}, // another check character
        {K::IdCard, "140104199010011231", false}, // two digits changed places
        {K::IdCard, "110105194912310021", false}, // X for 1
        {K::IdCard, "11010519491231002x", false}, // the service writes it large
        {K::IdCard, "1101051949123100X2", false},
        {K::IdCard, "110105491231002", false}, // fifteen places went out of use in 2013
        {K::IdCard, "01010519491231002X", false},
        {K::IdCard, "11010519491231002X\n", false},
        {K::IdCard, " 11010519491231002X", false},
        {K::IdCard, "", false},
        {K::IdCard, "１１０１０５１９４９１２３１００２X", false},
        {K::BusinessLicence, "91350100M000100Y43", true},
        {K::BusinessLicence, "91140100MA0GT2XY1T", true},
        {K::BusinessLicence, "91140100MA0G000160", true}, // the check character 0
        {K::BusinessLicence, "91350100M000100Y44", false},
        {K::BusinessLicence, "91350100M000100I43", false}, // I, O, S, V and Z do not occur
        {K::BusinessLicence, "91350100M000100Y4", false},
        {K::BusinessLicence, "11010519491231002X", false},
        {K::Passport, "E12345678", true},
        {K::Passport, "E123", false},
        {K::Passport, "E12345678\n", false},
        {K::Passport, "E1234 5678", false},
        {K::Passport, "=cmd()-1", false},
        {K::PermanentResidence, "CHN110105000000", true},
        {K::Other, "1234567890123456789012345678901", false},
    };
    for (const Case &each : cases)
        EXPECT_EQ(rules::isIdentityNumber(each.kind, QString::fromUtf8(each.number)), each.good) << each.number;
    const QString card = u"14010419900101123"_s;
    int good = 0;
    for (const QChar check : u"0123456789X"_s)
        good += rules::isIdentityNumber(K::IdCard, card + check) ? 1 : 0;
    EXPECT_EQ(good, 1) << "one check character fits";
}

} // namespace showroom
