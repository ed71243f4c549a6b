// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/policy.h"
#include "showroom/domain/verdict.h"
#include <span>

namespace showroom
{

/// One rule of the department's procedures, in the words a person reads (procedures.md).
struct RuleInfo {
    const char *id;
    const char *articleZh; ///< where it stands: 篇5 …
    const char *articleEn;
    const char *titleZh;
    const char *titleEn;
    const char *textZh;
    const char *textEn;
    std::span<const Outcome> outcomes;
    bool enforced; ///< false: announced by the procedures, enforced by a later version

    [[nodiscard]] QString article(bool chinese) const { return QString::fromUtf8(chinese ? articleZh : articleEn); }
    [[nodiscard]] QString title(bool chinese) const { return QString::fromUtf8(chinese ? titleZh : titleEn); }
    [[nodiscard]] QString text(bool chinese) const { return QString::fromUtf8(chinese ? textZh : textEn); }
};

/// The rules that this version enforces, in the order of the procedures.
[[nodiscard]] std::span<const RuleInfo> ruleCatalogue();
[[nodiscard]] const RuleInfo *findRule(const QString &id);

} // namespace showroom
