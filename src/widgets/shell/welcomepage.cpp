// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/welcomepage.h"
#include "widgets/look/button.h"
#include "widgets/look/card.h"
#include "widgets/look/textlabel.h"
#include "widgets/shell/choicecard.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace showroom
{

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent),
      m_language(new QComboBox),
      m_title(new TextLabel(Type::Number, Tone::Neutral)),
      m_remark(new TextLabel(Type::Body, Tone::Muted)),
      m_error(new TextLabel(Type::Body, Tone::Danger)),
      m_steps(new QStackedWidget)
{
    m_language->addItem(u"中文"_s, u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    connect(m_language, &QComboBox::activated, this,
            [this](int row) { Q_EMIT languageRequested(m_language->itemData(row).toString()); });
    m_steps->addWidget(buildChoice());
    m_steps->addWidget(buildForm());
    m_steps->addWidget(buildProgress());
    m_remark->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *middle = new QWidget;
    middle->setMaximumWidth(640);
    auto *column = new QVBoxLayout(middle);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_remark, m_error})
        column->addWidget(part);
    column->addSpacing(12);
    column->addWidget(m_steps, 1);
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_language, 0, Qt::AlignRight);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(middle, 100);
    centred->addStretch(1);
    page->addStretch(1);
    page->addLayout(centred, 8);
    retranslate();
}

QWidget *WelcomePage::buildChoice()
{
    m_new = new ChoiceCard(Glyph::Store);
    m_demonstration = new ChoiceCard(Glyph::Flask);
    connect(m_new, &QAbstractButton::clicked, this, [this] { go(Form); });
    connect(m_demonstration, &QAbstractButton::clicked, this, [this] {
        m_askedFrom = Choice;
        Q_EMIT demonstrationRequested();
    });
    auto *step = new QWidget;
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(m_new);
    cards->addWidget(m_demonstration);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(cards);
    column->addStretch();
    return step;
}

QWidget *WelcomePage::buildForm()
{
    m_form = new NewDealershipForm;
    m_back = new QPushButton;
    m_create = new QPushButton;
    setLook(*m_create, ButtonLook::Primary);
    connect(m_back, &QPushButton::clicked, this, [this] { go(Choice); });
    connect(m_create, &QPushButton::clicked, this, &WelcomePage::submit);
    for (QLineEdit *field : m_form->findChildren<QLineEdit *>())
        connect(field, &QLineEdit::returnPressed, this, &WelcomePage::submit);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_create);
    auto *card = new Card;
    card->body()->setContentsMargins(24, 18, 24, 18);
    card->body()->addWidget(m_form);
    card->body()->addLayout(buttons);
    auto *inside = new QWidget;
    inside->setProperty("canvas", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    auto *scroll = new QScrollArea; // with every field in error it is taller than a small window
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

QWidget *WelcomePage::buildProgress()
{
    m_progressText = new TextLabel(Type::Body, Tone::Neutral);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    auto *card = new Card;
    card->body()->addWidget(m_progressText);
    card->body()->addWidget(m_progress);
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
    return step;
}

void WelcomePage::go(Step step)
{
    if (step != Progress)
        m_error->hide();
    m_steps->setCurrentIndex(step);
    if (step == Form)
        m_form->setFocus();
    else if (step == Choice)
        m_new->setFocus();
}

void WelcomePage::submit()
{
    if (!m_form->check())
        return;
    m_askedFrom = Form;
    Q_EMIT dealershipRequested(m_form->entered());
}

void WelcomePage::setLanguage(const QString &localeName)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(localeName)));
}

void WelcomePage::showProgress(const QString &text, int percent)
{
    m_progressText->setText(text);
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(qMax(0, percent));
    m_progress->setAccessibleName(text);
    go(Progress);
}

void WelcomePage::showFailure(const QString &text, const QString &field)
{
    go(m_askedFrom);
    if (!field.isEmpty())
        return m_form->showRefusal(field, text);
    m_error->setText(text);
    m_error->show();
}

void WelcomePage::focusInEvent(QFocusEvent *)
{
    go(Step(m_steps->currentIndex()));
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_language->setAccessibleName(tr("Language"));
    m_title->setText(tr("Welcome to Showroom"));
    m_remark->setText(tr("Your data stays on this computer, in one file that only you can read."));
    m_new->setTexts(tr("New dealership"), tr("Begin with your own store. You become its first person and add the others later."));
    m_demonstration->setTexts(
        tr("Demonstration dealership"),
        tr("Look around with invented customers and a team at work. Nothing in it is real, and you can begin anew at any time."));
    m_back->setText(tr("Back"));
    m_create->setText(tr("Create the dealership"));
}

} // namespace showroom
