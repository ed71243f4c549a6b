// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/panel.h"
#include "widgets/look/tokens.h"
#include <QPainter>

namespace showroom
{

void Panel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QRect line = rect();
    switch (m_lineAt) {
    case Qt::TopEdge:
        line.setBottom(line.top());
        break;
    case Qt::BottomEdge:
        line.setTop(line.bottom());
        break;
    case Qt::LeftEdge:
        line.setRight(line.left());
        break;
    case Qt::RightEdge:
        line.setLeft(line.right());
        break;
    }
    QPainter painter(this);
    painter.fillRect(rect(), tokens.card);
    painter.fillRect(line, tokens.border);
}

} // namespace showroom
