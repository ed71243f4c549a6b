// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/rowdelegate.h"
#include "widgets/look/paint.h"
#include "widgets/look/typeface.h"
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace showroom
{

namespace
{

QFont badgeFont()
{
    QFont font = typeface(Type::Small);
    font.setBold(true);
    return font;
}

Tone toneOf(const QModelIndex &index, item::Role role, Tone otherwise)
{
    const QVariant tone = index.data(role);
    return tone.isValid() ? Tone(tone.toInt()) : otherwise;
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
}

QRect padded(const QRect &rect)
{
    return rect.adjusted(RowDelegate::padding, 0, -RowDelegate::padding / 2, -1);
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent),
      m_body(typeface(Type::Body)),
      m_strong(typeface(Type::Strong)),
      m_badge(badgeFont()),
      m_bodyMetrics(m_body),
      m_strongMetrics(m_strong),
      m_badgeMetrics(m_badge)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString badge = index.data(item::Badge).toString();
    const int width = badge.isEmpty() ? m_strongMetrics.horizontalAdvance(index.data().toString())
                                      : paint::badgeSize(badge, m_badgeMetrics).width();
    return QSize(width + padding + padding / 2 + 2, rowHeight);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index, tokens);
    paintContent(*painter, option, index, tokens);
    painter->restore();
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const Tokens &tokens) const
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, tokens.accentSoft);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
    if (selected && index.column() == 0 && option.widget && option.widget->hasFocus())
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
}

void RowDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const Tokens &tokens) const
{
    const QRect room = padded(option.rect);
    const QString badge = index.data(item::Badge).toString();
    if (!badge.isEmpty())
        return paintBadge(painter, room, badge, toneOf(index, item::BadgeTone, Tone::Neutral), tokens);
    const int due = index.data(item::DotsDue).toInt();
    if (due > 0)
        return paint::dots(painter, QRectF(room), index.data(item::DotsDone).toInt(), due, tokens);
    paintText(painter, room, index.data().toString(), index.data(item::Strong).toBool(),
              ink(toneOf(index, item::TextTone, Tone::Neutral), tokens), alignmentOf(index));
}

void RowDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text, bool strong, const QColor &colour,
                            Qt::Alignment alignment) const
{
    const QFontMetrics &metrics = strong ? m_strongMetrics : m_bodyMetrics;
    const bool fits = metrics.horizontalAdvance(text) <= rect.width();
    painter.setFont(strong ? m_strong : m_body);
    painter.setPen(colour);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void RowDelegate::paintBadge(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const Tokens &tokens) const
{
    const QSize size = paint::badgeSize(text, m_badgeMetrics);
    const int width = qMin(size.width(), rect.width());
    const QRect chip(rect.left(), rect.center().y() - size.height() / 2 + 1, width, size.height());
    painter.setFont(m_badge);
    paint::badge(painter, QRectF(chip), width < size.width() ? m_badgeMetrics.elidedText(text, Qt::ElideRight, width - 8) : text,
                 tone, tokens);
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const QString shown =
        index.data(index.data(item::Badge).toString().isEmpty() ? int(Qt::DisplayRole) : int(item::Badge)).toString();
    const bool cut = RowDelegate::sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !index.data(Qt::ToolTipRole).toString().isEmpty() || !cut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), QStringLiteral("<p>%1</p>").arg(shown.toHtmlEscaped()), view);
    return true;
}

QSize WorklistDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    const int height = first.data(item::Group).toBool()                  ? groupHeight
                       : first.data(item::Subtitle).toString().isEmpty() ? RowDelegate::rowHeight
                                                                         : tallRowHeight;
    return QSize(RowDelegate::sizeHint(option, index).width(), height);
}

void WorklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString subtitle = index.data(item::Subtitle).toString();
    if (index.siblingAtColumn(0).data(item::Group).toBool()) {
        paintGroup(*painter, option, index, tokens);
    } else {
        paintGround(*painter, option, index, tokens);
        if (subtitle.isEmpty())
            paintContent(*painter, option, index, tokens);
        else
            paintTwoLines(*painter, option, index, subtitle, tokens);
    }
    painter->restore();
}

void WorklistDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const Tokens &tokens) const
{
    painter.fillRect(option.rect, tokens.group);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
    if (index.column() > 0)
        return;
    painter.setFont(m_badge);
    painter.setPen(tokens.muted);
    painter.drawText(padded(option.rect), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
}

void WorklistDelegate::paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                     const QString &subtitle, const Tokens &tokens) const
{
    const QRect room = padded(option.rect);
    const int line = 19;
    QRect upper(room.left(), room.center().y() - line + 1, room.width(), line);
    const QRect lower = upper.translated(0, line);
    QString name = index.data().toString();
    if (index.data(item::Marked).toBool())
        name += QStringLiteral(" ★");
    paintText(painter, upper, name, true, ink(toneOf(index, item::TextTone, Tone::Neutral), tokens), Qt::AlignLeft);
    paintText(painter, lower, subtitle, false, tokens.muted, Qt::AlignLeft);
}

} // namespace showroom
