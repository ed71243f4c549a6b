// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/passwordfield.h"
#include "widgets/look/glyph.h"
#include <QAction>
#include <QKeyEvent>

namespace showroom
{

PasswordField::PasswordField(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(Password);
    m_eye = addAction(icon(Glyph::Eye, Tone::Muted), TrailingPosition);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, [this](bool shown) { setEchoMode(shown ? Normal : Password); });
    retranslate();
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    // Qt does not tell the lock's state; a letter that is a capital without Shift, or small with it, gives it away.
    const QString typed = event->text();
    if (typed.size() == 1 && typed.front().isLetter() && typed.front().toLower() != typed.front().toUpper()) {
        const bool shifted = event->modifiers() & Qt::ShiftModifier;
        m_capsLock = typed.front().isUpper() != shifted;
        Q_EMIT capsLockSeen(m_capsLock);
    } else if (event->key() == Qt::Key_CapsLock) {
        m_capsLock = !m_capsLock;
        Q_EMIT capsLockSeen(m_capsLock);
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void PasswordField::retranslate()
{
    m_eye->setText(tr("Show the password"));
    m_eye->setToolTip(m_eye->text());
}

} // namespace showroom
