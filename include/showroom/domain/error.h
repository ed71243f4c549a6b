// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/verdict.h"
#include <tl/expected.hpp>
#include <vector>

namespace showroom
{

/// What callers branch on. The numbers of the command line's exit codes follow from it (cli.md).
enum class ErrorCode {
    Rejected,     ///< a rule refused it; `verdicts` says which and why
    Invalid,      ///< a field holds something that it cannot hold; `fields` says which
    NotSignedIn,  ///< nobody is signed in, or the sign-in failed; always the same words
    NotPermitted, ///< the person's role or scope does not allow it
    NotFound,     ///< no such record, or none that this person may know of
    Conflict,     ///< changed by someone else, number taken, duplicate
    Storage,      ///< the database or a file failed; nothing was half done
    Unknown       ///< the outcome of a commit is not known; ask again with the same command id
};

/// One field that was refused, with the reason; the name is the one of the record's description.
struct FieldProblem {
    QString field;
    Message problem;
    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// Why something was refused, for a person (message, verdicts, fields) and for the log (logDetail; never a phone or a password).
struct Error {
    ErrorCode code;
    Message message = {};
    std::vector<Verdict> verdicts = {};
    std::vector<FieldProblem> fields = {};
    std::optional<qint64> record = {}; ///< for Conflict: the record that stands in the way, if this person may open it
    QString logDetail = {};
};

template <class T>
using Result = tl::expected<T, Error>;
using Done = Result<void>;
using Refusal = tl::unexpected<Error>;

/// return refuse(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Message", "No such customer.")});
[[nodiscard]] inline Refusal refuse(ErrorCode code, Message message, QString logDetail = {})
{
    return Refusal(Error{code, std::move(message), {}, {}, {}, std::move(logDetail)});
}

[[nodiscard]] inline Refusal refuseField(const QString &field, Message problem)
{
    return Refusal(Error{ErrorCode::Invalid, problem, {}, {FieldProblem{field, problem}}, {}, {}});
}

} // namespace showroom
