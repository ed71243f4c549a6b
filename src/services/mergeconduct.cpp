// SPDX-License-Identifier: GPL-3.0-or-later
// Merges of cards as documents (FU-10): each is kept, and can be undone.
#include "services/cardmerging.h"
#include "services/conduct.h"
#include "showroom/workflow/mergeworkflow.h"

namespace showroom
{

template <>
struct Conduct<CardMerge> {
    static constexpr auto sees = Operation::SeeCustomerInFull;
    static constexpr auto makes = Operation::AssignAndMerge;
    static DocumentRepository<CardMerge> &records(Storage &storage) { return storage.merges(); }

    static Done begin(Context &, const Session &, StoreId, CardMerge &)
    {
        return refuse(
            ErrorCode::Rejected,
            {QT_TRANSLATE_NOOP("Message", "Cards are merged by the action “merge” of the one that becomes part of the other.")});
    }
    static bool edits(const CardMerge &) { return false; }
    static Done check(Context &, const Session &, const Stored<CardMerge> &, CardMerge &) { return {}; }

    static Result<Saved<CardMerge>> act(Context &context, const Session &session, const Stored<CardMerge> &standing,
                                        MergeAction action, const DocumentActionInput &input)
    {
        const auto done = plainAct(context, session, standing, action, input);
        if (!done)
            return done;
        return CardMerging(context, session).undo(standing).map([&] { return *done; });
    }

    static std::vector<Verdict> verdicts(Context &, const Stored<CardMerge> &) { return {}; }
};

template class DocumentService<CardMerge>;

} // namespace showroom
