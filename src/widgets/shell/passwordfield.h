// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

class QAction;

namespace showroom
{

/// Types dots, shows the letters on demand, and notices when Caps Lock seems to be on.
class PasswordField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_eye;
    bool m_capsLock = false;
};

} // namespace showroom
