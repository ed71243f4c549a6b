// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include <QFrame>
#include <vector>

class QHBoxLayout;

namespace showroom
{

class TextLabel;

/// A way out that the banner offers; `id` comes back in mendRequested.
struct Mend {
    QString id;
    QString text;
};

/// What a rule says about what is open: its id, its words, the ways to mend it. Amber for a demand, red for a refusal.
class VerdictBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    /// Tone::Warning, Tone::Danger, or Tone::Success and Tone::Info for good news.
    void show(const QString &rule, const QString &text, Tone tone, const std::vector<Mend> &mends = {});
    using QFrame::show;

Q_SIGNALS:
    void mendRequested(const QString &id);
    /// The article was clicked: what does it say?
    void ruleRequested(const QString &rule);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(const std::vector<Mend> &mends);

    TextLabel *m_rule;
    TextLabel *m_text;
    QHBoxLayout *m_mends;
    Tone m_tone = Tone::Warning;
};

} // namespace showroom
