// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/contractlistmodel.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"

using namespace Qt::StringLiterals;

namespace showroom
{

ContractListModel::ContractListModel(Executor &executor, Session session, QObject *parent)
    : PagedRows(parent), m_executor(executor), m_session(std::move(session))
{
    connect(&executor, &Executor::changed, this, &ContractListModel::refresh);
}

void ContractListModel::setFilter(const ContractFilter &filter)
{
    m_filter = filter;
    reload();
}

int ContractListModel::waiting() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += at(index(row, 0))->mine ? 1 : 0;
    return count;
}

void ContractListModel::askPage(const std::optional<ContractListRow> &after, int limit, Receive receive)
{
    const auto last = after ? std::optional(after->row.contract.id) : std::nullopt;
    const auto request = [session = m_session, filter = m_filter, last, limit](Services &services) {
        return services.contracts.page(session, filter, last, limit);
    };
    m_executor.ask(m_latest, this, request, std::move(receive));
}

QVariant ContractListModel::data(const QModelIndex &index, int role) const
{
    const ContractListRow *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Total ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case item::Strong:
        return index.column() == Number && row->mine;
    case item::Key:
        return row->row.contract.id.value();
    case item::TextTone:
        return index.column() == StateColumn ? QVariant(int(tones::of(row->row.contract.value.state))) : QVariant();
    default:
        return {};
    }
}

QString ContractListModel::text(const ContractListRow &row, int column)
{
    const Contract &contract = row.row.contract.value;
    const auto day = [](std::optional<QDate> value) { return value ? value->toString(Qt::ISODate) : u"—"_s; };
    switch (column) {
    case Number:
        return contract.revision == 1 ? contract.number : contract.number + u" · "_s + QString::number(contract.revision);
    case Customer:
        return contract.buyerName.isEmpty() ? row.row.party.customerName : contract.buyerName;
    case Subject:
        return contract.quantity == 1 ? contract.subject : contract.subject + u" ×"_s + QString::number(contract.quantity);
    case Total:
        return row.total ? words::money(*row.total) : u"•••"_s;
    case Signed:
        return day(contract.signingOn);
    case Promised:
        return day(contract.deliveryOn);
    case Owner:
        return row.ownerName;
    case StateColumn:
        return translated(labelOf(contract.state));
    default:
        return {};
    }
}

QVariant ContractListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Total)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Contract");
    case Customer:
        return tr("Customer");
    case Subject:
        return tr("Car");
    case Total:
        return tr("Total");
    case Signed:
        return tr("Signed");
    case Promised:
        return tr("Promised for");
    case Owner:
        return tr("Consultant");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace showroom
