// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace showroom
{

/// Contacts of this week: a filled dot for each that counts, a ring for each still owed.
class ProgressDots final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressDots(QWidget *parent = nullptr);

    void setProgress(int done, int due);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_due = 0;
};

} // namespace showroom
