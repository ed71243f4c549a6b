// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/avatar.h"
#include "widgets/look/paint.h"
#include <QPainter>

namespace showroom
{

Avatar::Avatar(int diameter, QWidget *parent) : QWidget(parent)
{
    setFixedSize(diameter, diameter);
}

void Avatar::setPerson(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::avatar(painter, QRectF(rect()), m_name, tokensFor(palette()));
}

} // namespace showroom
