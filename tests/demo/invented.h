// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/cast.h"

namespace showroom::test
{

/// A demonstration that is not stored: its people have the keys 1, 2, 3 …
struct Invented {
    explicit Invented(int customers, quint64 seed = 1, QDate today = QDate(2026, 11, 26))
        : calendar(today), staff(inventStaff(Random(seed, 1), customers, today))
    {
        qint64 key = 0;
        for (auto *group : {&staff.others, &staff.consultants})
            for (DemoColleague &colleague : *group)
                colleague.id = PersonId(++key);
        CustomerMaker maker(calendar, staff, seed, customers);
        for (int number = 0; number < customers; ++number)
            lives.push_back(maker.make(number));
        for (CustomerLife &known : knownCustomers(calendar, staff))
            lives.push_back(std::move(known));
    }

    [[nodiscard]] std::vector<const LeadLife *> leads() const
    {
        std::vector<const LeadLife *> all;
        for (const CustomerLife &life : lives)
            for (const LeadLife &lead : life.leads)
                all.push_back(&lead);
        return all;
    }

    DemoCalendar calendar;
    DemoStaff staff;
    std::vector<CustomerLife> lives;
};

} // namespace showroom::test
