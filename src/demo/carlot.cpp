// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/carlot.h"

namespace showroom
{

namespace
{

struct Trim {
    QStringView series;
    QStringView name;
    EnergyType energy;
    QStringView displacement;
    int guide; ///< hundreds of yuan
    int media;
};

constexpr Trim trims[] = {
    {u"银河 E8", u"665km 智享版", EnergyType::Electric, u"", 1898, 1758},
    {u"银河 E8", u"620km 四驱性能版", EnergyType::Electric, u"", 2288, 2098},
    {u"银河 L7", u"1.5T DHT 115km 标准版", EnergyType::PlugInHybrid, u"1.5T", 1388, 1298},
    {u"银河 L7", u"1.5T DHT 115km 豪华版", EnergyType::PlugInHybrid, u"1.5T", 1588, 1468},
    {u"银河 L6", u"1.5T DHT 125km 智享版", EnergyType::PlugInHybrid, u"1.5T", 1188, 1088},
    {u"星越 L", u"2.0TD 自动两驱旗舰版", EnergyType::Petrol, u"2.0T", 1528, 1398},
    {u"星越 L", u"2.0TD 自动四驱尊享版", EnergyType::Petrol, u"2.0T", 1728, 1588},
    {u"星瑞", u"2.0TD 劲享版", EnergyType::Petrol, u"2.0T", 1168, 1098},
    {u"缤越", u"1.5T 双离合 COOL 版", EnergyType::Petrol, u"1.5T", 858, 788},
    {u"帝豪", u"1.5L CVT 尊贵版", EnergyType::Petrol, u"1.5L", 789, 709},
};

struct Extra {
    OptionKind kind;
    QStringView name;
    int price; ///< yuan
};

constexpr Extra extras[] = {
    {OptionKind::Colour, u"雪山白", 0},         {OptionKind::Colour, u"墨玉黑", 2000},
    {OptionKind::Colour, u"星河蓝", 3000},      {OptionKind::Colour, u"银翼灰", 0},
    {OptionKind::Interior, u"玄夜黑", 0},       {OptionKind::Interior, u"暖玉白", 1500},
    {OptionKind::Equipment, u"全景天窗", 5000}, {OptionKind::Equipment, u"智驾辅助包", 8000},
};

constexpr QStringView colours[] = {u"雪山白", u"雪山白", u"墨玉黑", u"星河蓝", u"银翼灰"};
constexpr QStringView places[] = {u"展厅", u"一号库", u"一号库", u"二号库", u"北场"};
constexpr int carCount = 46;
constexpr int longestStay = 150; ///< days

/// A number that nobody's car has: the maker's part is invented, the rest chance, the ninth character what the check says.
Vin inventVin(Random &random)
{
    static constexpr QStringView letters = u"ABCDEFGHJKLMNPRSTUVWXYZ";
    QString text = QStringLiteral("LZZ");
    for (int i = 0; i < 5; ++i)
        text += letters[random.below(int(letters.size()))];
    text += u'0';
    text += QStringLiteral("TA");
    for (int i = 0; i < 6; ++i)
        text += QChar(u'0' + random.below(10));
    for (const QChar check : QStringLiteral("0123456789X")) {
        text[8] = check;
        if (const auto vin = Vin::parse(text))
            return *vin;
    }
    Q_UNREACHABLE();
}

DemoModel modelOf(const Trim &trim, const DemoCalendar &calendar)
{
    DemoModel demo;
    demo.model.brand = QStringLiteral("吉利");
    demo.model.maker = QStringLiteral("吉利汽车");
    demo.model.series = trim.series.toString();
    demo.model.name = trim.name.toString();
    demo.model.modelYear = calendar.today().year();
    demo.model.energy = trim.energy;
    demo.model.displacement = trim.displacement.toString();
    const Money guide = Money::fromYuan(trim.guide * 100);
    const Money media = Money::fromYuan(trim.media * 100);
    demo.prices.push_back({VehicleModelId(0), calendar.today().addDays(-200), guide, guide});
    demo.prices.push_back({VehicleModelId(0), calendar.today().addDays(-40), guide, media});
    for (const Extra &extra : extras)
        demo.options.push_back({VehicleModelId(0), extra.kind, extra.name.toString(), Money::fromYuan(extra.price), {}});
    return demo;
}

DocumentEvent stepOf(const char *action, const char *from, const char *to, QDate on)
{
    DocumentEvent step;
    step.kind = QStringLiteral("vehicle");
    step.action = QString::fromLatin1(action);
    step.from = QString::fromLatin1(from);
    step.to = QString::fromLatin1(to);
    step.on = on;
    step.at = StoreZone().at(on, QTime(10, 30));
    return step;
}

DemoCar inventCar(Random &random, const DemoCalendar &calendar, int number)
{
    DemoCar car;
    car.model = size_t(random.below(int(std::size(trims))));
    Vehicle &vehicle = car.vehicle;
    vehicle.vin = inventVin(random);
    vehicle.colour = random.pick(colours).toString();
    vehicle.interior = random.chance(75) ? QStringLiteral("玄夜黑") : QStringLiteral("暖玉白");
    const QDate yesterday = calendar.today().addDays(-1);
    const bool here = number % 10 < 7;
    const bool coming = number % 10 == 7 || number % 10 == 8;
    const QDate arrived = yesterday.addDays(-random.below(longestStay));
    vehicle.orderedOn = here ? arrived.addDays(-random.between(12, 30)) : yesterday.addDays(-random.between(2, 15));
    car.steps.push_back(stepOf("add", "", "ordered", *vehicle.orderedOn));
    if (here) {
        vehicle.state = VehicleState::InStock;
        vehicle.arrivedOn = arrived;
        vehicle.place = random.pick(places).toString();
        vehicle.certificateNumber = QStringLiteral("HGZ%1").arg(random.below(1'000'000), 6, 10, QChar(u'0'));
        car.steps.push_back(stepOf("ship", "ordered", "in_transit", arrived.addDays(-5)));
        car.steps.push_back(stepOf("receive", "in_transit", "in_stock", arrived));
    } else {
        vehicle.expectedOn = calendar.today().addDays(random.between(1, coming ? 6 : 25));
        if (coming) {
            vehicle.state = VehicleState::InTransit;
            car.steps.push_back(stepOf("ship", "ordered", "in_transit", yesterday));
        }
    }
    return car;
}

} // namespace

CarLot inventCarLot(Random random, const DemoCalendar &calendar)
{
    CarLot lot;
    for (const Trim &trim : trims)
        lot.models.push_back(modelOf(trim, calendar));
    for (int number = 0; number < carCount; ++number)
        lot.cars.push_back(inventCar(random, calendar, number));
    return lot;
}

} // namespace showroom
