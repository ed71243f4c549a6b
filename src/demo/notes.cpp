// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/notes.h"
#include "demo/words.h"

namespace showroom::notes
{
namespace
{

// %1 the vehicle, %2 a competitor, %3 a small sum, %4 a car that they have
constexpr QStringView situations[] = {
    u"现开%4，里程不到九万",
    u"家里有%4，想换大一点的",
    u"首次购车，全家一起拿主意",
    u"在看 %1，也看过 %2",
    u"比较 %1 和 %2 的油耗",
    u"平时市区通勤，周末回老家",
    u"准备结婚用车",
    u"二孩家庭，看重第三排空间",
    u"上周在外店看过 %2",
    u"单位停车场有充电桩",
    u"小区暂时装不了充电桩",
    u"旧车%4，想先估价",
    u"爱人更喜欢 %2",
    u"对 %1 的内饰很满意",
    u"试驾后觉得底盘扎实",
    u"出差刚回来，这周才有时间",
    u"预算比上次说的宽一些",
    u"等年终奖发了再定",
    u"孩子上学前要用上车",
    u"跑运输，每天三百公里左右",
};
constexpr QStringView needs[] = {
    u"希望置换补贴再高 %3", u"想要送贴膜和脚垫",   u"问有没有现车",           u"关心保值和保养费用", u"想办三年分期，首付三成",
    u"要求 %1 再优惠 %3",   u"想看实车颜色",       u"关心冬天续航",           u"问质保和充电桩安装", u"想再试驾一次高速",
    u"要带父母一起看车",    u"问保险能不能自己买", u"想要顶配，嫌订车周期长", u"对价格基本认可",     u"要书面报价给家里看",
    u"关心后备箱尺寸",      u"想了解旧车过户手续", u"希望本月能提车",
};
constexpr QStringView endings[] = {u"周末可再来店。",
                                   u"约好再联系。",
                                   u"资料已发微信。",
                                   u"已发报价明细。",
                                   u"答应和家人商量。",
                                   u"让我先留车。",
                                   u"下午可接电话。",
                                   u"",
                                   u"",
                                   u"",
                                   u"",
                                   u""};
constexpr QStringView byVisit[] = {u"到店看 %1，", u"带家人到店，", u"到店谈价格，", u"路过进店坐了半小时，"};
constexpr QStringView byDrive[] = {u"试驾 %1，满意空间，", u"试驾 %1，觉得加速好，", u"试驾后认可静音，",
                                   u"试驾 %1，方向盘手感喜欢，"};
constexpr QStringView firstVisits[] = {u"来店首访，看 %1，留资建卡。", u"首次来店，对 %1 感兴趣，已加微信。",
                                       u"展厅看车一小时，重点问 %1 配置。", u"和朋友一起来店，先看 %1，还没定预算。"};
constexpr QStringView firstCalls[] = {u"来电询问 %1 价格，约到店。", u"来电问 %1 有没有现车，留了电话。",
                                      u"看到活动打来，想了解 %1 的优惠。"};
constexpr QStringView objections[] = {u"觉得优惠不够", u"担心保值",       u"嫌等车时间长", u"家人意见不一",
                                      u"想再比较 %2",  u"首付一时凑不齐", u"担心冬季续航", u"觉得后排不够大"};
constexpr QStringView refusals[] = {u"说暂时不买了，先把旧车再开一年。", u"说已经看中 %2，让不要再打电话。",
                                    u"家里要装修，买车推后。", u"嫌价格高，说算了。", u"说工作变动，不考虑了。"};
constexpr QStringView lostTalks[] = {u"再次联系，已在别店交订金。", u"问清原因：预算砍了一半，今年不买。",
                                     u"二次追踪，态度坚决，留了微信。", u"解释了置换政策，仍说不考虑。"};
constexpr QStringView wonTalks[] = {u"二次追踪，说明新的置换补贴后愿意再谈。", u"答应再来看一次，主要看价格。",
                                    u"经理一起通话，客户同意周末到店。"};
constexpr QStringView ordered[] = {u"告知车辆排产，预计按期到店。", u"确认上牌资料，补身份证复印件。", u"车已到库，约提车时间。",
                                   u"贷款已批，待交尾款。", u"客户问进度，已说明在途。"};
constexpr QStringView delivered[] = {u"交车后回访，用车满意。", u"提醒首保，客户说车况好。", u"问车机使用，已远程教会。",
                                     u"答应介绍同事来看车。"};
constexpr QStringView messages[] = {u"周末团购会邀约短信", u"置换补贴活动通知", u"新车到店品鉴邀请", u"节日问候"};
constexpr QStringView losses[] = {u"price", u"plan", u"finance", u"delivery", u"budget"}; // domain/closereasons.h
constexpr QStringView wishes[] = {u"出国探亲，回来再联系", u"住院期间请勿打扰", u"项目赶工，月底前不接电话",
                                  u"等房子过户办完再谈"};

QString filled(QStringView pattern, Random &random, const Lead &lead)
{
    QString text = pattern.toString();
    if (!text.contains(u'%'))
        return text;
    text.replace(QLatin1String("%1"), lead.vehicle);
    text.replace(QLatin1String("%2"), words::competitor(random));
    text.replace(QLatin1String("%3"), QString::number(random.between(1, 8) * 1000));
    return text.replace(QLatin1String("%4"), words::oldCar(random, random.between(2010, 2020)));
}

} // namespace

QString learned(Random &random, const Lead &lead, ContactKind kind)
{
    QString text;
    if (kind == ContactKind::Visit)
        text = filled(random.pick(byVisit), random, lead);
    if (kind == ContactKind::TestDrive)
        text = filled(random.pick(byDrive), random, lead);
    text += filled(random.pick(situations), random, lead);
    text += u'，' + filled(random.pick(needs), random, lead);
    const QStringView ending = random.pick(endings);
    return ending.isEmpty() ? text + u'。' : (text += u'；') += ending;
}

QString firstTalk(Random &random, const Lead &lead, bool visit)
{
    return filled(visit ? random.pick(firstVisits) : random.pick(firstCalls), random, lead);
}

QString objection(Random &random)
{
    return filled(random.pick(objections), random, {});
}

QString refusal(Random &random, const Lead &lead)
{
    return filled(random.pick(refusals), random, lead);
}

QString secondTalk(Random &random, bool wonBack)
{
    return (wonBack ? random.pick(wonTalks) : random.pick(lostTalks)).toString();
}

QString afterOrder(Random &random)
{
    return random.pick(ordered).toString();
}

QString afterDelivery(Random &random)
{
    return random.pick(delivered).toString();
}

QString massMessage(Random &random)
{
    return random.pick(messages).toString();
}

QString lossReason(Random &random)
{
    return random.pick(losses).toString();
}

QString wish(Random &random)
{
    return random.pick(wishes).toString();
}

} // namespace showroom::notes
