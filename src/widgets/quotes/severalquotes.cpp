// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quotes/severalquotes.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr std::size_t mostTogether = 100; // what of them can still be read

}

SeveralQuotes::SeveralQuotes(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(new TextLabel(Type::Strong, Tone::Neutral)),
      m_words(new TextLabel(Type::Body, Tone::Muted)),
      m_approve(new QPushButton(tr("Approve and give to the consultants")))
{
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_approve->setObjectName(u"approveSeveral"_s);
    setLook(*m_approve, ButtonLook::Primary);
    connect(m_approve, &QPushButton::clicked, this, &SeveralQuotes::approve);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    body->addWidget(m_title);
    body->addWidget(m_words);
    body->addWidget(m_approve, 0, Qt::AlignLeft);
    body->addStretch();
}

void SeveralQuotes::show(const std::vector<QuoteListRow> &chosen)
{
    m_holds = false;
    m_chosen.clear();
    m_title->setText(tr("%n quotes are chosen", nullptr, int(chosen.size())));
    if (chosen.size() > mostTogether) {
        m_words->setText(tr("At most %n are decided together; choose fewer.", nullptr, int(mostTogether)));
        return m_approve->hide();
    }
    QStringList lines;
    for (const QuoteListRow &row : chosen) {
        const Quote &quote = row.row.quote.value;
        m_chosen.emplace(row.row.quote.id, std::pair(quote.number, CommandId::fresh()));
        lines << QStringList{quote.number, row.row.party.customerName, translated(labelOf(quote.state))}.join(u" · "_s);
    }
    lines << QString()
          << tr("Each is decided by itself: what is beyond your authority, your own or not submitted stays as it is.");
    m_words->setText(lines.join(u'\n'));
    m_approve->show();
    m_approve->setEnabled(true);
}

void SeveralQuotes::approve()
{
    m_holds = true;
    m_approve->setEnabled(false);
    const auto request = [session = m_context.session, chosen = m_chosen](Services &services) -> Result<std::vector<Outcome>> {
        std::vector<Outcome> outcomes;
        for (const auto &[id, quote] : chosen) {
            const auto done = services.quotes.act(session, quote.second, id, QuoteAction::Approve, {{}, true});
            outcomes.push_back({quote.first, done ? std::nullopt : std::optional(done.error())});
        }
        return outcomes;
    };
    m_context.executor.command(this, request, [this](const Result<std::vector<Outcome>> &outcomes) {
        if (outcomes)
            return report(*outcomes);
        m_holds = false;
        m_approve->setEnabled(true);
        m_context.notify(Tone::Danger, words::error(outcomes.error()));
    });
}

void SeveralQuotes::report(const std::vector<Outcome> &outcomes)
{
    m_approve->hide();
    int approved = 0;
    QStringList lines;
    for (const Outcome &outcome : outcomes) {
        approved += outcome.refusal ? 0 : 1;
        lines << outcome.number + u" · "_s +
                     (outcome.refusal ? words::error(*outcome.refusal) : translated(labelOf(QuoteState::Released)));
    }
    m_title->setText(tr("%1 of %2 are approved").arg(QString::number(approved), QString::number(outcomes.size())));
    m_words->setText(lines.join(u'\n'));
    const bool all = approved == int(outcomes.size());
    m_context.notify(all ? Tone::Success : Tone::Warning, m_title->text());
}

} // namespace showroom
