// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/customers.h"
#include <QWidget>

class QGridLayout;

namespace showroom
{

/// Two cards side by side, field by field, before they are merged: what the one says, what the other says, what will be taken
/// over.
class CardComparison final : public QWidget
{
    Q_OBJECT
public:
    explicit CardComparison(QWidget *parent = nullptr);

    void show(const CustomerCard &goes, const CustomerCard &stays);
    using QWidget::show;

private:
    void addRow(const QString &label, const QString &goes, const QString &stays, bool taken);
    QGridLayout *m_grid;
};

} // namespace showroom
