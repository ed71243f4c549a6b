// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/testdrive.h"
#include "showroom/workflow/flow.h"

namespace showroom
{

enum class TestDriveAction { CheckLicence, GoOut, Return, Rate, NoShow, Cancel, EraseLicence };

template <>
struct Codes<TestDriveAction> {
    static constexpr auto context = "TestDriveAction";
    static constexpr std::array entries{
        Code{TestDriveAction::CheckLicence, "check_licence", QT_TRANSLATE_NOOP("TestDriveAction", "Licence checked")},
        Code{TestDriveAction::GoOut, "go_out", QT_TRANSLATE_NOOP("TestDriveAction", "Go out")},
        Code{TestDriveAction::Return, "return", QT_TRANSLATE_NOOP("TestDriveAction", "Back again")},
        Code{TestDriveAction::Rate, "rate", QT_TRANSLATE_NOOP("TestDriveAction", "Record the feedback")},
        Code{TestDriveAction::NoShow, "no_show", QT_TRANSLATE_NOOP("TestDriveAction", "Did not come")},
        Code{TestDriveAction::Cancel, "cancel", QT_TRANSLATE_NOOP("TestDriveAction", "Cancel the drive")},
        Code{TestDriveAction::EraseLicence, "erase_licence", QT_TRANSLATE_NOOP("TestDriveAction", "Erase the licence")},
    };
};

template <>
struct Flow<TestDrive> {
    using State = TestDriveState;
    using Action = TestDriveAction;
    static constexpr auto state = &TestDrive::state;
    static std::span<const Transition<State, Action>> table();
    static bool isReasoned(Action action) { return action == Action::Cancel; }
    static std::span<const char *const> takes(Action action);
};

/// The ten points that a customer is asked about (试驾反馈), by their fields.
[[nodiscard]] std::span<const char *const> feedbackPoints();

} // namespace showroom
