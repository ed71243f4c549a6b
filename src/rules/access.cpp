// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/access.h"

namespace showroom
{

namespace
{

using enum Scope;

/// The columns in the order of Role: consultant, clerk, office manager, manager, director, general manager, finance, service,
/// general administration, system administrator. "contract's" and "complaint's" of roles.md come with contracts and complaints.
constexpr Scope table[operationCount][10] = {
    /* SeeCustomerInFull */ {Own, StoreWide, StoreWide, All, All, All, None, None, None, None},
    /* SeeCustomerExists */ {StoreWide, StoreWide, StoreWide, All, All, All, None, None, None, None},
    /* EditSalesRecords  */ {Own, StoreWide, StoreWide, All, All, None, None, None, None, None},
    /* AssignAndMerge    */ {None, StoreWide, StoreWide, All, All, None, None, None, None, None},
    /* ApproveFollowUps  */ {None, None, StoreWide, All, All, None, None, None, None, None},
    /* ChangePolicy      */ {None, None, None, None, All, All, None, None, None, None},
    /* Administer        */ {None, None, None, None, None, None, None, None, None, All},
    /* ReadAudit         */ {OwnActs, OwnActs, None, All, All, All, None, None, None, Structure},
    /* SeeVehicles       */ {StoreWide, StoreWide, StoreWide, All, All, All, None, None, None, None},
    /* KeepStock         */ {None, StoreWide, StoreWide, All, All, None, None, None, None, None},
    /* KeepCatalogue     */ {None, None, None, All, All, None, None, None, None, None},
    /* AskForQuote       */ {Own, StoreWide, None, None, None, None, None, None, None, None},
    /* PrepareQuotes     */ {None, StoreWide, None, None, None, None, None, None, None, None},
    /* SeeQuotes         */ {Own, StoreWide, StoreWide, All, All, All, None, None, None, None},
    /* SeeUnapprovedPrices */ {None, Own, None, All, All, All, None, None, None, None},
    /* ApproveQuotes     */ {None, None, None, All, All, All, None, None, None, None},
    /* ExportPrices      */ {None, None, None, None, All, All, None, None, None, None},
    /* KeepTaxTable      */ {None, None, None, None, All, All, None, None, None, None},
    /* SeeContracts      */ {Own, StoreWide, StoreWide, All, All, All, All, All, All, None},
    /* SeeContractPrices */ {Own, StoreWide, StoreWide, All, All, All, All, None, All, None},
    /* DraftContracts    */ {None, StoreWide, None, None, None, None, None, None, None, None},
    /* MarkContracts     */ {None, None, None, None, None, All, None, None, None, None},
    /* StampContracts    */ {None, None, None, None, None, None, None, None, All, None},
    /* StampByException  */ {None, None, None, All, None, None, None, None, None, None},
    /* DecideChanges     */ {None, None, None, None, All, All, None, None, None, None},
    /* KeepTemplates     */ {None, StoreWide, None, All, All, All, None, None, None, None},
    /* AskForChange      */ {Own, StoreWide, None, None, None, None, None, None, None, None},
    /* SeeReceipts       */ {None, StoreWide, None, All, All, All, All, None, None, None},
    /* RecordReceipts    */ {None, None, None, None, None, None, All, None, None, None},
    /* ConfirmReconciliation */ {None, None, None, None, All, None, None, None, None, None},
    /* ArrangeDeliveries */ {Own, StoreWide, StoreWide, All, None, None, None, None, None, None},
    /* SeeExports        */ {Own, Own, Own, Own, All, All, Own, Own, Own, None},
    /* SeeReception      */ {StoreWide, StoreWide, StoreWide, All, All, All, None, None, None, None},
    /* KeepReception     */ {StoreWide, StoreWide, StoreWide, All, All, None, None, None, None, None},
    /* MakeChecks        */ {None, StoreWide, StoreWide, All, All, None, None, None, None, None},
    /* MakeRecalls       */ {None, None, StoreWide, All, All, None, None, None, None, None},
    /* ClaimFromPool     */ {StoreWide, StoreWide, StoreWide, All, All, None, None, None, None, None},
    /* SeeScripts        */ {StoreWide, StoreWide, StoreWide, All, All, All, None, None, None, None},
    /* KeepScripts       */ {None, None, StoreWide, All, All, None, None, None, None, None},
    /* ErasePersons      */ {None, None, None, All, All, None, None, None, None, None},
    /* SeeLockedBuyers   */ {None, None, None, None, None, All, All, None, All, None},
};

} // namespace

Scope scopeOf(Operation operation, Role role)
{
    return table[int(operation)][int(role)];
}

bool permits(Operation operation, Role role, Ownership ownership)
{
    switch (scopeOf(operation, role)) {
    case None:
        return false;
    case OwnActs:
    case Own:
        return ownership.own;
    case StoreWide:
        return ownership.sameStore;
    case All:
    case Structure:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace showroom
