// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include <QFrame>
#include <QTimer>

class QPushButton;
class QToolButton;

namespace showroom
{

class TextLabel;

/// One line over the lower edge of its parent that says what happened, without stopping anybody. Good news goes by itself after
/// some seconds, or after a minute when it offers to be undone; bad news stays until it is closed or replaced.
class Notice final : public QFrame
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent);

    void say(Tone tone, const QString &text, const QString &undoText = {});
    void dismiss();

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void retranslate();

    TextLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer m_away;
    Tone m_tone = Tone::Success;
};

} // namespace showroom
