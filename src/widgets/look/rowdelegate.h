// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/look/tokens.h"
#include <QFont>
#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace showroom
{

/// Paints the rows of plain tables from the roles of showroom/models/itemroles.h: 34 px, a line between rows, numbers where the
/// model aligns them, badges. Everything it needs is measured once, so that scrolling costs drawing alone.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 34;
    static constexpr int padding = 12;

    explicit RowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text of a cell that shows it cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens) const;
    void paintText(QPainter &painter, const QRect &rect, const QString &text, bool strong, const QColor &colour,
                   Qt::Alignment alignment) const;
    void paintBadge(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const Tokens &tokens) const;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const;

private:
    QFont m_body;
    QFont m_strong;

protected:
    QFont m_badge;

private:
    QFontMetrics m_bodyMetrics;
    QFontMetrics m_strongMetrics;
    QFontMetrics m_badgeMetrics;
};

/// Paints the worklist and lists like it: two lines in a cell that has a subtitle, contact dots, header rows of groups.
class WorklistDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    static constexpr int tallRowHeight = 52;
    static constexpr int groupHeight = 28;

    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens) const;
    void paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QString &subtitle,
                       const Tokens &tokens) const;
};

} // namespace showroom
