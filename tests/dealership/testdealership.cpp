// SPDX-License-Identifier: GPL-3.0-or-later
#include "dealership/testdealership.h"
#include "showroom/repositories/sqlstorage.h"
#include "support/postgrescluster.h"
#include <stdexcept>

namespace showroom
{

namespace
{

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error((translated(result.error().message) + u' ' + result.error().logDetail).toStdString());
    return std::move(*result);
}

struct Colleague {
    const char *signin;
    const char *name;
    Role role;
};

constexpr Colleague colleagues[] = {
    {"limin", "李敏", Role::Consultant},       {"wangwei", "王伟", Role::Consultant}, {"zhanghui", "张慧", Role::Clerk},
    {"zhaogang", "赵刚", Role::OfficeManager}, {"chenjie", "陈杰", Role::Manager},    {"heyong", "何勇", Role::Director},
    {"sunlei", "孙磊", Role::GeneralManager},  {"caiwu", "钱芳", Role::Finance},      {"kefu", "周静", Role::Service},
    {"zonghe", "吴涛", Role::GeneralAdmin},
};

/// The store with its people, founded once for each engine; every test gets a copy.
class Prototype
{
public:
    explicit Prototype(Where where)
        : m_where(where == Where::Sqlite ? m_folder.filePath(QStringLiteral("prototype.db"))
                                         : PostgresCluster::shared().newDatabase())
    {
        PlainHasher hasher;
        PlainPress press;
        const TestClock clock;
        const auto storage = must(openStorage({m_where, true}));
        Services services(*storage, hasher, press, clock);
        const Session admin =
            must(services.signIn.found({QStringLiteral("太原店"), QStringLiteral("太原"), QStringLiteral("管理员"),
                                        QStringLiteral("admin"), QStringLiteral("admin-password"), false}));
        for (const Colleague &colleague : colleagues) {
            const Person person{QString::fromLatin1(colleague.signin),
                                QString::fromUtf8(colleague.name),
                                colleague.role,
                                PersonState::Active,
                                {}};
            (void)must(services.people.add(admin, command(), person, QStringLiteral("a-password")));
        }
    }

    [[nodiscard]] const QString &where() const { return m_where; }

private:
    QTemporaryDir m_folder;
    QString m_where;
};

QString copyOfPrototype(Where where, const QTemporaryDir &folder)
{
    if (where == Where::Postgres) {
        static const Prototype prototype(Where::Postgres);
        return PostgresCluster::shared().newDatabase(prototype.where());
    }
    static const Prototype prototype(Where::Sqlite);
    QString file = folder.filePath(QStringLiteral("showroom.db"));
    if (!QFile::copy(prototype.where(), file))
        throw std::runtime_error("the prototype cannot be copied");
    return file;
}

} // namespace

TestDealership::TestDealership(Where where) : m_where(copyOfPrototype(where, m_folder))
{
    storage = must(openStorage({m_where, false}));
    services = std::make_unique<Services>(*storage, hasher, press, clock);
    store = must(storage->people().bySignin(QStringLiteral("admin")))->store;
}

TestDealership::~TestDealership() = default;

std::unique_ptr<Storage> TestDealership::open()
{
    return must(openStorage({m_where, false}));
}

Session TestDealership::as(const QString &signin)
{
    const auto person = must(storage->people().bySignin(signin));
    return {person->id, person->store, person->value.role, signin, person->value.name, QStringLiteral("太原店"), false};
}

LeadId TestDealership::leadOf(const Session &owner, const QString &name, const QString &phone, Level level)
{
    NewLead input;
    input.customer.name = name;
    input.customer.phone = Phone::parse(phone);
    input.lead.level = level;
    input.lead.vehicle = QStringLiteral("银河 L7");
    return must(services->leads.addWithCustomer(owner, command(), input)).id;
}

Result<Saved<FollowUp>> TestDealership::contact(const Session &person, LeadId id, const std::function<void(FollowUp &)> &change)
{
    FollowUp followUp;
    followUp.lead = id;
    followUp.learned = QStringLiteral("旧车 2016 款，希望置换补贴再高些");
    followUp.reaction = Reaction::Considering;
    followUp.nextStep = NextStep::Invite;
    followUp.nextOn = StoreZone().dayOf(clock.now()).addDays(2);
    if (change)
        change(followUp);
    return services->followUps.record(person, command(), followUp);
}

Lead TestDealership::lead(LeadId id)
{
    return must(storage->leads().find({store}, id)).value;
}

} // namespace showroom
