// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/recordeditor.h"
#include "widgets/customers/conflictpanel.h"
#include "widgets/customers/recordform.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include <QShortcut>
#include <QVBoxLayout>

namespace showroom
{

RecordEditor::RecordEditor(const std::vector<FormField> &fields, QWidget *above, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(Type::Heading, Tone::Neutral)),
      m_conflict(new ConflictPanel),
      m_form(new RecordForm(fields)),
      m_save(new KeyButton(tr("Save"), QKeySequence::Save, ButtonLook::Primary))
{
    build(above);
    connect(m_save, &QPushButton::clicked, this, &RecordEditor::saveRequested);
    connect(m_form, &RecordForm::edited, this, &RecordEditor::edited);
    connect(m_conflict, &ConflictPanel::theirsChosen, m_form, &RecordForm::setText);
    connect(m_conflict, &ConflictPanel::saveRequested, this, &RecordEditor::saveRequested);
    connect(m_conflict, &ConflictPanel::discardRequested, this, &RecordEditor::discarded);
}

void RecordEditor::build(QWidget *above)
{
    auto *cancel = new QPushButton(tr("Cancel"));
    setLook(*cancel, ButtonLook::Quiet);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(cancel, &QPushButton::clicked, this, &RecordEditor::cancelled);
    connect(escape, &QShortcut::activated, this, &RecordEditor::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(10);
    body->addWidget(m_title);
    if (above)
        body->addWidget(above);
    body->addWidget(m_conflict);
    body->addWidget(m_form);
    body->addLayout(buttons);
    body->addStretch();
}

void RecordEditor::start(const FieldTexts &texts, const QString &title)
{
    m_title->setText(title);
    m_conflict->hide();
    m_form->setTexts(texts);
    m_before = m_form->texts();
    setWaiting(false);
    m_form->focusFirst();
}

void RecordEditor::nameChoice(const QString &field, const QString &code, const QString &word)
{
    m_form->nameChoice(field, code, word);
}

FieldTexts RecordEditor::texts() const
{
    return m_form->texts();
}

void RecordEditor::setText(const QString &field, const QString &text)
{
    m_form->setText(field, text);
    m_form->focusOn(field);
}

bool RecordEditor::isDirty() const
{
    return m_form->texts() != m_before;
}

void RecordEditor::setWaiting(bool waiting)
{
    m_save->setEnabled(!waiting);
}

void RecordEditor::showProblems(const Error &error)
{
    m_form->showProblems(error);
}

bool RecordEditor::mergeWith(const FieldTexts &theirs)
{
    FieldTexts mine = m_form->texts();
    const auto conflicts = mergeTexts(m_before, theirs, mine);
    m_form->setTexts(mine);
    m_before = theirs;
    if (conflicts.empty())
        return true;
    std::vector<ConflictPanel::Line> lines;
    for (const FieldConflict &conflict : conflicts)
        lines.push_back({m_form->labelOf(conflict.name), conflict, m_form->shown(conflict.name, conflict.mine),
                         m_form->shown(conflict.name, conflict.theirs)});
    m_conflict->show(lines);
    return false;
}

} // namespace showroom
