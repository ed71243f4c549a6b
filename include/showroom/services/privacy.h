// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include "showroom/rules/erasurerules.h"
#include "showroom/services/session.h"

namespace showroom
{

class Context;
class Services;

/// What erasing a card would do, said before it is done.
struct ErasurePreview {
    rules::Erasure kind = rules::Erasure::Erase;
    Verdict verdict;   ///< PI-03: blocks while a contract is being carried out
    int leads = 0;     ///< whose texts are emptied
    int liveLeads = 0; ///< of these, that are closed by it
    int followUps = 0;
    int deals = 0;             ///< plans and quotes
    QStringList keptContracts; ///< numbers
    bool mayErase = false;     ///< this person, by their role
};

struct ErasureInput {
    QString name;   ///< of the card, typed again: it cannot be undone
    QString reason; ///< who asked for it, and when; stays in the trail
};

/// "All that is held on a person" as a file.
enum class PersonFileForm { Json, Pdf };

/// The rights of the persons that the records are about (PI-01, PI-03).
class PrivacyService
{
public:
    PrivacyService(Services &services, Context &context) : m_services(services), m_context(context) {}

    /// PI-01 for each channel by which an offer could go out.
    [[nodiscard]] Result<std::vector<Verdict>> contactVerdicts(const Session &session, CustomerId id);

    /// Everything that is held on a customer, for who may read the card in full. It is written into the trail with its purpose
    /// before a byte is handed out; prices are in it as this reader may see them.
    [[nodiscard]] Result<QByteArray> personFile(const Session &session, CustomerId id, const QString &purpose,
                                                PersonFileForm form);

    [[nodiscard]] Result<ErasurePreview> erasurePreview(const Session &session, CustomerId id);
    /// Replaces a person's data by a tombstone, with the cards that were merged into theirs; counts and days stay. Where a
    /// contract is kept, its buyer stays on it, for those alone who keep contracts (Operation::SeeLockedBuyers). Their live
    /// leads are closed, their consents withdrawn, the texts of the trail emptied. Nothing of it can be undone.
    [[nodiscard]] Result<Saved<Customer>> erase(const Session &session, const CommandId &command, CustomerId id,
                                                const ErasureInput &input);

    /// A lead or a card about which a computer keeps something half typed.
    struct Subject {
        StoreId store;
        bool isLead = true; ///< else the card
        qint64 record = 0;
        friend auto operator<=>(const Subject &, const Subject &) = default;
    };
    /// Those about which nothing may be kept any more: erased, locked or not there; and with a session also what this person
    /// may not write about. Without one it is the program that asks, at its start, and nobody is told anything.
    [[nodiscard]] Result<std::vector<Subject>> gone(const std::optional<Session> &session, const std::vector<Subject> &subjects);

private:
    Services &m_services;
    Context &m_context;
};

} // namespace showroom
