// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/quote.h"

namespace showroom
{

/// The same for orders (CT-02): an order is drawn, checked, marked and stamped as a contract is, in a series of its own.
enum class ContractKind { Contract, Order };

template <>
struct Codes<ContractKind> {
    static constexpr auto context = "ContractKind";
    static constexpr std::array entries{
        Code{ContractKind::Contract, "contract", QT_TRANSLATE_NOOP("ContractKind", "Contract")},
        Code{ContractKind::Order, "order", QT_TRANSLATE_NOOP("ContractKind", "Order")},
    };
};

/// domain.md, Deals. One that was stamped by exception is marked later and has its stamp by then (CT-04).
enum class ContractState { Draft, Complete, Marked, StampedByException, Stamped, Effective, Delivered, Closed, Cancelled };

template <>
struct Codes<ContractState> {
    static constexpr auto context = "ContractState";
    static constexpr std::array entries{
        Code{ContractState::Draft, "draft", QT_TRANSLATE_NOOP("ContractState", "Draft")},
        Code{ContractState::Complete, "complete", QT_TRANSLATE_NOOP("ContractState", "Complete")},
        Code{ContractState::Marked, "marked", QT_TRANSLATE_NOOP("ContractState", "Marked")},
        Code{ContractState::StampedByException, "stamped_by_exception", QT_TRANSLATE_NOOP("ContractState", "Stamped, mark owed")},
        Code{ContractState::Stamped, "stamped", QT_TRANSLATE_NOOP("ContractState", "Stamped")},
        Code{ContractState::Effective, "effective", QT_TRANSLATE_NOOP("ContractState", "In effect")},
        Code{ContractState::Delivered, "delivered", QT_TRANSLATE_NOOP("ContractState", "Delivered")},
        Code{ContractState::Closed, "closed", QT_TRANSLATE_NOOP("ContractState", "Settled")},
        Code{ContractState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("ContractState", "Cancelled")},
    };
};

/// The documents that the trade accepts for a buyer's identity (CT-11).
enum class IdentityKind { IdCard, ResidencePermit, Passport, PermanentResidence, BusinessLicence, Other };

template <>
struct Codes<IdentityKind> {
    static constexpr auto context = "IdentityKind";
    static constexpr std::array entries{
        Code{IdentityKind::IdCard, "id_card", QT_TRANSLATE_NOOP("IdentityKind", "Identity card")},
        Code{IdentityKind::ResidencePermit, "residence_permit", QT_TRANSLATE_NOOP("IdentityKind", "Residence permit")},
        Code{IdentityKind::Passport, "passport", QT_TRANSLATE_NOOP("IdentityKind", "Passport")},
        Code{IdentityKind::PermanentResidence, "permanent_residence",
             QT_TRANSLATE_NOOP("IdentityKind", "Permanent residence card")},
        Code{IdentityKind::BusinessLicence, "business_licence", QT_TRANSLATE_NOOP("IdentityKind", "Business licence")},
        Code{IdentityKind::Other, "other", QT_TRANSLATE_NOOP("IdentityKind", "Other document")},
    };
};

struct ContractTemplate;
using ContractTemplateId = Id<ContractTemplate>;
struct Contract;
using ContractId = Id<Contract>;

/// A sales contract or order (合同, 订单) as everybody may know of it who may know of its lead: what it costs lies in
/// ContractTerms, ContractLine and ContractPayment, in tables of their own.
struct Contract {
    QString number; ///< HT-2026-00187: without gaps in a store and a year, never used again (CT-07)
    ContractKind kind = ContractKind::Contract;
    int revision = 1; ///< CT-05: an allowed change makes the next
    QuoteId quote = QuoteId(0);
    LeadId lead = LeadId(0);
    VehicleModelId model = VehicleModelId(0);
    QString subject; ///< model and colour, as the quote had them
    int quantity = 1;
    std::optional<ContractTemplateId> form; ///< none: the program's own standard text
    QString specialTerms;                   ///< CT-01: what the customer wants otherwise than the template has it
    std::optional<QDate> specialApprovedOn; ///< by the director
    QString buyerName;
    std::optional<IdentityKind> identityKind;
    QString identityNumber;
    std::optional<Phone> buyerPhone;
    QString buyerAddress;
    QString agent;     ///< who signs for the buyer
    QString signatory; ///< who signs for the store
    std::optional<QDate> signingOn;
    std::optional<QDate> deliveryOn; ///< promised; CT-09 measures by it
    QString deliveryPlace;
    QString note;
    std::optional<QDate> markedOn, stampedOn, effectiveOn, deliveredOn;
    bool byException = false;        ///< CT-04: stamped before the mark; a report is owed for it
    std::optional<QDate> reportedOn; ///< the manager's report on that
    std::optional<PersonId> owner;   ///< of the lead
    ContractState state = ContractState::Draft;
    bool buyerLocked = false; ///< PI-03: the buyer asked to be erased; kept for those who keep contracts
    friend bool operator==(const Contract &, const Contract &) = default;
};

template <>
struct Description<Contract> {
    static constexpr auto kind = "contract";
    static constexpr auto table = "contract";
    static constexpr auto context = "Contract";
    static constexpr auto by = Edit::ByAction;
    static constexpr auto open = Presence::Optional;
    static constexpr auto fields = fieldList(
        Field{"number", &Contract::number, QT_TRANSLATE_NOOP("Contract", "Number"), open, Secrecy::Open, by, 60},
        Field{"kind", &Contract::kind, QT_TRANSLATE_NOOP("Contract", "Kind"), open, Secrecy::Open, Edit::OnCreate},
        Field{"revision", &Contract::revision, QT_TRANSLATE_NOOP("Contract", "Version"), open, Secrecy::Open, by},
        Field{"quote", &Contract::quote, QT_TRANSLATE_NOOP("Contract", "Quote")},
        Field{"lead", &Contract::lead, QT_TRANSLATE_NOOP("Contract", "Lead"), open, Secrecy::Open, by},
        Field{"model", &Contract::model, QT_TRANSLATE_NOOP("Contract", "Model"), open, Secrecy::Open, by},
        Field{"subject", &Contract::subject, QT_TRANSLATE_NOOP("Contract", "Subject"), open, Secrecy::Open, by, 300},
        Field{"quantity", &Contract::quantity, QT_TRANSLATE_NOOP("Contract", "Quantity"), open, Secrecy::Open, by},
        Field{"template", &Contract::form, QT_TRANSLATE_NOOP("Contract", "Template"), open},
        Field{"special_terms", &Contract::specialTerms, QT_TRANSLATE_NOOP("Contract", "Special terms"), open, Secrecy::Open,
              Edit::Free, 4000},
        Field{"special_approved_on", &Contract::specialApprovedOn, QT_TRANSLATE_NOOP("Contract", "Special terms approved on"),
              open, Secrecy::Open, by},
        Field{"buyer_name", &Contract::buyerName, QT_TRANSLATE_NOOP("Contract", "Customer name"), open, Secrecy::Open, Edit::Free,
              80},
        Field{"identity_kind", &Contract::identityKind, QT_TRANSLATE_NOOP("Contract", "Identity document"), open},
        Field{"identity_number", &Contract::identityNumber, QT_TRANSLATE_NOOP("Contract", "Document number"), open,
              Secrecy::Identity, Edit::Free, 40},
        Field{"buyer_phone", &Contract::buyerPhone, QT_TRANSLATE_NOOP("Contract", "Phone"), open, Secrecy::Phone},
        Field{"buyer_address", &Contract::buyerAddress, QT_TRANSLATE_NOOP("Contract", "Address"), open, Secrecy::Address},
        Field{"agent", &Contract::agent, QT_TRANSLATE_NOOP("Contract", "Agent"), open, Secrecy::Open, Edit::Free, 80},
        Field{"signatory", &Contract::signatory, QT_TRANSLATE_NOOP("Contract", "Signatory"), open, Secrecy::Open, Edit::Free, 80},
        Field{"signing_date", &Contract::signingOn, QT_TRANSLATE_NOOP("Contract", "Signing date"), open},
        Field{"delivery_date", &Contract::deliveryOn, QT_TRANSLATE_NOOP("Contract", "Delivery date"), open},
        Field{"delivery_place", &Contract::deliveryPlace, QT_TRANSLATE_NOOP("Contract", "Delivery place"), open, Secrecy::Open,
              Edit::Free, 120},
        Field{"note", &Contract::note, QT_TRANSLATE_NOOP("Contract", "Note"), open, Secrecy::Open, Edit::Free, 1000},
        Field{"marked_on", &Contract::markedOn, QT_TRANSLATE_NOOP("Contract", "Marked on"), open, Secrecy::Open, by},
        Field{"stamped_on", &Contract::stampedOn, QT_TRANSLATE_NOOP("Contract", "Stamped on"), open, Secrecy::Open, by},
        Field{"effective_on", &Contract::effectiveOn, QT_TRANSLATE_NOOP("Contract", "In effect since"), open, Secrecy::Open, by},
        Field{"delivered_on", &Contract::deliveredOn, QT_TRANSLATE_NOOP("Contract", "Delivered on"), open, Secrecy::Open, by},
        Field{"by_exception", &Contract::byException, QT_TRANSLATE_NOOP("Contract", "Stamped before the mark"), open,
              Secrecy::Open, by},
        Field{"reported_on", &Contract::reportedOn, QT_TRANSLATE_NOOP("Contract", "Exception reported on"), open, Secrecy::Open,
              by},
        Field{"owner", &Contract::owner, QT_TRANSLATE_NOOP("Contract", "Owner"), open, Secrecy::Open, by},
        Field{"state", &Contract::state, QT_TRANSLATE_NOOP("Contract", "State"), open, Secrecy::Open, by},
        Field{"buyer_locked", &Contract::buyerLocked, QT_TRANSLATE_NOOP("Contract", "Buyer locked"), open, Secrecy::Open, by});
};

/// Whether the customer's money is waited for: from the day it is complete until it is settled or cancelled.
[[nodiscard]] constexpr bool isOwing(ContractState state)
{
    return state != ContractState::Draft && state != ContractState::Closed && state != ContractState::Cancelled;
}

/// Stamped in any way: nothing of it is edited in place any more (CT-05).
[[nodiscard]] inline bool isStamped(const Contract &contract)
{
    return contract.stampedOn.has_value();
}

struct ContractChange;
using ContractChangeId = Id<ContractChange>;
struct ContractTerms;
using ContractTermsId = Id<ContractTerms>;

/// What one version of a contract comes to; its lines and payments hang on it, so that an older version stays as it was.
/// Confidential as a whole.
struct ContractTerms {
    ContractId contract = ContractId(0);
    int revision = 1;
    std::optional<ContractChangeId> change; ///< by which this version came
    QString clause;                         ///< what it adds to the version before
    Money difference = Money::fromFen(0);   ///< to the total of the version before
    Money total = Money::fromFen(0);
    friend bool operator==(const ContractTerms &, const ContractTerms &) = default;
};

template <>
struct Description<ContractTerms> {
    static constexpr auto kind = "contract_terms";
    static constexpr auto table = "contract_terms";
    static constexpr auto parent = "contract";
    static constexpr auto context = "ContractTerms";
    static constexpr auto by = Edit::ByAction;
    static constexpr auto fields =
        fieldList(Field{"contract", &ContractTerms::contract, QT_TRANSLATE_NOOP("ContractTerms", "Contract"), Presence::Required,
                        Secrecy::Open, by},
                  Field{"revision", &ContractTerms::revision, QT_TRANSLATE_NOOP("ContractTerms", "Version"), Presence::Required,
                        Secrecy::Open, by},
                  Field{"change", &ContractTerms::change, QT_TRANSLATE_NOOP("ContractTerms", "Change"), Presence::Optional,
                        Secrecy::Open, by},
                  Field{"clause", &ContractTerms::clause, QT_TRANSLATE_NOOP("ContractTerms", "Clause"), Presence::Optional,
                        Secrecy::Open, by, 2000},
                  Field{"difference_fen", &ContractTerms::difference, QT_TRANSLATE_NOOP("ContractTerms", "Difference"),
                        Presence::Optional, Secrecy::Price, by},
                  Field{"total_fen", &ContractTerms::total, QT_TRANSLATE_NOOP("ContractTerms", "Total"), Presence::Optional,
                        Secrecy::Price, by});
};

/// One thing that is sold: unit price and quantity (CT-02). A line that a change of terms adds may lower the total.
struct ContractLine {
    LineKind kind = LineKind::Vehicle;
    QString name;
    int quantity = 1;
    Money price = Money::fromFen(0); ///< a piece, VAT included
    friend bool operator==(const ContractLine &, const ContractLine &) = default;
};

template <>
struct Description<ContractLine> {
    static constexpr auto kind = "contract_line";
    static constexpr auto table = "contract_line";
    static constexpr auto parent = "terms";
    static constexpr auto context = "ContractLine";
    static constexpr auto fields =
        fieldList(Field{"kind", &ContractLine::kind, QT_TRANSLATE_NOOP("ContractLine", "Kind")},
                  Field{"name", &ContractLine::name, QT_TRANSLATE_NOOP("ContractLine", "Item"), Presence::Required, Secrecy::Open,
                        Edit::Free, 200},
                  Field{"quantity", &ContractLine::quantity, QT_TRANSLATE_NOOP("ContractLine", "Quantity"), Presence::Optional},
                  Field{"price_fen", &ContractLine::price, QT_TRANSLATE_NOOP("ContractLine", "Unit price"), Presence::Optional,
                        Secrecy::Price});
};

/// What a payment is for. Earnest money (定金) binds both sides and has a limit in law; a deposit (订金) is paid back (CT-10).
enum class PaymentKind { EarnestMoney, Deposit, DownPayment, Loan, TradeIn, Balance, Other };

template <>
struct Codes<PaymentKind> {
    static constexpr auto context = "PaymentKind";
    static constexpr std::array entries{
        Code{PaymentKind::EarnestMoney, "earnest_money", QT_TRANSLATE_NOOP("PaymentKind", "Earnest money")},
        Code{PaymentKind::Deposit, "deposit", QT_TRANSLATE_NOOP("PaymentKind", "Deposit, refundable")},
        Code{PaymentKind::DownPayment, "down_payment", QT_TRANSLATE_NOOP("PaymentKind", "Down payment")},
        Code{PaymentKind::Loan, "loan", QT_TRANSLATE_NOOP("PaymentKind", "Loan")},
        Code{PaymentKind::TradeIn, "trade_in", QT_TRANSLATE_NOOP("PaymentKind", "Trade-in")},
        Code{PaymentKind::Balance, "balance", QT_TRANSLATE_NOOP("PaymentKind", "Balance")},
        Code{PaymentKind::Other, "other", QT_TRANSLATE_NOOP("PaymentKind", "Other payment")},
    };
};

enum class PaymentMethod { Cash, Card, Transfer, MobilePay, Cheque, LoanPayout, OldCar };

template <>
struct Codes<PaymentMethod> {
    static constexpr auto context = "PaymentMethod";
    static constexpr std::array entries{
        Code{PaymentMethod::Cash, "cash", QT_TRANSLATE_NOOP("PaymentMethod", "Cash")},
        Code{PaymentMethod::Card, "card", QT_TRANSLATE_NOOP("PaymentMethod", "Bank card")},
        Code{PaymentMethod::Transfer, "transfer", QT_TRANSLATE_NOOP("PaymentMethod", "Bank transfer")},
        Code{PaymentMethod::MobilePay, "mobile_pay", QT_TRANSLATE_NOOP("PaymentMethod", "Mobile payment")},
        Code{PaymentMethod::Cheque, "cheque", QT_TRANSLATE_NOOP("PaymentMethod", "Cheque or draft")},
        Code{PaymentMethod::LoanPayout, "loan_payout", QT_TRANSLATE_NOOP("PaymentMethod", "Paid out by the bank")},
        Code{PaymentMethod::OldCar, "old_car", QT_TRANSLATE_NOOP("PaymentMethod", "Old car taken in")},
    };
};

/// One instalment of the payment schedule: method, date and amount (CT-03). Its place in the schedule names it.
struct ContractPayment {
    PaymentKind kind = PaymentKind::Balance;
    std::optional<PaymentMethod> method;
    std::optional<QDate> dueOn;
    Money amount = Money::fromFen(0);
    friend bool operator==(const ContractPayment &, const ContractPayment &) = default;
};

template <>
struct Description<ContractPayment> {
    static constexpr auto kind = "contract_payment";
    static constexpr auto table = "contract_payment";
    static constexpr auto parent = "terms";
    static constexpr auto context = "ContractPayment";
    static constexpr auto fields =
        fieldList(Field{"kind", &ContractPayment::kind, QT_TRANSLATE_NOOP("ContractPayment", "Payment")},
                  Field{"method", &ContractPayment::method, QT_TRANSLATE_NOOP("ContractPayment", "Method"), Presence::Optional},
                  Field{"due_on", &ContractPayment::dueOn, QT_TRANSLATE_NOOP("ContractPayment", "Date"), Presence::Optional},
                  Field{"amount_fen", &ContractPayment::amount, QT_TRANSLATE_NOOP("ContractPayment", "Amount"),
                        Presence::Optional, Secrecy::Price});
};

[[nodiscard]] Money totalOf(std::span<const ContractLine> lines);
[[nodiscard]] Money totalOf(std::span<const ContractPayment> payments);

/// The paper of a version as it was marked, byte by byte. Its hash stands in the audit.
struct ContractPaper {
    ContractId contract = ContractId(0);
    int revision = 1;
    QString sha256;  ///< of the PDF, hexadecimal
    QString content; ///< the PDF, base64
    friend bool operator==(const ContractPaper &, const ContractPaper &) = default;
};

template <>
struct Description<ContractPaper> {
    static constexpr auto kind = "contract_paper";
    static constexpr auto table = "contract_paper";
    static constexpr auto parent = "contract";
    static constexpr auto context = "ContractPaper";
    static constexpr auto by = Edit::ByAction;
    static constexpr auto fields =
        fieldList(Field{"contract", &ContractPaper::contract, QT_TRANSLATE_NOOP("ContractPaper", "Contract"), Presence::Required,
                        Secrecy::Open, by},
                  Field{"revision", &ContractPaper::revision, QT_TRANSLATE_NOOP("ContractPaper", "Version"), Presence::Required,
                        Secrecy::Open, by},
                  Field{"sha256", &ContractPaper::sha256, QT_TRANSLATE_NOOP("ContractPaper", "Hash"), Presence::Required,
                        Secrecy::Open, by},
                  Field{"content", &ContractPaper::content, QT_TRANSLATE_NOOP("ContractPaper", "Document"), Presence::Required,
                        Secrecy::Price, by});
};

} // namespace showroom
