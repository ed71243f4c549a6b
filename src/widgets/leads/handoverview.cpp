// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/handoverview.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/leads/cardheader.h"
#include "widgets/leads/paging.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

HandOverView::HandOverView(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new CardHeader),
      m_what(new TextLabel(Type::Body, Tone::Neutral)),
      m_people(new QWidget),
      m_choices(new QVBoxLayout(m_people)),
      m_peopleProblem(new TextLabel(Type::Small, Tone::Danger)),
      m_note(new QLineEdit),
      m_noteFrame(new FieldFrame(tr("Hand-over note"), m_note, FieldFrame::Need::Required)),
      m_cards(new QCheckBox(tr("Customers without an open lead, too (to the first ticked)"))),
      m_carryOut(new QPushButton)
{
    m_note->setObjectName(u"handOverNote"_s);
    m_carryOut->setObjectName(u"handOverAll"_s);
    m_cards->setObjectName(u"handOverCards"_s);
    build();
    connect(m_carryOut, &QPushButton::clicked, this, &HandOverView::carryOut);
    connect(m_note, &QLineEdit::returnPressed, this, &HandOverView::carryOut);
    connect(m_cards, &QCheckBox::toggled, this, &HandOverView::enable);
    connect(&context.executor, &Executor::changed, this, &HandOverView::load);
}

void HandOverView::build()
{
    m_what->setWordWrap(true);
    m_peopleProblem->setWordWrap(true);
    m_peopleProblem->hide();
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(4);
    setLook(*m_carryOut, ButtonLook::Primary);
    auto *to = new TextLabel(Type::Small, Tone::Muted);
    to->setText(tr("To whom; among several they are shared evenly"));
    auto *page = new QWidget;
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(10);
    body->addWidget(m_header);
    body->addWidget(m_what);
    body->addWidget(to);
    body->addWidget(m_people);
    body->addWidget(m_peopleProblem);
    body->addWidget(m_noteFrame);
    body->addWidget(m_cards);
    body->addWidget(m_carryOut, 0, Qt::AlignLeft);
    body->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(page));
}

void HandOverView::open(PersonId from)
{
    if (m_from != from) {
        keepDraft();
        m_from = from;
        m_command = CommandId::fresh();
        fill();
    }
    load();
}

void HandOverView::keepDraft()
{
    if (m_from)
        m_drafts[*m_from] = input();
}

void HandOverView::fill()
{
    const HandOver draft = m_drafts[*m_from];
    m_note->setText(draft.note);
    m_cards->setChecked(draft.cards);
    m_noteFrame->setError({});
    m_peopleProblem->hide();
    for (const auto &[id, box] : m_boxes) {
        box->setVisible(id != *m_from);
        box->setChecked(std::find(draft.to.begin(), draft.to.end(), id) != draft.to.end());
    }
}

void HandOverView::enable()
{
    m_carryOut->setEnabled(m_leads > 0 || m_cards->isChecked());
}

void HandOverView::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

void HandOverView::load()
{
    if (!m_from || !isVisible())
        return;
    const auto request = [session = m_context.session, from = *m_from](Services &services) -> Result<Answer> {
        auto preview = services.leads.handOverPreview(session, from);
        auto people = services.people.list(session);
        if (!preview || !people)
            return Refusal(preview ? people.error() : preview.error());
        return Answer{*preview, *people};
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<Answer> &answer) {
        if (answer)
            show(*answer);
        else
            m_context.notify(Tone::Danger, words::error(answer.error()));
    });
}

void HandOverView::show(const Answer &answer)
{
    const HandOverPreview &preview = answer.preview;
    m_header->setPerson(preview.name, {}, {},
                        preview.until ? tr("away until %1").arg(preview.until->toString(Qt::ISODate)) : QString());
    m_header->setBadge(translated(labelOf(preview.state)), preview.state == PersonState::Active ? Tone::Neutral : Tone::Warning);
    m_what->setText(tr("%n lead(s) go to others; ", nullptr, preview.leads) +
                    tr("%n revisit(s) still owed this week move along.", nullptr, preview.owed));
    m_carryOut->setText(tr("Hand over %n lead(s)", nullptr, preview.leads));
    m_leads = preview.leads;
    enable();
    offer(answer.people);
}

// Only when the colleagues are others than before, so that the keyboard stays where it is.
void HandOverView::offer(const std::vector<Stored<Person>> &people)
{
    std::vector<const Stored<Person> *> offered;
    for (const Stored<Person> &person : people)
        if (person.value.state == PersonState::Active && person.value.role == Role::Consultant &&
            person.store == m_context.session.store)
            offered.push_back(&person);
    const bool same =
        std::equal(m_boxes.begin(), m_boxes.end(), offered.begin(), offered.end(), [](const auto &box, const auto *person) {
            return box.first == person->id && box.second->text() == person->value.name;
        });
    if (same)
        return;
    keepDraft();
    for (const auto &[id, box] : std::exchange(m_boxes, {}))
        box->deleteLater();
    for (const Stored<Person> *person : offered) {
        auto *box = new QCheckBox(person->value.name);
        box->setObjectName(u"handOverTo_"_s + person->value.signin);
        m_choices->addWidget(box);
        m_boxes.emplace_back(person->id, box);
    }
    fill();
}

void HandOverView::focusDecision()
{
    const auto shown = std::find_if(m_boxes.begin(), m_boxes.end(), [](const auto &each) { return !each.second->isHidden(); });
    (shown == m_boxes.end() ? static_cast<QWidget *>(m_note) : shown->second)->setFocus(Qt::OtherFocusReason);
}

HandOver HandOverView::input() const
{
    HandOver input;
    input.from = *m_from;
    for (const auto &[id, box] : m_boxes)
        if (box->isChecked() && !box->isHidden())
            input.to.push_back(id);
    input.note = m_note->text();
    input.cards = m_cards->isChecked();
    return input;
}

void HandOverView::carryOut()
{
    if (!m_from)
        return;
    const auto request = [session = m_context.session, command = m_command, input = input()](Services &services) {
        return services.leads.handOverAll(session, command, input);
    };
    m_context.executor.command(this, request,
                               [this, from = *m_from](const Result<Saved<Person>> &saved) { carriedOut(from, saved); });
}

// Another row may be looked at by now.
void HandOverView::carriedOut(PersonId from, const Result<Saved<Person>> &saved)
{
    m_command = CommandId::fresh();
    if (saved) {
        m_drafts.erase(from);
        if (m_from == from)
            fill();
        m_context.notify(Tone::Success, tr("Handed over."));
        if (m_from == from)
            Q_EMIT done();
        return;
    }
    if (m_from == from) {
        m_noteFrame->setError({});
        m_peopleProblem->hide();
        for (const FieldProblem &problem : saved.error().fields) {
            if (problem.field == "note"_L1)
                m_noteFrame->setError(translated(problem.problem));
            if (problem.field == "to"_L1) {
                m_peopleProblem->setText(translated(problem.problem));
                m_peopleProblem->show();
            }
        }
    }
    m_context.notify(Tone::Danger, words::error(saved.error()));
}

} // namespace showroom
