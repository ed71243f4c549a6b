// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include <QColor>
#include <QPalette>
#include <QString>

namespace showroom
{

/// The colours of the window by what they are for. Nothing else in the program names a colour.
struct Tokens {
    QColor window;  ///< the ground behind the cards
    QColor card;    ///< cards, bars, lists
    QColor field;   ///< what can be typed into
    QColor border;  ///< around cards, between rows
    QColor control; ///< around inputs and buttons
    QColor frame;   ///< around check boxes: must be found by the eye
    QColor text;
    QColor muted; ///< labels, second lines, placeholders
    QColor disabled;
    QColor accent;     ///< the one accent, as ink
    QColor accentSoft; ///< selected row, current page
    QColor fill;       ///< the accent as ground: primary button, bar, dot
    QColor fillHover;
    QColor fillDisabled;
    QColor onFill;
    QColor onFillDisabled;
    QColor hover;
    QColor group; ///< ground of a group's header row
    QColor track; ///< what of a bar is not yet filled
    QColor scroll;
    QColor neutralSoft;
    QColor wrong; ///< ground of an input that is wrong
    QColor danger, dangerSoft, dangerFill;
    QColor warning, warningSoft, warningBorder;
    QColor success, successSoft, successFill;
    QColor info, infoSoft;
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();

/// The tokens that go with a palette: widgets and delegates paint from the palette they are given and need no theme object.
[[nodiscard]] const Tokens &tokensFor(const QPalette &palette);

/// The palette Qt's own widgets paint from.
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

/// `text` with each `@name` replaced by that token's colour. A name that is no token is left as it stands.
[[nodiscard]] QString filledIn(const QString &text, const Tokens &tokens);

[[nodiscard]] QColor ink(Tone tone, const Tokens &tokens);
[[nodiscard]] QColor soft(Tone tone, const Tokens &tokens);

} // namespace showroom
