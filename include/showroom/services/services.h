// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/catalogue.h"
#include "showroom/services/checks.h"
#include "showroom/services/collections.h"
#include "showroom/services/contracts.h"
#include "showroom/services/exports.h"
#include "showroom/services/followups.h"
#include "showroom/services/imports.h"
#include "showroom/services/losses.h"
#include "showroom/services/people.h"
#include "showroom/services/press.h"
#include "showroom/services/privacy.h"
#include "showroom/services/procedures.h"
#include "showroom/services/quotes.h"
#include "showroom/services/reception.h"
#include "showroom/services/records.h"
#include "showroom/services/scripts.h"
#include "showroom/services/search.h"
#include "showroom/services/signin.h"
#include "showroom/services/stock.h"
#include "showroom/services/taxtable.h"
#include "showroom/services/trail.h"
#include "showroom/services/worklist.h"

namespace showroom
{

/// The only door to the dealership's data (architecture, idea 5). Plain synchronous calls over one Storage, used from one thread;
/// the window reaches it through models/executor.h.
class Services
{
public:
    Services(Storage &storage, PasswordHasher &hasher, Press &press, const Clock &clock);
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

private:
    std::unique_ptr<Context> m_context;

public:
    SignInService signIn;
    PeopleService people;
    CustomerService customers;
    LeadService leads;
    LossService losses;
    FollowUpService followUps;
    CatalogueService catalogue;
    StockService stock;
    PlanService plans;
    QuoteService quotes;
    TaxTableService taxTable;
    ContractService contracts;
    DocumentService<ContractTemplate> templates;
    DocumentService<ContractChange> changes;
    DocumentService<SealUse> seals;
    DocumentService<Delivery> deliveries;
    DocumentService<TestDrive> testDrives;
    CollectionService collections;
    DocumentService<Receipt> receipts;
    DocumentService<StatementLine> statementLines;
    DocumentService<Reconciliation> reconciliations;
    DocumentService<ExportPermit> exportPermits;
    DocumentService<Visit> visits;
    DocumentService<CheckCall> checkCalls;
    ReceptionService reception;
    CheckService checks;
    DocumentService<TalkScript> talkScripts;
    ScriptService scripts;
    DocumentService<Consent> consents;
    DocumentService<CardMerge> merges;
    WorklistService worklist;
    ProcedureService procedures;
    SearchService search;
    ImportService imports;
    TrailService trail;
    RecordService records;
    ExportService exports;
    PrivacyService privacy;

    /// Called after each commit that changed something, in the thread of the services: the one signal of a change.
    void onChanged(std::function<void()> listener);
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] StoreZone zoneOf(const Session &session);
};

} // namespace showroom
