// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/pagecontext.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace showroom
{

class FieldFrame;
class KeptLine;
class NearMatchStrip;
class TextLabel;
struct NewLead;

/// A new lead with its customer in one step (Ctrl+N): the number first, so that a standing card shows before anything else is
/// typed (FU-10).
class NewLeadForm final : public QWidget
{
    Q_OBJECT
public:
    explicit NewLeadForm(PageContext &context, QWidget *parent = nullptr);

    void begin();
    /// How the store calls the levels.
    void setLetters(const LevelLetters &letters);
    void beginFor(CustomerId customer, const QString &name);
    [[nodiscard]] bool isDirty() const;

Q_SIGNALS:
    void saved(showroom::LeadId lead);
    void cancelled();

private:
    void build();
    void connectParts();
    void connectKeeping();
    [[nodiscard]] DraftBook::Key draftKey() const;
    void keepDraft();
    void restore();
    void forgetDraft();
    void cancel();
    void clear();
    void look();
    void save();
    void finish(const QString &name, const Error *error, std::optional<LeadId> lead);
    [[nodiscard]] NewLead input() const;
    void showProblems(const Error &error);

    PageContext &m_context;
    std::optional<CustomerId> m_standing;
    QString m_standingName;
    CommandId m_command = CommandId::fresh();
    TextLabel *m_title;
    KeptLine *m_kept;
    NearMatchStrip *m_matches;
    QLineEdit *m_phone;
    QLineEdit *m_name;
    QLineEdit *m_shared; ///< with whom the number is shared; shown once that is said
    FieldFrame *m_sharedFrame = nullptr;
    QComboBox *m_level;
    QLineEdit *m_vehicle;
    QLineEdit *m_topic;
    QComboBox *m_source;
    std::vector<std::pair<QString, FieldFrame *>> m_frames; ///< by field
    QPushButton *m_save;
};

} // namespace showroom
