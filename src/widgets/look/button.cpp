// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/button.h"
#include "widgets/look/tokens.h"
#include "widgets/look/typeface.h"
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <array>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int chipHeight = 19;
constexpr int chipGap = 8;
constexpr int buttonPadding = 15;

int chipWidth(const QString &keys)
{
    return QFontMetrics(typeface(Type::Small)).horizontalAdvance(keys) + 14;
}

void drawChip(QPainter &painter, const QRectF &rect, const QString &keys, const Tokens &tokens, bool onFill)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeface(Type::Small));
    painter.setPen(onFill ? tokens.onFill : tokens.control);
    painter.setBrush(onFill ? Qt::NoBrush : QBrush(tokens.card));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(onFill ? tokens.onFill : tokens.muted);
    painter.drawText(rect, Qt::AlignCenter, keys);
}

} // namespace

void setLook(QPushButton &button, ButtonLook look)
{
    static constexpr std::array names{"plain", "primary", "danger", "quiet", "link"};
    button.setProperty("look", QString::fromLatin1(names.at(size_t(look))));
    button.setCursor(look == ButtonLook::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::PortableText).replace(u"Return"_s, u"↵"_s).replace(u"Enter"_s, u"↵"_s).replace(u'+', u' ');
}

KeyButton::KeyButton(const QString &text, const QKeySequence &keys, ButtonLook look, QWidget *parent)
    : QPushButton(text, parent), m_keys(keyText(keys))
{
    setLook(*this, look);
    // Not setShortcut(): each setText(), hence each change of language, takes that away.
    if (!keys.isEmpty())
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QPushButton::click);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int KeyButton::hintWidth() const
{
    return m_keys.isEmpty() ? 0 : chipWidth(m_keys) + chipGap;
}

QSize KeyButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(hintWidth(), 0);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int room = hintWidth();
    option.rect.adjust(0, 0, -room - 4, 0);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    if (room == 0)
        return;
    const QRectF chip(width() - buttonPadding - room + chipGap + 4, (height() - chipHeight) / 2.0, room - chipGap, chipHeight);
    drawChip(painter, chip, m_keys, tokensFor(palette()), property("look") == u"primary"_s);
}

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent) : QWidget(parent), m_keys(keyText(keys))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_keys);
}

QSize KeyHint::sizeHint() const
{
    return QSize(chipWidth(m_keys), chipHeight);
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, QRectF(rect()), m_keys, tokensFor(palette()), false);
}

} // namespace showroom
