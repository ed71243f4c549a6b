// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/shell/panel.h"
#include <QDate>

namespace showroom
{

class TextLabel;

/// The window's lowest line: where the data lies, what day it is, whether everything is kept.
class StatusStrip final : public Panel
{
    Q_OBJECT
public:
    enum class Connection { Good, Slow, Lost };

    explicit StatusStrip(QWidget *parent = nullptr);

    /// `text` says it in words: "Connected to the local database".
    void setConnection(Connection state, const QString &text);
    void setDay(int week, const QDate &day);
    void setSaved(const QString &text, bool attention = false);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Connection m_state = Connection::Good;
    TextLabel *m_connection;
    TextLabel *m_dayLabel;
    TextLabel *m_saved;
    int m_week = 0;
    QDate m_day;
};

} // namespace showroom
