// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <Qt>

namespace showroom
{

/// What a state means to the reader. The look gives each a colour; the word beside it says the same.
enum class Tone { Neutral, Muted, Accent, Danger, Warning, Success, Info };

/// What a list's model may say about a cell besides its Qt::DisplayRole. Every role is optional. Texts are plain text.
/// A model answers from values it holds ready: these are asked for every visible cell on every paint.
namespace item
{
enum Role {
    Subtitle = Qt::UserRole + 1, ///< QString: the second, quiet line
    Badge,                       ///< QString: a chip's word; stands instead of the text
    BadgeTone,                   ///< int(Tone) of the chip
    TextTone,                    ///< int(Tone) of the text
    Strong,                      ///< bool: the text is bold
    Marked,                      ///< bool: a star behind the text (a key customer)
    DotsDone,                    ///< int: contacts that count this week; with DotsDue it stands instead of the text
    DotsDue,                     ///< int: contacts owed this week
    Group,                       ///< bool, on column 0: a header row of a group, such as "Overdue · 2"
    Key                          ///< what the model knows the row by
};
} // namespace item

} // namespace showroom
