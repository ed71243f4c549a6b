// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/recordfields.h"

namespace showroom
{

std::vector<FieldConflict> mergeTexts(const FieldTexts &base, const FieldTexts &theirs, FieldTexts &mine)
{
    std::vector<FieldConflict> conflicts;
    for (auto field = theirs.cbegin(); field != theirs.cend(); ++field) {
        const QString before = base.value(field.key());
        const QString typed = mine.value(field.key(), before);
        if (field.value() == before || field.value() == typed)
            continue;
        if (typed == before)
            mine.insert(field.key(), field.value());
        else
            conflicts.push_back({field.key(), typed, field.value()});
    }
    return conflicts;
}

} // namespace showroom
