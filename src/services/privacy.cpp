// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/privacy.h"
#include "services/consentledger.h"
#include "services/erasing.h"
#include "services/personfile.h"
#include "showroom/rules/consentrules.h"
#include "showroom/services/services.h"
#include <QJsonDocument>

namespace showroom
{

namespace
{

/// A card that is somebody's to erase.
Result<Stored<Customer>> cardToErase(Context &context, const Session &session, CustomerId id)
{
    const std::vector<StoreId> stores = context.reach(session, Operation::ErasePersons);
    if (stores.empty())
        return notPermitted();
    auto card = context.storage.customers().find(stores, id);
    if (!card)
        return card.error().code == ErrorCode::NotFound ? notFound() : Refusal(card.error());
    if (card->value.state == CustomerState::Merged)
        return refuse(ErrorCode::Rejected,
                      {QT_TRANSLATE_NOOP("Message", "This card has become part of another; erase that one.")});
    if (!isStanding(card->value.state))
        return refuse(ErrorCode::Rejected, {QT_TRANSLATE_NOOP("Message", "This customer was erased already.")});
    return card;
}

Done checkedInput(const Customer &card, const ErasureInput &input)
{
    std::vector<FieldProblem> problems;
    if (trimmedText(input.name) != card.name)
        problems.push_back({QStringLiteral("name"),
                            {QT_TRANSLATE_NOOP("Message", "Type the customer's name as it stands on the card: nothing of this "
                                                          "can be undone.")}});
    const QString reason = trimmedText(input.reason);
    if (reason.isEmpty())
        problems.push_back({QStringLiteral("reason"), {QT_TRANSLATE_NOOP("Message", "Say who asked for it, and when.")}});
    if (const auto problem = problemOf(reason, limitsOf(200)))
        problems.push_back({QStringLiteral("reason"), *problem});
    return refusedIf(std::move(problems));
}

} // namespace

Result<std::vector<Verdict>> PrivacyService::contactVerdicts(const Session &session, CustomerId id)
{
    const auto card = m_context.storage.customers().find(m_context.reach(session, Operation::SeeCustomerInFull), id);
    if (!card || !Context::mayDo(session, Operation::SeeCustomerInFull, card->store, card->value.owner))
        return notFound();
    return ledgerOf(m_context, card->store, id).map([](const std::vector<Stored<Consent>> &ledger) {
        std::vector<Verdict> verdicts;
        for (const auto &channel : Codes<ConsentChannel>::entries)
            if (channel.value != ConsentChannel::InPerson)
                verdicts.push_back(rules::mayContact(ConsentPurpose::Marketing, channel.value, ledger));
        return verdicts;
    });
}

Result<QByteArray> PrivacyService::personFile(const Session &session, CustomerId id, const QString &typed, PersonFileForm form)
{
    const QString purpose = trimmedText(typed);
    if (purpose.isEmpty())
        return refuseField(QStringLiteral("purpose"), {QT_TRANSLATE_NOOP("Message", "Say what it is for.")});
    if (const auto problem = problemOf(purpose, limitsOf(200)))
        return refuseField(QStringLiteral("purpose"), *problem);
    const auto card = m_context.storage.customers().find(m_context.reach(session, Operation::SeeCustomerExists), id);
    if (!card)
        return card.error().code == ErrorCode::NotFound ? notFound() : Refusal(card.error());
    if (!Context::mayDo(session, Operation::SeeCustomerInFull, card->store, card->value.owner))
        return notPermitted();
    PersonFile file(m_services, m_context, session, *card);
    if (Done gathered = file.gather(purpose); !gathered)
        return Refusal(gathered.error());
    const auto bytes = form == PersonFileForm::Json
                           ? Result<QByteArray>(QJsonDocument(file.json()).toJson(QJsonDocument::Indented))
                           : m_context.press.pdf(file.paper());
    if (!bytes)
        return bytes;
    const QString kind = form == PersonFileForm::Json ? QStringLiteral("json") : QStringLiteral("pdf");
    if (Done logged = m_context.writeDown(session, QStringLiteral("person_file"), QStringLiteral("customer"), id.value(),
                                          {{QStringLiteral("purpose"), purpose}, {QStringLiteral("form"), kind}});
        !logged)
        return Refusal(logged.error());
    return bytes;
}

Result<ErasurePreview> PrivacyService::erasurePreview(const Session &session, CustomerId id)
{
    const auto card = cardToErase(m_context, session, id);
    if (!card)
        return Refusal(card.error());
    Erasing erasing(m_context, session, *card);
    return erasing.gather().map([&] {
        ErasurePreview preview = erasing.preview();
        preview.mayErase = Context::mayDo(session, Operation::ErasePersons, card->store, card->value.owner);
        return preview;
    });
}

Result<std::vector<PrivacyService::Subject>> PrivacyService::gone(const std::optional<Session> &session,
                                                                  const std::vector<Subject> &subjects)
{
    const auto isGone = [&](const Subject &subject) -> Result<bool> {
        CustomerId customer(subject.record);
        std::optional<PersonId> owner;
        if (subject.isLead) {
            const auto lead = m_context.storage.leads().find({subject.store}, LeadId(subject.record));
            if (!lead)
                return lead.error().code == ErrorCode::NotFound ? Result<bool>(true) : Refusal(lead.error());
            customer = lead->value.customer;
            owner = lead->value.owner;
        }
        const auto card = m_context.storage.customers().find({subject.store}, customer);
        if (!card)
            return card.error().code == ErrorCode::NotFound ? Result<bool>(true) : Refusal(card.error());
        if (!subject.isLead)
            owner = card->value.owner;
        return card->value.state == CustomerState::Erased || card->value.state == CustomerState::Locked ||
               (session && !Context::mayDo(*session, Operation::EditSalesRecords, subject.store, owner));
    };
    std::vector<Subject> gone;
    for (const Subject &subject : subjects) {
        const auto answer = isGone(subject);
        if (!answer)
            return Refusal(answer.error());
        if (*answer)
            gone.push_back(subject);
    }
    return gone;
}

Result<Saved<Customer>> PrivacyService::erase(const Session &session, const CommandId &command, CustomerId id,
                                              const ErasureInput &input)
{
    return m_context.carryOut<Customer>(session, command, [&]() -> Result<Saved<Customer>> {
        const auto card = cardToErase(m_context, session, id);
        if (!card)
            return Refusal(card.error());
        if (Done good = checkedInput(card->value, input); !good)
            return Refusal(good.error());
        Erasing erasing(m_context, session, *card);
        if (Done gathered = erasing.gather(); !gathered)
            return Refusal(gathered.error());
        if (const Verdict verdict = erasing.preview().verdict; verdict.outcome == Outcome::Block)
            return refusedBy({verdict});
        return erasing.run(trimmedText(input.reason));
    });
}

} // namespace showroom
