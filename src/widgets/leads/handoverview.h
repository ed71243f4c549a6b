// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/leads.h"
#include "widgets/pagecontext.h"
#include <QWidget>
#include <map>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace showroom
{

class CardHeader;
class FieldFrame;
class TextLabel;

/// Every lead of one person to others, in one step, with a note (FU-11).
class HandOverView final : public QWidget
{
    Q_OBJECT
public:
    explicit HandOverView(PageContext &context, QWidget *parent = nullptr);

    void open(PersonId from);
    void focusDecision();

Q_SIGNALS:
    void done();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Answer {
        HandOverPreview preview;
        std::vector<Stored<Person>> people;
    };
    void build();
    void load();
    void show(const Answer &answer);
    void offer(const std::vector<Stored<Person>> &people);
    void keepDraft();
    void fill();
    void enable();
    void carryOut();
    void carriedOut(PersonId from, const Result<Saved<Person>> &saved);
    [[nodiscard]] HandOver input() const;

    PageContext &m_context;
    std::optional<PersonId> m_from;
    std::map<PersonId, HandOver> m_drafts; ///< what is being chosen; looking at another row loses nothing
    int m_leads = 0;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    CardHeader *m_header;
    TextLabel *m_what;
    QWidget *m_people;
    QVBoxLayout *m_choices;
    std::vector<std::pair<PersonId, QCheckBox *>> m_boxes;
    TextLabel *m_peopleProblem;
    QLineEdit *m_note;
    FieldFrame *m_noteFrame;
    QCheckBox *m_cards;
    QPushButton *m_carryOut;
};

} // namespace showroom
