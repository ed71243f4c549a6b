// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/leadlistmodel.h"
#include "widgets/leads/leadview.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace showroom
{

class DocumentView;
class EmptyState;
class HandOverView;
class LeadEditor;
class ListStepper;
class NewDocumentForm;
class NewLeadForm;
class SectionHeader;
class TableView;

/// Every lead this person may know of: the list left, the lead with its rules and actions right; new ones begin here.
class LeadsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LeadsPage(PageContext &context, QWidget *parent = nullptr);

    void open(LeadId lead);
    /// Only these, until another filter is chosen; `title` says what they are.
    void showOnly(const LeadFilter &filter, const QString &title);
    void newLead();
    void newLeadFor(CustomerId customer);
    void bookDrive(LeadId lead);
    void openDrive(TestDriveId drive);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildFilters();
    void askLetters();
    void connectParts();
    [[nodiscard]] ExportWish wish() const;
    void filter();
    void leaveOnly();
    void showRow(const QModelIndex &index);
    void fitList();
    void edit(const LeadCard &card);
    void handOverAll();
    void leaveForm();
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] bool mayLeave() const;
    [[nodiscard]] std::optional<LeadView::Preview> previewOf(LeadId lead) const;

    PageContext &m_context;
    LeadListModel m_model;
    Latest m_latest;
    Latest m_latestLetters;
    LevelLetters m_letters;
    std::optional<LeadFilter> m_only;
    QString m_onlyTitle;
    std::optional<LeadId> m_lead;
    SectionHeader *m_header;
    QComboBox *m_whose;
    QComboBox *m_state;
    QComboBox *m_level;
    TableView *m_table;
    QStackedWidget *m_list;
    EmptyState *m_empty;
    ListStepper *m_stepper = nullptr;
    QStackedWidget *m_right;
    EmptyState *m_noRow;
    LeadView *m_view;
    NewLeadForm *m_form;
    LeadEditor *m_editor;
    NewDocumentForm *m_booking;
    DocumentView *m_drive;
    HandOverView *m_handOver;
    QPushButton *m_handOverAll;
    QPushButton *m_showAll;
};

} // namespace showroom
