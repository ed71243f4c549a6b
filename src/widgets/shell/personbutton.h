// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace showroom
{

/// A person to click: disc, name, role.
class PersonButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PersonButton(QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_name;
    QString m_role;
};

} // namespace showroom
