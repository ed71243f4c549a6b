// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSystemTrayIcon>
#include <functional>

namespace showroom
{

/// Says something on the desktop, by an icon in its tray; where the desktop has none that shows messages, by the fallback.
/// Neither is waited for.
class DesktopNotices final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotices(std::function<void(const QString &)> fallback, QObject *parent = nullptr);

    void say(const QString &text);

private:
    std::function<void(const QString &)> m_fallback;
    QSystemTrayIcon m_icon;
};

} // namespace showroom
