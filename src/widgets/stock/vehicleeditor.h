// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/stock.h"
#include "widgets/pagecontext.h"
#include <QWidget>

namespace showroom
{

class ModelChooser;
class RecordEditor;

/// A car to write, new or standing. Its state moves by actions.
class VehicleEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit VehicleEditor(PageContext &context, QWidget *parent = nullptr);

    void begin(const VehicleCard &card);
    void beginNew();
    void save();
    [[nodiscard]] bool isDirty() const;

Q_SIGNALS:
    void saved(showroom::VehicleId vehicle);
    void cancelled();

private:
    void finish(const Result<Saved<Vehicle>> &result);
    void compare(VehicleId vehicle);

    PageContext &m_context;
    std::optional<VehicleCard> m_base; ///< what was there before; empty for a new car
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    ModelChooser *m_model;
    RecordEditor *m_editor;
};

} // namespace showroom
