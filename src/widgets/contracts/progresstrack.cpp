// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contracts/progresstrack.h"
#include "widgets/look/tokens.h"
#include "widgets/look/typeface.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int stages = 7;
constexpr int lineHeight = 4;

int stageOf(ContractState state)
{
    switch (state) {
    case ContractState::Draft:
    case ContractState::Cancelled:
        return 0;
    case ContractState::Complete:
        return 1;
    case ContractState::Marked:
        return 2;
    case ContractState::StampedByException:
    case ContractState::Stamped:
        return 3;
    case ContractState::Effective:
        return 4;
    case ContractState::Delivered:
        return 5;
    case ContractState::Closed:
        return 6;
    }
    Q_UNREACHABLE();
}

} // namespace

ProgressTrack::ProgressTrack(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString ProgressTrack::nameOf(int stage) const
{
    switch (stage) {
    case 0:
        return m_cancelled ? tr("Cancelled") : tr("Draft");
    case 1:
        return tr("Complete");
    case 2:
        return tr("General manager's mark");
    case 3:
        return tr("Stamp");
    case 4:
        return tr("In effect");
    case 5:
        return tr("Delivered");
    default:
        return tr("Settled");
    }
}

void ProgressTrack::show(const Contract &contract)
{
    m_reached = stageOf(contract.state);
    m_cancelled = contract.state == ContractState::Cancelled;
    setAccessibleName(tr("Stage: %1").arg(nameOf(m_reached)));
    update();
}

QSize ProgressTrack::sizeHint() const
{
    return {stages * 70, lineHeight + 6 + QFontMetrics(typeface(Type::Body)).height()};
}

void ProgressTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensFor(palette());
    const qreal part = qreal(width()) / stages;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(QRectF(0, 0, width(), lineHeight), 2, 2);
    painter.setBrush(m_cancelled ? tokens.danger : tokens.fill);
    painter.drawRoundedRect(QRectF(0, 0, part * (m_reached + 1), lineHeight), 2, 2);
    for (int stage = 0; stage < stages; ++stage) {
        const bool now = stage == m_reached;
        painter.setFont(typeface(now ? Type::Strong : Type::Body));
        painter.setPen(stage > m_reached ? tokens.muted : m_cancelled ? tokens.danger : tokens.accent);
        const QRectF place(part * stage + 2, lineHeight + 6, part - 4, height() - lineHeight - 6);
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop,
                         painter.fontMetrics().elidedText(nameOf(stage), Qt::ElideRight, int(part) - 4));
    }
}

} // namespace showroom
