// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotices.h"
#include "widgets/look/glyph.h"

namespace showroom
{

DesktopNotices::DesktopNotices(std::function<void(const QString &)> fallback, QObject *parent)
    : QObject(parent), m_fallback(std::move(fallback))
{
    m_icon.setIcon(icon(Glyph::Today));
    m_icon.setToolTip(tr("Showroom"));
}

// All of it is the title, which is plain; what stands below one may be read as markup.
void DesktopNotices::say(const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return m_fallback(text);
    m_icon.show();
    m_icon.showMessage(text, QString());
}

} // namespace showroom
