// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/verdict.h"
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace showroom
{

/// What the rules say about what is open: one banner a verdict, with its article and the way out.
class VerdictList final : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictList(QWidget *parent = nullptr);

    void show(const std::vector<Verdict> &verdicts);
    using QWidget::show;

Q_SIGNALS:
    void ruleRequested(const QString &rule);

private:
    QVBoxLayout *m_body;
};

} // namespace showroom
