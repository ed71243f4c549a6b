// SPDX-License-Identifier: GPL-3.0-or-later
// A week of appointments: what stands in it, whose it is, and what it does not say.
#include "services/testdrivedesk.h"
#include "showroom/services/calendar.h"
#include <QJsonDocument>
#include <set>

using namespace Qt::StringLiterals;

namespace showroom
{

/// Today is Monday, 23 November 2026.
class Calendars : public TestDriveDesk
{
protected:
    std::vector<Appointment> week(const Session &person, std::optional<PersonId> whose = {}, QDate from = QDate(2026, 11, 23))
    {
        const auto calendar = calendarOf(services, person, {from, from.addDays(6), whose});
        EXPECT_TRUE(calendar);
        return calendar ? calendar->appointments : std::vector<Appointment>();
    }
    static std::vector<Appointment> only(const std::vector<Appointment> &all, AppointmentKind what)
    {
        std::vector<Appointment> some;
        std::copy_if(all.begin(), all.end(), std::back_inserter(some), [what](const auto &each) { return each.what == what; });
        return some;
    }
    void agree(const Session &person, LeadId of, QDate day, std::optional<QTime> time, NextStep step = NextStep::Invite)
    {
        ASSERT_TRUE(shop.contact(person, of, [&](FollowUp &talk) {
            talk.nextStep = step;
            talk.nextOn = day;
            talk.nextTime = time;
        }));
    }
    QString nameOf(LeadId of) { return services.customers.show(manager, shop.lead(of).customer)->customer.value.name; }
};
INSTANTIATE_TEST_SUITE_P(Engines, Calendars, bothEngines, engineName);

TEST_P(Calendars, HoldTheStepThatStands)
{
    agree(limin, lead, QDate(2026, 11, 24), QTime(9, 0));
    shop.clock.advanceMinutes(1);
    agree(limin, lead, QDate(2026, 11, 25), QTime(15, 30), NextStep::Call);
    const auto steps = only(week(limin), AppointmentKind::Step);
    ASSERT_EQ(steps.size(), 1u) << "the one before is over";
    EXPECT_EQ(steps[0].day, QDate(2026, 11, 25));
    EXPECT_EQ(steps[0].begin, QTime(15, 30));
    EXPECT_EQ(steps[0].step, NextStep::Call);
    EXPECT_EQ(steps[0].lead, lead);
    EXPECT_EQ(steps[0].customerName, nameOf(lead));
    EXPECT_EQ(steps[0].ownerName, limin.name);
    EXPECT_TRUE(only(week(limin, {}, QDate(2026, 11, 30)), AppointmentKind::Step).empty());
}

TEST_P(Calendars, HoldDrivesDeliveriesAndWhatComesRound)
{
    const TestDriveId drive = booked(QTime(10, 0));
    const ContractId contract = effectiveContract();
    const DeliveryId delivery = readyDelivery(contract);
    const CustomerId id = shop.lead(lead).customer;
    auto card = services.customers.show(limin, id).value();
    card.customer.value.birthday = QDate(1988, 11, 27);
    ASSERT_TRUE(services.customers.update(limin, command(), id, card.customer.version, card.customer.value));
    const auto all = week(limin);
    const auto drives = only(all, AppointmentKind::TestDrive);
    ASSERT_EQ(drives.size(), 1u);
    EXPECT_EQ(drives[0].testDrive, drive);
    EXPECT_EQ(drives[0].begin, QTime(10, 0));
    EXPECT_EQ(drives[0].minutes, 30);
    EXPECT_TRUE(drives[0].subject.contains(u"晋A12345"_s)) << drives[0].subject.toStdString();
    const auto birthdays = only(all, AppointmentKind::Birthday);
    ASSERT_EQ(birthdays.size(), 1u);
    EXPECT_EQ(birthdays[0].day, QDate(2026, 11, 27));
    EXPECT_EQ(birthdays[0].customer, id);
    const auto deliveries = only(week(limin, {}, QDate(2026, 11, 30)), AppointmentKind::Delivery);
    ASSERT_EQ(deliveries.size(), 1u);
    EXPECT_EQ(deliveries[0].day, QDate(2026, 12, 5));
    EXPECT_EQ(deliveries[0].delivery, delivery);
    std::set<QString> uids;
    for (const Appointment &each : all)
        uids.insert(each.uid);
    EXPECT_EQ(uids.size(), all.size()) << "each has a name of its own";
    EXPECT_EQ(week(limin), all) << "the same, asked again, names and all";
}

TEST_P(Calendars, HoldADriveOnceItIsBooked)
{
    agree(limin, lead, QDate(2026, 11, 23), QTime(10, 0), NextStep::TestDrive);
    ASSERT_EQ(only(week(limin), AppointmentKind::Step).size(), 1u);
    (void)booked(QTime(10, 0));
    EXPECT_TRUE(only(week(limin), AppointmentKind::Step).empty());
    EXPECT_EQ(only(week(limin), AppointmentKind::TestDrive).size(), 1u);
}

TEST_P(Calendars, CountWhatIsOwedThisWeekAlone)
{
    const auto owed = only(week(limin), AppointmentKind::Revisit);
    ASSERT_EQ(owed.size(), 1u);
    EXPECT_EQ(owed[0].lead, lead);
    EXPECT_GE(owed[0].day, QDate(2026, 11, 23));
    EXPECT_TRUE(only(week(limin, {}, QDate(2026, 11, 30)), AppointmentKind::Revisit).empty());
    EXPECT_TRUE(only(week(limin, {}, QDate(2026, 11, 16)), AppointmentKind::Revisit).empty());
    ASSERT_TRUE(shop.contact(limin, lead));
    shop.clock.advanceDays(1);
    ASSERT_TRUE(shop.contact(limin, lead));
    EXPECT_TRUE(only(week(limin), AppointmentKind::Revisit).empty()) << "two contacts keep the week";
}

TEST_P(Calendars, AreOnesOwnOrOfWhoseCustomersOneSees)
{
    agree(limin, lead, QDate(2026, 11, 25), QTime(15, 0));
    agree(wangwei, wangsLead, QDate(2026, 11, 25), QTime(9, 0));
    const auto own = only(week(limin), AppointmentKind::Step);
    ASSERT_EQ(own.size(), 1u);
    EXPECT_EQ(own[0].lead, lead);
    const CalendarQuery wangs{QDate(2026, 11, 23), QDate(2026, 11, 29), wangwei.person};
    EXPECT_EQ(calendarOf(services, limin, wangs).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(services.records.list(limin, u"appointment"_s, {{{u"owner"_s, u"store"_s}}, {}, 50, {}, true}).error().code,
              ErrorCode::NotPermitted);
    const auto store = week(manager);
    ASSERT_EQ(store.size(), 2u) << "who is expected, by time; what each still owes is in their own";
    EXPECT_EQ(store[0].ownerName, wangwei.name);
    EXPECT_EQ(store[1].ownerName, limin.name);
    EXPECT_EQ(only(week(manager, wangwei.person), AppointmentKind::Step).size(), 1u);
    for (const Session &other : {finance, office, service, shop.as(u"admin"_s)})
        EXPECT_EQ(calendarOf(services, other, wangs).error().code, ErrorCode::NotPermitted) << other.signin.toStdString();
}

TEST_P(Calendars, OfTheStoreLeaveCallsToWhoMakesThem)
{
    agree(limin, lead, QDate(2026, 11, 25), QTime(15, 0), NextStep::Call);
    EXPECT_TRUE(week(manager).empty());
}

TEST_P(Calendars, SayNeitherPhoneNorPrice)
{
    agree(limin, lead, QDate(2026, 11, 25), QTime(15, 0));
    (void)booked(QTime(10, 0));
    (void)readyDelivery(effectiveContract());
    const auto rows = services.records.list(limin, u"appointment"_s,
                                            {{{u"from"_s, u"2026-11-23"_s}, {u"to"_s, u"2026-12-20"_s}}, {}, 50, {}, true});
    const QString text = QString::fromUtf8(QJsonDocument(*rows).toJson());
    EXPECT_GE(rows->value(u"rows"_s).toArray().size(), 3);
    const Customer customer = services.customers.show(limin, shop.lead(lead).customer)->customer.value;
    for (const QString &secret :
         {customer.phone->stored(), customer.phone->masked().stored(), u"_fen"_s, u"226512"_s, u"226,512"_s})
        EXPECT_FALSE(text.contains(secret)) << secret.toStdString();
}

TEST_P(Calendars, ForgetWhoIsErased)
{
    agree(wangwei, wangsLead, QDate(2026, 11, 25), QTime(9, 0));
    ASSERT_EQ(week(manager).size(), 1u);
    ASSERT_TRUE(services.privacy.erase(manager, command(), shop.lead(wangsLead).customer, {nameOf(wangsLead), u"本人要求"_s}));
    EXPECT_TRUE(week(manager).empty());
    EXPECT_TRUE(week(wangwei).empty());
}

TEST_P(Calendars, RefusePeriodsThatAreNone)
{
    const auto code = [&](QDate from, QDate to) {
        const auto calendar = calendarOf(services, limin, {from, to, {}});
        return calendar ? std::optional<ErrorCode>() : calendar.error().code;
    };
    EXPECT_EQ(code(QDate(2026, 11, 24), QDate(2026, 11, 23)), ErrorCode::Invalid);
    EXPECT_EQ(code(QDate(2026, 1, 1), QDate(2026, 12, 31)), ErrorCode::Invalid);
    EXPECT_FALSE(code(QDate(2026, 11, 1), QDate(2027, 1, 1)));
    const auto odd = services.records.list(limin, u"appointment"_s, {{{u"phone"_s, u"1"_s}}, {}, 50, {}, true});
    EXPECT_EQ(odd.error().fields.at(0).field, u"phone"_s);
}

} // namespace showroom
