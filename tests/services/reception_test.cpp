// SPDX-License-Identifier: GPL-3.0-or-later
// The reception register (FU-12).
#include "services/bothengines.h"

namespace showroom
{

class Receptions : public OnBothEngines
{
protected:
    Result<Saved<Visit>> come(const Session &person, const std::function<void(Visit &)> &change = {})
    {
        Visit visit;
        if (change)
            change(visit);
        return services.visits.add(person, command(), visit);
    }
    Result<Saved<Visit>> act(const Session &person, VisitId id, VisitAction action, const QMap<QString, QString> &fields = {},
                             const QString &reason = {})
    {
        return services.visits.act(person, command(), id, action, {reason, {}, {}, fields});
    }
    CustomerId customerOf(LeadId lead) { return shop.lead(lead).customer; }
    static QString text(CustomerId id) { return QString::number(id.value()); }
};
INSTANTIATE_TEST_SUITE_P(Engines, Receptions, bothEngines, engineName);

TEST_P(Receptions, APartyComesIsReceivedGetsACardAndLeaves)
{
    const auto party = come(clerk, [](Visit &visit) { visit.party = 3; });
    ASSERT_TRUE(party);
    shop.clock.advanceMinutes(4);
    ASSERT_TRUE(
        act(clerk, party->id, VisitAction::Receive, {{QStringLiteral("consultant"), QString::number(limin.person.value())}}));
    auto day = services.reception.day(clerk, {});
    ASSERT_EQ(day->rows.size(), 1u);
    EXPECT_EQ(day->rows.front().consultantName, limin.name);
    EXPECT_EQ(day->rows.front().customerName, QString());
    EXPECT_EQ(day->figures.fresh, 1);
    EXPECT_EQ(day->figures.captured, 0);
    const LeadId lead = shop.leadOf(limin, QStringLiteral("单晓燕"), QStringLiteral("15903510417"));
    ASSERT_TRUE(act(clerk, party->id, VisitAction::Identify, {{QStringLiteral("customer"), text(customerOf(lead))}}));
    shop.clock.advanceMinutes(40);
    ASSERT_TRUE(act(limin, party->id, VisitAction::Leave));
    day = services.reception.day(clerk, {});
    EXPECT_EQ(day->rows.front().customerName, QStringLiteral("单晓燕"));
    EXPECT_EQ(day->rows.front().minutes, 44);
    EXPECT_EQ(day->figures.persons, 3);
    EXPECT_EQ(day->figures.captured, 1);
    EXPECT_EQ(day->monthFigures.captured, 1);
    EXPECT_EQ(services.customers.show(limin, customerOf(lead))->customer.value.firstVisitOn, QDate(2026, 11, 23));
    const auto trail = services.trail.page(director, {QStringLiteral("customer"), customerOf(lead).value(), {}}, 5);
    ASSERT_FALSE(trail->rows.empty());
    EXPECT_EQ(trail->rows.front().entry.action, QStringLiteral("update")) << "a day on a card is a change of the card";
    EXPECT_TRUE(trail->rows.front().entry.details.contains(QStringLiteral("first_visit_on")));
}

TEST_P(Receptions, WhoWasHereBeforeComesAgainAndWhoWasAskedIsInvited)
{
    const LeadId lead = shop.leadOf(limin, QStringLiteral("单晓燕"), QStringLiteral("15903510417"));
    const auto with = [&](Visit &visit) { visit.customer = customerOf(lead); };
    ASSERT_TRUE(come(clerk, with));
    EXPECT_EQ(services.reception.day(clerk, {})->rows.front().visit.value.arrival, Arrival::First);
    ASSERT_TRUE(shop.contact(limin, lead, [](FollowUp &f) {
        f.nextStep = NextStep::Invite;
        f.nextOn = QDate(2026, 11, 25);
        f.nextTime = QTime(15, 0);
    }));
    shop.clock.advanceDays(1);
    ASSERT_TRUE(come(clerk, with));
    EXPECT_EQ(services.reception.day(clerk, {})->rows.front().visit.value.arrival, Arrival::Again);
    shop.clock.advanceDays(1);
    auto expected = services.reception.day(clerk, {})->expected;
    ASSERT_EQ(expected.size(), 1u);
    EXPECT_EQ(expected.front().time, QTime(15, 0));
    EXPECT_FALSE(expected.front().arrived);
    ASSERT_TRUE(come(clerk, with));
    const auto day = services.reception.day(clerk, {});
    EXPECT_EQ(day->rows.front().visit.value.arrival, Arrival::Invited);
    EXPECT_TRUE(day->expected.front().arrived);
}

TEST_P(Receptions, AnInvitationThatWasPutOffIsExpectedNoMore)
{
    const LeadId lead = shop.leadOf(limin, QStringLiteral("单晓燕"), QStringLiteral("15903510417"));
    const auto invite = [&](QDate day) {
        return shop.contact(limin, lead, [day](FollowUp &f) {
            f.nextStep = NextStep::Invite;
            f.nextOn = day;
        });
    };
    ASSERT_TRUE(invite(QDate(2026, 11, 24)));
    ASSERT_TRUE(invite(QDate(2026, 11, 25)));
    shop.clock.advanceDays(1);
    EXPECT_TRUE(services.reception.day(clerk, {})->expected.empty());
    shop.clock.advanceDays(1);
    EXPECT_EQ(services.reception.day(clerk, {})->expected.size(), 1u);
}

TEST_P(Receptions, ACallIsRegisteredAndOver)
{
    ASSERT_TRUE(come(limin, [](Visit &visit) { visit.channel = VisitChannel::Telephone; }));
    const auto day = services.reception.day(limin, {});
    EXPECT_EQ(day->figures.calls, 1);
    EXPECT_EQ(day->figures.parties, 0);
    EXPECT_EQ(day->rows.front().visit.value.state, VisitState::Left);
    EXPECT_EQ(day->rows.front().consultantName, limin.name);
}

TEST_P(Receptions, WhoStaysTooLongIsOnTheirConsultantsList)
{
    const auto party = come(clerk, [&](Visit &visit) { visit.consultant = limin.person; });
    ASSERT_TRUE(party);
    shop.clock.advanceMinutes(121);
    EXPECT_TRUE(services.reception.day(clerk, {})->rows.front().tooLong);
    const auto asked = [&](const Session &person) {
        const auto tasks = services.worklist.tasks(person, {}, {});
        return std::any_of(tasks->begin(), tasks->end(), [&](const Task &task) {
            return task.rule == QStringLiteral("FU-12") && task.record == party->id.value();
        });
    };
    EXPECT_TRUE(asked(limin));
    EXPECT_FALSE(asked(wangwei));
    ASSERT_TRUE(act(limin, party->id, VisitAction::Leave));
    EXPECT_FALSE(asked(limin));
}

TEST_P(Receptions, AnothersCustomerIsNamedWithAMaskedNumber)
{
    const LeadId lead = shop.leadOf(wangwei, QStringLiteral("马跃"), QStringLiteral("13800138123"));
    ASSERT_TRUE(come(limin, [&](Visit &visit) { visit.customer = customerOf(lead); }));
    const auto day = services.reception.day(limin, {});
    EXPECT_EQ(day->rows.front().customerName, QStringLiteral("马跃"));
    EXPECT_TRUE(day->rows.front().phone->isMasked());
    EXPECT_FALSE(services.reception.day(clerk, {})->rows.front().phone->isMasked());
}

TEST_P(Receptions, BadInputNamesItsField)
{
    const auto fieldOf = [](const auto &refused) { return refused.error().fields.at(0).field; };
    EXPECT_EQ(fieldOf(come(clerk, [](Visit &v) { v.party = 0; })), QStringLiteral("party"));
    EXPECT_EQ(fieldOf(come(clerk, [](Visit &v) { v.party = 1'000'000; })), QStringLiteral("party"));
    EXPECT_EQ(fieldOf(come(clerk, [](Visit &v) { v.customer = CustomerId(999'999); })), QStringLiteral("customer"));
    EXPECT_EQ(fieldOf(come(clerk, [&](Visit &v) { v.arrivedAt = shop.clock.now().plusMinutes(5); })),
              QStringLiteral("arrived_at"));
    EXPECT_EQ(fieldOf(come(clerk, [&](Visit &v) { v.arrivedAt = shop.clock.now().plusMinutes(-60 * 24); })),
              QStringLiteral("arrived_at"));
    EXPECT_EQ(fieldOf(come(clerk, [](Visit &v) { v.consultant = PersonId(999'999); })), QStringLiteral("consultant"));
    EXPECT_EQ(fieldOf(come(clerk, [](Visit &v) { v.vehicle = QString(5000, u'x'); })), QStringLiteral("vehicle"));
    const auto party = come(clerk);
    ASSERT_TRUE(party);
    EXPECT_EQ(fieldOf(act(clerk, party->id, VisitAction::Identify)), QStringLiteral("customer"));
    EXPECT_EQ(fieldOf(act(clerk, party->id, VisitAction::Identify, {{QStringLiteral("customer"), QStringLiteral("abc")}})),
              QStringLiteral("customer"));
    EXPECT_EQ(fieldOf(act(clerk, party->id, VisitAction::Leave, {{QStringLiteral("state"), QStringLiteral("waiting")}})),
              QStringLiteral("state"))
        << "an action sets what it takes, and nothing else";
    EXPECT_EQ(fieldOf(act(clerk, party->id, VisitAction::Void)), QStringLiteral("reason"));
    EXPECT_EQ(services.reception.day(clerk, {})->rows.size(), 1u) << "nothing of the refused is there";
}

TEST_P(Receptions, TheRegisterIsPrintedAndWrittenDown)
{
    const LeadId lead = shop.leadOf(limin, QStringLiteral("单晓燕"), QStringLiteral("15903510417"));
    ASSERT_TRUE(come(clerk, [&](Visit &visit) { visit.customer = customerOf(lead); }));
    ASSERT_TRUE(come(clerk, [](Visit &visit) { visit.note = QStringLiteral("<b>看车</b>"); }));
    const auto paper = services.reception.printDay(clerk, {});
    ASSERT_TRUE(paper);
    const QString text = QString::fromUtf8(*paper);
    EXPECT_TRUE(text.contains(QStringLiteral("来店（电）登记表")));
    EXPECT_TRUE(text.contains(QStringLiteral("单晓燕 159 0351 0417")) || text.contains(QStringLiteral("单晓燕 15903510417")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("未留档")));
    EXPECT_TRUE(text.contains(QStringLiteral("2 批 2 人")));
    EXPECT_TRUE(text.contains(clerk.name)) << "who printed it";
    const auto trail = services.trail.page(manager, {QStringLiteral("visit"), {}, {}}, 50);
    ASSERT_TRUE(trail);
    EXPECT_TRUE(std::any_of(trail->rows.begin(), trail->rows.end(),
                            [](const TrailRow &row) { return row.entry.action == QStringLiteral("print"); }));
}

TEST_P(Receptions, WhoKeepsNoSalesSeesNoRegister)
{
    EXPECT_EQ(services.reception.day(shop.as(QStringLiteral("caiwu")), {}).error().code, ErrorCode::NotPermitted);
}

} // namespace showroom
