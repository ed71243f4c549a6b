// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard.h"
#include "exchange/contentline.h"
#include "showroom/domain/personname.h"

namespace showroom
{

namespace
{

QByteArray telephone(const Phone &phone)
{
    return contentLine(phone.kind() == Phone::Kind::Mobile ? "TEL;TYPE=cell" : "TEL;TYPE=voice", escapedValue(phone.stored()));
}

} // namespace

QByteArray vcardOf(const Contact &contact)
{
    const bool company = contact.kind == CustomerKind::Company;
    QByteArray card = contentLine("BEGIN", QStringLiteral("VCARD")) + contentLine("VERSION", QStringLiteral("4.0")) +
                      contentLine("PRODID", QStringLiteral("-//Showroom//Showroom//EN")) +
                      contentLine("UID", QStringLiteral("urn:uuid:") + contact.uid) +
                      contentLine("KIND", company ? QStringLiteral("org") : QStringLiteral("individual")) +
                      contentLine("FN", escapedValue(contact.name));
    if (!company) {
        const PersonName name = personName(contact.name);
        card += contentLine("N", escapedValue(name.family) + u';' + escapedValue(name.given) + QStringLiteral(";;;"));
    }
    const QString organisation = company ? contact.name : contact.employer;
    if (!organisation.isEmpty())
        card += contentLine("ORG", escapedValue(organisation));
    if (!contact.occupation.isEmpty())
        card += contentLine("TITLE", escapedValue(contact.occupation));
    for (const std::optional<Phone> &phone : {contact.phone, contact.otherPhone})
        if (phone && !phone->isMasked())
            card += telephone(*phone);
    if (!contact.email.isEmpty())
        card += contentLine("EMAIL", escapedValue(contact.email));
    if (contact.birthday)
        card += contentLine("BDAY", contact.birthday->toString(QStringLiteral("yyyyMMdd")));
    return card + contentLine("REV", contact.changedAt.utc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))) +
           contentLine("END", QStringLiteral("VCARD"));
}

QByteArray VcardSink::entry(const NamedCells &cells) const
{
    Contact contact;
    contact.uid = cells.text("uid");
    contact.name = cells.text("name");
    // Choices reach a file as words.
    if (cells.text("card_kind") == translated(labelOf(CustomerKind::Company)))
        contact.kind = CustomerKind::Company;
    contact.phone = Phone::parse(cells.text("phone"));
    contact.otherPhone = Phone::parse(cells.text("other_phone"));
    contact.email = cells.text("email");
    contact.birthday = cells.day("birthday");
    contact.employer = cells.text("employer");
    contact.occupation = cells.text("occupation");
    contact.changedAt = Instant::from(cells.utc("changed_at"));
    return vcardOf(contact);
}

} // namespace showroom
