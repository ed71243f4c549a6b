// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/signinpage.h"
#include "ui_signinpage.h"
#include "widgets/look/typeface.h"
#include "widgets/shell/personbutton.h"
#include <QEvent>

using namespace Qt::StringLiterals;

namespace showroom
{

SignInPage::SignInPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    dress();
    // Languages name themselves, whatever language is shown.
    m_ui->language->addItem(u"中文"_s, u"zh_CN"_s);
    m_ui->language->addItem(u"English"_s, u"en"_s);
    connect(m_ui->language, &QComboBox::activated, this,
            [this](int row) { Q_EMIT languageRequested(m_ui->language->itemData(row).toString()); });
    connect(m_ui->signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_ui->password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_ui->name, &QLineEdit::returnPressed, m_ui->password, qOverload<>(&QWidget::setFocus));
    connect(m_ui->password, &PasswordField::capsLockSeen, m_ui->capsLock, &QWidget::setVisible);
    for (QLineEdit *field : {m_ui->name, static_cast<QLineEdit *>(m_ui->password)})
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_ui->error->hide();
            judge();
        });
    judge();
}

SignInPage::~SignInPage() = default;

void SignInPage::dress()
{
    m_ui->brand->setFont(typeface(Type::Number));
    m_ui->nameLabel->setFont(typeface(Type::Small));
    m_ui->passwordLabel->setFont(typeface(Type::Small));
    m_ui->capsLock->setFont(typeface(Type::Small));
    m_ui->demonstrationTitle->setFont(typeface(Type::Heading));
    for (QWidget *quiet : std::initializer_list<QWidget *>{m_ui->store, m_ui->capsLock, m_ui->error, m_ui->demonstration})
        quiet->hide();
}

void SignInPage::setStoreName(const QString &name)
{
    m_ui->store->setText(name);
    m_ui->store->setVisible(!name.isEmpty());
}

void SignInPage::setSignInName(const QString &name)
{
    m_ui->name->setText(name);
    judge();
}

void SignInPage::setDemonstrationPeople(const std::vector<DemonstrationEntry> &people)
{
    for (auto *old : m_ui->people->findChildren<PersonButton *>())
        delete old;
    for (const DemonstrationEntry &person : people) {
        auto *button = new PersonButton;
        button->setPerson(person.name, person.role);
        connect(button, &QAbstractButton::clicked, this, [this, person] {
            if (!m_waiting)
                Q_EMIT signInRequested(person.signInName, person.password);
        });
        m_ui->peopleColumn->addWidget(button);
    }
    m_ui->demonstration->setVisible(!people.empty());
}

void SignInPage::setLanguage(const QString &localeName)
{
    m_ui->language->setCurrentIndex(qMax(0, m_ui->language->findData(localeName)));
}

void SignInPage::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_ui->people->setEnabled(!waiting);
    judge();
}

void SignInPage::showFailure()
{
    setWaiting(false);
    m_ui->error->show();
    m_ui->password->clear();
    m_ui->password->setFocus();
    judge();
}

void SignInPage::reset()
{
    setWaiting(false);
    m_ui->error->hide();
    m_ui->capsLock->hide();
    m_ui->password->clear();
    judge();
}

void SignInPage::submit()
{
    if (!m_ui->signIn->isEnabled())
        return;
    m_ui->error->hide();
    Q_EMIT signInRequested(m_ui->name->text().trimmed(), m_ui->password->text());
}

void SignInPage::judge()
{
    m_ui->signIn->setEnabled(!m_waiting && !m_ui->name->text().trimmed().isEmpty() && !m_ui->password->text().isEmpty());
}

void SignInPage::focusInEvent(QFocusEvent *)
{
    if (m_ui->name->text().isEmpty())
        m_ui->name->setFocus();
    else
        m_ui->password->setFocus();
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString store = m_ui->store->text();
        m_ui->retranslateUi(this);
        m_ui->store->setText(store);
    }
    QWidget::changeEvent(event);
}

} // namespace showroom
