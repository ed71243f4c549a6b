// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/documentnames.h"
#include "services/recorduid.h"
#include "showroom/rules/cadence.h"
#include "showroom/services/calendar.h"

namespace showroom
{

/// Gathers what a calendar shows, by the indexes of days and owners: of all live leads of a store nobody asks.
class Appointments
{
public:
    Appointments(Context &context, const Session &session, const CalendarQuery &query);
    /// By day and time.
    [[nodiscard]] Result<std::vector<Appointment>> gather();

private:
    [[nodiscard]] bool concerns(std::optional<PersonId> person) const;
    void dropBookedSteps();
    void add(Appointment appointment);
    [[nodiscard]] Done takeOwnLeads();
    [[nodiscard]] Done addStep(const Stored<Lead> &lead, const QString &customer);
    void addRevisit(const Stored<Lead> &lead, const QString &customer, const CadenceStanding &standing);
    [[nodiscard]] Done takeExpected();
    [[nodiscard]] Done takeDrives();
    [[nodiscard]] Done addDrive(const Stored<TestDrive> &drive);
    [[nodiscard]] Done takeDeliveries();
    [[nodiscard]] Done addDelivery(const Stored<Delivery> &delivery);
    [[nodiscard]] Done takeOccasions();
    [[nodiscard]] static Appointment ofLead(const Stored<Lead> &lead, const QString &customer);

    Context &m_context;
    const Session &m_session;
    CalendarQuery m_query;
    QDate m_today;
    std::vector<StoreId> m_stores;
    DocumentNames m_names;
    RecordUids m_uids;
    std::vector<Appointment> m_found;
};

} // namespace showroom
