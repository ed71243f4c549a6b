// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "services/contractreading.h"
#include "showroom/services/contracts.h"

namespace showroom
{

/// What a change request that was allowed makes of a contract.
struct NextVersion {
    ContractChangeId change = ContractChangeId(0);
    QString number; ///< of the change
    QString clause;
    Money difference = Money::fromFen(0);
    std::optional<QDate> deliveryOn;
    std::vector<ContractPayment> payments; ///< empty: the difference is added to the last payment
};

/// What is wrong with a schedule's entries, each named by its place: how many, how much, and on which day.
[[nodiscard]] std::vector<FieldProblem> problemsOfSchedule(const std::vector<ContractPayment> &payments,
                                                           std::optional<QDate> signingOn);

/// What making, changing and moving a contract means, inside a running command.
class ContractWriting
{
public:
    ContractWriting(Context &context, const Session &session)
        : m_context(context), m_session(session), m_reading(context, session)
    {
    }

    [[nodiscard]] Result<Saved<Contract>> add(const Stored<Quote> &quote, const ContractInput &input) const;
    [[nodiscard]] Result<Saved<Contract>> change(const Stored<Contract> &contract, const ContractInput &input) const;
    [[nodiscard]] Result<Saved<Contract>> act(const Stored<Contract> &contract, ContractAction action,
                                              const ContractActionInput &input) const;
    /// CT-05: nothing of a stamped contract edits in place.
    [[nodiscard]] Result<Saved<Contract>> addVersion(const Stored<Contract> &contract, const NextVersion &next) const;
    /// CT-05: cancelled by agreement; the cars are free, the lead is followed again.
    [[nodiscard]] Done rescind(const Stored<Contract> &contract, const QString &why) const;
    /// CT-08: delivered and paid to the fen; nothing happens while it is not.
    [[nodiscard]] Done closeIfSettled(StoreId store, ContractId contract) const;
    /// CT-06, in words that name the quote.
    [[nodiscard]] Done quoteServes(Stored<Quote> quote, std::optional<ContractId> self) const;
    /// The paper of the newest version; `footer` and `acrossPage` for one that is not the marked one.
    [[nodiscard]] Result<QByteArray> drawn(const Stored<Contract> &contract, const QString &marker, const QString &footer,
                                           const QString &acrossPage) const;

private:
    /// `kept`: the template that the draft stands on already; it keeps that one when a newer comes into use.
    [[nodiscard]] Done check(const Stored<Quote> &quote, Contract &contract, const ContractInput &input,
                             std::optional<ContractTemplateId> kept) const;
    [[nodiscard]] Done checkTemplate(StoreId store, const Contract &contract) const;
    [[nodiscard]] Result<std::vector<ContractLine>> linesOf(const Stored<Quote> &quote) const;
    [[nodiscard]] Done setTerms(const Stored<Contract> &contract, const Stored<Quote> &quote,
                                const std::vector<ContractPayment> &payments) const;
    [[nodiscard]] Done quoteStands(const Stored<Contract> &contract) const;
    [[nodiscard]] Result<Saved<Contract>> complete(const Stored<Contract> &contract, const ContractActionInput &input) const;
    [[nodiscard]] Result<Saved<Contract>> mark(const Stored<Contract> &contract, const ContractActionInput &input) const;
    [[nodiscard]] Result<Saved<Contract>> stamp(const Stored<Contract> &contract, ContractAction action,
                                                const ContractActionInput &input) const;
    [[nodiscard]] Result<Saved<Contract>> takeEffect(const Stored<Contract> &contract) const;
    [[nodiscard]] Result<Saved<Contract>> cancel(const Stored<Contract> &contract, const ContractActionInput &input) const;
    [[nodiscard]] Done cancelAppointment(const Stored<Contract> &contract, const QString &why) const;
    [[nodiscard]] Done leaveLead(const Stored<Contract> &contract) const;
    [[nodiscard]] Result<std::vector<ContractPayment>> nextSchedule(const Stored<Contract> &contract,
                                                                    const ContractPrices &prices, const NextVersion &next) const;
    [[nodiscard]] Done keepPaper(const Stored<Contract> &contract, const QString &marker) const;

    Context &m_context;
    const Session &m_session;
    ContractReading m_reading;
};

} // namespace showroom
