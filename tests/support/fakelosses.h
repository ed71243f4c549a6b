// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/fakedata.h"

namespace showroom
{

[[nodiscard]] bool isClosedSo(const FakeData &data, const Stored<Lead> &lead, const ClosedLeads &closed);

class FakeLosses final : public LossRepository
{
public:
    explicit FakeLosses(FakeConnection &connection) : m_connection(connection) {}
    Result<std::vector<LossGroup>> groups(const LossQuery &query) override;
    Result<LossFlow> flow(const LossQuery &query) override;

private:
    FakeConnection &m_connection;
};

} // namespace showroom
