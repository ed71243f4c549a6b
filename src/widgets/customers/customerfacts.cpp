// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerfacts.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "widgets/customers/consentcard.h"
#include "widgets/leads/cardheader.h"
#include "widgets/leads/timelineview.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

void clear(QLayout &layout)
{
    while (layout.count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout.takeAt(0));
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was just clicked
        }
    }
}

QString shown(const FormField &field, const Customer &customer, const QString &text)
{
    if (field.name == u"phone"_s && customer.phone)
        return customer.phone->shown();
    if (field.name == u"other_phone"_s && customer.otherPhone)
        return customer.otherPhone->shown();
    for (const auto &[code, word] : field.choices)
        if (code == text)
            return translated(word);
    return text;
}

} // namespace

CustomerFacts::CustomerFacts(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new CardHeader),
      m_fields(new QWidget),
      m_leads(new QVBoxLayout),
      m_edit(new KeyButton(tr("Edit"), QKeySequence(Qt::CTRL | Qt::Key_E))),
      m_newLead(new QPushButton(tr("New lead"))),
      m_merge(new QPushButton(tr("Merge…"))),
      m_privacy(new QPushButton(tr("Personal data…"))),
      m_consents(new ConsentCard(context)),
      m_timeline(new TimelineView)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_newLead);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_privacy);
    m_merge->setObjectName(u"merge"_s);
    m_privacy->setObjectName(u"privacy"_s);
    buttons->addStretch();
    m_leads->setSpacing(4);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    body->addWidget(m_header);
    body->addWidget(m_fields);
    body->addLayout(buttons);
    body->addLayout(m_leads);
    body->addWidget(m_consents);
    body->addWidget(m_timeline);
    body->addStretch();
    new QGridLayout(m_fields);
    connect(m_edit, &QPushButton::clicked, this, &CustomerFacts::editRequested);
    connect(m_newLead, &QPushButton::clicked, this, &CustomerFacts::newLeadRequested);
    connect(m_merge, &QPushButton::clicked, this, &CustomerFacts::mergeRequested);
    connect(m_privacy, &QPushButton::clicked, this, &CustomerFacts::privacyRequested);
}

void CustomerFacts::show(const CustomerCard &card)
{
    const Customer &customer = card.customer.value;
    m_header->setPerson(customer.name, card.ownerName);
    m_header->setBadge(translated(labelOf(customer.state)), tones::of(customer.state));
    m_header->setLock(card.inFull ? QString() : tr("Masked: this customer belongs to %1").arg(card.ownerName));
    m_edit->setVisible(card.mayEdit);
    m_newLead->setVisible(card.mayEdit);
    m_merge->setVisible(card.mayEdit && scopeOf(Operation::AssignAndMerge, m_context.session.role) != Scope::None);
    m_privacy->setVisible(card.inFull && isStanding(customer.state));
    m_consents->show(card);
    showFields(card);
    showLeads(card);
    const std::vector<words::Line> lines = words::timeline(card.timeline, m_context.today());
    m_timeline->showLines(lines.empty() ? QString() : tr("So far"), lines);
}

void CustomerFacts::showFields(const CustomerCard &card)
{
    auto *grid = static_cast<QGridLayout *>(m_fields->layout());
    clear(*grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const FieldTexts texts = textsOf(card.customer.value);
    int row = 0;
    const auto add = [&](const QString &label, const QString &text, Tone tone) {
        auto *name = new TextLabel(Type::Small, Tone::Muted);
        name->setText(label);
        auto *value = new TextLabel(Type::Body, tone);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setText(text);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    };
    for (const FormField &field : formFields<Customer>())
        if (const QString text = texts.value(field.name); !text.isEmpty() && field.name != u"name"_s)
            add(translated(field.label), shown(field, card.customer.value, text), Tone::Neutral);
    if (!card.inFull && isStanding(card.customer.value.state))
        add(tr("Masked"), tr("Only %1 and the managers see this card in full.").arg(card.ownerName), Tone::Muted);
}

void CustomerFacts::showLeads(const CustomerCard &card)
{
    clear(*m_leads);
    if (card.leads.empty())
        return;
    auto *head = new TextLabel(Type::Small, Tone::Muted);
    head->setText(tr("Leads"));
    m_leads->addWidget(head);
    for (const auto &lead : card.leads) {
        QStringList parts{translated(labelOf(lead.value.level)), translated(labelOf(lead.value.state)),
                          words::vehicleAndTopic(lead.value)};
        parts.removeAll(QString());
        QString text = parts.join(u" · "_s);
        if (!card.inFull) {
            auto *line = new TextLabel(Type::Body, Tone::Neutral);
            line->setText(text);
            m_leads->addWidget(line);
            continue;
        }
        auto *button = new QPushButton(text.replace(u'&', u"&&"_s)); // a person's text makes no mnemonic
        setLook(*button, ButtonLook::Link);
        connect(button, &QPushButton::clicked, this, [this, id = lead.id] { m_context.openLead(id); });
        m_leads->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace showroom
