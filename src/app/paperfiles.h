// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/pagecontext.h"

class QWidget;

namespace showroom
{

/// Asks where a paper is to lie, writes it there whole or not at all, and opens it.
void keepPaper(QWidget &window, const PageContext &context, const QByteArray &pdf, const QString &name);

} // namespace showroom
