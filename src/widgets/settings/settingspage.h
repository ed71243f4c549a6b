// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/preferences.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace showroom
{

class SectionHeader;

/// What can be set: how the window looks and speaks, one's own password, and for administrators the store, its people and its
/// data.
class SettingsPage final : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(PageContext &context, Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);     ///< "zh_CN", "en", empty for the system's
    void appearanceChosen(const QString &appearance); ///< "light", "dark", empty for the desktop's
    void idleMinutesChosen(int minutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *windowCard();
    void fillChoices();

    PageContext &m_context;
    Preferences &m_preferences;
    SectionHeader *m_header;
    QWidget *m_body = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_appearance = nullptr;
    QSpinBox *m_idle = nullptr;
};

} // namespace showroom
