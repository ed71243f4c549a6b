// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/lockpage.h"
#include "widgets/look/avatar.h"
#include "widgets/look/button.h"
#include "widgets/look/card.h"
#include "widgets/look/textlabel.h"
#include "widgets/shell/passwordfield.h"
#include <QEvent>
#include <QVBoxLayout>

namespace showroom
{

LockPage::LockPage(QWidget *parent)
    : QWidget(parent),
      m_avatar(new Avatar(52)),
      m_name(new TextLabel(Type::Heading, Tone::Neutral)),
      m_remark(new TextLabel(Type::Body, Tone::Muted)),
      m_password(new PasswordField),
      m_capsLock(new TextLabel(Type::Small, Tone::Warning)),
      m_error(new TextLabel(Type::Body, Tone::Danger)),
      m_unlock(new QPushButton),
      m_signOut(new QPushButton)
{
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(buildCard(), 0, Qt::AlignHCenter);
    page->addStretch(3);
    setFocusProxy(m_password);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_password, &QLineEdit::textEdited, m_error, &QWidget::hide);
    connect(m_password, &PasswordField::capsLockSeen, m_capsLock, &QWidget::setVisible);
    connect(m_signOut, &QPushButton::clicked, this, &LockPage::signOutRequested);
    retranslate();
    reset();
}

QWidget *LockPage::buildCard()
{
    auto *card = new Card;
    card->setFixedWidth(360);
    card->body()->setContentsMargins(32, 28, 32, 20);
    setLook(*m_unlock, ButtonLook::Primary);
    setLook(*m_signOut, ButtonLook::Link);
    m_error->setWordWrap(true);
    m_name->setElided(true);
    m_name->setAlignment(Qt::AlignCenter);
    m_remark->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_avatar, 0, Qt::AlignHCenter);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_remark, m_password, m_capsLock, m_error, m_unlock})
        card->body()->addWidget(part);
    card->body()->addWidget(m_signOut, 0, Qt::AlignHCenter);
    return card;
}

void LockPage::setPerson(const QString &name)
{
    m_avatar->setPerson(name);
    m_name->setText(name);
}

void LockPage::setPasswordNeeded(bool needed)
{
    m_passwordNeeded = needed;
    m_password->setPlaceholderText(needed ? QString() : tr("Demonstration: no password is needed"));
}

void LockPage::setWaiting(bool waiting)
{
    m_unlock->setEnabled(!waiting);
}

void LockPage::showFailure()
{
    reset();
    m_error->show();
    m_password->setFocus();
}

void LockPage::reset()
{
    setWaiting(false);
    m_password->clear();
    m_error->hide();
    m_capsLock->hide();
}

void LockPage::submit()
{
    if (m_unlock->isEnabled() && (!m_passwordNeeded || !m_password->text().isEmpty()))
        Q_EMIT unlockRequested(m_password->text());
}

void LockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LockPage::retranslate()
{
    m_remark->setText(tr("Showroom is locked."));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_capsLock->setText(tr("Caps Lock seems to be on."));
    m_error->setText(tr("The password is wrong, or the account is locked for a while."));
    m_unlock->setText(tr("Unlock"));
    m_signOut->setText(tr("Sign in as somebody else"));
}

} // namespace showroom
