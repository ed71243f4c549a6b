// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/searchbox.h"
#include "widgets/look/button.h"
#include "widgets/look/glyph.h"
#include "widgets/shell/searchpopup.h"
#include <QAction>
#include <QKeyEvent>

namespace showroom
{

SearchBox::SearchBox(QWidget *window, QWidget *parent)
    : QLineEdit(parent), m_popup(new SearchPopup(window)), m_hint(new KeyHint(QKeySequence(Qt::CTRL | Qt::Key_K), this))
{
    addAction(icon(Glyph::Search, Tone::Muted), LeadingPosition);
    setTextMargins(0, 0, m_hint->sizeHint().width() + 6, 0);
    setMaximumWidth(452);
    setMinimumWidth(160);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_hint->setVisible(text.isEmpty());
        if (text.trimmed().isEmpty())
            m_popup->hide();
        Q_EMIT searchRequested(text.trimmed());
    });
    connect(m_popup, &SearchPopup::chosen, this, [this] { m_popup->hide(); });
    connect(m_popup, &SearchPopup::dismissed, this, [this] { m_popup->hide(); });
    retranslate();
}

void SearchBox::openPopup()
{
    if (!hasFocus())
        return; // the answer came after the reader went elsewhere
    placePopup();
    m_popup->show();
    m_popup->raise();
}

void SearchBox::placePopup()
{
    const QPoint below = mapTo(m_popup->parentWidget(), QPoint(0, height() + 4));
    const int wide = qMin(qMax(width(), 520), m_popup->parentWidget()->width() - below.x() - 8);
    m_popup->setGeometry(QRect(below, QSize(wide, m_popup->sizeHint().height())));
}

bool SearchBox::event(QEvent *event)
{
    // Escape closes the list before it is anybody's shortcut.
    if (event->type() == QEvent::ShortcutOverride && m_popup->isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        if (m_popup->isVisible() && m_popup->handleKey(event->key()))
            return;
        if (event->key() == Qt::Key_Escape)
            return clear();
        if (event->key() == Qt::Key_Down && !text().trimmed().isEmpty()) {
            Q_EMIT searchRequested(text().trimmed());
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!text().trimmed().isEmpty() && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT searchRequested(text().trimmed());
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_popup->hide();
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QSize hint = m_hint->sizeHint();
    m_hint->setGeometry(width() - hint.width() - 8, (height() - hint.height()) / 2, hint.width(), hint.height());
    if (m_popup->isVisible())
        placePopup();
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchBox::setFindsCustomers(bool finds)
{
    m_findsCustomers = finds;
    retranslate();
}

void SearchBox::retranslate()
{
    setPlaceholderText(m_findsCustomers ? tr("Customer, phone digits, initials, contract number…") : tr("Contract number…"));
    setAccessibleName(tr("Search"));
}

} // namespace showroom
