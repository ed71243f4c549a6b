// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bothengines.h"

using namespace Qt::StringLiterals;

namespace showroom
{

/// Losses by reason and rival (FU-04), with the rates of norms.md 3.
class LossReports : public OnBothEngines
{
protected:
    LeadId refused(const Session &owner, const QString &name, const QString &phone)
    {
        const LeadId id = shop.leadOf(owner, name, phone);
        for (int i = 0; i < 2; ++i) {
            EXPECT_TRUE(shop.contact(owner, id, [](FollowUp &talk) { talk.reaction = Reaction::Refused; }));
            shop.clock.advanceDays(1);
        }
        return id;
    }
    void claim(const Session &owner, LeadId id, const QString &reason, const QString &rival = {})
    {
        const auto claimed = services.leads.act(owner, command(), id, LeadAction::ClaimLost, {reason, rival, {}, {}, {}});
        ASSERT_TRUE(claimed) << translated(claimed.error().message).toStdString();
    }
    void lose(const Session &owner, LeadId id, const QString &reason, const QString &rival = {})
    {
        claim(owner, id, reason, rival);
        ASSERT_TRUE(services.leads.act(manager, command(), id, LeadAction::ApproveLost, {}));
    }
    void SetUp() override
    {
        lose(limin, refused(limin, u"单晓燕"_s, u"15903510417"_s), u"rival"_s, u"比亚迪"_s);
        lose(limin, refused(limin, u"王建国"_s, u"13803516620"_s), u"rival"_s, u"比亚迪"_s);
        lose(wangwei, refused(wangwei, u"郝亮"_s, u"13903511111"_s), u"price"_s);
        const LeadId kept = refused(limin, u"赵敏"_s, u"13903512222"_s);
        claim(limin, kept, u"budget"_s);
        ASSERT_TRUE(services.leads.act(manager, command(), kept, LeadAction::RejectLost, {u"再谈一次"_s, {}, {}, {}, {}}));
    }
    const LossWish wish{QDate(2026, 11, 1), QDate(2026, 12, 31)};
};
INSTANTIATE_TEST_SUITE_P(Engines, LossReports, bothEngines, engineName);

TEST_P(LossReports, CountByReasonRivalAndConsultant)
{
    const auto report = services.losses.report(manager, wish);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->total, 3);
    ASSERT_EQ(report->cells.size(), 2u);
    EXPECT_EQ(report->cells.front().reason, u"rival"_s);
    EXPECT_EQ(report->cells.front().rival, u"比亚迪"_s);
    EXPECT_EQ(report->cells.front().leads, 2);
    ASSERT_EQ(report->consultants.size(), 2u);
    EXPECT_EQ(report->consultants.front().key, u"limin"_s);
    EXPECT_EQ(report->rivals.back().key, QString()) << "nobody was named";
}

TEST_P(LossReports, SayFromWhatTheirRatesAreCounted)
{
    const auto report = services.losses.report(manager, wish);
    ASSERT_TRUE(report);
    EXPECT_EQ(std::pair(report->lossRate.part, report->lossRate.of), std::pair(3, 4));
    EXPECT_EQ(std::pair(report->outflowRate.part, report->outflowRate.of), std::pair(3, 4));
    EXPECT_EQ(std::pair(report->clearRate.part, report->clearRate.of), std::pair(3, 4));
    EXPECT_EQ(std::pair(report->refusalRate.part, report->refusalRate.of), std::pair(1, 4));
}

TEST_P(LossReports, OfAConsultantAreTheirOwn)
{
    const auto own = services.losses.report(limin, wish);
    ASSERT_TRUE(own);
    EXPECT_EQ(own->total, 2);
    EXPECT_EQ(own->consultants.size(), 1u);
    EXPECT_EQ(services.losses.report(shop.as(u"admin"_s), wish).error().code, ErrorCode::NotPermitted);
}

TEST_P(LossReports, AreOfTheirDaysAndStates)
{
    EXPECT_EQ(services.losses.report(manager, {QDate(2026, 10, 1), QDate(2026, 10, 31)})->total, 0);
    LossWish dormant = wish;
    dormant.lost = false;
    dormant.dormant = true;
    EXPECT_EQ(services.losses.report(manager, dormant)->total, 0);
    const auto turned = services.losses.report(manager, {wish.to, wish.from});
    ASSERT_FALSE(turned);
    EXPECT_EQ(turned.error().fields.front().field, u"to"_s);
    EXPECT_EQ(services.losses.report(manager, {QDate(2016, 1, 1), wish.to}).error().fields.front().field, u"from"_s);
}

TEST_P(LossReports, LeadToTheListBehindThem)
{
    LeadFilter filter;
    filter.closed = ClosedLeads{wish.from, wish.to, {LeadState::Lost}, u"rival"_s, u"比亚迪"_s};
    EXPECT_EQ(services.leads.page(manager, filter, {}, 10)->rows.size(), 2u);
    RecordService::ListQuery query;
    query.where = {{u"closed_from"_s, u"2026-11-01"_s}, {u"closed_to"_s, u"2026-12-31"_s}, {u"close_reason"_s, u"price"_s}};
    EXPECT_EQ(services.records.list(manager, u"lead"_s, query)->value(u"rows"_s).toArray().size(), 1);
    query.where.insert(u"closed_to"_s, u"never"_s);
    EXPECT_EQ(services.records.list(manager, u"lead"_s, query).error().fields.front().field, u"closed_to"_s);
}

} // namespace showroom
