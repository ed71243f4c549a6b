// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/samplepapers.h"

namespace showroom
{
namespace
{

PaperFacts buyerAndCar()
{
    return {{{QStringLiteral("甲方（卖方）"), QStringLiteral("太原晋和汽车销售服务有限公司"), true},
             {QStringLiteral("乙方（买方）"), QStringLiteral("王建国")},
             {QStringLiteral("证件号码"), QStringLiteral("140105********0012")},
             {QStringLiteral("联系电话"), QStringLiteral("138****5678")},
             {QStringLiteral("备用电话"), {}},
             {QStringLiteral("住址"), QStringLiteral("山西省太原市小店区长风街 128 号 3 单元 1502 室"), true},
             {QStringLiteral("车型"), QStringLiteral("比亚迪 宋PLUS DM-i 2026 款 112KM 旗舰型")},
             {QStringLiteral("车架号"), QStringLiteral("LGXC74C48T0012345")},
             {QStringLiteral("外观 / 内饰"), QStringLiteral("雪域白 / 曜石黑")},
             {QStringLiteral("交车日期"), QStringLiteral("2026-12-05")},
             {QStringLiteral("备注"), QStringLiteral("赠送首年交强险，随车附原厂脚垫。")}}};
}

PaperTable prices()
{
    return {
        {{QStringLiteral("序号"), 1},
         {QStringLiteral("项目"), 5},
         {QStringLiteral("说明"), 5},
         {QStringLiteral("金额（元）"), 2, true}},
        {{{QStringLiteral("1"), QStringLiteral("车辆裸车价"), QStringLiteral("含 13% 增值税"), QStringLiteral("128,800.00")}},
         {{QStringLiteral("2"), QStringLiteral("现金优惠"), QStringLiteral("经理批准"), QStringLiteral("-5,000.00")}},
         {{QStringLiteral("3"), QStringLiteral("车辆购置税"), QStringLiteral("按发票价代缴，多退少补"),
           QStringLiteral("11,398.23")}},
         {{QStringLiteral("4"), QStringLiteral("商业保险"),
           QStringLiteral("车损、三者 300 万、座位险，由中国人民财产保险股份有限公司承保"), QStringLiteral("4,236.50")}},
         {{QStringLiteral("5"), QStringLiteral("上牌服务费"), QStringLiteral("明码标价"), QStringLiteral("500.00")}},
         {{{}, QStringLiteral("合计"), QStringLiteral("壹拾叁万玖仟玖佰叁拾肆元柒角叁分"), QStringLiteral("139,934.73")}, true}}};
}

QString clause(int number)
{
    static const QStringList sentences{
        QStringLiteral("乙方应当在本合同签订之日起 3 日内支付定金人民币 10,000.00 元，定金在交车时抵作车款。"),
        QStringLiteral("甲方交付的车辆应当符合国家标准、企业标准和随车技术资料所载明的技术参数，并附有出厂合格证。"),
        QStringLiteral("车辆的所有权自交付时起转移，毁损、灭失的风险同时转移；乙方应当在交车确认单上签字。"),
        QStringLiteral("因不可抗力不能按期交车的，甲方应当及时通知乙方，双方另行约定交车日期，互不承担违约责任。")};
    QString text = QStringLiteral("%1. ").arg(number);
    for (int i = 0; i <= number % 3; ++i)
        text += sentences[(number + i) % sentences.size()];
    return text;
}

PaperSignatures places()
{
    const QStringList lines{QStringLiteral("签字（盖章）："), QStringLiteral("经办人："), QStringLiteral("日期：")};
    return {{{QStringLiteral("甲方：太原晋和汽车销售服务有限公司"), lines}, {QStringLiteral("乙方：王建国"), lines}}};
}

Paper framed(const QString &title, const QString &number)
{
    Paper paper;
    paper.title = title;
    paper.number = number;
    paper.issuer = QStringLiteral("太原晋和汽车销售服务有限公司 · 太原店");
    paper.footer = QStringLiteral("李敏 打印于 2026-11-26 11:30");
    return paper;
}

} // namespace

Paper sampleContract(int paragraphs)
{
    Paper paper = framed(QStringLiteral("汽车销售合同"), QStringLiteral("HT-TY-2026-000128"));
    paper.acrossPage = QStringLiteral("未经签批");
    paper.blocks = {buyerAndCar(), PaperHeading{QStringLiteral("一、价款")}, prices(),
                    PaperText{QStringLiteral("价款均以人民币结算，小写与大写不一致时，以大写为准。"), false, true},
                    PaperHeading{QStringLiteral("二、约定")}};
    for (int i = 1; i <= paragraphs; ++i)
        paper.blocks.emplace_back(PaperText{clause(i)});
    paper.blocks.insert(
        paper.blocks.end(),
        {PaperText{QStringLiteral("乙方已逐条阅读并理解本合同的全部内容。"), true}, PaperHeading{QStringLiteral("三、随车资料")},
         PaperTicks{{{QStringLiteral("车辆合格证"), true},
                     {QStringLiteral("购车发票"), true},
                     {QStringLiteral("三包凭证"), true},
                     {QStringLiteral("钥匙两把")},
                     {QStringLiteral("充电枪")}}},
         PaperHeading{QStringLiteral("四、付款计划")},
         PaperTable{{{QStringLiteral("期次"), 2}, {QStringLiteral("应付日期"), 3}, {QStringLiteral("金额（元）"), 3, true}},
                    {{{QStringLiteral("定金"), QStringLiteral("2026-11-26"), QStringLiteral("10,000.00")}},
                     {{QStringLiteral("尾款"), QStringLiteral("2026-12-05"), QStringLiteral("129,934.73")}},
                     {{QStringLiteral("合计"), {}, QStringLiteral("139,934.73")}, true}}},
         places()});
    return paper;
}

Paper sampleQuote()
{
    Paper paper = framed(QStringLiteral("购车报价单"), QStringLiteral("BJ-TY-2026-000045"));
    paper.blocks = {
        buyerAndCar(),
        PaperHeading{QStringLiteral("费用明细")},
        prices(),
        PaperText{QStringLiteral("本报价自 2026-11-26 起 7 日内有效。\n最终价格以双方签署的合同为准。")},
        PaperTicks{
            {{QStringLiteral("客户已了解贷款利率、期限及每期还款金额，并已阅读《个人汽车贷款须知》的全部条款和风险提示内容"),
              true},
             {QStringLiteral("客户选择本店代办上牌")}}},
        PaperText{QStringLiteral("保险费用以保险公司出具的保单为准，购置税以税务机关核定为准。"), false, true},
        PaperSignatures{{{QStringLiteral("销售顾问"), {QStringLiteral("签字："), QStringLiteral("日期：")}},
                         {QStringLiteral("销售经理"), {QStringLiteral("签字："), QStringLiteral("日期：")}},
                         {QStringLiteral("客户"), {QStringLiteral("签字："), QStringLiteral("日期：")}}}}};
    return paper;
}

PaperTable sampleTable(int rows)
{
    PaperTable table{{{QStringLiteral("车架号"), 3}, {QStringLiteral("车型"), 4}, {QStringLiteral("指导价"), 2, true}}, {}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{QStringLiteral("LGXC74C48T%1").arg(i, 7, 10, QLatin1Char('0')), QStringLiteral("宋PLUS DM-i"),
                               QStringLiteral("128,800.00")},
                              false});
    table.rows.push_back({{QStringLiteral("合计"), {}, QStringLiteral("%1 辆").arg(rows)}, true});
    return table;
}

} // namespace showroom
