// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QSettings>
#include <QString>
#include <memory>

namespace showroom
{

/// What one person set on one machine: how the window looks and speaks. Holds nothing of customers.
class Preferences
{
public:
    /// An empty file name means the user's own settings file.
    explicit Preferences(const QString &file = {});

    [[nodiscard]] QString language() const;   ///< "zh_CN", "en"; empty: as the system
    [[nodiscard]] QString appearance() const; ///< "light", "dark"; empty: as the desktop
    [[nodiscard]] int idleMinutes() const;    ///< until the window locks itself; 1 to 120
    [[nodiscard]] QString lastSignin() const;
    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] bool reminds(const QString &kind) const; ///< of a ReminderKind's code; all, unless it was switched off
    [[nodiscard]] std::pair<QTime, QTime> quietHours() const;
    [[nodiscard]] qint64 quietUntil() const; ///< milliseconds UTC; 0: not now
    /// Of what people were told on that day, by keys that name nobody.
    [[nodiscard]] QStringList toldOn(QDate day) const;

    void setReminds(const QString &kind, bool on);
    void setQuietHours(QTime from, QTime to);
    void setQuietUntil(qint64 ms);
    void setToldOn(QDate day, const QStringList &keys);
    void setLanguage(const QString &language);
    void setAppearance(const QString &appearance);
    void setIdleMinutes(int minutes);
    void setLastSignin(const QString &signin);
    void setGeometry(const QByteArray &geometry);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace showroom
