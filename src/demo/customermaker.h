// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/leadplot.h"
#include "demo/numbers.h"

namespace showroom
{

/// A card with everything that hangs on it.
struct CustomerLife {
    Entry<Customer> customer;
    std::vector<LeadLife> leads;
};

/// Invents customers one by one, oldest card first: each from the seed and its number alone, so that none has to be remembered.
class CustomerMaker
{
public:
    CustomerMaker(const DemoCalendar &calendar, const DemoStaff &staff, quint64 seed, int customers);
    [[nodiscard]] CustomerLife make(int number);

private:
    [[nodiscard]] Customer invent(Random &random, int number) const;
    void describe(Random &random, Customer &customer) const;
    [[nodiscard]] Lead wanted(Random &random, const Customer &customer) const;
    [[nodiscard]] QDate dayOf(int number) const;
    [[nodiscard]] const DemoColleague &consultant(Random &random, QDate day) const;
    void addLeads(Random &random, CustomerLife &life, const DemoColleague &owner, QDate day);
    void addLead(Random &random, CustomerLife &life, const DemoColleague &owner, QDate opened, Plot plot);
    void chooseFocus(const DemoColleague &owner, LeadLife &lead);

    const DemoCalendar &m_calendar;
    const DemoStaff &m_staff;
    quint64 m_seed;
    int m_customers;
    DemoNumbers m_numbers;
    std::vector<bool> m_hasFocus; ///< by consultant
};

} // namespace showroom
