// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/testdrive.h"
#include "showroom/domain/verdict.h"

namespace showroom::rules
{

/// PI-01: a licence is sensitive personal data; Block until the driver has consented to its being kept.
[[nodiscard]] Verdict licenceConsented(const TestDrive &drive);

// What follows is the house's own care; no article of the procedures asks for it, so `rule` is empty.

/// Block until somebody has checked the driver's licence: its number, a class that covers a car, and that it is valid on the day.
/// `missing` names what is not there or not good.
[[nodiscard]] Verdict licenceChecked(const TestDrive &drive, QDate on);

/// Flag while a drive that took place stands on its lead without a follow-up of it.
[[nodiscard]] Verdict driveFollowedUp(bool recorded);

/// Flag when a contract holds the car of a drive.
[[nodiscard]] Verdict carUnsold(const Vehicle &vehicle);

/// Flag for who sells a car that is promised for a drive.
[[nodiscard]] Verdict promisedForDrive(const Vehicle &vehicle, const TestDrive &drive);

} // namespace showroom::rules
