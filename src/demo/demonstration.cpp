// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/demo/demonstration.h"
#include "demo/cast.h"
#include "demo/democonsents.h"
#include "demo/demodeals.h"
#include "demo/demodrives.h"
#include "demo/demoscripts.h"
#include "demo/demovisits.h"
#include "demo/demowriter.h"
#include "demo/words.h"

namespace showroom
{
namespace
{

const QString storeName = QStringLiteral("太原晋悦汽车展厅"); ///< stands on papers that are drawn on the way
constexpr int batchSize = 5000;                               ///< customers of one transaction
constexpr quint64 staffStream = 1;
constexpr quint64 passwordStream = 2;
constexpr quint64 carStream = 3;
constexpr quint64 visitStream = 4;

class Demonstration
{
public:
    Demonstration(Storage &storage, PasswordHasher &hasher, Press &press, QDate today, const DemoOptions &options)
        : m_storage(storage),
          m_hasher(hasher),
          m_press(press),
          m_options(options),
          m_calendar(today),
          m_staff(inventStaff(Random(options.seed, staffStream), options.customers, today))
    {
    }

    Result<DemoOutcome> make()
    {
        return begin()
            .and_then([this](const Stored<Store> &store) {
                m_writer.emplace(m_storage, store.id, m_calendar.end());
                return addPeople()
                    .and_then([this] { return addCars(); })
                    .and_then([this] { return addCustomers(); })
                    .and_then([&] { return addVisits(store.id); })
                    .and_then([&] { return addScripts(store.id); })
                    .and_then([&] { return addDeals(store.id); })
                    .and_then([&] { return addConsents(store.id); })
                    .and_then([&] { return finish(store); });
            })
            .map([this] {
                QMap<QString, qint64> counts = m_writer->counts();
                counts.insert(m_deals);
                counts.insert(QStringLiteral("visit"), m_visits);
                counts.insert(QStringLiteral("talk_script"), m_scripts);
                for (auto more = m_consents.cbegin(); more != m_consents.cend(); ++more)
                    counts[more.key()] += more.value();
                return DemoOutcome{std::move(m_people), std::move(counts)};
            });
    }

private:
    using Body = std::function<Done()>;

    Result<Stored<Store>> begin()
    {
        std::optional<Stored<Store>> store;
        const Body found = [&]() -> Done {
            const auto standing = m_storage.stores().all();
            if (!standing)
                return Refusal(standing.error());
            if (!standing->empty())
                return refuse(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Message", "There is a dealership here already.")});
            Store named;
            named.name = storeName;
            const auto added = m_storage.stores().add(StoreId(0), named, std::nullopt, m_calendar.end());
            if (!added)
                return Refusal(added.error());
            store = *added;
            return {};
        };
        return m_storage.work().run(found).map([&] { return *store; });
    }

    Done addPeople()
    {
        return m_storage.work().run(
            [this] { return m_writer->addPeople(m_staff).and_then([this] { return m_writer->closeBatch(); }); });
    }

    Done addCars()
    {
        return m_storage.work().run([this] {
            const CarLot lot = inventCarLot(Random(m_options.seed, carStream), m_calendar);
            return m_writer->add(lot, m_staff.idOf(Role::Manager), m_staff.idOf(Role::Clerk)).and_then([this] {
                return m_writer->closeBatch();
            });
        });
    }

    Done addCustomers()
    {
        const int known = m_options.customers >= 5 * knownCustomerCount ? knownCustomerCount : 0;
        const int invented = m_options.customers - known;
        CustomerMaker maker(m_calendar, m_staff, m_options.seed, invented);
        for (int first = 0; first < invented; first += batchSize) {
            const int end = std::min(first + batchSize, invented);
            const Body batch = [&]() -> Done {
                for (int number = first; number < end; ++number)
                    if (Done added = m_writer->add(maker.make(number)); !added)
                        return added;
                return m_writer->closeBatch();
            };
            if (Done added = m_storage.work().run(batch); !added)
                return added;
        }
        return known > 0 ? addKnown() : Done();
    }

    Done addKnown()
    {
        return m_storage.work().run([this]() -> Done {
            for (const CustomerLife &life : knownCustomers(m_calendar, m_staff))
                if (Done added = m_writer->add(life); !added)
                    return added;
            return m_writer->closeBatch();
        });
    }

    Done addVisits(StoreId store)
    {
        return inventVisits(m_storage, m_hasher, m_press, m_staff, store, m_calendar, Random(m_options.seed, visitStream))
            .map([this](qint64 made) { m_visits = made; });
    }

    Done addScripts(StoreId store)
    {
        return inventScripts(m_storage, m_hasher, m_press, m_staff, store, m_calendar).map([this](qint64 count) {
            m_scripts = count;
        });
    }

    Done addDeals(StoreId store)
    {
        return inventDeals(m_storage, m_hasher, m_press, m_staff, store, m_calendar)
            .and_then([&](const QMap<QString, qint64> &counts) {
                m_deals = counts;
                return inventDrives(m_storage, m_hasher, m_press, m_staff, store, m_calendar);
            })
            .map([this](int drives) { m_deals[QStringLiteral("test_drive")] = drives; });
    }

    Done addConsents(StoreId store)
    {
        return inventConsents(m_storage, m_hasher, m_press, m_staff, store, m_calendar)
            .map([this](const QMap<QString, qint64> &counts) { m_consents = counts; });
    }

    /// From here on it is a demonstration that people can enter.
    Done finish(Stored<Store> store)
    {
        store.value.region = QStringLiteral("山西省太原市");
        store.value.demonstration = true;
        const auto credentials = makeCredentials(store.value.name);
        if (!credentials)
            return Refusal(credentials.error());
        return m_storage.work().run([&]() -> Done {
            for (const Credential &credential : *credentials)
                if (Done set = m_storage.people().setCredential(store.id, credential); !set)
                    return set;
            const auto named = m_storage.stores().update(store, m_calendar.end());
            return named ? Done() : Done(Refusal(named.error()));
        });
    }

    Result<std::vector<Credential>> makeCredentials(const QString &store)
    {
        Random random(m_options.seed, passwordStream);
        std::vector<Credential> credentials;
        for (const auto *group : {&m_staff.consultants, &m_staff.others}) {
            for (const DemoColleague &colleague : *group) {
                const Person &person = colleague.person;
                m_people.push_back({person.signin, person.name, person.role, store, {}});
                if (!colleague.hasPassword)
                    continue;
                m_people.back().password = words::password(random);
                const auto hash = m_hasher.hash(m_people.back().password);
                if (!hash)
                    return Refusal(hash.error());
                credentials.push_back({*colleague.id, *hash});
            }
        }
        return credentials;
    }

    Storage &m_storage;
    PasswordHasher &m_hasher;
    Press &m_press;
    DemoOptions m_options;
    DemoCalendar m_calendar;
    DemoStaff m_staff;
    std::optional<DemoWriter> m_writer;
    std::vector<DemoPerson> m_people;
    QMap<QString, qint64> m_deals;
    qint64 m_visits = 0;
    qint64 m_scripts = 0;
    QMap<QString, qint64> m_consents;
};

} // namespace

Result<DemoOutcome> makeDemonstration(Storage &storage, PasswordHasher &hasher, Press &press, const Clock &clock,
                                      const DemoOptions &options)
{
    if (options.customers < 1)
        return refuseField(QStringLiteral("customers"),
                           {QT_TRANSLATE_NOOP("Message", "A dealership has at least one customer.")});
    return Demonstration(storage, hasher, press, StoreZone().dayOf(clock.now()), options).make();
}

} // namespace showroom
