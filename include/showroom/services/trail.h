// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include "showroom/services/session.h"

namespace showroom
{

class Context;

struct TrailFilter {
    QString kind;
    std::optional<qint64> record;
    std::optional<qint64> before;
};

struct TrailRow {
    AuditEntry entry;
    QString personName;
};

/// The audit trail, read and verified.
class TrailService
{
public:
    explicit TrailService(Context &context) : m_context(context) {}
    [[nodiscard]] Result<Page<TrailRow>> page(const Session &session, const TrailFilter &filter, int limit);
    /// Recomputes the chain of every store and names the first entry that was edited behind the program's back.
    [[nodiscard]] Result<AuditVerification> verify(const Session &session);
    [[nodiscard]] Done backup(const Session &session, const QString &file);
    [[nodiscard]] Result<QStringList> checkStorage(const Session &session);

private:
    Context &m_context;
};

} // namespace showroom
