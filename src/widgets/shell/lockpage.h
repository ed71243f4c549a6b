// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QPushButton;

namespace showroom
{

class Avatar;
class PasswordField;
class TextLabel;

/// Stands before everything while the person is away, and asks for that person's password alone.
class LockPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(QWidget *parent = nullptr);

    void setPerson(const QString &name);
    /// A demonstration's people sign in by a click; they unlock by one too.
    void setPasswordNeeded(bool needed);
    void setWaiting(bool waiting);
    void showFailure();
    void reset();

Q_SIGNALS:
    void unlockRequested(const QString &password);
    void signOutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildCard();
    void submit();
    void retranslate();

    bool m_passwordNeeded = true;
    Avatar *m_avatar;
    TextLabel *m_name;
    TextLabel *m_remark;
    PasswordField *m_password;
    TextLabel *m_capsLock;
    TextLabel *m_error;
    QPushButton *m_unlock;
    QPushButton *m_signOut;
};

} // namespace showroom
