// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/services/quotes.h"

namespace showroom
{

/// A quote's prices, worked out and found sound.
struct PricedQuote {
    std::vector<QuoteLine> lines;
    QuoteOffer offer;
};

/// What making and changing a quote means, inside a running command.
class QuoteWriting
{
public:
    QuoteWriting(Context &context, const Session &session) : m_context(context), m_session(session) {}

    /// Fills in what the program knows, reckons, and asks QT-01 and QT-06; all that is wrong at once.
    [[nodiscard]] Result<PricedQuote> price(StoreId store, VehicleModelId model, const QString &subject, int quantity,
                                            const QuoteInput &input) const;
    [[nodiscard]] Result<Saved<Quote>> add(const Stored<Plan> &plan, const QuoteInput &input) const;
    [[nodiscard]] Result<Saved<Quote>> change(const Stored<Quote> &quote, const QuoteInput &input) const;
    /// The next version, with the prices of this one.
    [[nodiscard]] Result<Saved<Quote>> revise(const Stored<Quote> &quote) const;
    [[nodiscard]] Result<Saved<Quote>> approve(const Stored<Quote> &quote, const QString &reason) const;
    /// QT-06 once more: what was posted may have changed since the prices were entered.
    [[nodiscard]] Done stillWithinPosted(const Stored<Quote> &quote) const;
    /// What "model and colour" reads like on paper.
    [[nodiscard]] Result<QString> subjectOf(const Stored<Plan> &plan) const;

private:
    [[nodiscard]] Done fill(StoreId store, VehicleModelId model, const QString &subject,
                            const std::optional<Stored<ModelPrice>> &posted, PricedQuote &priced) const;
    /// QT-03, and QT-06 once more.
    [[nodiscard]] Done withinAuthority(const Stored<Quote> &quote, const Policy &policy) const;
    [[nodiscard]] Done reckonTax(StoreId store, VehicleModelId model, PricedQuote &priced) const;
    [[nodiscard]] Done setPrices(const Stored<Quote> &quote, const PricedQuote &priced) const;
    [[nodiscard]] Done supersedeOthers(const Stored<Quote> &approved) const;
    [[nodiscard]] std::vector<FieldProblem> problemsIn(StoreId store, const QuoteInput &input) const;

    Context &m_context;
    const Session &m_session;
};

} // namespace showroom
