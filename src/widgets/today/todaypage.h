// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/appointment.h"
#include "showroom/models/worklistmodel.h"
#include "widgets/pagecontext.h"
#include "widgets/today/summarytiles.h"
#include <QWidget>

class QButtonGroup;
class QScrollArea;
class QStackedWidget;

namespace showroom
{

class ContractView;
class DecisionView;
class ContactView;
class DocumentView;
class DrawView;
class HandOverView;
class EmptyState;
class LeadView;
class ListStepper;
class PlanView;
class QuoteView;
class SectionHeader;

class TableView;
class WeekView;

/// Whom to contact today, by which article and until when; and at the right the form to record it.
class TodayPage final : public QWidget
{
    Q_OBJECT
public:
    explicit TodayPage(PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// How much is overdue or for today, for the navigation's counts: by the page on which it is done ("today": all of it).
    void waitingChanged(const QString &page, int count);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Answer {
        Worklist worklist;
        TeamFigures team;
    };
    void build();
    void connectParts();
    void reload();
    void show(const Answer &answer);
    void buildSwitch();
    void markWay(int chosen);
    /// The list of what is owed, or the week of what is agreed.
    void showWeek(bool week);
    void showAppointment(const Appointment &appointment);
    [[nodiscard]] bool keepsAppointments() const;
    void tellWaiting(const Worklist &worklist);
    void showRow(const QModelIndex &index);
    void openRow();
    void goOn();
    void mend(const QString &key);
    void turnToMend();
    void select(int row);
    [[nodiscard]] bool decides() const;
    [[nodiscard]] bool keepsLeads() const;

    PageContext &m_context;
    WorklistModel m_model;
    Latest m_latest;
    LevelLetters m_letters;
    int m_selected = -1; ///< where the selection is, or was when its row went
    QString m_toMend;    ///< the line of what was taken back, until the next worklist is there
    SectionHeader *m_header;
    SummaryTiles *m_tiles;
    TableView *m_table;
    QStackedWidget *m_list;
    QStackedWidget *m_ways; ///< list, week
    QButtonGroup *m_switch;
    WeekView *m_week;
    EmptyState *m_empty;
    ListStepper *m_stepper = nullptr;
    QStackedWidget *m_card;
    EmptyState *m_noRow;
    LeadView *m_lead;
    DecisionView *m_decision;
    QScrollArea *m_quoteArea;
    QuoteView *m_quote;
    QScrollArea *m_planArea;
    PlanView *m_plan;
    QScrollArea *m_contractArea;
    ContractView *m_contract;
    QScrollArea *m_documentArea;
    DocumentView *m_document;
    ContactView *m_contact;
    HandOverView *m_handOver;
    DrawView *m_draw;
};

} // namespace showroom
