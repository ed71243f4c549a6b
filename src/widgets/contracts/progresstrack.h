// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/contract.h"
#include <QWidget>

namespace showroom
{

/// How far a contract has come, as a line with its stages: drafted, complete, marked, stamped, in effect, delivered, settled.
class ProgressTrack final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressTrack(QWidget *parent = nullptr);

    void show(const Contract &contract);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString nameOf(int stage) const;

    int m_reached = 0;
    bool m_cancelled = false;
};

} // namespace showroom
