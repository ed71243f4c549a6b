// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include "showroom/services/press.h"
#include "showroom/services/signin.h"
#include <QMap>

namespace showroom
{

struct DemoOptions {
    int customers = 1200;
    quint64 seed = 1;
};

/// Somebody of the demonstration as the command line prints them once. Beyond the staff and the first twelve consultants nobody
/// has a password (hashing a hundred of them takes longer than all their customers): those sign in from the demonstration's list.
struct DemoPerson {
    QString signin;
    QString name;
    Role role = Role::Consultant;
    QString store;
    QString password; ///< empty: none was set
};

struct DemoOutcome {
    std::vector<DemoPerson> people;
    QMap<QString, qint64> counts; ///< by kind of record
};

/// Invents a dealership: its people, customers, leads and their history up to the evening before the clock's day. The same seed
/// on the same day gives the same records, whatever the hour, and on every machine.
///
/// Conflict when the storage holds a store already. The work is one transaction for each few thousand customers, so that a
/// million fit into little memory; only the last one marks the store as a demonstration and lets people sign in. What
/// a failure leaves behind is therefore a store that nobody can enter: the caller removes the file.
[[nodiscard]] Result<DemoOutcome> makeDemonstration(Storage &storage, PasswordHasher &hasher, Press &press, const Clock &clock,
                                                    const DemoOptions &options);

} // namespace showroom
