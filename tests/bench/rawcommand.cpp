// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rawcommand.h"
#include <QUuid>

namespace showroom::bench
{

RawCommand::RawCommand(RawDatabase &raw, const Session &session, Instant now)
    : m_raw(raw), m_store(session.store), m_person(session.person), m_now(now)
{
}

void RawCommand::begin()
{
    m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_raw.execute("BEGIN IMMEDIATE");
    m_repeated.bind(1, m_store.value());
    m_repeated.bind(2, m_id);
    m_repeated.run();
    m_mayWork.bind(1, m_person.value());
    m_mayWork.run();
}

void RawCommand::note(const QString &action, const QString &kind, qint64 record, const QString &details)
{
    AuditEntry entry;
    entry.store = m_store;
    entry.at = m_now;
    entry.person = m_person;
    entry.action = action;
    entry.kind = kind;
    entry.record = record;
    entry.details = details;
    m_notes.push_back(entry);
}

void RawCommand::commit(const QString &kind, qint64 record)
{
    m_command.bind(1, m_store.value());
    m_command.bind(2, m_id);
    m_command.bind(3, kind);
    m_command.bind(4, record);
    m_command.bind(5, m_now.ms());
    m_command.run();
    m_head.bind(1, m_store.value());
    if (!m_head.step())
        qFatal("no audit head");
    qint64 sequence = m_head.integer(0);
    QByteArray hash = m_head.text(1).toLatin1();
    m_head.reset();
    for (AuditEntry &entry : m_notes) {
        entry.sequence = ++sequence;
        entry.previous = hash;
        append(entry);
        hash = entry.hash;
    }
    m_notes.clear();
    m_newHead.bind(1, m_store.value());
    m_newHead.bind(2, sequence);
    m_newHead.bind(3, QString::fromLatin1(hash));
    m_newHead.run();
    m_raw.execute("COMMIT");
}

void RawCommand::append(AuditEntry &entry)
{
    entry.hash = chainHash(entry);
    m_entry.bind(1, m_store.value());
    m_entry.bind(2, entry.sequence);
    m_entry.bind(3, entry.at.ms());
    m_entry.bind(4, m_person.value());
    m_entry.bind(5, entry.action);
    m_entry.bind(6, entry.kind);
    m_entry.bind(7, *entry.record);
    m_entry.bind(8, entry.details);
    m_entry.bind(9, QString::fromLatin1(entry.previous));
    m_entry.bind(10, QString::fromLatin1(entry.hash));
    m_entry.run();
}

} // namespace showroom::bench
