// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quotes/authoritybar.h"
#include "widgets/look/tokens.h"
#include <QPainter>
#include <QPainterPath>

namespace showroom
{

namespace
{

constexpr qreal barHeight = 12;
constexpr qreal markWidth = 3;

} // namespace

AuthorityBar::AuthorityBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AuthorityBar::show(BasisPoints discount, BasisPoints managerLimit, BasisPoints directorLimit)
{
    m_discount = discount;
    m_manager = managerLimit;
    m_director = directorLimit;
    setAccessibleName(tr("Discount %1 %; the manager approves up to %2 %, the director up to %3 %")
                          .arg(discount.percent(), managerLimit.percent(), directorLimit.percent()));
    setToolTip(accessibleName());
    update();
}

void AuthorityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensFor(palette());
    const QRectF bar(0, (height() - barHeight) / 2, width(), barHeight);
    // The general manager's part has no end; a quarter beyond the director's limit is shown, or as far as the mark needs.
    const qreal whole = qMax(qreal(m_director.value()) * 1.25, qreal(m_discount.value()) * 1.05);
    const auto at = [&](BasisPoints share) { return whole <= 0 ? 0.0 : width() * share.value() / whole; };
    QPainterPath shape;
    shape.addRoundedRect(bar, barHeight / 2, barHeight / 2);
    painter.setClipPath(shape);
    painter.fillRect(bar, tokens.dangerSoft);
    painter.fillRect(QRectF(0, bar.top(), at(m_director), barHeight), tokens.warningSoft);
    painter.fillRect(QRectF(0, bar.top(), at(m_manager), barHeight), tokens.successSoft);
    painter.setClipping(false);
    const qreal mark = qBound(0.0, at(m_discount) - markWidth / 2, width() - markWidth);
    painter.fillRect(QRectF(mark, bar.top() - 3, markWidth, barHeight + 6), tokens.text);
}

} // namespace showroom
