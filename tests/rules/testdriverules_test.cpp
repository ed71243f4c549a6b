// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/testdriverules.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QDate day(2026, 11, 23);

TestDrive licensed()
{
    TestDrive drive;
    drive.on = day;
    drive.begin = QTime(14, 30);
    drive.licenceConsent = drive.licenceChecked = true;
    drive.licenceNumber = u"140105199001010012"_s;
    drive.licenceClass = LicenceClass::C1;
    drive.licenceUntil = day;
    return drive;
}

std::string say(const Verdict &verdict)
{
    return translated(verdict.message).toStdString();
}

} // namespace

// PI-01
TEST(TestDriveRules, ALicenceIsKeptByTheDriversConsentAlone)
{
    TestDrive drive = licensed();
    EXPECT_EQ(rules::licenceConsented(drive).outcome, Outcome::Pass);
    drive.licenceConsent = false;
    const Verdict refused = rules::licenceConsented(drive);
    EXPECT_EQ(refused.rule, u"PI-01"_s);
    EXPECT_EQ(refused.outcome, Outcome::Block);
    EXPECT_EQ(refused.missing, QStringList{u"licence_consent"_s});
}

TEST(TestDriveRules, WhatIsMissingFromALicenceIsNamedAtOnce)
{
    EXPECT_EQ(rules::licenceChecked(licensed(), day).outcome, Outcome::Pass);
    const Verdict nothing = rules::licenceChecked(TestDrive(), day);
    EXPECT_EQ(nothing.outcome, Outcome::Block);
    EXPECT_EQ(nothing.missing, (QStringList{u"licence_number"_s, u"licence_class"_s, u"licence_until"_s, u"licence_checked"_s}));
    EXPECT_NE(say(nothing).find("Licence number"), std::string::npos) << say(nothing);
    TestDrive unseen = licensed();
    unseen.licenceChecked = false;
    EXPECT_EQ(rules::licenceChecked(unseen, day).missing, QStringList{u"licence_checked"_s}) << "written down is not looked at";
}

TEST(TestDriveRules, ALicenceHoldsToItsLastDayAndForACar)
{
    TestDrive drive = licensed();
    EXPECT_EQ(rules::licenceChecked(drive, day).outcome, Outcome::Pass) << "the last day counts";
    const Verdict over = rules::licenceChecked(drive, day.addDays(1));
    EXPECT_EQ(over.outcome, Outcome::Block);
    EXPECT_EQ(over.missing, QStringList{u"licence_until"_s});
    EXPECT_NE(say(over).find("2026"), std::string::npos) << say(over);
    for (const auto &entry : Codes<LicenceClass>::entries) {
        drive.licenceClass = entry.value;
        EXPECT_EQ(rules::licenceChecked(drive, day).outcome == Outcome::Pass, entry.value != LicenceClass::Other) << entry.code;
    }
}

TEST(TestDriveRules, ADriveIsNoContactUntilItsFollowUpStands)
{
    EXPECT_EQ(rules::driveFollowedUp(true).outcome, Outcome::Pass);
    EXPECT_EQ(rules::driveFollowedUp(false).outcome, Outcome::Flag) << "it stops nothing";
}

TEST(TestDriveRules, WhoSellsTheCarIsTold)
{
    Vehicle car;
    EXPECT_EQ(rules::carUnsold(car).outcome, Outcome::Pass);
    car.contract = Id<Contract>(3);
    car.state = VehicleState::Reserved;
    EXPECT_EQ(rules::carUnsold(car).outcome, Outcome::Flag);
    TestDrive drive = licensed();
    drive.number = u"SJ-2026-0007"_s;
    const Verdict promised = rules::promisedForDrive(car, drive);
    EXPECT_EQ(promised.outcome, Outcome::Flag);
    EXPECT_NE(say(promised).find("SJ-2026-0007"), std::string::npos);
    EXPECT_NE(say(promised).find("14:30"), std::string::npos);
}

TEST(TestDriveSlots, MeetWhenTheyHaveAMinuteInCommon)
{
    const auto slot = [](QTime begin, int minutes, QDate on = day) {
        TestDrive drive;
        drive.on = on;
        drive.begin = begin;
        drive.minutes = minutes;
        return drive;
    };
    const TestDrive drive = slot({14, 0}, 30);
    struct {
        QTime begin;
        int minutes;
        bool meets;
    } const others[] = {{{14, 0}, 30, true},   {{13, 30}, 30, false}, {{13, 30}, 31, true}, {{14, 29}, 5, true},
                        {{14, 30}, 30, false}, {{13, 0}, 180, true},  {{14, 10}, 5, true}};
    for (const auto &other : others) {
        EXPECT_EQ(overlap(drive, slot(other.begin, other.minutes)), other.meets) << qPrintable(other.begin.toString());
        EXPECT_EQ(overlap(slot(other.begin, other.minutes), drive), other.meets) << qPrintable(other.begin.toString());
    }
    EXPECT_FALSE(overlap(drive, slot({14, 0}, 30, day.addDays(1))));
}

} // namespace showroom
