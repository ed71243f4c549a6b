// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/leads.h"
#include "widgets/pagecontext.h"
#include <QWidget>

namespace showroom
{

class RecordEditor;

/// What is wanted, as it is written: vehicle, budget, level and the like. State and owner move by actions.
class LeadEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit LeadEditor(PageContext &context, QWidget *parent = nullptr);

    void begin(const Stored<Lead> &lead, const QString &customerName, const LevelLetters &letters);
    [[nodiscard]] bool isDirty() const;

Q_SIGNALS:
    void saved(showroom::LeadId lead);
    void cancelled();

private:
    void save();
    void finish(const Result<Saved<Lead>> &result);
    void compare(LeadId lead);

    PageContext &m_context;
    std::optional<Stored<Lead>> m_base;
    LevelLetters m_letters;
    QString m_name;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    RecordEditor *m_editor;
};

} // namespace showroom
