// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quotepaper.h"
#include "services/pricebasis.h"
#include "showroom/domain/capitals.h"

namespace showroom
{

namespace
{

using namespace Qt::StringLiterals;

const QString none = u"–"_s;

QString kindName(LineKind kind)
{
    switch (kind) {
    case LineKind::Vehicle:
        return u"车辆"_s;
    case LineKind::Option:
        return u"选装"_s;
    case LineKind::Accessory:
        return u"精品"_s;
    case LineKind::Service:
        return u"服务"_s;
    case LineKind::Insurance:
        return u"保险"_s;
    case LineKind::Registration:
        return u"上牌"_s;
    case LineKind::PurchaseTax:
        return u"购置税"_s;
    case LineKind::Other:
        break;
    }
    return u"其他"_s;
}

/// What nobody may overlook: this paper binds the store to nothing.
QString acrossPage(const Quote &quote)
{
    if (quote.state == QuoteState::Voided)
        return u"已作废"_s;
    if (quote.state == QuoteState::Superseded)
        return u"已被新版本取代"_s;
    if (quote.state == QuoteState::Expired)
        return u"已过期"_s;
    return quote.approvedOn ? QString() : u"未经批准"_s;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString yuan(Money amount)
{
    return u"¥"_s + amount.text();
}

/// Figures and capitals, so that no stroke can be added to either.
QString bothWays(Money amount)
{
    return u"%1（%2）"_s.arg(inCapitals(amount), yuan(amount));
}

PaperFacts heading(const QuoteCard &card, const PaperCopy &copy)
{
    const Quote &quote = card.quote.value;
    // Until the approval it has no day but the one on which this was printed.
    const QDate day = quote.approvedOn.value_or(copy.at.date());
    return {{{u"客户"_s, card.party.customerName},
             {u"销售顾问"_s, card.ownerName},
             {u"日期"_s, dayText(day)},
             {u"有效期至"_s, quote.validUntil ? dayText(*quote.validUntil) : QString()},
             {u"车型与颜色"_s, quote.subject, true},
             {u"数量"_s, u"%1 辆"_s.arg(quote.quantity)},
             {u"制单"_s, card.preparedBy}}};
}

PaperTable::Row lineRow(const QuoteLine &line, const QuotePrices &prices)
{
    const bool goods = isGoods(line.kind);
    const QString name = line.kind == LineKind::PurchaseTax ? kindName(line.kind) : kindName(line.kind) + u"："_s + line.name;
    return {{name, QString::number(line.quantity), goods ? line.media.text() : none, line.offered.text(),
             goods ? times(line.media - line.offered, line.quantity).text() : none, times(line.offered, line.quantity).text(),
             chineseTextOf(basisOf(line, prices.offer, prices.lines))}};
}

PaperTable priceTable(const QuotePrices &prices)
{
    PaperTable table;
    table.columns = {{u"项目"_s, 6},       {u"数量"_s, 2, true}, {u"媒体价"_s, 4, true}, {u"报价"_s, 4, true},
                     {u"优惠"_s, 4, true}, {u"金额"_s, 4, true}, {u"计价依据"_s, 7}};
    for (const QuoteLine &line : prices.lines)
        table.rows.push_back(lineRow(line, prices));
    const QuoteSum &sum = prices.sum;
    const auto add = [&](const QString &name, const QString &media, const QString &discount, Money amount) {
        table.rows.push_back({{name, QString(), media, QString(), discount, amount.text(), QString()}, true});
    };
    add(u"商品小计"_s, sum.media.text(), sum.discount.text(), sum.offered);
    add(u"代收费用小计"_s, none, none, sum.passedOn);
    add(u"购置税小计"_s, none, none, sum.tax);
    add(u"落地价合计"_s, none, sum.discount.text(), sum.total);
    return table;
}

PaperFacts payment(const QuotePrices &prices)
{
    const QuoteOffer &offer = prices.offer;
    const auto amount = [](Money money) { return money.fen() > 0 ? yuan(money) : QString(); };
    const bool loan = prices.monthly.has_value();
    return {{{u"落地价合计"_s, bothWays(prices.sum.total), true},
             {u"旧车置换抵价"_s, amount(offer.tradeIn)},
             {u"贷款金额"_s, amount(offer.loan)},
             {u"贷款期限"_s, loan ? u"%1 个月"_s.arg(*offer.loanMonths) : QString()},
             {u"年利率"_s, loan ? offer.loanRate->percent() + u" %"_s : QString()},
             {u"月供（等额本息）"_s, loan ? yuan(*prices.monthly) : QString()},
             {u"利息合计"_s, loan ? yuan(*prices.interest) : QString()},
             {u"客户还须支付"_s, bothWays(prices.toPay), true}}};
}

QString remark(const Quote &quote)
{
    const QString secret = u"本报价单所列价格属商业秘密，仅供上述客户本人使用，请勿转交或公开。"_s;
    const QString until =
        quote.approvedOn && quote.validUntil
            ? u"本报价自批准之日起至 %1 当日有效，逾期须重新报价；变更须以新版本为准。"_s.arg(dayText(*quote.validUntil))
            : u"本报价尚未批准，不得交给客户，对双方均无约束力。"_s;
    return secret + u'\n' + until + u'\n' +
           u"购置税按打印当日所知的规定计算，以实际缴纳为准。本报价单一式两联，客户与门店各执一联。"_s;
}

PaperSignatures signatures()
{
    const QStringList lines{u"签字："_s, u"日期："_s};
    return {{{u"客户"_s, lines}, {u"销售顾问"_s, lines}, {u"销售经理"_s, lines}}};
}

} // namespace

Paper quotePaper(const QuoteCard &card, const PaperCopy &copy)
{
    const Quote &quote = card.quote.value;
    Paper paper;
    paper.title = u"报价单"_s;
    paper.number = u"%1 第 %2 版"_s.arg(quote.number).arg(quote.revision);
    paper.issuer = copy.store;
    paper.footer = u"打印人：%1　打印时间：%2"_s.arg(copy.reader, copy.at.toString(u"yyyy-MM-dd HH:mm"_s));
    paper.acrossPage = acrossPage(quote);
    paper.blocks.push_back(heading(card, copy));
    paper.blocks.push_back(PaperHeading{u"价格明细（元，含增值税）"_s});
    paper.blocks.push_back(priceTable(*card.prices));
    paper.blocks.push_back(PaperHeading{u"合计与付款"_s});
    paper.blocks.push_back(payment(*card.prices));
    if (!quote.note.isEmpty())
        paper.blocks.push_back(PaperText{u"备注："_s + quote.note});
    paper.blocks.push_back(PaperText{remark(quote), false, true});
    paper.blocks.push_back(signatures());
    return paper;
}

} // namespace showroom
