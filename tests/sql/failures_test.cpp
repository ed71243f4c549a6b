// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever fails on the way, and wherever: all of a transaction is there, or nothing of it.
#include "repositories/sql/auditsql.h"
#include "repositories/sql/customersql.h"
#include "repositories/sql/followupsql.h"
#include "repositories/sql/leadsql.h"
#include "repositories/sql/postgresserver.h"
#include "repositories/sql/sqlitefile.h"
#include "sql/storagetest.h"
#include <QSqlDriver>
#include <sqlite3.h>

namespace showroom
{

class Failures : public testing::TestWithParam<Kind>, protected StorageTest
{
protected:
    Failures()
        : StorageTest(GetParam()),
          database(must(GetParam() == Kind::Sqlite ? sqlitefile::open(place.where()) : postgresserver::open(place.where())))
    {
    }

    // What a consultant does when somebody comes in: a card, a lead, a first contact.
    Done receive()
    {
        CustomerSql customers(*database);
        LeadSql leads(*database);
        FollowUpSql followUps(*database);
        AuditSql audit(*database);
        CommandSql commands(*database);
        return database->run([&]() -> Done {
            const auto card = customers.add(store, customer(QStringLiteral("张伟"), QStringLiteral("13800136620")), limin, at);
            if (!card)
                return Refusal(card.error());
            Lead wanted;
            wanted.customer = card->id;
            wanted.owner = limin;
            const auto lead = leads.add(store, wanted, limin, at);
            if (!lead)
                return Refusal(lead.error());
            FollowUp contact;
            contact.customer = card->id;
            contact.lead = lead->id;
            contact.happenedAt = at;
            contact.happenedOn = day("2026-11-23");
            LeadEvent opened;
            opened.lead = lead->id;
            opened.on = day("2026-11-23");
            return customers
                .index(store, card->id, {}, {{*card->value.phone}, {QStringLiteral("zhangwei"), QStringLiteral("zw")}})
                .and_then([&] { return leads.addEvent(store, opened, limin); })
                .and_then([&] { return followUps.add(store, contact, limin, at).map([](auto &&) {}); })
                .and_then([&] {
                    return commands.add(store, {QStringLiteral("c-1"), {}, {}, {}}, at);
                })
                .and_then([&] { return audit.append(store, {AuditEntry()}); });
        });
    }

    // Rows of every table, seen by another connection.
    qint64 rows()
    {
        const auto other = place.open();
        qint64 all = must(other->customers().count({store})) + must(other->audit().head(store)).sequence;
        LeadQuery leads;
        leads.stores = {store};
        all += qint64(must(other->leads().page(leads)).size());
        all += qint64(must(other->followUps().page({store}, {}, {}, 10)).size());
        all += qint64(must(other->customers().withKey({store}, QStringLiteral("a"), QStringLiteral("~"), 10, 0)).size());
        all += must(other->customers().holderOf(store, QStringLiteral("13800136620"))) ? 1 : 0;
        all += must(other->commands().find(store, QStringLiteral("c-1"))) ? 1 : 0;
        return all;
    }

    static constexpr qint64 rowsOfOne = 8;
    std::unique_ptr<Database> database;
};

INSTANTIATE_TEST_SUITE_P(, Failures, bothEngines, kindName);

// A server neither counts steps nor sends rows one by one.
class SqliteFailures : public Failures
{
};

INSTANTIATE_TEST_SUITE_P(, SqliteFailures, testing::Values(Kind::Sqlite), kindName);

// The engine is told to give up after a number of its steps, one number after the other until the work is done.
TEST_P(SqliteFailures, AtAnyStepOfTheEngineLeaveNothing)
{
    const QVariant driver = database->connection().driver()->handle();
    sqlite3 *handle = *static_cast<sqlite3 *const *>(driver.constData());
    struct Budget {
        int left = 0;
    } budget;
    const auto spend = [](void *given) {
        auto *own = static_cast<Budget *>(given);
        return own->left-- == 0 ? 1 : 0; // once: to roll back takes steps too
    };
    int failed = 0;
    for (int steps = 0;; steps += steps < 60 ? 1 : 7) {
        budget.left = steps;
        sqlite3_progress_handler(handle, 5, spend, &budget);
        const Done done = receive();
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
        if (done)
            break;
        ++failed;
        EXPECT_TRUE(done.error().code == ErrorCode::Storage || done.error().code == ErrorCode::Unknown);
        ASSERT_EQ(rows(), 0) << "after " << steps << " steps";
    }
    EXPECT_GT(failed, 30);
    EXPECT_EQ(rows(), rowsOfOne);
}

TEST_P(Failures, AtAnyTableLeaveNothing)
{
    for (const char *table : {"customer", "customer_phone", "search_key", "lead", "lead_event", "follow_up", "command",
                              "audit_entry", "audit_head"}) {
        const QString on = QLatin1String(table);
        if (GetParam() == Kind::Sqlite) {
            database->execute(
                QStringLiteral("CREATE TRIGGER no BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'no'); END").arg(on));
        } else {
            database->execute(QStringLiteral("CREATE OR REPLACE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS "
                                             "$$ BEGIN RAISE EXCEPTION 'no'; END $$"));
            database->execute(QStringLiteral("CREATE TRIGGER no BEFORE INSERT ON %1 EXECUTE FUNCTION no()").arg(on));
        }
        EXPECT_EQ(codeOfRefusal(receive()), ErrorCode::Storage) << table;
        EXPECT_EQ(rows(), 0) << table;
        database->execute(GetParam() == Kind::Sqlite ? QStringLiteral("DROP TRIGGER no")
                                                     : QStringLiteral("DROP TRIGGER no ON %1").arg(on));
    }
    EXPECT_TRUE(receive());
    EXPECT_EQ(rows(), rowsOfOne);
}

TEST_P(SqliteFailures, OfFetchingAreNotTheEndOfTheRows)
{
    must(database->run([&]() -> Done {
        CustomerSql customers(*database);
        for (int i = 0; i < 200; ++i)
            must(customers.add(store, customer(QStringLiteral("客户%1").arg(i)), limin, at));
        return {};
    }));
    const QVariant driver = database->connection().driver()->handle();
    sqlite3 *handle = *static_cast<sqlite3 *const *>(driver.constData());
    int left = 20;
    sqlite3_progress_handler(
        handle, 100, [](void *count) { return (*static_cast<int *>(count))-- > 0 ? 0 : 1; }, &left);
    CustomerQuery query;
    query.stores = {store};
    const auto page = CustomerSql(*database).page(query);
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    EXPECT_EQ(codeOfRefusal(page), ErrorCode::Storage);
}

} // namespace showroom
