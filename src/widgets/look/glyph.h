// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include <QIcon>
#include <QString>

namespace showroom
{

/// The pictures of the window: Tabler's outline set (resources/icons, MIT).
enum class Glyph {
    Today,
    Customers,
    Lead,
    Visit,
    Quote,
    Contract,
    Receipts,
    Car,
    Attendance,
    Wallet,
    Plan,
    Hotline,
    Chart,
    Book,
    Settings,
    Search,
    Plus,
    Lock,
    SignOut,
    About,
    Check,
    Cross,
    Warning,
    Success,
    Failure,
    Circle,
    Down,
    Up,
    Right,
    Filter,
    Download,
    Upload,
    Refresh,
    Phone,
    Message,
    Star,
    Undo,
    Eye,
    Inbox,
    Database,
    Store,
    Flask,
    Language,
    Edit,
    More,
    Print,
    History,
    CapsLock,
    Calendar,
    Count_
};

/// Drawn in the palette's text colour (disabled and selected alike follow the palette), or in a tone's ink.
[[nodiscard]] QIcon icon(Glyph glyph);
[[nodiscard]] QIcon icon(Glyph glyph, Tone tone);

/// Where the picture lies among the resources.
[[nodiscard]] QString resourceOf(Glyph glyph);

} // namespace showroom
