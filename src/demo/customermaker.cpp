// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/customermaker.h"
#include "demo/words.h"
#include <algorithm>

namespace showroom
{
namespace
{

constexpr int oldestDay = 730;
constexpr int recentDays = 70;  ///< follow-ups of these weeks are told one by one
constexpr int recentShare = 28; ///< percent of the cards
constexpr quint64 customerStream = 1000;

struct PlotChance {
    Plot plot;
    int youngest; ///< days since the lead was opened that the plot needs
    int weight;
};

constexpr PlotChance recentPlots[] = {
    {Plot::New, 0, 0},     {Plot::Following, 2, 26},      {Plot::Quoted, 6, 11},  {Plot::Wish, 9, 3},
    {Plot::Refused, 4, 4}, {Plot::SecondTracking, 12, 3}, {Plot::WonBack, 12, 2}, {Plot::LostPending, 9, 3},
    {Plot::Lost, 22, 14},  {Plot::Ordered, 10, 6},        {Plot::Won, 30, 16},    {Plot::Asleep, 12, 3},
    {Plot::NoLead, 8, 2},
};

Plot recentPlot(Random &random, qint64 age)
{
    if (age <= 1)
        return Plot::New;
    int total = 0;
    for (const PlotChance &row : recentPlots)
        total += age >= row.youngest ? row.weight : 0;
    int left = random.below(total);
    for (const PlotChance &row : recentPlots)
        if (age >= row.youngest && (left -= row.weight) < 0)
            return row.plot;
    return Plot::Following;
}

Level level(Random &random)
{
    const int percent = random.below(100);
    if (percent < 8)
        return Level::H;
    if (percent < 40)
        return Level::A;
    return percent < 78 ? Level::B : Level::C;
}

CustomerState stateAfter(const std::vector<LeadLife> &leads)
{
    const auto won =
        std::count_if(leads.begin(), leads.end(), [](const LeadLife &life) { return life.lead.value.state == LeadState::Won; });
    if (won == 0)
        return CustomerState::Prospect;
    return won == 1 ? CustomerState::Base : CustomerState::Regular;
}

} // namespace

CustomerMaker::CustomerMaker(const DemoCalendar &calendar, const DemoStaff &staff, quint64 seed, int customers)
    : m_calendar(calendar),
      m_staff(staff),
      m_seed(seed),
      m_customers(customers),
      m_numbers(seed),
      m_hasFocus(staff.consultants.size())
{
    m_hasFocus.front() = true; // hers is one of the people who are always the same
}

CustomerLife CustomerMaker::make(int number)
{
    Random random(m_seed, customerStream + quint64(number));
    const QDate day = dayOf(number);
    const DemoColleague &owner = consultant(random, day);
    CustomerLife life{{invent(random, number), *owner.id, m_calendar.at(day, 0)}, {}};
    life.customer.value.owner = owner.id;
    addLeads(random, life, owner, day);
    life.customer.value.state = stateAfter(life.leads);
    const bool walkedIn = life.customer.value.source == u"来店";
    if (walkedIn)
        life.customer.value.firstVisitOn = day;
    // The card is written while the customer is there: just before the lead, or some time of the day.
    life.customer.at =
        life.leads.empty() ? m_calendar.at(day, random.between(9 * 60, 19 * 60)) : life.leads.front().lead.at.plusMinutes(-4);
    return life;
}

QDate CustomerMaker::dayOf(int number) const
{
    const int recent = std::max(1, m_customers * recentShare / 100);
    const int old = m_customers - recent;
    const auto ago = number < old ? oldestDay - qint64(number) * (oldestDay - recentDays) / std::max(old, 1)
                                  : recentDays - qint64(number - old) * recentDays / recent;
    return m_calendar.today().addDays(-std::max<qint64>(ago, 1));
}

const DemoColleague &CustomerMaker::consultant(Random &random, QDate day) const
{
    // The first consultant has the known customers beside these, and a worklist that fits on a screen.
    const bool sparesFirst = day.daysTo(m_calendar.today()) <= recentDays && random.chance(50);
    const DemoColleague *chosen = nullptr;
    do
        chosen = &random.pick(std::span<const DemoColleague>(m_staff.consultants));
    while ((chosen->awayFrom && day >= *chosen->awayFrom) || (sparesFirst && chosen == m_staff.consultants.data()));
    return *chosen;
}

Customer CustomerMaker::invent(Random &random, int number) const
{
    Customer made;
    made.kind = random.chance(4) ? CustomerKind::Company : CustomerKind::Person;
    const bool company = made.kind == CustomerKind::Company;
    made.name = company ? words::companyName(random) : words::personName(random);
    made.phone = Phone::parse(company ? m_numbers.landLine(number) : m_numbers.mobile(number));
    if (random.chance(company ? 70 : 6))
        made.otherPhone = Phone::parse(m_numbers.mobile(qint64(m_customers) + number));
    made.source = words::source(random);
    made.region = words::region(random);
    describe(random, made);
    return made;
}

void CustomerMaker::describe(Random &random, Customer &customer) const
{
    if (random.chance(45))
        customer.address = customer.region + words::street(random);
    if (random.chance(20))
        customer.tags = words::tag(random);
    if (customer.kind == CustomerKind::Company)
        return;
    if (random.chance(40))
        customer.wechat = QStringLiteral("sx_%1").arg(random.between(10'000, 9'999'999));
    if (random.chance(55))
        customer.occupation = words::occupation(random);
    if (random.chance(15))
        customer.employer = words::companyName(random);
    if (random.chance(35))
        customer.birthday = QDate(1958, 1, 1).addDays(random.below(46 * 365));
}

Lead CustomerMaker::wanted(Random &random, const Customer &customer) const
{
    const bool company = customer.kind == CustomerKind::Company;
    const words::Vehicle &vehicle = company && random.chance(60) ? words::lorry() : words::vehicle(random);
    const int count = company ? random.between(1, 5) : 1;
    Lead made;
    made.level = level(random);
    made.vehicle = vehicle.name.toString();
    if (count > 1)
        made.vehicle += QStringLiteral(" ×%1").arg(count);
    else if (random.chance(40))
        made.vehicle += QLatin1Char(' ') + words::colour(random);
    made.topic = words::topic(random);
    made.source = customer.source;
    if (random.chance(60))
        made.budget = Money::fromYuan(qint64(count) * (vehicle.thousandYuan + random.between(-3, 4) * 5) * 1000);
    if (random.chance(70))
        made.purchaseType = PurchaseType(random.below(3));
    if (random.chance(60))
        made.payment = PaymentWish(random.below(3));
    if (made.purchaseType == PurchaseType::Replace || made.topic == u"置换")
        made.tradeIn = words::oldCar(random, random.between(2010, 2021));
    if (random.chance(35))
        made.competitors = words::competitor(random);
    return made;
}

void CustomerMaker::addLeads(Random &random, CustomerLife &life, const DemoColleague &owner, QDate day)
{
    const qint64 age = day.daysTo(m_calendar.today());
    if (age <= recentDays) {
        if (random.chance(62))
            addLead(random, life, owner, day, recentPlot(random, age));
        return;
    }
    const int percent = random.below(100);
    if (percent < 30)
        addLead(random, life, owner, day, Plot::Won);
    else if (percent < 50)
        addLead(random, life, owner, day, Plot::Lost);
    // Some who bought long ago come again.
    if (percent < 2 && age > 300)
        addLead(random, life, owner, day.addDays(220), Plot::Won);
    else if (percent >= 2 && percent < 5) {
        const int ago = random.between(3, 45);
        if (!owner.awayFrom)
            addLead(random, life, owner, m_calendar.today().addDays(-ago), recentPlot(random, ago));
    }
}

void CustomerMaker::addLead(Random &random, CustomerLife &life, const DemoColleague &owner, QDate opened, Plot plot)
{
    const bool sparse = opened.daysTo(m_calendar.today()) > recentDays;
    Lead lead = wanted(random, life.customer.value);
    lead.owner = owner.id;
    if (!life.leads.empty())
        lead.purchaseType = PurchaseType::Add;
    life.leads.push_back(LeadPlot({m_calendar, m_staff, owner, opened, sparse}, random, lead).play(plot));
    chooseFocus(owner, life.leads.back());
}

void CustomerMaker::chooseFocus(const DemoColleague &owner, LeadLife &life)
{
    Lead &lead = life.lead.value;
    const auto place = size_t(&owner - m_staff.consultants.data());
    // Who was quoted has agreed to the next step, and is the focus no more (FU-05).
    const bool fits = lead.state == LeadState::Following && lead.level <= Level::A;
    if (m_hasFocus[place] || !fits || lead.owner != owner.id)
        return;
    lead.focusRank = 1;
    m_hasFocus[place] = true;
}

} // namespace showroom
