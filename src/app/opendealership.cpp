// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opendealership.h"
#include "showroom/crypto/argon2hasher.h"
#include "showroom/demo/demonstration.h"
#include "showroom/paper/qtpress.h"
#include "showroom/repositories/sqlstorage.h"
#include "showroom/services/services.h"
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace showroom
{

namespace
{

class Opened final : public Dealership
{
public:
    Opened(std::unique_ptr<Storage> storage, const Clock &clock)
        : m_storage(std::move(storage)), m_services(*m_storage, m_hasher, m_press, clock)
    {
    }
    Services &services() override { return m_services; }
    Storage &storage() { return *m_storage; }
    PasswordHasher &hasher() { return m_hasher; }
    Press &press() { return m_press; }

private:
    Argon2Hasher m_hasher;
    QtPress m_press;
    std::unique_ptr<Storage> m_storage;
    Services m_services;
};

void removeHalfMade(const QString &file)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(end));
}

Result<std::unique_ptr<Dealership>> opened(const QString &where, Making making, const Clock &clock)
{
    const bool fresh = !QFile::exists(where);
    auto storage = openStorage({where, making != Making::Nothing});
    if (!storage)
        return Refusal(storage.error());
    auto dealership = std::make_unique<Opened>(std::move(*storage), clock);
    if (making == Making::Demonstration) {
        const auto made = makeDemonstration(dealership->storage(), dealership->hasher(), dealership->press(), clock, {});
        if (!made) {
            dealership.reset();
            if (fresh)
                removeHalfMade(where);
            return Refusal(made.error());
        }
    }
    return dealership;
}

} // namespace

QString usualDatabase()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("showroom.db"));
}

OpenDealership openingOf(const QString &where, Making making, const Clock &clock)
{
    return [where, making, &clock] { return opened(where, making, clock); };
}

} // namespace showroom
