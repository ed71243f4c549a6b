// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include "showroom/models/recordfields.h"
#include "widgets/look/button.h"
#include <QWidget>
#include <vector>

class QLineEdit;

namespace showroom
{

class DayField;
class FieldFrame;
class FlowLayout;
class RecordForm;
class TextLabel;

/// One thing that can be done with a document now, and what it asks for.
struct Step {
    /// A text that a step asks for beside reason and day.
    struct Field {
        QString name;
        QString label;
        QString value = {}; ///< what stands there at first
    };
    QString code; ///< of the workflow's action
    QString text;
    ButtonLook look = ButtonLook::Plain;
    bool reason = false;
    bool day = false; ///< today unless another is typed
    std::vector<Field> fields = {};
    std::vector<FormField> form = {}; ///< fields of the record that it sets
    FieldTexts texts = {};            ///< what stands in them at first
    [[nodiscard]] bool asks() const { return reason || day || !fields.empty() || !form.empty(); }
};

/// What a person may do with a document, as buttons; what a step needs is asked for below them, in place. Which steps there are
/// is for the document's table to say.
class StepPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit StepPanel(QWidget *parent = nullptr);

    void setToday(QDate today);
    void setSteps(const std::vector<Step> &steps);
    void showProblems(const Error &error);
    /// What stands in a field of the step that is being taken.
    [[nodiscard]] QString value(const QString &field) const;
    /// What stands in the fields of the record that the step sets.
    [[nodiscard]] FieldTexts texts() const;
    /// The step was carried out, or something else is shown.
    void finish();

Q_SIGNALS:
    void stepRequested(const QString &code, const QString &reason, QDate day);

private:
    void build();
    void begin(const Step &step);
    void buildFields(const Step &step);
    void confirm();

    std::optional<Step> m_step;
    QDate m_today;
    QWidget *m_buttons;
    FlowLayout *m_line;
    QWidget *m_form;
    TextLabel *m_title;
    QLineEdit *m_reason;
    DayField *m_day;
    FieldFrame *m_reasonFrame;
    FieldFrame *m_dayFrame;
    QPushButton *m_confirm;
    QWidget *m_more;
    RecordForm *m_record = nullptr;
    std::vector<std::pair<QString, FieldFrame *>> m_fields;
};

} // namespace showroom
