// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/leads.h"
#include <QWidget>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace showroom
{

class DayField;
class FieldFrame;
class FlowLayout;
class TextLabel;

/// What this person may do with a lead, as buttons; what an action needs is asked for below them, in place.
class ActionPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ActionPanel(QWidget *parent = nullptr);

    void setToday(QDate today);
    /// To whom a lead can be handed over.
    void setPeople(const std::vector<Stored<Person>> &people);
    void setActions(const std::vector<LeadAction> &actions);
    /// From which a claim chooses its reason (FU-04).
    void setReasons(std::map<LeadAction, QStringList> reasons) { m_reasons = std::move(reasons); }
    /// Opens what the action needs, or asks for it at once when it needs nothing.
    void begin(LeadAction action);
    void showProblems(const Error &error);
    /// The action was carried out.
    void finish();

Q_SIGNALS:
    void actionRequested(showroom::LeadAction action, const showroom::LeadActionInput &input);
    /// What an action needs is asked for, and the panel has grown.
    void asked();

private:
    void build();
    void confirm();
    [[nodiscard]] LeadActionInput input() const;
    [[nodiscard]] std::vector<FieldFrame *> frames() const;

    std::optional<LeadAction> m_action;
    QDate m_today;
    QWidget *m_buttons;
    FlowLayout *m_line;
    QWidget *m_form;
    TextLabel *m_title;
    QComboBox *m_owner;
    std::map<LeadAction, QStringList> m_reasons;
    QComboBox *m_listed;
    QLineEdit *m_reason;
    QLineEdit *m_note;
    QLineEdit *m_competitor;
    DayField *m_notBefore;
    FieldFrame *m_ownerFrame;
    FieldFrame *m_listedFrame;
    FieldFrame *m_reasonFrame;
    FieldFrame *m_noteFrame;
    FieldFrame *m_competitorFrame;
    FieldFrame *m_notBeforeFrame;
    QPushButton *m_confirm;
};

} // namespace showroom
