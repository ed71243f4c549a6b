// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/emptystate.h"
#include "widgets/look/textlabel.h"
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace showroom
{

EmptyState::EmptyState(Glyph glyph, QWidget *parent)
    : QWidget(parent),
      m_glyph(glyph),
      m_icon(new QLabel),
      m_sentence(new TextLabel(Type::Body, Tone::Muted)),
      m_action(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(220);
    m_icon->setAlignment(Qt::AlignCenter);
    auto *body = new QVBoxLayout(this);
    body->setSpacing(12);
    body->addStretch(2);
    body->addWidget(m_icon);
    body->addWidget(m_sentence);
    body->addWidget(m_action, 0, Qt::AlignHCenter);
    body->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    m_action->hide();
    drawIcon();
}

void EmptyState::setText(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(icon(m_glyph, Tone::Muted).pixmap(QSize(40, 40), devicePixelRatioF()));
}

} // namespace showroom
