// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contracts/paymentsform.h"
#include "showroom/models/recordfields.h"
#include "widgets/documents/rowfield.h"
#include "widgets/leads/choices.h"
#include "widgets/leads/dayfield.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/glyph.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

Money amountIn(const QLineEdit &edit)
{
    return Money::parse(trimmedText(edit.text())).value_or(Money::fromFen(0));
}

} // namespace

PaymentsForm::PaymentsForm(QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout),
      m_gap(new TextLabel(Type::Body, Tone::Danger)),
      m_problems(new TextLabel(Type::Small, Tone::Danger)),
      m_more(new QPushButton(tr("Add a payment")))
{
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(6);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, 1);
    int column = 0;
    for (const QString &title : {tr("Payment *"), tr("Method *"), tr("Date *"), tr("Amount, yuan *")}) {
        auto *label = new TextLabel(Type::Small, Tone::Muted);
        label->setText(title);
        m_grid->addWidget(label, 0, column, column == 3 ? Qt::AlignRight : Qt::AlignLeft);
        ++column;
    }
    m_more->setObjectName(u"addPayment"_s);
    setLook(*m_more, ButtonLook::Link);
    connect(m_more, &QPushButton::clicked, this, &PaymentsForm::addEmpty);
    m_gap->setObjectName(u"paymentGap"_s);
    m_gap->setAlignment(Qt::AlignRight);
    m_problems->setWordWrap(true);
    m_problems->hide();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    body->addLayout(m_grid);
    body->addWidget(m_gap);
    body->addWidget(m_problems);
    body->addWidget(m_more, 0, Qt::AlignLeft);
}

void PaymentsForm::begin(const std::vector<ContractPayment> &payments, Money total, QDate today, bool editable)
{
    m_total = total;
    m_today = today;
    m_editable = editable;
    while (!m_rows.empty())
        removeRow(m_rows.back().remove);
    for (const ContractPayment &payment : payments)
        add(payment);
    placeRows();
    clearProblems();
    m_more->setVisible(editable);
    showGap();
}

void PaymentsForm::add(const ContractPayment &payment)
{
    const Row row{new QComboBox, new QComboBox, new DayField(Lean::Future), new QLineEdit, new QToolButton};
    fillChoices<PaymentKind>(*row.kind);
    choose<PaymentKind>(*row.kind, payment.kind);
    fillChoices<PaymentMethod>(*row.method, tr("not filled in"));
    choose<PaymentMethod>(*row.method, payment.method);
    row.due->setToday(m_today);
    row.due->setText(payment.dueOn ? payment.dueOn->toString(Qt::ISODate) : QString());
    row.due->setPlaceholderText(tr("not filled in"));
    row.amount->setText(payment.amount.fen() == 0 ? QString() : recordfields::write(payment.amount));
    row.amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.kind->setAccessibleName(tr("Payment"));
    row.method->setAccessibleName(tr("Method"));
    row.due->setAccessibleName(tr("Date"));
    row.amount->setAccessibleName(tr("Amount"));
    row.due->setObjectName(u"due_on"_s);
    row.amount->setObjectName(u"amount_fen"_s);
    row.method->setObjectName(u"method"_s);
    row.remove->setIcon(icon(Glyph::Cross));
    row.remove->setToolTip(tr("Remove this payment"));
    row.remove->setAutoRaise(true);
    if (!m_editable)
        row.remove->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{row.kind, row.method, row.due, row.amount})
        part->setEnabled(m_editable);
    m_rows.push_back(row);
    for (QComboBox *box : {row.kind, row.method})
        connect(box, &QComboBox::currentIndexChanged, this, &PaymentsForm::edited);
    for (QLineEdit *edit : {static_cast<QLineEdit *>(row.due), row.amount})
        connect(edit, &QLineEdit::textEdited, this, &PaymentsForm::edited);
    connect(row.amount, &QLineEdit::textChanged, this, &PaymentsForm::showGap);
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] {
        removeRow(button);
        placeRows();
        showGap();
        Q_EMIT edited();
    });
}

void PaymentsForm::addEmpty()
{
    ContractPayment payment;
    const Money gap = m_total - sum();
    payment.amount = gap.fen() > 0 ? gap : Money::fromFen(0);
    add(payment);
    placeRows();
    showGap();
    m_rows.back().kind->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PaymentsForm::removeRow(QToolButton *button)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.remove == button; });
    if (found == m_rows.end())
        return;
    for (QWidget *part : std::initializer_list<QWidget *>{found->kind, found->method, found->due, found->amount, found->remove}) {
        m_grid->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    m_rows.erase(found);
}

void PaymentsForm::placeRows()
{
    int place = 1;
    for (const Row &row : m_rows) {
        int column = 0;
        for (QWidget *part : std::initializer_list<QWidget *>{row.kind, row.method, row.due, row.amount, row.remove})
            m_grid->addWidget(part, place, column++);
        ++place;
    }
}

Money PaymentsForm::sum() const
{
    Money sum = Money::fromFen(0);
    for (const Row &row : m_rows)
        sum = sum + amountIn(*row.amount);
    return sum;
}

void PaymentsForm::showGap()
{
    const Money gap = m_total - sum();
    m_gap->setVisible(gap.fen() != 0);
    m_gap->setText(gap.fen() > 0 ? tr("Missing to the total: %1").arg(gap.text())
                                 : tr("More than the total: %1").arg((Money::fromFen(0) - gap).text()));
}

void PaymentsForm::balance()
{
    if (m_rows.empty())
        return addEmpty();
    const Money amount = amountIn(*m_rows.back().amount) + (m_total - sum());
    if (amount.fen() < 0)
        return;
    m_rows.back().amount->setText(recordfields::write(amount));
    Q_EMIT edited();
}

void PaymentsForm::clearProblems()
{
    for (const Row &row : m_rows)
        for (QWidget *part : std::initializer_list<QWidget *>{row.method, row.due, row.amount})
            setWrong(*part, false);
    m_problems->hide();
}

Result<std::vector<ContractPayment>> PaymentsForm::payments()
{
    clearProblems();
    std::vector<ContractPayment> payments;
    Error error{ErrorCode::Invalid};
    const auto wrong = [&](const char *field, const char *expected) {
        error.fields.push_back({u"payments[%1]."_s.arg(payments.size() + 1) + QLatin1String(field),
                                {QT_TRANSLATE_NOOP("Message", "Expected here: %1."), {Label{"Message", expected}}}});
    };
    for (const Row &row : m_rows) {
        ContractPayment payment;
        payment.kind = chosen<PaymentKind>(*row.kind).value_or(PaymentKind::Balance);
        payment.method = chosen<PaymentMethod>(*row.method);
        if (const QString text = trimmedText(row.due->text()); !text.isEmpty()) {
            const auto day = parseDay(text, m_today, Lean::Future);
            if (day)
                payment.dueOn = day->day;
            else
                wrong("due_on", ValueText<QDate>::expected);
        }
        if (const QString text = trimmedText(row.amount->text()); !text.isEmpty()) {
            const auto amount = Money::parse(text);
            if (amount)
                payment.amount = *amount;
            else
                wrong("amount_fen", QT_TRANSLATE_NOOP("Message", "an amount in yuan"));
        }
        payments.push_back(payment);
    }
    if (error.fields.empty())
        return payments;
    showProblems(error);
    return Refusal(std::move(error));
}

QWidget *PaymentsForm::inputOf(const Row &row, const QString &field) const
{
    for (QWidget *part : std::initializer_list<QWidget *>{row.method, row.due, row.amount})
        if (part->objectName() == field)
            return part;
    return row.amount;
}

void PaymentsForm::showProblems(const Error &error)
{
    showRowProblems(*m_problems, u"payments"_s, error, [this](const RowField &place, const QString &problem) {
        if (place.row >= 1 && place.row <= m_rows.size())
            setWrong(*inputOf(m_rows[place.row - 1], place.name), true);
        return problem;
    });
}

void PaymentsForm::focusOn(const QString &field)
{
    const auto place = rowField(u"payments"_s, field);
    if (place && place->row >= 1 && place->row <= m_rows.size())
        inputOf(m_rows[place->row - 1], place->name)->setFocus(Qt::OtherFocusReason);
    else if (!m_rows.empty())
        m_rows.back().amount->setFocus(Qt::OtherFocusReason);
}

} // namespace showroom
