// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/leadview.h"
#include "showroom/domain/pinyin.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/leads/actionpanel.h"
#include "widgets/leads/cardheader.h"
#include "widgets/leads/cardpaper.h"
#include "widgets/leads/followupform.h"
#include "widgets/leads/keptline.h"
#include "widgets/leads/leaddrives.h"
#include "widgets/leads/paging.h"
#include "widgets/leads/scriptpanel.h"
#include "widgets/leads/timelineview.h"
#include "widgets/leads/verdictlist.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

bool isDecision(LeadAction action)
{
    return isClaimApproval(action) || isSendBack(action) || action == LeadAction::ApproveWish;
}

// These follow from recording a revisit, which says more than the bare move.
bool isMadeByARevisit(LeadAction action)
{
    return action == LeadAction::Follow || action == LeadAction::SecondTrack || action == LeadAction::WinBack ||
           action == LeadAction::Refuse;
}

bool mayBeFollowed(const LeadCard &card)
{
    return card.mayEdit && (isOpen(card.lead.value.state) || card.lead.value.state == LeadState::Ordered);
}

} // namespace

LeadView::LeadView(PageContext &context, Detail detail, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_detail(detail),
      m_header(new CardHeader),
      m_verdicts(new VerdictList),
      m_standing(new TextLabel(Type::Body, Tone::Muted)),
      m_form(new FollowUpForm),
      m_kept(new KeptLine(context, *m_form)),
      m_scripts(new ScriptPanel(context, *m_form, this)),
      m_edit(new KeyButton(tr("Edit the lead"), QKeySequence(Qt::CTRL | Qt::Key_E))),
      m_ask(new QPushButton(tr("Ask for a quote…"))),
      m_print(printCardButton(context, [this] { return m_card ? std::optional(m_card->customer.id) : std::nullopt; })),
      m_drives(new LeadDrives(context)),
      m_actions(new ActionPanel),
      m_timeline(new TimelineView)
{
    build();
    connect(m_form, &FollowUpForm::edited, m_kept, &KeptLine::touched);
    connect(m_kept, &KeptLine::keepRequested, this, &LeadView::keepDraft);
    connect(m_kept, &KeptLine::thrownAway, this, &LeadView::throwAway);
    connect(m_verdicts, &VerdictList::ruleRequested, this, [this](const QString &rule) { m_context.openRule(rule); });
    connect(m_form, &FollowUpForm::recordRequested, this, &LeadView::record);
    connect(m_actions, &ActionPanel::actionRequested, this, &LeadView::act);
    // What is asked for may lie below the window; its place is known once the layout has made room for it.
    const auto bringIntoView = [this] { m_scroll->ensureVisible(0, m_actions->geometry().bottom(), 0, 12); };
    connect(m_actions, &ActionPanel::asked, this, [this, bringIntoView] { QTimer::singleShot(0, this, bringIntoView); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_card)
            Q_EMIT editRequested(*m_card);
    });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (m_lead)
            m_context.askForQuote(*m_lead);
    });
    connect(m_header, &CardHeader::openRequested, this, [this] {
        if (m_card)
            m_context.openCustomer(m_card->customer.id);
    });
    connect(&context.executor, &Executor::changed, this, &LeadView::load);
}

void LeadView::build()
{
    auto *page = new QWidget;
    auto *body = m_body = new QVBoxLayout(page);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(10);
    m_standing->setWordWrap(true);
    m_header->setOpenText(tr("Open the customer's card"));
    body->addWidget(m_header);
    body->addWidget(m_verdicts);
    body->addWidget(m_standing);
    body->addWidget(m_kept);
    body->addWidget(m_form);
    body->addWidget(m_actions);
    body->addWidget(m_edit);
    body->addWidget(m_ask);
    body->addWidget(m_print, 0, Qt::AlignLeft);
    body->addWidget(m_drives);
    m_ask->setObjectName(u"askForQuote"_s);
    m_edit->hide();
    m_ask->hide();
    m_print->hide();
    body->addWidget(m_timeline);
    body->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = scrolled(page);
    outer->addWidget(m_scroll);
}

void LeadView::open(LeadId lead, const std::optional<Preview> &preview)
{
    if (m_lead == lead)
        return load();
    keepDraft();
    m_lead = lead;
    m_scripts->setLead(lead);
    clear();
    if (preview) {
        m_name = preview->name;
        m_header->setPerson(preview->name, {}, preview->phone);
        m_header->setBadge(preview->letters.of(preview->level), tones::of(preview->level));
        m_form->setLetters(preview->letters);
        fillForm(preview->level);
    }
    m_form->setVisible(preview.has_value());
    if (!preview)
        m_kept->hide();
    load();
}

// Nothing of the lead before may be taken for the one that is asked for.
void LeadView::clear()
{
    m_card.reset();
    m_formFilled = false;
    m_command = CommandId::fresh();
    m_name.clear();
    m_header->setPerson({}, {});
    m_header->setBadge({}, Tone::Neutral);
    m_header->setLock({});
    m_verdicts->show({});
    m_standing->hide();
    m_edit->hide();
    m_ask->hide();
    m_print->hide();
    m_drives->clear();
    m_actions->finish();
    m_actions->setActions({});
    m_timeline->show({}, {});
}

void LeadView::keepDraft()
{
    if (m_lead && m_formFilled)
        m_context.drafts.keep(*m_lead, m_form->draft(), m_context.today());
}

// The same lead may be typed about on another page next.
void LeadView::hideEvent(QHideEvent *event)
{
    keepDraft();
    QWidget::hideEvent(event);
}

void LeadView::showEvent(QShowEvent *event)
{
    if (m_lead && m_formFilled)
        fillForm(m_level); // as it was left on the other page
    load();
    QWidget::showEvent(event);
}

void LeadView::load()
{
    if (!m_lead || !isVisible())
        return;
    const auto request = [session = m_context.session, lead = *m_lead](Services &services) {
        return services.leads.show(session, lead);
    };
    m_context.executor.ask(m_latest, this, request, [this](Result<LeadCard> card) {
        if (card)
            show(*card);
        else
            m_context.notify(Tone::Danger, words::error(card.error()));
    });
}

void LeadView::show(const LeadCard &card)
{
    m_card = card;
    m_name = card.customer.value.name;
    showPerson(card);
    m_verdicts->show(card.verdicts);
    showStanding(card);
    showForm(card);
    std::vector<LeadAction> actions;
    for (const LeadAction action : card.actions)
        if (isDecision(action) || (m_detail == Detail::Whole && !isMadeByARevisit(action)))
            actions.push_back(action);
    m_edit->setVisible(m_detail == Detail::Whole && card.mayEdit);
    m_ask->setVisible(mayBeFollowed(card) && scopeOf(Operation::AskForQuote, m_context.session.role) != Scope::None);
    m_print->setVisible(m_detail == Detail::Whole && isStanding(card.customer.value.state));
    m_drives->load(card.lead.id, mayBeFollowed(card));
    // What waits for a decision is decided before anything else is written.
    const bool toDecide = std::any_of(actions.begin(), actions.end(), isDecision);
    m_body->removeWidget(m_actions);
    m_body->insertWidget(m_body->indexOf(m_form) + (toDecide ? 0 : 1), m_actions);
    m_actions->setToday(m_context.today());
    m_actions->setReasons(card.reasons);
    m_actions->setActions(actions);
    if (std::find(actions.begin(), actions.end(), LeadAction::HandOver) != actions.end())
        loadPeople();
    std::vector<words::Line> lines = words::timeline(card.timeline, m_context.today());
    const QStringList checks = words::checks(card.checks, m_context.today());
    for (auto check = checks.crbegin(); check != checks.crend(); ++check)
        lines.insert(lines.begin(), words::Line{*check});
    m_timeline->showLines(lines.empty() ? QString() : tr("So far"), lines);
}

void LeadView::showPerson(const LeadCard &card)
{
    const Customer &customer = card.customer.value;
    // A company's name is not read out; a person's surname may well have a reading that one would not guess.
    const QString reading =
        customer.kind == CustomerKind::Person && customer.name.size() <= 4 ? pinyinShown(customer.name) : QString();
    QStringList detail{words::vehicleAndTopic(card.lead.value)};
    if (card.lead.value.owner != m_context.session.person)
        detail << card.ownerName;
    detail.removeAll(QString());
    m_header->setPerson(customer.name, reading == customer.name ? QString() : reading,
                        customer.phone ? customer.phone->shown() : QString(), detail.join(u" · "_s));
    m_header->setBadge(card.letters.of(card.lead.value.level), tones::of(card.lead.value.level));
    m_header->setLock(card.inFull ? QString() : tr("Masked: this customer belongs to %1").arg(card.ownerName));
}

void LeadView::showStanding(const LeadCard &card)
{
    m_standing->setVisible(m_detail == Detail::Whole);
    m_standing->setText(tr("%1 · revisits this week %2 of %3, last week %4 of %5")
                            .arg(translated(labelOf(card.lead.value.state)))
                            .arg(card.thisWeek.done)
                            .arg(card.thisWeek.owed)
                            .arg(card.lastWeek.done)
                            .arg(card.lastWeek.owed) +
                        (card.grade ? u'\n' + rules::explained(*card.grade, card.letters) : QString()));
}

void LeadView::showForm(const LeadCard &card)
{
    if (!m_formFilled) // else it may be typed in by now
        fillForm(card.lead.value.level);
    m_form->setLetters(card.letters);
    m_form->setLatest(card.nextBy);
    m_form->setVisible(mayBeFollowed(card));
    if (!mayBeFollowed(card))
        m_kept->hide();
}

void LeadView::fillForm(Level level)
{
    const QDate today = m_context.today();
    m_formFilled = true;
    m_level = level;
    m_form->setToday(today);
    m_form->setDraft(m_context.drafts.of(*m_lead, today), level);
    m_form->setWaiting(false);
    m_kept->offer(m_context.drafts.restoredFrom(*m_lead));
}

void LeadView::throwAway()
{
    if (!m_lead)
        return;
    m_context.drafts.forget(*m_lead);
    fillForm(m_level);
    focusForm();
}

void LeadView::focusForm()
{
    if (!m_form->isVisible())
        return;
    m_scroll->ensureWidgetVisible(m_form);
    m_form->focusNote();
}

void LeadView::record()
{
    if (!m_lead || !m_formFilled)
        return;
    const FollowUpDraft draft = m_form->draft();
    const auto followUp = followUpOf(draft, *m_lead, m_context.today(), m_context.zone);
    if (!followUp)
        return m_form->showProblems(followUp.error());
    m_context.drafts.keep(*m_lead, draft, m_context.today());
    m_form->setWaiting(true);
    const auto request = [session = m_context.session, command = draft.command, followUp = *followUp](Services &services) {
        return services.followUps.record(session, command, followUp);
    };
    const auto then = [this, followUp = *followUp, draft, name = m_name](const Result<Saved<FollowUp>> &saved) {
        recorded(followUp, draft, name, saved);
    };
    m_context.executor.command(this, request, then);
}

void LeadView::recorded(const FollowUp &followUp, const FollowUpDraft &draft, const QString &name,
                        const Result<Saved<FollowUp>> &saved)
{
    const LeadId lead = *followUp.lead;
    const bool shown = m_lead == lead;
    if (shown)
        m_form->setWaiting(false);
    if (!saved) {
        if (shown && !(saved.error().verdicts.empty() && saved.error().fields.empty())) {
            m_form->showProblems(saved.error()); // said where it is mended; a notice would cover the form
            return m_verdicts->show(saved.error().verdicts);
        }
        return m_context.notify(Tone::Danger, name + u": "_s + words::error(saved.error()));
    }
    m_context.drafts.forget(lead);
    if (shown)
        fillForm(followUp.levelAfter.value_or(m_level));
    QString text = tr("Recorded for %1.").arg(name);
    if (followUp.nextStep && followUp.nextOn)
        text += u' ' + tr("Next: %1, %2.")
                           .arg(translated(labelOf(*followUp.nextStep)),
                                words::dayAndTime(*followUp.nextOn, followUp.nextTime, m_context.today()));
    for (const Verdict &verdict : saved->verdicts)
        if (verdict.outcome == Outcome::Approve)
            text += u' ' + verdict.rule + u": "_s + translated(verdict.message);
    const auto back = [view = QPointer(this), lead, id = saved->id, draft, name] {
        if (view)
            view->takeBack(lead, id, draft, name);
    };
    m_context.offerUndo(text, back);
    Q_EMIT done(lead);
    load();
}

void LeadView::takeBack(LeadId lead, FollowUpId recorded, FollowUpDraft draft, const QString &name)
{
    const auto request = [session = m_context.session, command = CommandId::fresh(), recorded](Services &services) {
        return services.followUps.undo(session, command, recorded);
    };
    draft.command = CommandId::fresh(); // the old one stands for what was taken back
    m_context.executor.command(this, request, [this, lead, draft, name](const Result<Saved<FollowUp>> &saved) {
        if (!saved)
            return m_context.notify(Tone::Danger, name + u": "_s + words::error(saved.error()));
        standAgain(lead, draft);
        m_context.notify(Tone::Success, tr("Taken back for %1. What you typed stands in the form again.").arg(name));
        Q_EMIT takenBack(lead);
    });
}

/// Something else may have been typed about the same lead meanwhile; neither is lost.
void LeadView::standAgain(LeadId lead, FollowUpDraft draft)
{
    const bool shown = m_lead == lead && m_formFilled;
    const QString since = (shown ? m_form->draft() : m_context.drafts.of(lead, m_context.today())).learned.trimmed();
    if (!since.isEmpty())
        draft.learned += u'\n' + since;
    m_context.drafts.keep(lead, draft, m_context.today());
    if (shown)
        fillForm(m_level);
}

void LeadView::act(LeadAction action, const LeadActionInput &input)
{
    const auto request = [session = m_context.session, command = m_command, lead = *m_lead, action, input](Services &services) {
        return services.leads.act(session, command, lead, action, input);
    };
    m_context.executor.command(this, request,
                               [this, lead = *m_lead, action](const Result<Saved<Lead>> &saved) { acted(lead, action, saved); });
}

void LeadView::acted(LeadId lead, LeadAction action, const Result<Saved<Lead>> &saved)
{
    if (!saved) {
        if (m_lead == lead) {
            m_actions->showProblems(saved.error());
            m_verdicts->show(saved.error().verdicts);
        }
        return m_context.notify(Tone::Danger, words::error(saved.error()));
    }
    m_command = CommandId::fresh();
    m_context.notify(Tone::Success, tr("Done: %1.").arg(translated(labelOf(action))));
    if (m_lead == lead)
        m_actions->finish();
    if (isDecision(action))
        Q_EMIT done(lead);
}

void LeadView::loadPeople()
{
    const auto request = [session = m_context.session](Services &services) { return services.people.list(session); };
    m_context.executor.ask(this, request, [this](const Result<std::vector<Stored<Person>>> &people) {
        if (people)
            m_actions->setPeople(*people);
    });
}

} // namespace showroom
