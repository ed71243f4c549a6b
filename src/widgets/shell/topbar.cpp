// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/topbar.h"
#include "widgets/look/button.h"
#include "widgets/look/glyph.h"
#include "widgets/look/textlabel.h"
#include "widgets/shell/personbutton.h"
#include "widgets/shell/searchbox.h"
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace showroom
{

TopBar::TopBar(QWidget *window)
    : Panel(Qt::BottomEdge),
      m_brand(new TextLabel(Type::Heading, Tone::Accent)),
      m_search(new SearchBox(window)),
      m_newLead(new KeyButton(QString(), QKeySequence(Qt::CTRL | Qt::Key_N))),
      m_person(new PersonButton),
      m_menu(new QMenu(this))
{
    QFont brand = m_brand->font();
    brand.setPixelSize(17);
    m_brand->setFont(brand);
    m_brand->setElided(true);
    m_newLead->setIcon(icon(Glyph::Plus));
    m_person->setMaximumWidth(260);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 7, 12, 8);
    line->setSpacing(16);
    line->addWidget(m_brand);
    line->addWidget(m_search, 100);
    line->addStretch(1);
    line->addWidget(m_newLead);
    line->addWidget(m_person);
    connect(m_newLead, &QPushButton::clicked, this, &TopBar::newLeadRequested);
    buildMenu();
    retranslate();
}

void TopBar::buildMenu()
{
    m_lock = m_menu->addAction(icon(Glyph::Lock), QString(), this, &TopBar::lockRequested);
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_signOut = m_menu->addAction(icon(Glyph::SignOut), QString(), this, &TopBar::signOutRequested);
    m_menu->addSeparator();
    m_about = m_menu->addAction(icon(Glyph::About), QString(), this, &TopBar::aboutRequested);
    addAction(m_lock); // so that its key works while the menu is closed
    connect(m_person, &QAbstractButton::clicked, this, [this] {
        const QPoint right = m_person->mapToGlobal(QPoint(m_person->width(), m_person->height() + 4));
        m_menu->popup(right - QPoint(m_menu->sizeHint().width(), 0));
    });
}

void TopBar::setPerson(const QString &name, const QString &role)
{
    m_person->setPerson(name, role);
}

void TopBar::setNewLeadOffered(bool offered)
{
    m_newLead->setVisible(offered);
}

void TopBar::setBrandWidth(int width)
{
    m_brandWidth = width;
    m_brand->setFixedWidth(qMax(width - 16, m_brand->fontMetrics().horizontalAdvance(m_brand->text()) + 2));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void TopBar::retranslate()
{
    m_brand->setText(tr("Showroom"));
    setBrandWidth(m_brandWidth);
    m_newLead->setText(tr("New lead"));
    m_lock->setText(tr("Lock"));
    m_signOut->setText(tr("Sign out"));
    m_about->setText(tr("About Showroom"));
    m_person->setToolTip(tr("Lock, sign out, about"));
}

} // namespace showroom
