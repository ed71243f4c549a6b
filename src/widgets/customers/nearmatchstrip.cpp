// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/nearmatchstrip.h"
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
        blocked = blocked || match.sameNumber;
    }
    setVisible(!matches.empty());
    Q_EMIT looked(blocked);
}

void NearMatchStrip::add(const NearMatch &match)
{
    std::vector<Mend> mends;
    if (match.mayOpen)
        mends.push_back({u"open"_s, tr("Open the card")});
    if ((match.mayOpen || m_any) && !m_offer.isEmpty())
        mends.push_back({u"go on"_s, m_offer});
    const QString who = QStringList{match.name, match.phone, match.ownerName}.join(u" · "_s);
    auto *banner = new VerdictBanner;
    banner->show(u"FU-10"_s, match.sameNumber ? tr("This number stands already: %1").arg(who) : tr("Same name: %1").arg(who),
                 match.sameNumber ? Tone::Danger : Tone::Info, mends);
    connect(banner, &VerdictBanner::ruleRequested, this, [this](const QString &rule) { m_context.openRule(rule); });
    connect(banner, &VerdictBanner::mendRequested, this, [this, id = match.id, name = match.name](const QString &mend) {
        if (mend == u"open"_s)
            m_context.openCustomer(id);
        else
            Q_EMIT chosen(id, name);
    });
    m_body->addWidget(banner);
}

} // namespace showroom
