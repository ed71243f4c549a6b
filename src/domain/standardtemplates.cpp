// SPDX-License-Identifier: GPL-3.0-or-later
// What Showroom writes where a store has no text of its own. Paper is in the language of who signs it.
#include "showroom/domain/contracttemplate.h"

namespace showroom
{

namespace
{

const QString retail = QStringLiteral(
    R"(出卖人（甲方）：{{store}}
买受人（乙方）：{{buyer}}
证件：{{identity_kind}} {{identity_number}}　电话：{{phone}}
住所：{{address}}　委托代理人：{{agent}}

甲乙双方本着自愿、平等、诚实信用的原则，就乙方向甲方购买汽车一事订立本合同（编号 {{number}}），共同遵守。

# 第一条　标的与价款
乙方购买：{{subject}}，数量 {{quantity}} 辆，车辆识别代号（车架号）：{{vin}}。各项单价、数量与金额如下（均含增值税，价格依据报价单 {{quote_number}}）：
{{lines}}
合同总价：人民币 {{total}} 元，大写：{{total_capitals}}。除上表所列外，甲方不再收取其他费用。

# 第二条　付款方式、金额与时间
乙方按下表付款，各期合计等于合同总价：
{{payments}}
定金适用定金罚则：乙方违约的，无权请求返还定金；甲方违约的，应当双倍返还定金。订金不具有定金性质，合同未履行时应予退还。

# 第三条　交付
甲方应于 {{delivery_date}} 之前在{{delivery_place}}向乙方交付车辆。交付时双方当面验车，甲方随车移交：车辆合格证、车辆一致性证书（进口车为进口证明与检验单证）、中文使用说明书、保修手册、三包凭证及购车发票，逐项清点并签字确认。车辆毁损、灭失的风险自交付时起由乙方承担。

# 第四条　质量与三包
甲方保证所售车辆为合格的新车，符合国家标准与生产者明示的标准，并按国家家用汽车产品修理、更换、退货责任规定及生产者公布的保修条款承担责任。

# 第五条　合同变更与解除
本合同盖章之后，任何变更须由双方书面确认，并作为本合同的补充版本。未经确认的变更不发生效力。

# 第六条　违约责任
甲方逾期交付的，每逾期一日按已收车款的万分之三向乙方支付违约金；乙方逾期付款的，每逾期一日按逾期金额的万分之三向甲方支付违约金。逾期超过三十日的，守约方有权解除合同。

# 第七条　争议解决
因本合同发生的争议，由双方协商解决；协商不成的，向合同签订地有管辖权的人民法院起诉。

# 第八条　特别约定
{{special_terms}}

# 第九条　其他
本合同自双方签字并加盖甲方合同专用章之日起生效。一式两份，双方各执一份，具有同等效力。签订日期：{{signing_date}}。甲方签订人：{{signatory}}。
{{signatures}})");

const QString order = QStringLiteral(
    R"(订货方（乙方）：{{buyer}}
供货方（甲方）：{{store}}
证件：{{identity_kind}} {{identity_number}}　电话：{{phone}}
住所：{{address}}　委托代理人：{{agent}}

乙方向甲方订购下列车辆与项目（订单编号 {{number}}，价格依据报价单 {{quote_number}}）。

# 一、订购内容
{{subject}}，数量 {{quantity}} 辆。
{{lines}}
订单总价：人民币 {{total}} 元，大写：{{total_capitals}}。

# 二、付款方式、金额与时间
{{payments}}

# 三、交货
交货期：{{delivery_date}}　交货地点：{{delivery_place}}

# 四、特别约定
{{special_terms}}

# 五、其他
本订单自双方签字并加盖甲方合同专用章之日起生效；盖章后的任何变更须由双方书面确认。签订日期：{{signing_date}}。甲方签订人：{{signatory}}。
{{signatures}})");

ContractTemplate made(const QString &name, ContractKind kind, const QString &body)
{
    return {name, kind, 1, body, TemplateState::InUse};
}

} // namespace

const ContractTemplate &standardTemplate(ContractKind kind)
{
    static const ContractTemplate contracts = made(QStringLiteral("公司模板 · 零售"), ContractKind::Contract, retail);
    static const ContractTemplate orders = made(QStringLiteral("公司模板 · 订单"), ContractKind::Order, order);
    return kind == ContractKind::Contract ? contracts : orders;
}

} // namespace showroom
