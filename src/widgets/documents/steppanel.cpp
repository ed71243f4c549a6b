// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/steppanel.h"
#include "widgets/customers/recordform.h"
#include "widgets/leads/dayfield.h"
#include "widgets/leads/flowlayout.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

StepPanel::StepPanel(QWidget *parent)
    : QWidget(parent),
      m_buttons(new QWidget),
      m_line(new FlowLayout(m_buttons)),
      m_form(new QWidget),
      m_title(new TextLabel(Type::Strong, Tone::Neutral)),
      m_reason(new QLineEdit),
      m_day(new DayField(Lean::Past)),
      m_reasonFrame(new FieldFrame(tr("Reason"), m_reason, FieldFrame::Need::Required)),
      m_dayFrame(new FieldFrame(tr("Day"), m_day)),
      m_confirm(new QPushButton),
      m_more(new QWidget)
{
    m_reason->setObjectName(u"stepReason"_s);
    m_day->setObjectName(u"stepDay"_s);
    m_day->setPlaceholderText(tr("today"));
    build();
    m_form->hide();
}

void StepPanel::build()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    setLook(*cancel, ButtonLook::Quiet);
    setLook(*m_confirm, ButtonLook::Primary);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_confirm);
    choice->addWidget(cancel);
    choice->addStretch();
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 6, 0, 0);
    form->setSpacing(8);
    form->addWidget(m_title);
    form->addWidget(m_dayFrame);
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(8);
    form->addWidget(m_more);
    form->addWidget(m_reasonFrame);
    form->addLayout(choice);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_buttons);
    body->addWidget(m_form);
    connect(m_confirm, &QPushButton::clicked, this, &StepPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &StepPanel::finish);
    for (QLineEdit *field : {m_reason, static_cast<QLineEdit *>(m_day)})
        connect(field, &QLineEdit::returnPressed, this, &StepPanel::confirm);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_form);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &StepPanel::finish);
}

void StepPanel::setToday(QDate today)
{
    m_today = today;
    m_day->setToday(today);
}

void StepPanel::setSteps(const std::vector<Step> &steps)
{
    while (m_line->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_line->takeAt(0));
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may be the one that was just clicked
        }
    }
    for (const Step &step : steps) {
        auto *button = new QPushButton(step.asks() ? step.text + u'…' : step.text);
        setLook(*button, step.look);
        connect(button, &QPushButton::clicked, this, [this, step] { begin(step); });
        m_line->addWidget(button);
    }
    setVisible(!steps.empty());
    if (m_step && std::none_of(steps.begin(), steps.end(), [&](const Step &step) { return step.code == m_step->code; }))
        finish();
}

void StepPanel::begin(const Step &step)
{
    m_step = step;
    buildFields(step);
    if (!step.asks())
        return confirm();
    m_title->setText(step.text);
    m_confirm->setText(step.text);
    m_reasonFrame->setVisible(step.reason);
    m_dayFrame->setVisible(step.day);
    m_form->show();
    QWidget *first = step.day || m_fields.empty() ? nullptr : m_fields.front().second->input();
    if (m_record && !step.day)
        return m_record->focusFirst();
    (first ? first : step.day ? static_cast<QLineEdit *>(m_day) : m_reason)->setFocus(Qt::OtherFocusReason);
}

void StepPanel::buildFields(const Step &step)
{
    for (const auto &[name, frame] : std::exchange(m_fields, {})) {
        frame->hide();
        frame->deleteLater();
    }
    for (const Step::Field &field : step.fields) {
        auto *edit = new QLineEdit(field.value);
        edit->setObjectName(u"step_"_s + field.name);
        connect(edit, &QLineEdit::returnPressed, this, &StepPanel::confirm);
        auto *frame = new FieldFrame(field.label, edit);
        m_more->layout()->addWidget(frame);
        m_fields.emplace_back(field.name, frame);
    }
    if (auto *old = std::exchange(m_record, nullptr)) {
        old->hide();
        old->deleteLater();
    }
    if (!step.form.empty()) {
        m_record = new RecordForm(step.form);
        m_record->setTexts(step.texts);
        m_more->layout()->addWidget(m_record);
    }
    m_more->setVisible(!m_fields.empty() || m_record);
}

FieldTexts StepPanel::texts() const
{
    return m_record ? m_record->texts() : FieldTexts();
}

QString StepPanel::value(const QString &field) const
{
    for (const auto &[name, frame] : m_fields)
        if (name == field)
            return static_cast<QLineEdit *>(frame->input())->text().trimmed();
    return {};
}

void StepPanel::confirm()
{
    if (!m_step)
        return;
    const QString reason = m_reason->text().trimmed();
    const QString typed = m_day->text().trimmed();
    const auto day = typed.isEmpty() ? std::optional(DayAndTime{m_today, {}}) : parseDay(typed, m_today, Lean::Past);
    m_reasonFrame->setError(m_step->reason && reason.isEmpty() ? tr("A reason is needed.") : QString());
    m_dayFrame->setError(m_step->day && !day ? tr("Which day?") : QString());
    for (FieldFrame *frame : {m_dayFrame, m_reasonFrame})
        if (frame->isWrong())
            return frame->input()->setFocus(Qt::OtherFocusReason);
    Q_EMIT stepRequested(m_step->code, m_step->reason ? reason : QString(), day ? day->day : m_today);
}

void StepPanel::showProblems(const Error &error)
{
    if (m_record)
        m_record->showProblems(error);
    for (const FieldProblem &problem : error.fields) {
        if (problem.field == u"reason"_s)
            m_reasonFrame->setError(translated(problem.problem));
        if (problem.field == u"day"_s)
            m_dayFrame->setError(translated(problem.problem));
        for (const auto &[name, frame] : m_fields)
            if (problem.field == name)
                frame->setError(translated(problem.problem));
    }
}

void StepPanel::finish()
{
    m_step.reset();
    for (FieldFrame *frame : {m_reasonFrame, m_dayFrame})
        frame->setError({});
    m_reason->clear();
    m_day->clear();
    m_form->hide();
}

} // namespace showroom
