// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/deals.h"
#include "showroom/services/session.h"

namespace showroom
{

class Context;

/// The store's own entries of the table of purchase tax; they stand above the law's (domain/purchasetax.h). Everybody in sales
/// reads them, directors and general managers enter them.
class TaxTableService
{
public:
    explicit TaxTableService(Context &context) : m_context(context) {}
    [[nodiscard]] Result<Saved<TaxPeriod>> add(const Session &session, const CommandId &command, const TaxPeriod &period);
    [[nodiscard]] Result<Saved<TaxPeriod>> update(const Session &session, const CommandId &command, Id<TaxPeriod> id, int version,
                                                  const TaxPeriod &period);
    [[nodiscard]] Result<Stored<TaxPeriod>> show(const Session &session, Id<TaxPeriod> id);
    [[nodiscard]] Result<std::vector<Stored<TaxPeriod>>> all(const Session &session);

private:
    Context &m_context;
};

} // namespace showroom
