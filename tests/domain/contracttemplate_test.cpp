// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/contracttemplate.h"
#include "showroom/domain/delivery.h"
#include <gtest/gtest.h>
#include <limits>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QString sound = u"# 合同 {{number}}\n{{buyer}} 与 {{signatory}}，{{signing_date}}，{{delivery_date}} "
                      u"交付\n{{lines}}\n{{total}}（{{total_capitals}}）\n"
                      "  {{payments}}  \n{{special_terms}}\n{{signatures}}"_s;

QStringList problems(const QString &body)
{
    QStringList words;
    for (const Message &problem : problemsOfTemplate(body))
        words << translated(problem);
    return words;
}

} // namespace

TEST(ContractTemplates, TheStandardOnesAreSound)
{
    for (const ContractKind kind : {ContractKind::Contract, ContractKind::Order}) {
        const ContractTemplate &standard = standardTemplate(kind);
        EXPECT_EQ(standard.kind, kind);
        EXPECT_EQ(standard.state, TemplateState::InUse);
        EXPECT_FALSE(standard.name.isEmpty());
        EXPECT_EQ(problems(standard.body), QStringList()) << codeOf(kind).toStdString();
    }
    EXPECT_EQ(problems(sound), QStringList());
}

TEST(ContractTemplates, SayAllThatIsWrongAtOnce)
{
    struct Case {
        const char *what;
        QString body;
        QStringList expected;
    };
    const Case cases[] = {
        {"unknown", sound + u"\n{{price}}"_s, {u"Line 8: there is no placeholder “price”."_s}},
        {"large letters are another name",
         QString(sound).replace(u"{{total}}"_s, u"{{Total}}"_s),
         {u"Line 4: there is no placeholder “Total”."_s, u"“{{total}}” is missing."_s}},
        {"empty",
         sound + u"{{}}"_s,
         {u"Line 7: “signatures” stands alone on its line."_s, u"Line 7: there is no placeholder “”."_s}},
        {"unclosed", sound + u"\n{{buyer"_s, {u"Line 8: a placeholder is not closed."_s}},
        {"unopened", sound + u"\nbuyer}}"_s, {u"Line 8: a placeholder is not closed."_s}},
        {"nested", sound + u"\n{{ {{buyer}} }}"_s, {u"Line 8: a placeholder is not closed."_s}},
        {"a table in a sentence",
         QString(sound).replace(u"{{lines}}"_s, u"价款：{{lines}}"_s),
         {u"Line 3: “lines” stands alone on its line."_s}},
        {"a table twice", sound + u"\n{{lines}}"_s, {u"“{{lines}}” stands more than once."_s}},
        {"missing",
         QString(sound).replace(u"{{payments}}"_s, QString()).replace(u"{{buyer}}"_s, u"买方"_s),
         {u"“{{buyer}}” is missing."_s, u"“{{payments}}” is missing."_s}},
        {"one brace is text", sound + u"\n{buyer}"_s, {}},
    };
    for (const Case &each : cases)
        EXPECT_EQ(problems(each.body), each.expected) << each.what << ": " << problems(each.body).join(u'|').toStdString();
    EXPECT_EQ(problems({}).size(), neededPlaceholders().size());
    for (const QString &needed : neededPlaceholders())
        EXPECT_TRUE(knownPlaceholders().contains(needed)) << needed.toStdString();
}

TEST(ContractTemplates, WhatIsFilledInIsNotLookedAtAgain)
{
    const std::map<QString, QString> values{{u"buyer"_s, u"{{total}}"_s}, {u"total"_s, u"100.00"_s}};
    EXPECT_EQ(filledIn(u"{{buyer}} 付 {{total}}"_s, values), u"{{total}} 付 100.00"_s) << "a name stays a name";
    EXPECT_EQ(filledIn(u"{{ buyer }}"_s, values), u"{{total}}"_s);
    EXPECT_EQ(filledIn(u"{{lines}} {buyer} {{nobody}}"_s, values), u"{{lines}} {buyer} {{nobody}}"_s);
    EXPECT_EQ(filledIn({}, values), QString());
    EXPECT_EQ(filledIn(u"无"_s, values), u"无"_s);
    EXPECT_EQ(filledIn(u"{{buyer}}"_s, {{u"buyer"_s, u"<b>\\1 %1 $1</b>"_s}}), u"<b>\\1 %1 $1</b>"_s);
}

TEST(ContractSums, AreExact)
{
    const std::vector<ContractLine> lines{{LineKind::Vehicle, {}, 3, Money::fromFen(21'480'001)},
                                          {LineKind::Other, {}, 1, Money::fromFen(-2)}};
    EXPECT_EQ(totalOf(lines), Money::fromFen(64'440'001));
    EXPECT_EQ(totalOf(std::vector<ContractLine>()), Money::fromFen(0));
    EXPECT_EQ(totalOf(std::vector<ContractPayment>{{PaymentKind::Loan, {}, {}, Money::fromFen(3)}, {}}), Money::fromFen(3));
}

TEST(ContractStates, OweMoneyFromCompleteToDelivered)
{
    for (const auto &state : Codes<ContractState>::entries)
        EXPECT_EQ(isOwing(state.value), state.value != ContractState::Draft && state.value != ContractState::Closed &&
                                            state.value != ContractState::Cancelled)
            << state.code;
}

// CT-11
TEST(DeliveryPapers, AreReadAndWrittenInOneOrderEachOnce)
{
    EXPECT_EQ(papersIn({}), std::vector<DeliveryPaper>());
    EXPECT_EQ(papersIn(u" manual , conformity,,"_s), (std::vector{DeliveryPaper::Manual, DeliveryPaper::ConformityCertificate}));
    EXPECT_EQ(papersIn(u"manual,everything"_s), std::nullopt);
    EXPECT_EQ(codesOf({DeliveryPaper::Keys, DeliveryPaper::Manual, DeliveryPaper::Keys}), u"manual,keys"_s);
    EXPECT_EQ(codesOf(std::vector<DeliveryPaper>()), QString());
}

} // namespace showroom
