// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contracts/contractview.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/documents/checklist.h"
#include "widgets/documents/steppanel.h"
#include "widgets/leads/cardheader.h"
#include "widgets/leads/timelineview.h"
#include "widgets/look/textlabel.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QString balance = u"balance"_s;

ButtonLook lookOf(ContractAction action)
{
    switch (action) {
    case ContractAction::Complete:
    case ContractAction::Mark:
    case ContractAction::Stamp:
    case ContractAction::TakeEffect:
    case ContractAction::ApproveTerms:
    case ContractAction::Report:
        return ButtonLook::Primary;
    case ContractAction::Cancel:
    case ContractAction::StampByException:
        return ButtonLook::Danger;
    default:
        return ButtonLook::Plain;
    }
}

/// The table allows it, and it makes sense now: no second stamp, no report that nobody owes.
bool isOffered(ContractAction action, const Contract &contract, const std::vector<Stored<SealUse>> &seals)
{
    const bool stampedNow =
        std::any_of(seals.begin(), seals.end(), [&](const auto &use) { return use.value.revision == contract.revision; });
    switch (action) {
    case ContractAction::ApproveTerms:
        return !contract.specialTerms.isEmpty() && !contract.specialApprovedOn;
    case ContractAction::Stamp:
        return !stampedNow;
    case ContractAction::TakeEffect:
        return contract.stampedOn.has_value();
    case ContractAction::Cancel:
        return !contract.stampedOn;
    case ContractAction::Report:
        return contract.stampedOn && !contract.reportedOn &&
               std::any_of(seals.begin(), seals.end(), [](const auto &use) { return use.value.exceptional; });
    default:
        return true;
    }
}

QString lineOf(const DocumentStep &step, const StoreZone &zone, QDate today)
{
    const auto action = fromCode<ContractAction>(step.event.action);
    const QDateTime at = zone.local(step.event.at);
    QString line = words::dayAndTime(at.date(), at.time(), today) + u' ' +
                   (action ? translated(labelOf(*action)) : ContractView::tr("Drawn from the quote")) + u" · "_s +
                   step.personName;
    return step.event.note.isEmpty() ? line : line + u" · "_s + step.event.note;
}

} // namespace

ContractView::ContractView(PageContext &context, Place place, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_place(place),
      m_header(new CardHeader),
      m_summary(new TextLabel(Type::Body, Tone::Neutral)),
      m_rules(new Checklist),
      m_steps(new StepPanel),
      m_papers(new QWidget),
      m_history(new TimelineView)
{
    build();
    clear();
    connect(m_rules, &Checklist::ruleRequested, this, [this](const QString &rule) { m_context.openRule(rule); });
    connect(m_rules, &Checklist::fieldRequested, this, &ContractView::fieldRequested);
    connect(m_rules, &Checklist::mendRequested, this, &ContractView::balanceRequested);
    connect(m_steps, &StepPanel::stepRequested, this,
            [this](const QString &code, const QString &reason, QDate) { act(code, reason); });
    connect(m_header, &CardHeader::openRequested, this, [this] {
        if (m_contract)
            m_context.openContract(*m_contract);
    });
    connect(&context.executor, &Executor::changed, this, &ContractView::load);
}

void ContractView::build()
{
    auto *title = new TextLabel(Type::Strong, Tone::Neutral);
    title->setText(tr("By the procedures"));
    m_summary->setWordWrap(true);
    if (m_place != Place::Alone)
        m_header->hide();
    m_header->setOpenText(tr("Open the contract"));
    m_rules->setLinked(m_place == Place::BesideForm);
    auto *papers = new QVBoxLayout(m_papers);
    papers->setContentsMargins(0, 0, 0, 0);
    papers->setSpacing(4);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, title, m_summary, m_rules, m_steps, m_papers, m_history})
        body->addWidget(part);
    body->addStretch();
}

void ContractView::open(ContractId contract)
{
    if (m_contract != contract)
        clear();
    m_contract = contract;
    load();
}

// Nothing of the contract before may be taken for the one that is asked for.
void ContractView::clear()
{
    m_card.reset();
    m_contract.reset();
    m_command = CommandId::fresh();
    m_header->setPerson({}, {});
    m_header->setBadge({}, Tone::Neutral);
    m_summary->setText({});
    m_rules->show({});
    m_steps->finish();
    m_steps->setSteps({});
    m_history->show({}, {});
    m_papers->hide();
}

void ContractView::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

void ContractView::load()
{
    if (!m_contract || !isVisible())
        return;
    const auto request = [session = m_context.session, contract = *m_contract](Services &services) {
        return services.contracts.show(session, contract);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<ContractCard> &card) {
        if (card)
            show(*card);
        else
            m_context.notify(Tone::Danger, words::error(card.error()));
    });
}

void ContractView::show(const ContractCard &card)
{
    m_card = card;
    const Contract &contract = card.contract.value;
    m_header->setPerson(contract.number, card.ownerName, {}, QStringList{contract.buyerName, contract.subject}.join(u" · "_s));
    m_header->setBadge(translated(labelOf(contract.state)), tones::of(contract.state));
    const auto blocks = std::count_if(card.verdicts.begin(), card.verdicts.end(), [](const Verdict &verdict) {
        return verdict.outcome == Outcome::Block || verdict.outcome == Outcome::Approve;
    });
    m_summary->setText(blocks > 0 ? tr("%n point(s) open; fill them in before it goes for the mark", nullptr, int(blocks))
                                  : tr("Nothing stands in its way."));
    m_summary->setVisible(contract.state == ContractState::Draft || contract.state == ContractState::Complete);
    m_summary->setTone(blocks > 0 ? Tone::Muted : Tone::Success);
    std::vector<Checklist::Mend> mends;
    for (const Verdict &verdict : card.verdicts)
        if (m_place == Place::BesideForm && card.mayEdit && verdict.missing.contains(u"payments"_s))
            mends.push_back({verdict.rule, balance, tr("Difference to the last payment")});
    m_rules->setLinked(m_place == Place::BesideForm && card.mayEdit);
    m_rules->show(card.verdicts, mends);
    showSteps(card);
    showPapers(card);
    QStringList lines;
    for (const DocumentStep &step : card.history)
        lines << lineOf(step, m_context.zone, m_context.today());
    m_history->show(tr("So far"), lines);
    Q_EMIT shown(card);
}

void ContractView::showSteps(const ContractCard &card)
{
    std::vector<Step> steps;
    for (const ContractAction action : card.actions) {
        if (!isOffered(action, card.contract.value, card.seals))
            continue;
        Step step{codeOf(action), translated(labelOf(action)), lookOf(action)};
        step.reason = Flow<Contract>::isReasoned(action);
        if (action == ContractAction::Stamp || action == ContractAction::StampByException)
            step.fields = {{u"copies"_s, tr("Copies"), u"2"_s}, {u"handed_to"_s, tr("Handed to"), card.ownerName}};
        steps.push_back(std::move(step));
    }
    if (card.mayAskForChange)
        steps.push_back({u"ask_change"_s, tr("Ask for a change")});
    if (scopeOf(Operation::RecordReceipts, m_context.session.role) != Scope::None &&
        card.contract.value.state != ContractState::Draft)
        steps.push_back({u"receipt"_s, tr("Record a receipt or refund")});
    if (card.mayArrange)
        steps.push_back({u"appoint"_s, tr("Appoint the delivery"), ButtonLook::Primary});
    m_steps->setToday(m_context.today());
    m_steps->setSteps(steps);
}

/// Its papers, stamps, changes and the appointment, each a line that opens it.
void ContractView::showPapers(const ContractCard &card)
{
    auto *column = static_cast<QVBoxLayout *>(m_papers->layout());
    while (const std::unique_ptr<QLayoutItem> item{column->takeAt(0)})
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
    const auto link = [&](const QString &text, const QString &name, const auto &then) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        setLook(*button, ButtonLook::Link);
        connect(button, &QPushButton::clicked, this, then);
        column->addWidget(button, 0, Qt::AlignLeft);
    };
    if (card.prices)
        for (const ContractVersion &version : card.versions)
            if (!version.sha256.isEmpty() && (card.handsOutMarked || version.revision == card.contract.value.revision))
                link(tr("Paper of version %1, as it was marked (PDF)").arg(version.revision), u"paper_%1"_s.arg(version.revision),
                     [this, revision = version.revision] { print(revision); });
    for (const Stored<SealUse> &use : card.seals)
        link(tr("Stamped on %1, %n copies: %2", nullptr, use.value.copies)
                 .arg(words::day(use.value.stampedOn, m_context.today()), translated(labelOf(use.value.state))),
             u"seal"_s, [this, id = use.id.value()] { Q_EMIT documentRequested(u"seal_use"_s, id); });
    for (const Stored<ContractChange> &change : card.changes)
        link(tr("Change %1: %2").arg(change.value.number, translated(labelOf(change.value.state))), u"change"_s,
             [this, id = change.id.value()] { Q_EMIT documentRequested(u"contract_change"_s, id); });
    if (card.delivery)
        link(tr("Delivery on %1: %2")
                 .arg(words::day(card.delivery->value.on, m_context.today()), translated(labelOf(card.delivery->value.state))),
             u"delivery"_s, [this, id = card.delivery->id.value()] { Q_EMIT documentRequested(u"delivery"_s, id); });
    m_papers->setVisible(column->count() > 0);
}

void ContractView::focusDecision()
{
    if (auto *first = m_steps->findChild<QPushButton *>(); first && m_steps->isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void ContractView::print(std::optional<int> revision)
{
    if (!m_contract || !m_card)
        return;
    const auto request = [session = m_context.session, id = *m_contract, revision](Services &services) {
        return services.contracts.print(session, id, revision);
    };
    m_context.executor.ask(this, request, [this, name = m_card->contract.value.number](const Result<QByteArray> &pdf) {
        if (pdf)
            m_context.showPdf(*pdf, name);
        else
            m_context.notify(Tone::Danger, words::error(pdf.error()));
    });
}

void ContractView::act(const QString &code, const QString &reason)
{
    if (code == "ask_change"_L1 || code == "appoint"_L1 || code == "receipt"_L1) {
        m_steps->finish();
        return Q_EMIT newDocumentRequested(code == "appoint"_L1   ? u"delivery"_s
                                           : code == "receipt"_L1 ? code
                                                                  : u"contract_change"_s);
    }
    const auto action = fromCode<ContractAction>(code);
    if (!action || !m_contract)
        return;
    ContractActionInput input;
    input.reason = reason;
    input.handedTo = m_steps->value(u"handed_to"_s);
    if (const QString copies = m_steps->value(u"copies"_s); !copies.isEmpty())
        input.copies = copies.toInt();
    const auto request = [session = m_context.session, command = m_command, id = *m_contract, action, input](Services &services) {
        return services.contracts.act(session, command, id, *action, input);
    };
    m_context.executor.command(
        this, request, [this, said = translated(labelOf(*action))](const Result<Saved<Contract>> &saved) { acted(said, saved); });
}

void ContractView::acted(const QString &said, const Result<Saved<Contract>> &saved)
{
    m_command = CommandId::fresh();
    if (!saved) {
        m_steps->showProblems(saved.error());
        m_context.notify(Tone::Danger, words::error(saved.error()));
        if (!saved.error().fields.empty())
            Q_EMIT fieldRequested(saved.error().fields.front().field);
        return;
    }
    m_steps->finish();
    m_context.notify(Tone::Success, tr("Done: %1.").arg(said));
    Q_EMIT done(saved->id);
}

} // namespace showroom
