// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demodrives.h"
#include "demo/pastclock.h"
#include "showroom/services/services.h"
#include <algorithm>

namespace showroom
{
namespace
{

/// How far a drive has come.
enum class Stage { Booked, Checked, Out, Returned, Rated, NoShow, Cancelled };

struct DemoDrive {
    Stage stage;
    int daysAhead; ///< of today; what lies ahead was booked yesterday
    int begin;     ///< minute of the day
    std::size_t car;
    bool first; ///< of the first consultant, who is shown to visitors
};

constexpr DemoDrive plot[] = {
    {Stage::Rated, -9, 10 * 60, 0, true},       {Stage::Rated, -6, 14 * 60 + 30, 1, false},
    {Stage::NoShow, -4, 11 * 60, 0, false},     {Stage::Rated, -3, 15 * 60, 2, true},
    {Stage::Returned, -2, 16 * 60, 1, true},    {Stage::Cancelled, -1, 10 * 60 + 30, 2, false},
    {Stage::Rated, -1, 14 * 60, 0, false},      {Stage::Out, -1, 17 * 60, 2, false},
    {Stage::Checked, 0, 11 * 60, 0, true},      {Stage::Booked, 0, 15 * 60 + 30, 1, true},
    {Stage::Booked, 0, 15 * 60 + 30, 0, false}, {Stage::Booked, 1, 10 * 60, 1, false},
    {Stage::Booked, 2, 14 * 60 + 30, 0, true},
};

constexpr QStringView plates[] = {u"晋A5T801", u"晋A5T802", u"晋A5T803"};
constexpr QStringView routes[] = {u"滨河西路—长风街环线，约 8 公里", u"城市道路环线，约 6 公里", u"含快速路，约 12 公里"};
constexpr QStringView remarks[] = {u"动力和隔音满意，座椅稍硬", u"空间合适，家人也喜欢；想再看看内饰颜色", u"操控好，车机反应快",
                                   u"刹车脚感偏软，其余满意"};
constexpr int firstKilometres = 1240;
constexpr int oldestDay = 12; ///< days since which the cars stand here

class Drives
{
public:
    Drives(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff, StoreId store,
           const DemoCalendar &calendar)
        : m_storage(storage), m_staff(staff), m_store(store), m_calendar(calendar), m_services(storage, hasher, press, m_clock)
    {
    }

    Result<int> make()
    {
        m_clock.set(m_calendar.at(m_calendar.today().addDays(-oldestDay + 1), 9 * 60));
        if (Done ready = preparePool().and_then([this] { return chooseLeads(); }); !ready)
            return Refusal(ready.error());
        int made = 0;
        for (const DemoDrive &drive : plot) {
            auto &leads = drive.first ? m_firsts : m_others;
            const Instant at = bookedAt(drive, made);
            const auto known =
                std::find_if(leads.begin(), leads.end(), [at](const Stored<Lead> &lead) { return lead.createdAt < at; });
            if (known == leads.end() || drive.car >= m_cars.size())
                continue; // of few customers not every consultant drives
            const Stored<Lead> lead = *known;
            leads.erase(known);
            if (Done done = add(drive, lead, made++); !done)
                return Refusal(done.error());
        }
        return made;
    }

private:
    [[nodiscard]] Session as(Role role) const { return {m_staff.idOf(role), m_store, role, {}, {}, {}, true}; }
    /// The same each time: a demonstration of a seed is one.
    CommandId command() { return CommandId(QStringLiteral("demonstration-drive-%1").arg(++m_commands)); }

    Done preparePool()
    {
        VehicleFilter filter;
        filter.state = VehicleState::InStock;
        const auto cars = m_services.stock.page(as(Role::Clerk), filter, {}, 100);
        if (!cars)
            return Refusal(cars.error());
        const QDate since = m_calendar.today().addDays(-oldestDay);
        for (const VehicleRow &row : cars->rows) {
            if (m_cars.size() == std::size(plates) || !row.vehicle.value.arrivedOn || *row.vehicle.value.arrivedOn > since)
                continue;
            Vehicle car = row.vehicle.value;
            car.testDriveCar = true;
            car.plate = plates[m_cars.size()].toString();
            car.mileage = firstKilometres;
            const auto saved = m_services.stock.update(as(Role::Clerk), command(), row.vehicle.id, row.vehicle.version, car);
            if (!saved)
                return Refusal(saved.error());
            m_cars.push_back(row.vehicle.id);
            m_kilometres.push_back(firstKilometres);
        }
        return {};
    }

    Done chooseLeads()
    {
        LeadQuery query;
        query.stores = {m_store};
        query.state = LeadState::Following;
        query.limit = 400;
        const auto leads = m_storage.leads().page(query);
        if (!leads)
            return Refusal(leads.error());
        // From the far end: the nearest ones are those that the quotes are about.
        for (auto row = leads->rbegin(); row != leads->rend(); ++row)
            for (const DemoColleague &colleague : m_staff.consultants)
                if (colleague.id == row->lead.value.owner && colleague.person.state == PersonState::Active)
                    (colleague.id == m_staff.consultants.front().id ? m_firsts : m_others).push_back(row->lead);
        return {};
    }

    [[nodiscard]] Instant bookedAt(const DemoDrive &plan, int number) const
    {
        const QDate day = std::min(m_calendar.today().addDays(plan.daysAhead - 1), m_calendar.yesterday());
        return m_calendar.at(day, 9 * 60 + 30 + 11 * number);
    }

    Done add(const DemoDrive &plan, const Stored<Lead> &lead, int number)
    {
        m_clock.set(bookedAt(plan, number));
        const Session owner{*lead.value.owner, m_store, Role::Consultant, {}, {}, {}, true};
        TestDrive drive;
        drive.lead = lead.id;
        drive.vehicle = m_cars[plan.car];
        drive.on = m_calendar.today().addDays(plan.daysAhead);
        drive.begin = QTime(plan.begin / 60, plan.begin % 60);
        drive.route = routes[std::size_t(number) % std::size(routes)].toString();
        const auto booked = m_services.testDrives.add(owner, command(), drive);
        return booked ? bring(booked->id, plan, owner, number) : Done(Refusal(booked.error()));
    }

    Done act(const Session &person, TestDriveId id, TestDriveAction action, const QMap<QString, QString> &fields = {},
             const QString &reason = {})
    {
        DocumentActionInput input;
        input.reason = reason;
        input.fields = fields;
        return m_services.testDrives.act(person, command(), id, action, input).map([](const auto &) {});
    }

    Done bring(TestDriveId id, const DemoDrive &plan, const Session &owner, int number)
    {
        if (plan.stage == Stage::Booked)
            return {};
        if (plan.stage == Stage::Cancelled)
            return act(owner, id, TestDriveAction::Cancel, {}, QStringLiteral("客户临时有事，改约下周"));
        const bool past = plan.daysAhead < 0;
        if (past)
            m_clock.set(m_calendar.at(m_calendar.today().addDays(plan.daysAhead), plan.begin + 20));
        if (plan.stage == Stage::NoShow)
            return act(owner, id, TestDriveAction::NoShow);
        if (past)
            m_clock.set(m_calendar.at(m_calendar.today().addDays(plan.daysAhead), plan.begin - 10));
        if (Done checked = act(owner, id, TestDriveAction::CheckLicence, licence(number));
            !checked || plan.stage == Stage::Checked)
            return checked;
        return drive(id, plan, owner, number);
    }

    Done drive(TestDriveId id, const DemoDrive &plan, const Session &owner, int number)
    {
        const QDate day = m_calendar.today().addDays(plan.daysAhead);
        int &kilometres = m_kilometres[plan.car];
        m_clock.set(m_calendar.at(day, plan.begin));
        if (Done out = act(owner, id, TestDriveAction::GoOut, {{QStringLiteral("mileage_out"), QString::number(kilometres)}});
            !out || plan.stage == Stage::Out)
            return out;
        kilometres += 6 + number % 8;
        m_clock.set(m_calendar.at(day, plan.begin + 28));
        if (Done back = act(owner, id, TestDriveAction::Return, {{QStringLiteral("mileage_in"), QString::number(kilometres)}});
            !back || plan.stage == Stage::Returned)
            return back;
        m_clock.set(m_calendar.at(day, plan.begin + 40));
        QMap<QString, QString> points{{QStringLiteral("remark"), remarks[std::size_t(number) % std::size(remarks)].toString()}};
        int turn = number;
        for (const char *point : feedbackPoints())
            points.insert(QString::fromLatin1(point), QString::number(3 + turn++ * 7 % 3));
        return act(owner, id, TestDriveAction::Rate, points);
    }

    /// Of a district that is none (000000), so that it is nobody's.
    static QMap<QString, QString> licence(int number)
    {
        return {{QStringLiteral("licence_consent"), QStringLiteral("true")},
                {QStringLiteral("licence_number"), QStringLiteral("0000001990010%1").arg(10'000 + number)},
                {QStringLiteral("licence_class"), number % 3 == 0 ? QStringLiteral("C2") : QStringLiteral("C1")},
                {QStringLiteral("licence_until"), QStringLiteral("2099-12-31")}};
    }

    Storage &m_storage;
    const DemoStaff &m_staff;
    StoreId m_store;
    const DemoCalendar &m_calendar;
    PastClock m_clock;
    Services m_services;
    std::vector<VehicleId> m_cars;
    std::vector<int> m_kilometres; ///< of each car
    std::vector<Stored<Lead>> m_firsts, m_others;
    int m_commands = 0;
};

} // namespace

Result<int> inventDrives(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff, StoreId store,
                         const DemoCalendar &calendar)
{
    return Drives(storage, hasher, press, staff, store, calendar).make();
}

} // namespace showroom
