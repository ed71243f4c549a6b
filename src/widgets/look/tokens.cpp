// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/tokens.h"
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

QColor rgb(QRgb value)
{
    return QColor(value);
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xf4f5f7), t.card = rgb(0xffffff), t.field = rgb(0xffffff), t.border = rgb(0xdfe3e8),
    t.control = rgb(0xc8ced6);
    t.frame = rgb(0x7c8694), t.text = rgb(0x1c232d), t.muted = rgb(0x5c6572), t.disabled = rgb(0x9aa2ad);
    t.accent = rgb(0x0b57a4), t.accentSoft = rgb(0xe6eefa), t.fill = rgb(0x0b57a4), t.fillHover = rgb(0x094a8c);
    t.fillDisabled = rgb(0x8fb3d9), t.onFill = rgb(0xffffff), t.onFillDisabled = rgb(0xf7fafd);
    t.hover = rgb(0xf0f3f7), t.group = rgb(0xf7f8fa), t.track = rgb(0xe6eaef), t.scroll = rgb(0xc3c9d1),
    t.neutralSoft = rgb(0xeceff3);
    t.danger = rgb(0xb42318), t.dangerSoft = rgb(0xfdeae8), t.dangerFill = rgb(0xd13b3b), t.wrong = rgb(0xfff6f5);
    t.warning = rgb(0x854a00), t.warningSoft = rgb(0xfdf1d6), t.warningBorder = rgb(0xf0d894);
    t.success = rgb(0x17673a), t.successSoft = rgb(0xe3f3e9), t.successFill = rgb(0x17763f);
    t.info = rgb(0x0b57a4), t.infoSoft = rgb(0xe3eefb);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.window = rgb(0x14171c), t.card = rgb(0x1d2127), t.field = rgb(0x171a20), t.border = rgb(0x323842),
    t.control = rgb(0x47505c);
    t.frame = rgb(0x8d97a5), t.text = rgb(0xe6e9ee), t.muted = rgb(0xa3acb9), t.disabled = rgb(0x6b7480);
    t.accent = rgb(0x7db4f5), t.accentSoft = rgb(0x1f3350), t.fill = rgb(0x2a6cbb), t.fillHover = rgb(0x2f73c4);
    t.fillDisabled = rgb(0x27405f), t.onFill = rgb(0xffffff), t.onFillDisabled = rgb(0x93a5ba);
    t.hover = rgb(0x262b33), t.group = rgb(0x23282f), t.track = rgb(0x343b45), t.scroll = rgb(0x4a525e),
    t.neutralSoft = rgb(0x2e343d);
    t.danger = rgb(0xff958b), t.dangerSoft = rgb(0x432120), t.dangerFill = rgb(0xc93c3c), t.wrong = rgb(0x2b1c1e);
    t.warning = rgb(0xf2c063), t.warningSoft = rgb(0x3a2e14), t.warningBorder = rgb(0x66522a);
    t.success = rgb(0x74d29a), t.successSoft = rgb(0x18372a), t.successFill = rgb(0x2f9a5c);
    t.info = rgb(0x8fc0f8), t.infoSoft = rgb(0x1d3350);
    return t;
}

using Named = std::pair<QLatin1StringView, QColor Tokens::*>;

// Longer names stand before those they begin with.
constexpr std::array names{
    Named{"accentSoft"_L1, &Tokens::accentSoft},
    Named{"accent"_L1, &Tokens::accent},
    Named{"border"_L1, &Tokens::border},
    Named{"card"_L1, &Tokens::card},
    Named{"control"_L1, &Tokens::control},
    Named{"dangerSoft"_L1, &Tokens::dangerSoft},
    Named{"danger"_L1, &Tokens::danger},
    Named{"disabled"_L1, &Tokens::disabled},
    Named{"field"_L1, &Tokens::field},
    Named{"fillDisabled"_L1, &Tokens::fillDisabled},
    Named{"fillHover"_L1, &Tokens::fillHover},
    Named{"fill"_L1, &Tokens::fill},
    Named{"hover"_L1, &Tokens::hover},
    Named{"info"_L1, &Tokens::info},
    Named{"muted"_L1, &Tokens::muted},
    Named{"neutralSoft"_L1, &Tokens::neutralSoft},
    Named{"onFillDisabled"_L1, &Tokens::onFillDisabled},
    Named{"onFill"_L1, &Tokens::onFill},
    Named{"scroll"_L1, &Tokens::scroll},
    Named{"success"_L1, &Tokens::success},
    Named{"text"_L1, &Tokens::text},
    Named{"track"_L1, &Tokens::track},
    Named{"warning"_L1, &Tokens::warning},
    Named{"wrong"_L1, &Tokens::wrong},
    Named{"window"_L1, &Tokens::window},
};

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens &tokensFor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base).lightness() < 128 ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette(t.text, t.card, t.card, t.border, t.control, t.text, t.onFill, t.field, t.window);
    palette.setColor(QPalette::AlternateBase, t.group);
    palette.setColor(QPalette::Highlight, t.fill);
    palette.setColor(QPalette::HighlightedText, t.onFill);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.card);
    palette.setColor(QPalette::Mid, t.control);
    palette.setColor(QPalette::Midlight, t.border);
    palette.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    return palette;
}

QString filledIn(const QString &text, const Tokens &tokens)
{
    QString filled = text;
    for (const auto &[name, member] : names)
        filled.replace(u'@' + name, (tokens.*member).name());
    return filled;
}

QColor ink(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.text;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Accent:
        return tokens.accent;
    case Tone::Danger:
        return tokens.danger;
    case Tone::Warning:
        return tokens.warning;
    case Tone::Success:
        return tokens.success;
    case Tone::Info:
        return tokens.info;
    }
    Q_UNREACHABLE();
}

QColor soft(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted:
        return tokens.neutralSoft;
    case Tone::Accent:
        return tokens.accentSoft;
    case Tone::Danger:
        return tokens.dangerSoft;
    case Tone::Warning:
        return tokens.warningSoft;
    case Tone::Success:
        return tokens.successSoft;
    case Tone::Info:
        return tokens.infoSoft;
    }
    Q_UNREACHABLE();
}

} // namespace showroom
