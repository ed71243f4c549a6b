// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/services.h"
#include "support/plainpress.h"
#include "support/testclock.h"
#include <QTemporaryDir>
#include <memory>

namespace showroom
{

/// Quick and no secret: the tests' passwords are none.
class PlainHasher final : public PasswordHasher
{
public:
    Result<QByteArray> hash(const QString &password) override { return QByteArrayLiteral("plain:") + password.toUtf8(); }
    bool verify(const QByteArray &hash, const QString &password) override
    {
        return hash == QByteArrayLiteral("plain:") + password.toUtf8();
    }
    bool isOutdated(const QByteArray &) override { return false; }
};

enum class Where { Sqlite, Postgres };

/// A store with its people over a database of its own, on a clock that stands at Monday, 23 November 2026, 09:00 in Shanghai.
class TestDealership
{
public:
    explicit TestDealership(Where where);
    ~TestDealership();

    Session as(const QString &signin);
    /// A customer with a lead, both of this person; answers the lead.
    LeadId leadOf(const Session &owner, const QString &name, const QString &phone, Level level = Level::A);
    /// A complete, two-way contact with this lead now; `change` alters it before it is recorded.
    Result<Saved<FollowUp>> contact(const Session &person, LeadId lead, const std::function<void(FollowUp &)> &change = {});
    Lead lead(LeadId id);
    [[nodiscard]] QString where() const { return m_where; }
    /// A second connection to the same data.
    std::unique_ptr<Storage> open();

    TestClock clock;
    PlainHasher hasher;
    PlainPress press;
    std::unique_ptr<Storage> storage;
    std::unique_ptr<Services> services;
    StoreId store = StoreId(0);

private:
    QTemporaryDir m_folder;
    QString m_where;
};

inline CommandId command()
{
    return CommandId::fresh();
}

} // namespace showroom
