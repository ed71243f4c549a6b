// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/recordfields.h"
#include <QWidget>

namespace showroom
{

class FieldFrame;

/// The fields of any record as inputs in two columns, from its description.
class RecordForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordForm(const std::vector<FormField> &fields, QWidget *parent = nullptr);

    void setTexts(const FieldTexts &texts);
    [[nodiscard]] FieldTexts texts() const;
    void setText(const QString &field, const QString &text);
    /// Those that the fields which name other records can name; what was chosen stays chosen.
    /// Another word for one of a field's choices.
    void nameChoice(const QString &field, const QString &code, const QString &word);
    /// A field's text as a person reads it: the word of a choice.
    [[nodiscard]] QString shown(const QString &field, const QString &text) const;
    void setRecords(const std::vector<FormField> &fields);
    void showProblems(const Error &error);
    void clearProblems();
    void focusFirst();
    void focusOn(const QString &field);
    [[nodiscard]] QString labelOf(const QString &field) const;

Q_SIGNALS:
    void edited();

private:
    struct Input {
        FormField field;
        FieldFrame *frame;
    };
    [[nodiscard]] QWidget *inputFor(const FormField &field);
    [[nodiscard]] QString textIn(const Input &input) const;

    std::vector<Input> m_inputs;
};

} // namespace showroom
