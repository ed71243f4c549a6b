// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/press.h"

namespace showroom
{

/// What a paper says, without drawing it: its texts, a line each.
class PlainPress final : public Press
{
public:
    Result<QByteArray> pdf(const Paper &paper) override;
};

} // namespace showroom
