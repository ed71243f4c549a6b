// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>
#include <QTimeZone>
#include <compare>

namespace showroom
{

/// A point in time, in whole milliseconds of UTC since 1970. What is stored; never a local time.
class Instant
{
public:
    static constexpr Instant fromMs(qint64 ms) noexcept { return Instant(ms); }
    static Instant from(const QDateTime &time) { return Instant(time.toMSecsSinceEpoch()); }
    [[nodiscard]] constexpr qint64 ms() const noexcept { return m_ms; }
    [[nodiscard]] QDateTime utc() const { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    [[nodiscard]] constexpr Instant plusHours(qint64 hours) const noexcept { return Instant(m_ms + hours * 3'600'000); }
    [[nodiscard]] constexpr Instant plusMinutes(qint64 minutes) const noexcept { return Instant(m_ms + minutes * 60'000); }
    friend constexpr auto operator<=>(Instant, Instant) noexcept = default;

private:
    constexpr explicit Instant(qint64 ms) noexcept : m_ms(ms) {}
    qint64 m_ms;
};

/// Where the time comes from. Injected, so that a test can stand on any day.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant::from(QDateTime::currentDateTimeUtc()); }
};

/// The store's calendar: days, weeks and months are those of its time zone, wherever the machine stands (domain.md).
class StoreZone
{
public:
    explicit StoreZone(const QByteArray &ianaId = QByteArrayLiteral("Asia/Shanghai"));
    [[nodiscard]] QDate dayOf(Instant instant) const;
    [[nodiscard]] QDateTime local(Instant instant) const;
    [[nodiscard]] Instant startOf(QDate day) const; ///< 00:00 of the day
    [[nodiscard]] Instant at(QDate day, QTime time) const;
    [[nodiscard]] QByteArray id() const { return m_zone.id(); }

private:
    QTimeZone m_zone;
};

/// A calendar week from Monday to Sunday (ISO 8601).
class Week
{
public:
    explicit Week(QDate anyDay) : m_monday(anyDay.addDays(1 - anyDay.dayOfWeek())) {}
    [[nodiscard]] QDate monday() const { return m_monday; }
    [[nodiscard]] QDate sunday() const { return m_monday.addDays(6); }
    [[nodiscard]] QDate day(int isoDayOfWeek) const { return m_monday.addDays(isoDayOfWeek - 1); }
    [[nodiscard]] Week previous() const { return Week(m_monday.addDays(-7)); }
    [[nodiscard]] Week next() const { return Week(m_monday.addDays(7)); }
    [[nodiscard]] bool contains(QDate day) const { return day >= m_monday && day <= sunday(); }
    [[nodiscard]] int number() const { return m_monday.weekNumber(); }
    friend bool operator==(const Week &, const Week &) = default;

private:
    QDate m_monday;
};

} // namespace showroom
