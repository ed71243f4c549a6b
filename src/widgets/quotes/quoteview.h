// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/policy.h"
#include "showroom/models/quotelinesmodel.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QPushButton;

namespace showroom
{

class AuthorityBar;
class CardHeader;
class Checklist;
class StepPanel;
class TableView;
class TextLabel;
class TimelineView;

/// One quote: what it costs and how each price came to be, whose the discount is, what the rules say, and what can be done with
/// it. Who may not see its prices sees why.
class QuoteView final : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteView(PageContext &context, QWidget *parent = nullptr);

    void open(QuoteId quote);
    void focusDecision();
    [[nodiscard]] std::optional<QuoteId> quote() const { return m_quote; }

Q_SIGNALS:
    void editRequested(const showroom::QuoteCard &card);
    /// A step was carried out; Revise made another quote.
    void done(showroom::QuoteId quote);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Answer {
        QuoteCard card;
        Policy policy;
    };
    void build();
    void load();
    void clear();
    void show(const Answer &answer);
    void fitColumns(int width);
    void showPrices(const Answer &answer);
    void showSteps(const QuoteCard &card);
    void print();
    void act(const QString &code, const QString &reason);
    void acted(QuoteAction action, const Result<Saved<Quote>> &saved);

    PageContext &m_context;
    std::optional<QuoteId> m_quote;
    std::optional<QuoteCard> m_card;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    QuoteLinesModel m_lines;
    CardHeader *m_header;
    TableView *m_table;
    QWidget *m_authority;
    TextLabel *m_share;
    AuthorityBar *m_bar;
    TextLabel *m_loan;
    TextLabel *m_difference;
    Checklist *m_rules;
    StepPanel *m_steps;
    QPushButton *m_edit;
    QPushButton *m_print;
    TimelineView *m_history;
};

} // namespace showroom
