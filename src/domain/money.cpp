// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/money.h"
#include <QRegularExpression>

namespace showroom
{

namespace
{

constexpr qint64 largestYuan = 100'000'000'000;

} // namespace

std::optional<Money> Money::parse(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[¥￥]?(-?)((?:\\d{1,3}(?:,\\d{3})+)|\\d{1,13})(?:\\.(\\d{1,6}))?(万)?元?$"));
    const QRegularExpressionMatch match = pattern.match(text.normalized(QString::NormalizationForm_KC).remove(u' '));
    if (!match.hasMatch())
        return std::nullopt;
    const bool tenThousands = !match.captured(4).isEmpty();
    const int places = tenThousands ? 6 : 2; // 1 fen is 0.000001 万
    QString fraction = match.captured(3);
    if (fraction.size() > places)
        return std::nullopt;
    fraction = fraction.leftJustified(places, u'0');
    const qint64 whole = match.captured(2).remove(u',').toLongLong();
    const qint64 unit = tenThousands ? 1'000'000 : 100;
    if (whole > largestYuan / (tenThousands ? 10'000 : 1))
        return std::nullopt;
    const qint64 fen = whole * unit + fraction.toLongLong();
    return Money(match.captured(1).isEmpty() ? fen : -fen);
}

QString Money::text() const
{
    const quint64 size = m_fen < 0 ? 0 - quint64(m_fen) : quint64(m_fen);
    QString text = QString::number(size / 100);
    for (qsizetype place = text.size() - 3; place > 0; place -= 3)
        text.insert(place, u',');
    text += u'.' + QString::number(size % 100).rightJustified(2, u'0');
    return m_fen < 0 ? u'-' + text : text;
}

} // namespace showroom
