// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/press.h"

namespace showroom
{

/// Papers as PDF by Qt's text layout. Needs a QGuiApplication, on the "offscreen" platform where there is no display; may be used from any
/// thread, one paper at a time.
class QtPress final : public Press
{
public:
    Result<QByteArray> pdf(const Paper &paper) override;
};

} // namespace showroom
