// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "showroom/services/privacy.h"

namespace showroom
{

/// Erasing one person inside a running command (PI-03).
class Erasing
{
public:
    Erasing(Context &context, const Session &session, const Stored<Customer> &card)
        : m_context(context), m_session(session), m_card(card)
    {
    }

    /// Reads what hangs on the card; before anything else.
    [[nodiscard]] Done gather();
    [[nodiscard]] ErasurePreview preview() const;
    /// Everything, in the order in which nothing is written in the clear again.
    [[nodiscard]] Result<Saved<Customer>> run(const QString &reason);

private:
    [[nodiscard]] std::vector<Contract> contracts() const;
    [[nodiscard]] Done closeLeads();
    [[nodiscard]] Done settleContracts();
    [[nodiscard]] Done emptyTrail();

    Context &m_context;
    const Session &m_session;
    Stored<Customer> m_card;
    PersonRecords m_records;
    std::vector<Stored<Lead>> m_leads;
    std::vector<Stored<Contract>> m_contracts;
    int m_emptied = 0;
};

} // namespace showroom
