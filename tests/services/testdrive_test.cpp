// SPDX-License-Identifier: GPL-3.0-or-later
// A car and a slot without clash, a checked licence, mileage, and what the customer thinks.
#include "services/testdrivedesk.h"

using namespace Qt::StringLiterals;

namespace showroom
{

class TestDriveServices : public TestDriveDesk
{
};

INSTANTIATE_TEST_SUITE_P(, TestDriveServices, bothEngines, engineName);

TEST_P(TestDriveServices, ABookingIsFilledInFromTheLead)
{
    const TestDriveId id = booked();
    const TestDrive drive = stored(id);
    EXPECT_EQ(drive.number, u"SJ-2026-0001"_s);
    EXPECT_EQ(drive.minutes, standardDriveMinutes);
    EXPECT_EQ(drive.owner, limin.person);
    EXPECT_EQ(drive.escort, limin.person);
    EXPECT_EQ(drive.driverName, u"王建国"_s);
    EXPECT_EQ(drive.driverPhone, Phone::parse(u"13803516620"_s));
    EXPECT_EQ(drive.state, TestDriveState::Booked);
    const auto shown = card(limin, id);
    EXPECT_EQ(shown.row.customerName, u"王建国"_s);
    EXPECT_EQ(shown.row.names.value(u"vehicle"_s), u"银河 E8 智驾版 · 晋A12345"_s);
    EXPECT_EQ(shown.row.names.value(u"escort"_s), limin.name.isEmpty() ? shown.row.ownerName : limin.name);
    TestDrive wife = slot(QTime(16, 0));
    wife.driverName = u"赵丽"_s;
    wife.escort = wangwei.person;
    const TestDrive other = stored(book(limin, wife).value().id);
    EXPECT_EQ(other.escort, wangwei.person);
    EXPECT_EQ(other.driverPhone, std::nullopt) << "the card's number is not hers";
    EXPECT_EQ(other.number, u"SJ-2026-0002"_s);
}

TEST_P(TestDriveServices, WhatCannotBeIsRefusedByField)
{
    const auto refused = [&](const std::function<void(TestDrive &)> &change) {
        TestDrive drive = slot();
        change(drive);
        const auto answer = book(limin, drive);
        EXPECT_FALSE(answer);
        return answer ? QStringList() : fieldsOf(answer.error());
    };
    EXPECT_EQ(refused([](TestDrive &drive) { drive.lead = LeadId(4711); }), QStringList{u"lead"_s});
    EXPECT_EQ(refused([&](TestDrive &drive) { drive.lead = wangsLead; }), QStringList{u"lead"_s}) << "not one's own";
    EXPECT_EQ(refused([](TestDrive &drive) { drive.vehicle = VehicleId(4711); }), QStringList{u"vehicle"_s});
    const VehicleId plain = carInStock("1M8GDM9AXKP042788");
    EXPECT_EQ(refused([&](TestDrive &drive) { drive.vehicle = plain; }), QStringList{u"vehicle"_s}) << "not for driving";
    EXPECT_EQ(refused([](TestDrive &drive) { drive.begin.reset(); }), QStringList{u"at_time"_s});
    EXPECT_EQ(refused([](TestDrive &drive) { drive.on = QDate(); }), QStringList{u"on_day"_s});
    EXPECT_EQ(refused([](TestDrive &drive) { drive.on = QDate(2026, 11, 22); }), QStringList{u"on_day"_s}) << "past";
    EXPECT_EQ(refused([](TestDrive &drive) { drive.on = QDate(2027, 11, 23); }), QStringList{u"on_day"_s});
    for (const int minutes : {0, -30, 241, 2'000'000'000})
        EXPECT_EQ(refused([&](TestDrive &drive) { drive.minutes = minutes; }), QStringList{u"minutes"_s}) << minutes;
    EXPECT_EQ(refused([](TestDrive &drive) { drive.begin = QTime(23, 45); }), QStringList{u"at_time"_s}) << "past midnight";
    EXPECT_EQ(refused([](TestDrive &drive) { drive.escort = PersonId(4711); }), QStringList{u"escort"_s});
    EXPECT_EQ(refused([](TestDrive &drive) { drive.route = QString(121, u'路'); }), QStringList{u"route"_s});
    EXPECT_EQ(refused([](TestDrive &drive) { drive.note = u"\u202E"_s; }), QStringList{u"note"_s});
}

TEST_P(TestDriveServices, ACarHasOneDriveAtATime)
{
    ASSERT_TRUE(book(limin, slot(QTime(14, 30))));
    TestDrive wangs = slot(QTime(14, 45));
    wangs.lead = wangsLead;
    const auto clash = book(wangwei, wangs);
    ASSERT_FALSE(clash);
    EXPECT_EQ(clash.error().code, ErrorCode::Conflict);
    EXPECT_EQ(fieldsOf(clash.error()), QStringList{u"at_time"_s});
    EXPECT_NE(why(clash.error()).find("14:30"), std::string::npos) << why(clash.error());
    EXPECT_NE(why(clash.error()).find("15:00"), std::string::npos) << why(clash.error());
    EXPECT_EQ(why(clash.error()).find("王建国"), std::string::npos) << "another's customer";
    EXPECT_EQ(clash.error().record, std::nullopt);
    const auto toTheClerk = book(clerk, wangs);
    ASSERT_FALSE(toTheClerk);
    EXPECT_NE(why(toTheClerk.error()).find("王建国"), std::string::npos) << "who may know is told whom it is for";
    EXPECT_TRUE(toTheClerk.error().record);
    wangs.begin = QTime(15, 0);
    EXPECT_TRUE(book(wangwei, wangs)) << "one begins when the other ends";
    wangs.begin = QTime(14, 45);
    wangs.minutes = 15;
    wangs.vehicle = carToDrive("1M8GDM9AXKP042788", u"晋A54321"_s);
    EXPECT_TRUE(book(wangwei, wangs)) << "another car, another colleague";
}

TEST_P(TestDriveServices, NobodyGoesAlongWithTwo)
{
    ASSERT_TRUE(book(limin, slot(QTime(14, 30))));
    TestDrive wangs = slot(QTime(14, 45));
    wangs.lead = wangsLead;
    wangs.vehicle = carToDrive("1M8GDM9AXKP042788", u"晋A54321"_s);
    wangs.escort = limin.person;
    const auto clash = book(wangwei, wangs);
    ASSERT_FALSE(clash);
    EXPECT_EQ(clash.error().code, ErrorCode::Conflict);
    EXPECT_EQ(fieldsOf(clash.error()), QStringList{u"escort"_s});
    EXPECT_EQ(why(clash.error()).find("王建国"), std::string::npos);
}

TEST_P(TestDriveServices, WhatIsMovedMustBeFreeAndWhatIsCancelledFreesItsSlot)
{
    const TestDriveId first = booked(QTime(10, 0));
    const TestDriveId second = booked(QTime(14, 0));
    TestDrive moved = stored(second);
    moved.begin = QTime(10, 10);
    EXPECT_EQ(services.testDrives.update(limin, command(), second, 1, moved).error().code, ErrorCode::Conflict);
    moved.begin = QTime(14, 10);
    EXPECT_TRUE(services.testDrives.update(limin, command(), second, 1, moved)) << "its own slot is not in its way";
    EXPECT_EQ(fieldsOf(step(limin, first, TestDriveAction::Cancel).error()), QStringList{u"reason"_s});
    ASSERT_TRUE(step(limin, first, TestDriveAction::Cancel, {}, u"客户改约"_s));
    moved.begin = QTime(10, 10);
    EXPECT_TRUE(services.testDrives.update(limin, command(), second, 2, moved));
    EXPECT_FALSE(services.testDrives.update(limin, command(), first, 2, stored(first))) << "it is over";
}

TEST_P(TestDriveServices, NoLicenceIsKeptWithoutConsent)
{
    const TestDriveId id = booked();
    auto fields = licence();
    fields.insert(u"licence_consent"_s, u"false"_s);
    const auto refused = step(limin, id, TestDriveAction::CheckLicence, fields);
    ASSERT_FALSE(refused);
    EXPECT_EQ(rulesOf(refused.error().verdicts), QStringList{u"PI-01"_s});
    EXPECT_EQ(fieldsOf(refused.error()), QStringList{u"licence_consent"_s});
    EXPECT_EQ(stored(id).licenceNumber, QString());
    ASSERT_TRUE(step(limin, id, TestDriveAction::CheckLicence, licence()));
    EXPECT_EQ(stored(id).licenceNumber, u"140105199001010012"_s);
    ASSERT_TRUE(step(limin, id, TestDriveAction::EraseLicence));
    const TestDrive erased = stored(id);
    EXPECT_EQ(erased.licenceNumber, QString());
    EXPECT_FALSE(erased.licenceConsent || erased.licenceChecked || erased.licenceClass || erased.licenceUntil);
}

TEST_P(TestDriveServices, NobodyGoesOutBeforeTheLicenceWasChecked)
{
    const TestDriveId id = booked();
    const auto unchecked = goOut(id);
    ASSERT_FALSE(unchecked);
    EXPECT_EQ(unchecked.error().code, ErrorCode::Rejected);
    EXPECT_EQ(fieldsOf(unchecked.error()), (QStringList{u"licence_consent"_s, u"licence_number"_s, u"licence_class"_s,
                                                        u"licence_until"_s, u"licence_checked"_s}));
    for (const auto &[field, value] :
         {std::pair(u"licence_number"_s, u"12"_s), std::pair(u"licence_class"_s, u"other"_s),
          std::pair(u"licence_until"_s, u"2026-11-22"_s), std::pair(u"licence_until"_s, QString())}) {
        auto fields = licence();
        fields.insert(field, value);
        EXPECT_EQ(fieldsOf(step(limin, id, TestDriveAction::CheckLicence, fields).error()), QStringList{field});
    }
    ASSERT_TRUE(step(clerk, id, TestDriveAction::CheckLicence, licence(u"14010519900101001x"_s)));
    EXPECT_EQ(stored(id).licenceNumber, u"14010519900101001X"_s);
    const auto shown = card(limin, id);
    EXPECT_EQ(shown.history.front().event.action, u"check_licence"_s);
    EXPECT_EQ(shown.history.front().personName, u"张慧"_s) << "who held it in their hands";
    EXPECT_TRUE(goOut(id));
}

TEST_P(TestDriveServices, AnotherDriverHasAnotherLicence)
{
    const TestDriveId id = checked();
    TestDrive drive = stored(id);
    drive.note = u"带孩子"_s;
    ASSERT_TRUE(services.testDrives.update(limin, command(), id, 2, drive));
    EXPECT_TRUE(stored(id).licenceChecked);
    drive.driverName = u"赵丽"_s;
    ASSERT_TRUE(services.testDrives.update(limin, command(), id, 3, drive));
    EXPECT_FALSE(stored(id).licenceChecked);
    EXPECT_EQ(stored(id).licenceNumber, QString());
    EXPECT_FALSE(goOut(id));
}

TEST_P(TestDriveServices, MileageNeverRunsBackwards)
{
    const TestDriveId id = checked();
    EXPECT_EQ(fieldsOf(step(limin, id, TestDriveAction::GoOut).error()), QStringList{u"mileage_out"_s});
    const auto less = goOut(id, 1279);
    ASSERT_FALSE(less);
    EXPECT_EQ(fieldsOf(less.error()), QStringList{u"mileage_out"_s});
    EXPECT_TRUE(QString::fromStdString(why(less.error())).remove(u',').contains(u"1280"_s)) << why(less.error());
    EXPECT_FALSE(goOut(id, -1));
    EXPECT_FALSE(goOut(id, 3'000'000));
    ASSERT_TRUE(goOut(id, 1285));
    EXPECT_EQ(stored(car).mileage, 1285);
    EXPECT_EQ(fieldsOf(comeBack(id, 1284).error()), QStringList{u"mileage_in"_s});
    EXPECT_EQ(stored(id).state, TestDriveState::Out);
    ASSERT_TRUE(comeBack(id, 1300));
    EXPECT_EQ(stored(car).mileage, 1300);
    EXPECT_FALSE(goOut(checked(QTime(16, 0)), 1299)) << "what the last drive left";
    changeCar(car, [](Vehicle &vehicle) { vehicle.mileage = 1290; });
    EXPECT_EQ(stored(car).mileage, 1290) << "who keeps the stock mends a slip";
}

TEST_P(TestDriveServices, ACarOnTheRoadLeavesNoSecondTime)
{
    const TestDriveId late = checked(QTime(9, 0));
    ASSERT_TRUE(goOut(late));
    shop.clock.advanceMinutes(60);
    const TestDriveId next = checked(QTime(10, 0));
    const auto away = goOut(next);
    ASSERT_FALSE(away);
    EXPECT_EQ(away.error().code, ErrorCode::Conflict);
    EXPECT_NE(why(away.error()).find("SJ-2026-0001"), std::string::npos);
    ASSERT_TRUE(comeBack(late));
    EXPECT_TRUE(goOut(next, 1293));
}

TEST_P(TestDriveServices, ADriveHappensOnItsDay)
{
    const TestDriveId id = checked();
    EXPECT_FALSE(step(limin, id, TestDriveAction::NoShow)) << "it is not time yet";
    shop.clock.advanceDays(1);
    EXPECT_EQ(fieldsOf(goOut(id).error()), QStringList{u"on_day"_s});
    EXPECT_TRUE(step(limin, id, TestDriveAction::NoShow));
    EXPECT_EQ(stored(id).state, TestDriveState::NoShow);
}

TEST_P(TestDriveServices, TenPointsAreAskedForAndNoneIsLeftOut)
{
    const TestDriveId id = returned();
    auto fields = points();
    fields.remove(u"score_quietness"_s);
    EXPECT_EQ(fieldsOf(step(limin, id, TestDriveAction::Rate, fields).error()), QStringList{u"score_quietness"_s});
    for (const char *bad : {"0", "6", "-1", "gut"}) {
        fields.insert(u"score_quietness"_s, QString::fromLatin1(bad));
        EXPECT_EQ(fieldsOf(step(limin, id, TestDriveAction::Rate, fields).error()), QStringList{u"score_quietness"_s}) << bad;
    }
    fields.insert(u"score_quietness"_s, u"1"_s);
    fields.insert(u"remark"_s, u"隔音一般，动力满意"_s);
    ASSERT_TRUE(step(limin, id, TestDriveAction::Rate, fields));
    EXPECT_EQ(stored(id).quietness, Score::Poor);
    EXPECT_EQ(stored(id).overall, Score::Good);
    EXPECT_EQ(stored(id).state, TestDriveState::Rated);
}

TEST_P(TestDriveServices, TheFollowUpIsStillOwedAfterADrive)
{
    const TestDriveId id = returned();
    const auto flagged = [&] { return card(limin, id).verdicts.at(0).outcome == Outcome::Flag; };
    EXPECT_TRUE(flagged());
    ASSERT_TRUE(shop.contact(limin, lead));
    EXPECT_TRUE(flagged()) << "a call is none";
    ASSERT_TRUE(shop.contact(limin, lead, [](FollowUp &contact) { contact.kind = ContactKind::TestDrive; }));
    EXPECT_FALSE(flagged());
}

TEST_P(TestDriveServices, ASoldCarIsFlaggedOnBothSides)
{
    const TestDriveId id = booked();
    const auto flags = [](const std::vector<Verdict> &verdicts) {
        return std::count_if(verdicts.begin(), verdicts.end(),
                             [](const Verdict &verdict) { return verdict.rule.isEmpty() && verdict.outcome == Outcome::Flag; });
    };
    EXPECT_EQ(flags(card(limin, id).verdicts), 0);
    const ContractId contract = draftContract({car});
    EXPECT_EQ(flags(card(limin, id).verdicts), 1);
    EXPECT_EQ(flags(shown(clerk, contract).verdicts), 1) << "and the sale goes on";
    ASSERT_TRUE(step(limin, id, TestDriveAction::Cancel, {}, u"车已售"_s));
    EXPECT_EQ(flags(shown(clerk, contract).verdicts), 0);
}

TEST_P(TestDriveServices, ClosedLeadsAreNotDriven)
{
    auto closed = shop.storage->leads().find({shop.store}, lead).value();
    closed.value.state = LeadState::Lost;
    (void)shop.storage->leads().update(closed, shop.clock.now()).value();
    EXPECT_EQ(fieldsOf(book(limin, slot()).error()), QStringList{u"lead"_s});
}

} // namespace showroom
