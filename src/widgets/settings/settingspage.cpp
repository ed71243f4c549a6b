// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingspage.h"
#include "showroom/rules/access.h"
#include "widgets/look/card.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/textlabel.h"
#include "widgets/settings/datacard.h"
#include "widgets/settings/passwordcard.h"
#include "widgets/settings/peoplecard.h"
#include "widgets/settings/remindercard.h"
#include "widgets/settings/storecard.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace showroom
{

SettingsPage::SettingsPage(PageContext &context, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_context(context), m_preferences(preferences), m_header(new SectionHeader)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(12);
    page->addWidget(m_header);
    build();
}

void SettingsPage::build()
{
    delete m_body;
    m_header->setTitle(tr("Settings"));
    const bool administers = scopeOf(Operation::Administer, m_context.session.role) != Scope::None;
    const bool audits = scopeOf(Operation::ReadAudit, m_context.session.role) != Scope::None;
    auto *canvas = new QWidget;
    canvas->setProperty("canvas", true);
    auto *columns = new QHBoxLayout(canvas);
    columns->setContentsMargins(0, 0, 4, 0);
    columns->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(12);
    right->setSpacing(12);
    left->addWidget(windowCard());
    left->addWidget(new PasswordCard(m_context));
    if (m_context.session.role != Role::SysAdmin) // who has no business data is told of none
        left->addWidget(new ReminderCard(m_context, m_preferences));
    if (administers) {
        left->addWidget(new StoreCard(m_context));
        right->addWidget(new PeopleCard(m_context));
    }
    if (administers || audits)
        right->addWidget(new DataCard(m_context, administers));
    left->addStretch();
    right->addStretch();
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(canvas);
    m_body = scroll;
    layout()->addWidget(scroll);
}

QWidget *SettingsPage::windowCard()
{
    auto *card = new Card;
    auto *title = new TextLabel(Type::Heading, Tone::Neutral);
    title->setText(tr("Window"));
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("languageBox"));
    m_appearance = new QComboBox;
    m_appearance->setObjectName(QStringLiteral("appearanceBox"));
    m_idle = new QSpinBox;
    m_idle->setObjectName(QStringLiteral("idleBox"));
    m_idle->setRange(1, 120);
    m_idle->setSuffix(tr(" min"));
    fillChoices();
    card->body()->addWidget(title);
    card->body()->addWidget(new FieldFrame(tr("Language"), m_language));
    card->body()->addWidget(new FieldFrame(tr("Light or dark"), m_appearance));
    card->body()->addWidget(new FieldFrame(tr("Lock when nobody types for"), m_idle));
    connect(m_language, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_appearance, &QComboBox::activated, this,
            [this] { Q_EMIT appearanceChosen(m_appearance->currentData().toString()); });
    connect(m_idle, &QSpinBox::valueChanged, this, &SettingsPage::idleMinutesChosen);
    return card;
}

void SettingsPage::fillChoices()
{
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language())));
    m_appearance->addItem(tr("As the desktop"), QString());
    m_appearance->addItem(tr("Light"), QStringLiteral("light"));
    m_appearance->addItem(tr("Dark"), QStringLiteral("dark"));
    m_appearance->setCurrentIndex(std::max(0, m_appearance->findData(m_preferences.appearance())));
    m_idle->setValue(m_preferences.idleMinutes());
}

// The cards are cheap and hold nothing half typed while the language is being chosen: they are built anew.
void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_body)
        QMetaObject::invokeMethod(this, &SettingsPage::build, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

} // namespace showroom
