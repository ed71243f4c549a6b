// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include "showroom/services/documents.h"

namespace showroom
{

/// What a clerk enters: of the contract the fields that people fill in, with the quote its prices come from; the schedule of
/// payments; and the cars of the stock that it is to hold, at most as many as it sells.
struct ContractInput {
    Contract contract;
    std::vector<ContractPayment> payments;
    std::vector<VehicleId> vehicles;
};

/// What comes with an action: `reason` for return, cancel, stamp-by-exception and report; for a stamp also the copies, who takes
/// them along and which seal. `version`: the one that the person has before them; nobody marks what was changed behind their
/// back.
struct ContractActionInput {
    QString reason = {};
    int copies = 2;
    QString handedTo = {};
    QString seal = {};
    std::optional<int> version = {};
};

struct ContractFilter {
    std::optional<ContractState> state;
    std::optional<LeadId> lead;
    bool owingOnly = false;
    bool prices = true;        ///< with the totals that this person may see; false reads none, so that none was seen
    QString numberPrefix = {}; ///< the last number first, where it is asked for
};

/// What a version costs, for a reader who may see it.
struct ContractPrices {
    ContractTerms terms;
    std::vector<ContractLine> lines;
    std::vector<ContractPayment> payments;
};

struct ContractVersion {
    int revision = 1;
    QString clause;
    std::optional<Money> difference; ///< none: not this reader's to see
    QString sha256;                  ///< of its paper; empty while there is none
};

struct ContractCard {
    Stored<Contract> contract;
    DealParty party;
    QString ownerName;
    QString preparedBy;
    QString quoteNumber;
    QString templateName; ///< with its version
    std::optional<ContractPrices> prices = {};
    std::vector<VehicleRow> vehicles = {};
    std::vector<Verdict> verdicts = {};
    std::vector<ContractAction> actions = {};
    std::vector<DocumentStep> history = {};     ///< the newest first
    std::vector<ContractVersion> versions = {}; ///< the oldest first
    std::vector<Stored<SealUse>> seals = {};
    std::vector<Stored<ContractChange>> changes = {};
    std::optional<Stored<Delivery>> delivery = {};
    bool handsOutMarked = false; ///< the very paper that was marked; others get a masked copy of the newest version
    bool mayEdit = false;
    bool mayHoldCars = false;
    bool mayAskForChange = false;
    bool mayArrange = false; ///< an appointment to hand the cars over
};

struct ContractListRow {
    ContractRow row;
    QString ownerName;
    std::optional<Money> total; ///< none: not this reader's to see
    bool mine = false;          ///< waits for a step of this person's
};

/// Contracts and orders from the approved quote to the stamp and beyond (CT-01 – CT-07, CT-10, CT-11).
class ContractService
{
public:
    explicit ContractService(Context &context) : m_context(context) {}

    /// What a contract from this quote would begin with: buyer, signatory, schedule. Nothing is stored.
    [[nodiscard]] Result<ContractInput> proposed(const Session &session, QuoteId quote, ContractKind kind);
    /// Rejected by CT-06 when the quote is not approved or has expired; Conflict when another contract holds a car or the quote.
    [[nodiscard]] Result<Saved<Contract>> add(const Session &session, const CommandId &command, const ContractInput &input);
    /// While it is a draft; another quote brings its own prices.
    [[nodiscard]] Result<Saved<Contract>> update(const Session &session, const CommandId &command, ContractId id, int version,
                                                 const ContractInput &input);
    /// Which cars a contract holds, also after it was stamped.
    [[nodiscard]] Result<Saved<Contract>> hold(const Session &session, const CommandId &command, ContractId id, int version,
                                               const std::vector<VehicleId> &vehicles);
    [[nodiscard]] Result<Saved<Contract>> act(const Session &session, const CommandId &command, ContractId id,
                                              ContractAction action, const ContractActionInput &input);
    /// Reading the prices is logged (QT-04).
    [[nodiscard]] Result<ContractCard> show(const Session &session, ContractId id);
    [[nodiscard]] Result<Page<ContractListRow>> page(const Session &session, const ContractFilter &filter,
                                                     std::optional<ContractId> after, int limit);
    /// The paper as PDF: of a marked version byte by byte what was marked, before that a draft that says so across each page and
    /// names the reader at its foot. Printing is logged.
    [[nodiscard]] Result<QByteArray> print(const Session &session, ContractId id, std::optional<int> revision = {});

private:
    Context &m_context;
};

} // namespace showroom
