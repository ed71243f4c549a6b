// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tasks.h"

namespace showroom::bench
{
namespace
{

constexpr int pageRows = 50;

std::optional<CustomerRow> middleRow(Shop &shop, const CustomerFilter &filter)
{
    const qint64 half = must(shop.storage().customers().count({shop.director().store})) / 2;
    std::optional<CustomerRow> last;
    for (qint64 seen = 0; seen < half;) {
        const auto page = must(shop.services().customers.page(shop.director(), filter, last, 1000));
        if (page.rows.empty())
            break;
        seen += qint64(page.rows.size());
        last = page.rows.back();
    }
    return last;
}

} // namespace

std::vector<Row> customerLists(Shop &shop)
{
    std::vector<Row> rows;
    for (CustomerSort sort : {CustomerSort::Newest, CustomerSort::Name, CustomerSort::LastContact}) {
        CustomerFilter filter;
        filter.sort = sort;
        const QString order = sort == CustomerSort::Newest ? QStringLiteral("newest")
                              : sort == CustomerSort::Name ? QStringLiteral("by name")
                                                           : QStringLiteral("by last contact");
        const auto middle = middleRow(shop, filter);
        const auto page = [&](const std::optional<CustomerRow> &after) {
            (void)must(shop.services().customers.page(shop.director(), filter, after, pageRows));
        };
        Row first{QStringLiteral("customer list, %1, first page").arg(order), measure(order, 200, [&] { page({}); }), {}, 1, {}};
        Row jump{QStringLiteral("customer list, %1, page in the middle").arg(order),
                 measure(order, 200, [&] { page(middle); }),
                 {},
                 1,
                 {}};
        first.target.milliseconds = 1;
        jump.target.milliseconds = 1;
        rows.push_back(first);
        rows.push_back(jump);
    }
    return rows;
}

} // namespace showroom::bench
