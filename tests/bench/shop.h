// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/paper/qtpress.h"
#include "showroom/repositories/sqlstorage.h"
#include "showroom/services/services.h"

namespace showroom::bench
{

/// The demonstration's day, so that a file made once serves every run.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; } // as quick as asking the system

private:
    Instant m_now = StoreZone().at(QDate(2026, 11, 26), QTime(15, 0));
};

/// Nobody types a password here.
class NoPasswords final : public PasswordHasher
{
public:
    [[nodiscard]] Result<QByteArray> hash(const QString &) override { return QByteArrayLiteral("none"); }
    [[nodiscard]] bool verify(const QByteArray &, const QString &) override { return false; }
    [[nodiscard]] bool isOutdated(const QByteArray &) override { return false; }
};

/// A demonstration in a file, and two people of it who are signed in.
class Shop
{
public:
    /// Makes the file when it is not there. Ends the program with the reason when that fails.
    Shop(const QString &file, int customers);

    Services &services() { return *m_services; }
    Storage &storage() { return *m_storage; }
    [[nodiscard]] const Session &consultant() const { return m_consultant; }
    [[nodiscard]] const Session &director() const { return m_director; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    void make(int customers);
    QString m_made; ///< serves every run
    QString m_file; ///< a copy of it, for this run
    FixedClock m_clock;
    NoPasswords m_hasher;
    QtPress m_press;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Services> m_services;
    Session m_consultant;
    Session m_director;
};

/// What a measured call answered; the program ends with the reason when it was refused.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().message.source, qPrintable(result.error().logDetail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace showroom::bench
