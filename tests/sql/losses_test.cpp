// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/storagetest.h"
#include <algorithm>

namespace showroom
{

/// Of November: what was lost, why, to whom and by whom, and from how many (FU-04).
class Losses : public OnEveryStorage
{
protected:
    /// A lead that was opened on a day and moved by day; the last move is how it stands.
    LeadId lead(const char *opened, const std::vector<std::tuple<const char *, LeadState, LeadState>> &moves,
                const QString &reason = QStringLiteral("price"), const QString &rival = {})
    {
        Lead value;
        value.customer = addCustomer(QStringLiteral("客户%1").arg(++count)).id;
        value.owner = limin;
        value.state = moves.empty() ? LeadState::Following : std::get<2>(moves.back());
        const bool closed =
            value.state == LeadState::Lost || value.state == LeadState::Dormant || value.state == LeadState::Invalid;
        value.closeReason = closed ? reason : QString();
        value.competitor = closed ? rival : QString();
        const auto stored = must(storage->leads().add(store, value, limin, at));
        event(stored.id, LeadEventKind::Opened, opened, LeadState::New, LeadState::New);
        for (const auto &[on, from, to] : moves)
            event(stored.id, LeadEventKind::Moved, on, from, to);
        return stored.id;
    }
    void event(LeadId id, LeadEventKind kind, const char *on, LeadState from, LeadState to)
    {
        must(storage->leads().addEvent(store, {id, kind, noon(day(on)), day(on), from, to, limin, {}, {}}, limin));
    }
    LossQuery november(std::optional<PersonId> owner = {}) const
    {
        return {{store}, owner, day("2026-11-01"), day("2026-11-30")};
    }
    static constexpr auto following = LeadState::Following;
    static constexpr auto pending = LeadState::LostPending;
    static constexpr auto lost = LeadState::Lost;
    int count = 0;
};
INSTANTIATE_TEST_SUITE_P(Storages, Losses, everyStorage, kindName);

TEST_P(Losses, AreGroupedByReasonRivalAndOwner)
{
    lead("2026-10-05", {{"2026-11-03", following, pending}, {"2026-11-04", pending, lost}}, QStringLiteral("rival"),
         QStringLiteral("比亚迪"));
    lead("2026-11-05", {{"2026-11-13", following, pending}, {"2026-11-30", pending, lost}}, QStringLiteral("rival"),
         QStringLiteral("比亚迪"));
    lead("2026-11-05", {{"2026-11-13", following, pending}, {"2026-11-14", pending, lost}});
    lead("2026-10-05", {{"2026-10-13", following, pending}, {"2026-10-31", pending, lost}}); // the month before
    lead("2026-11-05", {{"2026-11-13", following, LeadState::DormantPending},
                        {"2026-12-01", LeadState::DormantPending, LeadState::Dormant}});  // the month after
    lead("2026-11-05", {{"2026-11-10", pending, lost}, {"2026-11-12", lost, following}}); // reopened
    auto groups = must(storage->losses().groups(november()));
    std::sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.leads > b.leads; });
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(groups[0].leads, 2);
    EXPECT_EQ(groups[0].reason, QStringLiteral("rival"));
    EXPECT_EQ(groups[0].competitor, QStringLiteral("比亚迪"));
    EXPECT_EQ(groups[0].owner, limin);
    EXPECT_EQ(groups[1].reason, QStringLiteral("price"));
    EXPECT_TRUE(must(storage->losses().groups(november(wangwei))).empty());
    EXPECT_TRUE(must(storage->losses().groups({{otherStore}, {}, day("2026-11-01"), day("2026-11-30")})).empty());
}

TEST_P(Losses, ClosedAgainCountWhereTheyWereClosedLast)
{
    lead("2026-10-01", {{"2026-10-20", pending, lost}, {"2026-11-02", lost, following}, {"2026-11-09", pending, lost}});
    EXPECT_EQ(must(storage->losses().groups(november())).size(), 1u);
    EXPECT_TRUE(must(storage->losses().groups({{store}, {}, day("2026-10-01"), day("2026-10-31")})).empty());
}

TEST_P(Losses, AreCountedFromWhatCameAndWhatWasLeft)
{
    lead("2026-11-02", {});                                                                       // opened
    lead("2026-10-02", {});                                                                       // carried over
    lead("2026-10-02", {{"2026-11-04", following, LeadState::Ordered}});                          // carried over
    lead("2026-10-02", {{"2026-10-30", following, pending}, {"2026-11-02", pending, lost}});      // waited: carried over
    lead("2026-10-02", {{"2026-10-30", following, pending}, {"2026-10-31", pending, lost}});      // gone before
    lead("2026-10-02", {{"2026-11-03", following, pending}, {"2026-11-04", pending, following}}); // sent back
    lead("2026-10-02", {{"2026-10-03", following, LeadState::Ordered}});                          // no prospect any more
    lead("2026-12-02", {{"2026-12-03", following, pending}});                                     // later
    const LossFlow flow = must(storage->losses().flow(november()));
    EXPECT_EQ(flow.opened, 1);
    EXPECT_EQ(flow.carried, 4);
    EXPECT_EQ(flow.claimed, 1);
    EXPECT_EQ(flow.approved, 1);
    EXPECT_EQ(flow.rejected, 1);
    EXPECT_EQ(must(storage->losses().flow(november(wangwei))).carried, 0);
}

TEST_P(Losses, LeadToTheirLeads)
{
    const LeadId wanted = lead("2026-10-05", {{"2026-11-04", pending, lost}}, QStringLiteral("rival"), QStringLiteral("比亚迪"));
    lead("2026-10-05", {{"2026-11-04", pending, lost}});
    lead("2026-10-05", {{"2026-10-31", pending, lost}}, QStringLiteral("rival"), QStringLiteral("比亚迪"));
    LeadQuery query;
    query.stores = {store};
    query.closed = ClosedLeads{day("2026-11-01"), day("2026-11-30"), {lost}, QStringLiteral("rival"), QStringLiteral("比亚迪")};
    const auto rows = must(storage->leads().page(query));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().lead.id, wanted);
    query.closed = ClosedLeads{day("2026-11-01"), day("2026-11-30"), {lost}, {}, QString()};
    EXPECT_EQ(must(storage->leads().page(query)).size(), 1u) << "to nobody";
}

} // namespace showroom
