// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/documentevent.h"
#include "showroom/domain/verdict.h"
#include "showroom/repositories/testdrives.h"
#include "showroom/services/session.h"
#include "showroom/workflow/consentworkflow.h"
#include "showroom/workflow/contractworkflow.h"
#include "showroom/workflow/exportworkflow.h"
#include "showroom/workflow/mergeworkflow.h"
#include "showroom/workflow/scriptworkflow.h"
#include "showroom/workflow/testdriveworkflow.h"
#include "showroom/workflow/visitworkflow.h"
#include <QMap>

namespace showroom
{

class Context;

/// One step of a document's history, and whose it was.
struct DocumentStep {
    DocumentEvent event;
    QString personName;
};

struct DocumentFilter {
    std::optional<ContractId> contract;
    std::optional<CustomerId> customer = {};
    QString state;                 ///< a code; empty for every one
    std::optional<QDate> from, to; ///< of the kind's day
    std::optional<LeadId> lead = {};
};

/// What may come with an action; each kind says what it takes.
struct DocumentActionInput {
    QString reason = {};
    std::optional<QDate> day = {};
    std::vector<ContractPayment> payments = {}; ///< the schedule of the contract's next version
    QMap<QString, QString> fields = {};         ///< what the action sets (`Flow::takes`), written as on the command line
};

template <class Record>
struct DocumentRow {
    Stored<Record> record;
    QString contractNumber; ///< of the contract that it hangs on; empty where it hangs on a lead
    QString customerName;
    QString ownerName;                 ///< the consultant
    bool prices = true;                ///< false: amounts are not this reader's to see, and are not here
    QMap<QString, QString> names = {}; ///< of the colleagues and cars that it names, by field
    std::optional<CustomerId> customer = {};
    std::optional<Phone> phone = {}; ///< of the customer, as this reader may see it
};

template <class Record>
struct DocumentCard {
    DocumentRow<Record> row;
    QString madeBy;
    std::vector<Verdict> verdicts = {};
    std::vector<typename Flow<Record>::Action> actions = {};
    std::vector<DocumentStep> history = {}; ///< the newest first
    bool mayEdit = false;
    bool prints = false; ///< there is a paper of it
};

/// Documents that pass from hand to hand by their table and need no service of their own: made, changed, moved, read and listed
/// the same way for every kind. What is particular of a kind stands in its `Conduct` (services/conduct.h).
template <class Record>
class DocumentService
{
public:
    using Action = typename Flow<Record>::Action;

    explicit DocumentService(Context &context) : m_context(context) {}

    [[nodiscard]] Result<Saved<Record>> add(const Session &session, const CommandId &command, const Record &record);
    [[nodiscard]] Result<Saved<Record>> update(const Session &session, const CommandId &command, Id<Record> id, int version,
                                               const Record &record);
    [[nodiscard]] Result<Saved<Record>> act(const Session &session, const CommandId &command, Id<Record> id, Action action,
                                            const DocumentActionInput &input);
    [[nodiscard]] Result<DocumentCard<Record>> show(const Session &session, Id<Record> id);
    /// As PDF, in the language of who signs it; noted as printed before it is handed out. Invalid where the kind has no paper.
    [[nodiscard]] Result<QByteArray> print(const Session &session, Id<Record> id);
    /// The newest first. What stands in a list of persons is masked for everybody.
    [[nodiscard]] Result<Page<DocumentRow<Record>>> page(const Session &session, const DocumentFilter &filter,
                                                         std::optional<Id<Record>> after, int limit);

private:
    Context &m_context;
};

} // namespace showroom
