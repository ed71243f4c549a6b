// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace showroom
{

/// A bar of the window's frame: the cards' ground with a line along the edge that faces the pages.
class Panel : public QWidget
{
    Q_OBJECT
public:
    explicit Panel(Qt::Edge lineAt, QWidget *parent = nullptr) : QWidget(parent), m_lineAt(lineAt) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edge m_lineAt;
};

} // namespace showroom
