// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/daytext.h"
#include <QLineEdit>

namespace showroom
{

/// A day, perhaps with a time, typed as people write it (showroom/models/daytext.h). Up and Down move it by a day; when it is
/// left, what was understood is written out.
class DayField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DayField(Lean lean, QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void writeOut();
    void step(int days);

    Lean m_lean;
    QDate m_today;
};

} // namespace showroom
