// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/weektable.h"
#include "widgets/look/rowdelegate.h"
#include "widgets/look/typeface.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int entryHeight = 50;
constexpr int owedHeight = 26;
constexpr int headerHeight = 32;
constexpr int edge = 3; // of the coloured line before an entry

void drawLine(QPainter &painter, const QRect &room, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(room, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

/// An entry as a small card: its time and whom it is with, and below it what it is about.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    EntryDelegate(const WeekModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (m_model.isToday(index.column()))
            painter->fillRect(option.rect, tokens.hover);
        painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), tokens.border);
        const bool current = (option.state & QStyle::State_Selected) != 0;
        if (current)
            paintRing(*painter, option, tokens);
        if (index.row() == WeekModel::owedRow)
            drawLine(*painter, option.rect.adjusted(8, 0, -6, 0), index.data().toString(), typeface(Type::Small),
                     ink(Tone(index.data(item::TextTone).toInt()), tokens));
        else if (m_model.at(index))
            paintEntry(*painter, option, index, tokens);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {80, entryHeight}; }

private:
    static void paintRing(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &tokens)
    {
        const bool focused = option.widget && option.widget->hasFocus();
        painter.setPen(focused ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(tokens.accentSoft);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -3, -2), 4, 4);
    }

    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens) const
    {
        const Tone tone = Tone(index.data(item::BadgeTone).toInt());
        const bool over = tone == Tone::Muted;
        const QRect card = option.rect.adjusted(4, 4, -5, -4);
        const QColor line = tone == Tone::Neutral || over ? tokens.control : ink(tone, tokens);
        painter.fillRect(QRect(card.left(), card.top(), edge, card.height()), line);
        const QRect room = card.adjusted(edge + 5, 1, 0, -1);
        const QFont strong = typeface(Type::Strong);
        QString first = index.data().toString(), second = index.data(item::Subtitle).toString();
        // In a narrow column the name keeps its line, and the time goes to the other.
        const Appointment *appointment = m_model.at(index);
        if (appointment->begin && QFontMetrics(strong).horizontalAdvance(first) > room.width()) {
            first = appointment->customerName;
            second = appointment->begin->toString(u"HH:mm "_s) + second;
        }
        const int half = room.height() / 2;
        drawLine(painter, QRect(room.left(), room.top(), room.width(), half), first, strong, over ? tokens.muted : tokens.text);
        drawLine(painter, QRect(room.left(), room.top() + half, room.width(), half), second, typeface(Type::Small), tokens.muted);
    }

    const WeekModel &m_model;
};

/// The days over their columns; today stands out.
class DayHeader final : public QHeaderView
{
public:
    explicit DayHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionResizeMode(QHeaderView::Stretch); }
    [[nodiscard]] QSize sizeHint() const override { return {0, headerHeight}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &tokens = tokensFor(palette());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(rect, tokens.card);
        const bool today = model()->headerData(section, Qt::Horizontal, item::Strong).toBool();
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        if (today) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.fill);
            const int width = QFontMetrics(typeface(Type::Strong)).horizontalAdvance(text) + 16;
            painter->drawRoundedRect(QRectF(rect.left() + 4, rect.top() + 5, std::min(width, rect.width() - 8), 22), 11, 11);
        }
        drawLine(*painter, rect.adjusted(12, 0, -6, 0), text, typeface(today ? Type::Strong : Type::Small),
                 today ? tokens.onFill : tokens.muted);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
        painter->restore();
    }
};

} // namespace

WeekTable::WeekTable(WeekModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new EntryDelegate(model, this));
    setHorizontalHeader(new DayHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(entryHeight);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Week"));
    connect(&model, &WeekModel::modelReset, this, [this] { verticalHeader()->resizeSection(WeekModel::owedRow, owedHeight); });
    connect(this, &QTableView::clicked, this, &WeekTable::opened);
}

QModelIndex WeekTable::entryOf(int column, int row) const
{
    return m_model.index(std::clamp(row, 0, m_model.entries(column)), column);
}

void WeekTable::standOnToday()
{
    int column = 0;
    for (int day = 0; day < WeekModel::days; ++day)
        if (m_model.isToday(day))
            column = day;
    setCurrentIndex(entryOf(column, 1));
}

// A day has as many entries as it has: from a long one the way leads to the last of a short one, over none.
QModelIndex WeekTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return entryOf(0, 1);
    switch (action) {
    case MoveLeft:
        return entryOf(std::max(0, current.column() - 1), current.row());
    case MoveRight:
        return entryOf(std::min(WeekModel::days - 1, current.column() + 1), current.row());
    case MoveUp:
        return entryOf(current.column(), current.row() - 1);
    case MoveDown:
        return entryOf(current.column(), current.row() + 1);
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void WeekTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier)
        return QTableView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    case Qt::Key_PageUp:
        Q_EMIT turned(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT turned(1);
        return;
    case Qt::Key_Home:
        Q_EMIT turned(0);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

// Which entry the keys act on is drawn in its cell.
void WeekTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void WeekTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace showroom
