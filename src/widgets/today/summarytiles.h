// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/worklist.h"
#include <QWidget>
#include <array>

namespace showroom
{

class Tile;

/// The four figures over the worklist, each with what it is counted from.
class SummaryTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryTiles(QWidget *parent = nullptr);

    /// `team` is last week's compliance of everybody whose figures the reader sees; empty for one's own alone.
    void show(const WorklistSummary &summary, const std::vector<Compliance> &team, bool decides);
    using QWidget::show;

private:
    std::array<Tile *, 4> m_tiles{};
};

} // namespace showroom
