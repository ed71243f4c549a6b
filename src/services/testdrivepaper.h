// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/paper.h"
#include "showroom/domain/testdrive.h"

namespace showroom
{

/// Everything that the agreement on a test drive says, gathered.
struct TestDriveOnPaper {
    TestDrive drive;
    Vehicle vehicle;
    QString model; ///< series and name
    QString store;
    QString escort;
    QString footer;
};

/// The agreement that a driver signs before the car goes out (试乘试驾协议). In Chinese, since that is the language of who signs
/// it.
[[nodiscard]] Paper testDrivePaper(const TestDriveOnPaper &subject);

} // namespace showroom
