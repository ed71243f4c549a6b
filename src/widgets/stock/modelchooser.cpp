// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stock/modelchooser.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/look/fieldframe.h"
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int modelsOffered = 2000;

/// Typing any part of a word narrows the list; what is no entry is not taken.
void makeSearchable(QComboBox &box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(8);
}

QString entryOf(const VehicleModel &model)
{
    const QString name = words::model({}, model.series, model.name);
    return model.modelYear ? ModelChooser::tr("%1 (%2)").arg(name, QString::number(*model.modelYear)) : name;
}

} // namespace

ModelChooser::ModelChooser(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_brand(new QComboBox),
      m_model(new QComboBox),
      m_modelFrame(new FieldFrame(tr("Model"), m_model, FieldFrame::Need::Required))
{
    makeSearchable(*m_brand);
    makeSearchable(*m_model);
    m_brand->setAccessibleName(tr("Brand"));
    m_model->setAccessibleName(tr("Model"));
    m_brand->setObjectName(u"brand"_s);
    m_model->setObjectName(u"model"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new FieldFrame(tr("Brand"), m_brand), 1);
    line->addWidget(m_modelFrame, 2);
    connect(m_brand, &QComboBox::currentIndexChanged, this, &ModelChooser::readModels);
}

void ModelChooser::begin(const std::optional<Stored<VehicleModel>> &model)
{
    m_wanted = model;
    m_before = model ? std::optional(model->id) : std::nullopt;
    m_modelFrame->setError({});
    m_model->clear();
    if (model) // known before the catalogue is: who saves at once is not refused
        m_model->addItem(entryOf(model->value), model->id.value());
    const auto request = [session = m_context.session](Services &services) { return services.catalogue.brands(session); };
    m_context.executor.ask(m_latestBrands, this, request, [this](const Result<QStringList> &brands) {
        if (!brands)
            return m_context.notify(Tone::Danger, words::error(brands.error()));
        showBrands(*brands);
    });
}

void ModelChooser::showBrands(const QStringList &brands)
{
    {
        const QSignalBlocker quiet(m_brand);
        m_brand->clear();
        m_brand->addItems(brands);
        m_brand->setCurrentIndex(m_wanted ? int(std::max(qsizetype(0), brands.indexOf(m_wanted->value.brand))) : 0);
    }
    m_modelFrame->setError(brands.isEmpty() ? tr("The catalogue is empty: import the models first.") : QString());
    readModels();
}

void ModelChooser::readModels()
{
    m_model->clear();
    if (m_wanted && m_wanted->value.brand == m_brand->currentText())
        m_model->addItem(entryOf(m_wanted->value), m_wanted->id.value()); // also one that is sold no more
    const ModelFilter filter{m_brand->currentText(), ModelState::OnSale};
    const auto request = [session = m_context.session, filter](Services &services) {
        return services.catalogue.page(session, filter, {}, modelsOffered);
    };
    m_context.executor.ask(m_latestModels, this, request, [this](const Result<Page<ModelRow>> &page) {
        if (!page)
            return m_context.notify(Tone::Danger, words::error(page.error()));
        for (const ModelRow &row : page->rows)
            if (m_model->findData(row.model.id.value()) < 0)
                m_model->addItem(entryOf(row.model.value), row.model.id.value());
    });
}

std::optional<VehicleModelId> ModelChooser::model() const
{
    // What is typed and no entry is none.
    const int entry = m_model->findText(m_model->currentText());
    return entry < 0 ? std::nullopt : std::optional(VehicleModelId(m_model->itemData(entry).toLongLong()));
}

void ModelChooser::setError(const QString &error)
{
    m_modelFrame->setError(error);
    if (!error.isEmpty())
        m_model->setFocus(Qt::OtherFocusReason);
}

} // namespace showroom
