// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace showroom
{

/// A thin line that moves while an answer is awaited. Answers that come at once never show it.
class BusyLine final : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLine(QWidget *parent = nullptr);

    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool m_busy = false;
    QBasicTimer m_tick;
    QElapsedTimer m_since;
};

} // namespace showroom
