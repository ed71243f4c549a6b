// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/workflow/testdriveworkflow.h"
#include <array>

namespace showroom
{

namespace
{

using S = TestDriveState;
using A = TestDriveAction;
using Move = Transition<S, A>;

constexpr Roles sellers{Role::Consultant, Role::Clerk, Role::OfficeManager, Role::Manager, Role::Director};

// A consent may be withdrawn whenever the car is not out on the strength of it.
constexpr std::array driveTable{
    Move{S::Booked, A::CheckLicence, S::Booked, sellers, Own::Allowed, "PI-01"},
    Move{S::Booked, A::GoOut, S::Out, sellers, Own::Allowed, "PI-01"},
    Move{S::Out, A::Return, S::Returned, sellers},
    Move{S::Returned, A::Rate, S::Rated, sellers},
    Move{S::Booked, A::NoShow, S::NoShow, sellers},
    Move{S::Booked, A::Cancel, S::Cancelled, sellers},
    Move{S::Booked, A::EraseLicence, S::Booked, sellers},
    Move{S::Returned, A::EraseLicence, S::Returned, sellers},
    Move{S::Rated, A::EraseLicence, S::Rated, sellers},
    Move{S::Cancelled, A::EraseLicence, S::Cancelled, sellers},
    Move{S::NoShow, A::EraseLicence, S::NoShow, sellers},
};

constexpr std::array licence{"licence_consent", "licence_number", "licence_class", "licence_until"};
constexpr std::array leaving{"mileage_out"};
constexpr std::array coming{"mileage_in", "route"};
// The points first: feedbackPoints() is this list without its end.
constexpr std::array feedback{"score_exterior", "score_interior", "score_space",   "score_seats",
                              "score_power",    "score_handling", "score_braking", "score_quietness",
                              "score_smart",    "score_overall",  "remark"};

} // namespace

std::span<const Move> Flow<TestDrive>::table()
{
    return driveTable;
}

std::span<const char *const> Flow<TestDrive>::takes(Action action)
{
    switch (action) {
    case A::CheckLicence:
        return licence;
    case A::GoOut:
        return leaving;
    case A::Return:
        return coming;
    case A::Rate:
        return feedback;
    default:
        return {};
    }
}

std::span<const char *const> feedbackPoints()
{
    return std::span(feedback).first<10>();
}

} // namespace showroom
