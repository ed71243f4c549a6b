// SPDX-License-Identifier: GPL-3.0-or-later
// FU-10 and scenario G2: what a standing card means for who types its number.
#include "showroom/rules/duplicates.h"
#include <gtest/gtest.h>

namespace showroom
{

namespace
{

using rules::DuplicateStep;
using rules::StandingCard;

struct Case {
    const char *says;
    StandingCard card;
    DuplicateStep step;
    Outcome outcome;
    const char *word; ///< in what it says
};

const QString owner = QStringLiteral("李敏");
constexpr auto prospect = CustomerState::Prospect;

const Case cases[] = {
    {"mine and open",
     {true, true, prospect, LeadState::Following, owner, {}},
     DuplicateStep::OpenLead,
     Outcome::Block,
     "Following"},
    {"mine, refused", {true, true, prospect, LeadState::Refused, owner, {}}, DuplicateStep::OpenLead, Outcome::Block, "Refused"},
    {"mine, ordered", {true, true, prospect, LeadState::Ordered, owner, {}}, DuplicateStep::OpenLead, Outcome::Block, "Ordered"},
    {"mine, claimed", {true, true, prospect, LeadState::LostPending, owner, {}}, DuplicateStep::OpenLead, Outcome::Block, "Loss"},
    {"mine and lost",
     {true, true, prospect, LeadState::Lost, owner, {}},
     DuplicateStep::OpenLead,
     Outcome::Block,
     "closed: “Lost”"},
    {"mine, asleep", {true, true, prospect, LeadState::Dormant, owner, {}}, DuplicateStep::OpenLead, Outcome::Block, "Dormant"},
    {"has bought",
     {true, true, CustomerState::Base, LeadState::Won, owner, {}},
     DuplicateStep::NewLead,
     Outcome::Block,
     "bought"},
    {"bought, then lost",
     {true, true, CustomerState::Base, LeadState::Lost, owner, {}},
     DuplicateStep::NewLead,
     Outcome::Block,
     "bought"},
    {"bought, on again",
     {true, true, CustomerState::Base, LeadState::New, owner, {}},
     DuplicateStep::OpenLead,
     Outcome::Block,
     "New"},
    {"no lead yet", {true, true, prospect, {}, owner, {}}, DuplicateStep::NewLead, Outcome::Block, "no lead"},
    {"another's", {true, false, prospect, LeadState::Following, owner, {}}, DuplicateStep::AskOwner, Outcome::Block, "李敏"},
    {"another's, who bought",
     {true, false, CustomerState::Base, LeadState::Won, owner, {}},
     DuplicateStep::AskOwner,
     Outcome::Block,
     "李敏"},
    {"nobody's", {true, false, prospect, LeadState::Following, {}, {}}, DuplicateStep::TakePool, Outcome::Block, "stands"},
    {"the same name", {false, true, prospect, LeadState::Following, owner, {}}, DuplicateStep::Look, Outcome::Flag, "same name"},
    {"another store's", {false, false, prospect, {}, {}, QStringLiteral("城北店")}, DuplicateStep::None, Outcome::Flag, "城北店"},
};

} // namespace

TEST(Fu10, AStandingCardSaysWhatIsDoneInsteadOfASecond)
{
    for (const Case &each : cases) {
        SCOPED_TRACE(each.says);
        const auto advice = rules::adviceOn(each.card);
        EXPECT_EQ(advice.step, each.step);
        EXPECT_EQ(advice.verdict.rule, QStringLiteral("FU-10"));
        EXPECT_EQ(advice.verdict.outcome, each.outcome);
        EXPECT_TRUE(translated(advice.verdict.message).contains(QString::fromUtf8(each.word)))
            << translated(advice.verdict.message).toStdString();
        EXPECT_FALSE(translated(advice.verdict.mend).isEmpty()) << "each refusal names a way out";
    }
}

TEST(Fu10, AStandingNumberBlocksAndNamesTheOwner)
{
    EXPECT_EQ(rules::sameNumber(false, {}, false).outcome, Outcome::Pass);
    const Verdict verdict = rules::sameNumber(true, owner, false);
    EXPECT_EQ(verdict.outcome, Outcome::Block);
    EXPECT_EQ(verdict.missing, QStringList{QStringLiteral("phone")});
    EXPECT_TRUE(translated(verdict.message).contains(owner));
    EXPECT_NE(translated(verdict.mend), translated(rules::sameNumber(true, owner, true).mend));
}

} // namespace showroom
