// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/followupform.h"
#include "showroom/models/words.h"
#include "widgets/leads/choices.h"
#include "widgets/leads/dayfield.h"
#include "widgets/leads/flowlayout.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int notReached = -1;
constexpr int noteHeight = 66;

} // namespace

FollowUpForm::FollowUpForm(QWidget *parent)
    : QWidget(parent),
      m_way(new QComboBox),
      m_outcome(new QComboBox),
      m_note(new QPlainTextEdit),
      m_step(new QComboBox),
      m_next(new DayField(Lean::Future)),
      m_level(new QComboBox),
      m_happened(new DayField(Lean::Past)),
      m_record(new KeyButton(tr("Record"), QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonLook::Primary)),
      m_refused(new QPushButton(tr("Customer refused…"))),
      m_scripts(new KeyButton(tr("Scripts"), QKeySequence(Qt::Key_F2)))
{
    fillChoices<ContactKind>(*m_way);
    for (const auto &entry : Codes<Reaction>::entries)
        m_outcome->addItem(tr("%1", "how they took it, being reached").arg(translated(labelOf(entry.value))), int(entry.value));
    m_outcome->addItem(translated(labelOf(ContactOutcome::NotReached)), notReached);
    fillChoices<NextStep>(*m_step);
    fillChoices<Level>(*m_level);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_next->setPlaceholderText(tr("11-28, +3, tomorrow 10:00"));
    m_happened->setPlaceholderText(tr("now"));
    setLook(*m_refused, ButtonLook::Danger);
    build();
    addKeys();
    connect(m_record, &QPushButton::clicked, this, &FollowUpForm::recordRequested);
    connect(m_refused, &QPushButton::clicked, this, &FollowUpForm::refuse);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &FollowUpForm::fitOutcome);
    connect(m_level, &QComboBox::currentIndexChanged, this, &FollowUpForm::fitLatest);
    connect(m_note, &QPlainTextEdit::textChanged, this, &FollowUpForm::talkChanged);
    for (QComboBox *box : {m_way, m_outcome})
        connect(box, &QComboBox::currentIndexChanged, this, &FollowUpForm::talkChanged);
    connect(m_note, &QPlainTextEdit::textChanged, this, &FollowUpForm::edited);
    for (const QComboBox *box : {m_way, m_outcome, m_step, m_level})
        connect(box, &QComboBox::currentIndexChanged, this, &FollowUpForm::edited);
    for (const DayField *day : {m_next, m_happened})
        connect(day, &QLineEdit::textChanged, this, &FollowUpForm::edited);
    connect(m_scripts, &QPushButton::clicked, this, &FollowUpForm::scriptsRequested);
}

void FollowUpForm::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto place = [&](const QString &field, const QString &label, QWidget *input, int row, int column, int columns = 1) {
        auto *frame = new FieldFrame(label, input);
        grid->addWidget(frame, row, column, 1, columns, Qt::AlignTop);
        m_frames.emplace_back(field, frame);
        if (auto *box = qobject_cast<QComboBox *>(input)) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(6);
        }
    };
    place(u"kind"_s, tr("Way"), m_way, 0, 0);
    place(u"reaction"_s, tr("Outcome"), m_outcome, 0, 1);
    place(u"learned"_s, tr("Their state and needs"), m_note, 1, 0, 2);
    place(u"next_step"_s, tr("Next step"), m_step, 2, 0);
    place(u"next_on"_s, tr("On"), m_next, 2, 1);
    auto *buttons = new QWidget; // on two lines where the card is narrow
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_record, m_refused, m_scripts})
        flow->addWidget(button);
    grid->addWidget(buttons, 3, 0, 1, 2);
    m_scripts->setObjectName(u"scripts"_s);
    m_scripts->hide();
    place(u"level_after"_s, tr("Level after it"), m_level, 4, 0);
    place(u"happened_at"_s, tr("It happened"), m_happened, 4, 1);
}

void FollowUpForm::addKeys()
{
    const auto key = [this](Qt::Key at, QWidget *widget, const QString &does, auto action) {
        const QKeySequence keys(Qt::ALT | at);
        widget->setToolTip(keys.toString(QKeySequence::NativeText));
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(does);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const auto turnTo = [](QWidget *widget) { return [widget] { widget->setFocus(Qt::ShortcutFocusReason); }; };
    int digit = 0;
    for (const auto &entry : Codes<Reaction>::entries)
        key(Qt::Key(Qt::Key_1 + digit++), m_outcome, translated(labelOf(entry.value)),
            [this, value = entry.value] { setOutcome(value); });
    key(Qt::Key_0, m_outcome, translated(labelOf(ContactOutcome::NotReached)), [this] { setOutcome(std::nullopt); });
    m_outcome->setToolTip(tr("Alt+1 … Alt+5; Alt+0: not reached"));
    key(Qt::Key_W, m_way, tr("Way"), turnTo(m_way));
    key(Qt::Key_S, m_step, tr("Next step"), turnTo(m_step));
    key(Qt::Key_L, m_level, tr("Level after it"), turnTo(m_level));
    key(Qt::Key_H, m_happened, tr("It happened"), turnTo(m_happened));
    key(Qt::Key_N, m_note, tr("Their state and needs"), turnTo(m_note));
    key(Qt::Key_D, m_next, tr("On"), [this] {
        m_next->setFocus(Qt::ShortcutFocusReason);
        m_next->selectAll();
    });
}

void FollowUpForm::setLetters(const LevelLetters &letters)
{
    nameLevels(*m_level, letters);
}

void FollowUpForm::setLatest(std::map<Level, QDate> latest)
{
    m_latest = std::move(latest);
    fitLatest();
}

/// The day is said beside its field; a day that nobody has touched keeps within it.
void FollowUpForm::fitLatest()
{
    const auto level = chosen<Level>(*m_level);
    const auto latest = level ? m_latest.find(*level) : m_latest.end();
    FieldFrame *frame = frameOf(u"next_on"_s);
    if (latest == m_latest.end())
        return frame->setLabel(tr("On"));
    frame->setLabel(tr("On, at the latest %1").arg(words::day(latest->second, m_today)));
    const QString usual = usualFollowUp(m_today).next;
    if (m_next->text() == usual && latest->second < m_today.addDays(2))
        m_next->setText(words::day(latest->second, m_today));
}

void FollowUpForm::setToday(QDate today)
{
    m_today = today;
    m_next->setToday(today);
    m_happened->setToday(today);
}

void FollowUpForm::setDraft(const FollowUpDraft &draft, Level level)
{
    m_command = draft.command;
    choose<ContactKind>(*m_way, draft.kind);
    setOutcome(draft.outcome == ContactOutcome::Reached ? draft.reaction : std::nullopt);
    m_note->setPlainText(draft.learned);
    choose<NextStep>(*m_step, draft.nextStep);
    m_next->setText(draft.next);
    m_happened->setText(draft.happened);
    choose<Level>(*m_level, draft.levelAfter.value_or(level));
    clearProblems();
}

FollowUpDraft FollowUpForm::draft() const
{
    FollowUpDraft draft;
    draft.kind = chosen<ContactKind>(*m_way).value_or(ContactKind::Call);
    const int outcome = m_outcome->currentData().toInt();
    draft.outcome = outcome == notReached ? ContactOutcome::NotReached : ContactOutcome::Reached;
    draft.reaction = outcome == notReached ? std::nullopt : std::optional(Reaction(outcome));
    draft.learned = m_note->toPlainText();
    draft.nextStep = chosen<NextStep>(*m_step);
    draft.next = m_next->text();
    draft.happened = m_happened->text();
    draft.levelAfter = chosen<Level>(*m_level);
    draft.command = m_command;
    return draft;
}

TalkSoFar FollowUpForm::talk() const
{
    const int outcome = m_outcome->currentData().toInt();
    return {chosen<ContactKind>(*m_way).value_or(ContactKind::Call),
            outcome == notReached ? std::nullopt : std::optional(Reaction(outcome)), m_note->toPlainText()};
}

void FollowUpForm::setScriptsOffered(bool offered)
{
    m_scripts->setVisible(offered);
}

void FollowUpForm::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void FollowUpForm::setWaiting(bool waiting)
{
    m_record->setEnabled(!waiting);
    m_refused->setEnabled(!waiting);
    m_note->setReadOnly(waiting); // not disabled: the focus stays where the hands are
}

void FollowUpForm::showProblems(const Error &error)
{
    clearProblems();
    for (const Verdict &verdict : error.verdicts)
        for (const QString &field : verdict.missing)
            if (FieldFrame *frame = frameOf(field))
                frame->setError(tr("Needed by %1").arg(verdict.rule));
    for (const FieldProblem &problem : error.fields)
        if (FieldFrame *frame = frameOf(problem.field))
            frame->setError(translated(problem.problem));
    for (const auto &[field, frame] : m_frames)
        if (frame->isWrong())
            return frame->input()->setFocus(Qt::OtherFocusReason);
}

void FollowUpForm::clearProblems()
{
    for (const auto &[field, frame] : m_frames)
        frame->setError({});
}

FieldFrame *FollowUpForm::frameOf(const QString &field) const
{
    for (const auto &[name, frame] : m_frames)
        if (name == field || (name == u"reaction"_s && field == u"outcome"_s) ||
            (name == u"next_on"_s && field == u"next_time"_s))
            return frame;
    return nullptr;
}

void FollowUpForm::setOutcome(std::optional<Reaction> reaction)
{
    m_outcome->setCurrentIndex(m_outcome->findData(reaction ? int(*reaction) : notReached));
    fitOutcome();
}

// The refusal is recorded like any contact: what was learned matters most then (FU-03).
void FollowUpForm::refuse()
{
    setOutcome(Reaction::Refused);
    m_note->setPlaceholderText(tr("Why? What would have to change?"));
    focusNote();
}

void FollowUpForm::fitOutcome()
{
    const bool reached = m_outcome->currentData().toInt() != notReached;
    m_note->setPlaceholderText(reached ? QString() : tr("Nothing needed: nobody was reached"));
}

} // namespace showroom
