// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"
#include "widgets/look/lookstyle.h"
#include "widgets/look/typeface.h"
#include <QApplication>
#include <QFile>
#include <QToolTip>

// A static library's resources are not initialised by themselves; the macro must stand outside every namespace.
static void bringInResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(look);
}

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

QString styleSheetText()
{
    QFile file(u":/look/showroom.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Appearance appearanceNamed(const QString &name)
{
    return name == QLatin1String("dark")    ? Appearance::Dark
           : name == QLatin1String("light") ? Appearance::Light
                                            : Appearance::System;
}

Theme::Theme(QApplication &application)
    : m_application(application), m_desktopIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    bringInResources();
    m_application.setStyle(new LookStyle); // the application owns it
    dress();
}

bool Theme::isDark() const
{
    return m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_desktopIsDark);
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    dress();
    Q_EMIT changed();
}

void Theme::dress()
{
    const QPalette palette = paletteOf(tokens());
    QApplication::setFont(typeface(Type::Body));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(typeface(Type::Small));
    m_application.setStyleSheet(filledIn(styleSheetText(), tokens()));
}

} // namespace showroom
