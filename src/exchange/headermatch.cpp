// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/exchange/headermatch.h"
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace showroom
{

namespace
{

/// What two titles must have in common to be the same one.
QString essenceOf(const QString &title)
{
    static const QRegularExpression aside(QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]|【[^】]*】|〔[^〕]*〕"));
    static const QRegularExpression duty(QStringLiteral("^(必填|选填)|(必填|选填)$"));
    const auto lettersOf = [](const QString &text) {
        QString letters;
        std::copy_if(text.begin(), text.end(), std::back_inserter(letters),
                     [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        return letters;
    };
    const QString plain = title.normalized(QString::NormalizationForm_KC).toCaseFolded();
    const QString essence = lettersOf(QString(plain).remove(aside)).remove(duty);
    return essence.isEmpty() ? lettersOf(plain) : essence;
}

HeaderField field(const char *name, const QString &titles)
{
    return {QString::fromLatin1(name), titles.split(u'|')};
}

struct Candidate {
    qsizetype column;
    qsizetype rank; // of the title; the least is the surest
};

} // namespace

Result<HeaderMatch> matchHeaders(const QStringList &headers, const std::vector<HeaderField> &fields)
{
    QStringList essences;
    for (const QString &header : headers)
        essences << essenceOf(header);
    HeaderMatch match;
    match.columns.resize(std::size_t(headers.size()));
    for (const HeaderField &field : fields) {
        QHash<QString, qsizetype> ranks;
        const QStringList titles = QStringList(field.titles) << field.name;
        for (qsizetype rank = titles.size() - 1; rank >= 0; --rank)
            ranks.insert(essenceOf(titles[rank]), rank);
        std::vector<Candidate> candidates;
        for (qsizetype column = 0; column < essences.size(); ++column)
            if (const auto rank = ranks.constFind(essences[column]); rank != ranks.constEnd())
                candidates.push_back({column, *rank});
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.rank < b.rank; });
        if (candidates.size() == 1 || (candidates.size() > 1 && candidates[0].rank < candidates[1].rank))
            match.columns[std::size_t(candidates[0].column)] = field.name;
        if (candidates.size() > 1) {
            HeaderDoubt &doubt = match.doubts.emplace_back(HeaderDoubt{field.name, {}});
            for (const Candidate &candidate : candidates)
                doubt.columns.push_back(candidate.column);
            std::sort(doubt.columns.begin(), doubt.columns.end());
        }
    }
    if (std::none_of(match.columns.begin(), match.columns.end(), [](const auto &field) { return field.has_value(); }))
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "No column of the first row is recognised. It must hold the titles "
                                                    "of the columns, such as 姓名 or Phone.")});
    return match;
}

const std::vector<HeaderField> &customerHeaderTitles()
{
    static const std::vector<HeaderField> fields{
        field("name",
              QStringLiteral(
                  "客户姓名|姓名|客户名称|名称|客户|顾客姓名|车主姓名|联系人|name|customer name|full name|customer|contact")),
        field("kind", QStringLiteral("客户类型|客户性质|类型|customer kind|customer type")),
        field(
            "phone",
            QStringLiteral(
                "手机号码|手机号|手机|移动电话|常用手机|联系手机|客户手机|联系电话|客户电话|联系方式|电话号码|电话|mobile phone|"
                "mobile number|mobile|cell phone|cell|phone number|phone|telephone|tel")),
        field("other_phone",
              QStringLiteral(
                  "其他电话|备用电话|备用手机|第二电话|电话2|手机2|固定电话|座机|other phone|second phone|phone 2|landline")),
        field("wechat", QStringLiteral("微信号|微信|微信号码|微信账号|wechat|wechat id|weixin")),
        field("email", QStringLiteral("电子邮箱|电子邮件|邮箱|邮箱地址|邮件|email|e-mail|email address|e-mail address|mail")),
        field("shared_number", QStringLiteral("号码共用人|号码共用|共用人|number shared with|shared number")),
        field("id_number",
              QStringLiteral("身份证号码|身份证号|身份证|证件号码|证件号|id number|identity number|id card|id card number")),
        field("address", QStringLiteral("地址|联系地址|通讯地址|家庭住址|家庭地址|住址|现住址|现住地址|居住地址|详细地址|address|"
                                        "street address|home address")),
        field("region", QStringLiteral("区域|地区|所在地区|所属区域|城市|所在城市|省市|region|area|city")),
        field("employer",
              QStringLiteral(
                  "工作单位|单位|单位名称|公司|公司名称|所在单位|employer|company|company name|organisation|organization")),
        field("occupation", QStringLiteral("职业|职务|工作|occupation|profession|job|job title")),
        field("birthday", QStringLiteral("生日|出生日期|出生年月日|birthday|date of birth|birth date|dob")),
        field("source", QStringLiteral("客户来源|信息来源|来源|来源渠道|渠道|线索来源|source|lead source|channel")),
        field("first_visit_on",
              QStringLiteral("首次来店日期|首次到店日期|首次来店|来店日期|到店日期|来店时间|到店时间|建档日期|制卡日期|登记日期|"
                             "first visit|first visit on|first contact date|visited on|visit date")),
        field("tags", QStringLiteral("标签|客户标签|tags|tag|labels")),
        field("note", QStringLiteral("备注|备注信息|说明|note|notes|remark|remarks|comment|comments")),
        field("owner",
              QStringLiteral(
                  "负责人|销售顾问|所属顾问|顾问|业务员|跟进人|归属|owner|consultant|sales consultant|salesperson|sales rep")),
    };
    return fields;
}

const std::vector<HeaderField> &vehicleModelHeaderTitles()
{
    static const std::vector<HeaderField> fields{
        field("brand", QStringLiteral("品牌名称|品牌|车辆品牌|brand_name|brand|make")),
        field("maker", QStringLiteral("厂商名称|厂商|生产厂商|生产厂|厂家|制造商|生产企业|group_name|maker|manufacturer|oem")),
        field("series", QStringLiteral("车系名称|车系|系列名称|系列|series_name|series|model line")),
        field("name", QStringLiteral("车型全称|车型名称|车型|款型|型号|版本|配置名称|full_name|model name|model|trim|name")),
        field("model_year", QStringLiteral("年款|车型年款|年份|model year|year")),
        field("energy", QStringLiteral("能源类型|能源形式|燃料类型|燃料形式|动力类型|燃油标号|燃油|oil|energy type|energy|fuel "
                                       "type|fuel")),
        field("displacement", QStringLiteral("排量|发动机排量|displacement|engine size")),
        field("code", QStringLiteral("车型编号|车型代码|车型编码|物料号|编号|代码|id|model code|code|item number")),
        field("guide_price",
              QStringLiteral("厂商指导价|官方指导价|工厂指导市场价|市场指导价|指导价格|指导价|价格|guide price|msrp|price")),
        field("media_price",
              QStringLiteral("媒体价格|媒体价|媒体报价|公开报价|市场统一价|标价|posted price|media price|list price")),
        field("valid_from", QStringLiteral("生效日期|执行日期|价格生效日|起始日期|valid from|effective from|effective date")),
    };
    return fields;
}

const std::vector<HeaderField> &statementHeaderTitles()
{
    static const std::vector<HeaderField> fields{
        field("on_day",
              QStringLiteral("到账日期|收款日期|入账日期|交易日期|记账日期|日期|date|day|value date|booking date|received on")),
        field("contract_number",
              QStringLiteral("合同编号|合同号|订单编号|订单号|合同|contract number|contract no|contract|order number")),
        field("reference",
              QStringLiteral(
                  "银行流水号|流水号|交易流水号|凭证号|参考号|单号|reference|bank reference|transaction id|transaction number")),
        field("flow", QStringLiteral("收支|收支方向|方向|类型|direction|kind|type")),
        field("amount", QStringLiteral("金额|收款金额|到账金额|发生额|交易金额|实收金额|amount|sum|received|value")),
        field("payer",
              QStringLiteral("付款人|付款方|对方户名|客户名称|客户姓名|客户|摘要|payer|paid by|customer|name|counterparty")),
    };
    return fields;
}

const std::vector<HeaderField> &headerTitles(const QString &kind)
{
    static const std::vector<HeaderField> none;
    if (kind == QLatin1String("customer"))
        return customerHeaderTitles();
    if (kind == QLatin1String("statement_line"))
        return statementHeaderTitles();
    return kind == QLatin1String("vehicle_model") ? vehicleModelHeaderTitles() : none;
}

Done fitsHeaders(const SheetRow &row, const QStringList &headers)
{
    if (row.cells.size() <= headers.size())
        return {};
    return refuse(ErrorCode::Invalid,
                  {QT_TRANSLATE_NOOP("Message", "Row %1 has %2 cells under %3 titles: a separator too many, or a text "
                                                "that should be in quotation marks."),
                   {row.number, qint64(row.cells.size()), qint64(headers.size())}});
}

} // namespace showroom
