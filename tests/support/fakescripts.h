// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/fakecontracts.h"

namespace showroom
{

class FakeScripts final : public FakeDocuments<TalkScript, TalkScriptRepository>
{
public:
    using FakeDocuments::FakeDocuments;
    Result<std::vector<Stored<TalkScript>>> heads(const ScriptQuery &query) override;
    Result<std::vector<Stored<TalkScript>>> titled(StoreId store, const QString &title) override;
};

} // namespace showroom
