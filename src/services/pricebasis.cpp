// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pricebasis.h"

namespace showroom
{

namespace
{

struct Wording {
    const char *english;
    const char *chinese;
};

/// In the order of PriceBasis::Kind.
constexpr Wording wordings[] = {
    {QT_TRANSLATE_NOOP("Message", "Passed on as it is"), "代收代付，按实际金额"},
    {QT_TRANSLATE_NOOP("Message", "Media price posted since %1, less %2 %"), "%1 起公示的媒体价，优惠 %2 %"},
    {QT_TRANSLATE_NOOP("Message", "Posted price, less %1 %"), "明码标价，优惠 %1 %"},
    {QT_TRANSLATE_NOOP("Message", "%1 ÷ %2 × %3 %; %4"), "%1 ÷ %2 × %3 %；%4"},
    {QT_TRANSLATE_NOOP("Message", "%1 ÷ %2 × %3 % × %4 %; %5"), "%1 ÷ %2 × %3 % × %4 %；%5"},
    {QT_TRANSLATE_NOOP("Message", "%1 ÷ %2 × %3 % − %4, the largest relief; %5"), "%1 ÷ %2 × %3 % − 最高减免 %4；%5"},
};

/// "1.13": what the price is divided by to take the VAT out of it.
QString divisorOf(BasisPoints vat)
{
    QString text = QString::number(10'000 + vat.value());
    text.insert(text.size() - 4, u'.');
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

PriceBasis taxBasis(const QuoteLine &tax, const QuoteOffer &offer, std::span<const QuoteLine> lines)
{
    const Money base = offeredPerCar(lines);
    const BasisPoints vat = offer.taxVat.value_or(BasisPoints::of(0));
    const BasisPoints rate = offer.taxRate.value_or(BasisPoints::of(0));
    const BasisPoints due = offer.taxDue.value_or(BasisPoints::of(10'000));
    const Money full = portion(base, rate.value(), 10'000 + vat.value());
    const QString divisor = divisorOf(vat);
    if (offer.taxReliefCap && full - *offer.taxReliefCap == tax.offered)
        return {PriceBasis::Kind::CappedTax, {base.text(), divisor, rate.percent(), offer.taxReliefCap->text(), offer.taxSource}};
    if (due == BasisPoints::of(10'000))
        return {PriceBasis::Kind::Tax, {base.text(), divisor, rate.percent(), offer.taxSource}};
    return {PriceBasis::Kind::ReducedTax, {base.text(), divisor, rate.percent(), due.percent(), offer.taxSource}};
}

QString plain(const MessageArgument &argument)
{
    if (const auto *day = std::get_if<QDate>(&argument))
        return day->toString(Qt::ISODate);
    const auto *text = std::get_if<QString>(&argument);
    return text ? *text : QString();
}

} // namespace

PriceBasis basisOf(const QuoteLine &line, const QuoteOffer &offer, std::span<const QuoteLine> lines)
{
    if (line.kind == LineKind::PurchaseTax)
        return taxBasis(line, offer, lines);
    if (!isGoods(line.kind))
        return {};
    const QString less = shareOf(line.media - line.offered, line.media).value_or(BasisPoints::of(0)).percent();
    if (line.kind == LineKind::Vehicle && offer.mediaFrom)
        return {PriceBasis::Kind::PostedSince, {*offer.mediaFrom, less}};
    return {PriceBasis::Kind::Posted, {less}};
}

Message messageOf(const PriceBasis &basis)
{
    return {wordings[int(basis.kind)].english, basis.arguments};
}

QString chineseTextOf(const PriceBasis &basis)
{
    const QString pattern = QString::fromUtf8(wordings[int(basis.kind)].chinese);
    // One pass, so that a "%1" in the source of a tax is never taken for a place of ours.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        text += place ? plain(basis.arguments[std::size_t(pattern[i + 1].digitValue() - 1)]) : QString(pattern[i]);
        i += place ? 1 : 0;
    }
    return text;
}

} // namespace showroom
