// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/paper.h"
#include "showroom/services/quotes.h"

namespace showroom
{

/// Whose copy it is: a paper that goes astray names who printed it (QT-04).
struct PaperCopy {
    QString store;
    QString reader;
    QDateTime at; ///< in the store's zone
};

/// A quote as the customer receives it, in Chinese whatever the window speaks. Only for a card that has prices.
[[nodiscard]] Paper quotePaper(const QuoteCard &card, const PaperCopy &copy);

} // namespace showroom
