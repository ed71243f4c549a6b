// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/shell/newdealershipform.h"
#include <QWidget>

class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace showroom
{

class ChoiceCard;
class TextLabel;

/// The first start: a new dealership, or an invented one to look around in. Then it shows how the making goes on.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setPasswordJudge(PasswordJudge judge) { m_form->setPasswordJudge(std::move(judge)); }
    void setLanguage(const QString &localeName);

    /// `percent` below zero: it is not known how much is left.
    void showProgress(const QString &text, int percent);
    /// Back to where it was asked for, with the reason; at a field where `field` names one.
    void showFailure(const QString &text, const QString &field = {});

Q_SIGNALS:
    void dealershipRequested(const showroom::NewDealership &dealership);
    void demonstrationRequested();
    void languageRequested(const QString &localeName);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum Step { Choice, Form, Progress };
    QWidget *buildChoice();
    QWidget *buildForm();
    QWidget *buildProgress();
    void go(Step step);
    void submit();
    void retranslate();

    QComboBox *m_language;
    TextLabel *m_title;
    TextLabel *m_remark;
    TextLabel *m_error;
    QStackedWidget *m_steps;
    ChoiceCard *m_new;
    ChoiceCard *m_demonstration;
    NewDealershipForm *m_form;
    QPushButton *m_back;
    QPushButton *m_create;
    TextLabel *m_progressText;
    QProgressBar *m_progress;
    Step m_askedFrom = Choice;
};

} // namespace showroom
