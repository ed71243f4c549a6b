// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/cardmerge.h"
#include "showroom/domain/consent.h"
#include "showroom/domain/testdrive.h"
#include "showroom/repositories/visits.h"

namespace showroom
{

/// What is held on a person beside their card, by kind.
struct PersonRecords {
    std::vector<CustomerId> cards; ///< the card and those that were merged into it
    std::vector<LeadId> leads;
    std::vector<FollowUpId> followUps;
    std::vector<PlanId> plans;
    std::vector<QuoteId> quotes;
    std::vector<ContractId> contracts;
    std::vector<ConsentId> consents;
    std::vector<CardMergeId> merges;
    std::vector<VisitId> visits;
    std::vector<CheckCallId> checkCalls;
    std::vector<TestDriveId> testDrives;
};

class PrivacyRepository
{
public:
    virtual ~PrivacyRepository() = default;
    /// By key, each kind.
    [[nodiscard]] virtual Result<PersonRecords> recordsOf(StoreId store, CustomerId card) = 0;
    /// Empties what people typed into follow-ups, events of leads, plans, quotes, consents and their histories. Days, states and
    /// counts stay.
    [[nodiscard]] virtual Done emptyTexts(StoreId store, const PersonRecords &records, Instant at) = 0;
};

} // namespace showroom
