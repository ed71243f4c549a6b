// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/customer.h"
#include "showroom/domain/money.h"

namespace showroom
{

struct Lead;
using LeadId = Id<Lead>;

/// How soon a purchase is expected (H ≤ 7, A ≤ 15, B ≤ 30, C ≤ 90 days). Semantic codes: a brand shows its own letters (norms.md
/// 1).
enum class Level { H, A, B, C };

template <>
struct Codes<Level> {
    static constexpr auto context = "Level";
    static constexpr std::array entries{
        Code{Level::H, "H", QT_TRANSLATE_NOOP("Level", "H")},
        Code{Level::A, "A", QT_TRANSLATE_NOOP("Level", "A")},
        Code{Level::B, "B", QT_TRANSLATE_NOOP("Level", "B")},
        Code{Level::C, "C", QT_TRANSLATE_NOOP("Level", "C")},
    };
};

/// The lead's states (domain.md). They move only along workflow/leadworkflow.h.
/// Lost, dormant (asleep until a day) and invalid (never was one) are claims that a manager decides.
enum class LeadState {
    New,
    Following,
    Quoted,
    Ordered,
    Won,
    Refused,
    SecondTracking,
    LostPending,
    Lost,
    DormantPending,
    Dormant,
    InvalidPending,
    Invalid
};

template <>
struct Codes<LeadState> {
    static constexpr auto context = "LeadState";
    static constexpr std::array entries{
        Code{LeadState::New, "new", QT_TRANSLATE_NOOP("LeadState", "New")},
        Code{LeadState::Following, "following", QT_TRANSLATE_NOOP("LeadState", "Following")},
        Code{LeadState::Quoted, "quoted", QT_TRANSLATE_NOOP("LeadState", "Quoted")},
        Code{LeadState::Ordered, "ordered", QT_TRANSLATE_NOOP("LeadState", "Ordered")},
        Code{LeadState::Won, "won", QT_TRANSLATE_NOOP("LeadState", "Won")},
        Code{LeadState::Refused, "refused", QT_TRANSLATE_NOOP("LeadState", "Refused")},
        Code{LeadState::SecondTracking, "second_tracking", QT_TRANSLATE_NOOP("LeadState", "Second tracking")},
        Code{LeadState::LostPending, "lost_pending", QT_TRANSLATE_NOOP("LeadState", "Loss awaits approval")},
        Code{LeadState::Lost, "lost", QT_TRANSLATE_NOOP("LeadState", "Lost")},
        Code{LeadState::DormantPending, "dormant_pending", QT_TRANSLATE_NOOP("LeadState", "Dormancy awaits approval")},
        Code{LeadState::Dormant, "dormant", QT_TRANSLATE_NOOP("LeadState", "Dormant")},
        Code{LeadState::InvalidPending, "invalid_pending", QT_TRANSLATE_NOOP("LeadState", "Invalidity awaits approval")},
        Code{LeadState::Invalid, "invalid", QT_TRANSLATE_NOOP("LeadState", "Invalid")},
    };
};

/// The states in which FU-01 owes revisits. Second tracking belongs to them: the customer has refused and is still being won
/// back.
[[nodiscard]] constexpr bool isOpen(LeadState state)
{
    return state == LeadState::New || state == LeadState::Following || state == LeadState::Quoted ||
           state == LeadState::Refused || state == LeadState::SecondTracking;
}

/// The states in which a claim waits for a manager.
[[nodiscard]] constexpr bool isClaimed(LeadState state)
{
    return state == LeadState::LostPending || state == LeadState::DormantPending || state == LeadState::InvalidPending;
}

/// When the customer says they will buy; the first thing that grades a lead (norms.md 1, 客户级别划分).
enum class PurchaseTime { WithinWeek, WithinMonth, Later, Unknown };

template <>
struct Codes<PurchaseTime> {
    static constexpr auto context = "PurchaseTime";
    static constexpr std::array entries{
        Code{PurchaseTime::WithinWeek, "within_week", QT_TRANSLATE_NOOP("PurchaseTime", "Within a week")},
        Code{PurchaseTime::WithinMonth, "within_month", QT_TRANSLATE_NOOP("PurchaseTime", "Within a month")},
        Code{PurchaseTime::Later, "later", QT_TRANSLATE_NOOP("PurchaseTime", "Later")},
        Code{PurchaseTime::Unknown, "unknown", QT_TRANSLATE_NOOP("PurchaseTime", "Not said")},
    };
};

enum class PurchaseType { First, Replace, Add };

template <>
struct Codes<PurchaseType> {
    static constexpr auto context = "PurchaseType";
    static constexpr std::array entries{
        Code{PurchaseType::First, "first", QT_TRANSLATE_NOOP("PurchaseType", "First car")},
        Code{PurchaseType::Replace, "replace", QT_TRANSLATE_NOOP("PurchaseType", "Replacement")},
        Code{PurchaseType::Add, "add", QT_TRANSLATE_NOOP("PurchaseType", "Additional car")},
    };
};

enum class PaymentWish { Full, Loan, Undecided };

template <>
struct Codes<PaymentWish> {
    static constexpr auto context = "PaymentWish";
    static constexpr std::array entries{
        Code{PaymentWish::Full, "full", QT_TRANSLATE_NOOP("PaymentWish", "In full")},
        Code{PaymentWish::Loan, "loan", QT_TRANSLATE_NOOP("PaymentWish", "Loan")},
        Code{PaymentWish::Undecided, "undecided", QT_TRANSLATE_NOOP("PaymentWish", "Undecided")},
    };
};

/// A customer's intention to buy one thing (线索, 意向).
struct Lead {
    CustomerId customer = CustomerId(0);
    Level level = Level::B;
    QString vehicle; ///< brand, series, model, colour as said
    QString topic;   ///< what it hangs on: price, trade-in, after the test drive …
    std::optional<Money> budget;
    std::optional<PurchaseType> purchaseType;
    std::optional<PaymentWish> payment;
    QString tradeIn;
    QString competitors;
    QString source;
    std::optional<int> focusRank; ///< place in the owner's queue, 1 is the focus customer (FU-05)
    std::optional<PersonId> owner;
    LeadState state = LeadState::New;
    std::optional<Instant> refusedAt; ///< the refusal that FU-03 counts from; empty when won back
    std::optional<QDate> nextOn;      ///< day of the agreed next step, from the last follow-up (FU-07)
    std::optional<QDate> lastContactOn;
    std::optional<PurchaseTime> purchaseTime;
    bool budgetFits = false; ///< what else grades a lead, ticked as it is learned
    bool priceWatched = false;
    bool modelLiked = false;
    bool rivalPreferred = false;
    QString levelReason; ///< why the level is another than the grade
    QString closeReason; ///< why it was claimed lost, dormant or invalid (FU-04); domain/closereasons.h
    QString closeNote;
    QString competitor;
    std::optional<QDate> dormantUntil; ///< the day on which a dormant lead is asked again
    friend bool operator==(const Lead &, const Lead &) = default;
};

template <>
struct Description<Lead> {
    static constexpr auto kind = "lead";
    static constexpr auto table = "lead";
    static constexpr auto context = "Lead";
    static constexpr auto fields = fieldList(
        Field{"customer", &Lead::customer, QT_TRANSLATE_NOOP("Lead", "Customer"), Presence::Required, Secrecy::Open,
              Edit::OnCreate},
        Field{"level", &Lead::level, QT_TRANSLATE_NOOP("Lead", "Level"), Presence::Optional},
        Field{"vehicle", &Lead::vehicle, QT_TRANSLATE_NOOP("Lead", "Vehicle wanted"), Presence::Optional, Secrecy::Open,
              Edit::Free, 120},
        Field{"topic", &Lead::topic, QT_TRANSLATE_NOOP("Lead", "Topic"), Presence::Optional, Secrecy::Open, Edit::Free, 80},
        Field{"budget_fen", &Lead::budget, QT_TRANSLATE_NOOP("Lead", "Budget"), Presence::Optional},
        Field{"purchase_type", &Lead::purchaseType, QT_TRANSLATE_NOOP("Lead", "Purchase"), Presence::Optional},
        Field{"payment", &Lead::payment, QT_TRANSLATE_NOOP("Lead", "Payment"), Presence::Optional},
        Field{"trade_in", &Lead::tradeIn, QT_TRANSLATE_NOOP("Lead", "Trade-in"), Presence::Optional, Secrecy::Open, Edit::Free,
              120},
        Field{"competitors", &Lead::competitors, QT_TRANSLATE_NOOP("Lead", "Competitors looked at"), Presence::Optional},
        Field{"source", &Lead::source, QT_TRANSLATE_NOOP("Lead", "Source"), Presence::Optional, Secrecy::Open, Edit::Free, 60},
        Field{"focus_rank", &Lead::focusRank, QT_TRANSLATE_NOOP("Lead", "Focus"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"owner", &Lead::owner, QT_TRANSLATE_NOOP("Lead", "Owner"), Presence::Optional, Secrecy::Open, Edit::OnCreate},
        Field{"state", &Lead::state, QT_TRANSLATE_NOOP("Lead", "State"), Presence::Optional, Secrecy::Open, Edit::ByAction},
        Field{"refused_at", &Lead::refusedAt, QT_TRANSLATE_NOOP("Lead", "Refused at"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"next_on", &Lead::nextOn, QT_TRANSLATE_NOOP("Lead", "Next step on"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"last_contact_on", &Lead::lastContactOn, QT_TRANSLATE_NOOP("Lead", "Last contact"), Presence::Optional,
              Secrecy::Open, Edit::ByAction},
        Field{"purchase_time", &Lead::purchaseTime, QT_TRANSLATE_NOOP("Lead", "Wants to buy"), Presence::Optional},
        Field{"budget_fits", &Lead::budgetFits, QT_TRANSLATE_NOOP("Lead", "Budget fits"), Presence::Optional},
        Field{"price_watched", &Lead::priceWatched, QT_TRANSLATE_NOOP("Lead", "Watches the price"), Presence::Optional},
        Field{"model_liked", &Lead::modelLiked, QT_TRANSLATE_NOOP("Lead", "Likes the model"), Presence::Optional},
        Field{"rival_preferred", &Lead::rivalPreferred, QT_TRANSLATE_NOOP("Lead", "Prefers a rival"), Presence::Optional},
        Field{"level_reason", &Lead::levelReason, QT_TRANSLATE_NOOP("Lead", "Why another level"), Presence::Optional},
        Field{"close_reason", &Lead::closeReason, QT_TRANSLATE_NOOP("Lead", "Reason of closing"), Presence::Optional,
              Secrecy::Open, Edit::ByAction},
        Field{"close_note", &Lead::closeNote, QT_TRANSLATE_NOOP("Lead", "Note on closing"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"dormant_until", &Lead::dormantUntil, QT_TRANSLATE_NOOP("Lead", "Dormant until"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"competitor", &Lead::competitor, QT_TRANSLATE_NOOP("Lead", "Lost to"), Presence::Optional, Secrecy::Open,
              Edit::ByAction, 80});
};

/// What happened to a lead beside follow-ups: moves of state and owner, wishes of the customer. Facts that are only ever added,
/// so that a past week can be judged by who owned the lead then and whether it was open (FU-01).
enum class LeadEventKind { Opened, Moved, HandedOver, Wish, WishApproved };

template <>
struct Codes<LeadEventKind> {
    static constexpr auto context = "LeadEventKind";
    static constexpr std::array entries{
        Code{LeadEventKind::Opened, "opened", QT_TRANSLATE_NOOP("LeadEventKind", "Opened")},
        Code{LeadEventKind::Moved, "moved", QT_TRANSLATE_NOOP("LeadEventKind", "State changed")},
        Code{LeadEventKind::HandedOver, "handed_over", QT_TRANSLATE_NOOP("LeadEventKind", "Handed over")},
        Code{LeadEventKind::Wish, "wish", QT_TRANSLATE_NOOP("LeadEventKind", "Asked for no contact before")},
        Code{LeadEventKind::WishApproved, "wish_approved", QT_TRANSLATE_NOOP("LeadEventKind", "Wish approved")},
    };
};

struct LeadEvent {
    LeadId lead = LeadId(0);
    LeadEventKind kind = LeadEventKind::Opened;
    Instant at = Instant::fromMs(0);
    QDate on; ///< the day in the store's zone
    LeadState from = LeadState::New;
    LeadState to = LeadState::New;
    std::optional<PersonId> owner; ///< the owner after it
    std::optional<QDate> notBefore;
    QString note;
    friend bool operator==(const LeadEvent &, const LeadEvent &) = default;
};

template <>
struct Description<LeadEvent> {
    static constexpr auto kind = "lead_event";
    static constexpr auto table = "lead_event";
    static constexpr auto context = "LeadEvent";
    static constexpr auto fields = fieldList(
        Field{"lead", &LeadEvent::lead, QT_TRANSLATE_NOOP("LeadEvent", "Lead"), Presence::Required, Secrecy::Open,
              Edit::ByAction},
        Field{"kind", &LeadEvent::kind, QT_TRANSLATE_NOOP("LeadEvent", "Kind"), Presence::Required, Secrecy::Open,
              Edit::ByAction},
        Field{"at", &LeadEvent::at, QT_TRANSLATE_NOOP("LeadEvent", "At"), Presence::Required, Secrecy::Open, Edit::ByAction},
        Field{"on_day", &LeadEvent::on, QT_TRANSLATE_NOOP("LeadEvent", "Day"), Presence::Required, Secrecy::Open, Edit::ByAction},
        Field{"from_state", &LeadEvent::from, QT_TRANSLATE_NOOP("LeadEvent", "From"), Presence::Required, Secrecy::Open,
              Edit::ByAction},
        Field{"to_state", &LeadEvent::to, QT_TRANSLATE_NOOP("LeadEvent", "To"), Presence::Required, Secrecy::Open,
              Edit::ByAction},
        Field{"owner", &LeadEvent::owner, QT_TRANSLATE_NOOP("LeadEvent", "Owner"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"not_before", &LeadEvent::notBefore, QT_TRANSLATE_NOOP("LeadEvent", "Not before"), Presence::Optional,
              Secrecy::Open, Edit::ByAction},
        Field{"note", &LeadEvent::note, QT_TRANSLATE_NOOP("LeadEvent", "Note"), Presence::Optional, Secrecy::Open, Edit::ByAction,
              500});
};

} // namespace showroom
