// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/leadeditor.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/customers/recordeditor.h"
#include <QVBoxLayout>

namespace showroom
{

LeadEditor::LeadEditor(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_editor(new RecordEditor(formFields<Lead>(), nullptr))
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_editor);
    connect(m_editor, &RecordEditor::saveRequested, this, &LeadEditor::save);
    connect(m_editor, &RecordEditor::cancelled, this, &LeadEditor::cancelled);
    connect(m_editor, &RecordEditor::discarded, this, [this] { begin(*m_base, m_name, m_letters); });
}

void LeadEditor::begin(const Stored<Lead> &lead, const QString &customerName, const LevelLetters &letters)
{
    m_letters = letters;
    for (const auto &entry : Codes<Level>::entries)
        m_editor->nameChoice(QStringLiteral("level"), codeOf(entry.value), letters.of(entry.value));
    m_base = lead;
    m_name = customerName;
    m_command = CommandId::fresh();
    m_editor->start(textsOf(lead.value), customerName);
}

bool LeadEditor::isDirty() const
{
    return m_editor->isDirty();
}

void LeadEditor::save()
{
    const auto lead = recordFrom(m_editor->texts(), m_base->value);
    if (!lead)
        return m_editor->showProblems(lead.error());
    m_editor->setWaiting(true);
    const auto request = [session = m_context.session, command = m_command, base = *m_base, lead = *lead](Services &services) {
        return services.leads.update(session, command, base.id, base.version, lead);
    };
    m_context.executor.command(this, request, [this](const Result<Saved<Lead>> &result) { finish(result); });
}

void LeadEditor::finish(const Result<Saved<Lead>> &result)
{
    m_editor->setWaiting(false);
    m_command = CommandId::fresh();
    if (result) {
        m_editor->start(m_editor->texts(), {});
        m_context.notify(Tone::Success, tr("Saved."));
        return Q_EMIT saved(result->id);
    }
    m_editor->showProblems(result.error());
    if (result.error().code == ErrorCode::Conflict)
        return compare(m_base->id);
    m_context.notify(Tone::Danger, words::error(result.error()));
}

void LeadEditor::compare(LeadId lead)
{
    const auto request = [session = m_context.session, lead](Services &services) { return services.leads.show(session, lead); };
    m_context.executor.ask(m_latest, this, request, [this](const Result<LeadCard> &card) {
        if (!card)
            return m_context.notify(Tone::Danger, words::error(card.error()));
        m_base = card->lead;
        if (m_editor->mergeWith(textsOf(card->lead.value)))
            save();
    });
}

} // namespace showroom
