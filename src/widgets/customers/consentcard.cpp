// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/consentcard.h"
#include "showroom/models/words.h"
#include "showroom/rules/consentrules.h"
#include "showroom/services/services.h"
#include "widgets/leads/choices.h"
#include "widgets/leads/flowlayout.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int mostLines = 200;

} // namespace

ConsentCard::ConsentCard(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_none(new TextLabel(Type::Body, Tone::Muted)),
      m_lines(new QGridLayout),
      m_form(new QWidget),
      m_purpose(new QComboBox),
      m_channel(new QComboBox),
      m_how(new QComboBox)
{
    build();
}

void ConsentCard::build()
{
    auto *head = new TextLabel(Type::Small, Tone::Muted);
    head->setText(tr("Consents"));
    m_none->setText(tr("None is recorded: no offers go out to this customer (PI-01)."));
    m_none->setWordWrap(true);
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnStretch(0, 1);
    fillChoices<ConsentPurpose>(*m_purpose);
    fillChoices<ConsentChannel>(*m_channel);
    fillChoices<ConsentForm>(*m_how);
    choose<ConsentPurpose>(*m_purpose, ConsentPurpose::Marketing);
    m_purpose->setAccessibleName(tr("Purpose"));
    m_channel->setAccessibleName(tr("Channel"));
    m_how->setAccessibleName(tr("How it was given"));
    m_purpose->setObjectName(u"consentPurpose"_s);
    m_channel->setObjectName(u"consentChannel"_s);
    m_how->setObjectName(u"consentHow"_s);
    auto *agreed = new QPushButton(tr("Agreed"));
    auto *refused = new QPushButton(tr("Refused"));
    agreed->setObjectName(u"consentAgreed"_s);
    refused->setObjectName(u"consentRefused"_s);
    connect(agreed, &QPushButton::clicked, this, [this] { record(ConsentAnswer::Agreed); });
    connect(refused, &QPushButton::clicked, this, [this] { record(ConsentAnswer::Refused); });
    auto *boxes = new FlowLayout(m_form);
    for (QWidget *part : std::initializer_list<QWidget *>{m_purpose, m_channel, m_how, agreed, refused})
        boxes->addWidget(part);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    body->addWidget(head);
    body->addWidget(m_none);
    body->addLayout(m_lines);
    body->addWidget(m_form);
}

void ConsentCard::show(const CustomerCard &card)
{
    m_customer = card.customer.id;
    m_mayEdit = card.mayEdit;
    setVisible(card.inFull);
    m_form->setVisible(card.mayEdit);
    if (card.inFull)
        load();
}

void ConsentCard::load()
{
    DocumentFilter filter;
    filter.customer = m_customer;
    const auto request = [session = m_context.session, filter](Services &services) {
        return services.consents.page(session, filter, {}, mostLines);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<Page<Row>> &page) {
        if (page)
            fill(page->rows);
        else
            m_context.notify(Tone::Danger, words::error(page.error()));
    });
}

/// Of each purpose and channel what stands, in the order of these.
void ConsentCard::fill(const std::vector<Row> &rows)
{
    while (m_lines->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_lines->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_nextLine = 0;
    m_none->setVisible(rows.empty());
    std::vector<Stored<Consent>> ledger;
    for (const Row &row : rows)
        ledger.push_back(row.record);
    for (const auto &purpose : Codes<ConsentPurpose>::entries)
        for (const auto &channel : Codes<ConsentChannel>::entries)
            if (const auto said = rules::standing(purpose.value, channel.value, ledger))
                for (const Row &row : rows)
                    if (row.record.value == *said) {
                        addLine(*said, row);
                        break;
                    }
}

void ConsentCard::addLine(const Consent &said, const Row &row)
{
    const QDate today = m_context.today();
    const auto day = [today](const std::optional<QDate> &on) { return words::day(on.value_or(QDate()), today); };
    auto *what = new TextLabel(Type::Body, said.state == ConsentState::Given ? Tone::Success : Tone::Muted);
    what->setWordWrap(true);
    const QString about = translated(labelOf(*said.purpose)) + u" · "_s + translated(labelOf(*said.channel)) + u": "_s;
    if (said.state == ConsentState::Withdrawn)
        what->setText(about + tr("withdrawn %1").arg(day(said.withdrawnOn)));
    else
        what->setText(about + QStringList{translated(labelOf(said.state)), day(said.givenOn), translated(labelOf(said.how)),
                                          tr("notice %1").arg(said.notice)}
                                  .join(u", "_s));
    const int line = m_nextLine++;
    m_lines->addWidget(what, line, 0);
    if (said.state != ConsentState::Given || !m_mayEdit)
        return;
    auto *withdraw = new QPushButton(tr("Withdraw"));
    withdraw->setObjectName(u"consentWithdraw"_s);
    setLook(*withdraw, ButtonLook::Link);
    connect(withdraw, &QPushButton::clicked, this, [this, id = row.record.id] { this->withdraw(id); });
    m_lines->addWidget(withdraw, line, 1, Qt::AlignTop);
}

void ConsentCard::record(ConsentAnswer answer)
{
    Consent said;
    said.customer = m_customer;
    said.purpose = chosen<ConsentPurpose>(*m_purpose);
    said.channel = chosen<ConsentChannel>(*m_channel);
    said.how = chosen<ConsentForm>(*m_how).value_or(ConsentForm::Spoken);
    said.answer = answer;
    const auto request = [session = m_context.session, command = m_command, said](Services &services) {
        return services.consents.add(session, command, said);
    };
    m_context.executor.command(this, request,
                               [this](const Result<Saved<Consent>> &result) { finish(result, tr("The answer is recorded.")); });
}

void ConsentCard::withdraw(ConsentId id)
{
    const auto request = [session = m_context.session, command = m_command, id](Services &services) {
        return services.consents.act(session, command, id, ConsentAction::Withdraw, {});
    };
    m_context.executor.command(this, request,
                               [this](const Result<Saved<Consent>> &result) { finish(result, tr("The consent is withdrawn.")); });
}

void ConsentCard::finish(const Result<Saved<Consent>> &result, const QString &done)
{
    m_command = CommandId::fresh();
    m_context.notify(result ? Tone::Success : Tone::Danger, result ? done : words::error(result.error()));
}

} // namespace showroom
