// SPDX-License-Identifier: GPL-3.0-or-later
// Exports that wait for the director (PI-04).
#include "services/conduct.h"
#include "showroom/workflow/exportworkflow.h"

namespace showroom
{

template <>
struct Conduct<ExportPermit> {
    static constexpr auto sees = Operation::SeeExports;
    static constexpr auto makes = Operation::SeeExports;
    static constexpr bool ofTheirAuthor = true;
    static DocumentRepository<ExportPermit> &records(Storage &storage) { return storage.exportPermits(); }

    static Done begin(Context &, const Session &, StoreId, ExportPermit &)
    {
        return refuse(ErrorCode::Rejected,
                      {QT_TRANSLATE_NOOP("Message", "A permit is asked for by exporting more than the limit allows.")});
    }
    static bool edits(const ExportPermit &) { return false; }
    static Done check(Context &, const Session &, const Stored<ExportPermit> &, ExportPermit &) { return {}; }

    static Result<Saved<ExportPermit>> act(Context &context, const Session &session, const Stored<ExportPermit> &standing,
                                           ExportPermitAction action, const DocumentActionInput &input)
    {
        return plainAct(context, session, standing, action, input, [&](ExportPermit &permit) -> Done {
            permit.decidedOn = context.today(standing.store);
            return {};
        });
    }

    static std::vector<Verdict> verdicts(Context &, const Stored<ExportPermit> &standing)
    {
        const ExportPermit &permit = standing.value;
        Verdict verdict{QStringLiteral("PI-04")};
        if (permit.state == ExportPermitState::Asked) {
            verdict.outcome = Outcome::Approve;
            verdict.message = {QT_TRANSLATE_NOOP("Message", "An export of more than %1 persons waits for the director: %2"),
                               {qint64(permit.rows), permit.purpose}};
        } else if (permit.state == ExportPermitState::Approved) {
            verdict.outcome = Outcome::Flag;
            verdict.message = {QT_TRANSLATE_NOOP("Message", "Whoever asked may now export this list once.")};
        }
        return {verdict};
    }
};

template class DocumentService<ExportPermit>;

} // namespace showroom
