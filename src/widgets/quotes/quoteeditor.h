// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/quotes.h"
#include "widgets/pagecontext.h"
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace showroom
{

class AuthorityBar;
class DayField;
class FieldFrame;
class QuoteLinesForm;
class TextLabel;

/// A quote's prices as the clerk writes them, with what they come to while they are typed. What is typed is lost by nothing but
/// Cancel.
class QuoteEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteEditor(PageContext &context, QWidget *parent = nullptr);

    void beginFor(const PlanCard &plan);
    void begin(const QuoteCard &quote);
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    void save();

Q_SIGNALS:
    void saved(showroom::QuoteId quote);
    void cancelled();

private:
    void build();
    void connectParts();
    void fill(const QuoteInput &input, const QString &subject, int cars);
    void edited();
    [[nodiscard]] Result<QuoteInput> input();
    void reckon();
    void showSum(const Result<QuotePrices> &prices);
    void showProblems(const Error &error);
    void finish(const Result<Saved<Quote>> &result);

    PageContext &m_context;
    PlanId m_plan = PlanId(0);
    std::optional<std::pair<QuoteId, int>> m_quote; ///< with its version; empty for a new one
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    QTimer m_pause;
    bool m_dirty = false;
    TextLabel *m_title;
    QuoteLinesForm *m_lines;
    TextLabel *m_sum;
    QLineEdit *m_tradeIn;
    QLineEdit *m_loan;
    QLineEdit *m_months;
    QLineEdit *m_rate;
    DayField *m_validUntil;
    QLineEdit *m_note;
    std::vector<std::pair<QString, FieldFrame *>> m_frames;
    QPushButton *m_save;
};

} // namespace showroom
