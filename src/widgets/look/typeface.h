// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

namespace showroom
{

/// The sizes and weights of the window's text; sizes in logical pixels, which the screen's scale multiplies.
enum class Type {
    Body,    ///< 13 px
    Strong,  ///< 13 px bold
    Small,   ///< 12 px: labels, table headers
    Tiny,    ///< 11 px bold: counts in the navigation
    Heading, ///< 15 px bold: a card's name
    Title,   ///< 19 px bold: a page's name
    Number,  ///< 25 px bold: a tile's figure
    Code,    ///< 13 px monospace: rule ids, VINs
    CodeStrong
};

[[nodiscard]] QFont typeface(Type type);

} // namespace showroom
