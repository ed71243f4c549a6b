// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/preferences.h"
#include <algorithm>

namespace showroom
{

namespace
{

constexpr int usualIdleMinutes = 10;
const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString idleKey = QStringLiteral("idleMinutes");
const QString signinKey = QStringLiteral("lastSignin");
const QString quietFromKey = QStringLiteral("quiet/from");
const QString quietToKey = QStringLiteral("quiet/to");
const QString quietUntilKey = QStringLiteral("quiet/until");
const QString toldDayKey = QStringLiteral("told/day");
const QString toldKey = QStringLiteral("told/keys");
const QString timeFormat = QStringLiteral("HH:mm");
const QString geometryKey = QStringLiteral("geometry");

} // namespace

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                              QStringLiteral("Showroom"), QStringLiteral("showroom"))
                                : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

// A settings file edited by hand or by another version gives the usual value, never a failure.
QString Preferences::language() const
{
    const QString language = m_settings->value(languageKey).toString();
    return language == QLatin1String("zh_CN") || language == QLatin1String("en") ? language : QString();
}

QString Preferences::appearance() const
{
    const QString appearance = m_settings->value(appearanceKey).toString();
    return appearance == QLatin1String("light") || appearance == QLatin1String("dark") ? appearance : QString();
}

int Preferences::idleMinutes() const
{
    bool good = false;
    const int minutes = m_settings->value(idleKey, usualIdleMinutes).toInt(&good);
    return good ? std::clamp(minutes, 1, 120) : usualIdleMinutes;
}

QString Preferences::lastSignin() const
{
    return m_settings->value(signinKey).toString().left(80);
}

QByteArray Preferences::geometry() const
{
    return m_settings->value(geometryKey).toByteArray();
}

bool Preferences::reminds(const QString &kind) const
{
    return m_settings->value(QStringLiteral("reminds/") + kind, true).toBool();
}

std::pair<QTime, QTime> Preferences::quietHours() const
{
    const auto time = [this](const QString &key) { return QTime::fromString(m_settings->value(key).toString(), timeFormat); };
    return {time(quietFromKey), time(quietToKey)};
}

qint64 Preferences::quietUntil() const
{
    return m_settings->value(quietUntilKey).toLongLong();
}

QStringList Preferences::toldOn(QDate day) const
{
    const bool same = m_settings->value(toldDayKey).toString() == day.toString(Qt::ISODate);
    return same ? m_settings->value(toldKey).toStringList() : QStringList();
}

void Preferences::setReminds(const QString &kind, bool on)
{
    m_settings->setValue(QStringLiteral("reminds/") + kind, on);
}

void Preferences::setQuietHours(QTime from, QTime to)
{
    m_settings->setValue(quietFromKey, from.toString(timeFormat));
    m_settings->setValue(quietToKey, to.toString(timeFormat));
}

void Preferences::setQuietUntil(qint64 ms)
{
    m_settings->setValue(quietUntilKey, ms);
}

void Preferences::setToldOn(QDate day, const QStringList &keys)
{
    m_settings->setValue(toldDayKey, day.toString(Qt::ISODate));
    m_settings->setValue(toldKey, keys);
}

void Preferences::setLanguage(const QString &language)
{
    m_settings->setValue(languageKey, language);
}

void Preferences::setAppearance(const QString &appearance)
{
    m_settings->setValue(appearanceKey, appearance);
}

void Preferences::setIdleMinutes(int minutes)
{
    m_settings->setValue(idleKey, std::clamp(minutes, 1, 120));
}

void Preferences::setLastSignin(const QString &signin)
{
    m_settings->setValue(signinKey, signin);
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings->setValue(geometryKey, geometry);
}

} // namespace showroom
