// SPDX-License-Identifier: GPL-3.0-or-later
// The card on paper: everything that its reader may see of a customer, gathered once.
#include "services/customerprint.h"
#include "services/consentledger.h"
#include "services/customerpaper.h"
#include "services/dealparts.h"
#include "services/documentnames.h"
#include "services/documentwork.h"
#include "showroom/rules/consentrules.h"
#include <QCryptographicHash>
#include <algorithm>

namespace showroom
{

namespace
{

constexpr int mostTalks = 1'000; // about thirty pages
constexpr int mostCars = 50;

bool wasDriven(const TestDrive &drive)
{
    return drive.state == TestDriveState::Out || drive.state == TestDriveState::Returned || drive.state == TestDriveState::Rated;
}

class CardGathering
{
public:
    CardGathering(Context &context, const Session &session, CardOnPaper &paper)
        : m_context(context), m_session(session), m_paper(paper), m_store(paper.card.customer.store)
    {
    }

    /// Of a card that this reader sees in full.
    Done run()
    {
        const CustomerId id = m_paper.card.customer.id;
        const auto records = m_context.storage.privacy().recordsOf(m_store, id);
        const auto ledger = ledgerOf(m_context, m_store, id);
        if (!records || !ledger)
            return Refusal(records ? ledger.error() : records.error());
        for (const auto &channel : Codes<ConsentChannel>::entries)
            if (rules::mayContact(ConsentPurpose::Marketing, channel.value, *ledger).outcome == Outcome::Pass)
                m_paper.mayOffer.push_back(channel.value);
        return takeTalks(id).and_then([&] { return takeDrives(*records); }).and_then([&] { return takeCars(*records); });
    }

private:
    /// What was voided or rejected is no part of the card.
    Done takeTalks(CustomerId id)
    {
        auto talks = m_context.storage.followUps().ofCustomer(m_store, id, mostTalks + 1);
        if (!talks)
            return Refusal(talks.error());
        m_paper.earlierLeftOut = int(talks->size()) > mostTalks;
        if (m_paper.earlierLeftOut)
            talks->pop_back();
        std::erase_if(*talks, [](const FollowUpRow &row) {
            const FollowUpState state = row.followUp.value.state;
            return state == FollowUpState::Voided || state == FollowUpState::Rejected;
        });
        std::reverse(talks->begin(), talks->end());
        m_paper.followUps = std::move(*talks);
        return {};
    }

    Done takeDrives(const PersonRecords &records)
    {
        DocumentNames names(m_context);
        for (const TestDriveId id : records.testDrives) {
            const auto drive = m_context.storage.testDrives().find({m_store}, id);
            if (!drive)
                return Refusal(drive.error());
            if (wasDriven(drive->value))
                m_paper.drives.push_back({drive->value.lead, drive->value.on, names.carOf(m_store, drive->value.vehicle)});
        }
        return {};
    }

    Done takeCars(const PersonRecords &records)
    {
        for (const ContractId id : records.contracts) {
            const auto contract = m_context.storage.contracts().find({m_store}, id);
            if (!contract)
                return Refusal(contract.error());
            // Whoever keeps the card has the contracts of its leads; those of a lead that is another's are that person's.
            if (contract->value.state == ContractState::Cancelled || contract->value.buyerLocked ||
                !Context::mayDo(m_session, Operation::SeeContracts, m_store, contract->value.owner))
                continue;
            VehicleQuery query;
            query.stores = {m_store};
            query.contract = id;
            query.limit = mostCars;
            const auto cars = m_context.storage.vehicles().page(query);
            if (!cars)
                return Refusal(cars.error());
            for (const VehicleRow &row : *cars)
                m_paper.cars.push_back(carOf(row, contract->value));
        }
        return {};
    }

    static CarOnPaper carOf(const VehicleRow &row, const Contract &contract)
    {
        const Vehicle &car = row.vehicle.value;
        return {contract.number, QStringList{row.brand, row.series, row.modelName}.join(u' '),
                car.colour,      car.vin ? car.vin->text() : QString(),
                car.plate,       contract.deliveredOn};
    }

    Context &m_context;
    const Session &m_session;
    CardOnPaper &m_paper;
    StoreId m_store;
};

} // namespace

Result<QByteArray> printedCard(Context &context, const Session &session, const CustomerCard &card)
{
    if (!isStanding(card.customer.value.state))
        return refuse(ErrorCode::Rejected, {QT_TRANSLATE_NOOP("Message", "Nothing of this card is printed: its state is “%1”."),
                                            {labelOf(card.customer.value.state)}});
    const StoreId store = card.customer.store;
    CardOnPaper subject{
        card, {}, false, {}, {}, {}, storeName(context, store), session.name, context.zoneOf(store), context.clock.now()};
    if (card.inFull)
        if (Done gathered = CardGathering(context, session, subject).run(); !gathered)
            return Refusal(gathered.error());
    // Drawn before the transaction, so that nobody waits for a font; what was changed or erased meanwhile is not handed out.
    auto drawn = context.press.pdf(customerPaper(subject));
    if (!drawn)
        return drawn;
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(*drawn, QCryptographicHash::Sha256).toHex());
    const auto write = [&]() -> Done {
        const auto still = context.storage.customers().find({store}, card.customer.id);
        if (!still)
            return Refusal(still.error());
        if (still->version != card.customer.version)
            return changedMeanwhile();
        context.note(session, QStringLiteral("print"), QStringLiteral("customer"), card.customer.id.value(),
                     {{QStringLiteral("in_full"), card.inFull},
                      {QStringLiteral("follow_ups"), qint64(subject.followUps.size())},
                      {QStringLiteral("sha256"), hash}});
        return {};
    };
    return context.carryOut(session, CommandId::fresh(), QStringLiteral("print"), write).map([&] { return std::move(*drawn); });
}

} // namespace showroom
