// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/draftbook.h"
#include "showroom/services/privacy.h"

namespace showroom
{

[[nodiscard]] QString usualDraftFolder();

/// The leads and cards that the drafts are about.
[[nodiscard]] std::vector<PrivacyService::Subject> subjectsOf(const DraftBook &book, StoreId store);
void dropAll(DraftBook &book, const std::vector<PrivacyService::Subject> &gone);

} // namespace showroom
