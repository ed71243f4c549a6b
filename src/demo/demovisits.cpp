// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demovisits.h"
#include "demo/pastclock.h"
#include "showroom/services/services.h"

namespace showroom
{

namespace
{

constexpr int daysKept = 12;
constexpr int opening = 9 * 60; ///< minutes of the day

class Visits
{
public:
    Visits(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff, StoreId store,
           const DemoCalendar &calendar, Random random)
        : m_storage(storage),
          m_staff(staff),
          m_store(store),
          m_calendar(calendar),
          m_random(random),
          m_services(storage, hasher, press, m_clock)
    {
    }

    Result<qint64> make()
    {
        LeadQuery query;
        query.stores = {m_store};
        query.openOnly = true;
        query.limit = 200;
        const auto leads = m_storage.leads().page(query);
        if (!leads)
            return Refusal(leads.error());
        m_leads = *leads;
        for (int ago = daysKept; ago >= 1; --ago)
            if (Done day = makeDay(m_calendar.today().addDays(-ago)); !day)
                return Refusal(day.error());
        return m_made;
    }

private:
    [[nodiscard]] CommandId command() { return CommandId(QStringLiteral("demonstration-visit-%1").arg(++m_commands)); }
    [[nodiscard]] Session clerk() const { return {m_staff.idOf(Role::Clerk), m_store, Role::Clerk, {}, {}, {}, true}; }

    Done makeDay(QDate day)
    {
        const int parties = day.dayOfWeek() >= 6 ? m_random.between(6, 9) : m_random.between(3, 5);
        int minute = opening + m_random.below(30);
        for (int i = 0; i < parties; ++i) {
            if (Done party = makeParty(day, minute); !party)
                return party;
            minute += m_random.between(20, 75);
        }
        return {};
    }

    Done makeParty(QDate day, int minute)
    {
        Visit visit;
        visit.channel = m_random.chance(18) ? VisitChannel::Telephone : VisitChannel::InStore;
        visit.party = visit.channel == VisitChannel::Telephone ? 1 : m_random.between(1, 3);
        visit.purpose = m_random.chance(88) ? VisitPurpose::NewCar : VisitPurpose::Papers;
        visit.consultant = colleague();
        if (visit.purpose == VisitPurpose::NewCar && m_random.chance(62))
            choose(visit);
        m_clock.set(m_calendar.at(day, minute));
        const auto added = m_services.visits.add(clerk(), command(), visit);
        if (!added)
            return Refusal(added.error());
        ++m_made;
        if (visit.channel == VisitChannel::Telephone)
            return {};
        m_clock.set(m_calendar.at(day, minute + m_random.between(12, 95)));
        return m_services.visits.act(clerk(), command(), added->id, VisitAction::Leave, {}).map([](const auto &) {});
    }

    /// With a card: somebody who is being followed, and whom their consultant receives.
    void choose(Visit &visit)
    {
        if (m_leads.empty())
            return;
        const LeadRow &row = m_leads[std::size_t(m_random.below(int(m_leads.size())))];
        if (!works(row.lead.value.owner))
            return;
        visit.customer = row.lead.value.customer;
        visit.vehicle = row.lead.value.vehicle;
        visit.consultant = row.lead.value.owner;
    }

    [[nodiscard]] bool works(std::optional<PersonId> id) const
    {
        return std::any_of(m_staff.consultants.begin(), m_staff.consultants.end(),
                           [&](const DemoColleague &each) { return each.id == id && each.person.state == PersonState::Active; });
    }

    std::optional<PersonId> colleague()
    {
        const auto &all = m_staff.consultants;
        const DemoColleague &one = all[std::size_t(m_random.below(int(all.size())))];
        return works(one.id) ? one.id : std::nullopt;
    }

    Storage &m_storage;
    const DemoStaff &m_staff;
    StoreId m_store;
    const DemoCalendar &m_calendar;
    Random m_random;
    PastClock m_clock;
    Services m_services;
    std::vector<LeadRow> m_leads;
    qint64 m_made = 0;
    int m_commands = 0;
};

} // namespace

Result<qint64> inventVisits(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff, StoreId store,
                            const DemoCalendar &calendar, Random random)
{
    return Visits(storage, hasher, press, staff, store, calendar, random).make();
}

} // namespace showroom
