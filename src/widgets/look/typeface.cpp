// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/typeface.h"
#include <QStringList>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

// Chinese first: a Latin family before it would take the dots and dashes of Chinese text from a font of other widths.
const QStringList &textFamilies()
{
    static const QStringList families{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s,
                                      u"sans-serif"_s};
    return families;
}

const QStringList &codeFamilies()
{
    static const QStringList families{u"DejaVu Sans Mono"_s, u"Noto Sans Mono CJK SC"_s, u"monospace"_s};
    return families;
}

QFont font(const QStringList &families, int pixels, QFont::Weight weight)
{
    QFont made;
    made.setFamilies(families);
    made.setPixelSize(pixels);
    made.setWeight(weight);
    return made;
}

} // namespace

QFont typeface(Type type)
{
    switch (type) {
    case Type::Body:
        return font(textFamilies(), 13, QFont::Normal);
    case Type::Strong:
        return font(textFamilies(), 13, QFont::Bold);
    case Type::Small:
        return font(textFamilies(), 12, QFont::Normal);
    case Type::Tiny:
        return font(textFamilies(), 11, QFont::Bold);
    case Type::Heading:
        return font(textFamilies(), 15, QFont::Bold);
    case Type::Title:
        return font(textFamilies(), 19, QFont::Bold);
    case Type::Number:
        return font(textFamilies(), 25, QFont::Bold);
    case Type::Code:
        return font(codeFamilies(), 13, QFont::Normal);
    case Type::CodeStrong:
        return font(codeFamilies(), 13, QFont::Bold);
    }
    Q_UNREACHABLE();
}

} // namespace showroom
