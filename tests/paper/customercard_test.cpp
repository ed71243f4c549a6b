// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's card, as it comes out of the press.
#include "paper/drawing.h"
#include "services/customerpaper.h"
#include "support/pdftext.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const StoreZone zone;

Instant at(QDate day, QTime time)
{
    return zone.at(day, time);
}

CustomerCard card()
{
    Customer customer;
    customer.name = u"王建国"_s;
    customer.phone = Phone::parse(u"13803516620"_s);
    customer.wechat = u"wjg_620"_s;
    customer.idNumber = u"140105199001010012"_s;
    customer.birthday = QDate(1990, 1, 1);
    customer.region = u"太原市小店区"_s;
    customer.employer = u"晋能集团"_s;
    customer.source = u"展厅来店"_s;
    customer.firstVisitOn = QDate(2026, 11, 2);
    Lead lead;
    lead.customer = CustomerId(7);
    lead.level = Level::A;
    lead.state = LeadState::Following;
    lead.vehicle = u"吉利 银河 E8 智驾版 白"_s;
    lead.topic = u"价格"_s;
    lead.budget = Money::fromFen(25'000'000);
    lead.purchaseType = PurchaseType::Replace;
    lead.tradeIn = u"大众 速腾 2017"_s;
    lead.modelLiked = true;
    const Instant made = at(QDate(2026, 11, 2), QTime(10, 0));
    return {{CustomerId(7), StoreId(1), 3, made, {}, made, customer}, u"李敏"_s, true, true,
            {{LeadId(9), StoreId(1), 1, made, {}, made, lead}},       {}};
}

FollowUpRow talk(QDate day, const std::function<void(FollowUp &)> &change = {})
{
    FollowUp followUp;
    followUp.lead = LeadId(9);
    followUp.happenedOn = day;
    followUp.learned = u"带家人看过车，喜欢白色。"_s;
    followUp.reaction = Reaction::Considering;
    followUp.objection = u"嫌首付高"_s;
    followUp.nextStep = NextStep::Invite;
    followUp.nextOn = day.addDays(3);
    followUp.nextTime = QTime(15, 0);
    followUp.levelBefore = Level::B;
    followUp.levelAfter = Level::A;
    if (change)
        change(followUp);
    const Instant when = at(day, QTime(11, 0));
    return {{FollowUpId(1), StoreId(1), 1, when, {}, when, followUp}, u"李敏"_s, u"王建国"_s};
}

CardOnPaper subjectOf(const CustomerCard &card, std::vector<FollowUpRow> talks)
{
    return {card,        std::move(talks),
            false,       {},
            {},          {ConsentChannel::Wechat},
            u"太原店"_s, u"李敏"_s,
            zone,        at(QDate(2026, 11, 26), QTime(10, 20))};
}

QString lettersOf(const CardOnPaper &subject)
{
    return pdfLetters(drawn(customerPaper(subject)));
}

} // namespace

TEST(CustomerCardOnPaper, ReadsAsItStands)
{
    const CustomerCard standing = card();
    const QString expected =
        u"太原店 编号 7 客户信息卡 制卡日期 2026-11-02 客户来源 展厅来店 姓名 王建国 客户类别 个人 · 潜在客户 "
        "常用手机 13803516620 其他电话 × 微信 wjg_620 证件号码 1401** **** **** 0012 生日/年龄 1990-01-01（36 岁） "
        "首次到店 2026-11-02 单位 晋能集团 职业 × 所在区域 太原市小店区 销售顾问 李敏 地址 × 标签 × "
        "营销联系 同意：微信 备注 × 购车意向 1（2026-11-02 建立） 意向级别 初次 B 当前 A 意向状态 跟进中 "
        "意向车型 吉利 银河 E8 智驾版 白 关注点 价格；喜欢车型 购车预算 ¥250,000.00 计划购车 × 购车类型 换购 付款方式 × "
        "现有车/置换 大众 速腾 2017 关注竞品 × 信息来源 × 下次联系 × 试乘试驾 ×"_s;
    const QByteArray pdf = drawn(customerPaper(subjectOf(standing, {talk(QDate(2026, 11, 20))})));
    const QStringList pages = pdfPages(pdf);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_TRUE(withoutSpaces(pages[1]).startsWith(u"跟进记录日期方式沟通内容客户反馈应对措施级别下次预约顾问2026-11-20电话"_s))
        << "its title does not stay alone at the foot of a page: " << pages[1].toStdString();
    const QString text = withoutSpaces(pages.join(u' '));
    EXPECT_TRUE(text.contains(withoutSpaces(expected))) << text.toStdString();
    for (const char *part : {"2026-11-20", "电话", "带家人看过车，喜欢白色。", "考虑中；嫌首付高", "邀约到店", "B→A",
                             "打印：李敏2026-11-2610:20", "第1页共2页", "第2页共2页", "展厅主管"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"140105199001010012"_s)) << "paper lies about";
    expectWithinMargins(pdf);
}

TEST(CustomerCardOnPaper, SaysHowALeadEnded)
{
    CustomerCard closed = card();
    Lead &lead = closed.leads.front().value;
    lead.state = LeadState::Lost;
    lead.closeReason = u"rival"_s;
    lead.competitor = u"比亚迪 宋"_s;
    lead.closeNote = u"朋友介绍"_s;
    const QString text = lettersOf(subjectOf(closed, {}));
    EXPECT_TRUE(text.contains(u"结案战败原因购买竞品购他牌比亚迪宋暂缓至×结案说明朋友介绍"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"跟进记录"_s)) << "nothing is left to write";
    EXPECT_FALSE(lettersOf(subjectOf(card(), {})).contains(u"结案"_s));
}

TEST(CustomerCardOnPaper, KeepsTalksUnderTheirLead)
{
    CustomerCard two = card();
    two.leads.push_back(two.leads.front());
    two.leads.back().id = LeadId(4);
    two.leads.back().value.state = LeadState::Won;
    const auto of = [](std::optional<LeadId> lead, const QString &words) {
        return talk(QDate(2026, 11, 20), [&](FollowUp &followUp) {
            followUp.lead = lead;
            followUp.learned = words;
            followUp.outcome = ContactOutcome::NotReached;
        });
    };
    const QString text = lettersOf(subjectOf(two, {of(LeadId(4), u"甲事"_s), of(LeadId(9), u"乙事"_s), of({}, u"丙事"_s)}));
    qsizetype place = 0;
    for (const char *part : {"购车意向1", "（未联系上）乙事", "购车意向2", "（未联系上）甲事", "其他联系", "（未联系上）丙事"}) {
        const qsizetype found = text.indexOf(QString::fromUtf8(part), place);
        ASSERT_GE(found, 0) << part << "\n" << text.toStdString();
        place = found;
    }
}

TEST(CustomerCardOnPaper, ListsCarsAndDrives)
{
    const CustomerCard standing = card();
    CardOnPaper subject = subjectOf(standing, {});
    subject.cars = {{u"HT-2026-00187"_s, u"吉利 银河 E8"_s, u"白"_s, u"LVSHCAMB1CE054249"_s, {}, QDate(2026, 11, 25)}};
    subject.drives = {{LeadId(9), QDate(2026, 11, 21), u"银河 E8 · 晋A12345"_s}, {LeadId(8), QDate(2026, 11, 1), u"别的"_s}};
    const QString text = lettersOf(subject);
    EXPECT_TRUE(text.contains(u"试乘试驾2026-11-21银河E8·晋A12345"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"别的"_s));
    EXPECT_TRUE(text.contains(u"订购车辆车型颜色车架号车牌号合同编号交车日期吉利银河E8白LVSHCAMB1CE054249"_s))
        << text.toStdString();
}

TEST(CustomerCardOnPaper, OfAMaskedCardHasNothingBehindTheMask)
{
    CustomerCard masked = card();
    masked.inFull = false;
    masked.leads.clear();
    masked.customer.value.phone = masked.customer.value.phone->masked();
    masked.customer.value.idNumber = u"1401** **** **** 0012"_s;
    const QString text = lettersOf(subjectOf(masked, {}));
    EXPECT_TRUE(text.contains(u"138****6620"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"按打印人的权限遮盖"_s));
    for (const char *part : {"13803516620", "购车意向", "签字", "同意"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(part))) << part;
}

TEST(CustomerCardOnPaper, RepeatsTheHeadOfTheFormOnEachPage)
{
    const CustomerCard standing = card();
    std::vector<FollowUpRow> talks;
    for (int i = 0; i < 60; ++i)
        talks.push_back(talk(QDate(2026, 9, 1).addDays(i)));
    const QByteArray pdf = drawn(customerPaper(subjectOf(standing, talks)));
    const QStringList pages = pdfPages(pdf);
    ASSERT_EQ(pages.size(), 5);
    for (const QString &page : pages)
        EXPECT_TRUE(withoutSpaces(page).contains(u"日期方式沟通内容客户反馈应对措施级别下次预约顾问"_s)) << page.toStdString();
    EXPECT_EQ(pdfLetters(pdf).count(u"带家人看过车，喜欢白色。"_s), 60);
    expectWithinMargins(pdf);
}

TEST(CustomerCardOnPaper, HoldsWhatHostilePeopleType)
{
    CustomerCard hostile = card();
    const QString bidi = u"王\u202e620\u202c建"_s;
    hostile.customer.value.name = u"<b>王</b> & \"建国\""_s;
    hostile.customer.value.note = QString(2000, u'国');
    hostile.customer.value.address = QString(300, u'W');
    hostile.leads.front().value.vehicle = bidi;
    const auto long_ = talk(QDate(2026, 11, 20), [](FollowUp &followUp) {
        followUp.learned = QString(2000, u'长');
        followUp.objection = QString(500, u'i');
    });
    const QByteArray pdf = drawn(customerPaper(subjectOf(hostile, {long_})));
    const QString text = pdfLetters(pdf);
    EXPECT_TRUE(text.contains(u"<b>王</b>&\"建国\""_s)) << "letters, no markup";
    EXPECT_TRUE(text.contains(u"王620建"_s)) << "in the order in which it was typed";
    EXPECT_EQ(text.count(u'长'), 2000);
    EXPECT_GE(text.count(u'国'), 2000);
    expectWithinMargins(pdf);
}

} // namespace showroom
