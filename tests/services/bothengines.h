// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "dealership/testdealership.h"
#include <gtest/gtest.h>

namespace showroom
{

/// Each promise is kept on SQLite and on PostgreSQL.
class OnBothEngines : public testing::TestWithParam<Where>
{
protected:
    TestDealership shop{GetParam()};
    Services &services = *shop.services;
    Session limin = shop.as(QStringLiteral("limin"));
    Session wangwei = shop.as(QStringLiteral("wangwei"));
    Session clerk = shop.as(QStringLiteral("zhanghui"));
    Session manager = shop.as(QStringLiteral("chenjie"));
    Session director = shop.as(QStringLiteral("heyong"));
};

inline std::string engineName(const testing::TestParamInfo<Where> &info)
{
    return info.param == Where::Sqlite ? "Sqlite" : "Postgres";
}

inline const auto bothEngines = testing::Values(Where::Sqlite, Where::Postgres);

} // namespace showroom
