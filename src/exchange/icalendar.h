// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/linessink.h"

namespace showroom
{

/// The kind `appointment` as a calendar for other programs (RFC 5545): appointments as VEVENT, owed revisits as VTODO; instants
/// in UTC, so that no definition of a zone goes along. It names the customer and what is to be done, and neither phone nor
/// price: a number that somebody wrote in the place of a name is masked. Its stamps are those of the records, so that the same
/// calendar gives the same bytes.
class IcalendarSink final : public LinesSink
{
public:
    explicit IcalendarSink(const QString &draft) : LinesSink(draft, "appointment") {}

protected:
    [[nodiscard]] QByteArray opening() const override;
    [[nodiscard]] QByteArray entry(const NamedCells &cells) const override;
    [[nodiscard]] QByteArray closing() const override;

private:
    [[nodiscard]] QByteArray when(const NamedCells &cells) const;
};

} // namespace showroom
