// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"

namespace showroom
{

/// Names the records of a store for other programs (RFC 9562, version 5): the same each time, and no other dealership's, since
/// the moment in which the store was made goes into it.
class RecordUids
{
public:
    RecordUids(Context &context, StoreId store);
    [[nodiscard]] QString of(const QString &what, qint64 id) const;

private:
    QByteArray m_store;
};

} // namespace showroom
