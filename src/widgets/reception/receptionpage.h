// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/textrowsmodel.h"
#include "showroom/services/reception.h"
#include "widgets/pagecontext.h"
#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace showroom
{

class ArrivalBar;
class CardFinder;
class DocumentView;
class EmptyState;
class NewLeadForm;
class SectionHeader;
class TableView;
class Tile;

/// The desk's own page (FU-12): who is in the store, with whom and how long; who is expected; a new party in two keys; and the
/// day's register with its capture rate.
class ReceptionPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ReceptionPage(PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Right { Nothing, Party, Finder, NewCard };
    void build();
    QWidget *buildDesk();
    void buildHeader();
    void connectParts();
    void load();
    void loadPeople();
    void show(const ReceptionDay &day);
    void showTiles(const ReceptionDay &day);
    void showCurrent();
    void showChosen();
    void beginCard();
    void addDigits();
    void focusList();
    void turnTo(Right what);
    void begin(VisitChannel channel, int party);
    void enter();
    void add(const Visit &visit);
    void entered(const Result<Saved<Visit>> &saved);
    void arrived(const ExpectedRow &row);
    void identify(CustomerId customer);
    void identifyBy(LeadId lead);
    void leave();
    void print();
    [[nodiscard]] std::optional<VisitId> currentParty() const;
    [[nodiscard]] const ExpectedRow *currentExpected() const;
    void fail(const Error &error);

    PageContext &m_context;
    TextRowsModel m_rows;
    Latest m_latest;
    std::optional<ReceptionDay> m_day;
    std::optional<qint64> m_wantedKey;
    std::optional<VisitId> m_carded; ///< the party that is being given a card, whichever row is looked at
    CommandId m_command = CommandId::fresh();
    QTimer m_minute;
    SectionHeader *m_header;
    std::vector<Tile *> m_tiles;
    QPushButton *m_party;
    QPushButton *m_call;
    QPushButton *m_print;
    ArrivalBar *m_bar;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    QStackedWidget *m_right;
    QWidget *m_actions;
    QPushButton *m_card;
    QPushButton *m_left;
    QPushButton *m_came;
    DocumentView *m_document;
    CardFinder *m_finder;
    NewLeadForm *m_new;
};

} // namespace showroom
