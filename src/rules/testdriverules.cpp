// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/testdriverules.h"

namespace showroom::rules
{

namespace
{

const QString house; // no article

Label labelOfField(const QString &field)
{
    Label label{"TestDrive", "Licence number"};
    forEachField<TestDrive>([&](const auto &each) {
        if (field == QLatin1String(each.name))
            label = {Description<TestDrive>::context, each.label};
    });
    return label;
}

/// What is not there at all.
QStringList missingFrom(const TestDrive &drive)
{
    QStringList missing;
    if (drive.licenceNumber.isEmpty())
        missing << QStringLiteral("licence_number");
    if (!drive.licenceClass)
        missing << QStringLiteral("licence_class");
    if (!drive.licenceUntil)
        missing << QStringLiteral("licence_until");
    if (!drive.licenceChecked)
        missing << QStringLiteral("licence_checked");
    return missing;
}

Message whatIsMissing(const QStringList &missing)
{
    std::vector<Label> labels;
    for (const QString &field : missing)
        labels.push_back(labelOfField(field));
    return {QT_TRANSLATE_NOOP("Message", "Nobody drives before the licence is checked. Missing: %1"), {labels}};
}

} // namespace

Verdict licenceConsented(const TestDrive &drive)
{
    Verdict verdict{QStringLiteral("PI-01")};
    if (drive.licenceConsent) {
        verdict.message = {QT_TRANSLATE_NOOP("Message", "The driver consents to keeping the licence")};
        return verdict;
    }
    verdict.outcome = Outcome::Block;
    verdict.message = {QT_TRANSLATE_NOOP("Message", "Without the driver's own consent no licence is kept.")};
    verdict.missing = {QStringLiteral("licence_consent")};
    verdict.mend = {QT_TRANSLATE_NOOP("Message", "Ask the driver, and record the consent with the licence.")};
    return verdict;
}

Verdict licenceChecked(const TestDrive &drive, QDate on)
{
    Verdict verdict{house, Outcome::Block};
    verdict.missing = missingFrom(drive);
    if (!verdict.missing.isEmpty())
        verdict.message = whatIsMissing(verdict.missing);
    if (drive.licenceUntil && *drive.licenceUntil < on) {
        if (verdict.missing.isEmpty())
            verdict.message = {QT_TRANSLATE_NOOP("Message", "The licence is valid until %1; nobody drives with it on %2."),
                               {*drive.licenceUntil, on}};
        verdict.missing << QStringLiteral("licence_until");
    }
    if (drive.licenceClass == LicenceClass::Other) {
        if (verdict.missing.isEmpty())
            verdict.message = {QT_TRANSLATE_NOOP("Message", "A licence of this class does not cover a car.")};
        verdict.missing << QStringLiteral("licence_class");
    }
    if (verdict.missing.isEmpty())
        return {house,
                Outcome::Pass,
                {QT_TRANSLATE_NOOP("Message", "Licence checked: class %1, valid until %2"),
                 {codeOf(*drive.licenceClass), *drive.licenceUntil}}};
    verdict.mend = {QT_TRANSLATE_NOOP("Message", "Look at the licence itself and record it.")};
    return verdict;
}

Verdict driveFollowedUp(bool recorded)
{
    if (recorded)
        return {house, Outcome::Pass, {QT_TRANSLATE_NOOP("Message", "The drive is recorded as a follow-up")}};
    return {
        house,
        Outcome::Flag,
        {QT_TRANSLATE_NOOP("Message", "No follow-up of this drive is recorded on the lead yet; only that counts as a contact.")}};
}

Verdict carUnsold(const Vehicle &vehicle)
{
    if (!vehicle.contract)
        return {house};
    return {
        house, Outcome::Flag, {QT_TRANSLATE_NOOP("Message", "A contract holds this car: it is %1."), {labelOf(vehicle.state)}}};
}

Verdict promisedForDrive(const Vehicle &vehicle, const TestDrive &drive)
{
    return {house,
            Outcome::Flag,
            {QT_TRANSLATE_NOOP("Message", "The car %1 is promised for the test drive %2, on %3 at %4."),
             {vehicle.vin ? vehicle.vin->text() : vehicle.plate, drive.number, drive.on,
              drive.begin.value_or(QTime(0, 0)).toString(QStringLiteral("HH:mm"))}},
            {},
            {},
            drive.on};
}

} // namespace showroom::rules
