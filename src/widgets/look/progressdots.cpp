// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/progressdots.h"
#include "widgets/look/paint.h"
#include <QPainter>

namespace showroom
{

ProgressDots::ProgressDots(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProgressDots::setProgress(int done, int due)
{
    m_done = done;
    m_due = due;
    setAccessibleName(tr("%1 of %2 contacts").arg(done).arg(due));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize ProgressDots::sizeHint() const
{
    return paint::dotsSize(m_due);
}

void ProgressDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::dots(painter, QRectF(rect()), m_done, m_due, tokensFor(palette()));
}

} // namespace showroom
