// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/documents.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace showroom
{

class CardHeader;
class Checklist;
class RecordForm;
class StepPanel;
class TextLabel;
class TimelineView;

/// Any document that passes from hand to hand: what it says, what the rules say of it, what can be done with it now, and how it
/// came here. Its fields are edited in place by who may.
class DocumentView final : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentView(PageContext &context, QWidget *parent = nullptr);

    void open(const QString &kind, qint64 id);
    void focusDecision();
    [[nodiscard]] bool isDirty() const { return m_dirty; }

Q_SIGNALS:
    /// A step was carried out.
    void done();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load();
    void clear();
    void show(const DocumentShown &shown);
    void showFacts(const DocumentShown &shown);
    void showTicks(const DocumentShown &shown);
    void beginEdit();
    void save(const FieldTexts &texts);
    void act(const QString &action, const QString &reason, QDate day);
    void print();
    void report(const Done &answer, const QString &said);

    PageContext &m_context;
    QString m_kind;
    qint64 m_id = 0;
    std::optional<DocumentShown> m_shown;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    bool m_dirty = false;
    CardHeader *m_header;
    QWidget *m_facts = nullptr;
    QVBoxLayout *m_factsPlace;
    QWidget *m_ticks = nullptr;
    Checklist *m_rules;
    StepPanel *m_steps;
    QWidget *m_form = nullptr; ///< while it is edited
    QPushButton *m_edit;
    QPushButton *m_print;
    TimelineView *m_history;
};

} // namespace showroom
