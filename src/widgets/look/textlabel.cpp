// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/textlabel.h"
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>
#include <array>

namespace showroom
{

TextLabel::TextLabel(Type type, Tone tone, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(typeface(type));
    setTone(tone);
}

void TextLabel::setTone(Tone tone)
{
    static constexpr std::array names{"neutral", "muted", "accent", "danger", "warning", "success", "info"};
    setProperty("tone", QString::fromLatin1(names.at(size_t(tone))));
    style()->unpolish(this); // the style sheet looks at properties only when it polishes
    style()->polish(this);
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Preferred : sizePolicy().horizontalPolicy(), sizePolicy().verticalPolicy());
    updateGeometry();
    update();
}

bool TextLabel::isCut() const
{
    if (wordWrap())
        return heightForWidth(width()) > height();
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(hint.width(), fontMetrics().horizontalAdvance(u'…') * 3), hint.height()) : hint;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided || !isCut())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(&painter, room, int(alignment()), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && m_elided && isCut()) {
        // A tool tip guesses rich text too; escaped and wrapped it is surely rich, and shows the letters.
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(text().toHtmlEscaped()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace showroom
