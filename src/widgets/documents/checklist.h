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

    /// A way out that is more than a field to fill in.
    struct Mend {
        QString rule;
        QString code;
        QString text;
    };
    /// Of a block that names fields the first is a link; `mends` are further links beside it.
    void show(const std::vector<Verdict> &verdicts, const std::vector<Mend> &mends = {});
    using QWidget::show;
    /// There is a form whose fields can be jumped to.
    void setLinked(bool linked) { m_linked = linked; }

Q_SIGNALS:
    void ruleRequested(const QString &rule);
    void fieldRequested(const QString &field);
    void mendRequested(const QString &code);

private:
    void addLine(int row, const Verdict &verdict, const std::vector<Mend> &mends);
    [[nodiscard]] QWidget *linksFor(const Verdict &verdict, const std::vector<Mend> &mends);

    QGridLayout *m_grid;
    bool m_linked = false;
};

} // namespace showroom
