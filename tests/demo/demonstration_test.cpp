// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/demo/demonstration.h"
#include "showroom/repositories/sqlstorage.h"
#include "showroom/services/services.h"
#include "support/plainpress.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace showroom;

namespace
{

class MorningClock final : public Clock
{
public:
    explicit MorningClock(QTime time = QTime(9, 0), QDate day = QDate(2026, 11, 26)) : m_time(time), m_day(day) {}
    [[nodiscard]] Instant now() const override { return StoreZone().at(m_day, m_time); }

private:
    QTime m_time;
    QDate m_day;
};

/// Keeps passwords readable, so that the tests do not spend seconds on argon2id; refuses when it is told to.
class PlainHasher final : public PasswordHasher
{
public:
    [[nodiscard]] Result<QByteArray> hash(const QString &password) override
    {
        return fails ? Result<QByteArray>(refuse(ErrorCode::Storage, {"no memory"})) : Result<QByteArray>(password.toUtf8());
    }
    [[nodiscard]] bool verify(const QByteArray &hash, const QString &password) override
    {
        return !hash.isEmpty() && hash == password.toUtf8();
    }
    [[nodiscard]] bool isOutdated(const QByteArray &) override { return false; }
    bool fails = false;
};

template <class T>
T of(Result<T> result)
{
    return std::move(result.value());
}

class Demonstrations : public testing::Test
{
protected:
    std::unique_ptr<Storage> open(const QString &name)
    {
        auto storage = openStorage({m_folder.filePath(name), true});
        EXPECT_TRUE(storage) << (storage ? "" : storage.error().message.source);
        return storage ? std::move(*storage) : nullptr;
    }

    /// One digest over everything that the repositories answer.
    static QByteArray digest(Storage &storage)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&hash](const auto &...values) { (hash.addData(QVariant(values).toString().toUtf8()), ...); };
        const StoreId store = of(storage.stores().all()).front().id;
        for (const auto &person : of(storage.people().all({store})))
            add(person.id.value(), person.value.signin, person.value.name);
        CustomerQuery customers{{store}, {}, {}, CustomerSort::Newest, {}, 100'000};
        for (const CustomerRow &row : of(storage.customers().page(customers)))
            add(row.id.value(), row.name, row.phone->digits(), row.changedAt.ms(), row.sortKey);
        LeadQuery leads;
        leads.stores = {store};
        leads.limit = 100'000;
        for (const LeadRow &row : of(storage.leads().page(leads))) {
            const Stored<Lead> &lead = row.lead;
            add(lead.id.value(), lead.createdAt.ms(), codeOf(lead.value.state), lead.value.vehicle, codeOf(lead.value.level));
            for (const LeadEvent &event : of(storage.leads().events(store, lead.id)))
                add(codeOf(event.kind), event.at.ms(), event.note);
        }
        for (const FollowUpRow &row : of(storage.followUps().page({store}, {}, {}, 100'000)))
            add(row.followUp.id.value(), row.followUp.createdAt.ms(), row.followUp.value.learned, row.followUp.value.counts);
        add(QString::fromLatin1(of(storage.audit().head(store)).hash));
        return hash.result().toHex();
    }

    QTemporaryDir m_folder;
    PlainHasher m_hasher;
    PlainPress m_press;
};

} // namespace

TEST_F(Demonstrations, CountWhatWasAskedFor)
{
    const auto storage = open(QStringLiteral("a"));
    const auto made = makeDemonstration(*storage, m_hasher, m_press, MorningClock(), {});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->counts.value(QStringLiteral("customer")), 1200);
    EXPECT_EQ(made->people.size(), 18u);
    EXPECT_EQ(made->people.front().signin, QStringLiteral("limin"));
    EXPECT_EQ(made->people.front().name, QStringLiteral("李敏"));
    EXPECT_GT(made->counts.value(QStringLiteral("follow_up")), 1500);
    EXPECT_EQ(made->counts.value(QStringLiteral("talk_script")), 30);
}

TEST_F(Demonstrations, AreTheSameForASeedOnADayWhateverTheHour)
{
    const auto first = open(QStringLiteral("a")), second = open(QStringLiteral("b")), other = open(QStringLiteral("c"));
    ASSERT_TRUE(makeDemonstration(*first, m_hasher, m_press, MorningClock(), {300, 5}));
    ASSERT_TRUE(makeDemonstration(*second, m_hasher, m_press, MorningClock(QTime(22, 30)), {300, 5}));
    ASSERT_TRUE(makeDemonstration(*other, m_hasher, m_press, MorningClock(), {300, 6}));
    EXPECT_EQ(digest(*first), digest(*second));
    EXPECT_NE(digest(*first), digest(*other));
}

TEST_F(Demonstrations, AreMadeForAnySeedOnAnyDay)
{
    const QDate first(2026, 11, 26);
    int delivering = 0; // not every one of so few customers has come that far
    for (int i = 0; i < 16; ++i) {
        const QDate day = first.addDays(i * 43);
        const auto seed = quint64(1 + i % 8);
        const auto storage = open(QStringLiteral("%1").arg(i));
        const auto made = makeDemonstration(*storage, m_hasher, m_press, MorningClock(QTime(9, 0), day), {60, seed});
        ASSERT_TRUE(made) << qPrintable(day.toString(Qt::ISODate)) << " seed " << seed << ": "
                          << qPrintable(translated(made.error().message));
        delivering += made->counts.value(QStringLiteral("delivery")) > 0 ? 1 : 0;
    }
    EXPECT_GT(delivering, 8);
}

TEST_F(Demonstrations, LetTheirPeopleInByPasswordAndByTheList)
{
    const auto storage = open(QStringLiteral("a"));
    const MorningClock clock;
    const auto made = makeDemonstration(*storage, m_hasher, m_press, clock, {60, 1});
    ASSERT_TRUE(made);
    Services services(*storage, m_hasher, m_press, clock);
    QSet<QString> passwords;
    for (const DemoPerson &person : made->people) {
        EXPECT_FALSE(passwordProblem(person.password)) << qPrintable(person.signin);
        EXPECT_TRUE(services.signIn.signIn(person.signin, person.password)) << qPrintable(person.signin);
        passwords.insert(person.password);
    }
    EXPECT_EQ(passwords.size(), int(made->people.size()));
    EXPECT_EQ(services.signIn.demonstrationPeople()->size(), made->people.size());
    EXPECT_TRUE(services.signIn.signInToDemonstration(QStringLiteral("heyong")));
}

TEST_F(Demonstrations, LeaveATrailThatVerifies)
{
    const auto storage = open(QStringLiteral("a"));
    const MorningClock clock;
    ASSERT_TRUE(makeDemonstration(*storage, m_hasher, m_press, clock, {60, 1}));
    Services services(*storage, m_hasher, m_press, clock);
    const auto verified = services.trail.verify(*services.signIn.signInToDemonstration(QStringLiteral("heyong")));
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->intact);
    EXPECT_GT(verified->entries, 3);
}

TEST_F(Demonstrations, GiveTheFirstConsultantTheKnownCustomers)
{
    const auto storage = open(QStringLiteral("a"));
    const MorningClock clock;
    ASSERT_TRUE(makeDemonstration(*storage, m_hasher, m_press, clock, {}));
    Services services(*storage, m_hasher, m_press, clock);
    const auto worklist = services.worklist.of(*services.signIn.signInToDemonstration(QStringLiteral("limin")), {}, {});
    ASSERT_TRUE(worklist);
    const auto row = [&](const QString &name) {
        const auto found = std::find_if(worklist->rows.begin(), worklist->rows.end(),
                                        [&](const WorklistRow &each) { return each.customerName == name; });
        return found == worklist->rows.end() ? nullptr : &*found;
    };
    const WorklistRow *refused = row(QStringLiteral("王建国"));
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->task.rule, QStringLiteral("FU-03"));
    EXPECT_EQ(refused->group, TaskGroup::Overdue);
    const WorklistRow *missed = row(QStringLiteral("单晓燕"));
    ASSERT_TRUE(missed);
    EXPECT_EQ(missed->missedLastWeek, 1);
    EXPECT_GT(worklist->summary.openLeads, 8);
}

TEST_F(Demonstrations, AreMadeOnceInAStorage)
{
    const auto storage = open(QStringLiteral("a"));
    ASSERT_TRUE(makeDemonstration(*storage, m_hasher, m_press, MorningClock(), {20, 1}));
    const auto again = makeDemonstration(*storage, m_hasher, m_press, MorningClock(), {20, 1});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Conflict);
}

TEST_F(Demonstrations, LetNobodyIntoOneThatIsHalfMade)
{
    const auto storage = open(QStringLiteral("a"));
    const MorningClock clock;
    m_hasher.fails = true;
    ASSERT_FALSE(makeDemonstration(*storage, m_hasher, m_press, clock, {20, 1}));
    m_hasher.fails = false;
    Services services(*storage, m_hasher, m_press, clock);
    EXPECT_TRUE(services.signIn.demonstrationPeople()->empty());
    EXPECT_FALSE(services.signIn.signInToDemonstration(QStringLiteral("heyong")));
    EXPECT_FALSE(services.signIn.signIn(QStringLiteral("heyong"), QString()));
}
