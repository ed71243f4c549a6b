// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/preferences.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QTimeEdit;

namespace showroom
{

class TextLabel;

/// Of what one wants to be told, and when not.
class ReminderCard final : public QWidget
{
    Q_OBJECT
public:
    ReminderCard(PageContext &context, Preferences &preferences, QWidget *parent = nullptr);

private:
    void addKinds();
    void addQuiet();
    void keepHours();
    void quietForAnHour();
    void fitQuiet();

    PageContext &m_context;
    Preferences &m_preferences;
    QWidget *m_kinds;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    TextLabel *m_until;
};

} // namespace showroom
