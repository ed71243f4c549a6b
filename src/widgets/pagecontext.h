// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/clock.h"
#include "showroom/domain/customer.h"
#include "showroom/domain/lead.h"
#include "showroom/domain/testdrive.h"
#include "showroom/models/executor.h"
#include "showroom/models/followupdraft.h"
#include "showroom/models/itemroles.h"
#include "showroom/services/contracts.h"
#include "showroom/services/exports.h"
#include "showroom/services/leads.h"
#include "showroom/services/plans.h"
#include "showroom/services/session.h"

namespace showroom
{

/// A list to be taken out, as it stands on its page.
struct ExportWish {
    QString kind;
    RecordService::Values where;
    QString title; ///< for people: the list and how it is filtered
};

/// What a page is given by the window it lives in. It outlives every page.
struct PageContext {
    Executor &executor;
    const Clock &clock;
    Session session;
    StoreZone zone;
    std::function<void(Tone, const QString &)> notify = [](Tone, const QString &) {}; ///< says what happened, stops nobody
    std::function<void(CustomerId)> openCustomer = [](CustomerId) {};                 ///< turns to the Customers page
    std::function<void(LeadId)> openLead = [](LeadId) {};                             ///< turns to the Leads page
    std::function<void(const LeadFilter &, const QString &)> openLeads = [](const LeadFilter &, const QString &) {
    };                                                                      ///< there, and what they are
    std::function<void(const QString &)> openRule = [](const QString &) {}; ///< turns to the Procedures page
    std::function<void()> newLead = [] {};                                  ///< as Ctrl+N
    std::function<void(CustomerId)> newLeadFor = [](CustomerId) {};         ///< for a standing customer
    std::function<void(QuoteId)> openQuote = [](QuoteId) {};                ///< turns to the Quotes page
    std::function<void(ContractId)> openContract = [](ContractId) {};       ///< turns to the Contracts page
    std::function<void(QuoteId)> drawContract = [](QuoteId) {};             ///< a quote's contract to draw there
    std::function<void(const QByteArray &, const QString &)> showPdf = [](const QByteArray &, const QString &) {
    };                                                                         ///< a paper, by its name
    std::function<void(LeadId)> bookDrive = [](LeadId) {};                     ///< a test drive to book on the Leads page
    std::function<void(TestDriveId)> openDrive = [](TestDriveId) {};           ///< turns to the Leads page
    std::function<void(LeadId)> askForQuote = [](LeadId) {};                   ///< a plan to write there
    std::function<void(const PlanCard &)> makeQuote = [](const PlanCard &) {}; ///< a plan's quote to write there
    /// A table into a file, asked for in the services' own thread.
    std::function<Result<ExportOutcome>(Services &, const Session &, const ExportRequest &, const QString &path)> writeTable = {};
    FollowUpDrafts drafts = {};
    DraftBook *book = nullptr; ///< none: what is typed goes with the window
    /// Says what happened, and for a minute offers to take it back.
    std::function<void(const QString &text, const std::function<void()> &back)> offerUndo = [](const QString &, const auto &) {};

    [[nodiscard]] QDate today() const { return zone.dayOf(clock.now()); }
};

} // namespace showroom
