// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/levels.h"
#include "showroom/models/followupdraft.h"
#include "showroom/services/scripts.h"
#include <QWidget>
#include <vector>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace showroom
{

class DayField;
class FieldFrame;

/// A revisit as it is typed. Made for the keyboard: the note has the focus, everything else has its usual value and a key.
/// Alt+1 … 5 how they took it, Alt+0 not reached, Alt+W way, Alt+S next step, Alt+D its day, Ctrl+Enter records, F2 the
/// scripts.
class FollowUpForm final : public QWidget
{
    Q_OBJECT
public:
    explicit FollowUpForm(QWidget *parent = nullptr);

    void setToday(QDate today);
    void setDraft(const FollowUpDraft &draft, Level level);
    /// The last day for the next step, by the level that the lead will have (FU-13).
    void setLatest(std::map<Level, QDate> latest);
    /// How the store calls the levels.
    void setLetters(const LevelLetters &letters);
    [[nodiscard]] FollowUpDraft draft() const;
    /// As far as scripts are chosen by it.
    [[nodiscard]] TalkSoFar talk() const;
    void setScriptsOffered(bool offered);
    void focusNote();
    /// While the answer to recordRequested() is awaited.
    void setWaiting(bool waiting);
    /// Marks the fields that were refused and turns to the first of them.
    void showProblems(const Error &error);
    void clearProblems();

Q_SIGNALS:
    void recordRequested();
    void talkChanged();
    void edited();
    void scriptsRequested();

private:
    void build();
    void addKeys();
    void setOutcome(std::optional<Reaction> reaction);
    void refuse();
    void fitOutcome();
    void fitLatest();
    [[nodiscard]] FieldFrame *frameOf(const QString &field) const;

    QComboBox *m_way;
    QComboBox *m_outcome; ///< reactions, and "not reached" with no reaction
    QPlainTextEdit *m_note;
    QComboBox *m_step;
    DayField *m_next;
    QComboBox *m_level;
    DayField *m_happened;
    QPushButton *m_record;
    QPushButton *m_refused;
    QPushButton *m_scripts;
    std::vector<std::pair<QString, FieldFrame *>> m_frames; ///< by field
    std::map<Level, QDate> m_latest;
    QDate m_today;
    CommandId m_command = CommandId::fresh();
};

} // namespace showroom
