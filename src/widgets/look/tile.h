// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include <QWidget>
#include <optional>

namespace showroom
{

class TextLabel;

/// What a tile says: "Revisits this week 16 / 30", with a bar at 16/30 and perhaps what changed.
struct TileText {
    QString title;
    QString number;
    QString suffix = {};
    QString delta = {}; ///< with its sign or arrow, such as "▲ 6"
    Tone deltaTone = Tone::Muted;
    std::optional<double> part = {}; ///< 0 … 1; no bar without it
    Tone barTone = Tone::Accent;
    friend bool operator==(const TileText &, const TileText &) = default;
};

/// One figure on a card of its own.
class Tile final : public QWidget
{
    Q_OBJECT
public:
    explicit Tile(QWidget *parent = nullptr);

    void show(const TileText &text);
    using QWidget::show;

private:
    class Bar;
    TextLabel *m_title;
    TextLabel *m_number;
    TextLabel *m_suffix;
    TextLabel *m_delta;
    Bar *m_bar;
};

} // namespace showroom
