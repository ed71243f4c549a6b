// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/worklist.h"
#include <QWidget>
#include <array>

namespace showroom
{

class Tile;

/// Weekly compliance of everybody whose figures the reader sees; empty for who sees their own alone.
struct TeamFigures {
    std::vector<Compliance> thisWeek; ///< so far
    std::vector<Compliance> lastWeek;
};

/// The four figures over the worklist, each with what it is counted from. Who decides and has no leads of their own sees the
/// team's.
class SummaryTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryTiles(QWidget *parent = nullptr);

    void show(const WorklistSummary &summary, const LevelLetters &letters, const TeamFigures &team, bool decides);
    using QWidget::show;

private:
    std::array<Tile *, 4> m_tiles{};
};

} // namespace showroom
