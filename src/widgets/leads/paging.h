// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractItemModel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace showroom
{

/// Asks for the next page while a screenful is still to come, so that scrolling never meets the end of what was read.
inline void fetchAhead(QTableView &table)
{
    QScrollBar *bar = table.verticalScrollBar();
    QObject::connect(bar, &QScrollBar::valueChanged, &table, [&table, bar](int value) {
        if (bar->maximum() - value < 2 * bar->pageStep() && table.model()->canFetchMore({}))
            table.model()->fetchMore({});
    });
}

/// A card's content that may be higher than the window.
[[nodiscard]] inline QScrollArea *scrolled(QWidget *content)
{
    content->setProperty("canvas", true);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace showroom
