// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <functional>
#include <memory>

namespace showroom
{

namespace Ui
{
class NewDealershipForm;
}

struct NewDealership {
    QString storeName;
    QString personName;
    QString signInName;
    QString password;
};

/// Why a password is refused; empty when it is not. The rule belongs to the services.
using PasswordJudge = std::function<QString(const QString &password)>;

/// The few things a new dealership needs to begin.
class NewDealershipForm final : public QWidget
{
    Q_OBJECT
public:
    explicit NewDealershipForm(QWidget *parent = nullptr);
    ~NewDealershipForm() override;

    void setPasswordJudge(PasswordJudge judge);
    /// Marks what is missing or wrong and goes to the first of it. True when nothing is.
    [[nodiscard]] bool check();
    [[nodiscard]] NewDealership entered() const;
    /// What the service refused, at its field ("storeName", "personName", "signInName", "password").
    void showRefusal(const QString &field, const QString &text);
    void forgetPasswords();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Entry;
    [[nodiscard]] std::vector<Entry> entries() const;
    void mark(const Entry &entry, const QString &error);
    [[nodiscard]] QString passwordError() const;

    std::unique_ptr<Ui::NewDealershipForm> m_ui;
    PasswordJudge m_judge;
};

} // namespace showroom
