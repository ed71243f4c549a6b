// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include "showroom/services/session.h"

namespace showroom
{

class Context;

/// What drawing a week's sample gave.
struct DrawnSample {
    QDate week;
    int of = 0; ///< among how many
    int drawn = 0;
};

/// The samples of FU-08 and FU-15. Of each week that is over a sample is drawn once; its calls are documents of the kind
/// `check_call`.
class CheckService
{
public:
    explicit CheckService(Context &context) : m_context(context) {}
    /// Last week's. Conflict when it was drawn already.
    [[nodiscard]] Result<DrawnSample> draw(const Session &session, const CommandId &command, CheckPurpose purpose);
    [[nodiscard]] Result<bool> isDrawn(const Session &session, CheckPurpose purpose);

private:
    [[nodiscard]] Result<std::vector<CheckCall>> contactsToCheck(StoreId store, Week week, const Policy &policy, int &of);
    [[nodiscard]] Result<std::vector<CheckCall>> closedToRecall(StoreId store, Week week, const Policy &policy, int &of);

    Context &m_context;
};

} // namespace showroom
