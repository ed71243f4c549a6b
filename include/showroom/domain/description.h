// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/clock.h"
#include "showroom/domain/id.h"
#include <QString>

namespace showroom
{

struct Store;
struct Person;

enum class Presence { Required, Optional };

/// How confidential a field is, and by that how it is masked where the reader's role or scope does not need it (PI-02).
enum class Secrecy {
    Open,
    Phone,    ///< 138****6620
    Contact,  ///< WeChat and the like: first and last character
    Identity, ///< ID numbers: last four
    Address,  ///< nothing
    Price     ///< nothing: unapproved prices are nowhere, also not in the audit (QT-02, QT-04)
};

/// Who may set a field, and when.
enum class Edit {
    Free,     ///< in a form, by import, on the command line
    OnCreate, ///< once, when the record is made
    ByAction, ///< only by an action of the workflow or by the program itself
};

/// One field of a record, described once: from here come the SQL, the audit's before and after, import, export, masks, and what
/// showroom-cli shows (architecture, idea 1).
template <class Record, class Value>
struct Field {
    const char *name; ///< column, JSON key, import field
    Value Record::*member;
    const char *label; ///< source text; its translation context is the record's
    Presence presence = Presence::Required;
    Secrecy secrecy = Secrecy::Open;
    Edit edit = Edit::Free;
    int maxLength = 200; ///< for text, in UTF-16 units; above 500 line breaks are allowed
};
// Said aloud for clang 14, which cannot deduce an aggregate's arguments and reads all sources for scripts/check.
template <class Record, class Value, class... Rest>
Field(const char *, Value Record::*, const char *, Rest...) -> Field<Record, Value>;

/// The fields of a record, in order, to be visited one by one. Every source reads every description, and a std::tuple of twenty
/// fields takes a compiler longer than all of Qt; a closure over them takes nothing.
template <class... Each>
constexpr auto fieldList(Each... field)
{
    return [field...](auto &visit) { (visit(field), ...); };
}

/// Specialised beside each record: `kind` (name on the command line), `table`, `context` (translation), `fields` (fieldList of
/// Field).
template <class Record>
struct Description;

template <class Record, class Visitor>
constexpr void forEachField(Visitor &&visit)
{
    Description<Record>::fields(visit);
}

/// A record as it lies in the database: what people write (value), and around it what the program alone writes.
template <class Record>
struct Stored {
    Id<Record> id;
    Id<Store> store;
    int version = 1; ///< grows with each change; an update that names an older one is refused as a conflict
    Instant createdAt = Instant::fromMs(0);
    std::optional<Id<Person>> createdBy = {};
    Instant changedAt = Instant::fromMs(0);
    Record value;
    friend bool operator==(const Stored &, const Stored &) = default;
};

} // namespace showroom
