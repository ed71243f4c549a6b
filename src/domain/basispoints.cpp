// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/basispoints.h"
#include <QRegularExpression>

namespace showroom
{

namespace
{

/// Money times a rate leaves 64 bits long before the result does.
__extension__ using Wide = __int128;

} // namespace

std::optional<BasisPoints> BasisPoints::parse(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,4})(?:\\.(\\d{1,2}))?%?$"));
    const QRegularExpressionMatch match = pattern.match(text.normalized(QString::NormalizationForm_KC).remove(u' '));
    if (!match.hasMatch())
        return std::nullopt;
    const int value = match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
    return value <= 100'000 ? std::optional(BasisPoints(value)) : std::nullopt;
}

QString BasisPoints::percent() const
{
    const int rest = m_value % 100;
    QString text = QString::number(m_value / 100);
    if (rest != 0)
        text += u'.' + QString::number(rest).rightJustified(2, u'0');
    if (rest != 0 && rest % 10 == 0)
        text.chop(1);
    return text;
}

Money portion(Money amount, qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator > 0);
    const Wide product = Wide(amount.fen()) * numerator;
    const Wide size = product < 0 ? -product : product;
    const Wide rounded = (2 * size + denominator) / (2 * Wide(denominator));
    return Money::fromFen(qint64(product < 0 ? -rounded : rounded));
}

std::optional<BasisPoints> shareOf(Money part, Money whole)
{
    if (whole.fen() <= 0)
        return std::nullopt;
    if (part.fen() <= 0)
        return BasisPoints::of(0);
    const Wide share = (Wide(part.fen()) * 10'000 + whole.fen() - 1) / whole.fen();
    return BasisPoints::of(int(std::min<Wide>(share, 100'000)));
}

} // namespace showroom
