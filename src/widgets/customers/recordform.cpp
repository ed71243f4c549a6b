// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/recordform.h"
#include "widgets/look/fieldframe.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int textHeight = 68;
constexpr int pageHeight = 260; ///< of what is a text by itself: a template, a script
constexpr int longestNote = 2000;

} // namespace

RecordForm::RecordForm(const std::vector<FormField> &fields, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0, column = 0;
    for (const FormField &field : fields) {
        auto *frame = new FieldFrame(translated(field.label), inputFor(field),
                                     field.required ? FieldFrame::Need::Required : FieldFrame::Need::Optional);
        const bool wide = field.kind == FormField::Kind::Text;
        row += wide && column == 1 ? 1 : 0;
        grid->addWidget(frame, row, wide ? 0 : column, 1, wide ? 2 : 1, Qt::AlignTop);
        column = wide ? 0 : 1 - column;
        row += column == 0 ? 1 : 0;
        m_inputs.push_back({field, frame});
    }
}

QWidget *RecordForm::inputFor(const FormField &field)
{
    if (field.kind == FormField::Kind::Choice || field.kind == FormField::Kind::Record) {
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        if (field.mayBeEmpty)
            box->addItem(u"—"_s, QString());
        for (const auto &[code, word] : field.choices)
            box->addItem(translated(word), code);
        for (const auto &[key, name] : field.records)
            box->addItem(name, key);
        box->setObjectName(field.name);
        connect(box, &QComboBox::currentIndexChanged, this, &RecordForm::edited);
        return box;
    }
    if (field.kind == FormField::Kind::Text) {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(field.maxLength > longestNote ? pageHeight : textHeight);
        connect(text, &QPlainTextEdit::textChanged, this, &RecordForm::edited);
        return text;
    }
    auto *line = new QLineEdit;
    line->setObjectName(field.name);
    if (field.kind == FormField::Kind::Day)
        line->setPlaceholderText(tr("year-month-day"));
    connect(line, &QLineEdit::textEdited, this, &RecordForm::edited);
    return line;
}

QString RecordForm::textIn(const Input &input) const
{
    if (const auto *box = qobject_cast<QComboBox *>(input.frame->input()))
        return box->currentData().toString();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(input.frame->input()))
        return text->toPlainText();
    return static_cast<QLineEdit *>(input.frame->input())->text();
}

void RecordForm::setText(const QString &field, const QString &text)
{
    for (const Input &input : m_inputs) {
        if (input.field.name != field)
            continue;
        if (auto *box = qobject_cast<QComboBox *>(input.frame->input()))
            box->setCurrentIndex(qMax(0, box->findData(text)));
        else if (auto *area = qobject_cast<QPlainTextEdit *>(input.frame->input()))
            area->setPlainText(text);
        else
            static_cast<QLineEdit *>(input.frame->input())->setText(text);
    }
}

void RecordForm::nameChoice(const QString &field, const QString &code, const QString &word)
{
    for (const Input &input : m_inputs)
        if (auto *box = qobject_cast<QComboBox *>(input.frame->input()); box && input.field.name == field)
            if (const int at = box->findData(code); at >= 0)
                box->setItemText(at, word);
}

QString RecordForm::shown(const QString &field, const QString &text) const
{
    for (const Input &input : m_inputs)
        if (const auto *box = qobject_cast<QComboBox *>(input.frame->input()); box && input.field.name == field)
            if (const int at = box->findData(text); at >= 0)
                return box->itemText(at);
    return text;
}

void RecordForm::setRecords(const std::vector<FormField> &fields)
{
    for (const FormField &field : fields) {
        if (field.kind != FormField::Kind::Record)
            continue;
        for (Input &input : m_inputs) {
            auto *box = qobject_cast<QComboBox *>(input.frame->input());
            if (!box || input.field.name != field.name)
                continue;
            const QString chosen = box->currentData().toString();
            const QSignalBlocker quiet(box);
            box->clear();
            if (field.mayBeEmpty)
                box->addItem(u"—"_s, QString());
            for (const auto &[key, name] : field.records)
                box->addItem(name, key);
            box->setCurrentIndex(qMax(0, box->findData(chosen)));
        }
    }
}

void RecordForm::setTexts(const FieldTexts &texts)
{
    for (const Input &input : m_inputs)
        setText(input.field.name, texts.value(input.field.name));
    clearProblems();
}

FieldTexts RecordForm::texts() const
{
    FieldTexts texts;
    for (const Input &input : m_inputs)
        texts.insert(input.field.name, textIn(input));
    return texts;
}

void RecordForm::showProblems(const Error &error)
{
    clearProblems();
    QWidget *first = nullptr;
    for (const Input &input : m_inputs) {
        for (const FieldProblem &problem : error.fields)
            if (problem.field == input.field.name)
                input.frame->setError(translated(problem.problem));
        for (const Verdict &verdict : error.verdicts)
            if (verdict.missing.contains(input.field.name))
                input.frame->setError(verdict.rule.isEmpty() ? translated(verdict.message)
                                                             : tr("Needed by %1").arg(verdict.rule));
        if (!first && input.frame->isWrong())
            first = input.frame->input();
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void RecordForm::clearProblems()
{
    for (const Input &input : m_inputs)
        input.frame->setError({});
}

void RecordForm::focusFirst()
{
    if (!m_inputs.empty())
        m_inputs.front().frame->input()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::focusOn(const QString &field)
{
    for (const Input &input : m_inputs)
        if (input.field.name == field)
            input.frame->input()->setFocus(Qt::OtherFocusReason);
}

QString RecordForm::labelOf(const QString &field) const
{
    for (const Input &input : m_inputs)
        if (input.field.name == field)
            return translated(input.field.label);
    return field;
}

} // namespace showroom
