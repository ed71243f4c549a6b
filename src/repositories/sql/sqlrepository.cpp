// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/sqlrepository.h"

namespace showroom
{

QString inStores(const std::vector<StoreId> &stores, const QString &column)
{
    if (stores.size() == 1)
        return QStringLiteral("%1 = %2").arg(column).arg(stores.front().value());
    QStringList numbers;
    for (StoreId store : stores)
        numbers << QString::number(store.value());
    return numbers.isEmpty() ? QStringLiteral("1 = 0")
                             : QStringLiteral("%1 IN (%2)").arg(column, numbers.join(QStringLiteral(", ")));
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

} // namespace showroom
