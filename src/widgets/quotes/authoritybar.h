// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/basispoints.h"
#include <QWidget>

namespace showroom
{

/// Whose a discount is (QT-03), as a bar: the manager's part, the director's, the general manager's, and where this one stands.
class AuthorityBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AuthorityBar(QWidget *parent = nullptr);

    void show(BasisPoints discount, BasisPoints managerLimit, BasisPoints directorLimit);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override { return {200, 20}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BasisPoints m_discount = BasisPoints::of(0);
    BasisPoints m_manager = BasisPoints::of(500);
    BasisPoints m_director = BasisPoints::of(800);
};

} // namespace showroom
