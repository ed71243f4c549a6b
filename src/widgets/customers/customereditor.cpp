// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customereditor.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/customers/nearmatchstrip.h"
#include "widgets/customers/recordeditor.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

CustomerEditor::CustomerEditor(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_matches(new NearMatchStrip(context)),
      m_editor(new RecordEditor(formFields<Customer>(), m_matches))
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_editor);
    connect(m_editor, &RecordEditor::saveRequested, this, &CustomerEditor::save);
    connect(m_editor, &RecordEditor::edited, this, &CustomerEditor::lookForMatches);
    m_matches->offerSharing();
    connect(m_matches, &NearMatchStrip::shareRequested, this,
            [this](const QString &name) { m_editor->setText(u"shared_number"_s, name); });
    connect(m_editor, &RecordEditor::cancelled, this, &CustomerEditor::cancelled);
    connect(m_editor, &RecordEditor::discarded, this, [this] { begin(*m_base); });
}

void CustomerEditor::begin(const Stored<Customer> &customer)
{
    m_base = customer;
    m_command = CommandId::fresh();
    m_matches->look({}, {});
    m_editor->start(textsOf(customer.value), customer.value.name);
}

void CustomerEditor::beginNew()
{
    m_base.reset();
    m_command = CommandId::fresh();
    m_matches->look({}, {});
    m_editor->start(textsOf(Customer()), tr("New customer"));
}

bool CustomerEditor::isDirty() const
{
    return m_editor->isDirty();
}

void CustomerEditor::lookForMatches()
{
    if (m_base)
        return;
    const FieldTexts texts = m_editor->texts();
    m_matches->look(texts.value(u"name"_s), texts.value(u"phone"_s));
}

void CustomerEditor::save()
{
    const auto customer = recordFrom(m_editor->texts(), m_base ? m_base->value : Customer());
    if (!customer)
        return m_editor->showProblems(customer.error());
    m_editor->setWaiting(true);
    const auto request = [session = m_context.session, command = m_command, base = m_base,
                          customer = *customer](Services &services) {
        return base ? services.customers.update(session, command, base->id, base->version, customer)
                    : services.customers.add(session, command, customer);
    };
    m_context.executor.command(this, request, [this](const Result<Saved<Customer>> &result) { finish(result); });
}

void CustomerEditor::finish(const Result<Saved<Customer>> &result)
{
    m_editor->setWaiting(false);
    m_command = CommandId::fresh(); // it was answered: the next try is another command
    if (result) {
        m_editor->start(m_editor->texts(), {});
        m_context.notify(Tone::Success, tr("Saved."));
        return Q_EMIT saved(result->id);
    }
    const Error &error = result.error();
    m_editor->showProblems(error);
    if (error.code == ErrorCode::Conflict && error.verdicts.empty() && m_base)
        return compare(m_base->id);
    m_context.notify(Tone::Danger, words::error(error));
}

void CustomerEditor::compare(CustomerId customer)
{
    const auto request = [session = m_context.session, customer](Services &services) {
        return services.customers.show(session, customer);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<CustomerCard> &card) {
        if (!card)
            return m_context.notify(Tone::Danger, words::error(card.error()));
        m_base = card->customer;
        if (m_editor->mergeWith(textsOf(card->customer.value)))
            save(); // they wrote other fields: both stand
    });
}

} // namespace showroom
