// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/undooffer.h"
#include "showroom/services/followups.h"
#include "widgets/look/notice.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace showroom
{

namespace
{

/// Whether a field of text would swallow the key with nothing to undo.
bool hasNothingToUndo(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return !text->document()->isUndoAvailable();
    return false;
}

} // namespace

UndoOffer::UndoOffer(QWidget &desk, Notice &notice)
    : QObject(&desk), m_notice(notice), m_key(new QShortcut(QKeySequence(QKeySequence::Undo), &desk))
{
    m_key->setEnabled(false);
    m_key->setWhatsThis(tr("Take back what was just recorded"));
    m_minute.setSingleShot(true);
    m_minute.setInterval(std::chrono::seconds(undoSeconds));
    connect(&m_minute, &QTimer::timeout, this, &UndoOffer::withdraw);
    connect(m_key, &QShortcut::activated, this, &UndoOffer::takeUp);
    connect(&notice, &Notice::undoRequested, this, &UndoOffer::takeUp);
}

void UndoOffer::make(const QString &text, std::function<void()> back)
{
    m_back = std::move(back);
    m_notice.say(Tone::Success, text, tr("Undo (Ctrl+Z)"));
    m_minute.start();
    m_key->setEnabled(true);
    qApp->installEventFilter(this);
}

void UndoOffer::withdraw()
{
    m_minute.stop();
    m_key->setEnabled(false);
    m_back = {};
    qApp->removeEventFilter(this);
}

void UndoOffer::takeUp()
{
    const auto back = std::exchange(m_back, {});
    withdraw();
    m_notice.dismiss();
    if (back)
        back();
}

bool UndoOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) ||
        !hasNothingToUndo(watched))
        return QObject::eventFilter(watched, event);
    event->ignore(); // else the field claims the key for an undo that does nothing
    return true;
}

} // namespace showroom
