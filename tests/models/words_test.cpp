// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/words.h"
#include "showroom/workflow/leadworkflow.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

struct Written {
    const char *action;
    const char *kind;
    std::optional<qint64> record;
    const char *words;
};

AuditEntry entryOf(const QString &action, const QString &kind, std::optional<qint64> record)
{
    AuditEntry entry;
    entry.action = action;
    entry.kind = kind;
    entry.record = record;
    return entry;
}

class ActTest : public testing::TestWithParam<Written>
{
};

} // namespace

TEST_P(ActTest, IsSaidInWords)
{
    const Written &written = GetParam();
    const AuditEntry entry = entryOf(QString::fromUtf8(written.action), QString::fromUtf8(written.kind), written.record);
    EXPECT_EQ(words::act(entry).toStdString(), written.words);
}

INSTANTIATE_TEST_SUITE_P(
    AuditTrail, ActTest,
    testing::Values(
        Written{"add", "customer", 12, "Customer 12 · added"}, Written{"update", "lead", 3, "Lead 3 · changed"},
        Written{"merge", "customer", 4, "Customer 4 · merged into another"},
        Written{"read", "customer", 12, "Customer 12 · read"}, Written{"add", "follow_up", 5, "Follow-up 5 · added"},
        Written{"approve", "follow_up", 5, "Follow-up 5 · Approve"}, Written{"claim_lost", "lead", 3, "Lead 3 · Claim as lost"},
        Written{"receive", "vehicle", 7, "Car 7 · Arrived"}, Written{"end", "vehicle_model", 8, "Vehicle model 8 · Sell no more"},
        Written{"import", "import", 2, "Import 2 · rows imported"},
        Written{"policy", "policy", std::nullopt, "Procedures · parameters changed"},
        Written{"password", "person", 6, "Person 6 · password set"}, Written{"sign_in", "person", 6, "Person 6 · signed in"},
        Written{"found", "store", 1, "Store 1 · founded"}, Written{"backup", "", std::nullopt, "Data backed up"},
        Written{"invent", "", std::nullopt, "Demonstration data invented"},
        Written{"tow_away", "lorry", 9, "lorry 9 · tow_away"}));

TEST(ActTest, EveryMoveOfALeadHasItsWord)
{
    for (const auto &code : Codes<LeadAction>::entries)
        EXPECT_EQ(words::act(entryOf(QString::fromLatin1(code.code), u"lead"_s, 1)),
                  u"Lead 1 · "_s + QString::fromUtf8(code.label));
}

} // namespace showroom
