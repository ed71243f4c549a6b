// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/avatar.h"
#include "widgets/look/tokens.h"
#include "widgets/look/typeface.h"
#include <QPainter>
#include <QTextBoundaryFinder>

namespace showroom
{

Avatar::Avatar(int diameter, QWidget *parent) : QWidget(parent)
{
    setFixedSize(diameter, diameter);
}

void Avatar::setPerson(const QString &name)
{
    // Rare surnames lie outside the basic plane: a letter may be two QChars.
    const QString trimmed = name.trimmed();
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, trimmed);
    const auto end = letters.toNextBoundary();
    m_initial = end > 0 ? trimmed.left(end).toUpper() : QString();
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.fill);
    painter.drawEllipse(QRectF(rect()));
    painter.setFont(typeface(Type::Strong));
    painter.setPen(tokens.onFill);
    painter.drawText(rect(), Qt::AlignCenter, m_initial);
}

} // namespace showroom
