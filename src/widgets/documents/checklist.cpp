// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/checklist.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

struct Mark {
    QString sign;
    Tone tone;
};

Mark markOf(const Verdict &verdict)
{
    switch (verdict.outcome) {
    case Outcome::Flag:
        if (verdict.due) // it stops nothing, and a day is near or past
            return {u"!"_s, Tone::Warning};
        [[fallthrough]];
    case Outcome::Pass:
        return {u"✓"_s, Tone::Success};
    case Outcome::Task:
        return {u"○"_s, Tone::Muted};
    case Outcome::Approve:
        return {u"●"_s, Tone::Warning};
    case Outcome::Block:
        return {u"✗"_s, Tone::Danger};
    }
    Q_UNREACHABLE();
}

} // namespace

Checklist::Checklist(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 1);
    hide();
}

void Checklist::show(const std::vector<Verdict> &verdicts, const std::vector<Mend> &mends)
{
    while (const std::unique_ptr<QLayoutItem> item{m_grid->takeAt(0)})
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    int row = 0;
    for (const Verdict &verdict : verdicts)
        if (qstrlen(verdict.message.source) > 0)
            addLine(row++, verdict, mends);
    setVisible(row > 0);
}

void Checklist::addLine(int row, const Verdict &verdict, const std::vector<Mend> &mends)
{
    const Mark mark = markOf(verdict);
    auto *rule = new QPushButton(verdict.rule);
    setLook(*rule, ButtonLook::Link);
    rule->setFont(typeface(Type::Code));
    rule->setToolTip(tr("What the article says"));
    if (verdict.rule.isEmpty())
        rule->hide();
    connect(rule, &QPushButton::clicked, this, [this, id = verdict.rule] { Q_EMIT ruleRequested(id); });
    auto *sign = new TextLabel(Type::Strong, mark.tone);
    sign->setText(mark.sign);
    auto *words = new TextLabel(Type::Body, verdict.outcome == Outcome::Block ? Tone::Danger : Tone::Neutral);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setText(translated(verdict.message));
    m_grid->addWidget(rule, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(sign, row, 1, Qt::AlignTop);
    const QString mend = qstrlen(verdict.mend.source) > 0 ? translated(verdict.mend) : QString();
    QWidget *links = linksFor(verdict, mends);
    if (mend.isEmpty() && !links)
        return m_grid->addWidget(words, row, 2, Qt::AlignTop);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(words);
    auto *way = new TextLabel(Type::Small, Tone::Muted);
    way->setWordWrap(true);
    way->setText(mend);
    if (mend.isEmpty())
        way->hide();
    column->addWidget(way);
    if (links)
        column->addWidget(links);
    m_grid->addWidget(both, row, 2, Qt::AlignTop);
}

/// Where to go: to the first field that is missing, and to what else mends it.
QWidget *Checklist::linksFor(const Verdict &verdict, const std::vector<Mend> &mends)
{
    QWidget *links = nullptr;
    const auto add = [&](const QString &text, const QString &name, const auto &then) {
        if (!links) {
            links = new QWidget;
            auto *line = new QHBoxLayout(links);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(14);
            line->addStretch();
        }
        auto *link = new QPushButton(text);
        link->setObjectName(name);
        setLook(*link, ButtonLook::Link);
        connect(link, &QPushButton::clicked, this, then);
        auto *line = static_cast<QHBoxLayout *>(links->layout());
        line->insertWidget(line->count() - 1, link);
    };
    if (m_linked && verdict.outcome == Outcome::Block && !verdict.missing.isEmpty())
        add(tr("Fill in"), u"jump_"_s + verdict.rule, [this, field = verdict.missing.front()] { Q_EMIT fieldRequested(field); });
    for (const Mend &mend : mends)
        if (mend.rule == verdict.rule && verdict.outcome == Outcome::Block)
            add(mend.text, u"mend_"_s + mend.code, [this, code = mend.code] { Q_EMIT mendRequested(code); });
    return links;
}

} // namespace showroom
