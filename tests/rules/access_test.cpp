// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/access.h"
#include "showroom/rules/cadence.h"
#include "showroom/rules/catalogue.h"
#include <gtest/gtest.h>
#include <set>

namespace showroom
{

namespace
{

struct RoleLine {
    Operation operation;
    const char *cells; ///< in the order of roles.md: "-", own, acts, store, all, structure
};

const RoleLine lines[] = {
    {Operation::SeeCustomerInFull, "own store store all all all - - - -"},
    {Operation::SeeCustomerExists, "store store store all all all - - - -"},
    {Operation::EditSalesRecords, "own store store all all - - - - -"},
    {Operation::AssignAndMerge, "- store store all all - - - - -"},
    {Operation::ApproveFollowUps, "- - store all all - - - - -"},
    {Operation::ChangePolicy, "- - - - all all - - - -"},
    {Operation::Administer, "- - - - - - - - - all"},
    {Operation::ReadAudit, "acts acts - all all all - - - structure"},
    {Operation::SeeVehicles, "store store store all all all - - - -"},
    {Operation::KeepStock, "- store store all all - - - - -"},
    {Operation::KeepCatalogue, "- - - all all - - - - -"},
    {Operation::AskForQuote, "own store - - - - - - - -"},
    {Operation::PrepareQuotes, "- store - - - - - - - -"},
    {Operation::SeeQuotes, "own store store all all all - - - -"},
    {Operation::SeeUnapprovedPrices, "- own - all all all - - - -"},
    {Operation::ApproveQuotes, "- - - all all all - - - -"},
    {Operation::ExportPrices, "- - - - all all - - - -"},
    {Operation::KeepTaxTable, "- - - - all all - - - -"},
    {Operation::SeeContracts, "own store store all all all all all all -"},
    {Operation::SeeContractPrices, "own store store all all all all - all -"},
    {Operation::DraftContracts, "- store - - - - - - - -"},
    {Operation::MarkContracts, "- - - - - all - - - -"},
    {Operation::StampContracts, "- - - - - - - - all -"},
    {Operation::StampByException, "- - - all - - - - - -"},
    {Operation::DecideChanges, "- - - - all all - - - -"},
    {Operation::KeepTemplates, "- store - all all all - - - -"},
    {Operation::AskForChange, "own store - - - - - - - -"},
    {Operation::SeeReceipts, "- store - all all all all - - -"},
    {Operation::RecordReceipts, "- - - - - - all - - -"},
    {Operation::ConfirmReconciliation, "- - - - all - - - - -"},
    {Operation::ArrangeDeliveries, "own store store all - - - - - -"},
    {Operation::SeeExports, "own own own own all all own own own -"},   // PI-04; no line of roles.md
    {Operation::SeeReception, "store store store all all all - - - -"}, // FU-12: "see that a customer exists"
    {Operation::KeepReception, "store store store all all - - - - -"},  // FU-12: "edit customer, lead", at the desk
    {Operation::MakeChecks, "- store store all all - - - - -"},         // FU-08
    {Operation::MakeRecalls, "- - store all all - - - - -"},            // FU-15: "approve a lost lead"
    {Operation::ClaimFromPool, "store store store all all - - - - -"},  // FU-11
    {Operation::SeeScripts, "store store store all all all - - - -"},   // PL-07; no line of roles.md
    {Operation::KeepScripts, "- - store all all - - - - -"},
    {Operation::ErasePersons, "- - - all all - - - - -"},      // PI-03; no line of roles.md
    {Operation::SeeLockedBuyers, "- - - - - all all - all -"}, // PI-03; no line of roles.md
};

QString wordOf(Scope scope)
{
    static constexpr const char *words[] = {"-", "acts", "own", "store", "all", "structure"};
    return QString::fromLatin1(words[int(scope)]);
}

} // namespace

TEST(Roles, EveryCellIsThatOfTheTable)
{
    ASSERT_EQ(std::size(lines), std::size_t(operationCount));
    for (const RoleLine &line : lines) {
        const QStringList cells = QString::fromLatin1(line.cells).split(u' ');
        ASSERT_EQ(cells.size(), 10);
        for (int role = 0; role < 10; ++role)
            EXPECT_EQ(wordOf(scopeOf(line.operation, Role(role))), cells[role]) << int(line.operation) << " " << role;
    }
}

TEST(Roles, ScopesReachAsFarAsTheirName)
{
    EXPECT_TRUE(permits(Operation::EditSalesRecords, Role::Consultant, {true, true}));
    EXPECT_FALSE(permits(Operation::EditSalesRecords, Role::Consultant, {false, true}));
    EXPECT_TRUE(permits(Operation::EditSalesRecords, Role::Clerk, {false, true}));
    EXPECT_FALSE(permits(Operation::EditSalesRecords, Role::Clerk, {false, false}));
    EXPECT_TRUE(permits(Operation::EditSalesRecords, Role::Manager, {false, false}));
    EXPECT_FALSE(permits(Operation::EditSalesRecords, Role::GeneralManager, {true, true}));
    EXPECT_FALSE(permits(Operation::SeeCustomerInFull, Role::SysAdmin, {true, true}));
}

TEST(Catalogue, SaysEachRuleInBothLanguages)
{
    std::set<QString> ids;
    for (const RuleInfo &rule : ruleCatalogue()) {
        EXPECT_TRUE(ids.insert(QString::fromLatin1(rule.id)).second) << rule.id;
        for (bool chinese : {true, false}) {
            EXPECT_FALSE(rule.title(chinese).isEmpty()) << rule.id;
            EXPECT_FALSE(rule.article(chinese).isEmpty()) << rule.id;
            EXPECT_GT(rule.text(chinese).size(), 20) << rule.id;
        }
        EXPECT_FALSE(rule.outcomes.empty()) << rule.id;
    }
    for (const char *id : {"FU-01", "FU-02", "FU-03", "FU-04", "FU-05", "FU-06", "FU-07", "FU-08", "FU-09", "FU-10", "FU-11",
                           "FU-12", "FU-13", "FU-14", "FU-15", "QT-01", "QT-06", "CT-01", "CT-11"})
        EXPECT_TRUE(ids.contains(QString::fromLatin1(id))) << id;
}

TEST(Catalogue, EveryParameterBelongsToARuleAndReadsBack)
{
    for (const PolicyParameter &parameter : policyParameters()) {
        EXPECT_NE(findRule(parameter.rule), nullptr) << parameter.name.toStdString();
        Policy policy;
        const QString value = parameter.read(policy);
        EXPECT_TRUE(parameter.write(policy, value)) << parameter.name.toStdString();
        EXPECT_EQ(policy, Policy()) << parameter.name.toStdString();
        EXPECT_FALSE(parameter.write(policy, QString(50, u'x'))) << parameter.name.toStdString();
        EXPECT_EQ(policy, Policy()) << "a refused value changes nothing";
    }
}

TEST(Catalogue, ALevelIsOnlyEverRaised)
{
    Policy policy;
    const auto &parameters = policyParameters();
    const auto treatAs = std::find_if(parameters.begin(), parameters.end(),
                                      [](const auto &p) { return p.name == QLatin1String("FU-02.treat_as"); });
    EXPECT_FALSE(treatAs->write(policy, QStringLiteral("A->C")));
    EXPECT_TRUE(treatAs->write(policy, QStringLiteral("C->B, B->A")));
    EXPECT_EQ(treatedAs(Level::C, policy), Level::B);
    EXPECT_TRUE(treatAs->write(policy, QStringLiteral("-")));
    EXPECT_TRUE(policy.treatAs.empty());
}

} // namespace showroom
