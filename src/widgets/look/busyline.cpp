// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/busyline.h"
#include "widgets/look/tokens.h"
#include <QPainter>
#include <QTimerEvent>

namespace showroom
{

namespace
{

constexpr int patience = 150; // ms: shorter waits are not worth a flicker
constexpr int round = 1200;   // ms for once across
constexpr int frame = 33;     // ms

} // namespace

BusyLine::BusyLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void BusyLine::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    setAccessibleName(busy ? tr("Working") : QString());
    if (busy) {
        m_since.start();
        m_tick.start(frame, this);
    } else {
        m_tick.stop();
    }
    update();
}

void BusyLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tick.timerId())
        update();
}

void BusyLine::paintEvent(QPaintEvent *)
{
    if (!m_busy || m_since.elapsed() < patience)
        return;
    const qreal where = qreal(m_since.elapsed() % round) / round;
    const qreal length = width() * 0.3;
    QPainter painter(this);
    painter.fillRect(QRectF(where * (width() + length) - length, 0, length, height()), tokensFor(palette()).fill);
}

} // namespace showroom
