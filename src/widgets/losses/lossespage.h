// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/textrowsmodel.h"
#include "showroom/services/losses.h"
#include "widgets/pagecontext.h"
#include <QWidget>
#include <array>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace showroom
{

class EmptyState;
class SectionHeader;
class TableView;
class TextLabel;
class Tile;

/// Who was lost why to whom (FU-04): by reason and rival, by consultant, with the rates; each line leads to its leads.
class LossesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LossesPage(PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void build();
    void fitPeriod();
    void load();
    void show(const LossReport &report);
    void showTiles(const LossReport &report);
    [[nodiscard]] LossWish wish() const;
    [[nodiscard]] ExportWish exportWish() const;
    void openCell(int row);
    void openConsultant(int row);
    void openLeads(LeadFilter filter, const ClosedLeads &closed, const QStringList &what);

    PageContext &m_context;
    TextRowsModel m_cells;
    TextRowsModel m_consultants;
    Latest m_latest;
    LossReport m_report;
    SectionHeader *m_header;
    QComboBox *m_period;
    QComboBox *m_states;
    QLineEdit *m_from;
    QLineEdit *m_to;
    std::array<Tile *, 5> m_tiles{};
    TableView *m_cellTable;
    TableView *m_consultantTable;
    TextLabel *m_formulas;
    EmptyState *m_empty;
    QStackedWidget *m_list;
};

} // namespace showroom
