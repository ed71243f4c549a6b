// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contracts/contractform.h"
#include "showroom/domain/capitals.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/contracts/contractlinesmodel.h"
#include "widgets/contracts/paymentsform.h"
#include "widgets/customers/recordform.h"
#include "widgets/leads/choices.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int mostCars = 200;
constexpr int carRowHeight = 24;

/// Of the description without what has an input of its own here; paragraphs stand below the schedule. What CT-02 demands has a
/// star.
std::vector<FormField> typedFields(bool paragraphs)
{
    static const QStringList demanded{u"buyer_name"_s, u"signatory"_s, u"signing_date"_s, u"delivery_date"_s};
    std::vector<FormField> fields = formFields<Contract>();
    std::erase_if(fields, [&](const FormField &field) {
        return field.name == "quote"_L1 || field.name == "template"_L1 || (field.kind == FormField::Kind::Text) != paragraphs;
    });
    for (FormField &field : fields)
        field.required = demanded.contains(field.name);
    return fields;
}

QString carText(const VehicleRow &car)
{
    const Vehicle &vehicle = car.vehicle.value;
    QStringList parts{vehicle.vin ? vehicle.vin->text() : QString(), vehicle.colour, translated(labelOf(vehicle.state)),
                      vehicle.place};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ContractForm::ContractForm(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_fields(new RecordForm(typedFields(false))),
      m_paragraphs(new RecordForm(typedFields(true))),
      m_kind(new QComboBox),
      m_template(new QComboBox),
      m_lines(new ContractLinesModel(this)),
      m_table(new TableView),
      m_capitals(new TextLabel(Type::Body, Tone::Muted)),
      m_cars(new QListWidget),
      m_carsTitle(new TextLabel(Type::Small, Tone::Muted)),
      m_payments(new PaymentsForm),
      m_save(new KeyButton(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_S), ButtonLook::Primary)),
      m_cancel(new QPushButton(tr("Cancel")))
{
    build();
    connectParts();
}

ContractForm::~ContractForm() = default;

void ContractForm::build()
{
    fillChoices<ContractKind>(*m_kind);
    m_kind->setObjectName(u"contractKind"_s);
    m_template->setObjectName(u"contractTemplate"_s);
    m_table->setModel(m_lines);
    m_table->setObjectName(u"contractLines"_s);
    m_table->setAccessibleName(tr("What is sold"));
    m_table->setColumns({{160, 1}, {110, 0}, {70, 0}, {120, 0}});
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_capitals->setWordWrap(true);
    m_capitals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cars->setObjectName(u"contractCars"_s);
    m_cars->setAccessibleName(tr("Cars of the stock"));
    m_cars->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_save->setObjectName(u"saveContract"_s);
    m_cancel->setObjectName(u"cancelContract"_s);
    setLook(*m_cancel, ButtonLook::Quiet);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(new FieldFrame(tr("Kind"), m_kind), 1);
    choices->addWidget(new FieldFrame(tr("Template"), m_template), 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 6, 0);
    body->setSpacing(12);
    body->addLayout(choices);
    body->addWidget(m_fields);
    body->addWidget(m_table);
    body->addWidget(m_capitals);
    body->addWidget(m_carsTitle);
    body->addWidget(m_cars);
    body->addWidget(m_payments);
    body->addWidget(m_paragraphs);
    body->addLayout(buttons);
    body->addStretch();
}

void ContractForm::connectParts()
{
    const auto edited = [this] {
        if (!m_filling)
            setDirty(true);
    };
    connect(m_fields, &RecordForm::edited, this, edited);
    connect(m_paragraphs, &RecordForm::edited, this, edited);
    connect(m_payments, &PaymentsForm::edited, this, edited);
    connect(m_template, &QComboBox::currentIndexChanged, this, edited);
    connect(m_cars, &QListWidget::itemChanged, this, edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, edited] {
        edited();
        fillTemplates(chosen<ContractKind>(*m_kind).value_or(ContractKind::Contract), {});
    });
    connect(m_save, &QPushButton::clicked, this, &ContractForm::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setDirty(false);
        Q_EMIT cancelled();
    });
}

void ContractForm::setDirty(bool dirty)
{
    m_dirty = dirty;
    m_save->setVisible(m_editable || m_carsOnly);
    m_save->setEnabled(dirty || !m_contract);
    m_cancel->setVisible(dirty || !m_contract);
    Q_EMIT dirtyChanged(dirty);
}

void ContractForm::beginFor(QuoteId quote)
{
    m_contract.reset();
    const auto request = [session = m_context.session, quote](Services &services) -> Result<Proposal> {
        auto input = services.contracts.proposed(session, quote, ContractKind::Contract);
        const auto card = input ? services.quotes.show(session, quote) : Result<QuoteCard>(Refusal(input.error()));
        if (!card)
            return Refusal(card.error());
        Proposal proposal{std::move(*input), {}};
        proposal.input.contract.model = card->quote.value.model;
        if (card->prices)
            for (const QuoteLine &line : card->prices->lines)
                proposal.lines.push_back({line.kind, line.name, line.quantity, line.offered});
        return proposal;
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<Proposal> &proposal) {
        if (!proposal) {
            m_context.notify(Tone::Danger, words::error(proposal.error()));
            return Q_EMIT cancelled();
        }
        fill(proposal->input, proposal->lines, true);
        m_fields->focusFirst();
    });
}

void ContractForm::begin(const ContractCard &card)
{
    m_contract = {card.contract.id, card.contract.version};
    ContractInput input{card.contract.value, {}, {}};
    if (card.prices)
        input.payments = card.prices->payments;
    for (const VehicleRow &car : card.vehicles)
        input.vehicles.push_back(car.vehicle.id);
    m_carsOnly = !card.mayEdit && card.mayHoldCars;
    fill(input, card.prices ? card.prices->lines : std::vector<ContractLine>(), card.mayEdit);
}

void ContractForm::fill(const ContractInput &input, const std::vector<ContractLine> &lines, bool editable)
{
    m_filling = true;
    m_base = input.contract;
    m_editable = editable;
    m_command = CommandId::fresh();
    choose<ContractKind>(*m_kind, input.contract.kind);
    m_kind->setEnabled(!m_contract);
    fillTemplates(input.contract.kind, input.contract.form);
    m_template->setEnabled(editable);
    m_fields->setTexts(textsOf(input.contract));
    m_fields->setEnabled(editable);
    m_paragraphs->setTexts(textsOf(input.contract));
    m_paragraphs->setEnabled(editable);
    showLines(lines);
    m_payments->begin(input.payments, m_lines->total(), m_context.today(), editable);
    m_payments->setVisible(!lines.empty());
    fillCars(input.contract.model, input.vehicles, editable || m_carsOnly);
    m_filling = false;
    setDirty(false);
}

void ContractForm::showLines(const std::vector<ContractLine> &lines)
{
    m_lines->setLines(lines);
    m_table->setVisible(!lines.empty());
    m_capitals->setVisible(!lines.empty());
    int height = m_table->horizontalHeader()->height() + 2;
    for (int row = 0; row < m_lines->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
    m_capitals->setText(tr("In capitals: %1").arg(inCapitals(m_lines->total())));
}

/// The cars that it holds, and those of its model that are free.
void ContractForm::fillCars(VehicleModelId model, const std::vector<VehicleId> &held, bool editable)
{
    const auto request = [session = m_context.session, model](Services &services) {
        VehicleFilter filter;
        filter.model = model;
        filter.liveOnly = true;
        return services.stock.page(session, filter, {}, mostCars);
    };
    m_carsTitle->setText(tr("Cars of the stock that it holds"));
    m_cars->clear();
    m_context.executor.ask(this, request, [this, model, held, editable](const Result<Page<VehicleRow>> &page) {
        if (m_base.model != model)
            return; // another contract is shown by now
        m_filling = true;
        m_cars->clear();
        for (const VehicleRow &car : page ? page->rows : std::vector<VehicleRow>()) {
            const bool mine = std::find(held.begin(), held.end(), car.vehicle.id) != held.end();
            if (!mine && (car.vehicle.value.contract || !editable))
                continue;
            auto *item = new QListWidgetItem(carText(car), m_cars);
            item->setData(Qt::UserRole, car.vehicle.id.value());
            item->setCheckState(mine ? Qt::Checked : Qt::Unchecked);
            item->setFlags(editable ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable : Qt::ItemIsEnabled);
        }
        m_cars->setFixedHeight(std::clamp(m_cars->count(), 1, 4) * carRowHeight + 8);
        m_cars->setVisible(m_cars->count() > 0);
        m_carsTitle->setText(m_cars->count() > 0 ? tr("Cars of the stock that it holds")
                                                 : tr("No car of this model is free; one can be chosen when it is."));
        m_filling = false;
    });
}

void ContractForm::fillTemplates(ContractKind kind, std::optional<ContractTemplateId> wanted)
{
    const auto request = [session = m_context.session](Services &services) {
        DocumentFilter used;
        used.state = codeOf(TemplateState::InUse);
        return services.templates.page(session, used, {}, mostCars);
    };
    m_template->clear();
    m_template->addItem(standardTemplate(kind).name, QVariant());
    m_context.executor.ask(this, request, [this, kind, wanted](const Result<Page<DocumentRow<ContractTemplate>>> &page) {
        m_filling = true;
        for (const auto &row : page ? page->rows : std::vector<DocumentRow<ContractTemplate>>())
            if (row.record.value.kind == kind)
                m_template->addItem(u"%1 v%2"_s.arg(row.record.value.name).arg(row.record.value.revision), row.record.id.value());
        if (wanted && m_template->findData(wanted->value()) < 0)
            m_template->addItem(tr("an older template"), wanted->value());
        m_template->setCurrentIndex(wanted ? m_template->findData(wanted->value()) : 0);
        m_filling = false;
    });
}

Result<ContractInput> ContractForm::input()
{
    FieldTexts texts = m_fields->texts();
    const FieldTexts paragraphs = m_paragraphs->texts();
    for (auto text = paragraphs.begin(); text != paragraphs.end(); ++text)
        texts.insert(text.key(), text.value());
    auto contract = recordFrom(texts, m_base);
    auto payments = m_payments->payments();
    if (!contract || !payments) {
        Error error{ErrorCode::Invalid};
        for (const Error *each : {contract ? nullptr : &contract.error(), payments ? nullptr : &payments.error()})
            if (each)
                error.fields.insert(error.fields.end(), each->fields.begin(), each->fields.end());
        return Refusal(std::move(error));
    }
    contract->kind = chosen<ContractKind>(*m_kind).value_or(ContractKind::Contract);
    const QVariant form = m_template->currentData();
    contract->form = form.isValid() ? std::optional(ContractTemplateId(form.toLongLong())) : std::nullopt;
    ContractInput input{*contract, *payments, {}};
    for (int row = 0; row < m_cars->count(); ++row)
        if (m_cars->item(row)->checkState() == Qt::Checked)
            input.vehicles.push_back(VehicleId(m_cars->item(row)->data(Qt::UserRole).toLongLong()));
    return input;
}

void ContractForm::save()
{
    const auto wanted = input();
    if (!wanted)
        return showProblems(wanted.error());
    m_save->setEnabled(false);
    const auto request = [session = m_context.session, command = m_command, contract = m_contract, carsOnly = m_carsOnly,
                          input = *wanted](Services &services) {
        if (!contract)
            return services.contracts.add(session, command, input);
        return carsOnly ? services.contracts.hold(session, command, contract->first, contract->second, input.vehicles)
                        : services.contracts.update(session, command, contract->first, contract->second, input);
    };
    m_context.executor.command(this, request, [this](const Result<Saved<Contract>> &result) { finish(result); });
}

void ContractForm::showProblems(const Error &error)
{
    m_paragraphs->showProblems(error);
    m_fields->showProblems(error);
    m_payments->showProblems(error);
    m_context.notify(Tone::Danger, words::error(error));
}

void ContractForm::finish(const Result<Saved<Contract>> &result)
{
    m_save->setEnabled(true);
    m_command = CommandId::fresh();
    if (!result)
        return showProblems(result.error());
    m_fields->clearProblems();
    m_paragraphs->clearProblems();
    setDirty(false);
    m_context.notify(Tone::Success, tr("Saved."));
    Q_EMIT saved(result->id);
}

void ContractForm::focusOn(const QString &field)
{
    if (field.startsWith("payments"_L1))
        return m_payments->focusOn(field);
    if (field == "price_fen"_L1 || field == "quote"_L1)
        return m_table->setFocus(Qt::OtherFocusReason);
    m_fields->focusOn(field);
    m_paragraphs->focusOn(field);
}

void ContractForm::balancePayments()
{
    m_payments->balance();
}

} // namespace showroom
