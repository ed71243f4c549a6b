// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/collection.h"
#include "showroom/domain/delivery.h"
#include "showroom/domain/policy.h"
#include "showroom/domain/verdict.h"
#include <span>

namespace showroom::rules
{

/// CT-01: Pass on a company template, or with special terms that a director has approved; Approve while they wait for that.
[[nodiscard]] Verdict templateOrApproved(const Contract &contract, const QString &templateName);

/// CT-02: everything that a contract or order must name and does not, at once.
[[nodiscard]] Verdict named(const Contract &contract, std::span<const ContractLine> lines, const Policy &policy);

/// CT-03: each payment has its method, date and amount, and together they are the total to the fen. `missing` names
/// "payments[2].due_on", and "payments" where the sum is another.
[[nodiscard]] Verdict paymentsAddUp(std::span<const ContractPayment> payments, Money total);

/// CT-04: Pass when the general manager has marked it; Block for a stamp before that; Task for the mark, or the report, that is
/// owed after a stamp by exception.
[[nodiscard]] Verdict markBeforeStamp(const Contract &contract, QDate today, const Policy &policy);
[[nodiscard]] Verdict reportOwed(const Contract &contract, const Policy &policy);

/// CT-06: the quote from which the prices come was approved and has not expired on the day; whose `state` is that of the day.
[[nodiscard]] Verdict fromApprovedQuote(const Quote &quote, QDate today);

/// CT-08: a payment that is due, or will be within the days of the policy: a task until its money is there.
[[nodiscard]] Verdict chased(const PaymentStanding &standing, const QString &contractNumber, QDate today, const Policy &policy);
/// CT-08: nothing is recorded into a month that both have signed.
[[nodiscard]] Verdict monthOpen(QDate day, bool locked);

/// CT-09: Flag when the promised day is near or past and the car is not delivered.
[[nodiscard]] Verdict promisedDelivery(const Contract &contract, QDate today);

/// CT-10: earnest money within the law's limit; what is above it is no earnest money.
[[nodiscard]] Verdict earnestWithinLimit(std::span<const ContractPayment> payments, Money total, const Policy &policy);

/// CT-11: the buyer's identity is recorded before signing; all that is missing of it at once.
[[nodiscard]] Verdict identityRecorded(const Contract &contract);
/// CT-11: every paper of the list is ticked before the car is handed over.
[[nodiscard]] Verdict papersHandedOver(const Delivery &delivery, const Policy &policy);

/// Whether an identity number can be one of its kind: 18 places with the check character of GB 11643 for an identity card or
/// residence permit, 18 with that of GB 32100 for a business licence, anything of 5 to 30 letters and digits else.
[[nodiscard]] bool isIdentityNumber(IdentityKind kind, const QString &number);

} // namespace showroom::rules
