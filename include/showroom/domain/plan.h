// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/catalogue.h"
#include "showroom/domain/lead.h"

namespace showroom
{

/// Asked: the consultant waits for a quote; Quoted: the clerk has made one of it, and it stays as it was then.
enum class PlanState { Asked, Quoted, Voided };

template <>
struct Codes<PlanState> {
    static constexpr auto context = "PlanState";
    static constexpr std::array entries{
        Code{PlanState::Asked, "asked", QT_TRANSLATE_NOOP("PlanState", "Quote asked for")},
        Code{PlanState::Quoted, "quoted", QT_TRANSLATE_NOOP("PlanState", "Quoted")},
        Code{PlanState::Voided, "voided", QT_TRANSLATE_NOOP("PlanState", "Voided")},
    };
};

struct Plan;
using PlanId = Id<Plan>;

/// What is to be quoted to a customer (方案; 条4.1): the car and everything that comes with it. It holds wishes and no prices:
/// those are the quote's, and not everybody's to see (QT-02).
struct Plan {
    QString number; ///< FA-2026-0118
    LeadId lead = LeadId(0);
    VehicleModelId model = VehicleModelId(0);
    QString colour;
    QString interior;
    int quantity = 1;
    QString equipment;   ///< built-in options
    QString accessories; ///< 精品
    QString insurance;
    QString registration; ///< 上牌: by whom, where
    std::optional<PaymentWish> payment;
    std::optional<Money> downPayment;
    std::optional<int> months; ///< of the loan
    QString tradeIn;
    QString note;
    std::optional<PersonId> owner; ///< of the lead
    PlanState state = PlanState::Asked;
    friend bool operator==(const Plan &, const Plan &) = default;
};

template <>
struct Description<Plan> {
    static constexpr auto kind = "plan";
    static constexpr auto table = "plan";
    static constexpr auto context = "Plan";
    static constexpr auto fields = fieldList(
        Field{"number", &Plan::number, QT_TRANSLATE_NOOP("Plan", "Number"), Presence::Optional, Secrecy::Open, Edit::ByAction,
              40},
        Field{"lead", &Plan::lead, QT_TRANSLATE_NOOP("Plan", "Lead"), Presence::Required, Secrecy::Open, Edit::OnCreate},
        Field{"model", &Plan::model, QT_TRANSLATE_NOOP("Plan", "Model")},
        Field{"colour", &Plan::colour, QT_TRANSLATE_NOOP("Plan", "Colour"), Presence::Optional, Secrecy::Open, Edit::Free, 60},
        Field{"interior", &Plan::interior, QT_TRANSLATE_NOOP("Plan", "Interior"), Presence::Optional, Secrecy::Open, Edit::Free,
              60},
        Field{"quantity", &Plan::quantity, QT_TRANSLATE_NOOP("Plan", "Quantity"), Presence::Optional},
        Field{"equipment", &Plan::equipment, QT_TRANSLATE_NOOP("Plan", "Built-in options"), Presence::Optional},
        Field{"accessories", &Plan::accessories, QT_TRANSLATE_NOOP("Plan", "Accessories"), Presence::Optional},
        Field{"insurance", &Plan::insurance, QT_TRANSLATE_NOOP("Plan", "Insurance"), Presence::Optional},
        Field{"registration", &Plan::registration, QT_TRANSLATE_NOOP("Plan", "Registration"), Presence::Optional},
        Field{"payment", &Plan::payment, QT_TRANSLATE_NOOP("Plan", "Payment"), Presence::Optional},
        Field{"down_payment_fen", &Plan::downPayment, QT_TRANSLATE_NOOP("Plan", "Down payment"), Presence::Optional},
        Field{"months", &Plan::months, QT_TRANSLATE_NOOP("Plan", "Loan, months"), Presence::Optional},
        Field{"trade_in", &Plan::tradeIn, QT_TRANSLATE_NOOP("Plan", "Trade-in"), Presence::Optional},
        Field{"note", &Plan::note, QT_TRANSLATE_NOOP("Plan", "Note"), Presence::Optional, Secrecy::Open, Edit::Free, 1000},
        Field{"owner", &Plan::owner, QT_TRANSLATE_NOOP("Plan", "Owner"), Presence::Optional, Secrecy::Open, Edit::ByAction},
        Field{"state", &Plan::state, QT_TRANSLATE_NOOP("Plan", "State"), Presence::Optional, Secrecy::Open, Edit::ByAction});
};

} // namespace showroom
