// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/leads.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace showroom
{

class ActionPanel;
class CardHeader;
class FollowUpForm;
class KeptLine;
class LeadDrives;
class ScriptPanel;
class TextLabel;
class TimelineView;
class VerdictList;

/// One lead at the right of a list: who, what the rules say, the form for the next revisit already open, what can be done with
/// it, and what happened so far. What is typed stays with its lead while others are looked at.
class LeadView final : public QWidget
{
    Q_OBJECT
public:
    enum class Detail {
        Daily, ///< to work through the day: of the actions only decisions
        Whole  ///< every action, and how it stands by FU-01
    };
    LeadView(PageContext &context, Detail detail, QWidget *parent = nullptr);

    /// What the list knows already: with it one can begin to type at once, however slow the services are.
    struct Preview {
        QString name;
        QString phone;
        Level level = Level::B;
        LevelLetters letters = {};
    };
    void open(LeadId lead, const std::optional<Preview> &preview = {});
    /// The form's note, if a revisit can be recorded.
    void focusForm();
    [[nodiscard]] std::optional<LeadId> lead() const { return m_lead; }
    /// The scripts that fit what is written; the page says where they stand.
    [[nodiscard]] ScriptPanel *scripts() const { return m_scripts; }

Q_SIGNALS:
    /// A revisit or a decision was carried out: the next one may be turned to.
    void done(showroom::LeadId lead);
    void editRequested(const showroom::LeadCard &card);
    /// What was recorded here was taken back and is to be mended: the draft stands again.
    void takenBack(showroom::LeadId lead);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void keepDraft();
    void load();
    void show(const LeadCard &card);
    void showPerson(const LeadCard &card);
    void showStanding(const LeadCard &card);
    void showForm(const LeadCard &card);
    void fillForm(Level level);
    void throwAway();
    void clear();
    void record();
    void recorded(const FollowUp &followUp, const FollowUpDraft &draft, const QString &name,
                  const Result<Saved<FollowUp>> &saved);
    void takeBack(LeadId lead, FollowUpId recorded, FollowUpDraft draft, const QString &name);
    void standAgain(LeadId lead, FollowUpDraft draft);
    void act(LeadAction action, const LeadActionInput &input);
    void acted(LeadId lead, LeadAction action, const Result<Saved<Lead>> &saved);
    void loadPeople();

    PageContext &m_context;
    Detail m_detail;
    std::optional<LeadId> m_lead;
    std::optional<LeadCard> m_card; ///< of m_lead, once it is there
    QString m_name;
    Level m_level = Level::B;
    bool m_formFilled = false; ///< for m_lead
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    QVBoxLayout *m_body = nullptr;
    QScrollArea *m_scroll = nullptr;
    CardHeader *m_header;
    VerdictList *m_verdicts;
    TextLabel *m_standing;
    FollowUpForm *m_form;
    KeptLine *m_kept;
    ScriptPanel *m_scripts;
    QPushButton *m_edit;
    QPushButton *m_ask;
    QPushButton *m_print;
    LeadDrives *m_drives;
    ActionPanel *m_actions;
    TimelineView *m_timeline;
};

} // namespace showroom
