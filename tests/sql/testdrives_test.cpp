// SPDX-License-Identifier: GPL-3.0-or-later
// Test drives by day, by car, by owner, and by lead.
#include "sql/storagetest.h"

namespace showroom
{

class TestDrives : public OnEveryStorage
{
protected:
    TestDrives()
    {
        VehicleModel entry;
        entry.brand = QStringLiteral("吉利");
        entry.name = QStringLiteral("智驾版");
        model = must(storage->models().add(store, entry, limin, at)).id;
        car = newCar("LVSHCAMB1CE054249");
        lead = addLead(addCustomer(QStringLiteral("王建国")).id).id;
    }
    VehicleId newCar(const char *vin, bool toDrive = true)
    {
        Vehicle vehicle;
        vehicle.vin = Vin::parse(QString::fromLatin1(vin));
        vehicle.model = model;
        vehicle.state = VehicleState::InStock;
        vehicle.testDriveCar = toDrive;
        vehicle.plate = QStringLiteral("晋A12345");
        return must(storage->vehicles().add(store, vehicle, limin, at)).id;
    }
    TestDrive drive(QDate on, QTime begin) const
    {
        TestDrive value;
        value.number = QStringLiteral("SJ-%1-%2").arg(on.toString(Qt::ISODate), begin.toString(QStringLiteral("HHmm")));
        value.lead = lead;
        value.vehicle = car;
        value.on = on;
        value.begin = begin;
        value.minutes = 30;
        value.escort = limin;
        value.owner = limin;
        return value;
    }
    Stored<TestDrive> add(const TestDrive &value) { return must(storage->testDrives().add(store, value, limin, at)); }
    static QStringList numbers(const std::vector<Stored<TestDrive>> &drives)
    {
        QStringList found;
        for (const Stored<TestDrive> &each : drives)
            found << each.value.number;
        return found;
    }

    VehicleModelId model = VehicleModelId(0);
    VehicleId car = VehicleId(0);
    LeadId lead = LeadId(0);
};

INSTANTIATE_TEST_SUITE_P(, TestDrives, everyStorage, kindName);

TEST_P(TestDrives, ADriveComesBackWhole)
{
    TestDrive value = drive(day("2026-11-23"), QTime(14, 30));
    value.driverName = QStringLiteral("王建国 <b>");
    value.driverPhone = Phone::parse(QStringLiteral("13803516620"));
    value.driverAddress = QStringLiteral("'; --");
    value.licenceConsent = value.licenceChecked = true;
    value.licenceNumber = QStringLiteral("140105199001010012");
    value.licenceClass = LicenceClass::C2;
    value.licenceUntil = day("2030-01-31");
    value.mileageOut = 1280;
    value.mileageIn = 1293;
    value.exterior = Score::Excellent;
    value.overall = Score::Poor;
    value.state = TestDriveState::Rated;
    const Stored<TestDrive> added = add(value);
    EXPECT_EQ(must(storage->testDrives().find({store}, added.id)), added);
    EXPECT_EQ(added.value, value);
    EXPECT_EQ(codeOfRefusal(storage->testDrives().find({otherStore}, added.id)), ErrorCode::NotFound);
}

TEST_P(TestDrives, TheDayHasItsSlotsInOrder)
{
    const QDate today = day("2026-11-23");
    add(drive(today, QTime(15, 0)));
    add(drive(today, QTime(9, 30)));
    add(drive(today.addDays(1), QTime(9, 0)));
    TestDrive gone = drive(today, QTime(11, 0));
    gone.state = TestDriveState::Cancelled;
    add(gone);
    gone = drive(today, QTime(12, 0));
    gone.state = TestDriveState::NoShow;
    add(gone);
    EXPECT_EQ(numbers(must(storage->testDrives().onDay(store, today))),
              (QStringList{QStringLiteral("SJ-2026-11-23-0930"), QStringLiteral("SJ-2026-11-23-1500")}));
    EXPECT_TRUE(must(storage->testDrives().onDay(otherStore, today)).empty());
    must(storage->testDrives().holdDay(store, today));
    must(storage->testDrives().holdDay(store, today));
}

TEST_P(TestDrives, WhatIsOpenIsFoundByOwnerByCarAndByDay)
{
    const QDate today = day("2026-11-23");
    TestDrive value = drive(today, QTime(10, 0));
    value.state = TestDriveState::Returned;
    add(value);
    value = drive(today.addDays(-3), QTime(10, 0));
    value.state = TestDriveState::Out;
    add(value);
    value = drive(today, QTime(9, 0));
    value.state = TestDriveState::Rated;
    add(value);
    add(drive(today.addDays(2), QTime(10, 0)));
    OpenDrivesQuery query;
    query.stores = {store, otherStore};
    query.owner = limin;
    query.until = today;
    EXPECT_EQ(numbers(must(storage->testDrives().open(query))),
              (QStringList{QStringLiteral("SJ-2026-11-20-1000"), QStringLiteral("SJ-2026-11-23-1000")}));
    query.until.reset();
    EXPECT_EQ(must(storage->testDrives().open(query)).size(), 3u);
    query.limit = 1;
    EXPECT_EQ(numbers(must(storage->testDrives().open(query))), QStringList{QStringLiteral("SJ-2026-11-20-1000")});
    query.owner = wangwei;
    EXPECT_TRUE(must(storage->testDrives().open(query)).empty());
    EXPECT_EQ(must(storage->testDrives().open({{store}, {}, car, {}, 10})).size(), 3u);
    EXPECT_TRUE(must(storage->testDrives().open({{store}, {}, newCar("1M8GDM9AXKP042788"), {}, 10})).empty());
}

TEST_P(TestDrives, ListsAreOfALeadAndOfAnOwner)
{
    add(drive(day("2026-11-23"), QTime(10, 0)));
    DocumentQuery query;
    query.stores = {store};
    query.lead = lead;
    EXPECT_EQ(must(storage->testDrives().page(query)).size(), 1u);
    query.owner = wangwei;
    EXPECT_TRUE(must(storage->testDrives().page(query)).empty());
    query.owner = limin;
    EXPECT_EQ(must(storage->testDrives().page(query)).size(), 1u);
    query.lead = LeadId(4711);
    EXPECT_TRUE(must(storage->testDrives().page(query)).empty());
}

TEST_P(TestDrives, GoWithTheirLead)
{
    const Stored<TestDrive> added = add(drive(day("2026-11-23"), QTime(10, 0)));
    must(storage->quotes().handOver(store, lead, std::nullopt));
    EXPECT_EQ(must(storage->testDrives().find({store}, added.id)).value.owner, std::nullopt);
}

TEST_P(TestDrives, TestDriveCarsAreListedForThemselves)
{
    newCar("1M8GDM9AXKP042788", false);
    VehicleQuery query{{store}, {}, {}, {}, true, {}, 10, true};
    const auto cars = must(storage->vehicles().page(query));
    ASSERT_EQ(cars.size(), 1u);
    EXPECT_EQ(cars.front().vehicle.id, car);
    EXPECT_EQ(cars.front().vehicle.value.plate, QStringLiteral("晋A12345"));
}

class TestDrivesOnEngines : public TestDrives
{
};

INSTANTIATE_TEST_SUITE_P(, TestDrivesOnEngines, bothEngines, kindName);

// PI-01: not even a program with a fault can leave one behind.
TEST_P(TestDrivesOnEngines, NoLicenceLiesInTheTableWithoutConsent)
{
    TestDrive value = drive(day("2026-11-23"), QTime(10, 0));
    value.licenceNumber = QStringLiteral("140105199001010012");
    EXPECT_TRUE(codeOfRefusal(storage->testDrives().add(store, value, limin, at)));
    value.licenceConsent = true;
    EXPECT_FALSE(codeOfRefusal(storage->testDrives().add(store, value, limin, at)));
}

} // namespace showroom
