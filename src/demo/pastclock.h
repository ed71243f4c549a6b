// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/clock.h"

namespace showroom
{

/// Stands where it is put: what is invented happened on some day before.
class PastClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now = Instant::fromMs(0);
};

} // namespace showroom
