// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/quotelistmodel.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"

using namespace Qt::StringLiterals;

namespace showroom
{

QuoteListModel::QuoteListModel(Executor &executor, Session session, QObject *parent)
    : PagedRows(parent), m_executor(executor), m_session(std::move(session))
{
    connect(&executor, &Executor::changed, this, &QuoteListModel::refresh);
}

void QuoteListModel::setFilter(const QuoteFilter &filter)
{
    m_filter = filter;
    reload();
}

int QuoteListModel::waiting() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += at(index(row, 0))->mine ? 1 : 0;
    return count;
}

void QuoteListModel::askPage(const std::optional<QuoteListRow> &after, int limit, Receive receive)
{
    const auto last = after ? std::optional(after->row.quote.id) : std::nullopt;
    const auto request = [session = m_session, filter = m_filter, last, limit](Services &services) {
        return services.quotes.page(session, filter, last, limit);
    };
    m_executor.ask(m_latest, this, request, std::move(receive));
}

QVariant QuoteListModel::data(const QModelIndex &index, int role) const
{
    const QuoteListRow *row = at(index);
    if (!row)
        return {};
    const QuoteState state = row->row.quote.value.state;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Total || index.column() == Discount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case item::Strong:
        return index.column() == Number && row->mine;
    case item::Key:
        return row->row.quote.id.value();
    case item::Badge: // who decides says more than that it waits
        return index.column() == StateColumn && row->approver ? QVariant(words::shortRole(*row->approver)) : QVariant();
    case item::BadgeTone:
        return index.column() == StateColumn && row->approver ? QVariant(int(tones::of(*row->approver))) : QVariant();
    case item::TextTone:
        return index.column() == StateColumn ? QVariant(int(tones::of(state))) : QVariant();
    default:
        return {};
    }
}

QString QuoteListModel::text(const QuoteListRow &row, int column) const
{
    const Quote &quote = row.row.quote.value;
    switch (column) {
    case Number:
        return quote.revision == 1 ? quote.number : quote.number + u" · "_s + QString::number(quote.revision);
    case Customer:
        return row.row.party.customerName;
    case Subject:
        return quote.quantity == 1 ? quote.subject : quote.subject + u" ×"_s + QString::number(quote.quantity);
    case Total:
        return row.offer ? words::money(row.offer->total) : u"•••"_s;
    case Discount:
        return row.offer ? row.offer->discountRate.percent() + u'%' : u"•••"_s;
    case StateColumn:
        return row.approver ? words::shortRole(*row.approver) : translated(labelOf(quote.state));
    default:
        return {};
    }
}

QVariant QuoteListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Total || section == Discount))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Quote");
    case Customer:
        return tr("Customer");
    case Subject:
        return tr("Car");
    case Total:
        return tr("On the road");
    case Discount:
        return tr("Discount");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

PlanListModel::PlanListModel(Executor &executor, Session session, QObject *parent)
    : PagedRows(parent), m_executor(executor), m_session(std::move(session))
{
    connect(&executor, &Executor::changed, this, &PlanListModel::refresh);
}

void PlanListModel::askPage(const std::optional<PlanRow> &after, int limit, Receive receive)
{
    const auto last = after ? std::optional(after->plan.id) : std::nullopt;
    const auto request = [session = m_session, last, limit](Services &services) {
        return services.plans.page(session, {{}, PlanState::Asked}, last, limit);
    };
    m_executor.ask(m_latest, this, request, std::move(receive));
}

QVariant PlanListModel::data(const QModelIndex &index, int role) const
{
    const PlanRow *row = at(index);
    if (!row)
        return {};
    if (role == item::Key)
        return row->plan.id.value();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Number:
        return row->plan.value.number;
    case Customer:
        return row->party.customerName;
    case Model:
        return row->plan.value.quantity == 1 ? row->modelName
                                             : row->modelName + u" ×"_s + QString::number(row->plan.value.quantity);
    default:
        return {};
    }
}

QVariant PlanListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Plan");
    case Customer:
        return tr("Customer");
    case Model:
        return tr("Car");
    default:
        return {};
    }
}

} // namespace showroom
