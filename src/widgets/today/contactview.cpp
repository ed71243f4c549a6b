// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/contactview.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/leads/cardheader.h"
#include "widgets/leads/keptline.h"
#include "widgets/leads/paging.h"
#include "widgets/leads/timelineview.h"
#include "widgets/leads/verdictlist.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include <QComboBox>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int noteHeight = 84;

DraftBook::Key keyOf(CustomerId customer)
{
    return {u"contact"_s, customer.value()};
}

template <class Enum>
void offer(QComboBox &box)
{
    for (const auto &entry : Codes<Enum>::entries)
        box.addItem(translated(labelOf(entry.value)), int(entry.value));
}

} // namespace

ContactView::ContactView(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new CardHeader),
      m_why(new VerdictList),
      m_kind(new QComboBox),
      m_outcome(new QComboBox),
      m_note(new QPlainTextEdit),
      m_noteFrame(new FieldFrame(tr("What was learned"), m_note, FieldFrame::Need::Required)),
      m_form(new QWidget),
      m_kept(new KeptLine(context, *m_form)),
      m_timeline(new TimelineView)
{
    offer<ContactKind>(*m_kind);
    offer<ContactOutcome>(*m_outcome);
    m_note->setObjectName(u"contactNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    build();
    connect(m_note, &QPlainTextEdit::textChanged, m_kept, &KeptLine::touched);
    for (const QComboBox *box : {m_kind, m_outcome})
        connect(box, &QComboBox::currentIndexChanged, m_kept, &KeptLine::touched);
    connect(m_kept, &KeptLine::keepRequested, this, &ContactView::keepDraft);
    connect(m_kept, &KeptLine::thrownAway, this, &ContactView::throwAway);
    connect(m_why, &VerdictList::ruleRequested, this, [this](const QString &rule) { m_context.openRule(rule); });
    connect(m_header, &CardHeader::openRequested, this, [this] {
        if (m_customer)
            m_context.openCustomer(*m_customer);
    });
    connect(&context.executor, &Executor::changed, this, &ContactView::load);
}

void ContactView::build()
{
    auto *keep = new KeyButton(tr("Record the contact"), QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonLook::Primary);
    keep->setObjectName(u"recordContact"_s);
    connect(keep, &QPushButton::clicked, this, &ContactView::record);
    auto *how = new QHBoxLayout;
    how->setSpacing(12);
    how->addWidget(new FieldFrame(tr("Way"), m_kind), 1);
    how->addWidget(new FieldFrame(tr("Outcome"), m_outcome), 1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addLayout(how);
    form->addWidget(m_noteFrame);
    form->addWidget(keep, 0, Qt::AlignLeft);
    auto *page = new QWidget;
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(10);
    m_header->setOpenText(tr("Open the customer's card"));
    body->addWidget(m_header);
    body->addWidget(m_why);
    body->addWidget(m_kept);
    body->addWidget(m_form);
    body->addWidget(m_timeline);
    body->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(page));
}

void ContactView::open(CustomerId customer, const Verdict &verdict)
{
    m_why->show({verdict});
    if (m_customer != customer) {
        keepDraft();
        m_customer = customer;
        fill(draftOf(customer));
        m_header->setPerson({}, {});
        m_timeline->show({}, {});
    }
    load();
}

ContactView::Draft ContactView::typed() const
{
    return {m_kind->currentIndex(), m_outcome->currentIndex(), m_note->toPlainText(), m_command};
}

ContactView::Draft ContactView::draftOf(CustomerId customer) const
{
    if (const auto found = m_drafts.find(customer); found != m_drafts.end())
        return found->second;
    const auto kept = m_context.book ? m_context.book->of(keyOf(customer)) : std::nullopt;
    if (!kept)
        return {};
    const QJsonObject &fields = kept->fields;
    return {fields.value("kind"_L1).toInt(), fields.value("outcome"_L1).toInt(), fields.value("note"_L1).toString(),
            CommandId(fields.value("command"_L1).toString())};
}

void ContactView::keepDraft()
{
    if (!m_customer)
        return;
    const Draft draft = typed();
    if (draft.note.trimmed().isEmpty())
        return forget(*m_customer);
    m_drafts.insert_or_assign(*m_customer, draft);
    if (m_context.book)
        m_context.book->keep(keyOf(*m_customer), {{u"kind"_s, draft.kind},
                                                  {u"outcome"_s, draft.outcome},
                                                  {u"note"_s, draft.note},
                                                  {u"command"_s, draft.command.text()}});
}

void ContactView::forget(CustomerId customer)
{
    m_drafts.erase(customer);
    if (m_context.book)
        m_context.book->forget(keyOf(customer));
}

void ContactView::throwAway()
{
    if (!m_customer)
        return;
    forget(*m_customer);
    fill({});
    focusForm();
}

void ContactView::fill(const Draft &draft)
{
    m_command = draft.command;
    m_kind->setCurrentIndex(draft.kind);
    m_outcome->setCurrentIndex(draft.outcome);
    m_note->setPlainText(draft.note);
    m_noteFrame->setError({});
    const auto kept = m_context.book && m_customer ? m_context.book->of(keyOf(*m_customer)) : std::nullopt;
    m_kept->offer(kept && kept->restored ? std::optional(kept->at) : std::nullopt);
}

void ContactView::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

void ContactView::load()
{
    if (!m_customer || !isVisible())
        return;
    const auto request = [session = m_context.session, customer = *m_customer](Services &services) {
        return services.customers.show(session, customer);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<CustomerCard> &card) {
        if (card)
            show(*card);
        else
            m_context.notify(Tone::Danger, words::error(card.error()));
    });
}

void ContactView::show(const CustomerCard &card)
{
    const Customer &customer = card.customer.value;
    m_header->setPerson(customer.name, {}, customer.phone ? customer.phone->shown() : QString(), card.ownerName);
    m_header->setBadge(translated(labelOf(customer.state)), Tone::Info);
    m_header->setLock(card.inFull ? QString() : tr("Masked: this customer belongs to %1").arg(card.ownerName));
    m_form->setVisible(card.mayEdit);
    if (!card.mayEdit)
        m_kept->hide();
    const std::vector<words::Line> lines = words::timeline(card.timeline, m_context.today());
    m_timeline->showLines(lines.empty() ? QString() : tr("So far"), lines);
}

void ContactView::focusForm()
{
    if (m_form->isVisible())
        m_note->setFocus(Qt::OtherFocusReason);
}

FollowUp ContactView::followUp() const
{
    FollowUp followUp;
    followUp.customer = m_customer;
    followUp.kind = ContactKind(m_kind->currentData().toInt());
    followUp.outcome = ContactOutcome(m_outcome->currentData().toInt());
    followUp.learned = m_note->toPlainText();
    return followUp;
}

void ContactView::record()
{
    if (!m_customer)
        return;
    const auto request = [session = m_context.session, command = m_command, followUp = followUp()](Services &services) {
        return services.followUps.record(session, command, followUp);
    };
    m_context.executor.command(this, request,
                               [this, customer = *m_customer, draft = typed()](const Result<Saved<FollowUp>> &saved) {
                                   recorded(customer, draft, saved);
                               });
}

// Another row may be looked at by now.
void ContactView::recorded(CustomerId customer, const Draft &draft, const Result<Saved<FollowUp>> &saved)
{
    if (!saved) {
        if (m_customer == customer)
            for (const Verdict &verdict : saved.error().verdicts)
                m_noteFrame->setError(verdict.missing.contains(u"learned"_s) ? tr("Needed by %1").arg(verdict.rule) : QString());
        return m_context.notify(Tone::Danger, words::error(saved.error()));
    }
    forget(customer);
    m_context.offerUndo(tr("Recorded."), [view = QPointer(this), customer, id = saved->id, draft] {
        if (view)
            view->takeBack(customer, id, draft);
    });
    if (m_customer != customer)
        return;
    fill({});
    Q_EMIT done();
}

void ContactView::takeBack(CustomerId customer, FollowUpId recorded, const Draft &draft)
{
    const auto request = [session = m_context.session, command = CommandId::fresh(), recorded](Services &services) {
        return services.followUps.undo(session, command, recorded);
    };
    m_context.executor.command(this, request, [this, customer, draft](const Result<Saved<FollowUp>> &saved) {
        if (!saved)
            return m_context.notify(Tone::Danger, words::error(saved.error()));
        const QString since = (m_customer == customer ? typed() : draftOf(customer)).note.trimmed();
        Draft again{draft.kind, draft.outcome, draft.note}; // the command of before stands for what was taken back
        if (!since.isEmpty())
            again.note += u'\n' + since;
        m_drafts.insert_or_assign(customer, again);
        if (m_customer == customer)
            fill(again);
        m_context.notify(Tone::Success, tr("Taken back. What you typed stands in the form again."));
        Q_EMIT takenBack(customer);
    });
}

} // namespace showroom
