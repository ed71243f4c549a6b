// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/followups.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace showroom
{

class CardHeader;
class FieldFrame;
class TextLabel;
class VerdictBanner;

/// A follow-up that was recorded late and waits for a manager (FU-09): what it says, approve or reject.
class DecisionView final : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionView(PageContext &context, QWidget *parent = nullptr);

    void open(FollowUpId followUp, const Verdict &why);
    void focusDecision();

Q_SIGNALS:
    void done();

private:
    void show(const FollowUpRow &row);
    void act(FollowUpAction action);
    void acted(FollowUpAction action, const Result<Saved<FollowUp>> &saved);

    PageContext &m_context;
    std::optional<FollowUpId> m_followUp;
    CommandId m_command = CommandId::fresh();
    Latest m_latest;
    CardHeader *m_header;
    VerdictBanner *m_banner;
    TextLabel *m_text;
    QLineEdit *m_reason;
    FieldFrame *m_reasonFrame;
    QPushButton *m_approve;
    QPushButton *m_reject;
};

} // namespace showroom
