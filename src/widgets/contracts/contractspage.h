// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/contractlistmodel.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace showroom
{

class Badge;
class ContractForm;
class ContractView;
class DocumentView;
class EmptyState;
class NewDocumentForm;
class ProgressTrack;
class SectionHeader;
class TableView;
class TextLabel;

/// Contracts and orders: the list, and one of them with its form left and what the procedures say of it right.
class ContractsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ContractsPage(PageContext &context, QWidget *parent = nullptr);

    void open(ContractId contract);
    /// A contract of this quote, to be written.
    void draw(QuoteId quote);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Right { Contract, Document, NewDocument };
    QWidget *buildList();
    QWidget *buildDesk();
    void connectParts();
    void connectRight();
    [[nodiscard]] ExportWish wish() const;
    void filter();
    void fitList();
    void showCard(const ContractCard &card);
    void backToList();
    void preview();
    /// False, and said, while something is typed that would be lost.
    [[nodiscard]] bool mayLeave();
    void turnTo(Right what);

    PageContext &m_context;
    ContractListModel m_contracts;
    QStackedWidget *m_pages;
    SectionHeader *m_header;
    QComboBox *m_filter;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    TextLabel *m_title;
    TextLabel *m_formName;
    Badge *m_badge;
    QPushButton *m_preview;
    ProgressTrack *m_track;
    ContractForm *m_form;
    QStackedWidget *m_right;
    ContractView *m_view;
    DocumentView *m_document;
    NewDocumentForm *m_new;
    std::optional<ContractId> m_contract;
    std::optional<std::pair<ContractId, int>> m_filled; ///< what the form was filled from
};

} // namespace showroom
