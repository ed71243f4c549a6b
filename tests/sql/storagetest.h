// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <memory>
#include <stdexcept>

namespace showroom
{

struct FakeServer;

inline void must(const Done &done)
{
    if (!done)
        throw std::runtime_error((translated(done.error().message) + u' ' + done.error().logDetail).toStdString());
}

template <class T>
T must(Result<T> result)
{
    must(result.map([](const auto &) {}));
    return std::move(*result);
}

template <class T>
[[nodiscard]] std::optional<ErrorCode> codeOfRefusal(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

[[nodiscard]] inline QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

// Noon of a day, in UTC.
[[nodiscard]] inline Instant noon(QDate on)
{
    return Instant::from(QDateTime(on, QTime(12, 0), Qt::UTC));
}

[[nodiscard]] Person colleague(const char *signin, const char *name);

enum class Kind { Fake, Sqlite, Postgres };

// A place where data can be kept, empty at first, and connections to it.
class StoragePlace
{
public:
    explicit StoragePlace(Kind kind);
    [[nodiscard]] std::unique_ptr<Storage> open() const;
    [[nodiscard]] QString where() const { return m_where; }

private:
    Kind m_kind;
    QTemporaryDir m_folder;
    QString m_where;
    std::shared_ptr<FakeServer> m_fake;
};

// Two stores with a person each, and what it takes to write a record there.
class StorageTest
{
public:
    explicit StorageTest(Kind kind);

    Customer customer(const QString &name, const QString &phone = {}) const;
    Stored<Customer> addCustomer(const QString &name, const QString &phone = {});
    Stored<Customer> addCustomer(StoreId store, const Customer &customer);
    Stored<Lead> addLead(CustomerId customer, LeadState state = LeadState::Following, QDate openedOn = day("2026-11-02"));
    Stored<Lead> addLead(StoreId store, const Lead &lead, QDate openedOn);
    void addEvent(LeadId lead, LeadEventKind kind, QDate on, LeadState from, LeadState to);
    Stored<FollowUp> addFollowUp(const Stored<Lead> &lead, QDate on, const std::function<void(FollowUp &)> &change = {});

    StoragePlace place;
    std::unique_ptr<Storage> storage;
    StoreId store = StoreId(0);
    StoreId otherStore = StoreId(0);
    PersonId limin = PersonId(0);
    PersonId wangwei = PersonId(0); // of the other store
    const Instant at = noon(day("2026-11-23"));
};

// The contract of the repositories is one, whatever lies beneath.
class OnEveryStorage : public testing::TestWithParam<Kind>, protected StorageTest
{
protected:
    OnEveryStorage() : StorageTest(GetParam()) {}
};

inline std::string kindName(const testing::TestParamInfo<Kind> &info)
{
    return info.param == Kind::Fake ? "Fake" : info.param == Kind::Sqlite ? "Sqlite" : "Postgres";
}

inline const auto everyStorage = testing::Values(Kind::Fake, Kind::Sqlite, Kind::Postgres);
inline const auto bothEngines = testing::Values(Kind::Sqlite, Kind::Postgres);

} // namespace showroom
