// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/audit.h"
#include <QCryptographicHash>

namespace showroom
{

QByteArray detailsHash(const QString &details)
{
    return QCryptographicHash::hash(details.toUtf8(), QCryptographicHash::Sha256).toHex();
}

bool isEmptied(const AuditEntry &entry)
{
    return !entry.detailsHash.isEmpty() && entry.details == QLatin1String(emptiedDetails) &&
           entry.detailsHash != detailsHash(entry.details);
}

QByteArray chainHash(const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each part carries its length, so that no two different entries give the same bytes.
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add(entry.previous);
    add(QByteArray::number(entry.sequence));
    add(QByteArray::number(entry.store.value()));
    add(QByteArray::number(entry.at.ms()));
    add(entry.person ? QByteArray::number(entry.person->value()) : QByteArray());
    add(entry.action.toUtf8());
    add(entry.kind.toUtf8());
    add(entry.record ? QByteArray::number(*entry.record) : QByteArray());
    // An entry from before there was such a hash has none; emptied details are known by theirs alone.
    add(entry.detailsHash.isEmpty() ? entry.details.toUtf8() : isEmptied(entry) ? entry.detailsHash : detailsHash(entry.details));
    return hash.result().toHex();
}

} // namespace showroom
