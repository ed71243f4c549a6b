// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/plans.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace showroom
{

class CardHeader;
class StepPanel;

/// One plan: what is wished, and for the clerk the way to its quote.
class PlanView final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanView(PageContext &context, QWidget *parent = nullptr);

    void open(PlanId plan);
    void focusDecision();

Q_SIGNALS:
    void quoteRequested(const showroom::PlanCard &card);
    void done();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void clear();
    void show(const PlanCard &card);
    void showFields(const Plan &plan);
    void act(PlanAction action, const QString &reason);

    PageContext &m_context;
    std::optional<PlanId> m_plan;
    std::optional<PlanCard> m_card;
    Latest m_latest;
    CardHeader *m_header;
    QGridLayout *m_grid;
    QPushButton *m_quote;
    StepPanel *m_steps;
};

} // namespace showroom
