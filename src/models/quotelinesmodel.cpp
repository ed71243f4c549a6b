// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/quotelinesmodel.h"

using namespace Qt::StringLiterals;

namespace showroom
{

void QuoteLinesModel::setPrices(const QuotePrices &prices)
{
    beginResetModel();
    m_prices = prices;
    endResetModel();
}

void QuoteLinesModel::clear()
{
    beginResetModel();
    m_prices.reset();
    endResetModel();
}

QVariant QuoteLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_prices || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Item ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const auto line = std::size_t(index.row());
    return line < m_prices->lines.size() ? lineCell(line, index.column(), role) : sumCell(index.column(), role);
}

QVariant QuoteLinesModel::lineCell(std::size_t number, int column, int role) const
{
    const QuoteLine &line = m_prices->lines[number];
    if (role == item::Subtitle)
        return column == Item ? QVariant(translated(m_prices->basis[number])) : QVariant();
    if (role == Qt::ToolTipRole)
        return column == Item ? QVariant(line.name + u'\n' + translated(m_prices->basis[number])) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Item:
        return line.name;
    case Quantity:
        return QString::number(line.quantity);
    case Media:
        return times(line.media, line.quantity).text();
    case Offered:
        return times(line.offered, line.quantity).text();
    case Discount:
        return isGoods(line.kind) ? times(line.media - line.offered, line.quantity).text() : u"—"_s;
    default:
        return {};
    }
}

QVariant QuoteLinesModel::sumCell(int column, int role) const
{
    if (role == item::Strong)
        return true;
    if (role == item::Subtitle && column == Item && m_prices->offer.tradeIn + m_prices->offer.loan != Money::fromFen(0))
        return tr("To pay after trade-in and loan: %1").arg(m_prices->toPay.text());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Item:
        return tr("On the road");
    case Offered:
        return m_prices->sum.total.text();
    case Discount:
        return m_prices->sum.discount.text();
    default:
        return {};
    }
}

QVariant QuoteLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Item)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Item");
    case Quantity:
        return tr("Pieces");
    case Media:
        return tr("Media price");
    case Offered:
        return tr("Offered");
    case Discount:
        return tr("Discount");
    default:
        return {};
    }
}

} // namespace showroom
