// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bench/rawsqlite.h"
#include "showroom/domain/audit.h"
#include "showroom/services/session.h"

namespace showroom::bench
{

/// What every command does around its own work, written by hand: one durable transaction, the question whether it was carried out
/// before and whether the person still may, the command's id, and entries in the chain.
class RawCommand
{
public:
    RawCommand(RawDatabase &raw, const Session &session, Instant now);

    void begin();
    void note(const QString &action, const QString &kind, qint64 record, const QString &details);
    void commit(const QString &kind, qint64 record);

private:
    void append(AuditEntry &entry);

    RawDatabase &m_raw;
    StoreId m_store;
    PersonId m_person;
    Instant m_now;
    QString m_id;
    std::vector<AuditEntry> m_notes;
    RawStatement m_repeated = m_raw.prepare("SELECT kind, record, version FROM command WHERE store_id = ?1 AND id = ?2");
    RawStatement m_mayWork = m_raw.prepare("SELECT role, state FROM person WHERE id = ?1");
    RawStatement m_command =
        m_raw.prepare("INSERT INTO command (store_id, id, kind, record, version, at) VALUES (?1, ?2, ?3, ?4, 1, ?5)");
    RawStatement m_head = m_raw.prepare("SELECT sequence, hash FROM audit_head WHERE store_id = ?1");
    RawStatement m_entry =
        m_raw.prepare("INSERT INTO audit_entry (store_id, sequence, at, person, action, kind, record, details, "
                      "previous, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    RawStatement m_newHead = m_raw.prepare("UPDATE audit_head SET sequence = ?2, hash = ?3 WHERE store_id = ?1");
};

} // namespace showroom::bench
