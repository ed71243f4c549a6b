// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/testdrivebooking.h"
#include "services/dealparts.h"
#include "services/documentnames.h"
#include "services/documentwork.h"
#include "showroom/workflow/testdriveworkflow.h"
#include "showroom/workflow/vehicleworkflow.h"

namespace showroom
{

namespace
{

constexpr auto driveSeries = "SJ";
constexpr int furthestDays = 92; ///< what is booked later than in a quarter is a slip of the finger

void tidy(TestDrive &drive)
{
    for (QString TestDrive::*text : {&TestDrive::driverName, &TestDrive::driverAddress, &TestDrive::route, &TestDrive::note})
        drive.*text = trimmedText(drive.*text);
    if (!drive.minutes)
        drive.minutes = standardDriveMinutes;
}

std::vector<FieldProblem> slotProblems(const TestDrive &drive)
{
    std::vector<FieldProblem> problems;
    if (*drive.minutes < 1 || *drive.minutes > longestDriveMinutes)
        problems.push_back(
            {QStringLiteral("minutes"),
             {QT_TRANSLATE_NOOP("Message", "A drive takes from 1 to %1 minutes."), {qint64(longestDriveMinutes)}}});
    else if (drive.begin && endOf(drive) <= *drive.begin)
        problems.push_back(
            {QStringLiteral("at_time"), {QT_TRANSLATE_NOOP("Message", "A drive ends on the day on which it begins.")}});
    return problems;
}

QString clock(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace

Done TestDriveBooking::begin(TestDrive &drive) const
{
    return fillFromLead(drive)
        .and_then([&] { return sound(drive, true); })
        .and_then([&] { return free(drive, {}); })
        .and_then([&] {
            return drawNumber(m_context, m_store, Description<TestDrive>::kind, driveSeries).map([&](const QString &number) {
                drive.number = number;
            });
        });
}

Done TestDriveBooking::change(const Stored<TestDrive> &standing, TestDrive &wanted) const
{
    const TestDrive &was = standing.value;
    if (!wanted.escort)
        wanted.escort = was.escort;
    if (trimmedText(wanted.driverName).isEmpty())
        wanted.driverName = was.driverName;
    tidy(wanted);
    const bool moved = wanted.on != was.on || wanted.begin != was.begin || wanted.minutes != was.minutes ||
                       wanted.vehicle != was.vehicle || wanted.escort != was.escort;
    return sound(wanted, moved).and_then([&] { return moved ? free(wanted, standing.id) : Done(); });
}

Done TestDriveBooking::fillFromLead(TestDrive &drive) const
{
    const auto lead = m_context.storage.leads().find({m_store}, drive.lead);
    if (!lead)
        return Refusal(lead.error());
    if (!isOpen(lead->value.state) && lead->value.state != LeadState::Ordered)
        return refuseField(
            QStringLiteral("lead"),
            {QT_TRANSLATE_NOOP("Message", "Nobody is driven for a lead that is closed: %1."), {labelOf(lead->value.state)}});
    const auto customer = m_context.storage.customers().find({m_store}, lead->value.customer);
    if (!customer)
        return Refusal(customer.error());
    if (!drive.escort)
        drive.escort = lead->value.owner ? lead->value.owner : std::optional(m_session.person);
    // Of another driver's phone and address the card says nothing.
    if (trimmedText(drive.driverName).isEmpty())
        drive.driverName = customer->value.name;
    if (trimmedText(drive.driverName) == customer->value.name) {
        if (!drive.driverPhone)
            drive.driverPhone = customer->value.phone;
        if (trimmedText(drive.driverAddress).isEmpty())
            drive.driverAddress = customer->value.address.left(120);
    }
    return {};
}

Done TestDriveBooking::sound(TestDrive &drive, bool moved) const
{
    tidy(drive);
    std::vector<FieldProblem> problems = problemsOf(drive);
    for (FieldProblem &problem : slotProblems(drive))
        problems.push_back(std::move(problem));
    const QDate today = m_context.today(m_store);
    if (moved && drive.on.isValid() && (drive.on < today || drive.on > today.addDays(furthestDays)))
        problems.push_back(
            {QStringLiteral("on_day"), {QT_TRANSLATE_NOOP("Message", "A day from today to %1."), {today.addDays(furthestDays)}}});
    if (Done good = refusedIf(std::move(problems)); !good || !moved)
        return good;
    return works(drive.escort).and_then([&]() -> Done {
        const auto car = carThatIsHere(drive.vehicle);
        return car ? Done() : Done(Refusal(car.error()));
    });
}

Done TestDriveBooking::works(std::optional<PersonId> escort) const
{
    const auto person = escort ? m_context.storage.people().find({m_store}, *escort) : Result<Stored<Person>>(notFound());
    if (person && person->value.state == PersonState::Active)
        return {};
    return refuseField(QStringLiteral("escort"),
                       {QT_TRANSLATE_NOOP("Message", "Name a colleague of this store who works here.")});
}

Result<Stored<Vehicle>> TestDriveBooking::carThatIsHere(VehicleId vehicle) const
{
    auto car = m_context.storage.vehicles().find({m_store}, vehicle);
    if (!car && car.error().code != ErrorCode::NotFound)
        return car;
    if (!car || !car->value.testDriveCar)
        return refuseField(QStringLiteral("vehicle"), {QT_TRANSLATE_NOOP("Message", "Choose a test-drive car of the stock.")});
    const VehicleState state = car->value.state;
    if (state != VehicleState::InStock && state != VehicleState::Reserved && state != VehicleState::Sold)
        return refuseField(QStringLiteral("vehicle"),
                           {QT_TRANSLATE_NOOP("Message", "This car is not here: %1."), {labelOf(state)}});
    return car;
}

Done TestDriveBooking::free(const TestDrive &drive, std::optional<TestDriveId> self) const
{
    if (Done held = m_context.storage.testDrives().holdDay(m_store, drive.on); !held)
        return held;
    const auto others = m_context.storage.testDrives().onDay(m_store, drive.on);
    if (!others)
        return Refusal(others.error());
    for (const Stored<TestDrive> &other : *others) {
        if (other.id == self || !overlap(other.value, drive))
            continue;
        if (other.value.vehicle == drive.vehicle)
            return taken(other, true);
        if (other.value.escort == drive.escort)
            return taken(other, false);
    }
    return {};
}

/// Another's customer is not named to who may not know of the drive.
Refusal TestDriveBooking::taken(const Stored<TestDrive> &other, bool car) const
{
    const bool known = Context::mayDo(m_session, Operation::EditSalesRecords, other.store, other.value.owner);
    DocumentNames names(m_context);
    std::vector<MessageArgument> arguments{car ? names.carOf(m_store, other.value.vehicle) : m_context.nameOf(other.value.escort),
                                           clock(other.value.begin.value_or(QTime(0, 0))), clock(endOf(other.value))};
    if (known)
        arguments.emplace_back(names.customerOf(m_store, other.value.lead).value_or(QString()));
    const Message message{car ? (known ? QT_TRANSLATE_NOOP("Message", "%1 is booked from %2 to %3, for %4.")
                                       : QT_TRANSLATE_NOOP("Message", "%1 is booked from %2 to %3."))
                              : (known ? QT_TRANSLATE_NOOP("Message", "%1 goes along with another drive from %2 to %3, of %4.")
                                       : QT_TRANSLATE_NOOP("Message", "%1 goes along with another drive from %2 to %3.")),
                          std::move(arguments)};
    return Refusal({ErrorCode::Conflict,
                    message,
                    {},
                    {{car ? QStringLiteral("at_time") : QStringLiteral("escort"), message}},
                    known ? std::optional(other.id.value()) : std::nullopt,
                    {}});
}

Done TestDriveBooking::nobodyOut(VehicleId vehicle) const
{
    constexpr int looked = 500; // more than are booked of one car
    const auto drives = m_context.storage.testDrives().open({{m_store}, {}, vehicle, {}, looked});
    if (!drives)
        return Refusal(drives.error());
    for (const Stored<TestDrive> &drive : *drives)
        if (drive.value.state == TestDriveState::Out)
            return refuse(ErrorCode::Conflict,
                          {QT_TRANSLATE_NOOP("Message", "The car is on the road with the drive %1 and has not come back."),
                           {drive.value.number}});
    return {};
}

Done TestDriveBooking::showMileage(const Stored<Vehicle> &car, int kilometres) const
{
    Vehicle shown = car.value;
    shown.mileage = kilometres;
    return DocumentWork<Vehicle>(m_context, m_session, m_context.storage.vehicles()).change(car, shown).map([](const auto &) {});
}

} // namespace showroom
