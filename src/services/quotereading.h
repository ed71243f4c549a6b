// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/services/quotes.h"

namespace showroom
{

/// What a reader may know of a quote (QT-02, QT-04).
class QuoteReading
{
public:
    QuoteReading(Context &context, const Session &session) : m_context(context), m_session(session) {}

    /// With the state of today; not found where the reader may not even know of it.
    [[nodiscard]] Result<Stored<Quote>> find(QuoteId id) const;
    /// Whether these are prices that this person may see.
    [[nodiscard]] bool seesPrices(const Stored<Quote> &quote) const;
    [[nodiscard]] Result<QuoteCard> card(const Stored<Quote> &quote) const;
    /// Rows of a list, with the prices that this person may see where they are wanted; seeing them there is logged, too.
    [[nodiscard]] Result<Page<QuoteListRow>> withPrices(Page<QuoteRow> rows, const Policy &policy, bool prices) const;

private:
    [[nodiscard]] Done addPrices(QuoteCard &card, const Policy &policy) const;
    [[nodiscard]] QuoteListRow listed(QuoteRow row, const QuoteOffer *offer, const Policy &policy) const;
    [[nodiscard]] Done addHistory(QuoteCard &card) const;
    void addVerdicts(QuoteCard &card, const Policy &policy) const;
    [[nodiscard]] Result<std::optional<QuoteDifference>> differenceTo(const Stored<Quote> &previous,
                                                                      const QuotePrices &now) const;

    Context &m_context;
    const Session &m_session;
};

/// The prices with what they come to and how each came to be.
[[nodiscard]] QuotePrices pricesOf(const QuoteOffer &offer, std::vector<QuoteLine> lines, const Policy &policy);

} // namespace showroom
