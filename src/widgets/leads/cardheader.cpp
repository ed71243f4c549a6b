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
      m_contact(new TextLabel(Type::Body, Tone::Muted)),
      m_detail(new TextLabel(Type::Body, Tone::Muted)),
      m_lock(new QToolButton),
      m_open(new QToolButton)
{
    m_name->setElided(true);
    m_remark->setElided(true);
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setElided(true);
    for (QLabel *label : {m_remark, m_contact, m_detail})
        label->hide();
    m_lock->setIcon(icon(Glyph::Lock, Tone::Muted));
    m_lock->setFocusPolicy(Qt::NoFocus);
    m_open->setIcon(icon(Glyph::Right));
    for (auto *button : {m_lock, m_open}) {
        button->setAutoRaise(true);
        button->hide();
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name);
    line->addWidget(m_badge);
    line->addWidget(m_remark);
    line->addWidget(m_contact);
    line->addStretch();
    line->addWidget(m_lock);
    line->addWidget(m_open);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(2);
    body->addLayout(line);
    body->addWidget(m_detail);
    connect(m_open, &QToolButton::clicked, this, &CardHeader::openRequested);
}

void CardHeader::setPerson(const QString &name, const QString &remark, const QString &contact, const QString &detail)
{
    m_name->setText(name);
    const auto fill = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    fill(m_remark, remark);
    fill(m_contact, contact);
    fill(m_detail, detail);
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
