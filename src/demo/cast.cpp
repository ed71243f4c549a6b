// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/cast.h"
#include <algorithm>

namespace showroom
{
namespace
{

struct Sketch {
    QStringView name;
    const char *phone;
    Level level;
    QStringView vehicle;
    QStringView topic;
    QStringView region;
};

struct Said {
    QDate day;
    int minute;
    ContactKind kind;
    QStringView learned;
    Reaction reaction;
    NextStep next;
    QDate nextOn;
    QTime nextTime = {};
};

/// One of the known customers, told line by line.
class Member
{
public:
    Member(const DemoCalendar &calendar, PersonId owner, const Sketch &sketch, QDate opened)
        : m_calendar(calendar),
          m_owner(owner),
          m_life{{cardOf(sketch), owner, calendar.at(opened, 9 * 60 + 30)}, {}},
          m_diary(calendar, leadOf(sketch), owner, calendar.at(opened, 9 * 60 + 36))
    {
        m_life.customer.value.owner = owner;
        m_life.customer.value.firstVisitOn = opened;
    }

    /// What would lie in the future has not been said yet.
    Member &said(const Said &line)
    {
        if (line.day >= m_calendar.today())
            return *this;
        FollowUp talk;
        talk.kind = line.kind;
        talk.direction = line.kind == ContactKind::Call ? Direction::Outgoing : Direction::Incoming;
        talk.happenedAt = m_calendar.at(line.day, line.minute);
        talk.learned = line.learned.toString();
        talk.reaction = line.reaction;
        talk.nextStep = line.next;
        talk.nextOn = line.nextOn;
        if (line.nextTime.isValid())
            talk.nextTime = line.nextTime;
        m_diary.record(std::move(talk), m_owner, m_calendar.at(line.day, line.minute + 12));
        return *this;
    }

    Member &act(LeadAction action, PersonId by, QDate day)
    {
        m_diary.act(action, by, m_calendar.at(day, 20 * 60 + 50));
        return *this;
    }

    CustomerLife done(std::optional<int> focus = {})
    {
        LeadLife lead = m_diary.take();
        lead.lead.value.focusRank = focus;
        m_life.leads.push_back(std::move(lead));
        return std::move(m_life);
    }

private:
    Customer cardOf(const Sketch &sketch) const
    {
        Customer card;
        card.name = sketch.name.toString();
        card.phone = Phone::parse(QLatin1String(sketch.phone));
        card.source = QStringLiteral("来店");
        card.region = sketch.region.toString();
        return card;
    }
    Lead leadOf(const Sketch &sketch) const
    {
        Lead lead;
        lead.level = sketch.level;
        lead.vehicle = sketch.vehicle.toString();
        lead.topic = sketch.topic.toString();
        lead.source = QStringLiteral("来店");
        lead.owner = m_owner;
        return lead;
    }

    const DemoCalendar &m_calendar;
    PersonId m_owner;
    CustomerLife m_life;
    LeadDiary m_diary;
};

/// The stories, on days counted from today or from the Mondays around it.
class Cast
{
public:
    Cast(const DemoCalendar &calendar, const DemoStaff &staff)
        : m_calendar(calendar),
          m_staff(staff),
          m_owner(*staff.consultants.front().id),
          m_today(calendar.today()),
          m_monday(Week(calendar.today()).monday())
    {
    }

    CustomerLife wang()
    {
        return member({u"王建国", "138 0351 6620", Level::A, u"银河 E8", u"价格", u"山西省太原市迎泽区"}, m_today.addDays(-17))
            .said({ago(17), 580, K::Visit, u"来店首访，看 E8，单位配车位有充电桩，留资建卡 A。", R::Interested, N::Call, ago(14)})
            .said({ago(14), 630, K::Call, u"嫌优惠少，要求再降 3000；旧车想自己卖。", R::Considering, N::Invite, ago(10)})
            .said({ago(10), 900, K::Visit, u"带爱人到店，爱人更看重空间，价格还要谈。", R::Hesitant, N::Call, ago(8)})
            .said({ago(8), 1010, K::Call, u"说别店报价低两千，等月底活动。", R::Hesitant, N::Call, ago(4)})
            .said({ago(4), 660, K::Call, u"嫌价格高，说暂时不买了。", R::Refused, N::Call, ago(1)})
            .done();
    }

    CustomerLife shan()
    {
        CustomerLife life =
            member({u"单晓燕", "159 0351 0417", Level::A, u"银河 L7", u"置换", u"山西省太原市小店区"}, day(-14))
                .said({day(-14), 590, K::Visit, u"来店首访，留资，建卡 A。", R::Interested, N::Call, day(-11)})
                .said({day(-11), 640, K::Call, u"电话，比较宋 PLUS，担心保值。", R::Considering, N::TestDrive, day(-5)})
                .said({day(-5), 870, K::TestDrive, u"到店试驾 L7，满意空间；旧车 2016 款帝豪，希望置换补贴再高 3000。",
                       R::Interested, N::Invite, m_monday.addDays(5), QTime(10, 0)})
                .done();
        life.leads.front().lead.value.tradeIn = QStringLiteral("2016 款帝豪");
        life.leads.front().lead.value.competitors = QStringLiteral("宋 PLUS");
        return life;
    }

    CustomerLife zhao()
    {
        return member({u"赵海峰", "186 0351 2204", Level::A, u"星越 L", u"试驾后", u"山西省太原市万柏林区"}, day(-11))
            .said({day(-11), 600, K::Visit, u"来店首访，看星越 L，二孩家庭，看重后备箱。", R::Interested, N::TestDrive, day(-6)})
            .said({day(-6), 640, K::TestDrive, u"试驾星越 L，认可动力和静音，要书面报价。", R::Interested, N::Quote, day(-4)})
            .said({day(-4), 1000, K::Call, u"收到报价，希望送两次保养；和父亲商量。", R::Considering, N::Call, day(0)})
            .said({day(0), 620, K::Call, u"父亲同意，想再看一次白色实车。", R::Agreed, N::Invite, m_today, QTime(14, 0)})
            .done(1);
    }

    CustomerLife chen()
    {
        return member({u"陈静", "137 0351 9031", Level::B, u"缤越", u"首购", u"山西省太原市杏花岭区"}, day(-13))
            .said({day(-13), 590, K::Visit, u"首次购车，通勤代步，预算八万左右。", R::Interested, N::Call, day(-10)})
            .said({day(-10), 700, K::Call, u"父母出一半，想办两年分期。", R::Considering, N::Invite, day(-5)})
            .said({day(-5), 680, K::Call, u"利率可以接受，周末加班没来成。", R::Considering, N::Call, day(-2)})
            .said({day(-2), 640, K::Call, u"问缤越有没有现车，白色优先。", R::Interested, N::Call, m_today})
            .done();
    }

    CustomerLife hengtong()
    {
        CustomerLife life =
            member({u"太原恒通物流", "0351-8235580", Level::B, u"远程 E5 ×3", u"价格", u"山西省太原市清徐县"}, day(-9))
                .said({day(-9), 600, K::Call, u"去年买的两台跑得省，想再加三台，年底前到位。", R::Interested, N::HomeVisit,
                       day(-5)})
                .said({day(-5), 900, K::HomeVisit, u"上门拜访，车队长在场，问充电桩和质保；要三台一起的报价。", R::Considering,
                       N::Quote, day(-3)})
                .said({day(-3), 930, K::Call, u"报价已报给总经理，等回话。", R::Considering, N::Call, m_today})
                .done();
        life.customer.value.kind = CustomerKind::Company;
        life.leads.front().lead.value.purchaseType = PurchaseType::Add;
        addEarlierPurchase(life, ago(400));
        addEarlierPurchase(life, ago(150));
        life.customer.at = life.leads.front().lead.at.plusMinutes(-6);
        life.customer.value.state = CustomerState::Regular;
        life.customer.value.firstVisitOn = ago(400);
        return life;
    }

    CustomerLife liu()
    {
        return member({u"刘洋", "150 0351 7785", Level::C, u"帝豪", u"家用", u"山西省晋中市榆次区"}, day(-8))
            .said({day(-8), 650, K::Visit, u"路过看车，明年春天结婚用，不急。", R::Interested, N::Call, day(-6)})
            .said({day(-6), 650, K::Call, u"在等房子交工，价格记下了。", R::Considering, N::Call, day(-4)})
            .said({day(-4), 980, K::Call, u"问年底有没有团购。", R::Considering, N::Call, day(0)})
            .said({day(0), 700, K::Call, u"同意来团购会，先看帝豪自动挡。", R::Considering, N::Call, m_today})
            .done();
    }

    CustomerLife sun()
    {
        const QDate planned = std::max(m_today.addDays(1), day(3));
        return member({u"孙丽", "133 0351 1177", Level::B, u"星瑞", u"分期", u"山西省太原市晋源区"}, day(-12))
            .said({day(-12), 640, K::Visit, u"来店看星瑞，教师，寒假前想提车。", R::Interested, N::Call, day(-10)})
            .said({day(-10), 1020, K::Call, u"首付三成可以，问月供。", R::Considering, N::Quote, day(-6)})
            .said({day(-6), 1030, K::Call, u"月供方案已发，和爱人商量。", R::Considering, N::Call, day(-3)})
            .said({day(-3), 1030, K::Call, u"爱人想再比较轩逸，周内定。", R::Hesitant, N::Call, planned})
            .said({day(0), 1030, K::Call, u"还是倾向星瑞，想再谈一次价格。", R::Interested, N::Invite, planned})
            .done();
    }

private:
    using K = ContactKind;
    using R = Reaction;
    using N = NextStep;

    Member member(const Sketch &sketch, QDate opened) const { return Member(m_calendar, m_owner, sketch, opened); }
    QDate ago(int days) const { return m_today.addDays(-days); }
    QDate day(int fromMonday) const { return m_monday.addDays(fromMonday); }

    void addEarlierPurchase(CustomerLife &life, QDate opened) const
    {
        Member before = member({life.customer.value.name, "0351-8235580", Level::A, u"远程 E5", u"价格", u""}, opened);
        before.said({opened, 620, K::HomeVisit, u"上门拜访，需要城配车一台。", R::Interested, N::Quote, opened.addDays(2)})
            .said({opened.addDays(9), 640, K::Visit, u"到店签订单，付定金。", R::Agreed, N::Wait, opened.addDays(15)})
            .act(LeadAction::Order, m_owner, opened.addDays(9))
            .act(LeadAction::Deliver, m_staff.idOf(Role::Clerk), opened.addDays(20));
        life.leads.insert(life.leads.end() - 1, before.done().leads.front());
    }

    const DemoCalendar &m_calendar;
    const DemoStaff &m_staff;
    PersonId m_owner;
    QDate m_today;
    QDate m_monday;
};

} // namespace

std::vector<CustomerLife> knownCustomers(const DemoCalendar &calendar, const DemoStaff &staff)
{
    Cast cast(calendar, staff);
    return {cast.sun(), cast.liu(), cast.hengtong(), cast.chen(), cast.zhao(), cast.shan(), cast.wang()};
}

} // namespace showroom
