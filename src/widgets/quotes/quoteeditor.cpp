// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quotes/quoteeditor.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/leads/dayfield.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include "widgets/quotes/quotelinesform.h"
#include <QGridLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int pauseBeforeReckoning = 200; // ms: not at each key

/// A whole number, or 0, which no field takes.
int numberIn(const QLineEdit &edit)
{
    bool good = false;
    const int number = edit.text().trimmed().toInt(&good);
    return good ? number : 0;
}

} // namespace

QuoteEditor::QuoteEditor(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(new TextLabel(Type::Heading, Tone::Neutral)),
      m_lines(new QuoteLinesForm),
      m_sum(new TextLabel(Type::Strong, Tone::Neutral)),
      m_tradeIn(new QLineEdit),
      m_loan(new QLineEdit),
      m_months(new QLineEdit),
      m_rate(new QLineEdit),
      m_validUntil(new DayField(Lean::Future)),
      m_note(new QLineEdit),
      m_save(new KeyButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S), ButtonLook::Primary))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeReckoning);
    build();
    connectParts();
}

void QuoteEditor::build()
{
    m_title->setWordWrap(true);
    m_sum->setWordWrap(true);
    m_sum->setObjectName(u"quoteSum"_s);
    m_save->setObjectName(u"saveQuote"_s);
    m_validUntil->setPlaceholderText(tr("as the procedures say"));
    const auto frame = [this](const char *name, const QString &label, QLineEdit *edit) {
        edit->setObjectName(QString::fromLatin1(name));
        m_frames.emplace_back(QString::fromLatin1(name), new FieldFrame(label, edit));
        return m_frames.back().second;
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(frame("trade_in_fen", tr("Trade-in, yuan"), m_tradeIn), 0, 0);
    grid->addWidget(frame("loan_fen", tr("Loan, yuan"), m_loan), 0, 1);
    grid->addWidget(frame("loan_months", tr("Loan, months"), m_months), 1, 0);
    grid->addWidget(frame("loan_rate_bp", tr("Loan, % a year"), m_rate), 1, 1);
    grid->addWidget(frame("valid_until", tr("Valid until"), m_validUntil), 2, 0);
    grid->addWidget(frame("note", tr("Note"), m_note), 2, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelQuote"_s);
    setLook(*cancel, ButtonLook::Quiet);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_dirty = false;
        Q_EMIT cancelled();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    body->addWidget(m_title);
    body->addWidget(m_lines);
    body->addWidget(m_sum);
    body->addLayout(grid);
    body->addLayout(buttons);
    body->addStretch();
}

void QuoteEditor::connectParts()
{
    connect(m_lines, &QuoteLinesForm::edited, this, &QuoteEditor::edited);
    for (const auto &[name, frame] : m_frames)
        connect(qobject_cast<QLineEdit *>(frame->input()), &QLineEdit::textEdited, this, &QuoteEditor::edited);
    connect(&m_pause, &QTimer::timeout, this, &QuoteEditor::reckon);
    connect(m_save, &QPushButton::clicked, this, &QuoteEditor::save);
}

void QuoteEditor::edited()
{
    m_dirty = true;
    m_pause.start();
}

void QuoteEditor::beginFor(const PlanCard &plan)
{
    m_plan = plan.plan.id;
    m_quote.reset();
    m_title->setText(tr("Quote for %1 from plan %2").arg(plan.party.customerName, plan.plan.value.number));
    QuoteInput input;
    const int cars = plan.plan.value.quantity;
    const auto line = [&](LineKind kind, const QString &name) {
        input.lines.push_back({kind, name, cars, Money::fromFen(0), Money::fromFen(0)});
    };
    line(LineKind::Vehicle, {});
    const auto wished = [&](LineKind kind, const QString &name) {
        if (!name.isEmpty())
            line(kind, name);
    };
    wished(LineKind::Option, plan.plan.value.equipment);
    wished(LineKind::Accessory, plan.plan.value.accessories);
    wished(LineKind::Insurance, plan.plan.value.insurance);
    wished(LineKind::Registration, plan.plan.value.registration);
    line(LineKind::PurchaseTax, {});
    input.loanMonths = plan.plan.value.months;
    fill(input, plan.modelName, cars);
}

void QuoteEditor::begin(const QuoteCard &quote)
{
    m_plan = quote.quote.value.plan;
    m_quote = {quote.quote.id, quote.quote.version};
    m_title->setText(tr("%1 · version %2").arg(quote.quote.value.number, QString::number(quote.quote.value.revision)));
    QuoteInput input;
    input.validUntil = quote.quote.value.validUntil;
    input.note = quote.quote.value.note;
    if (quote.prices) {
        input.lines = quote.prices->lines;
        input.tradeIn = quote.prices->offer.tradeIn;
        input.loan = quote.prices->offer.loan;
        input.loanMonths = quote.prices->offer.loanMonths;
        input.loanRate = quote.prices->offer.loanRate;
    }
    fill(input, quote.quote.value.subject, quote.quote.value.quantity);
}

void QuoteEditor::fill(const QuoteInput &input, const QString &subject, int cars)
{
    const auto money = [](Money amount) { return amount.fen() == 0 ? QString() : recordfields::write(amount); };
    m_command = CommandId::fresh();
    m_dirty = false;
    m_lines->begin(input.lines, subject, cars);
    m_tradeIn->setText(money(input.tradeIn));
    m_loan->setText(money(input.loan));
    m_months->setText(input.loanMonths ? QString::number(*input.loanMonths) : QString());
    m_rate->setText(input.loanRate ? input.loanRate->percent() : QString());
    m_validUntil->setToday(m_context.today());
    m_validUntil->setText(input.validUntil ? input.validUntil->toString(Qt::ISODate) : QString());
    m_note->setText(input.note);
    for (const auto &[name, frame] : m_frames)
        frame->setError({});
    m_sum->setText({});
    m_pause.start();
}

Result<QuoteInput> QuoteEditor::input()
{
    auto lines = m_lines->lines();
    Error error{ErrorCode::Invalid};
    if (!lines)
        error = lines.error();
    QuoteInput input;
    input.plan = m_plan;
    input.note = m_note->text();
    const auto wrong = [&](const char *name, const char *expected) {
        error.fields.push_back(
            {QString::fromLatin1(name), {QT_TRANSLATE_NOOP("Message", "Expected here: %1."), {Label{"Message", expected}}}});
    };
    const auto amount = [&](const QLineEdit &edit, Money &money, const char *name) {
        const QString text = trimmedText(edit.text());
        const auto read = text.isEmpty() ? std::optional(Money::fromFen(0)) : Money::parse(text);
        if (read)
            money = *read;
        else
            wrong(name, QT_TRANSLATE_NOOP("Message", "an amount in yuan"));
    };
    amount(*m_tradeIn, input.tradeIn, "trade_in_fen");
    amount(*m_loan, input.loan, "loan_fen");
    if (!m_months->text().trimmed().isEmpty())
        input.loanMonths = numberIn(*m_months);
    if (const QString text = trimmedText(m_rate->text()); !text.isEmpty()) {
        input.loanRate = BasisPoints::parse(text);
        if (!input.loanRate)
            wrong("loan_rate_bp", QT_TRANSLATE_NOOP("Message", "a percentage such as 4.9"));
    }
    if (const QString text = trimmedText(m_validUntil->text()); !text.isEmpty()) {
        const auto day = parseDay(text, m_context.today(), Lean::Future);
        if (day)
            input.validUntil = day->day;
        else
            wrong("valid_until", ValueText<QDate>::expected);
    }
    if (!error.fields.empty())
        return Refusal(std::move(error));
    input.lines = std::move(*lines);
    return input;
}

void QuoteEditor::reckon()
{
    const auto wanted = input();
    if (!wanted)
        return showSum(Refusal(wanted.error()));
    const auto request = [session = m_context.session, plan = m_plan, input = *wanted](Services &services) {
        return services.quotes.reckon(session, plan, input);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<QuotePrices> &prices) { showSum(prices); });
}

/// While it is typed nothing is reproached: what is not complete has no sum yet.
void QuoteEditor::showSum(const Result<QuotePrices> &prices)
{
    m_sum->setTone(prices ? Tone::Neutral : Tone::Muted);
    if (!prices)
        return m_sum->setText(tr("Not complete yet: %1").arg(words::error(prices.error())));
    m_sum->setText(tr("On the road %1 · tax %2 · discount %3 (%4 %): %5 approves")
                       .arg(words::money(prices->sum.total), words::money(prices->sum.tax), words::money(prices->sum.discount),
                            prices->offer.discountRate.percent(), words::shortRole(prices->approver)) +
                   (prices->monthly ? u"\n"_s + tr("%1 a month").arg(words::money(*prices->monthly)) : QString()));
}

void QuoteEditor::save()
{
    const auto wanted = input();
    if (!wanted)
        return showProblems(wanted.error());
    m_save->setEnabled(false);
    const auto request = [session = m_context.session, command = m_command, quote = m_quote,
                          input = *wanted](Services &services) {
        return quote ? services.quotes.update(session, command, quote->first, quote->second, input)
                     : services.quotes.add(session, command, input);
    };
    m_context.executor.command(this, request, [this](const Result<Saved<Quote>> &result) { finish(result); });
}

void QuoteEditor::showProblems(const Error &error)
{
    m_lines->showProblems(error);
    for (const auto &[name, frame] : m_frames) {
        frame->setError({});
        for (const FieldProblem &problem : error.fields)
            if (problem.field == name)
                frame->setError(translated(problem.problem));
    }
    m_context.notify(Tone::Danger, words::error(error));
}

void QuoteEditor::finish(const Result<Saved<Quote>> &result)
{
    m_save->setEnabled(true);
    m_command = CommandId::fresh();
    if (!result)
        return showProblems(result.error());
    m_dirty = false;
    m_context.notify(Tone::Success, tr("Saved."));
    Q_EMIT saved(result->id);
}

} // namespace showroom
