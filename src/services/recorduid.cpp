// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recorduid.h"
#include <QUuid>

namespace showroom
{

RecordUids::RecordUids(Context &context, StoreId store) : m_store(QByteArray::number(store.value()))
{
    if (const auto stored = context.storage.stores().find({store}, store))
        m_store += '@' + QByteArray::number(stored->createdAt.ms());
}

QString RecordUids::of(const QString &what, qint64 id) const
{
    static const QUuid house(QStringLiteral("5f2d3c1e-8a47-4d0b-9c36-2e7b90a1c4d8")); // Showroom's own, drawn once
    return QUuid::createUuidV5(house, m_store + '/' + what.toUtf8() + '/' + QByteArray::number(id))
        .toString(QUuid::WithoutBraces);
}

} // namespace showroom
