// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/customers.h"

namespace showroom
{

struct SearchHit {
    QString kind; ///< customer
    qint64 id = 0;
    QString name;
    QString phone; ///< shown form, masked where needed
    QString ownerName;
    bool mine = false;
    std::optional<Level> level;
    CustomerState state = CustomerState::Prospect;
};

class SearchService
{
public:
    explicit SearchService(Context &context) : m_context(context) {}
    /// Names in characters, pinyin, initials or mixed; four or more digits of a phone. A number that the reader sees masked is
    /// found by its visible end only, so that searching cannot uncover it.
    [[nodiscard]] Result<Page<SearchHit>> search(const Session &session, const QString &text, int limit);

private:
    [[nodiscard]] Done addLevels(const std::vector<StoreId> &stores, std::vector<SearchHit> &hits);

    Context &m_context;
};

} // namespace showroom
