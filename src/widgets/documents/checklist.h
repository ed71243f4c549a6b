// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/verdict.h"
#include <QWidget>
#include <vector>

class QGridLayout;

namespace showroom
{

/// What the rules say of a document, also where all is well: a line for each with its id, a mark, its words, and the way out.
class Checklist final : public QWidget
{
    Q_OBJECT
public:
    explicit Checklist(QWidget *parent = nullptr);

    void show(const std::vector<Verdict> &verdicts);
    using QWidget::show;

Q_SIGNALS:
    void ruleRequested(const QString &rule);

private:
    void addLine(int row, const Verdict &verdict);

    QGridLayout *m_grid;
};

} // namespace showroom
