// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/verdictlist.h"
#include "widgets/look/verdictbanner.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

Tone toneOf(Outcome outcome)
{
    return outcome == Outcome::Block ? Tone::Danger : outcome == Outcome::Flag ? Tone::Info : Tone::Warning;
}

} // namespace

VerdictList::VerdictList(QWidget *parent) : QWidget(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(6);
    hide();
}

void VerdictList::show(const std::vector<Verdict> &verdicts)
{
    while (m_body->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_body->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const Verdict &verdict : verdicts) {
        if (verdict.outcome == Outcome::Pass)
            continue;
        auto *banner = new VerdictBanner;
        banner->show(verdict.rule, translated(verdict.message), toneOf(verdict.outcome));
        banner->setToolTip(translated(verdict.mend)); // the form below is the mend; the words would push it out of sight
        connect(banner, &VerdictBanner::ruleRequested, this, &VerdictList::ruleRequested);
        m_body->addWidget(banner);
    }
    setVisible(m_body->count() > 0);
}

} // namespace showroom
