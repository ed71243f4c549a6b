// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/person.h"
#include <QByteArray>
#include <QJsonObject>

namespace showroom
{

/// One thing that somebody did or read. Confidential values stand in it masked, so that the trail can neither leak them nor keep
/// what a person asked to have erased.
struct AuditEntry {
    qint64 sequence = 0; ///< 1, 2, 3 … without a gap in a store
    StoreId store = StoreId(0);
    Instant at = Instant::fromMs(0);
    std::optional<PersonId> person;
    QString action; ///< add, update, read, refuse, sign_in …
    QString kind;   ///< record kind, or empty
    std::optional<qint64> record;
    QString details;     ///< JSON text; for changes {"field": {"was": …, "is": …}}
    QByteArray previous; ///< hash of the entry before, hex
    QByteArray hash;     ///< SHA-256 over previous and all fields above, hex
};

/// The hash that makes the chain: any edit of an entry, its order or its number changes it.
[[nodiscard]] QByteArray chainHash(const AuditEntry &entry);

struct AuditVerification {
    qint64 entries = 0;
    bool intact = true;
    std::optional<qint64> firstBad = {}; ///< sequence
    StoreId store = StoreId(0);
    Message why = {};
};

} // namespace showroom
