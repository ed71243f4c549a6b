// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/recordfields.h"
#include <QWidget>

class QPushButton;

namespace showroom
{

class ConflictPanel;
class RecordForm;
class TextLabel;

/// A record as it is written, whatever its kind. What is typed is lost by nothing but Cancel: refusals mark their fields, and
/// somebody else's version is shown beside one's own.
class RecordEditor final : public QWidget
{
    Q_OBJECT
public:
    /// `above` stands between the title and the fields; may be null.
    RecordEditor(const std::vector<FormField> &fields, QWidget *above, QWidget *parent = nullptr);

    void start(const FieldTexts &texts, const QString &title);
    /// Another word for one of a field's choices.
    void nameChoice(const QString &field, const QString &code, const QString &word);
    [[nodiscard]] FieldTexts texts() const;
    /// Writes into a field for the person, and goes there.
    void setText(const QString &field, const QString &text);
    /// Something was typed that is not saved.
    [[nodiscard]] bool isDirty() const;
    /// While the answer to saveRequested() is awaited.
    void setWaiting(bool waiting);
    void showProblems(const Error &error);
    /// Takes along what they alone changed; true when nothing else stands in the way of saving again.
    [[nodiscard]] bool mergeWith(const FieldTexts &theirs);

Q_SIGNALS:
    void edited();
    void saveRequested();
    void cancelled();
    /// Theirs shall stand: start() again with it.
    void discarded();

private:
    void build(QWidget *above);

    FieldTexts m_before;
    TextLabel *m_title;
    ConflictPanel *m_conflict;
    RecordForm *m_form;
    QPushButton *m_save;
};

} // namespace showroom
