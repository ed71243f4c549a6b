// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/pagedmodel.h"

namespace showroom
{

void PagedModel::reload()
{
    ask(Part::Whole, pageSize);
}

void PagedModel::refresh()
{
    ask(Part::Whole, std::clamp(rowCount(), pageSize, mostRefreshed));
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(Part::Next, pageSize);
}

} // namespace showroom
