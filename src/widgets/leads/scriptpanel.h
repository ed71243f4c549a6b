// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/scriptsathandmodel.h"
#include "widgets/pagecontext.h"
#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace showroom
{

class EmptyState;
class FollowUpForm;
class TableView;
class TextLabel;

/// The scripts that fit the follow-up that is being written (PL-07): a list with the reason of each, and the text of the chosen
/// one. It renews itself while one types and never takes the focus by itself. F2 in the form opens it and turns to it, F2 in it
/// closes it; up and down choose, Page up and Page down read on, Esc goes back to the note and leaves it open.
class ScriptPanel final : public QWidget
{
    Q_OBJECT
public:
    ScriptPanel(PageContext &context, FollowUpForm &form, QWidget *parent = nullptr);

    /// Whose follow-up is written from now on.
    void setLead(LeadId lead);
    /// The key: open and turn to it, or close it where one stands in it.
    void turnTo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    [[nodiscard]] QWidget *reading();
    bool listKey(int key);
    void ask();
    void take(ScriptsAtHand scripts);
    void showScript(int row);
    void showNothing(const QString &why);
    void close();

    PageContext &m_context;
    FollowUpForm &m_form;
    ScriptsAtHandModel m_model;
    Latest m_latest;
    QTimer m_typing; ///< asks when one pauses
    QTimer m_away;   ///< the form is gone for a moment while another lead is read
    std::optional<LeadId> m_lead;
    std::optional<TalkScriptId> m_chosen; ///< by hand; what fits best is shown else
    bool m_open = false;
    QStackedWidget *m_pages;
    TableView *m_list;
    EmptyState *m_empty;
    TextLabel *m_title;
    TextLabel *m_for;
    TextLabel *m_body;
    QScrollArea *m_text = nullptr;
};

} // namespace showroom
