// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/look/tokens.h"
#include <QObject>

class QApplication;

namespace showroom
{

enum class Appearance { Light, Dark, System };

/// "light", "dark"; anything else is as the desktop.
[[nodiscard]] Appearance appearanceNamed(const QString &name);

/// Dresses the application: style, font, palette and style sheet. One is made at start; widgets follow by their palette.
class Theme final : public QObject
{
    Q_OBJECT
public:
    /// Must be made before the first window: System is what the desktop's palette was until then.
    explicit Theme(QApplication &application);

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Tokens &tokens() const { return isDark() ? darkTokens() : lightTokens(); }

Q_SIGNALS:
    void changed();

private:
    void dress();

    QApplication &m_application;
    bool m_desktopIsDark;
    Appearance m_appearance = Appearance::System;
};

} // namespace showroom
