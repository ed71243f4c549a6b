// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/staff.h"
#include "demo/words.h"
#include <QSet>

namespace showroom
{
namespace
{

constexpr int customersOfEight = 7200;
constexpr int customersOfOne = 900;
constexpr size_t consultantsWithPassword = 12;

struct Known {
    const char *signin;
    QStringView name;
    Role role;
    Diligence diligence = {};
};

constexpr Known knownConsultants[] = {
    {"limin", u"李敏", Role::Consultant, {84, 2}},     {"wanglei", u"王磊", Role::Consultant, {99, 0}},
    {"zhaoqian", u"赵倩", Role::Consultant, {91, 3}},  {"suntao", u"孙涛", Role::Consultant, {22, 4}},
    {"zhouting", u"周婷", Role::Consultant, {82, 30}}, {"wugang", u"吴刚", Role::Consultant, {78, 2}},
    {"zhengkai", u"郑凯", Role::Consultant, {69, 5}},  {"fengxue", u"冯雪", Role::Consultant, {61, 3}},
};
constexpr Known knownStaff[] = {
    {"zhanghui", u"张慧", Role::Clerk},       {"liufang", u"刘芳", Role::Clerk},
    {"majun", u"马骏", Role::OfficeManager},  {"chenguoqiang", u"陈国强", Role::Manager},
    {"heyong", u"何勇", Role::Director},      {"gaojianjun", u"高建军", Role::GeneralManager},
    {"songliping", u"宋丽萍", Role::Finance}, {"hanmei", u"韩梅", Role::Service},
    {"caojing", u"曹静", Role::GeneralAdmin}, {"admin", u"系统管理员", Role::SysAdmin},
};
constexpr size_t consultantOnLeave = 5;

DemoColleague colleague(const Known &known)
{
    Person person;
    person.signin = QLatin1String(known.signin);
    person.name = known.name.toString();
    person.role = known.role;
    return {person, known.diligence};
}

QString freeSignin(const QString &wanted, QSet<QString> &taken)
{
    QString signin = wanted;
    for (int number = 2; taken.contains(signin); ++number)
        signin = wanted + QString::number(number);
    taken.insert(signin);
    return signin;
}

DemoColleague inventConsultant(Random &random, QSet<QString> &taken)
{
    const auto &surname = words::surname(random);
    const auto &given = words::staffGivenName(random);
    DemoColleague made;
    made.person.name = surname.text.toString() + given.text.toString();
    made.person.signin = freeSignin(QLatin1String(surname.pinyin) + QLatin1String(given.pinyin), taken);
    made.diligence = {random.between(45, 97), random.between(0, 8)};
    return made;
}

} // namespace

PersonId DemoStaff::idOf(Role role) const
{
    for (const DemoColleague &colleague : others)
        if (colleague.person.role == role)
            return *colleague.id;
    Q_UNREACHABLE();
}

DemoStaff inventStaff(Random random, int customers, QDate today)
{
    DemoStaff staff;
    QSet<QString> taken;
    for (const Known &known : knownStaff)
        staff.others.push_back(colleague(known));
    for (const Known &known : knownConsultants)
        staff.consultants.push_back(colleague(known));
    for (const auto *group : {&staff.others, &staff.consultants})
        for (const DemoColleague &known : *group)
            taken.insert(known.person.signin);

    DemoColleague &away = staff.consultants[consultantOnLeave];
    away.awayFrom = today.addDays(-9);
    away.person.state = PersonState::OnLeave;
    away.person.leaveUntil = today.addDays(5);

    const int more = customers > customersOfEight ? (customers - customersOfEight) / customersOfOne : 0;
    for (int i = 0; i < more; ++i)
        staff.consultants.push_back(inventConsultant(random, taken));
    for (size_t i = consultantsWithPassword; i < staff.consultants.size(); ++i)
        staff.consultants[i].hasPassword = false;
    return staff;
}

} // namespace showroom
