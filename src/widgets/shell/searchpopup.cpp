// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/searchpopup.h"
#include "widgets/look/paint.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/tokens.h"
#include <QAbstractListModel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace showroom
{

namespace
{

constexpr int rowHeight = 38;
constexpr int mostRows = 8;
constexpr int nothingHeight = 56;

QFont badgeFont()
{
    QFont font = typeface(Type::Small);
    font.setBold(true);
    return font;
}

} // namespace

class SearchRows final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    void set(std::vector<SearchRow> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const SearchRow &row(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const SearchRow &hit = row(index.row());
        if (role == Qt::AccessibleTextRole)
            return QStringList{hit.name, hit.badge, hit.phone, hit.owner}.join(QStringLiteral(", "));
        return role == Qt::DisplayRole ? hit.name : QVariant();
    }

private:
    std::vector<SearchRow> m_rows;
};

namespace
{

class SearchRowDelegate final : public QStyledItemDelegate
{
public:
    SearchRowDelegate(const SearchRows &rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return QSize(100, rowHeight);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const SearchRows &m_rows;
    QFont m_strong = typeface(Type::Strong);
    QFont m_body = typeface(Type::Body);
    QFont m_badge = badgeFont();
};

void SearchRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchRow &hit = m_rows.row(index.row());
    const Tokens &tokens = tokensFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.accentSoft);
    QRect room = option.rect.adjusted(14, 0, -14, 0);
    icon(hit.glyph, Tone::Muted).paint(painter, QRect(room.left(), room.center().y() - 8, 17, 17));
    room.setLeft(room.left() + 28);
    const auto write = [&](const QFont &font, const QColor &colour, const QString &text, int most, Qt::Alignment alignment) {
        painter->setFont(font);
        painter->setPen(colour);
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, most);
        painter->drawText(room, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        return painter->fontMetrics().horizontalAdvance(shown);
    };
    const int owner = write(m_body, tokens.muted, hit.owner, room.width() / 4, Qt::AlignRight);
    room.setRight(room.right() - owner - 12);
    room.setLeft(room.left() + write(m_strong, tokens.text, hit.name, room.width() / 2, Qt::AlignLeft) + 10);
    if (!hit.badge.isEmpty()) {
        painter->setFont(m_badge);
        const QSize size = paint::badgeSize(hit.badge, painter->fontMetrics());
        paint::badge(*painter, QRectF(QPointF(room.left(), room.center().y() - size.height() / 2.0 + 1), size), hit.badge,
                     hit.badgeTone, tokens);
        room.setLeft(room.left() + size.width() + 10);
    }
    write(m_body, tokens.muted, hit.phone, room.width(), Qt::AlignLeft);
    painter->restore();
}

} // namespace

SearchPopup::SearchPopup(QWidget *parent)
    : QFrame(parent), m_model(new SearchRows(this)), m_list(new QListView), m_nothing(new TextLabel(Type::Body, Tone::Muted))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchRowDelegate(*m_model, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setElided(true);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(5, 6, 5, 6);
    body->addWidget(m_list);
    body->addWidget(m_nothing);
    connect(m_list, &QListView::clicked, this, &SearchPopup::choose);
    hide();
}

SearchPopup::~SearchPopup() = default;

void SearchPopup::setRows(const QString &text, std::vector<SearchRow> rows)
{
    const bool empty = rows.empty();
    m_list->setAccessibleName(tr("Search results"));
    m_model->set(std::move(rows));
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(empty ? tr("Nothing found for “%1”").arg(text) : QString());
    if (!empty)
        m_list->setCurrentIndex(m_model->index(0));
    resize(width(), sizeHint().height());
}

QSize SearchPopup::sizeHint() const
{
    const int rows = qMin(m_model->rowCount(), mostRows);
    return QSize(520, (rows == 0 ? nothingHeight : rows * rowHeight) + 12);
}

bool SearchPopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(mostRows);
        return true;
    case Qt::Key_PageUp:
        step(-mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        Q_EMIT dismissed();
        return true;
    default:
        return false;
    }
}

void SearchPopup::step(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int wanted = m_list->currentIndex().row() + rows;
    m_list->setCurrentIndex(m_model->index(qBound(0, wanted, m_model->rowCount() - 1)));
}

void SearchPopup::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(m_model->row(index.row()).key);
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.control);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace showroom
