// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quotes/quoteview.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/documents/checklist.h"
#include "widgets/documents/steppanel.h"
#include "widgets/leads/cardheader.h"
#include "widgets/leads/timelineview.h"
#include "widgets/look/glyph.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include "widgets/quotes/authoritybar.h"
#include <QHeaderView>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int widthOfAllColumns = 480;
const QString approveAndRelease = u"approve_release"_s;
const QString drawContract = u"draw_contract"_s;

ButtonLook lookOf(QuoteAction action)
{
    switch (action) {
    case QuoteAction::Submit:
    case QuoteAction::Release:
    case QuoteAction::Accept:
        return ButtonLook::Primary;
    case QuoteAction::Reject:
    case QuoteAction::Void:
        return ButtonLook::Danger;
    default:
        return ButtonLook::Plain;
    }
}

QString lineOf(const QuoteStep &step, const StoreZone &zone, QDate today)
{
    const auto action = fromCode<QuoteAction>(step.event.action);
    const QDateTime at = zone.local(step.event.at);
    QString line = words::dayAndTime(at.date(), at.time(), today) + u' ' +
                   (action ? translated(labelOf(*action)) : QuoteView::tr("Prepared")) + u" · "_s + step.personName;
    return step.event.note.isEmpty() ? line : line + u" · "_s + step.event.note;
}

QString signedText(Money amount)
{
    return amount.fen() > 0 ? u'+' + amount.text() : amount.text();
}

QString differenceText(const QuoteDifference &difference)
{
    QStringList parts{
        QuoteView::tr("Compared with version %1: discount %2, on the road %3")
            .arg(QString::number(difference.revision), signedText(difference.discount), signedText(difference.total))};
    for (const QuoteLineChange &line : difference.lines)
        parts << u"· "_s + line.name + u": "_s + (line.was ? line.was->text() : u"—"_s) + u" → "_s +
                     (line.is ? line.is->text() : u"—"_s);
    return parts.join(u'\n');
}

} // namespace

QuoteView::QuoteView(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new CardHeader),
      m_table(new TableView(TableView::Rows::Worklist)),
      m_authority(new QWidget),
      m_share(new TextLabel(Type::Small, Tone::Muted)),
      m_bar(new AuthorityBar),
      m_loan(new TextLabel(Type::Body, Tone::Neutral)),
      m_difference(new TextLabel(Type::Small, Tone::Muted)),
      m_rules(new Checklist),
      m_steps(new StepPanel),
      m_edit(new QPushButton(tr("Edit the prices"))),
      m_print(new QPushButton(tr("Print"))),
      m_history(new TimelineView)
{
    build();
    clear();
    connect(m_rules, &Checklist::ruleRequested, this, [this](const QString &rule) { m_context.openRule(rule); });
    connect(m_steps, &StepPanel::stepRequested, this,
            [this](const QString &code, const QString &reason, QDate) { act(code, reason); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_card)
            Q_EMIT editRequested(*m_card);
    });
    connect(m_print, &QPushButton::clicked, this, &QuoteView::print);
    connect(m_header, &CardHeader::openRequested, this, [this] {
        if (m_card)
            m_context.openLead(m_card->quote.value.lead);
    });
    connect(&context.executor, &Executor::changed, this, &QuoteView::load);
}

void QuoteView::build()
{
    m_table->setModel(&m_lines);
    m_table->setObjectName(u"quoteLines"_s);
    m_table->setAccessibleName(tr("Lines of the quote"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *authority = new QVBoxLayout(m_authority);
    authority->setContentsMargins(0, 0, 0, 0);
    authority->setSpacing(2);
    authority->addWidget(m_share);
    authority->addWidget(m_bar);
    for (TextLabel *label : {m_loan, m_difference, m_share})
        label->setWordWrap(true);
    m_edit->setObjectName(u"editQuote"_s);
    m_print->setObjectName(u"printQuote"_s);
    m_print->setIcon(icon(Glyph::Print));
    m_print->setToolTip(tr("The quote as PDF; its reader and time stand on it and in the audit"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_edit);
    buttons->addWidget(m_print);
    buttons->addStretch();
    m_header->setOpenText(tr("Open the lead"));
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_table, m_authority, m_loan, m_difference, m_rules, m_steps})
        body->addWidget(part);
    body->addLayout(buttons);
    body->addWidget(m_history);
    body->addStretch();
}

void QuoteView::open(QuoteId quote)
{
    if (m_quote != quote)
        clear();
    m_quote = quote;
    load();
}

// Nothing of the quote before may be taken for the one that is asked for.
void QuoteView::clear()
{
    m_card.reset();
    m_command = CommandId::fresh();
    m_lines.clear();
    m_header->setPerson({}, {});
    m_header->setBadge({}, Tone::Neutral);
    m_rules->show({});
    m_steps->finish();
    m_steps->setSteps({});
    m_history->show({}, {});
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_authority, m_loan, m_difference, m_edit, m_print})
        part->hide();
}

void QuoteView::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

void QuoteView::resizeEvent(QResizeEvent *event)
{
    fitColumns(event->size().width());
    QWidget::resizeEvent(event);
}

// In a narrow place what is charged stays in sight; how much less it is stands in the sum below.
void QuoteView::fitColumns(int width)
{
    const bool narrow = width < widthOfAllColumns;
    const auto prices = m_card ? m_card->prices : std::nullopt;
    const bool several = prices && std::any_of(prices->lines.begin(), prices->lines.end(),
                                               [](const QuoteLine &line) { return line.quantity > 1; });
    m_table->setColumnHidden(QuoteLinesModel::Discount, narrow);
    m_table->setColumnHidden(QuoteLinesModel::Quantity, narrow && !several);
    m_table->setColumnHidden(QuoteLinesModel::Media, narrow && several);
    m_table->setColumns({{140, 1}, {58, 0}, {94, 0}, {94, 0}, {86, 0}});
}

void QuoteView::load()
{
    if (!m_quote || !isVisible())
        return;
    const auto request = [session = m_context.session, quote = *m_quote](Services &services) -> Result<Answer> {
        const auto card = services.quotes.show(session, quote);
        if (!card)
            return Refusal(card.error());
        const auto policy = services.procedures.policy(session);
        return policy ? Result<Answer>(Answer{*card, *policy}) : Refusal(policy.error());
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<Answer> &answer) {
        if (answer)
            show(*answer);
        else
            m_context.notify(Tone::Danger, words::error(answer.error()));
    });
}

void QuoteView::show(const Answer &answer)
{
    const QuoteCard &card = answer.card;
    m_card = card;
    const Quote &quote = card.quote.value;
    const QDate today = m_context.today();
    QStringList detail{card.party.customerName,
                       quote.quantity == 1 ? quote.subject : quote.subject + u" ×"_s + QString::number(quote.quantity)};
    if (!card.ownerName.isEmpty())
        detail << card.ownerName;
    m_header->setPerson(tr("%1 · version %2").arg(quote.number, QString::number(quote.revision)),
                        tr("prepared by %1").arg(card.preparedBy), {}, detail.join(u" · "_s));
    m_header->setBadge(translated(labelOf(quote.state)), tones::of(quote.state));
    showPrices(answer);
    m_rules->show(card.verdicts);
    showSteps(card);
    m_edit->setVisible(card.mayEdit);
    m_print->setVisible(card.prices.has_value());
    QStringList lines;
    for (const QuoteStep &step : card.history)
        lines << lineOf(step, m_context.zone, today);
    m_history->show(tr("So far"), lines);
}

void QuoteView::showPrices(const Answer &answer)
{
    const auto &prices = answer.card.prices;
    m_table->setVisible(prices.has_value());
    m_authority->setVisible(prices.has_value());
    m_loan->setVisible(prices && prices->monthly);
    m_difference->setVisible(answer.card.difference.has_value());
    if (!prices)
        return m_lines.clear();
    m_lines.setPrices(*prices);
    fitColumns(width());
    int height = m_table->horizontalHeader()->height() + 2;
    for (int row = 0; row < m_lines.rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
    const Policy &policy = answer.policy;
    m_share->setText(
        tr("Discount %1 % (manager up to %2 %, director up to %3 %, then the general manager)")
            .arg(prices->offer.discountRate.percent(), policy.managerDiscount.percent(), policy.directorDiscount.percent()));
    m_bar->show(prices->offer.discountRate, policy.managerDiscount, policy.directorDiscount);
    if (prices->monthly)
        m_loan->setText(tr("Loan %1 over %2 months at %3 % a year: %4 a month, %5 interest in all")
                            .arg(words::money(prices->offer.loan), QString::number(prices->offer.loanMonths.value_or(0)),
                                 prices->offer.loanRate.value_or(BasisPoints::of(0)).percent(), words::money(*prices->monthly),
                                 words::money(prices->interest.value_or(Money::fromFen(0)))));
    if (answer.card.difference)
        m_difference->setText(differenceText(*answer.card.difference));
}

void QuoteView::showSteps(const QuoteCard &card)
{
    std::vector<Step> steps;
    for (const QuoteAction action : card.actions) {
        if (action == QuoteAction::Approve) {
            // Beyond one's limit there is nothing to press; the list of rules says why.
            const bool within = std::none_of(card.verdicts.begin(), card.verdicts.end(), [](const Verdict &verdict) {
                return verdict.rule == u"QT-03"_s && verdict.outcome == Outcome::Approve;
            });
            if (!within)
                continue;
            steps.push_back({approveAndRelease, tr("Approve and give to the consultant"), ButtonLook::Primary});
        }
        Step step{codeOf(action), translated(labelOf(action)), lookOf(action)};
        step.reason = Flow<Quote>::isReasoned(action);
        steps.push_back(std::move(step));
    }
    const bool runs = card.quote.value.state == QuoteState::Accepted || card.quote.value.state == QuoteState::Released ||
                      card.quote.value.state == QuoteState::Approved;
    if (runs && scopeOf(Operation::DraftContracts, m_context.session.role) != Scope::None)
        steps.insert(steps.begin(), {drawContract, tr("Draw the contract"), ButtonLook::Primary});
    m_steps->setToday(m_context.today());
    m_steps->setSteps(steps);
}

void QuoteView::focusDecision()
{
    if (auto *first = m_steps->findChild<QPushButton *>(); first && m_steps->isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void QuoteView::act(const QString &code, const QString &reason)
{
    if (code == drawContract && m_quote) {
        m_steps->finish();
        return m_context.drawContract(*m_quote);
    }
    const auto action = code == approveAndRelease ? std::optional(QuoteAction::Approve) : fromCode<QuoteAction>(code);
    if (!action || !m_quote)
        return;
    const QuoteActionInput input{reason, code == approveAndRelease};
    const auto request = [session = m_context.session, command = m_command, id = *m_quote, action, input](Services &services) {
        return services.quotes.act(session, command, id, *action, input);
    };
    m_context.executor.command(this, request, [this, action](const Result<Saved<Quote>> &saved) { acted(*action, saved); });
}

void QuoteView::print()
{
    if (!m_card)
        return;
    const auto request = [session = m_context.session, id = m_card->quote.id](Services &services) {
        return services.quotes.print(session, id);
    };
    m_print->setEnabled(false);
    m_context.executor.ask(this, request, [this, name = m_card->quote.value.number](const Result<QByteArray> &pdf) {
        m_print->setEnabled(true);
        if (pdf)
            m_context.showPdf(*pdf, name);
        else
            m_context.notify(Tone::Danger, words::error(pdf.error()));
    });
}

void QuoteView::acted(QuoteAction action, const Result<Saved<Quote>> &saved)
{
    m_command = CommandId::fresh();
    if (!saved) {
        m_steps->showProblems(saved.error());
        return m_context.notify(Tone::Danger, words::error(saved.error()));
    }
    m_steps->finish();
    m_context.notify(Tone::Success, tr("Done: %1.").arg(translated(labelOf(action))));
    Q_EMIT done(saved->id);
}

} // namespace showroom
