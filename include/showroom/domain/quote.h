// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/instalments.h"
#include "showroom/domain/plan.h"
#include <span>

namespace showroom
{

/// Expired is never stored: an approved quote is expired when its last day has passed (stateOn).
enum class QuoteState { Draft, Submitted, Returned, Approved, Released, Accepted, Expired, Rejected, Superseded, Voided };

template <>
struct Codes<QuoteState> {
    static constexpr auto context = "QuoteState";
    static constexpr std::array entries{
        Code{QuoteState::Draft, "draft", QT_TRANSLATE_NOOP("QuoteState", "Being prepared")},
        Code{QuoteState::Submitted, "submitted", QT_TRANSLATE_NOOP("QuoteState", "Awaits approval")},
        Code{QuoteState::Returned, "returned", QT_TRANSLATE_NOOP("QuoteState", "Returned")},
        Code{QuoteState::Approved, "approved", QT_TRANSLATE_NOOP("QuoteState", "Approved")},
        Code{QuoteState::Released, "released", QT_TRANSLATE_NOOP("QuoteState", "Given to the consultant")},
        Code{QuoteState::Accepted, "accepted", QT_TRANSLATE_NOOP("QuoteState", "Accepted")},
        Code{QuoteState::Expired, "expired", QT_TRANSLATE_NOOP("QuoteState", "Expired")},
        Code{QuoteState::Rejected, "rejected", QT_TRANSLATE_NOOP("QuoteState", "Rejected")},
        Code{QuoteState::Superseded, "superseded", QT_TRANSLATE_NOOP("QuoteState", "Replaced by a newer version")},
        Code{QuoteState::Voided, "voided", QT_TRANSLATE_NOOP("QuoteState", "Voided")},
    };
};

struct Quote;
using QuoteId = Id<Quote>;

/// A quote (报价单) as everybody may know of it who may know of its lead: no price stands here, they lie in QuoteOffer and
/// QuoteLine, in tables of their own (QT-02, QT-04).
struct Quote {
    QString number;   ///< BJ-2026-0413, the same for all versions
    int revision = 1; ///< QT-05: a change makes a new version
    PlanId plan = PlanId(0);
    LeadId lead = LeadId(0);
    VehicleModelId model = VehicleModelId(0);
    QString subject; ///< model and colour, as the plan had them
    int quantity = 1;
    std::optional<QuoteId> previous; ///< the version before
    std::optional<QDate> approvedOn; ///< QT-02: from here on its prices are its consultant's to see
    std::optional<QDate> validUntil; ///< its last day
    QString note;
    std::optional<PersonId> owner; ///< of the lead
    QuoteState state = QuoteState::Draft;
    friend bool operator==(const Quote &, const Quote &) = default;
};

template <>
struct Description<Quote> {
    static constexpr auto kind = "quote";
    static constexpr auto table = "quote";
    static constexpr auto context = "Quote";
    static constexpr auto fields = fieldList(
        Field{"number", &Quote::number, QT_TRANSLATE_NOOP("Quote", "Number"), Presence::Optional, Secrecy::Open, Edit::ByAction,
              40},
        Field{"revision", &Quote::revision, QT_TRANSLATE_NOOP("Quote", "Version"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"plan", &Quote::plan, QT_TRANSLATE_NOOP("Quote", "Plan"), Presence::Required, Secrecy::Open, Edit::OnCreate},
        Field{"lead", &Quote::lead, QT_TRANSLATE_NOOP("Quote", "Lead"), Presence::Optional, Secrecy::Open, Edit::ByAction},
        Field{"model", &Quote::model, QT_TRANSLATE_NOOP("Quote", "Model"), Presence::Optional, Secrecy::Open, Edit::ByAction},
        Field{"subject", &Quote::subject, QT_TRANSLATE_NOOP("Quote", "Subject"), Presence::Optional, Secrecy::Open,
              Edit::ByAction, 300},
        Field{"quantity", &Quote::quantity, QT_TRANSLATE_NOOP("Quote", "Quantity"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"previous", &Quote::previous, QT_TRANSLATE_NOOP("Quote", "Version before"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"approved_on", &Quote::approvedOn, QT_TRANSLATE_NOOP("Quote", "Approved on"), Presence::Optional, Secrecy::Open,
              Edit::ByAction},
        Field{"valid_until", &Quote::validUntil, QT_TRANSLATE_NOOP("Quote", "Valid until"), Presence::Optional},
        Field{"note", &Quote::note, QT_TRANSLATE_NOOP("Quote", "Note"), Presence::Optional, Secrecy::Open, Edit::Free, 1000},
        Field{"owner", &Quote::owner, QT_TRANSLATE_NOOP("Quote", "Owner"), Presence::Optional, Secrecy::Open, Edit::ByAction},
        Field{"state", &Quote::state, QT_TRANSLATE_NOOP("Quote", "State"), Presence::Optional, Secrecy::Open, Edit::ByAction});
};

/// The state as it is on a day: an approved quote expires behind its last day (QT-05).
[[nodiscard]] QuoteState stateOn(const Quote &quote, QDate today);

/// What a line of a quote or contract is for. Goods are the dealer's own and may be discounted; the rest is passed on as it is.
enum class LineKind { Vehicle, Option, Accessory, Service, Insurance, Registration, PurchaseTax, Other };

template <>
struct Codes<LineKind> {
    static constexpr auto context = "LineKind";
    static constexpr std::array entries{
        Code{LineKind::Vehicle, "vehicle", QT_TRANSLATE_NOOP("LineKind", "Car")},
        Code{LineKind::Option, "option", QT_TRANSLATE_NOOP("LineKind", "Built-in option")},
        Code{LineKind::Accessory, "accessory", QT_TRANSLATE_NOOP("LineKind", "Accessory")},
        Code{LineKind::Service, "service", QT_TRANSLATE_NOOP("LineKind", "Service")},
        Code{LineKind::Insurance, "insurance", QT_TRANSLATE_NOOP("LineKind", "Insurance")},
        Code{LineKind::Registration, "registration", QT_TRANSLATE_NOOP("LineKind", "Registration")},
        Code{LineKind::PurchaseTax, "purchase_tax", QT_TRANSLATE_NOOP("LineKind", "Purchase tax")},
        Code{LineKind::Other, "other", QT_TRANSLATE_NOOP("LineKind", "Other charge")},
    };
};

[[nodiscard]] constexpr bool isGoods(LineKind kind)
{
    return kind == LineKind::Vehicle || kind == LineKind::Option || kind == LineKind::Accessory || kind == LineKind::Service;
}

/// One line of a quote; prices a piece, VAT included. Confidential as a whole (QT-02).
struct QuoteLine {
    LineKind kind = LineKind::Vehicle;
    QString name;
    int quantity = 1;
    Money media = Money::fromFen(0);   ///< posted: nothing is charged above it (QT-06)
    Money offered = Money::fromFen(0); ///< what the customer pays
    friend bool operator==(const QuoteLine &, const QuoteLine &) = default;
};

template <>
struct Description<QuoteLine> {
    static constexpr auto kind = "quote_line";
    static constexpr auto table = "quote_line";
    static constexpr auto parent = "quote";
    static constexpr auto context = "QuoteLine";
    static constexpr auto fields = fieldList(
        Field{"kind", &QuoteLine::kind, QT_TRANSLATE_NOOP("QuoteLine", "Kind")},
        Field{"name", &QuoteLine::name, QT_TRANSLATE_NOOP("QuoteLine", "Item"), Presence::Required, Secrecy::Open, Edit::Free,
              200},
        Field{"quantity", &QuoteLine::quantity, QT_TRANSLATE_NOOP("QuoteLine", "Quantity"), Presence::Optional},
        Field{"media_fen", &QuoteLine::media, QT_TRANSLATE_NOOP("QuoteLine", "Media price"), Presence::Optional, Secrecy::Price},
        Field{"offered_fen", &QuoteLine::offered, QT_TRANSLATE_NOOP("QuoteLine", "Offered price"), Presence::Optional,
              Secrecy::Price});
};

/// The prices of a quote beside its lines, and what they come to. Confidential as a whole (QT-02).
struct QuoteOffer {
    QuoteId quote = QuoteId(0);
    std::optional<QDate> mediaFrom; ///< since when the media price is posted
    std::optional<BasisPoints> taxRate, taxVat, taxDue;
    std::optional<Money> taxReliefCap;
    QString taxSource;
    Money tradeIn = Money::fromFen(0); ///< what the old car is taken for
    Money loan = Money::fromFen(0);
    std::optional<int> loanMonths;
    std::optional<BasisPoints> loanRate;
    Money mediaTotal = Money::fromFen(0);
    Money offeredTotal = Money::fromFen(0);
    Money discount = Money::fromFen(0);
    BasisPoints discountRate = BasisPoints::of(0); ///< by which QT-03 finds who approves
    Money total = Money::fromFen(0);               ///< on the road (落地价)
    friend bool operator==(const QuoteOffer &, const QuoteOffer &) = default;
};

template <>
struct Description<QuoteOffer> {
    static constexpr auto kind = "quote_offer";
    static constexpr auto table = "quote_offer";
    static constexpr auto context = "QuoteOffer";
    static constexpr auto by = Edit::ByAction;
    static constexpr auto secret = Secrecy::Price;
    static constexpr auto open = Presence::Optional;
    static constexpr auto fields = fieldList(
        Field{"quote", &QuoteOffer::quote, QT_TRANSLATE_NOOP("QuoteOffer", "Quote"), Presence::Required, Secrecy::Open, by},
        Field{"media_from", &QuoteOffer::mediaFrom, QT_TRANSLATE_NOOP("QuoteOffer", "Media price since"), open, Secrecy::Open,
              by},
        Field{"tax_rate_bp", &QuoteOffer::taxRate, QT_TRANSLATE_NOOP("QuoteOffer", "Tax rate"), open, Secrecy::Open, by},
        Field{"tax_vat_bp", &QuoteOffer::taxVat, QT_TRANSLATE_NOOP("QuoteOffer", "VAT in the price"), open, Secrecy::Open, by},
        Field{"tax_due_bp", &QuoteOffer::taxDue, QT_TRANSLATE_NOOP("QuoteOffer", "Share of the tax that is paid"), open,
              Secrecy::Open, by},
        Field{"tax_relief_cap_fen", &QuoteOffer::taxReliefCap, QT_TRANSLATE_NOOP("QuoteOffer", "Largest relief a car"), open,
              Secrecy::Open, by},
        Field{"tax_source", &QuoteOffer::taxSource, QT_TRANSLATE_NOOP("QuoteOffer", "Source of the tax"), open, Secrecy::Open, by,
              120},
        Field{"trade_in_fen", &QuoteOffer::tradeIn, QT_TRANSLATE_NOOP("QuoteOffer", "Trade-in"), open, secret},
        Field{"loan_fen", &QuoteOffer::loan, QT_TRANSLATE_NOOP("QuoteOffer", "Loan"), open, secret},
        Field{"loan_months", &QuoteOffer::loanMonths, QT_TRANSLATE_NOOP("QuoteOffer", "Loan, months"), open},
        Field{"loan_rate_bp", &QuoteOffer::loanRate, QT_TRANSLATE_NOOP("QuoteOffer", "Loan, yearly rate"), open},
        Field{"media_total_fen", &QuoteOffer::mediaTotal, QT_TRANSLATE_NOOP("QuoteOffer", "Media price, total"), open, secret,
              by},
        Field{"offered_total_fen", &QuoteOffer::offeredTotal, QT_TRANSLATE_NOOP("QuoteOffer", "Offered price, total"), open,
              secret, by},
        Field{"discount_fen", &QuoteOffer::discount, QT_TRANSLATE_NOOP("QuoteOffer", "Discount"), open, secret, by},
        Field{"discount_bp", &QuoteOffer::discountRate, QT_TRANSLATE_NOOP("QuoteOffer", "Discount, share"), open, secret, by},
        Field{"total_fen", &QuoteOffer::total, QT_TRANSLATE_NOOP("QuoteOffer", "On the road"), open, secret, by});
};

/// What the lines of a quote come to.
struct QuoteSum {
    Money media = Money::fromFen(0);   ///< of the goods
    Money offered = Money::fromFen(0); ///< of the goods
    Money discount = Money::fromFen(0);
    /// The larger of the car's own discount (with its built-in options) and that of all goods, so that neither a gift nor a row
    /// of accessories at full price hides how far the car went down.
    BasisPoints rate = BasisPoints::of(0);
    Money tax = Money::fromFen(0);
    Money passedOn = Money::fromFen(0); ///< charges outside the price, without the tax
    Money total = Money::fromFen(0);    ///< on the road
};

/// Sums are exact: a line's amount is its whole-fen price times its quantity.
[[nodiscard]] QuoteSum sumOf(std::span<const QuoteLine> lines);

/// What one car costs with its built-in options, as offered: the base of the purchase tax.
[[nodiscard]] Money offeredPerCar(std::span<const QuoteLine> lines);

[[nodiscard]] constexpr Money times(Money price, int quantity)
{
    return Money::fromFen(price.fen() * quantity);
}

} // namespace showroom
