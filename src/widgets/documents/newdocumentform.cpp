// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/newdocumentform.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/customers/recordform.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

NewDocumentForm::NewDocumentForm(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new TextLabel(Type::Heading, Tone::Neutral)), m_place(new QVBoxLayout)
{
    m_title->setWordWrap(true);
    m_place->setContentsMargins(0, 0, 0, 0);
    auto *save = new KeyButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonLook::Primary);
    save->setObjectName(u"saveNewDocument"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelNewDocument"_s);
    setLook(*cancel, ButtonLook::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    body->addWidget(m_title);
    body->addLayout(m_place);
    body->addLayout(buttons);
    body->addStretch();
    connect(save, &QPushButton::clicked, this, &NewDocumentForm::save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_dirty = false;
        Q_EMIT cancelled();
    });
}

void NewDocumentForm::begin(const QString &kind, const QString &title, std::optional<ContractId> contract,
                            const FieldTexts &texts)
{
    m_kind = kind;
    m_contract = contract;
    m_given = texts;
    m_command = CommandId::fresh();
    m_dirty = false;
    m_title->setText(title);
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
    }
    const std::vector<FormField> fields = documents::newFields(kind);
    m_form = new RecordForm(fields);
    m_place->addWidget(m_form);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        m_form->setText(text.key(), text.value());
    connect(m_form, &RecordForm::edited, this, [this] { m_dirty = true; });
    m_form->focusFirst();
    const auto request = [session = m_context.session, fields](Services &services) -> Result<std::vector<FormField>> {
        return documents::withRecords(services, session, fields);
    };
    if (std::any_of(fields.begin(), fields.end(), [](const FormField &field) { return !field.target.isEmpty(); }))
        m_context.executor.ask(m_latest, this, request,
                               [this, form = m_form, texts](const Result<std::vector<FormField>> &filled) {
                                   if (form != m_form || !filled)
                                       return;
                                   form->setRecords(*filled);
                                   for (const FormField &field : *filled)
                                       if (!field.target.isEmpty() && texts.contains(field.name))
                                           form->setText(field.name, texts.value(field.name));
                               });
}

void NewDocumentForm::save()
{
    FieldTexts typed = m_given;
    typed.insert(m_form->texts());
    const auto request = [session = m_context.session, command = m_command, kind = m_kind, texts = typed, contract = m_contract](
                             Services &services) { return documents::add(services, session, command, kind, texts, contract); };
    m_context.executor.command(this, request, [this](const Result<qint64> &id) {
        m_command = CommandId::fresh();
        if (!id) {
            m_form->showProblems(id.error());
            return m_context.notify(Tone::Danger, words::error(id.error()));
        }
        m_dirty = false;
        m_context.notify(Tone::Success, tr("Saved."));
        Q_EMIT saved(m_kind, *id);
    });
}

} // namespace showroom
