// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rawcommand.h"
#include "bench/tasks.h"

namespace showroom::bench
{
namespace
{

constexpr int times = 300;

/// Quotes to work on, asked for and prepared as people do.
class Desk
{
public:
    explicit Desk(Shop &shop)
        : m_shop(shop), m_clerk(must(shop.services().signIn.signInToDemonstration(QStringLiteral("zhanghui"))))
    {
        LeadFilter filter;
        filter.mineOnly = true;
        filter.openOnly = true;
        m_lead = must(shop.services().leads.page(shop.consultant(), filter, {}, 1)).rows.at(0).lead.id;
        const auto models = must(shop.services().catalogue.page(shop.consultant(), {{}, ModelState::OnSale}, {}, 20));
        for (const ModelRow &row : models.rows)
            if (row.price)
                m_model = row;
    }

    [[nodiscard]] const Session &clerk() const { return m_clerk; }
    [[nodiscard]] VehicleModelId model() const { return m_model->model.id; }

    [[nodiscard]] QuoteInput input(int less) const
    {
        QuoteInput wanted;
        const Money none = Money::fromFen(0);
        wanted.lines = {{LineKind::Vehicle, {}, 1, none, m_model->price->media - Money::fromYuan(100 + less)},
                        {LineKind::Accessory, QStringLiteral("脚垫、隔热膜"), 1, Money::fromYuan(2600), Money::fromYuan(2500)},
                        {LineKind::Insurance, QStringLiteral("首年保险（代收）"), 1, none, Money::fromYuan(5860)},
                        {LineKind::PurchaseTax, {}, 1, none, none}};
        return wanted;
    }
    [[nodiscard]] QuoteId prepared()
    {
        Plan plan;
        plan.lead = m_lead;
        plan.model = model();
        QuoteInput wanted = input(0);
        wanted.plan = must(m_shop.services().plans.add(m_shop.consultant(), CommandId::fresh(), plan)).id;
        return must(m_shop.services().quotes.add(m_clerk, CommandId::fresh(), wanted)).id;
    }
    [[nodiscard]] std::vector<QuoteId> submitted(int count)
    {
        std::vector<QuoteId> quotes;
        for (int i = 0; i < count; ++i) {
            quotes.push_back(prepared());
            (void)must(m_shop.services().quotes.act(m_clerk, CommandId::fresh(), quotes.back(), QuoteAction::Submit, {}));
        }
        return quotes;
    }

private:
    Shop &m_shop;
    Session m_clerk;
    LeadId m_lead = LeadId(0);
    std::optional<ModelRow> m_model;
};

/// The same reads, rows and chained entries as saving or approving a quote, and no more.
class RawQuotes
{
public:
    RawQuotes(Shop &shop, const Session &person, VehicleModelId model)
        : m_raw(shop.file()),
          m_store(person.store),
          m_person(person.person),
          m_model(model),
          m_now(shop.clock().now()),
          m_command(m_raw, person, m_now)
    {
    }

    void save(QuoteId quote)
    {
        m_command.begin();
        all(m_quote, quote.value());
        all(m_price, m_model.value());
        all(m_options, m_model.value());
        all(m_car, m_model.value());
        all(m_taxes, m_store.value());
        all(m_offer, quote.value());
        m_touch.bind(1, quote.value());
        m_touch.bind(2, m_now.ms());
        m_touch.run();
        m_newOffer.bind(1, quote.value());
        m_newOffer.bind(2, m_now.ms());
        m_newOffer.bind(3, 20'000'000 + m_number++);
        m_newOffer.bind(4, m_store.value());
        m_newOffer.run();
        m_clear.bind(1, m_store.value());
        m_clear.bind(2, quote.value());
        m_clear.run();
        for (int position = 1; position <= 4; ++position)
            line(quote, position);
        m_command.note(QStringLiteral("prices"), QStringLiteral("quote"), quote.value(), QStringLiteral("{\"lines\":4}"));
        m_command.commit(QStringLiteral("quote"), quote.value());
    }

    void approve(QuoteId quote)
    {
        m_command.begin();
        all(m_quote, quote.value());
        all(m_history, quote.value());
        all(m_offer, quote.value());
        all(m_policy, m_store.value());
        all(m_lines, quote.value());
        all(m_price, m_model.value());
        m_event.bind(1, m_store.value());
        m_event.bind(2, m_now.ms());
        m_event.bind(3, m_person.value());
        m_event.bind(4, quote.value());
        m_event.run();
        m_approve.bind(1, quote.value());
        m_approve.bind(2, m_now.ms());
        m_approve.run();
        m_command.note(
            QStringLiteral("approve"), QStringLiteral("quote"), quote.value(),
            QStringLiteral("{\"approved_on\":{\"is\":\"2026-11-26\",\"was\":null},\"state\":{\"is\":\"approved\",\"was\":"
                           "\"submitted\"},\"valid_until\":{\"is\":\"2026-12-03\",\"was\":null}}"));
        m_command.commit(QStringLiteral("quote"), quote.value());
    }

private:
    void all(RawStatement &statement, qint64 key)
    {
        statement.bind(1, m_store.value());
        statement.bind(2, key);
        statement.run();
    }
    void line(QuoteId quote, int position)
    {
        m_line.bind(1, m_store.value());
        m_line.bind(2, quote.value());
        m_line.bind(3, position);
        m_line.bind(4, QStringLiteral("脚垫、隔热膜"));
        m_line.run();
    }

    RawDatabase m_raw;
    StoreId m_store;
    PersonId m_person;
    VehicleModelId m_model;
    Instant m_now;
    RawCommand m_command;
    qint64 m_number = 0;
    RawStatement m_quote = m_raw.prepare("SELECT * FROM quote WHERE store_id = ?1 AND id = ?2");
    RawStatement m_price = m_raw.prepare("SELECT * FROM model_price WHERE store_id = ?1 AND model = ?2 AND valid_from <= "
                                         "'2026-11-26' ORDER BY valid_from DESC LIMIT 1");
    RawStatement m_options = m_raw.prepare("SELECT * FROM model_option WHERE store_id = ?1 AND model = ?2");
    RawStatement m_car = m_raw.prepare("SELECT * FROM vehicle_model WHERE store_id = ?1 AND id = ?2");
    RawStatement m_taxes = m_raw.prepare("SELECT * FROM tax_period WHERE store_id = ?1 AND ?2 = ?2");
    RawStatement m_offer = m_raw.prepare("SELECT * FROM quote_offer WHERE store_id = ?1 AND quote = ?2");
    RawStatement m_lines = m_raw.prepare("SELECT * FROM quote_line WHERE store_id = ?1 AND quote = ?2 ORDER BY position");
    RawStatement m_history = m_raw.prepare("SELECT * FROM document_event WHERE store_id = ?1 AND kind = 'quote' AND record = ?2");
    RawStatement m_policy = m_raw.prepare("SELECT name, value, valid_from FROM policy_change WHERE store_id = ?1 AND ?2 = ?2");
    RawStatement m_touch = m_raw.prepare("UPDATE quote SET version = version + 1, changed_at = ?2, note = '' WHERE id = ?1");
    RawStatement m_newOffer =
        m_raw.prepare("UPDATE quote_offer SET version = version + 1, changed_at = ?2, total_fen = ?3, "
                      "offered_total_fen = ?3, discount_fen = 20000, discount_bp = 10 WHERE store_id = ?4 AND quote = ?1");
    RawStatement m_clear = m_raw.prepare("DELETE FROM quote_line WHERE store_id = ?1 AND quote = ?2");
    RawStatement m_line = m_raw.prepare("INSERT INTO quote_line (store_id, quote, position, kind, name, quantity, media_fen, "
                                        "offered_fen) VALUES (?1, ?2, ?3, 'accessory', ?4, 1, 260000, 250000)");
    RawStatement m_event =
        m_raw.prepare("INSERT INTO document_event (store_id, version, created_at, created_by, changed_at, kind, record, action, "
                      "at, on_day, from_state, to_state, note) VALUES (?1, 1, ?2, ?3, ?2, 'quote', ?4, 'approve', ?2, "
                      "'2026-11-26', 'submitted', 'approved', '')");
    RawStatement m_approve = m_raw.prepare("UPDATE quote SET state = 'approved', approved_on = '2026-11-26', valid_until = "
                                           "'2026-12-03', version = version + 1, changed_at = ?2 WHERE id = ?1");
};

Row saving(Shop &shop, Desk &desk)
{
    const QuoteId quote = desk.prepared();
    int version = 1, less = 0;
    const auto save = [&] {
        version = must(shop.services().quotes.update(desk.clerk(), CommandId::fresh(), quote, version, desk.input(++less % 500)))
                      .version;
    };
    const QuoteId other = desk.prepared();
    RawQuotes raw(shop, desk.clerk(), desk.model());
    const Pair pair = measureByTurns(QStringLiteral("save a quote"), times, save, [&] { raw.save(other); });
    Row row{QStringLiteral("saving a quote, durably"), pair.ours, pair.raw, 1, {}};
    row.target.ratio = 1.5;
    return row;
}

Row approving(Shop &shop, Desk &desk)
{
    const std::vector<QuoteId> quotes = desk.submitted(times + times / 10), others = desk.submitted(times + times / 10);
    std::size_t next = 0, nextRaw = 0;
    const auto approve = [&] {
        (void)must(shop.services().quotes.act(shop.director(), CommandId::fresh(), quotes.at(next++), QuoteAction::Approve, {}));
    };
    RawQuotes raw(shop, shop.director(), desk.model());
    const Pair pair =
        measureByTurns(QStringLiteral("approve a quote"), times, approve, [&] { raw.approve(others.at(nextRaw++)); });
    Row row{QStringLiteral("approving a quote, durably"), pair.ours, pair.raw, 1, {}};
    row.target.ratio = 1.5;
    return row;
}

} // namespace

std::vector<Row> quoting(Shop &shop)
{
    Desk desk(shop);
    return {saving(shop, desk), approving(shop, desk)};
}

} // namespace showroom::bench
