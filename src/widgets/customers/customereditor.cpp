// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customereditor.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/customers/conflictpanel.h"
#include "widgets/customers/nearmatchstrip.h"
#include "widgets/customers/recordform.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

CustomerEditor::CustomerEditor(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(new TextLabel(Type::Heading, Tone::Neutral)),
      m_matches(new NearMatchStrip(context)),
      m_conflict(new ConflictPanel),
      m_form(new RecordForm(formFields<Customer>())),
      m_save(new KeyButton(tr("Save"), QKeySequence::Save, ButtonLook::Primary))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &CustomerEditor::save);
    connect(m_form, &RecordForm::edited, this, &CustomerEditor::edited);
    connect(m_conflict, &ConflictPanel::theirsChosen, m_form, &RecordForm::setText);
    connect(m_conflict, &ConflictPanel::saveRequested, this, &CustomerEditor::save);
    connect(m_conflict, &ConflictPanel::discardRequested, this, [this] {
        if (m_base)
            begin(*m_base);
    });
}

void CustomerEditor::build()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    setLook(*cancel, ButtonLook::Quiet);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(cancel, &QPushButton::clicked, this, &CustomerEditor::cancelled);
    connect(escape, &QShortcut::activated, this, &CustomerEditor::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_matches, m_conflict, m_form})
        body->addWidget(part);
    body->addLayout(buttons);
    body->addStretch();
}

void CustomerEditor::begin(const Stored<Customer> &customer)
{
    m_base = customer;
    start(textsOf(customer.value), customer.value.name);
}

void CustomerEditor::beginNew()
{
    m_base.reset();
    start(textsOf(Customer()), tr("New customer"));
}

void CustomerEditor::start(const FieldTexts &texts, const QString &title)
{
    m_title->setText(title);
    m_command = CommandId::fresh();
    m_conflict->hide();
    m_matches->look({}, {});
    m_form->setTexts(texts);
    m_before = m_form->texts();
    m_form->focusFirst();
}

bool CustomerEditor::isDirty() const
{
    return m_form->texts() != m_before;
}

void CustomerEditor::edited()
{
    if (m_base)
        return;
    const FieldTexts texts = m_form->texts();
    m_matches->look(texts.value(u"name"_s), texts.value(u"phone"_s));
}

void CustomerEditor::save()
{
    const auto customer = recordFrom(m_form->texts(), m_base ? m_base->value : Customer());
    if (!customer)
        return m_form->showProblems(customer.error());
    m_save->setEnabled(false);
    const auto request = [session = m_context.session, command = m_command, base = m_base,
                          customer = *customer](Services &services) {
        return base ? services.customers.update(session, command, base->id, base->version, customer)
                    : services.customers.add(session, command, customer);
    };
    m_context.executor.command(this, request, [this](const Result<Saved<Customer>> &result) { finish(result); });
}

void CustomerEditor::finish(const Result<Saved<Customer>> &result)
{
    m_save->setEnabled(true);
    if (result) {
        m_before = m_form->texts();
        m_context.notify(Tone::Success, tr("Saved."));
        Q_EMIT saved(result->id);
        return;
    }
    const Error &error = result.error();
    m_command = CommandId::fresh(); // refused for certain: the next try is another command
    m_form->showProblems(error);
    const bool overtaken = error.code == ErrorCode::Conflict && error.verdicts.empty() && m_base;
    if (overtaken)
        return compare(m_base->id);
    m_context.notify(Tone::Danger, words::error(error));
}

void CustomerEditor::compare(CustomerId customer)
{
    const auto request = [session = m_context.session, customer](Services &services) {
        return services.customers.show(session, customer);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<CustomerCard> &card) {
        if (card)
            compareWith(card->customer);
        else
            m_context.notify(Tone::Danger, words::error(card.error()));
    });
}

void CustomerEditor::compareWith(const Stored<Customer> &theirs)
{
    FieldTexts mine = m_form->texts();
    const auto conflicts = mergeTexts(m_before, textsOf(theirs.value), mine);
    m_base = theirs;
    m_form->setTexts(mine);
    m_before = textsOf(theirs.value);
    if (conflicts.empty())
        return save(); // they wrote other fields: both stand
    std::vector<ConflictPanel::Line> lines;
    for (const FieldConflict &conflict : conflicts)
        lines.push_back({m_form->labelOf(conflict.name), conflict});
    m_conflict->show(lines);
}

} // namespace showroom
