// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rawcommand.h"
#include "bench/tasks.h"

namespace showroom::bench
{
namespace
{

constexpr int times = 500;

std::vector<LeadId> openLeads(Shop &shop)
{
    LeadFilter filter;
    filter.mineOnly = true;
    filter.openOnly = true;
    std::vector<LeadId> leads;
    for (const LeadRow &row : must(shop.services().leads.page(shop.consultant(), filter, {}, 50)).rows)
        leads.push_back(row.lead.id);
    return leads;
}

FollowUp talkWith(LeadId lead, const Clock &clock, int number)
{
    FollowUp talk;
    talk.lead = lead;
    talk.kind = ContactKind::Call;
    talk.happenedAt = clock.now().plusMinutes(-10);
    talk.learned = QStringLiteral("旧车 2016 款，希望置换补贴再高 3000；周六可再来店。");
    talk.reaction = Reaction::Considering;
    talk.nextStep = NextStep::Invite;
    talk.nextOn = QDate(2026, 11, 27).addDays(number % 2); // so that the lead changes each time; two days are all that H has
    return talk;
}

/// What a program written by hand for this one purpose does: the same reads, rows and chained entries, no more.
class RawFollowUps
{
public:
    RawFollowUps(Shop &shop, std::vector<LeadId> leads)
        : m_raw(shop.file()),
          m_leads(std::move(leads)),
          m_store(shop.consultant().store),
          m_person(shop.consultant().person),
          m_now(shop.clock().now()),
          m_command(m_raw, shop.consultant(), m_now)
    {
    }

    void record()
    {
        const LeadId lead = m_leads[size_t(m_number++) % m_leads.size()];
        m_command.begin();
        const qint64 customer = read(lead);
        const qint64 followUp = insert(lead, customer);
        changeLead(lead, customer);
        const QString details = QStringLiteral(
            "{\"counts\":true,\"customer\":1,\"direction\":\"outgoing\",\"happened_on\":\"2026-11-26\",\"kind\":"
            "\"call\",\"learned\":\"旧车 2016 款，希望置换补贴再高 3000；周六可再来店。\",\"outcome\":\"reached\"}");
        m_command.note(QStringLiteral("add"), QStringLiteral("follow_up"), followUp, details);
        m_command.note(QStringLiteral("follow_up"), QStringLiteral("lead"), lead.value(), details);
        m_command.commit(QStringLiteral("follow_up"), followUp);
    }

private:
    qint64 read(LeadId lead)
    {
        m_policy.bind(1, m_store.value());
        m_policy.run();
        m_lead.bind(1, lead.value());
        if (!m_lead.step())
            qFatal("no lead");
        const qint64 customer = m_lead.integer(0);
        m_lead.reset();
        m_customer.bind(1, customer);
        m_customer.run();
        m_consent.bind(1, m_store.value());
        m_consent.bind(2, customer);
        m_consent.run();
        return customer;
    }

    qint64 insert(LeadId lead, qint64 customer)
    {
        m_followUp.bind(1, m_store.value());
        m_followUp.bind(2, m_now.ms());
        m_followUp.bind(3, m_person.value());
        m_followUp.bind(4, lead.value());
        m_followUp.bind(5, customer);
        m_followUp.bind(6, QStringLiteral("旧车 2016 款，希望置换补贴再高 3000；周六可再来店。"));
        m_followUp.run();
        return m_raw.lastId();
    }

    void changeLead(LeadId lead, qint64 customer)
    {
        m_change.bind(1, lead.value());
        m_change.bind(2, QDate(2026, 11, 27).addDays(m_number % 2).toString(Qt::ISODate));
        m_change.bind(3, m_now.ms());
        m_change.run();
        m_touch.bind(1, customer);
        m_touch.run();
    }

    RawDatabase m_raw;
    std::vector<LeadId> m_leads;
    StoreId m_store;
    PersonId m_person;
    Instant m_now;
    RawCommand m_command;
    int m_number = 0;
    RawStatement m_policy = m_raw.prepare("SELECT name, value, valid_from FROM policy_change WHERE store_id = ?1");
    RawStatement m_lead = m_raw.prepare("SELECT customer, level, state, owner, version, next_on FROM lead WHERE id = ?1");
    RawStatement m_customer =
        m_raw.prepare("SELECT name, phone, state, owner, merged_into, last_contact_on, version FROM customer WHERE id = ?1");
    RawStatement m_consent = m_raw.prepare("SELECT purpose, channel, answer, given_on, withdrawn_on, state FROM consent "
                                           "WHERE store_id = ?1 AND customer = ?2 ORDER BY id DESC");
    RawStatement m_followUp = m_raw.prepare(
        "INSERT INTO follow_up (store_id, version, created_at, created_by, changed_at, lead, customer, kind, direction, mass, "
        "happened_at, outcome, learned, reaction, objection, next_step, next_on, level_before, state, happened_on, counts) "
        "VALUES "
        "(?1, 1, ?2, ?3, ?2, ?4, ?5, 'call', 'outgoing', 0, ?2 - 600000, 'reached', ?6, 'considering', '', 'invite', "
        "'2026-11-28', "
        "'A', 'recorded', '2026-11-26', 1)");
    RawStatement m_change = m_raw.prepare("UPDATE lead SET next_on = ?2, last_contact_on = '2026-11-26', version = version + 1, "
                                          "changed_at = ?3 WHERE id = ?1");
    RawStatement m_touch =
        m_raw.prepare("UPDATE customer SET last_contact_on = '2026-11-26' WHERE id = ?1 AND last_contact_on < '2026-11-26'");
};

} // namespace

std::vector<Row> recordingFollowUps(Shop &shop)
{
    const std::vector<LeadId> leads = openLeads(shop);
    int number = 0;
    const auto record = [&] {
        const FollowUp talk = talkWith(leads[size_t(number) % leads.size()], shop.clock(), number);
        number += 1;
        (void)must(shop.services().followUps.record(shop.consultant(), CommandId::fresh(), talk));
    };
    RawFollowUps raw(shop, leads);
    const Pair pair = measureByTurns(QStringLiteral("follow-up"), times, record, [&raw] { raw.record(); });
    Row row{QStringLiteral("recording a follow-up, durably"), pair.ours, pair.raw, 1, {}};
    row.target.ratio = 1.5;
    return {row};
}

} // namespace showroom::bench
