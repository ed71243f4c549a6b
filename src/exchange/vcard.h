// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/linessink.h"
#include "showroom/domain/contact.h"

namespace showroom
{

/// A customer as a vCard 4.0 (RFC 6350).
[[nodiscard]] QByteArray vcardOf(const Contact &contact);

/// The kind `contact` as a file of vCards.
class VcardSink final : public LinesSink
{
public:
    explicit VcardSink(const QString &draft) : LinesSink(draft, "contact") {}

protected:
    [[nodiscard]] QByteArray entry(const NamedCells &cells) const override;
};

} // namespace showroom
