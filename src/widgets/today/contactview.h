// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/customers.h"
#include "widgets/pagecontext.h"
#include <QWidget>
#include <map>

class QComboBox;
class QPlainTextEdit;

namespace showroom
{

class CardHeader;
class FieldFrame;
class KeptLine;
class TimelineView;
class VerdictList;

/// A customer of whom no lead is open: regular contact, a birthday, the anniversary of a car (FU-06), and the line that records
/// it.
class ContactView final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactView(PageContext &context, QWidget *parent = nullptr);

    /// `verdict` says why the customer is to be contacted.
    void open(CustomerId customer, const Verdict &verdict);
    void focusForm();

Q_SIGNALS:
    void done();
    /// What was recorded here was taken back and is to be mended.
    void takenBack(showroom::CustomerId customer);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Draft {
        int kind = 0;
        int outcome = 0;
        QString note;
        CommandId command = CommandId::fresh();
    };
    void build();
    void keepDraft();
    [[nodiscard]] Draft typed() const;
    [[nodiscard]] Draft draftOf(CustomerId customer) const;
    void forget(CustomerId customer);
    void throwAway();
    void takeBack(CustomerId customer, FollowUpId recorded, const Draft &draft);
    void fill(const Draft &draft);
    void load();
    void show(const CustomerCard &card);
    void recorded(CustomerId customer, const Draft &draft, const Result<Saved<FollowUp>> &saved);
    void record();
    [[nodiscard]] FollowUp followUp() const;

    PageContext &m_context;
    std::optional<CustomerId> m_customer;
    std::map<CustomerId, Draft> m_drafts;     ///< what is being typed; looking at another row loses nothing
    CommandId m_command = CommandId::fresh(); ///< of the contact that is typed
    Latest m_latest;
    CardHeader *m_header;
    VerdictList *m_why;
    QComboBox *m_kind;
    QComboBox *m_outcome;
    QPlainTextEdit *m_note;
    FieldFrame *m_noteFrame;
    QWidget *m_form;
    KeptLine *m_kept;
    TimelineView *m_timeline;
};

} // namespace showroom
