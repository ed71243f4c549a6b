// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/pagearea.h"
#include <QEvent>
#include <QLayout>

namespace showroom
{

PageArea::PageArea(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    page->setProperty("canvas", true);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(NoFrame);
    setWidget(page);
    page->setAutoFillBackground(false);
    page->installEventFilter(this);
}

void PageArea::fit()
{
    if (!widget())
        return;
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const QLayout *layout = widget()->layout();
    const int width = qMax(viewport()->width(), least.width());
    const int height = layout && layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : least.height();
    widget()->resize(width, qMax(viewport()->height(), height));
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace showroom
