// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerpaper.h"
#include "services/recordtext.h"
#include "showroom/domain/closereasons.h"
#include <algorithm>

namespace showroom
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int rowsToFill = 3; ///< left open under a lead that goes on, to be written by hand

// What stands on the card does not follow the language of who prints it.
template <class Enum, std::size_t count>
QString wordOf(Enum value, const char16_t *const (&words)[count])
{
    static_assert(count == Codes<Enum>::entries.size());
    return QString::fromUtf16(words[std::size_t(value)]);
}

template <class Enum, std::size_t count>
QString wordOf(const std::optional<Enum> &value, const char16_t *const (&words)[count])
{
    return value ? wordOf(*value, words) : QString();
}

constexpr const char16_t *customerStates[] = {u"潜在客户", u"基盘客户", u"固定客户", u"已合并", u"已删除", u"已锁定"};
constexpr const char16_t *leadStates[] = {u"新建",     u"跟进中", u"已报价",   u"已订车", u"成交",     u"被拒绝", u"二次追踪",
                                          u"战败待批", u"战败",   u"暂缓待批", u"暂缓",   u"无效待批", u"无效"};
constexpr const char16_t *purchaseTimes[] = {u"一周内", u"一月内", u"一月以后", u"未说明"};
constexpr const char16_t *purchaseTypes[] = {u"首购", u"换购", u"增购"};
constexpr const char16_t *payments[] = {u"全款", u"贷款", u"未定"};
constexpr const char16_t *ways[] = {u"电话", u"微信", u"短信", u"到店", u"试驾", u"上门", u"活动"};
constexpr const char16_t *reactions[] = {u"有意向", u"考虑中", u"犹豫", u"同意", u"拒绝"};
constexpr const char16_t *steps[] = {u"再次致电", u"邀约到店", u"试乘试驾", u"报价", u"上门拜访", u"等候答复", u"签约"};
constexpr const char16_t *channels[] = {u"电话", u"短信", u"微信", u"邮件", u"信件", u"当面"};

QString dayOf(const std::optional<QDate> &day)
{
    return day ? day->toString(u"yyyy-MM-dd"_s) : QString();
}

QString birthdayOf(const Customer &customer, QDate today)
{
    if (!customer.birthday)
        return {};
    const QDate born = *customer.birthday;
    const int age = today.year() - born.year() - (today < born.addYears(today.year() - born.year()) ? 1 : 0);
    return age >= 0 ? u"%1（%2 岁）"_s.arg(dayOf(born)).arg(age) : dayOf(born);
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString offersBy(const CardOnPaper &subject)
{
    if (!subject.card.inFull)
        return {};
    QStringList by;
    for (const ConsentChannel channel : subject.mayOffer)
        by << wordOf(channel, channels);
    return by.isEmpty() ? u"未同意或已撤回，不得联系"_s : u"同意："_s + by.join(u'、');
}

PaperFacts personOf(const CardOnPaper &subject)
{
    const Customer &customer = subject.card.customer.value;
    const auto phone = [](const std::optional<Phone> &number) { return number ? number->shown() : QString(); };
    const bool company = customer.kind == CustomerKind::Company;
    return {{{u"制卡日期"_s, dayOf(subject.zone.dayOf(subject.card.customer.createdAt))},
             {u"客户来源"_s, customer.source},
             {company ? u"单位名称"_s : u"姓名"_s, customer.name},
             {u"客户类别"_s, joined({company ? u"单位"_s : u"个人"_s, wordOf(customer.state, customerStates)}, u" · "_s)},
             {u"常用手机"_s, phone(customer.phone)},
             {u"其他电话"_s, phone(customer.otherPhone)},
             {u"微信"_s, customer.wechat},
             {u"证件号码"_s, subject.card.inFull ? maskedValue(customer.idNumber, Secrecy::Identity) : customer.idNumber},
             {u"生日/年龄"_s, birthdayOf(customer, subject.zone.dayOf(subject.at))},
             {u"首次到店"_s, dayOf(customer.firstVisitOn)},
             {u"单位"_s, customer.employer},
             {u"职业"_s, customer.occupation},
             {u"所在区域"_s, customer.region},
             {u"销售顾问"_s, subject.card.ownerName},
             {u"地址"_s, customer.address, true},
             {u"标签"_s, customer.tags, true},
             {u"营销联系"_s, offersBy(subject), true},
             {u"备注"_s, customer.note, true}}};
}

QString reasonOf(const QString &code)
{
    for (const auto reasons : {lossReasons(), dormancyReasons(), invalidReasons()})
        for (const CloseReason &reason : reasons)
            if (code == QLatin1String(reason.code))
                return QString::fromUtf8(reason.chinese);
    return code; // a store's own word
}

bool isOver(LeadState state)
{
    return state == LeadState::Won || state == LeadState::Lost || state == LeadState::Dormant || state == LeadState::Invalid;
}

/// The outcome as the form has it (结案): how it ended, why, and to whom it went.
void addOutcome(PaperFacts &facts, const Lead &lead)
{
    if (!isOver(lead.state) && !isClaimed(lead.state))
        return;
    facts.facts.push_back({u"结案"_s, wordOf(lead.state, leadStates)});
    facts.facts.push_back({u"原因"_s, reasonOf(lead.closeReason)});
    facts.facts.push_back({u"购他牌"_s, lead.competitor});
    facts.facts.push_back({u"暂缓至"_s, dayOf(lead.dormantUntil)});
    facts.facts.push_back({u"结案说明"_s, lead.closeNote, true});
}

PaperFacts wishesOf(const Stored<Lead> &stored, const CardOnPaper &subject)
{
    const Lead &lead = stored.value;
    QStringList drives;
    for (const DriveOnPaper &drive : subject.drives)
        if (drive.lead == stored.id)
            drives << dayOf(drive.on) + u' ' + drive.car;
    Level first = lead.level;
    for (const FollowUpRow &row : subject.followUps)
        if (row.followUp.value.lead == stored.id && row.followUp.value.levelBefore) {
            first = *row.followUp.value.levelBefore;
            break;
        }
    QStringList learned;
    for (const auto &[known, word] : {std::pair(lead.budgetFits, u"预算相符"_s), std::pair(lead.priceWatched, u"关注价格"_s),
                                      std::pair(lead.modelLiked, u"喜欢车型"_s), std::pair(lead.rivalPreferred, u"偏好竞品"_s)})
        if (known)
            learned << word;
    PaperFacts facts{{{u"意向级别"_s, u"初次 %1　当前 %2"_s.arg(codeOf(first), codeOf(lead.level))},
                      {u"意向状态"_s, wordOf(lead.state, leadStates)},
                      {u"意向车型"_s, lead.vehicle, true},
                      {u"关注点"_s, joined({lead.topic, learned.join(u'、')}, u"；"_s), true},
                      {u"购车预算"_s, lead.budget ? u"¥"_s + lead.budget->text() : QString()},
                      {u"计划购车"_s, wordOf(lead.purchaseTime, purchaseTimes)},
                      {u"购车类型"_s, wordOf(lead.purchaseType, purchaseTypes)},
                      {u"付款方式"_s, wordOf(lead.payment, payments)},
                      {u"现有车/置换"_s, lead.tradeIn},
                      {u"关注竞品"_s, lead.competitors},
                      {u"信息来源"_s, lead.source},
                      {u"下次联系"_s, dayOf(lead.nextOn)},
                      {u"试乘试驾"_s, drives.join(u'\n'), true}}};
    addOutcome(facts, lead);
    return facts;
}

QString contentOf(const FollowUp &talk)
{
    QStringList parts;
    if (talk.mass)
        parts << u"群发"_s;
    if (talk.outcome == ContactOutcome::NotReached)
        parts << u"未联系上"_s;
    if (talk.state == FollowUpState::Pending)
        parts << u"补录待批"_s;
    const QString mark = parts.isEmpty() ? QString() : u'（' + parts.join(u'、') + u'）';
    return mark + talk.learned;
}

QStringList cellsOf(const FollowUpRow &row)
{
    const FollowUp &talk = row.followUp.value;
    QString level = talk.levelAfter ? codeOf(*talk.levelAfter) : talk.levelBefore ? codeOf(*talk.levelBefore) : QString();
    if (talk.levelBefore && talk.levelAfter && talk.levelBefore != talk.levelAfter)
        level = codeOf(*talk.levelBefore) + u'→' + level;
    const QString time = talk.nextTime ? u' ' + talk.nextTime->toString(u"HH:mm"_s) : QString();
    return {dayOf(talk.happenedOn),
            wordOf(talk.kind, ways),
            contentOf(talk),
            joined({wordOf(talk.reaction, reactions), talk.objection}, u"；"_s),
            wordOf(talk.nextStep, steps),
            level,
            talk.nextOn ? dayOf(talk.nextOn) + time : QString(),
            row.author};
}

PaperTable talksOf(const CardOnPaper &subject, std::optional<LeadId> lead, int blanks)
{
    PaperTable table;
    table.columns = {{u"日期"_s, 12},    {u"方式"_s, 6}, {u"沟通内容"_s, 21}, {u"客户反馈"_s, 13},
                     {u"应对措施"_s, 9}, {u"级别"_s, 6}, {u"下次预约"_s, 12}, {u"顾问"_s, 7}};
    for (const FollowUpRow &row : subject.followUps)
        if (row.followUp.value.lead == lead)
            table.rows.push_back({cellsOf(row), false});
    for (int i = 0; i < blanks; ++i)
        table.rows.push_back({QStringList(qsizetype(table.columns.size()), QString()), false});
    return table;
}

void addLeads(Paper &paper, const CardOnPaper &subject)
{
    int number = 0;
    for (const Stored<Lead> &lead : subject.card.leads) {
        const QString opened = dayOf(subject.zone.dayOf(lead.createdAt));
        paper.blocks.push_back(PaperHeading{u"购车意向 %1（%2 建立）"_s.arg(++number).arg(opened)});
        paper.blocks.push_back(wishesOf(lead, subject));
        const bool goesOn = isOpen(lead.value.state) || lead.value.state == LeadState::Ordered;
        PaperTable talks = talksOf(subject, lead.id, goesOn ? rowsToFill : 0);
        if (talks.rows.empty())
            continue;
        paper.blocks.push_back(PaperHeading{u"跟进记录"_s});
        paper.blocks.push_back(std::move(talks));
    }
    if (PaperTable others = talksOf(subject, {}, 0); !others.rows.empty()) {
        paper.blocks.push_back(PaperHeading{u"其他联系"_s});
        paper.blocks.push_back(std::move(others));
    }
}

PaperTable carsOf(const CardOnPaper &subject)
{
    PaperTable table;
    table.columns = {{u"车型"_s, 14},  {u"颜色"_s, 5},     {u"车架号"_s, 13},
                     {u"车牌号"_s, 7}, {u"合同编号"_s, 9}, {u"交车日期"_s, 8}};
    for (const CarOnPaper &car : subject.cars)
        table.rows.push_back({{car.model, car.colour, car.vin, car.plate, car.contract, dayOf(car.deliveredOn)}, false});
    return table;
}

} // namespace

Paper customerPaper(const CardOnPaper &subject)
{
    Paper paper;
    paper.title = u"客户信息卡"_s;
    paper.number = u"编号 %1"_s.arg(subject.card.customer.id.value());
    paper.issuer = subject.store;
    paper.footer = u"打印：%1 %2"_s.arg(subject.reader, subject.zone.local(subject.at).toString(u"yyyy-MM-dd HH:mm"_s));
    paper.blocks.push_back(personOf(subject));
    if (!subject.card.inFull) {
        paper.blocks.push_back(
            PaperText{u"本卡按打印人的权限遮盖：意向、跟进记录和车辆只有销售顾问本人及其主管可以打印。"_s, false, true});
        return paper;
    }
    addLeads(paper, subject);
    if (subject.earlierLeftOut)
        paper.blocks.push_back(PaperText{u"更早的跟进记录未列入本卡，可在系统中查看。"_s, false, true});
    if (!subject.cars.empty()) {
        paper.blocks.push_back(PaperHeading{u"订购车辆"_s});
        paper.blocks.push_back(carsOf(subject));
    }
    paper.blocks.push_back(
        PaperSignatures{{{u"销售顾问"_s, {u"签字："_s, u"日期："_s}}, {u"展厅主管"_s, {u"批示："_s, u"签字："_s}}}});
    return paper;
}

} // namespace showroom
