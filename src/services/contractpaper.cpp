// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contractpaper.h"
#include "showroom/domain/capitals.h"

namespace showroom
{

namespace
{

// What stands on a contract does not follow the language of who prints it.
template <Coded Enum>
struct OnPaper;

template <>
struct OnPaper<PaymentKind> {
    static constexpr const char *words[] = {"定金", "订金（可退）", "首付款", "贷款", "旧车抵款", "尾款", "其他"};
};
template <>
struct OnPaper<PaymentMethod> {
    static constexpr const char *words[] = {"现金", "银行卡", "银行转账", "扫码支付", "支票或汇票", "银行放款", "旧车置换"};
};
template <>
struct OnPaper<IdentityKind> {
    static constexpr const char *words[] = {"居民身份证", "居住证", "护照", "外国人永久居留身份证", "营业执照", "其他证件"};
};

template <Coded Enum>
QString onPaper(Enum value)
{
    static_assert(std::size(OnPaper<Enum>::words) == Codes<Enum>::entries.size());
    return QString::fromUtf8(OnPaper<Enum>::words[int(value)]);
}

QString dayOnPaper(std::optional<QDate> day)
{
    return day ? day->toString(QStringLiteral("yyyy年M月d日")) : QString();
}

QString orStruck(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("×") : text; // an unused blank is struck
}

std::map<QString, QString> valuesOf(const ContractOnPaper &subject)
{
    const Contract &contract = subject.contract.value;
    const auto s = [](const char *name) { return QString::fromLatin1(name); };
    return {
        {s("number"), contract.number},
        {s("store"), subject.store},
        {s("buyer"), orStruck(contract.buyerName)},
        {s("identity_kind"), contract.identityKind ? onPaper(*contract.identityKind) : QStringLiteral("×")},
        {s("identity_number"), orStruck(contract.identityNumber)},
        {s("phone"), contract.buyerPhone ? contract.buyerPhone->shown() : QStringLiteral("×")},
        {s("address"), orStruck(contract.buyerAddress)},
        {s("agent"), orStruck(contract.agent)},
        {s("signatory"), orStruck(contract.signatory)},
        {s("consultant"), orStruck(subject.consultant)},
        {s("signing_date"), orStruck(dayOnPaper(contract.signingOn))},
        {s("delivery_date"), orStruck(dayOnPaper(contract.deliveryOn))},
        {s("delivery_place"), contract.deliveryPlace.isEmpty() ? QStringLiteral("甲方营业场所") : contract.deliveryPlace},
        {s("subject"), contract.subject},
        {s("quantity"), QString::number(contract.quantity)},
        {s("vin"), orStruck(subject.vins)},
        {s("quote_number"), subject.quoteNumber},
        {s("total"), subject.prices.terms.total.text()},
        {s("total_capitals"), inCapitals(subject.prices.terms.total)},
        {s("special_terms"), contract.specialTerms.isEmpty() ? QStringLiteral("无。") : contract.specialTerms},
    };
}

PaperTable linesTable(const ContractPrices &prices)
{
    PaperTable table;
    table.columns = {{QStringLiteral("项目"), 8, false},
                     {QStringLiteral("数量"), 2, true},
                     {QStringLiteral("单价（元）"), 4, true},
                     {QStringLiteral("金额（元）"), 4, true}};
    for (const ContractLine &line : prices.lines)
        table.rows.push_back(
            {{line.name, QString::number(line.quantity), line.price.text(), times(line.price, line.quantity).text()}, false});
    table.rows.push_back({{QStringLiteral("合计"), {}, {}, prices.terms.total.text()}, true});
    return table;
}

PaperTable paymentsTable(const ContractPrices &prices)
{
    PaperTable table;
    table.columns = {{QStringLiteral("期次"), 2, false},
                     {QStringLiteral("款项"), 4, false},
                     {QStringLiteral("付款方式"), 4, false},
                     {QStringLiteral("付款时间"), 4, false},
                     {QStringLiteral("金额（元）"), 4, true}};
    int number = 0;
    for (const ContractPayment &payment : prices.payments)
        table.rows.push_back(
            {{QString::number(++number), onPaper(payment.kind), payment.method ? onPaper(*payment.method) : QStringLiteral("×"),
              orStruck(dayOnPaper(payment.dueOn)), payment.amount.text()},
             false});
    table.rows.push_back({{QStringLiteral("合计"), {}, {}, {}, totalOf(prices.payments).text()}, true});
    return table;
}

PaperSignatures signaturesOf(const ContractOnPaper &subject)
{
    const Contract &contract = subject.contract.value;
    PaperSignatures signatures;
    signatures.parties.push_back({QStringLiteral("甲方（盖章）：") + subject.store,
                                  {QStringLiteral("签订人：") + contract.signatory,
                                   QStringLiteral("总经理签批：") + subject.marker, QStringLiteral("日期：")}});
    signatures.parties.push_back(
        {QStringLiteral("乙方（签字或盖章）：") + contract.buyerName,
         {QStringLiteral("委托代理人：") + contract.agent, QStringLiteral("电话："), QStringLiteral("日期：")}});
    return signatures;
}

void addSupplement(Paper &paper, const ContractOnPaper &subject)
{
    const ContractTerms &terms = subject.prices.terms;
    paper.title += QStringLiteral("（第 %1 版 · 补充协议）").arg(terms.revision);
    paper.blocks.push_back(PaperHeading{QStringLiteral("变更内容")});
    paper.blocks.push_back(PaperText{terms.clause, true, false});
    if (terms.difference.fen() != 0)
        paper.blocks.push_back(PaperText{QStringLiteral("价款差额：%1 元；变更后合同总价：人民币 %2 元（%3）。")
                                             .arg(terms.difference.text(), terms.total.text(), inCapitals(terms.total)),
                                         false, false});
    paper.blocks.push_back(PaperText{QStringLiteral("本版与原合同具有同等效力；未变更的条款如下继续有效。"), false, true});
}

/// Paragraphs that follow each other are one block, so that the press may lay them out together.
void addText(Paper &paper, const QString &text)
{
    if (auto *before = paper.blocks.empty() ? nullptr : std::get_if<PaperText>(&paper.blocks.back()); before && !before->strong)
        before->text += u'\n' + text;
    else
        paper.blocks.push_back(PaperText{text, false, false});
}

} // namespace

Paper contractPaper(const ContractOnPaper &subject)
{
    Paper paper;
    paper.title =
        subject.contract.value.kind == ContractKind::Contract ? QStringLiteral("汽车销售合同") : QStringLiteral("汽车订购单");
    paper.number = subject.contract.value.number;
    paper.issuer = subject.store;
    paper.footer = subject.footer;
    paper.acrossPage = subject.acrossPage;
    if (subject.prices.terms.revision > 1)
        addSupplement(paper, subject);
    const std::map<QString, QString> values = valuesOf(subject);
    for (const QString &line : subject.form.body.split(u'\n')) {
        const QString bare = line.trimmed();
        if (bare == QLatin1String("{{lines}}"))
            paper.blocks.push_back(linesTable(subject.prices));
        else if (bare == QLatin1String("{{payments}}"))
            paper.blocks.push_back(paymentsTable(subject.prices));
        else if (bare == QLatin1String("{{signatures}}"))
            paper.blocks.push_back(signaturesOf(subject));
        else if (line.startsWith(QLatin1String("# ")))
            paper.blocks.push_back(PaperHeading{filledIn(line.mid(2), values)});
        else if (!bare.isEmpty())
            addText(paper, filledIn(line, values));
    }
    return paper;
}

} // namespace showroom
