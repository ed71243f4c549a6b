// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/newdealershipform.h"
#include "ui_newdealershipform.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/typeface.h"
#include <QEvent>

using namespace Qt::StringLiterals;

namespace showroom
{

struct NewDealershipForm::Entry {
    QString field;
    QLineEdit *input;
    QLabel *label;
    QLabel *error;
};

std::vector<NewDealershipForm::Entry> NewDealershipForm::entries() const
{
    return {{u"storeName"_s, m_ui->store, m_ui->storeLabel, m_ui->storeError},
            {u"personName"_s, m_ui->name, m_ui->nameLabel, m_ui->nameError},
            {u"signInName"_s, m_ui->signInName, m_ui->signInNameLabel, m_ui->signInNameError},
            {u"password"_s, m_ui->password, m_ui->passwordLabel, m_ui->passwordError},
            {u"again"_s, m_ui->again, m_ui->againLabel, m_ui->againError}};
}

NewDealershipForm::NewDealershipForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::NewDealershipForm>())
{
    m_ui->setupUi(this);
    m_ui->capsLock->setFont(typeface(Type::Small));
    m_ui->capsLock->hide();
    for (const Entry &entry : entries()) {
        entry.label->setFont(typeface(Type::Small));
        entry.error->setFont(typeface(Type::Small));
        entry.error->hide();
        connect(entry.input, &QLineEdit::textEdited, this, [this, entry] { mark(entry, QString()); });
    }
    // Said as soon as the field is left, not only when everything is handed in.
    connect(m_ui->password, &QLineEdit::editingFinished, this, [this] {
        if (!m_ui->password->text().isEmpty())
            mark(entries().at(3), passwordError());
    });
    for (PasswordField *field : {m_ui->password, m_ui->again})
        connect(field, &PasswordField::capsLockSeen, m_ui->capsLock, &QWidget::setVisible);
}

NewDealershipForm::~NewDealershipForm() = default;

void NewDealershipForm::setPasswordJudge(PasswordJudge judge)
{
    m_judge = std::move(judge);
}

QString NewDealershipForm::passwordError() const
{
    return m_judge ? m_judge(m_ui->password->text()) : QString();
}

void NewDealershipForm::mark(const Entry &entry, const QString &error)
{
    entry.error->setText(error);
    entry.error->setVisible(!error.isEmpty());
    entry.input->setAccessibleDescription(error);
    setWrong(*entry.input, !error.isEmpty());
}

bool NewDealershipForm::check()
{
    QWidget *first = nullptr;
    for (const Entry &entry : entries()) {
        QString error = entry.input->text().trimmed().isEmpty() ? tr("Please fill this in.") : QString();
        if (error.isEmpty() && entry.input == m_ui->password)
            error = passwordError();
        if (error.isEmpty() && entry.input == m_ui->again && m_ui->again->text() != m_ui->password->text())
            error = tr("The two passwords differ.");
        mark(entry, error);
        if (!error.isEmpty() && !first)
            first = entry.input;
    }
    if (first)
        first->setFocus();
    return !first;
}

NewDealership NewDealershipForm::entered() const
{
    return {m_ui->store->text().trimmed(), m_ui->name->text().trimmed(), m_ui->signInName->text().trimmed(),
            m_ui->password->text()};
}

void NewDealershipForm::showRefusal(const QString &field, const QString &text)
{
    for (const Entry &entry : entries()) {
        if (entry.field != field)
            continue;
        mark(entry, text);
        entry.input->setFocus();
    }
}

void NewDealershipForm::forgetPasswords()
{
    m_ui->password->clear();
    m_ui->again->clear();
}

void NewDealershipForm::focusInEvent(QFocusEvent *)
{
    m_ui->store->setFocus();
}

void NewDealershipForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWidget::changeEvent(event);
}

} // namespace showroom
