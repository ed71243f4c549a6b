// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/contractdesk.h"

namespace showroom
{

/// A dealership with a test-drive car of 1,280 km, Li Min's customer and Wang Wei's, and the short ways to each state of a drive.
class TestDriveDesk : public ContractDesk
{
protected:
    TestDriveDesk()
    {
        car = carToDrive("LVSHCAMB1CE054249", QStringLiteral("晋A12345"));
        wangsLead = shop.leadOf(wangwei, QStringLiteral("郝亮"), QStringLiteral("13903511111"));
    }

    VehicleId carToDrive(const char *vin, const QString &plate)
    {
        const VehicleId id = carInStock(vin);
        changeCar(id, [&](Vehicle &vehicle) {
            vehicle.testDriveCar = true;
            vehicle.plate = plate;
            vehicle.mileage = 1280;
        });
        return id;
    }
    void changeCar(VehicleId id, const std::function<void(Vehicle &)> &how)
    {
        auto card = services.stock.show(clerk, id).value();
        how(card.vehicle.value);
        (void)services.stock.update(clerk, command(), id, card.vehicle.version, card.vehicle.value).value();
    }
    Vehicle stored(VehicleId id) { return shop.storage->vehicles().find({shop.store}, id).value().value; }
    using ContractDesk::stored;
    TestDrive stored(TestDriveId id) { return shop.storage->testDrives().find({shop.store}, id).value().value; }

    /// Today is 23 November, nine o'clock.
    TestDrive slot(QTime begin = QTime(14, 30), QDate on = QDate(2026, 11, 23)) const
    {
        TestDrive drive;
        drive.lead = lead;
        drive.vehicle = car;
        drive.on = on;
        drive.begin = begin;
        return drive;
    }
    Result<Saved<TestDrive>> book(const Session &person, const TestDrive &drive)
    {
        return services.testDrives.add(person, command(), drive);
    }
    TestDriveId booked(QTime begin = QTime(14, 30)) { return book(limin, slot(begin)).value().id; }

    static QMap<QString, QString> licence(const QString &number = QStringLiteral("140105199001010012"))
    {
        return {{QStringLiteral("licence_consent"), QStringLiteral("true")},
                {QStringLiteral("licence_number"), number},
                {QStringLiteral("licence_class"), QStringLiteral("C1")},
                {QStringLiteral("licence_until"), QStringLiteral("2030-05-01")}};
    }
    static QMap<QString, QString> points(const QString &score = QStringLiteral("4"))
    {
        QMap<QString, QString> all;
        for (const char *point : feedbackPoints())
            all.insert(QString::fromLatin1(point), score);
        return all;
    }
    Result<Saved<TestDrive>> step(const Session &person, TestDriveId id, TestDriveAction action,
                                  const QMap<QString, QString> &fields = {}, const QString &reason = {})
    {
        DocumentActionInput input;
        input.reason = reason;
        input.fields = fields;
        return services.testDrives.act(person, command(), id, action, input);
    }
    TestDriveId checked(QTime begin = QTime(14, 30))
    {
        const TestDriveId id = booked(begin);
        (void)step(limin, id, TestDriveAction::CheckLicence, licence()).value();
        return id;
    }
    Result<Saved<TestDrive>> goOut(TestDriveId id, int kilometres = 1280)
    {
        return step(limin, id, TestDriveAction::GoOut, {{QStringLiteral("mileage_out"), QString::number(kilometres)}});
    }
    Result<Saved<TestDrive>> comeBack(TestDriveId id, int kilometres = 1293)
    {
        return step(limin, id, TestDriveAction::Return, {{QStringLiteral("mileage_in"), QString::number(kilometres)}});
    }
    TestDriveId returned()
    {
        const TestDriveId id = checked();
        (void)goOut(id).value();
        (void)comeBack(id).value();
        return id;
    }
    DocumentCard<TestDrive> card(const Session &person, TestDriveId id) { return services.testDrives.show(person, id).value(); }
    static std::string why(const Error &error) { return translated(error.message).toStdString(); }

    VehicleId car = VehicleId(0);
    LeadId wangsLead = LeadId(0);
};

} // namespace showroom
