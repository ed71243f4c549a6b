// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/customer.h"
#include "showroom/models/recordfields.h"

class QLayout;

namespace showroom
{

/// A field of a card as people read it: a phone in groups, a code by its word.
[[nodiscard]] QString shownText(const FormField &field, const Customer &customer, const QString &text);

/// Takes everything out of a layout; what is in it may be what was just clicked.
void clearLayout(QLayout &layout);

} // namespace showroom
