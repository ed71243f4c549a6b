// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/look/glyph.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace showroom
{

class TextLabel;

/// What stands where a list would be when there is nothing in it: why, and the one thing to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(Glyph glyph, QWidget *parent = nullptr);

    void setText(const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    Glyph m_glyph;
    QLabel *m_icon;
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace showroom
