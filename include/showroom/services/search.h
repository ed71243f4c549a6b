// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/contracts.h"
#include "showroom/services/customers.h"
#include <variant>

namespace showroom
{

struct SearchHit {
    QString kind; ///< customer, contract or quote
    qint64 id = 0;
    QString name;   ///< of the customer
    QString phone;  ///< of a customer: shown form, masked where needed
    QString number; ///< of a contract or quote
    QString ownerName;
    bool mine = false;
    std::optional<Level> level;
    std::variant<CustomerState, ContractState, QuoteState> state = CustomerState::Prospect;
};

enum class SearchFor { Everything, Customers };

class SearchService
{
public:
    explicit SearchService(Context &context) : m_context(context) {}
    /// Names in characters, pinyin, initials or mixed; four or more digits of a phone. A number that the reader sees masked is
    /// found by its visible end only, so that searching cannot uncover it. Contracts and quotes are found by the beginning of
    /// their number, or by this store's number of this year alone ("187"), and come first; no price is read.
    [[nodiscard]] Result<Page<SearchHit>> search(const Session &session, const QString &text, int limit,
                                                 SearchFor what = SearchFor::Everything);

private:
    [[nodiscard]] Result<Page<SearchHit>> documents(const Session &session, const QString &text, int limit);
    [[nodiscard]] Result<Page<SearchHit>> customers(const Session &session, const QString &text, int limit);
    [[nodiscard]] Done addLevels(const std::vector<StoreId> &stores, std::vector<SearchHit> &hits);

    Context &m_context;
};

} // namespace showroom
