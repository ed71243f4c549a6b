// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/privacypanel.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

PrivacyPanel::PrivacyPanel(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(new TextLabel(Type::Strong, Tone::Neutral)),
      m_purpose(new QLineEdit),
      m_purposeFrame(new FieldFrame(tr("Purpose"), m_purpose, FieldFrame::Need::Required)),
      m_file(new QPushButton(tr("All we hold…"))),
      m_erasing(new QWidget),
      m_what(new TextLabel(Type::Body, Tone::Danger)),
      m_name(new QLineEdit),
      m_reason(new QLineEdit),
      m_nameFrame(new FieldFrame(tr("The customer's name, typed again"), m_name, FieldFrame::Need::Required)),
      m_reasonFrame(new FieldFrame(tr("Who asked for it, and when"), m_reason, FieldFrame::Need::Required)),
      m_erase(new QPushButton(tr("Erase for good")))
{
    build();
    connect(m_file, &QPushButton::clicked, this, &PrivacyPanel::makeFile);
    connect(m_purpose, &QLineEdit::returnPressed, this, &PrivacyPanel::makeFile);
    connect(m_erase, &QPushButton::clicked, this, &PrivacyPanel::erase);
}

void PrivacyPanel::build()
{
    auto *all = new TextLabel(Type::Body, Tone::Muted);
    all->setWordWrap(true);
    all->setText(tr("Everything about this person on paper: card, leads, follow-ups, plans, quotes, contracts, consents, and who "
                    "read the card. It is noted in the audit trail with your name and the purpose (PI-03)."));
    m_purpose->setObjectName(u"filePurpose"_s);
    m_purpose->setPlaceholderText(tr("What it is for, such as: the customer asks for it"));
    m_file->setObjectName(u"makeFile"_s);
    m_name->setObjectName(u"eraseName"_s);
    m_reason->setObjectName(u"eraseReason"_s);
    m_erase->setObjectName(u"erase"_s);
    m_what->setObjectName(u"erasePreview"_s);
    m_what->setWordWrap(true);
    auto *head = new TextLabel(Type::Strong, Tone::Neutral);
    head->setText(tr("Erase at the person's request"));
    auto *erasing = new QVBoxLayout(m_erasing);
    erasing->setContentsMargins(0, 12, 0, 0);
    erasing->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{head, m_what, m_nameFrame, m_reasonFrame})
        erasing->addWidget(part);
    erasing->addWidget(m_erase, 0, Qt::AlignLeft);
    auto *cancel = new QPushButton(tr("Back to the card"));
    setLook(*cancel, ButtonLook::Quiet);
    setLook(*m_file, ButtonLook::Primary);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, all, m_purposeFrame})
        body->addWidget(part);
    body->addWidget(m_file, 0, Qt::AlignLeft);
    body->addWidget(m_erasing);
    body->addWidget(cancel, 0, Qt::AlignLeft);
    body->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &PrivacyPanel::cancelled);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PrivacyPanel::cancelled);
}

void PrivacyPanel::begin(const Stored<Customer> &card)
{
    m_card = card;
    m_command = CommandId::fresh();
    m_title->setText(tr("Personal data of %1").arg(card.value.name));
    for (QLineEdit *line : {m_purpose, m_name, m_reason})
        line->clear();
    for (FieldFrame *frame : {m_purposeFrame, m_nameFrame, m_reasonFrame})
        frame->setError({});
    const bool may = scopeOf(Operation::ErasePersons, m_context.session.role) != Scope::None;
    m_erasing->setVisible(may);
    m_purpose->setFocus(Qt::OtherFocusReason);
    if (!may)
        return;
    m_erase->setEnabled(false);
    m_what->setText(tr("What would be erased is being counted …"));
    m_context.executor.ask(
        m_latest, this,
        [session = m_context.session, id = card.id](Services &services) { return services.privacy.erasurePreview(session, id); },
        [this](const Result<ErasurePreview> &preview) { showPreview(preview); });
}

void PrivacyPanel::showPreview(const Result<ErasurePreview> &preview)
{
    if (!preview)
        return m_what->setText(words::error(preview.error()));
    if (preview->verdict.outcome == Outcome::Block)
        return m_what->setText(translated(preview->verdict.message) + u' ' + translated(preview->verdict.mend));
    m_erase->setEnabled(preview->mayErase);
    const QString counts = tr("%n lead(s)", nullptr, preview->leads) + u", "_s +
                           tr("%n follow-up(s)", nullptr, preview->followUps) + u", "_s +
                           tr("%n plan(s) and quote(s)", nullptr, preview->deals);
    QString text = tr("Name, numbers, addresses and every text that was typed about this person are removed from the card, %1 "
                      "and the audit trail; open leads are closed. This cannot be undone.")
                       .arg(counts);
    if (preview->kind == rules::Erasure::Lock)
        text += u' ' + tr("Kept by law: %1, with the buyer for finance, general manager and general administration alone.")
                           .arg(preview->keptContracts.join(u", "_s));
    m_what->setText(text);
}

void PrivacyPanel::makeFile()
{
    const QString purpose = m_purpose->text().trimmed();
    m_purposeFrame->setError(purpose.isEmpty() ? tr("Say what it is for.") : QString());
    if (purpose.isEmpty())
        return m_purpose->setFocus(Qt::OtherFocusReason);
    const auto request = [session = m_context.session, id = m_card->id, purpose](Services &services) {
        return services.privacy.personFile(session, id, purpose, PersonFileForm::Pdf);
    };
    m_context.executor.ask(this, request, [this, name = m_card->value.name](const Result<QByteArray> &pdf) {
        if (pdf)
            m_context.showPdf(*pdf, tr("All we hold on %1").arg(name));
        else
            m_context.notify(Tone::Danger, words::error(pdf.error()));
    });
}

void PrivacyPanel::erase()
{
    const ErasureInput input{m_name->text().trimmed(), m_reason->text().trimmed()};
    m_nameFrame->setError(input.name == m_card->value.name ? QString() : tr("Type the name as it stands on the card."));
    m_reasonFrame->setError(input.reason.isEmpty() ? tr("Say who asked for it, and when.") : QString());
    for (FieldFrame *frame : {m_nameFrame, m_reasonFrame})
        if (frame->isWrong())
            return frame->input()->setFocus(Qt::OtherFocusReason);
    m_erase->setEnabled(false);
    const auto request = [session = m_context.session, command = m_command, id = m_card->id, input](Services &services) {
        return services.privacy.erase(session, command, id, input);
    };
    m_context.executor.command(this, request, [this](const Result<Saved<Customer>> &result) { finish(result); });
}

void PrivacyPanel::finish(const Result<Saved<Customer>> &result)
{
    m_erase->setEnabled(true);
    m_command = CommandId::fresh();
    if (result) {
        m_title->clear(); // nor in a part of the window that is hidden
        for (QLineEdit *line : {m_purpose, m_name, m_reason})
            line->clear();
        m_context.notify(Tone::Success, tr("Erased: nothing of this person is left here."));
        return Q_EMIT erased(result->id);
    }
    for (const FieldProblem &problem : result.error().fields)
        (problem.field == u"name"_s ? m_nameFrame : m_reasonFrame)->setError(translated(problem.problem));
    m_context.notify(Tone::Danger, words::error(result.error()));
}

} // namespace showroom
