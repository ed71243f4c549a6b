// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace showroom
{

/// A person as a circle with the first letter or character of the name.
class Avatar final : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int diameter = 28, QWidget *parent = nullptr);

    void setPerson(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace showroom
