// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/consent.h"
#include "showroom/domain/paper.h"
#include "showroom/services/customers.h"

namespace showroom
{

/// A car that the customer has by a contract.
struct CarOnPaper {
    QString contract; ///< its number
    QString model;
    QString colour;
    QString vin;
    QString plate;
    std::optional<QDate> deliveredOn;
};

struct DriveOnPaper {
    LeadId lead = LeadId(0);
    QDate on;
    QString car;
};

/// Everything that a customer's card says, gathered and masked as for its reader.
struct CardOnPaper {
    const CustomerCard &card;
    std::vector<FollowUpRow> followUps; ///< oldest first, without those that were voided or rejected
    bool earlierLeftOut = false;        ///< there were more than a paper takes
    std::vector<CarOnPaper> cars;
    std::vector<DriveOnPaper> drives;
    std::vector<ConsentChannel> mayOffer; ///< by which the customer agreed to offers, and has not withdrawn it
    QString store;
    QString reader;
    StoreZone zone;
    Instant at = Instant::fromMs(0);
};

/// The customer's card (客户信息卡, A 卡) as the showroom files it; in Chinese whoever prints it. Of an identity number it has
/// the ends alone, whoever reads it: paper lies about.
[[nodiscard]] Paper customerPaper(const CardOnPaper &subject);

} // namespace showroom
