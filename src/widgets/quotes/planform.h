// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/plans.h"
#include "widgets/pagecontext.h"
#include <QWidget>

namespace showroom
{

class ModelChooser;
class RecordEditor;

/// A plan to write: what a consultant wants quoted to a customer.
class PlanForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanForm(PageContext &context, QWidget *parent = nullptr);

    /// For a lead; what it says of colour, payment and trade-in is filled in.
    void beginFor(LeadId lead);
    [[nodiscard]] bool isDirty() const;

Q_SIGNALS:
    void saved(showroom::PlanId plan);
    void cancelled();

private:
    void save();
    void finish(const Result<Saved<Plan>> &result);

    PageContext &m_context;
    std::optional<LeadId> m_lead;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    ModelChooser *m_model;
    RecordEditor *m_editor;
};

} // namespace showroom
