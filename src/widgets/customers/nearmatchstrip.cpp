// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/nearmatchstrip.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/look/verdictbanner.h"
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr auto pauseInTyping = std::chrono::milliseconds(150);
constexpr int shortestPhone = 7;

} // namespace

NearMatchStrip::NearMatchStrip(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(6);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &NearMatchStrip::ask);
    hide();
}

void NearMatchStrip::offerSharing()
{
    m_shares = scopeOf(Operation::AssignAndMerge, m_context.session.role) != Scope::None;
}

void NearMatchStrip::look(const QString &name, const QString &phone)
{
    m_name = name.trimmed();
    m_phone = phone.trimmed();
    m_pause.start();
}

void NearMatchStrip::ask()
{
    const QString phone = m_phone.size() >= shortestPhone ? m_phone : QString();
    if (m_name.isEmpty() && phone.isEmpty()) {
        m_latest.drop();
        return show({});
    }
    const auto request = [session = m_context.session, name = m_name, phone](Services &services) {
        return services.customers.nearMatches(session, name, phone);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<std::vector<NearMatch>> &matches) {
        show(matches.value_or(std::vector<NearMatch>()));
    });
}

void NearMatchStrip::show(const std::vector<NearMatch> &matches)
{
    while (m_body->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_body->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    bool blocked = false;
    for (const NearMatch &match : matches) {
        add(match);
        blocked = blocked || match.verdict.outcome == Outcome::Block;
    }
    setVisible(!matches.empty());
    Q_EMIT looked(blocked);
}

std::vector<Mend> NearMatchStrip::mendsFor(const NearMatch &match) const
{
    using rules::DuplicateStep;
    std::vector<Mend> mends;
    if (match.step == DuplicateStep::None)
        return mends;
    if (match.step == DuplicateStep::OpenLead && match.lead && !m_any)
        mends.push_back({u"lead"_s, tr("Open the lead")});
    if (match.mayOpen)
        mends.push_back({u"open"_s, tr("Open the card")});
    if ((match.workable || m_any) && !m_offer.isEmpty())
        mends.push_back({u"go on"_s, m_offer});
    if (match.sameNumber && m_shares)
        mends.push_back({u"share"_s, tr("They are two people")});
    return mends;
}

/// Who it is, their consultant, level and last contact, and what the rule says of it.
QString NearMatchStrip::textOf(const NearMatch &match) const
{
    QStringList who{match.name, match.phone, match.ownerName};
    who << match.levelText;
    if (match.lastContactOn)
        who << tr("last contact %1").arg(words::day(*match.lastContactOn, m_context.today()));
    who.removeAll(QString());
    return who.join(u" · "_s) + u'\n' + translated(match.verdict.message);
}

void NearMatchStrip::add(const NearMatch &match)
{
    auto *banner = new VerdictBanner;
    banner->show(match.verdict.rule, textOf(match), match.verdict.outcome == Outcome::Block ? Tone::Danger : Tone::Info,
                 mendsFor(match));
    connect(banner, &VerdictBanner::ruleRequested, this, [this](const QString &rule) { m_context.openRule(rule); });
    connect(banner, &VerdictBanner::mendRequested, this, [this, match](const QString &mend) {
        if (mend == u"open"_s)
            m_context.openCustomer(match.id);
        else if (mend == u"lead"_s)
            m_context.openLead(*match.lead);
        else if (mend == u"share"_s)
            Q_EMIT shareRequested(match.name);
        else
            Q_EMIT chosen(match.id, match.name);
    });
    m_body->addWidget(banner);
}

} // namespace showroom
