// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demodeals.h"
#include "demo/democontracts.h"
#include "demo/pastclock.h"
#include "showroom/domain/purchasetax.h"
#include "showroom/services/services.h"

namespace showroom
{
namespace
{

/// How far a quote has come.
enum class Stage { Asked, Draft, Submitted, Returned, Released, Accepted, Revised };

struct DemoDeal {
    Stage stage;
    int daysAgo;
    int discountBp; ///< on the car
    int quantity = 1;
    bool loan = false;
    std::optional<ContractStage> contract = {}; ///< of an accepted one
};

constexpr DemoDeal deals[] = {
    {Stage::Accepted, 24, 300, 1, false, ContractStage::Delivered},
    {Stage::Accepted, 21, 420, 1, true, ContractStage::Delivered},
    {Stage::Accepted, 19, 380, 1, false, ContractStage::Effective},
    {Stage::Released, 16, 360},
    {Stage::Accepted, 11, 450, 1, true, ContractStage::Effective},
    {Stage::Accepted, 8, 290, 1, false, ContractStage::ChangeAsked},
    {Stage::Accepted, 5, 340, 1, false, ContractStage::Stamped},
    {Stage::Accepted, 4, 260, 1, false, ContractStage::Marked},
    {Stage::Released, 4, 240},
    {Stage::Accepted, 3, 780, 1, false, ContractStage::Completed},
    {Stage::Accepted, 2, 310, 1, false, ContractStage::StampedByException},
    {Stage::Accepted, 2, 410, 1, false, ContractStage::Drafted},
    {Stage::Accepted, 1, 330},
    {Stage::Released, 2, 480, 1, true},
    {Stage::Returned, 2, 690},
    {Stage::Revised, 2, 560},
    {Stage::Submitted, 1, 430},
    {Stage::Submitted, 1, 612, 1, true},
    {Stage::Submitted, 1, 900, 3},
    {Stage::Draft, 1, 320},
    {Stage::Asked, 1, 0},
    {Stage::Asked, 1, 0, 1, true},
};

constexpr QStringView accessories[] = {u"脚垫、隔热膜", u"行车记录仪", u"精品包（脚垫、贴膜）", u"底盘护板"};

class Deals
{
public:
    Deals(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff, StoreId store,
          const DemoCalendar &calendar)
        : m_storage(storage), m_staff(staff), m_store(store), m_calendar(calendar), m_services(storage, hasher, press, m_clock)
    {
    }

    Done make()
    {
        m_clock.set(m_calendar.at(m_calendar.yesterday(), 9 * 60));
        if (Done entered = extendTaxTable(); !entered)
            return entered;
        const auto models = m_services.catalogue.page(as(Role::Manager), {{}, ModelState::OnSale}, {}, 20);
        const auto quoted = leadsIn(LeadState::Quoted);
        const auto followed = leadsIn(LeadState::Following);
        if (!models || !quoted || !followed)
            return Refusal(!models ? models.error() : !quoted ? quoted.error() : followed.error());
        std::size_t nextQuoted = 0, nextFollowed = 0;
        int number = 0;
        for (const DemoDeal &deal : deals) {
            const bool given = deal.stage == Stage::Released || deal.stage == Stage::Accepted || deal.stage == Stage::Revised;
            std::size_t &next = given ? nextQuoted : nextFollowed;
            const auto &leads = given ? *quoted : *followed;
            if (next >= leads.size() || models->rows.empty())
                continue;
            const ModelRow &model = modelFor(deal, models->rows, std::size_t(number));
            if (Done made = add(deal, leads[next++].lead, model, number++); !made)
                return made;
        }
        return {};
    }

    [[nodiscard]] const QMap<QString, qint64> &counts() const { return m_counts; }

private:
    /// Once the relief that the law speaks of has ended, a director enters what comes after: here, that there is none.
    Done extendTaxTable()
    {
        const auto last = lastTaxDay({}, TaxClass::NewEnergy);
        if (!last || *last >= m_calendar.today())
            return {};
        TaxPeriod full;
        full.taxClass = TaxClass::NewEnergy;
        full.from = last->addDays(1);
        full.source = QStringLiteral("演示数据：按车辆购置税法全额计征");
        return m_services.taxTable.add(as(Role::Director), command(), full).map([](const auto &) {});
    }

    /// Models by turns; what is sold is one of which a car stood here on the day.
    const ModelRow &modelFor(const DemoDeal &deal, const std::vector<ModelRow> &models, std::size_t turn)
    {
        const QDate day = m_calendar.today().addDays(-deal.daysAgo);
        for (std::size_t i = 0; deal.contract && i < models.size(); ++i) {
            const ModelRow &model = models[(turn + i) % models.size()];
            if (carThatStood(m_services, as(Role::Clerk), model.model.id, day))
                return model;
        }
        return models[turn % models.size()];
    }

    /// Of consultants who work; those away cannot have asked for anything.
    Result<std::vector<LeadRow>> leadsIn(LeadState state)
    {
        LeadQuery query;
        query.stores = {m_store};
        query.state = state;
        query.limit = 60;
        return m_storage.leads().page(query).map([this](std::vector<LeadRow> rows) {
            std::erase_if(rows, [this](const LeadRow &row) { return !consultant(row.lead.value.owner); });
            return rows;
        });
    }

    [[nodiscard]] const DemoColleague *consultant(std::optional<PersonId> id) const
    {
        for (const DemoColleague &colleague : m_staff.consultants)
            if (colleague.id == id && colleague.person.state == PersonState::Active)
                return &colleague;
        return nullptr;
    }

    [[nodiscard]] Session as(Role role) const { return {m_staff.idOf(role), m_store, role, {}, {}, {}, true}; }

    /// The same each time: a demonstration of a seed is one.
    CommandId command() { return CommandId(QStringLiteral("demonstration-deal-%1").arg(++m_commands)); }

    Done add(const DemoDeal &deal, const Stored<Lead> &lead, const ModelRow &model, int number)
    {
        const QDate day = m_calendar.today().addDays(-deal.daysAgo);
        m_clock.set(m_calendar.at(day, 9 * 60 + 7 * number));
        const Session owner{*lead.value.owner, m_store, Role::Consultant, {}, {}, {}, true};
        Plan plan;
        plan.lead = lead.id;
        plan.model = model.model.id;
        plan.colour = QStringLiteral("雪山白");
        plan.quantity = deal.quantity;
        plan.accessories = accessories[std::size_t(number) % std::size(accessories)].toString();
        plan.insurance = QStringLiteral("首年保险（代收）");
        plan.payment = deal.loan ? PaymentWish::Loan : PaymentWish::Full;
        plan.months = deal.loan ? std::optional(36) : std::nullopt;
        const auto asked = m_services.plans.add(owner, command(), plan);
        if (!asked)
            return Refusal(asked.error());
        m_counts[QStringLiteral("plan")] += 1;
        if (deal.stage == Stage::Asked)
            return {};
        m_clock.set(m_clock.now().plusMinutes(47));
        const auto made = m_services.quotes.add(as(Role::Clerk), command(), inputOf(deal, plan, asked->id, model));
        if (!made)
            return Refusal(made.error());
        m_counts[QStringLiteral("quote")] += 1;
        return bring(made->id, deal, owner);
    }

    static QuoteInput inputOf(const DemoDeal &deal, const Plan &plan, PlanId id, const ModelRow &model)
    {
        const auto round = [](Money money) { return Money::fromYuan(money.fen() / 10'000 * 100); };
        const Money media = model.price ? model.price->media : Money::fromYuan(150'000);
        const Money offered = round(media - portion(media, deal.discountBp, 10'000));
        QuoteInput input;
        input.plan = id;
        const auto line = [&](LineKind kind, const QString &name, Money posted, Money price) {
            input.lines.push_back({kind, name, deal.quantity, posted, price});
        };
        const Money none = Money::fromFen(0);
        line(LineKind::Vehicle, {}, none, offered);
        line(LineKind::Accessory, plan.accessories, Money::fromYuan(2600), Money::fromYuan(2500));
        line(LineKind::Insurance, plan.insurance, none, Money::fromYuan(5860));
        line(LineKind::PurchaseTax, {}, none, none);
        if (deal.loan) {
            input.loan = round(portion(offered, 60, 100));
            input.loanMonths = 36;
            input.loanRate = BasisPoints::of(390);
        }
        return input;
    }

    Done act(const Session &person, QuoteId quote, QuoteAction action, const QuoteActionInput &how = {})
    {
        m_clock.set(m_clock.now().plusMinutes(35));
        return m_services.quotes.act(person, command(), quote, action, how).map([](const auto &) {});
    }

    Done bring(QuoteId quote, const DemoDeal &deal, const Session &owner)
    {
        if (deal.stage == Stage::Draft)
            return {};
        if (Done submitted = act(as(Role::Clerk), quote, QuoteAction::Submit); !submitted || deal.stage == Stage::Submitted)
            return submitted;
        // The clerk's day is busy enough that nobody above the need is troubled.
        const Role approver = deal.discountBp <= 500   ? Role::Manager
                              : deal.discountBp <= 800 ? Role::Director
                                                       : Role::GeneralManager;
        if (deal.stage == Stage::Returned)
            return act(as(approver), quote, QuoteAction::Return, {QStringLiteral("让利偏高，请与顾问再议"), false});
        if (Done approved = act(as(approver), quote, QuoteAction::Approve, {{}, true}); !approved)
            return approved;
        if (deal.stage == Stage::Accepted) {
            if (Done accepted = act(owner, quote, QuoteAction::Accept); !accepted || !deal.contract)
                return accepted;
            return draw(quote, *deal.contract, m_calendar.today().addDays(-deal.daysAgo), owner);
        }
        return deal.stage == Stage::Revised ? revise(quote) : Done();
    }

    Done draw(QuoteId quote, ContractStage stage, QDate day, const Session &owner)
    {
        m_clock.set(m_clock.now().plusMinutes(30));
        const ContractActors actors{[this](Role role) { return as(role); }, [this] { return command(); },
                                    [this](int minutes) { m_clock.set(m_clock.now().plusMinutes(minutes)); }};
        return inventContract(m_services, actors, owner, quote, stage, day, ++m_contracts)
            .map([this](const std::vector<const char *> &made) {
                for (const char *kind : made)
                    m_counts[QString::fromLatin1(kind)] += 1;
            });
    }

    Done revise(QuoteId quote)
    {
        m_clock.set(m_clock.now().plusHours(20));
        const auto next = m_services.quotes.act(as(Role::Clerk), command(), quote, QuoteAction::Revise, {});
        if (!next)
            return Refusal(next.error());
        m_counts[QStringLiteral("quote")] += 1;
        const auto card = m_services.quotes.show(as(Role::Clerk), next->id);
        if (!card || !card->prices)
            return card ? Done() : Done(Refusal(card.error()));
        QuoteInput input;
        input.lines = card->prices->lines;
        for (QuoteLine &line : input.lines)
            if (line.kind == LineKind::Vehicle)
                line.offered = line.offered - Money::fromYuan(1000);
        const auto changed = m_services.quotes.update(as(Role::Clerk), command(), next->id, card->quote.version, input);
        return changed ? act(as(Role::Clerk), next->id, QuoteAction::Submit) : Done(Refusal(changed.error()));
    }

    Storage &m_storage;
    const DemoStaff &m_staff;
    StoreId m_store;
    const DemoCalendar &m_calendar;
    PastClock m_clock;
    Services m_services;
    QMap<QString, qint64> m_counts;
    int m_commands = 0;
    int m_contracts = 0;
};

} // namespace

Result<QMap<QString, qint64>> inventDeals(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff,
                                          StoreId store, const DemoCalendar &calendar)
{
    Deals made(storage, hasher, press, staff, store, calendar);
    return made.make().map([&] { return made.counts(); });
}

} // namespace showroom
