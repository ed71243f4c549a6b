// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerfacts.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "widgets/customers/consentcard.h"
#include "widgets/customers/fieldtext.h"
#include "widgets/documents/documentview.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/leads/cardheader.h"
#include "widgets/leads/cardpaper.h"
#include "widgets/leads/flowlayout.h"
#include "widgets/leads/timelineview.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace showroom
{

CustomerFacts::CustomerFacts(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new CardHeader),
      m_fields(new QWidget),
      m_leads(new QVBoxLayout),
      m_merges(new QVBoxLayout),
      m_document(new DocumentView(context)),
      m_edit(new KeyButton(tr("Edit"), QKeySequence(Qt::CTRL | Qt::Key_E))),
      m_newLead(new QPushButton(tr("New lead"))),
      m_merge(new QPushButton(tr("Merge…"))),
      m_privacy(new QPushButton(tr("Personal data…"))),
      m_print(printCardButton(context, [this] { return m_customer; })),
      m_contact(new QPushButton(tr("Address book…"))),
      m_consents(new ConsentCard(context)),
      m_timeline(new TimelineView)
{
    auto *doing = new QWidget;
    auto *buttons = new FlowLayout(doing);
    buttons->setSpacing(10);
    for (QPushButton *button : {static_cast<QPushButton *>(m_edit), m_newLead, m_print, m_contact, m_merge, m_privacy})
        buttons->addWidget(button);
    m_merge->setObjectName(u"merge"_s);
    m_contact->setObjectName(u"takeContact"_s);
    m_privacy->setObjectName(u"privacy"_s);
    m_leads->setSpacing(4);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    body->addWidget(m_header);
    body->addWidget(m_fields);
    body->addWidget(doing);
    body->addLayout(m_leads);
    body->addLayout(m_merges);
    body->addWidget(m_document);
    body->addWidget(m_consents);
    body->addWidget(m_timeline);
    body->addStretch();
    m_merges->setSpacing(4);
    m_document->hide();
    connect(m_document, &DocumentView::done, m_document, &QWidget::hide);
    new QGridLayout(m_fields);
    connect(m_edit, &QPushButton::clicked, this, &CustomerFacts::editRequested);
    connect(m_newLead, &QPushButton::clicked, this, &CustomerFacts::newLeadRequested);
    connect(m_merge, &QPushButton::clicked, this, &CustomerFacts::mergeRequested);
    connect(m_privacy, &QPushButton::clicked, this, &CustomerFacts::privacyRequested);
    connect(m_contact, &QPushButton::clicked, this, &CustomerFacts::takeContact);
}

void CustomerFacts::show(const CustomerCard &card)
{
    const Customer &customer = card.customer.value;
    m_customer = card.customer.id;
    m_header->setPerson(customer.name, card.ownerName);
    m_header->setBadge(translated(labelOf(customer.state)), tones::of(customer.state));
    m_header->setLock(card.inFull ? QString() : tr("Masked: this customer belongs to %1").arg(card.ownerName));
    m_edit->setVisible(card.mayEdit);
    m_newLead->setVisible(card.mayEdit);
    m_merge->setVisible(card.mayEdit && scopeOf(Operation::AssignAndMerge, m_context.session.role) != Scope::None);
    m_privacy->setVisible(card.inFull && isStanding(customer.state));
    m_print->setVisible(isStanding(customer.state));
    m_contact->setVisible(card.inFull && isStanding(customer.state));
    m_consents->show(card);
    showFields(card);
    showLeads(card);
    showMerges(card);
    const std::vector<words::Line> lines = words::timeline(card.timeline, m_context.today());
    m_timeline->showLines(lines.empty() ? QString() : tr("So far"), lines);
}

void CustomerFacts::takeContact()
{
    if (!m_customer)
        return;
    const QString number = QString::number(m_customer->value());
    (new ExportDialog(m_context, {u"contact"_s, {{u"id"_s, number}}, tr("Contact %1").arg(number)}, window()))->open();
}

void CustomerFacts::showFields(const CustomerCard &card)
{
    auto *grid = static_cast<QGridLayout *>(m_fields->layout());
    clearLayout(*grid);
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
            add(translated(field.label), shownText(field, card.customer.value, text), Tone::Neutral);
    if (!card.inFull && isStanding(card.customer.value.state))
        add(tr("Masked"), tr("Only %1 and the managers see this card in full.").arg(card.ownerName), Tone::Muted);
}

void CustomerFacts::showLeads(const CustomerCard &card)
{
    clearLayout(*m_leads);
    if (card.leads.empty())
        return;
    auto *head = new TextLabel(Type::Small, Tone::Muted);
    head->setText(tr("Leads"));
    m_leads->addWidget(head);
    for (const auto &lead : card.leads) {
        QStringList parts{card.letters.of(lead.value.level), translated(labelOf(lead.value.state)),
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

void CustomerFacts::showMerges(const CustomerCard &card)
{
    if (m_shown != card.customer.id)
        m_document->hide();
    m_shown = card.customer.id;
    clearLayout(*m_merges);
    for (const MergedCard &merge : card.merges) {
        const QString who = u"%1 (%2)"_s.arg(merge.name).arg(merge.other.value());
        QString text = merge.becamePart ? tr("Became part of %1").arg(who) : tr("%1 is part of this card").arg(who);
        auto *open = new QPushButton(text.replace(u'&', u"&&"_s));
        open->setObjectName(u"merged"_s);
        setLook(*open, ButtonLook::Link);
        connect(open, &QPushButton::clicked, this, [this, id = merge.merge] {
            m_document->open(u"card_merge"_s, id.value());
            m_document->setVisible(true);
        });
        m_merges->addWidget(open, 0, Qt::AlignLeft);
    }
}

} // namespace showroom
