// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/clock.h"

namespace showroom
{

StoreZone::StoreZone(const QByteArray &ianaId) : m_zone(ianaId)
{
    if (!m_zone.isValid())
        m_zone = QTimeZone(QByteArrayLiteral("Asia/Shanghai"));
}

QDate StoreZone::dayOf(Instant instant) const
{
    return local(instant).date();
}

QDateTime StoreZone::local(Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms(), m_zone);
}

Instant StoreZone::startOf(QDate day) const
{
    return Instant::from(day.startOfDay(m_zone));
}

Instant StoreZone::at(QDate day, QTime time) const
{
    return Instant::from(QDateTime(day, time, m_zone));
}

} // namespace showroom
