// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/actionpanel.h"
#include "showroom/models/words.h"
#include "widgets/leads/dayfield.h"
#include "widgets/leads/flowlayout.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

struct Needs {
    bool owner = false;
    bool reason = false;
    bool listed = false; ///< a reason of the list, with a note
    bool competitor = false;
    bool notBefore = false;
    [[nodiscard]] bool any() const { return owner || reason || listed || competitor || notBefore; }
};

Needs needsOf(LeadAction action)
{
    switch (action) {
    case LeadAction::HandOver:
        return {.owner = true, .reason = true};
    case LeadAction::ClaimLost:
        return {.listed = true, .competitor = true};
    case LeadAction::ClaimDormant:
        return {.listed = true, .notBefore = true};
    case LeadAction::ClaimInvalid:
        return {.listed = true};
    case LeadAction::Refuse:
    case LeadAction::Reactivate:
    case LeadAction::RejectLost:
    case LeadAction::RejectDormant:
    case LeadAction::RejectInvalid:
        return {.reason = true};
    case LeadAction::Wish:
        return {.notBefore = true};
    default:
        return {};
    }
}

ButtonLook lookOf(LeadAction action)
{
    switch (action) {
    case LeadAction::ApproveLost:
    case LeadAction::ApproveDormant:
    case LeadAction::ApproveInvalid:
    case LeadAction::ApproveWish:
        return ButtonLook::Primary;
    case LeadAction::ClaimLost:
    case LeadAction::CancelOrder:
    case LeadAction::RejectLost:
    case LeadAction::RejectDormant:
    case LeadAction::RejectInvalid:
        return ButtonLook::Danger;
    default:
        return ButtonLook::Plain;
    }
}

} // namespace

ActionPanel::ActionPanel(QWidget *parent)
    : QWidget(parent),
      m_buttons(new QWidget),
      m_line(new FlowLayout(m_buttons)),
      m_form(new QWidget),
      m_title(new TextLabel(Type::Strong, Tone::Neutral)),
      m_owner(new QComboBox),
      m_listed(new QComboBox),
      m_reason(new QLineEdit),
      m_note(new QLineEdit),
      m_competitor(new QLineEdit),
      m_notBefore(new DayField(Lean::Future)),
      m_ownerFrame(new FieldFrame(tr("To"), m_owner, FieldFrame::Need::Required)),
      m_listedFrame(new FieldFrame(tr("Reason"), m_listed, FieldFrame::Need::Required)),
      m_reasonFrame(new FieldFrame(tr("Reason"), m_reason, FieldFrame::Need::Required)),
      m_noteFrame(new FieldFrame(tr("Note"), m_note)),
      m_competitorFrame(new FieldFrame(tr("Lost to (brand, model)"), m_competitor)),
      m_notBeforeFrame(new FieldFrame(tr("No contact before"), m_notBefore, FieldFrame::Need::Required)),
      m_confirm(new QPushButton)
{
    m_notBefore->setPlaceholderText(tr("11-28, +14, next mon"));
    build();
    m_form->hide();
}

void ActionPanel::build()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    setLook(*cancel, ButtonLook::Quiet);
    setLook(*m_confirm, ButtonLook::Primary);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_confirm);
    choice->addWidget(cancel);
    choice->addStretch();
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 6, 0, 0);
    form->setSpacing(8);
    form->addWidget(m_title);
    for (QWidget *frame : frames())
        form->addWidget(frame);
    form->addLayout(choice);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_buttons);
    body->addWidget(m_form);
    connect(m_confirm, &QPushButton::clicked, this, &ActionPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &ActionPanel::finish);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), m_form);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &ActionPanel::confirm);
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_form);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ActionPanel::finish);
}

std::vector<FieldFrame *> ActionPanel::frames() const
{
    return {m_ownerFrame, m_listedFrame, m_notBeforeFrame, m_reasonFrame, m_competitorFrame, m_noteFrame};
}

void ActionPanel::setToday(QDate today)
{
    m_today = today;
    m_notBefore->setToday(today);
}

void ActionPanel::setPeople(const std::vector<Stored<Person>> &people)
{
    m_owner->clear();
    for (const auto &person : people)
        if (person.value.state == PersonState::Active && person.value.role == Role::Consultant)
            m_owner->addItem(person.value.name, person.id.value());
}

void ActionPanel::setActions(const std::vector<LeadAction> &actions)
{
    while (m_line->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_line->takeAt(0));
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may be the one that was just clicked
        }
    }
    for (const LeadAction action : actions) {
        const QString word = translated(labelOf(action));
        auto *button = new QPushButton(needsOf(action).any() ? word + u'…' : word);
        setLook(*button, lookOf(action));
        connect(button, &QPushButton::clicked, this, [this, action] { begin(action); });
        m_line->addWidget(button);
    }
    setVisible(!actions.empty());
}

void ActionPanel::begin(LeadAction action)
{
    m_action = action;
    const Needs needs = needsOf(action);
    if (!needs.any())
        return confirm();
    m_title->setText(translated(labelOf(action)));
    m_confirm->setText(translated(labelOf(action)));
    m_ownerFrame->setVisible(needs.owner);
    m_listedFrame->setVisible(needs.listed);
    m_reasonFrame->setVisible(needs.reason);
    m_noteFrame->setVisible(needs.listed);
    m_competitorFrame->setVisible(needs.competitor);
    m_notBeforeFrame->setVisible(needs.notBefore);
    m_notBeforeFrame->setLabel(action == LeadAction::ClaimDormant ? tr("Ask again on") : tr("No contact before"));
    m_listed->clear();
    for (const QString &reason : m_reasons[action])
        m_listed->addItem(words::reason(reason), reason);
    m_listed->setCurrentIndex(-1); // nobody's reason is the first of a list
    m_form->show();
    Q_EMIT asked();
    for (FieldFrame *frame : frames())
        if (frame->isVisibleTo(m_form))
            return frame->input()->setFocus(Qt::OtherFocusReason);
}

LeadActionInput ActionPanel::input() const
{
    const Needs needs = needsOf(*m_action);
    LeadActionInput input;
    if (needs.reason)
        input.reason = m_reason->text().trimmed();
    if (needs.listed) {
        input.reason = m_listed->currentData().toString();
        input.note = m_note->text().trimmed();
    }
    if (needs.competitor)
        input.competitor = m_competitor->text().trimmed();
    if (needs.owner && m_owner->currentData().isValid())
        input.owner = PersonId(m_owner->currentData().toLongLong());
    if (needs.notBefore)
        if (const auto day = parseDay(m_notBefore->text(), m_today))
            input.notBefore = day->day;
    return input;
}

void ActionPanel::confirm()
{
    if (!m_action)
        return;
    const LeadActionInput filled = input();
    const Needs needs = needsOf(*m_action);
    m_reasonFrame->setError(needs.reason && filled.reason.isEmpty() ? tr("A reason is needed.") : QString());
    m_listedFrame->setError(needs.listed && filled.reason.isEmpty() ? tr("A reason is needed.") : QString());
    m_notBeforeFrame->setError(needs.notBefore && !filled.notBefore ? tr("Which day?") : QString());
    m_ownerFrame->setError(needs.owner && !filled.owner ? tr("To whom?") : QString());
    for (FieldFrame *frame : frames())
        if (frame->isWrong())
            return frame->input()->setFocus(Qt::OtherFocusReason);
    Q_EMIT actionRequested(*m_action, filled);
}

void ActionPanel::showProblems(const Error &error)
{
    const std::array byField{std::pair{u"owner"_s, m_ownerFrame},           std::pair{u"reason"_s, m_reasonFrame},
                             std::pair{u"reason"_s, m_listedFrame},         std::pair{u"note"_s, m_noteFrame},
                             std::pair{u"competitor"_s, m_competitorFrame}, std::pair{u"not_before"_s, m_notBeforeFrame}};
    for (const auto &[field, frame] : byField)
        for (const FieldProblem &problem : error.fields)
            if (problem.field == field)
                frame->setError(translated(problem.problem));
}

void ActionPanel::finish()
{
    m_action.reset();
    for (FieldFrame *frame : frames())
        frame->setError({});
    for (QLineEdit *field : {m_reason, m_note, m_competitor, static_cast<QLineEdit *>(m_notBefore)})
        field->clear();
    m_form->hide();
}

} // namespace showroom
