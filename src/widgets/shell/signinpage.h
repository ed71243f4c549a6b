// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <memory>
#include <vector>

namespace showroom
{

namespace Ui
{
class SignInPage;
}

/// One of a demonstration's people, whose password is no secret.
struct DemonstrationEntry {
    QString name;
    QString role; ///< translated
    QString signInName;
    QString password;
};

/// Asks who is there. Every failure has the same words, so that they do not tell which names exist.
class SignInPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);
    ~SignInPage() override;

    void setStoreName(const QString &name);
    void setSignInName(const QString &name); ///< who signed in last
    void setDemonstrationPeople(const std::vector<DemonstrationEntry> &people);
    void setLanguage(const QString &localeName); ///< "zh_CN" or "en"

    /// While an answer is awaited nothing can be asked twice.
    void setWaiting(bool waiting);
    void showFailure();
    /// Empties the fields: for the next person.
    void reset();

Q_SIGNALS:
    void signInRequested(const QString &signInName, const QString &password);
    void languageRequested(const QString &localeName);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void dress();
    void submit();
    void judge();

    std::unique_ptr<Ui::SignInPage> m_ui;
    bool m_waiting = false;
};

} // namespace showroom
