// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/person.h"

namespace showroom
{

/// The operations of roles.md that exist so far, one a row of its table.
enum class Operation {
    SeeCustomerInFull, ///< the card with the phone in full
    SeeCustomerExists, ///< masked phone, owner
    EditSalesRecords,  ///< create and edit customer, lead, follow-up
    AssignAndMerge,    ///< assign and hand over leads, merge customers
    ApproveFollowUps,  ///< approve a lost lead, a late-recorded follow-up, a long wish
    ChangePolicy,      ///< change a procedure's parameters
    Administer,        ///< users, roles, backup, restore
    ReadAudit,
    SeeVehicles,   ///< the catalogue with its posted prices, and the stock
    KeepStock,     ///< cars by VIN
    KeepCatalogue, ///< models, prices, options: who sets the media price sets the ceiling of quotes
    AskForQuote,   ///< write a plan
    PrepareQuotes,
    SeeQuotes,           ///< that there is one, and once it was approved its prices (own: of one's lead)
    SeeUnapprovedPrices, ///< QT-02 (own: that one prepared)
    ApproveQuotes,       ///< up to the limit of QT-03
    ExportPrices,        ///< QT-04: in bulk
    KeepTaxTable,
    SeeContracts,      ///< that there is one, and how far it is
    SeeContractPrices, ///< its lines, payments and paper
    DraftContracts,    ///< draft, record changes, file (own: ask for one)
    MarkContracts,     ///< 签批
    StampContracts,    ///< 盖章, and the seal register
    StampByException,  ///< CT-04
    DecideChanges,     ///< of a contract, and special terms
    KeepTemplates,
    AskForChange,          ///< CT-05: what the customer wants otherwise
    SeeReceipts,           ///< receivables, receipts, reconciliations
    RecordReceipts,        ///< and reconcile a month
    ConfirmReconciliation, ///< CT-08: the second signature
    ArrangeDeliveries,
    SeeExports,      ///< PI-04: who asked for an export past the limit (own: what oneself asked for)
    SeeReception,    ///< FU-12: the register of who came
    KeepReception,   ///< register a party, receive it, see it out
    MakeChecks,      ///< FU-08: draw and make the telephone revisits
    MakeRecalls,     ///< FU-15: draw and make the recalls of closed leads
    ClaimFromPool,   ///< FU-11: see what lies in the pool, and take it
    SeeScripts,      ///< PL-07: read sales scripts
    KeepScripts,     ///< write them, put them in use, retire them
    ErasePersons,    ///< PI-03: it cannot be undone, so it is for those who answer for all cards
    SeeLockedBuyers, ///< PI-03: of a contract whose buyer asked to be erased
};
inline constexpr int operationCount = 41;

/// How far a right reaches. Structure: the audit's shape without its values. OwnActs: what oneself did.
enum class Scope { None, OwnActs, Own, StoreWide, All, Structure };

/// roles.md as a table: what the window, the services and the tests read.
[[nodiscard]] Scope scopeOf(Operation operation, Role role);

/// Whose record it is, seen from the person who asks.
struct Ownership {
    bool own = false;
    bool sameStore = false;
};

[[nodiscard]] bool permits(Operation operation, Role role, Ownership ownership);

} // namespace showroom
