// SPDX-License-Identifier: GPL-3.0-or-later
// Test drives: a car and a slot without clash, a checked licence, mileage, and what the customer thinks.
#include "services/conduct.h"
#include "services/dealparts.h"
#include "services/testdrivebooking.h"
#include "services/testdrivepaper.h"
#include "showroom/rules/testdriverules.h"
#include <QRegularExpression>

namespace showroom
{

namespace
{

void eraseLicence(TestDrive &drive)
{
    drive.licenceConsent = drive.licenceChecked = false;
    drive.licenceNumber.clear();
    drive.licenceClass.reset();
    drive.licenceUntil.reset();
}

Done refusedByBlocks(const std::vector<Verdict> &verdicts)
{
    std::vector<Verdict> blocks;
    for (const Verdict &verdict : verdicts)
        if (verdict.outcome == Outcome::Block)
            blocks.push_back(verdict);
    return blocks.empty() ? Done() : Done(refusedBy(std::move(blocks)));
}

/// What a car shows now is never less than what it showed.
Done checkMileage(const char *field, std::optional<int> shown, std::optional<int> known)
{
    const QString name = QString::fromLatin1(field);
    if (!shown)
        return refuseField(name, {QT_TRANSLATE_NOOP("Message", "Say how many kilometres the car shows.")});
    if (*shown < 0 || *shown > highestMileage)
        return refuseField(name, {QT_TRANSLATE_NOOP("Message", "No car shows such a mileage.")});
    if (known && *shown < *known)
        return refuseField(name, {QT_TRANSLATE_NOOP("Message", "The car showed %1 km already."), {qint64(*known)}});
    return {};
}

/// The licence as it was typed, with somebody's word that they looked at it.
Done takeLicence(TestDrive &drive)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z0-9]{6,20}\\z"));
    if (Done consented = refusedByBlocks({rules::licenceConsented(drive)}); !consented)
        return consented;
    drive.licenceNumber = drive.licenceNumber.remove(u' ').toUpper();
    if (!drive.licenceNumber.isEmpty() && !form.match(drive.licenceNumber).hasMatch())
        return refuseField(QStringLiteral("licence_number"),
                           {QT_TRANSLATE_NOOP("Message", "A licence number has 6 to 20 letters and digits.")});
    drive.licenceChecked = true;
    return refusedByBlocks({rules::licenceChecked(drive, drive.on)});
}

/// All ten points at once: a list with holes compares with no other.
Done checkPoints(const TestDrive &drive)
{
    std::vector<FieldProblem> problems;
    forEachField<TestDrive>([&]<class Value>(const Field<TestDrive, Value> &field) {
        if constexpr (std::is_same_v<Value, std::optional<Score>>)
            if (!(drive.*field.member))
                problems.push_back(
                    {QString::fromLatin1(field.name),
                     {QT_TRANSLATE_NOOP("Message", "%1 is needed."), {Label{Description<TestDrive>::context, field.label}}}});
    });
    return refusedIf(std::move(problems));
}

} // namespace

template <>
struct Conduct<TestDrive> {
    static constexpr auto sees = Operation::EditSalesRecords;
    static constexpr auto makes = Operation::EditSalesRecords;
    static DocumentRepository<TestDrive> &records(Storage &storage) { return storage.testDrives(); }
    static bool isSensitive(const TestDrive &drive) { return !drive.licenceNumber.isEmpty(); }

    static Done begin(Context &context, const Session &session, StoreId store, TestDrive &drive)
    {
        return TestDriveBooking(context, session, store).begin(drive);
    }

    static bool edits(const TestDrive &drive) { return drive.state == TestDriveState::Booked; }

    static Done check(Context &context, const Session &session, const Stored<TestDrive> &standing, TestDrive &wanted)
    {
        if (trimmedText(wanted.driverName) != standing.value.driverName)
            eraseLicence(wanted); // it is somebody else's
        return TestDriveBooking(context, session, standing.store).change(standing, wanted);
    }

    static Result<Saved<TestDrive>> act(Context &context, const Session &session, const Stored<TestDrive> &standing,
                                        TestDriveAction action, const DocumentActionInput &input)
    {
        const DocumentWork<TestDrive> work(context, session, records(context.storage));
        if (Done may = work.permit(standing, action); !may)
            return Refusal(may.error());
        return plainAct(context, session, standing, action, input, [&](TestDrive &drive) -> Done {
            switch (action) {
            case TestDriveAction::CheckLicence:
                return takeLicence(drive);
            case TestDriveAction::GoOut:
                return goOut(context, session, standing, drive);
            case TestDriveAction::Return:
                return comeBack(context, session, standing, drive);
            case TestDriveAction::Rate:
                return checkPoints(drive);
            case TestDriveAction::NoShow:
                return missed(context, standing);
            case TestDriveAction::EraseLicence:
                eraseLicence(drive);
                break;
            case TestDriveAction::Cancel:
                break;
            }
            return {};
        });
    }

    static Done goOut(Context &context, const Session &session, const Stored<TestDrive> &standing, const TestDrive &drive)
    {
        const QDate today = context.today(standing.store);
        if (Done good = refusedByBlocks({rules::licenceConsented(drive), rules::licenceChecked(drive, today)}); !good)
            return good;
        if (drive.on != today)
            return refuseField(QStringLiteral("on_day"),
                               {QT_TRANSLATE_NOOP("Message", "It is booked for %1: move it to today first."), {drive.on}});
        const TestDriveBooking booking(context, session, standing.store);
        const auto car = booking.carThatIsHere(drive.vehicle);
        if (!car)
            return Refusal(car.error());
        return booking.nobodyOut(drive.vehicle)
            .and_then([&] { return checkMileage("mileage_out", drive.mileageOut, car->value.mileage); })
            .and_then([&] { return booking.showMileage(*car, *drive.mileageOut); });
    }

    static Done comeBack(Context &context, const Session &session, const Stored<TestDrive> &standing, const TestDrive &drive)
    {
        const auto car = context.storage.vehicles().find({standing.store}, drive.vehicle);
        if (!car)
            return Refusal(car.error());
        return checkMileage("mileage_in", drive.mileageIn, std::max(car->value.mileage, drive.mileageOut)).and_then([&] {
            return TestDriveBooking(context, session, standing.store).showMileage(*car, *drive.mileageIn);
        });
    }

    static Done missed(Context &context, const Stored<TestDrive> &standing)
    {
        const QTime begin = standing.value.begin.value_or(QTime(0, 0));
        if (context.clock.now() >= context.zoneOf(standing.store).at(standing.value.on, begin))
            return {};
        return refuse(ErrorCode::Rejected,
                      {QT_TRANSLATE_NOOP("Message", "The drive begins on %1 at %2; whoever does not come is not late yet."),
                       {standing.value.on, begin.toString(QStringLiteral("HH:mm"))}});
    }

    static std::vector<Verdict> verdicts(Context &context, const Stored<TestDrive> &standing)
    {
        const TestDrive &drive = standing.value;
        std::vector<Verdict> verdicts;
        if (drive.state == TestDriveState::Booked) {
            const QDate day = std::max(drive.on, context.today(standing.store));
            verdicts = {rules::licenceConsented(drive), rules::licenceChecked(drive, day)};
            if (const auto car = context.storage.vehicles().find({standing.store}, drive.vehicle))
                if (Verdict held = rules::carUnsold(car->value); held.outcome != Outcome::Pass)
                    verdicts.push_back(std::move(held));
        }
        if (drive.state == TestDriveState::Returned || drive.state == TestDriveState::Rated)
            if (const auto recorded = followedUp(context, standing))
                verdicts.push_back(rules::driveFollowedUp(*recorded));
        return verdicts;
    }

    static Result<bool> followedUp(Context &context, const Stored<TestDrive> &standing)
    {
        constexpr int lookedAt = 200; // a lead has fewer since the drive
        return context.storage.followUps().ofLead(standing.store, standing.value.lead, lookedAt).map([&](const auto &rows) {
            return std::any_of(rows.begin(), rows.end(), [&](const FollowUpRow &row) {
                const FollowUp &followUp = row.followUp.value;
                return followUp.kind == ContactKind::TestDrive && followUp.happenedOn >= standing.value.on &&
                       followUp.state != FollowUpState::Voided && followUp.state != FollowUpState::Rejected;
            });
        });
    }

    static Result<Paper> paper(Context &context, const Session &session, const Stored<TestDrive> &standing)
    {
        const auto car = context.storage.vehicles().find({standing.store}, standing.value.vehicle);
        const auto model = car ? context.storage.models().find({standing.store}, car->value.model)
                               : Result<Stored<VehicleModel>>(Refusal(car.error()));
        if (!model)
            return Refusal(model.error());
        const QString footer =
            QStringLiteral("打印：%1　%2")
                .arg(session.name.isEmpty() ? context.nameOf(session.person) : session.name,
                     context.zoneOf(standing.store).local(context.clock.now()).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        return testDrivePaper({standing.value, car->value,
                               QStringList{model->value.brand, model->value.series, model->value.name}.join(u' '),
                               storeName(context, standing.store), context.nameOf(standing.value.escort), footer});
    }
};

template class DocumentService<TestDrive>;

} // namespace showroom
