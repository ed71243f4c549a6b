// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/notice.h"
#include "widgets/look/button.h"
#include "widgets/look/glyph.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/tokens.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <chrono>

namespace showroom
{

namespace
{

constexpr auto goodNewsStays = std::chrono::seconds(6);
constexpr auto offerStays = std::chrono::seconds(60);
constexpr int distance = 16;
constexpr int widest = 640;

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_text(new TextLabel(Type::Body, Tone::Neutral)), m_undo(new QPushButton), m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    setLook(*m_undo, ButtonLook::Link);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Glyph::Cross));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 8, 8);
    line->setSpacing(12);
    line->addWidget(m_text, 1);
    line->addWidget(m_undo);
    line->addWidget(m_close);
    m_away.setSingleShot(true);
    connect(&m_away, &QTimer::timeout, this, &Notice::dismiss);
    connect(m_close, &QToolButton::clicked, this, &Notice::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoRequested();
    });
    parent->installEventFilter(this);
    retranslate();
    hide();
}

void Notice::say(Tone tone, const QString &text, const QString &undoText)
{
    m_tone = tone;
    m_text->setText(text);
    m_undo->setText(undoText);
    m_undo->setVisible(!undoText.isEmpty());
    setAccessibleName(text);
    if (tone == Tone::Danger)
        m_away.stop();
    else
        m_away.start(undoText.isEmpty() ? goodNewsStays : offerStays);
    place();
    show();
    raise();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Notice::dismiss()
{
    m_away.stop();
    hide();
}

void Notice::place()
{
    const QSize room = parentWidget()->size();
    const int wide = qMin(qMin(widest, sizeHint().width() + m_text->fontMetrics().horizontalAdvance(m_text->text())),
                          room.width() - 2 * distance);
    const int high = qMax(sizeHint().height(), heightForWidth(wide));
    // At the left, where the list is: the form that is being typed in stands at the right.
    setGeometry(distance, room.height() - high - distance, wide, high);
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Notice::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.control);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(m_tone, tokens));
    painter.drawRoundedRect(QRectF(6, 8, 3, height() - 16), 1.5, 1.5);
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Notice::retranslate()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace showroom
