// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/dayfield.h"
#include "showroom/models/words.h"
#include <QKeyEvent>

namespace showroom
{

DayField::DayField(Lean lean, QWidget *parent) : QLineEdit(parent), m_lean(lean)
{
    connect(this, &QLineEdit::editingFinished, this, &DayField::writeOut);
}

void DayField::writeOut()
{
    if (const auto read = parseDay(text(), m_today, m_lean))
        setText(words::dayAndTime(read->day, read->time, m_today));
}

void DayField::step(int days)
{
    const auto read = parseDay(text(), m_today, m_lean);
    const QDate day = read ? read->day.addDays(days) : m_today;
    setText(words::dayAndTime(day, read ? read->time : std::nullopt, m_today));
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        return step(1);
    if (event->key() == Qt::Key_Down)
        return step(-1);
    QLineEdit::keyPressEvent(event);
}

} // namespace showroom
