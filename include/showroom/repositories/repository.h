// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include "showroom/domain/person.h"

namespace showroom
{

/// Reading and writing one kind of record; its columns follow from Description<Record>.
template <class Record>
class Repository
{
public:
    virtual ~Repository() = default;
    /// NotFound when no record of these stores has the key.
    [[nodiscard]] virtual Result<Stored<Record>> find(const std::vector<StoreId> &stores, Id<Record> id) = 0;
    [[nodiscard]] virtual Result<Stored<Record>> add(StoreId store, const Record &value, std::optional<PersonId> by,
                                                     Instant at) = 0;
    /// Writes all fields; answers the new version. Conflict when stored.version is not the one in the database.
    [[nodiscard]] virtual Result<int> update(const Stored<Record> &stored, Instant at) = 0;
    /// The same, but writes only what differs from `was`, the record as it was read: an engine rewrites each index over a column
    /// that an UPDATE names, also when its value stays.
    [[nodiscard]] virtual Result<int> update(const Stored<Record> &stored, const Record &was, Instant at) = 0;
};

/// The lines of a document, in their order. They have no life of their own: the document's version covers them.
template <class Parent, class Line>
class LineRepository
{
public:
    virtual ~LineRepository() = default;
    [[nodiscard]] virtual Result<std::vector<Line>> of(StoreId store, Id<Parent> parent) = 0;
    /// These instead of those that stood before.
    [[nodiscard]] virtual Done replace(StoreId store, Id<Parent> parent, const std::vector<Line> &lines) = 0;
};

} // namespace showroom
