// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/sectionheader.h"
#include "widgets/look/textlabel.h"
#include <QHBoxLayout>

namespace showroom
{

SectionHeader::SectionHeader(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(Type::Title, Tone::Neutral)),
      m_remark(new TextLabel(Type::Body, Tone::Muted)),
      m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(12);
    m_remark->setElided(true);
    m_line->addWidget(m_title);
    m_line->addWidget(m_remark);
    m_line->addStretch(1);
    m_stretch = m_line->count() - 1;
    setMinimumHeight(34);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void SectionHeader::addBeside(QWidget *widget)
{
    m_line->insertWidget(m_stretch - 1, widget);
    ++m_stretch;
}

void SectionHeader::addAction(QWidget *widget)
{
    m_line->addWidget(widget);
}

} // namespace showroom
