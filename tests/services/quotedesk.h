// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/bothengines.h"

namespace showroom
{

/// A dealership with a model, its price and a lead of Li Min's, and the short ways to a quote.
class QuoteDesk : public OnBothEngines
{
protected:
    QuoteDesk()
    {
        VehicleModel car;
        car.brand = QStringLiteral("吉利");
        car.series = QStringLiteral("银河 E8");
        car.name = QStringLiteral("智驾版");
        car.energy = EnergyType::Electric;
        model = services.catalogue.add(manager, command(), car)->id;
        (void)services.catalogue.setPrice(manager, command(),
                                          {model, QDate(2026, 11, 1), Money::fromYuan(238'800), Money::fromYuan(228'800)});
        lead = shop.leadOf(limin, QStringLiteral("王建国"), QStringLiteral("13803516620"));
    }

    Plan plan() const
    {
        Plan wanted;
        wanted.lead = lead;
        wanted.model = model;
        wanted.colour = QStringLiteral("星云白");
        return wanted;
    }
    PlanId ask() { return services.plans.add(limin, command(), plan())->id; }

    /// The quote of the approval page: 6.13 % off.
    static QuoteInput input(PlanId plan = PlanId(0))
    {
        QuoteInput wanted;
        wanted.plan = plan;
        const auto line = [](LineKind kind, const char *name, qint64 media, qint64 offered) {
            return QuoteLine{kind, QString::fromUtf8(name), 1, Money::fromYuan(media), Money::fromYuan(offered)};
        };
        wanted.lines = {line(LineKind::Vehicle, "", 0, 214'800), line(LineKind::Accessory, "精品包（脚垫、贴膜）", 4600, 4300),
                        line(LineKind::Insurance, "保险（首年，代收）", 0, 6120), line(LineKind::PurchaseTax, "", 0, 0)};
        return wanted;
    }
    QuoteId prepare(PlanId plan) { return services.quotes.add(clerk, command(), input(plan))->id; }
    Result<Saved<Quote>> act(const Session &person, QuoteId id, QuoteAction action, const QuoteActionInput &how = {})
    {
        return services.quotes.act(person, command(), id, action, how);
    }
    QuoteCard shown(const Session &person, QuoteId id) { return services.quotes.show(person, id).value(); }

    /// A quote that stands in a state, with this discount on the car alone.
    QuoteId placed(QuoteState state, int discountBp)
    {
        QuoteInput wanted = input(ask());
        const Money media = Money::fromYuan(228'800);
        wanted.lines.resize(1);
        wanted.lines[0].offered = media - portion(media, discountBp, 10'000);
        const QuoteId id = services.quotes.add(clerk, command(), wanted)->id;
        put(id, state);
        return id;
    }
    void put(QuoteId id, QuoteState state)
    {
        auto stored = shop.storage->quotes().find({shop.store}, id).value();
        stored.value.state = state;
        stored.value.approvedOn.reset();
        if (state == QuoteState::Approved || state == QuoteState::Released || state == QuoteState::Accepted ||
            state == QuoteState::Superseded) {
            stored.value.approvedOn = QDate(2026, 11, 23);
            stored.value.validUntil = QDate(2026, 11, 30);
        }
        (void)shop.storage->quotes().update(stored, shop.clock.now());
    }

    void promote(PersonId person, Role role)
    {
        auto stored = shop.storage->people().find({shop.store}, person).value();
        stored.value.role = role;
        (void)shop.storage->people().update(stored, shop.clock.now());
    }
    Session colleague(const QString &signin, const QString &name, Role role)
    {
        (void)services.people.add(shop.as(QStringLiteral("admin")), command(), {signin, name, role, PersonState::Active, {}},
                                  QStringLiteral("a-password"));
        return shop.as(signin);
    }

    VehicleModelId model = VehicleModelId(0);
    LeadId lead = LeadId(0);
};

} // namespace showroom
