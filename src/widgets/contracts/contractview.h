// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/contracts.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QPushButton;

namespace showroom
{

class CardHeader;
class Checklist;
class StepPanel;
class TextLabel;
class TimelineView;

/// What the rules say of a contract, what can be done with it now, its versions, stamps and changes, and how it came here. Stands
/// beside the form on the page Contracts, and by itself on Today.
class ContractView final : public QWidget
{
    Q_OBJECT
public:
    enum class Place { BesideForm, Alone };
    ContractView(PageContext &context, Place place, QWidget *parent = nullptr);

    void open(ContractId contract);
    void focusDecision();
    [[nodiscard]] std::optional<ContractId> contract() const { return m_contract; }

Q_SIGNALS:
    /// It was read, and is shown.
    void shown(const showroom::ContractCard &card);
    void fieldRequested(const QString &field);
    /// What is missing to the total shall go on the last payment.
    void balanceRequested();
    /// Another document of it: a change, an appointment.
    void documentRequested(const QString &kind, qint64 id);
    /// A change request, or an appointment, is to be made.
    void newDocumentRequested(const QString &kind);
    void done(showroom::ContractId contract);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load();
    void clear();
    void show(const ContractCard &card);
    void showSteps(const ContractCard &card);
    void showPapers(const ContractCard &card);
    void act(const QString &code, const QString &reason);
    void acted(const QString &said, const Result<Saved<Contract>> &saved);
    void print(std::optional<int> revision);

    PageContext &m_context;
    Place m_place;
    std::optional<ContractId> m_contract;
    std::optional<ContractCard> m_card;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    CardHeader *m_header;
    TextLabel *m_summary;
    Checklist *m_rules;
    StepPanel *m_steps;
    QWidget *m_papers;
    TimelineView *m_history;
};

} // namespace showroom
