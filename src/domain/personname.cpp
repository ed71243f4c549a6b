// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/personname.h"
#include "domain/nametext.h"
#include <QList>

namespace showroom
{

namespace
{

constexpr qsizetype longestName = 200;

} // namespace

PersonName personName(const QString &name)
{
    const QString whole = name.trimmed();
    const NameText text = nameText(whole, longestName);
    // What was left out of the comparison, spaces and points, would shift the cut: such a name is not cut.
    const QList<uint> characters = whole.toUcs4();
    if (text.surnameLength == 0 || text.surnameLength >= characters.size() || characters.size() != text.characters.size())
        return {{}, whole};
    const QString family = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), text.surnameLength);
    return {family, whole.sliced(family.size())};
}

} // namespace showroom
