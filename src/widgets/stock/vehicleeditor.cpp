// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stock/vehicleeditor.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/customers/recordeditor.h"
#include "widgets/stock/modelchooser.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// The model is chosen in its own part, not typed as a number.
std::vector<FormField> fieldsOfCar()
{
    auto fields = formFields<Vehicle>();
    std::erase_if(fields, [](const FormField &field) { return field.name == u"model"_s; });
    return fields;
}

FieldTexts textsOfCar(const Vehicle &vehicle)
{
    FieldTexts texts = textsOf(vehicle);
    texts.remove(u"model"_s);
    return texts;
}

} // namespace

VehicleEditor::VehicleEditor(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ModelChooser(context)), m_editor(new RecordEditor(fieldsOfCar(), m_model))
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_editor);
    connect(m_editor, &RecordEditor::saveRequested, this, &VehicleEditor::save);
    connect(m_editor, &RecordEditor::cancelled, this, &VehicleEditor::cancelled);
    connect(m_editor, &RecordEditor::discarded, this, [this] { begin(VehicleCard(*m_base)); });
}

void VehicleEditor::begin(const VehicleCard &card)
{
    m_base = card;
    m_command = CommandId::fresh();
    m_model->begin(card.model);
    m_editor->start(textsOfCar(card.vehicle.value), words::model({}, card.model.value.series, card.model.value.name));
}

void VehicleEditor::beginNew()
{
    m_base.reset();
    m_command = CommandId::fresh();
    m_model->begin({});
    m_editor->start(textsOfCar(Vehicle()), tr("New car"));
}

bool VehicleEditor::isDirty() const
{
    return m_editor->isDirty() || (m_base && m_model->isChanged());
}

void VehicleEditor::save()
{
    auto vehicle = recordFrom(m_editor->texts(), m_base ? m_base->vehicle.value : Vehicle());
    const auto model = m_model->model();
    m_model->setError(model ? QString() : tr("Choose a model of the catalogue."));
    if (!vehicle)
        m_editor->showProblems(vehicle.error());
    if (!vehicle || !model)
        return;
    vehicle->model = *model;
    m_editor->setWaiting(true);
    const auto request = [session = m_context.session, command = m_command, base = m_base,
                          vehicle = *vehicle](Services &services) {
        return base ? services.stock.update(session, command, base->vehicle.id, base->vehicle.version, vehicle)
                    : services.stock.add(session, command, vehicle);
    };
    m_context.executor.command(this, request, [this](const Result<Saved<Vehicle>> &result) { finish(result); });
}

void VehicleEditor::finish(const Result<Saved<Vehicle>> &result)
{
    m_editor->setWaiting(false);
    m_command = CommandId::fresh(); // it was answered: the next try is another command
    if (result) {
        m_editor->start(m_editor->texts(), {});
        m_context.notify(Tone::Success, tr("Saved."));
        return Q_EMIT saved(result->id);
    }
    const Error &error = result.error();
    m_editor->showProblems(error);
    for (const FieldProblem &problem : error.fields)
        if (problem.field == u"model"_s)
            m_model->setError(translated(problem.problem));
    if (error.code == ErrorCode::Conflict && error.fields.empty() && m_base)
        return compare(m_base->vehicle.id);
    m_context.notify(Tone::Danger, words::error(error));
}

void VehicleEditor::compare(VehicleId vehicle)
{
    const auto request = [session = m_context.session, vehicle](Services &services) {
        return services.stock.show(session, vehicle);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<VehicleCard> &card) {
        if (!card)
            return m_context.notify(Tone::Danger, words::error(card.error()));
        m_base = *card;
        if (m_editor->mergeWith(textsOfCar(card->vehicle.value)))
            save(); // they wrote other fields: both stand
    });
}

} // namespace showroom
