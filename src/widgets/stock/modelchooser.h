// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/catalogue.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;

namespace showroom
{

class FieldFrame;

/// A model of the catalogue, chosen by its brand and then among those that are sold.
class ModelChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelChooser(PageContext &context, QWidget *parent = nullptr);

    /// Reads the brands anew; `model` is chosen, if one is named.
    void begin(const std::optional<Stored<VehicleModel>> &model);
    [[nodiscard]] std::optional<VehicleModelId> model() const;
    /// Another one than began() was told.
    [[nodiscard]] bool isChanged() const { return model() != m_before; }
    void setError(const QString &error);

private:
    void showBrands(const QStringList &brands);
    void readModels();

    PageContext &m_context;
    Latest m_latestBrands;
    Latest m_latestModels;
    std::optional<Stored<VehicleModel>> m_wanted;
    std::optional<VehicleModelId> m_before;
    QComboBox *m_brand;
    QComboBox *m_model;
    FieldFrame *m_modelFrame;
};

} // namespace showroom
