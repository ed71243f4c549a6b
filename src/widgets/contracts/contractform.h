// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/contracts.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace showroom
{

class PaymentsForm;
class RecordForm;
class TableView;
class TextLabel;

/// A contract as the clerk writes it: buyer and dates, what is sold (from the quote, never typed), the cars it holds, the
/// schedule. Who may not edit it reads the same form. What is typed is lost by nothing but Cancel.
class ContractForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ContractForm(PageContext &context, QWidget *parent = nullptr);
    ~ContractForm() override;

    /// A contract of a quote, not yet stored.
    void beginFor(QuoteId quote);
    void begin(const ContractCard &card);
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    void focusOn(const QString &field);
    void balancePayments();
    void save();

Q_SIGNALS:
    void saved(showroom::ContractId contract);
    void cancelled();
    void dirtyChanged(bool dirty);

private:
    struct Proposal {
        ContractInput input;
        std::vector<ContractLine> lines;
    };
    void build();
    void connectParts();
    void fill(const ContractInput &input, const std::vector<ContractLine> &lines, bool editable);
    void fillCars(VehicleModelId model, const std::vector<VehicleId> &held, bool editable);
    void fillTemplates(ContractKind kind, std::optional<ContractTemplateId> chosen);
    void showLines(const std::vector<ContractLine> &lines);
    void setDirty(bool dirty);
    [[nodiscard]] Result<ContractInput> input();
    void showProblems(const Error &error);
    void finish(const Result<Saved<Contract>> &result);

    PageContext &m_context;
    std::optional<std::pair<ContractId, int>> m_contract; ///< with its version; empty for a new one
    Contract m_base;
    bool m_editable = false;
    bool m_carsOnly = false; ///< after the draft only the cars are chosen
    bool m_dirty = false;
    bool m_filling = false;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    RecordForm *m_fields;
    RecordForm *m_paragraphs;
    QComboBox *m_kind;
    QComboBox *m_template;
    class ContractLinesModel *m_lines;
    TableView *m_table;
    TextLabel *m_capitals;
    QListWidget *m_cars;
    TextLabel *m_carsTitle;
    PaymentsForm *m_payments;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace showroom
