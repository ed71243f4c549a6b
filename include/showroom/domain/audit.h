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
    QString details;             ///< JSON text; for changes {"field": {"was": …, "is": …}}
    QByteArray previous;         ///< hash of the entry before, hex
    QByteArray hash;             ///< SHA-256 over previous, all fields above and the hash of the details in their place, hex
    QByteArray detailsHash = {}; ///< SHA-256 of the details, hex, so that they can be emptied and the chain still holds
};

/// What stands in the place of details that were emptied when a person was erased (PI-03).
inline constexpr auto emptiedDetails = "{\"erased\":true}";

[[nodiscard]] QByteArray detailsHash(const QString &details);

/// Whether an entry's details were emptied; who and when and which action stay, and stay verified.
[[nodiscard]] bool isEmptied(const AuditEntry &entry);

/// The hash that makes the chain: any edit of an entry, its order or its number changes it.
[[nodiscard]] QByteArray chainHash(const AuditEntry &entry);

struct AuditVerification {
    qint64 entries = 0;
    bool intact = true;
    std::optional<qint64> firstBad = {}; ///< sequence
    StoreId store = StoreId(0);
    Message why = {};
    qint64 emptied = 0; ///< entries whose details went with an erased person
};

} // namespace showroom
