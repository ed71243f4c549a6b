// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stock/vehiclefacts.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/documents/steppanel.h"
#include "widgets/leads/cardheader.h"
#include "widgets/leads/timelineview.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

Step stepOf(VehicleAction action)
{
    Step step{codeOf(action), translated(labelOf(action))};
    step.reason = Flow<Vehicle>::isReasoned(action);
    step.day = action == VehicleAction::Receive;
    step.look = action == VehicleAction::Void ? ButtonLook::Danger : ButtonLook::Plain;
    return step;
}

/// "11-24 周二 到车入库 · 张慧"
QString lineOf(const VehicleStep &step, QDate today)
{
    const auto action = fromCode<VehicleAction>(step.event.action);
    QString line = words::day(step.event.on, today) + u' ' +
                   (action ? translated(labelOf(*action)) : VehicleFacts::tr("Written down")) + u" · "_s + step.personName;
    return step.event.note.isEmpty() ? line : line + u" · "_s + step.event.note;
}

} // namespace

VehicleFacts::VehicleFacts(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new CardHeader),
      m_grid(new QGridLayout),
      m_edit(new QPushButton(tr("Edit"))),
      m_steps(new StepPanel),
      m_history(new TimelineView)
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_edit->setObjectName(u"editCar"_s);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    body->addWidget(m_header);
    body->addLayout(m_grid);
    body->addWidget(m_edit, 0, Qt::AlignLeft);
    body->addWidget(m_steps);
    body->addWidget(m_history);
    body->addStretch();
    connect(m_edit, &QPushButton::clicked, this, &VehicleFacts::editRequested);
    connect(m_steps, &StepPanel::stepRequested, this, [this](const QString &code, const QString &reason, QDate day) {
        if (const auto action = fromCode<VehicleAction>(code))
            act(*action, reason, day);
    });
}

void VehicleFacts::show(const VehicleCard &card)
{
    if (m_vehicle != card.vehicle.id)
        m_steps->finish();
    m_vehicle = card.vehicle.id;
    const Vehicle &vehicle = card.vehicle.value;
    m_header->setPerson(words::model({}, card.model.value.series, card.model.value.name), card.model.value.brand, {},
                        vehicle.vin ? vehicle.vin->text() : QString());
    m_header->setBadge(translated(labelOf(vehicle.state)), tones::of(vehicle.state));
    m_edit->setVisible(card.mayEdit);
    showFields(card);
    m_steps->setToday(m_context.today());
    std::vector<Step> steps;
    for (const VehicleAction action : card.actions)
        steps.push_back(stepOf(action));
    m_steps->setSteps(steps);
    QStringList lines;
    for (const VehicleStep &step : card.history)
        lines << lineOf(step, m_context.today());
    m_history->show(tr("So far"), lines);
}

void VehicleFacts::showFields(const VehicleCard &card)
{
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)})
        if (QWidget *widget = item->widget())
            widget->deleteLater();
    int row = 0;
    const auto add = [&](const QString &label, const QString &text) {
        if (text.isEmpty())
            return;
        auto *name = new TextLabel(Type::Small, Tone::Muted);
        name->setText(label);
        auto *value = new TextLabel(Type::Body, Tone::Neutral);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setText(text);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row++, 1);
    };
    add(tr("Media price"), card.price ? words::money(card.price->media) : tr("not posted"));
    add(tr("Days in stock"), card.daysInStock ? QLocale().toString(*card.daysInStock) : QString());
    const QDate today = m_context.today();
    if (card.vehicle.value.arrivedOn)
        add(tr("Arrived on"), words::day(*card.vehicle.value.arrivedOn, today));
    const FieldTexts texts = textsOf(card.vehicle.value);
    for (const FormField &field : formFields<Vehicle>()) {
        if (field.name == u"vin"_s || field.name == u"model"_s)
            continue;
        const QString text = texts.value(field.name);
        const QDate day = field.kind == FormField::Kind::Day ? QDate::fromString(text, Qt::ISODate) : QDate();
        add(translated(field.label), day.isValid() ? words::day(day, today) : text);
    }
}

void VehicleFacts::act(VehicleAction action, const QString &reason, QDate day)
{
    VehicleActionInput input{reason, {}};
    if (action == VehicleAction::Receive)
        input.day = day;
    const auto request = [session = m_context.session, command = CommandId::fresh(), id = *m_vehicle, action,
                          input](Services &services) { return services.stock.act(session, command, id, action, input); };
    m_context.executor.command(this, request, [this, action](const Result<Saved<Vehicle>> &saved) {
        if (saved) {
            m_steps->finish();
            return m_context.notify(Tone::Success, tr("%1: written down.").arg(translated(labelOf(action))));
        }
        m_steps->showProblems(saved.error());
        m_context.notify(Tone::Danger, words::error(saved.error()));
    });
}

} // namespace showroom
