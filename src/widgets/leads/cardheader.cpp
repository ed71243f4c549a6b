// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/cardheader.h"
#include "widgets/look/badge.h"
#include "widgets/look/glyph.h"
#include "widgets/look/textlabel.h"
#include <QHBoxLayout>
#include <QToolButton>

namespace showroom
{

CardHeader::CardHeader(QWidget *parent)
    : QWidget(parent),
      m_name(new TextLabel(Type::Heading, Tone::Neutral)),
      m_badge(new Badge),
      m_remark(new TextLabel(Type::Body, Tone::Muted)),
      m_lock(new QToolButton),
      m_open(new QToolButton)
{
    m_name->setElided(true);
    m_remark->setElided(true);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lock->setIcon(icon(Glyph::Lock, Tone::Muted));
    m_lock->setFocusPolicy(Qt::NoFocus);
    m_open->setIcon(icon(Glyph::Right));
    for (auto *button : {m_lock, m_open}) {
        button->setAutoRaise(true);
        button->hide();
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_name);
    line->addWidget(m_badge);
    line->addWidget(m_remark, 1);
    line->addWidget(m_lock);
    line->addWidget(m_open);
    connect(m_open, &QToolButton::clicked, this, &CardHeader::openRequested);
}

void CardHeader::setPerson(const QString &name, const QString &remark)
{
    m_name->setText(name);
    m_remark->setText(remark);
}

void CardHeader::setBadge(const QString &text, Tone tone)
{
    m_badge->set(text, tone);
    m_badge->setVisible(!text.isEmpty());
}

void CardHeader::setLock(const QString &reason)
{
    m_lock->setToolTip(reason);
    m_lock->setAccessibleName(reason);
    m_lock->setVisible(!reason.isEmpty());
}

void CardHeader::setOpenText(const QString &text)
{
    m_open->setToolTip(text);
    m_open->setAccessibleName(text);
    m_open->setVisible(!text.isEmpty());
}

} // namespace showroom
