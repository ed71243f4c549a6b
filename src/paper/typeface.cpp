// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/typeface.h"
#include <QFontMetricsF>

namespace showroom::paper
{
namespace
{

QFont fontOf(const QString &family, qreal points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(int(points * pt));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // hinting fits letters to pixels, and paper has none
    return font;
}

Style styleOf(const QString &family, qreal points, qreal leading, QRgb colour, QFont::Weight weight = QFont::Normal)
{
    const QFont font = fontOf(family, points, weight);
    const QFontMetricsF metrics(font);
    const qreal pitch = points * leading * pt;
    return {font, QColor::fromRgb(colour), pitch, (pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()};
}

} // namespace

Typeface::Typeface(const QString &family)
    : title(styleOf(family, 20, 1.4, ink::black, QFont::Bold)),
      heading(styleOf(family, 12, 1.5, ink::black, QFont::Bold)),
      body(styleOf(family, 10.5, 1.65, ink::black)),
      strong(styleOf(family, 10.5, 1.65, ink::black, QFont::Bold)),
      quiet(styleOf(family, 9, 1.55, ink::grey)),
      label(styleOf(family, 9.5, 15 / 9.5, ink::grey)),
      cell(styleOf(family, 10, 1.5, ink::black)),
      sum(styleOf(family, 10, 1.5, ink::black, QFont::Bold)),
      issuer(styleOf(family, 10.5, 15 / 10.5, ink::black, QFont::Bold)),
      number(styleOf(family, 9.5, 15 / 9.5, ink::grey)),
      foot(styleOf(family, 8, 1.4, ink::grey)),
      across(fontOf(family, 60, QFont::Bold))
{
}

} // namespace showroom::paper
