// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/policy.h"

namespace showroom
{

template <int Policy::*member>
[[nodiscard]] QString readNumber(const Policy &policy)
{
    return QString::number(policy.*member);
}

template <int Policy::*member, int low, int high>
[[nodiscard]] bool writeNumber(Policy &policy, const QString &text)
{
    bool good = false;
    const int value = text.toInt(&good);
    if (!good || value < low || value > high)
        return false;
    policy.*member = value;
    return true;
}

[[nodiscard]] inline QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// Of the levels: what they are called, what they mean, how they are graded.
[[nodiscard]] std::vector<PolicyParameter> levelParameters();
/// Of the focus, regular contact, checks, the pool and reception.
[[nodiscard]] std::vector<PolicyParameter> weekParameters();

} // namespace showroom
