// SPDX-License-Identifier: GPL-3.0-or-later
// Who knows of a test drive, what of the licence stands where, what is owed, and two seats at the same moment.
#include "services/testdrivedesk.h"
#include <QJsonDocument>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace showroom
{

class TestDriveRights : public TestDriveDesk
{
protected:
    static constexpr auto number = "140105199001010012";

    /// Everything that the audit holds of drives.
    QString trail()
    {
        QString text;
        AuditQuery query;
        query.stores = {shop.store};
        query.kind = u"test_drive"_s;
        query.limit = 500;
        const auto entries = shop.storage->audit().page(query);
        for (const AuditEntry &entry : entries.value())
            text += entry.action + u' ' + entry.details + u'\n';
        return text;
    }
    /// What the worklist wants about drives, by its words.
    QStringList owed(const Session &person)
    {
        QStringList found;
        const auto tasks = services.worklist.tasks(person, person.person, {});
        for (const Task &task : tasks.value())
            if (task.kind == u"test_drive"_s)
                found << translated(task.message) + (task.overdue ? u" !"_s : QString());
        return found;
    }
};

INSTANTIATE_TEST_SUITE_P(, TestDriveRights, bothEngines, engineName);

TEST_P(TestDriveRights, AreThoseOfTheSalesRecords)
{
    const TestDriveId id = checked();
    EXPECT_EQ(services.testDrives.show(wangwei, id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(step(wangwei, id, TestDriveAction::Cancel, {}, u"x"_s).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(services.testDrives.page(wangwei, {}, {}, 10)->rows.empty());
    EXPECT_EQ(services.testDrives.print(wangwei, id).error().code, ErrorCode::NotFound);
    for (const Session &person : {boss, finance, service, office}) {
        EXPECT_FALSE(services.testDrives.show(person, id));
        EXPECT_EQ(services.testDrives.page(person, {}, {}, 10).error().code, ErrorCode::NotPermitted);
        EXPECT_FALSE(book(person, slot(QTime(17, 0))));
    }
    for (const Session &person : {limin, clerk, officeManager, manager, director}) {
        EXPECT_TRUE(services.testDrives.show(person, id));
        EXPECT_EQ(services.testDrives.page(person, {}, {}, 10)->rows.size(), 1u);
    }
    ASSERT_TRUE(services.leads.act(manager, command(), lead, LeadAction::HandOver, {u"调岗"_s, {}, wangwei.person, {}}));
    EXPECT_TRUE(services.testDrives.show(wangwei, id)) << "the drive goes with its lead";
    EXPECT_FALSE(services.testDrives.show(limin, id));
}

// PI-01
TEST_P(TestDriveRights, ALicenceStandsInFullOnTheCardAlone)
{
    const TestDriveId id = checked();
    EXPECT_EQ(card(limin, id).row.record.value.licenceNumber, QString::fromLatin1(number));
    const auto rows = services.testDrives.page(director, {}, {}, 10);
    EXPECT_EQ(rows->rows.at(0).record.value.licenceNumber, u"1401** **** **** 0012"_s);
    EXPECT_TRUE(rows->rows.at(0).record.value.driverPhone->isMasked());
    ASSERT_TRUE(goOut(id));
    ASSERT_TRUE(comeBack(id));
    ASSERT_TRUE(step(limin, id, TestDriveAction::EraseLicence));
    EXPECT_TRUE(trail().contains(u"check_licence"_s));
    EXPECT_FALSE(trail().contains(QString::fromLatin1(number))) << "also what it was is masked";
    const auto json = services.records.list(clerk, u"test_drive"_s, {});
    EXPECT_FALSE(QString::fromUtf8(QJsonDocument(*json).toJson()).contains(QString::fromLatin1(number)));
}

TEST_P(TestDriveRights, ReadingAnothersLicenceLeavesATrace)
{
    const TestDriveId id = booked();
    (void)card(clerk, id);
    EXPECT_FALSE(trail().contains(u"read"_s)) << "there is none to read";
    ASSERT_TRUE(step(limin, id, TestDriveAction::CheckLicence, licence()));
    (void)card(limin, id);
    EXPECT_FALSE(trail().contains(u"read"_s)) << "one's own customer's";
    (void)card(clerk, id);
    EXPECT_EQ(trail().count(u"read"_s), 1);
}

TEST_P(TestDriveRights, WhatIsPrintedIsWrittenDown)
{
    const TestDriveId id = booked();
    const QString unchecked = QString::fromUtf8(services.testDrives.print(limin, id).value());
    EXPECT_TRUE(unchecked.contains(u"驾驶证未核验"_s)) << unchecked.toStdString();
    ASSERT_TRUE(step(limin, id, TestDriveAction::CheckLicence, licence()));
    const QString paper = QString::fromUtf8(services.testDrives.print(limin, id).value());
    for (const char *part : {"试乘试驾协议", "SJ-2026-0001", "王建国", "晋A12345", number, "银河 E8", "14:30"})
        EXPECT_TRUE(paper.contains(QString::fromUtf8(part))) << part;
    EXPECT_FALSE(paper.contains(u"驾驶证未核验"_s));
    EXPECT_EQ(trail().count(u"print"_s), 2);
    EXPECT_EQ(services.deliveries.print(limin, DeliveryId(1)).error().code, ErrorCode::NotFound);
}

TEST_P(TestDriveRights, TheConsultantIsRemindedOfWhatADriveWants)
{
    const TestDriveId id = checked(QTime(14, 30));
    TestDrive tomorrow = slot(QTime(10, 0), QDate(2026, 11, 24));
    ASSERT_TRUE(book(limin, tomorrow));
    EXPECT_EQ(owed(limin), QStringList{u"Test drive at 14:30"_s});
    EXPECT_TRUE(owed(manager).isEmpty()) << "it is the consultant's";
    shop.clock.set(QDate(2026, 11, 23), QTime(14, 35));
    ASSERT_TRUE(goOut(id));
    EXPECT_TRUE(owed(limin).isEmpty()) << "on the road and in time";
    shop.clock.set(QDate(2026, 11, 23), QTime(15, 1));
    EXPECT_EQ(owed(limin), QStringList{u"On the road since 14:30, and should be back !"_s});
    ASSERT_TRUE(comeBack(id));
    EXPECT_EQ(owed(limin), QStringList{u"Ask how the drive was"_s});
    ASSERT_TRUE(step(limin, id, TestDriveAction::Rate, points()));
    EXPECT_TRUE(owed(limin).isEmpty());
    shop.clock.set(QDate(2026, 11, 25), QTime(9, 0));
    ASSERT_EQ(owed(limin).size(), 1) << "yesterday's, of which nobody said what became of it";
    EXPECT_TRUE(owed(limin).front().endsWith(u'!'));
}

TEST_P(TestDriveRights, OfSeatsThatBookAtTheSameMomentOneHasTheSlot)
{
    const int seats = GetParam() == Where::Sqlite ? 3 : 8;
    const VehicleId second = carToDrive("1M8GDM9AXKP042788", u"晋A54321"_s);
    for (const bool sameCar : {true, false}) {
        std::atomic<int> booked = 0, clashed = 0;
        std::vector<std::thread> threads;
        const QTime begin = sameCar ? QTime(10, 0) : QTime(12, 0);
        for (int seat = 0; seat < seats; ++seat)
            threads.emplace_back([&, seat] {
                const auto storage = shop.open();
                Services own(*storage, shop.hasher, shop.press, shop.clock);
                TestDrive drive = slot(begin.addSecs(60 * (seat % 5)));
                // The same car with different colleagues, then different cars with the same colleague.
                if (sameCar)
                    drive.escort = seat % 2 == 0 ? limin.person : wangwei.person;
                else
                    drive.vehicle = seat % 2 == 0 ? car : second;
                const auto added = own.testDrives.add(limin, command(), drive);
                booked += added ? 1 : 0;
                clashed += !added && added.error().code == ErrorCode::Conflict ? 1 : 0;
            });
        for (std::thread &thread : threads)
            thread.join();
        EXPECT_EQ(booked, 1) << sameCar;
        EXPECT_EQ(clashed, seats - 1) << sameCar;
    }
    EXPECT_EQ(shop.storage->testDrives().onDay(shop.store, QDate(2026, 11, 23))->size(), 2u);
}

TEST_P(TestDriveRights, OfTwoThatAreMovedToOneSlotOneGetsIt)
{
    const TestDriveId ids[] = {booked(QTime(10, 0)), booked(QTime(16, 0))};
    std::atomic<int> moved = 0;
    std::vector<std::thread> threads;
    for (const TestDriveId id : ids)
        threads.emplace_back([&, id] {
            const auto storage = shop.open();
            Services own(*storage, shop.hasher, shop.press, shop.clock);
            TestDrive drive = slot(QTime(13, 0));
            drive.driverName = u"王建国"_s;
            moved += own.testDrives.update(limin, command(), id, 1, drive) ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(moved, 1);
}

} // namespace showroom
