// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/procedures/ruleview.h"
#include "widgets/look/badge.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

namespace showroom
{

namespace
{

QString wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass:
        return RuleView::tr("changes the rank");
    case Outcome::Flag:
        return RuleView::tr("shown and counted");
    case Outcome::Task:
        return RuleView::tr("puts a task on a worklist");
    case Outcome::Approve:
        return RuleView::tr("waits for an approval");
    case Outcome::Block:
        return RuleView::tr("refuses");
    }
    Q_UNREACHABLE();
}

TextLabel *wrapped(Type type, Tone tone)
{
    auto *label = new TextLabel(type, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RuleView::RuleView(QWidget *parent)
    : QWidget(parent),
      m_title(wrapped(Type::Title, Tone::Neutral)),
      m_id(new Badge),
      m_article(wrapped(Type::Body, Tone::Muted)),
      m_text(wrapped(Type::Body, Tone::Neutral)),
      m_outcomes(wrapped(Type::Body, Tone::Muted)),
      m_standing(wrapped(Type::Body, Tone::Neutral)),
      m_parametersTitle(new TextLabel(Type::Body, Tone::Muted))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_id, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    body->addLayout(head);
    for (TextLabel *label : {m_article, m_text, m_outcomes, m_standing, m_parametersTitle})
        body->addWidget(label);
    body->addStretch();
}

void RuleView::show(const RuleStanding &standing, bool chinese)
{
    const RuleInfo &rule = *standing.rule;
    m_id->set(QString::fromLatin1(rule.id), Tone::Accent);
    m_title->setText(rule.title(chinese));
    m_article->setText(tr("Article: %1").arg(rule.article(chinese)));
    m_text->setText(rule.text(chinese));
    QStringList outcomes;
    for (Outcome outcome : rule.outcomes)
        outcomes << wordOf(outcome);
    m_outcomes->setText(tr("What it does: %1").arg(outcomes.join(tr(", "))));
    QStringList now{standing.tasks == 0 ? tr("Today nothing is owed by this rule.")
                                        : tr("Today %n task(s) by this rule.", nullptr, standing.tasks)};
    if (standing.overdue > 0)
        now << tr("%n of them overdue.", nullptr, standing.overdue);
    if (standing.flagged > 0)
        now << tr("%n shown to the manager.", nullptr, standing.flagged);
    m_standing->setText(now.join(u' '));
    m_standing->setTone(standing.overdue > 0 ? Tone::Danger : Tone::Neutral);
    showParameters(standing);
}

void RuleView::showParameters(const RuleStanding &standing)
{
    delete m_parameters;
    m_frames.clear();
    m_parameters = new QWidget(this);
    auto *grid = new QGridLayout(m_parameters);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    m_parametersTitle->setText(standing.parameters.empty() ? tr("This rule has no parameters.") : tr("Parameters"));
    int row = 0;
    for (const ParameterValue &value : standing.parameters)
        addParameter(value, row++);
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->count() - 1, m_parameters);
}

void RuleView::addParameter(const ParameterValue &value, int row)
{
    auto *edit = new QLineEdit(value.value);
    edit->setObjectName(value.name);
    edit->setReadOnly(!m_mayChange);
    edit->setToolTip(tr("Expected: %1").arg(value.expected));
    auto *frame = new FieldFrame(translated(value.title), edit);
    m_frames[value.name] = frame;
    auto *grid = static_cast<QGridLayout *>(m_parameters->layout());
    grid->addWidget(frame, row, 0);
    if (!m_mayChange)
        return;
    auto *set = new QPushButton(tr("Change"));
    set->setEnabled(false);
    connect(edit, &QLineEdit::textEdited, set,
            [set, was = value.value](const QString &text) { set->setEnabled(text.trimmed() != was); });
    const auto ask = [this, edit, name = value.name] { Q_EMIT changeRequested(name, edit->text()); };
    connect(set, &QPushButton::clicked, this, ask);
    connect(edit, &QLineEdit::returnPressed, this, ask);
    grid->addWidget(set, row, 1, Qt::AlignBottom);
}

void RuleView::showProblem(const QString &parameter, const QString &text)
{
    if (const auto frame = m_frames.find(parameter); frame != m_frames.end())
        frame->second->setError(text);
}

} // namespace showroom
