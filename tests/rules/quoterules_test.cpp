// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/quoterules.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const Money posted = Money::fromYuan(228'800);

QuoteLine line(LineKind kind, qint64 media, qint64 offered, int quantity = 1)
{
    return {kind, u"x"_s, quantity, Money::fromYuan(media), Money::fromYuan(offered)};
}

} // namespace

// QT-01
TEST(QuoteRules, AQuoteIsMadeOfItsPlan)
{
    struct Case {
        const char *what;
        std::vector<QuoteLine> lines;
        int cars;
        QStringList missing;
    };
    const auto car = line(LineKind::Vehicle, 228'800, 214'800);
    const Case cases[] = {
        {"complete", {car, line(LineKind::Option, 4000, 4000)}, 1, {}},
        {"nothing", {}, 1, {u"lines"_s}},
        {"no car", {line(LineKind::Insurance, 6120, 6120)}, 1, {u"lines"_s}},
        {"two cars", {car, car}, 1, {u"lines[2].kind"_s}},
        {"another number", {line(LineKind::Vehicle, 228'800, 214'800, 2)}, 1, {u"lines[1].quantity"_s}},
        {"an option for one of three",
         {line(LineKind::Vehicle, 9, 9, 3), line(LineKind::Option, 1, 1)},
         3,
         {u"lines[2].quantity"_s}},
        {"tax for one of three",
         {line(LineKind::Vehicle, 9, 9, 3), line(LineKind::PurchaseTax, 1, 1)},
         3,
         {u"lines[2].quantity"_s}},
        {"accessories for some", {line(LineKind::Vehicle, 9, 9, 3), line(LineKind::Accessory, 1, 1, 2)}, 3, {}},
        {"no prices", {line(LineKind::Vehicle, 0, 0)}, 1, {u"lines[1].media_fen"_s, u"lines[1].offered_fen"_s}},
    };
    for (const Case &each : cases) {
        const Verdict verdict = rules::madeFromPlan(each.lines, each.cars);
        EXPECT_EQ(verdict.rule, u"QT-01"_s);
        EXPECT_EQ(verdict.outcome, each.missing.isEmpty() ? Outcome::Pass : Outcome::Block) << each.what;
        EXPECT_EQ(verdict.missing, each.missing) << each.what;
    }
}

// QT-06
TEST(QuoteRules, NothingIsChargedAboveThePostedPrice)
{
    struct Case {
        const char *what;
        std::vector<QuoteLine> lines;
        QStringList missing;
    };
    const Case cases[] = {
        {"at the price", {line(LineKind::Vehicle, 228'800, 228'800)}, {}},
        {"below", {line(LineKind::Vehicle, 228'800, 1), line(LineKind::Accessory, 4600, 0)}, {}},
        {"above", {line(LineKind::Vehicle, 228'800, 228'801)}, {u"lines[1].offered_fen"_s}},
        {"another media price", {line(LineKind::Vehicle, 240'000, 228'800)}, {u"lines[1].media_fen"_s}},
        {"a dear accessory", {line(LineKind::Accessory, 4600, 4601)}, {u"lines[1].offered_fen"_s}},
        {"insurance with a margin", {line(LineKind::Insurance, 6120, 6500)}, {u"lines[1].offered_fen"_s}},
        {"insurance below cost", {line(LineKind::Insurance, 6120, 6000)}, {u"lines[1].offered_fen"_s}},
        {"tax as it is", {line(LineKind::PurchaseTax, 9504, 9504)}, {}},
    };
    for (const Case &each : cases) {
        const Verdict verdict = rules::withinMediaPrice(each.lines, posted);
        EXPECT_EQ(verdict.rule, u"QT-06"_s);
        EXPECT_EQ(verdict.outcome, each.missing.isEmpty() ? Outcome::Pass : Outcome::Block) << each.what;
        EXPECT_EQ(verdict.missing, each.missing) << each.what;
    }
    EXPECT_EQ(rules::withinMediaPrice({}, std::nullopt).outcome, Outcome::Block) << "no price is posted";
}

// QT-03
TEST(QuoteRules, ADiscountGoesUpToWhoMayApproveIt)
{
    const Policy policy;
    struct Case {
        int discount;
        Role approver;
    };
    for (const Case &each : {Case{0, Role::Manager}, Case{500, Role::Manager}, Case{501, Role::Director},
                             Case{800, Role::Director}, Case{801, Role::GeneralManager}, Case{10'000, Role::GeneralManager}}) {
        EXPECT_EQ(rules::approverOf(BasisPoints::of(each.discount), policy), each.approver) << each.discount;
        for (const auto &role : Codes<Role>::entries) {
            const bool may = role.value >= each.approver && role.value <= Role::GeneralManager;
            const Verdict verdict = rules::withinAuthority(BasisPoints::of(each.discount), role.value, policy);
            EXPECT_EQ(verdict.rule, u"QT-03"_s);
            EXPECT_EQ(verdict.outcome, may ? Outcome::Pass : Outcome::Approve) << each.discount << " " << role.code;
        }
    }
    EXPECT_EQ(rules::withinAuthority(BasisPoints::of(613), Role::Manager, policy).message.arguments,
              (std::vector<MessageArgument>{u"6.13"_s, u"5"_s}));
}

TEST(QuoteRules, TheManagersLimitIsNeverAboveTheDirectors)
{
    Policy policy;
    const auto set = [&](const char *name, const QString &value) {
        for (const PolicyParameter &parameter : policyParameters())
            if (parameter.name == QLatin1String(name))
                return parameter.write(policy, value);
        return false;
    };
    EXPECT_FALSE(set("QT-03.manager_percent", u"8.01"_s));
    EXPECT_TRUE(set("QT-03.manager_percent", u"8"_s));
    EXPECT_FALSE(set("QT-03.director_percent", u"7.99"_s));
    EXPECT_FALSE(set("QT-03.director_percent", u"101"_s));
    EXPECT_TRUE(set("QT-03.director_percent", u"9.5"_s));
    EXPECT_EQ(policy.directorDiscount, BasisPoints::of(950));
}

// QT-05
TEST(QuoteRules, AnApprovedQuoteRunsUntilItsLastDay)
{
    Policy policy;
    const QDate approved(2026, 11, 23);
    EXPECT_EQ(rules::lastDayOf(approved, std::nullopt, policy), QDate(2026, 11, 30));
    EXPECT_EQ(rules::lastDayOf(approved, QDate(2026, 11, 25), policy), QDate(2026, 11, 25));
    EXPECT_EQ(rules::lastDayOf(approved, QDate(2026, 12, 25), policy), QDate(2026, 11, 30)) << "never longer";
    Quote quote;
    quote.state = QuoteState::Approved;
    quote.approvedOn = approved;
    quote.validUntil = QDate(2026, 11, 30);
    EXPECT_EQ(rules::stillValid(quote, QDate(2026, 11, 30)).outcome, Outcome::Pass);
    const Verdict late = rules::stillValid(quote, QDate(2026, 12, 1));
    EXPECT_EQ(late.rule, u"QT-05"_s);
    EXPECT_EQ(late.outcome, Outcome::Block);
    EXPECT_EQ(late.missing, QStringList{u"valid_until"_s});
}

} // namespace showroom
