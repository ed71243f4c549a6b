// SPDX-License-Identifier: GPL-3.0-or-later
// How most pages are put together: the header on top, at last a desk with a list and, beside it, what is looked at.
#pragma once
#include "widgets/look/card.h"
#include <initializer_list>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace showroom
{

/// The column of a page with its margins; the header stands in it already.
[[nodiscard]] QVBoxLayout *pageColumn(QWidget &page, QWidget *header);

/// A card with these below each other; the last takes the room that is left.
[[nodiscard]] Card *cardOf(std::initializer_list<QWidget *> parts, Card::Padding padding = Card::Padding::Roomy);

/// The two beside each other, sharing the width; what is looked at keeps at least so many pixels.
[[nodiscard]] QHBoxLayout *deskOf(QWidget *list, int listShare, QWidget *shown, int shownShare, int leastShown = 340);

/// Shows a list, or what is said in its place. A hidden widget loses the keyboard to whatever stands next to it, so it is handed
/// on: the keys stay with the list when the first row comes, and while there is none.
void turnStack(QStackedWidget &stack, QWidget *next);

} // namespace showroom
