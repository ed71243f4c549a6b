// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/contract.h"
#include <QTime>

namespace showroom
{

enum class DeliveryState { Appointed, HandedOver, Cancelled };

template <>
struct Codes<DeliveryState> {
    static constexpr auto context = "DeliveryState";
    static constexpr std::array entries{
        Code{DeliveryState::Appointed, "appointed", QT_TRANSLATE_NOOP("DeliveryState", "Appointed")},
        Code{DeliveryState::HandedOver, "handed_over", QT_TRANSLATE_NOOP("DeliveryState", "Handed over")},
        Code{DeliveryState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("DeliveryState", "Cancelled")},
    };
};

/// What goes along with a car. The first five are owed by law (汽车销售管理办法 第十六条), the others are custom.
enum class DeliveryPaper {
    ConformityCertificate,
    ConsistencyCertificate,
    Manual,
    WarrantyManual,
    ThreeGuarantees,
    Invoice,
    Keys,
    Tools,
    Instruction
};

template <>
struct Codes<DeliveryPaper> {
    static constexpr auto context = "DeliveryPaper";
    static constexpr std::array entries{
        Code{DeliveryPaper::ConformityCertificate, "conformity", QT_TRANSLATE_NOOP("DeliveryPaper", "Certificate of conformity")},
        Code{DeliveryPaper::ConsistencyCertificate, "consistency",
             QT_TRANSLATE_NOOP("DeliveryPaper", "Consistency certificate, or import documents")},
        Code{DeliveryPaper::Manual, "manual", QT_TRANSLATE_NOOP("DeliveryPaper", "Manual in Chinese")},
        Code{DeliveryPaper::WarrantyManual, "warranty", QT_TRANSLATE_NOOP("DeliveryPaper", "Warranty and service booklet")},
        Code{DeliveryPaper::ThreeGuarantees, "three_guarantees",
             QT_TRANSLATE_NOOP("DeliveryPaper", "Three-guarantees certificate")},
        Code{DeliveryPaper::Invoice, "invoice", QT_TRANSLATE_NOOP("DeliveryPaper", "Invoice")},
        Code{DeliveryPaper::Keys, "keys", QT_TRANSLATE_NOOP("DeliveryPaper", "Keys")},
        Code{DeliveryPaper::Tools, "tools", QT_TRANSLATE_NOOP("DeliveryPaper", "Tools and accessories")},
        Code{DeliveryPaper::Instruction, "instruction", QT_TRANSLATE_NOOP("DeliveryPaper", "Car explained to the customer")},
    };
};

struct Delivery;
using DeliveryId = Id<Delivery>;

/// Handing a contract's cars over (交车): the appointment, what goes along, ticked one by one, and the day on which it happened.
struct Delivery {
    ContractId contract = ContractId(0);
    QDate on;
    std::optional<QTime> time;
    QString place;
    QString papers; ///< codes of DeliveryPaper that are ticked, separated by commas
    QString invoiceNumber;
    QString note;
    std::optional<PersonId> owner; ///< of the contract
    DeliveryState state = DeliveryState::Appointed;
    friend bool operator==(const Delivery &, const Delivery &) = default;
};

template <>
struct Description<Delivery> {
    static constexpr auto kind = "delivery";
    static constexpr auto table = "delivery";
    static constexpr auto parent = "contract";
    static constexpr auto day = "on_day";
    static constexpr auto context = "Delivery";
    static constexpr auto open = Presence::Optional;
    static constexpr auto fields =
        fieldList(Field{"contract", &Delivery::contract, QT_TRANSLATE_NOOP("Delivery", "Contract"), Presence::Required,
                        Secrecy::Open, Edit::OnCreate},
                  Field{"on_day", &Delivery::on, QT_TRANSLATE_NOOP("Delivery", "Day")},
                  Field{"at_time", &Delivery::time, QT_TRANSLATE_NOOP("Delivery", "Time"), open},
                  Field{"place", &Delivery::place, QT_TRANSLATE_NOOP("Delivery", "Place"), open, Secrecy::Open, Edit::Free, 120},
                  Field{"papers", &Delivery::papers, QT_TRANSLATE_NOOP("Delivery", "Handed over"), open},
                  Field{"invoice_number", &Delivery::invoiceNumber, QT_TRANSLATE_NOOP("Delivery", "Invoice number"), open,
                        Secrecy::Open, Edit::Free, 40},
                  Field{"note", &Delivery::note, QT_TRANSLATE_NOOP("Delivery", "Note"), open, Secrecy::Open, Edit::Free, 1000},
                  Field{"owner", &Delivery::owner, QT_TRANSLATE_NOOP("Delivery", "Owner"), open, Secrecy::Open, Edit::ByAction},
                  Field{"state", &Delivery::state, QT_TRANSLATE_NOOP("Delivery", "State"), open, Secrecy::Open, Edit::ByAction});
};

/// The ticked papers; none where a code is no paper.
[[nodiscard]] std::optional<std::vector<DeliveryPaper>> papersIn(const QString &codes);
[[nodiscard]] QString codesOf(const std::vector<DeliveryPaper> &papers);

} // namespace showroom
