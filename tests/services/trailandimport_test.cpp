// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/database.h"
#include "services/bothengines.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

namespace showroom
{

class Trail : public OnBothEngines
{
protected:
    /// Behind the program's back.
    void tamper(const QString &sql)
    {
        const QString name = QStringLiteral("tamper");
        {
            const bool sqlite = GetParam() == Where::Sqlite;
            QSqlDatabase connection =
                QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
            const QUrl url(shop.where());
            connection.setDatabaseName(sqlite ? shop.where() : url.path().mid(1));
            if (!sqlite)
                connection.setHostName(QUrlQuery(url).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded));
            ASSERT_TRUE(connection.open());
            QSqlQuery query(connection);
            ASSERT_TRUE(query.exec(sql)) << sql.toStdString();
            connection.close();
        }
        QSqlDatabase::removeDatabase(name);
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, Trail, bothEngines, engineName);

TEST_P(Trail, AnUntouchedChainIsWhole)
{
    const LeadId id = shop.leadOf(limin, QStringLiteral("陈静"), QStringLiteral("13703519031"));
    ASSERT_TRUE(shop.contact(limin, id));
    const auto verified = services.trail.verify(director);
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->intact);
    EXPECT_GT(verified->entries, 12);
}

TEST_P(Trail, NamesTheFirstEntryThatWasEdited)
{
    struct Tampering {
        const char *sql;
        qint64 bad;
    };
    const Tampering edits[] = {
        {"UPDATE audit_entry SET details = '{}' WHERE sequence = 5", 5},
        {"UPDATE audit_entry SET person = 7 WHERE sequence = 4", 4},
        {"DELETE FROM audit_entry WHERE sequence = 3", 3},
    };
    for (const Tampering &edit : edits) {
        tamper(QString::fromLatin1(edit.sql));
        const auto verified = services.trail.verify(director);
        ASSERT_TRUE(verified);
        EXPECT_FALSE(verified->intact) << edit.sql;
        EXPECT_EQ(verified->firstBad, edit.bad) << edit.sql;
    }
}

TEST_P(Trail, AnEndThatWasCutOffShows)
{
    const qint64 entries = services.trail.verify(director)->entries;
    tamper(QStringLiteral("DELETE FROM audit_entry WHERE sequence = %1").arg(entries));
    const auto verified = services.trail.verify(director);
    EXPECT_FALSE(verified->intact);
    EXPECT_EQ(verified->firstBad, entries);
}

TEST_P(Trail, ConsultantsReadTheirOwnActs)
{
    shop.leadOf(limin, QStringLiteral("陈静"), QStringLiteral("13703519031"));
    shop.leadOf(wangwei, QStringLiteral("刘洋"), QStringLiteral("15003517785"));
    const auto page = services.trail.page(limin, {}, 100);
    ASSERT_TRUE(page);
    EXPECT_FALSE(page->rows.empty());
    for (const TrailRow &row : page->rows)
        EXPECT_EQ(row.entry.person, limin.person);
    EXPECT_FALSE(services.trail.page(shop.as(QStringLiteral("caiwu")), {}, 10));
}

TEST_P(Trail, ReadingAnothersCardInFullLeavesATrace)
{
    const CustomerId id = shop.lead(shop.leadOf(limin, QStringLiteral("陈静"), QStringLiteral("13703519031"))).customer;
    ASSERT_TRUE(services.customers.show(manager, id));
    TrailFilter filter;
    filter.kind = QStringLiteral("customer");
    filter.record = id.value();
    const auto page = services.trail.page(director, filter, 10);
    EXPECT_EQ(page->rows.front().entry.action, QStringLiteral("read"));
    EXPECT_EQ(page->rows.front().entry.person, manager.person);
}

TEST_P(Trail, AReadingIsNoChangeAndIsWrittenOnce)
{
    const LeadId lead = shop.leadOf(limin, QStringLiteral("陈静"), QStringLiteral("13703519031"));
    const CustomerId id = shop.lead(lead).customer;
    int changes = 0;
    services.onChanged([&changes] { ++changes; });
    const auto readings = [&] {
        TrailFilter filter;
        filter.kind = QStringLiteral("customer");
        filter.record = id.value();
        const auto page = services.trail.page(director, filter, 50);
        return std::count_if(page->rows.begin(), page->rows.end(),
                             [](const TrailRow &row) { return row.entry.action == QLatin1String("read"); });
    };
    ASSERT_TRUE(services.customers.show(manager, id));
    ASSERT_TRUE(services.customers.show(manager, id)); // a window that shows it again, as after each change
    ASSERT_TRUE(services.leads.show(manager, lead));   // with the same number
    EXPECT_EQ(readings(), 1);
    EXPECT_EQ(changes, 0) << "else a window would read it again, and again";
    ASSERT_TRUE(services.customers.show(director, id));
    EXPECT_EQ(readings(), 2) << "another person";
    shop.clock.advanceDays(1);
    ASSERT_TRUE(services.leads.show(manager, lead));
    EXPECT_EQ(readings(), 3) << "another day";
    ASSERT_TRUE(services.customers.show(limin, id));
    EXPECT_EQ(readings(), 3) << "their own";
    services.onChanged({});
}

class Imports : public OnBothEngines
{
protected:
    using Cells = QMap<QString, QString>;
    static Cells row(const char *name, const char *phone)
    {
        return {{QStringLiteral("name"), QString::fromUtf8(name)}, {QStringLiteral("phone"), QString::fromUtf8(phone)}};
    }
    Result<ImportOutcome> run(const Session &session, std::vector<Cells> rows, ImportOptions options = {})
    {
        std::size_t next = 0;
        return services.imports.run(
            session, command(), QStringLiteral("customer"),
            [&]() -> Result<std::optional<ImportRow>> {
                if (next == rows.size())
                    return std::nullopt;
                ++next;
                return ImportRow{qint64(next + 1), rows[next - 1]};
            },
            options);
    }
    qint64 cards() { return *shop.storage->customers().count({shop.store}); }
};
INSTANTIATE_TEST_SUITE_P(Engines, Imports, bothEngines, engineName);

TEST_P(Imports, ACatalogueTakesWhatTheFileKnowsMore)
{
    const auto bring = [&](const Session &session, std::vector<Cells> rows) {
        std::size_t next = 0;
        const auto source = [&]() -> Result<std::optional<ImportRow>> {
            if (next == rows.size())
                return std::nullopt;
            ++next;
            return ImportRow{qint64(next + 1), rows[next - 1]};
        };
        return services.imports.run(session, command(), QStringLiteral("vehicle_model"), source, {});
    };
    const auto trim = [](const char *name, const char *price, const char *energy) {
        return Cells{{QStringLiteral("brand"), QStringLiteral("大众")},
                     {QStringLiteral("maker"), QStringLiteral("一汽-大众")},
                     {QStringLiteral("series"), QStringLiteral("一汽-大众-速腾")},
                     {QStringLiteral("name"), QString::fromUtf8(name)},
                     {QStringLiteral("guide_price"), QString::fromUtf8(price)},
                     {QStringLiteral("energy"), QString::fromUtf8(energy)}};
    };
    EXPECT_EQ(bring(clerk, {}).error().code, ErrorCode::NotPermitted);
    const auto first =
        bring(manager, {trim("速腾  2023款 1.4T", "11.90万元", "\t"), trim("大众 速腾 2023款 1.4T", "119000", "-L")});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->added, 1);
    EXPECT_EQ(first->duplicate, 1);
    auto models = services.catalogue.page(manager, {}, {}, 10);
    EXPECT_EQ(models->rows.front().model.value.name, QStringLiteral("1.4T"));
    EXPECT_EQ(models->rows.front().model.value.series, QStringLiteral("速腾"));
    EXPECT_EQ(models->rows.front().model.value.modelYear, 2023);
    EXPECT_EQ(models->rows.front().price->media, Money::fromYuan(119'000));
    shop.clock.advanceDays(5);
    const auto second = bring(manager, {trim("2023款 1.4T", "12.50万元", "插电混动")});
    EXPECT_EQ(second->updated, 1);
    models = services.catalogue.page(manager, {}, {}, 10);
    EXPECT_EQ(models->rows.size(), 1u);
    EXPECT_EQ(models->rows.front().model.value.energy, EnergyType::PlugInHybrid);
    EXPECT_EQ(models->rows.front().price->media, Money::fromYuan(125'000));
    EXPECT_EQ(services.catalogue.show(manager, models->rows.front().model.id)->prices.size(), 2u);
    const auto bad = bring(manager, {trim("2024款 1.4T", "约12万", "92号"), trim("", "12万", "92号")});
    EXPECT_FALSE(bad->committed);
    EXPECT_EQ(bad->problems[0].field, QStringLiteral("guide_price"));
    EXPECT_EQ(bad->problems[1].field, QStringLiteral("name"));
    EXPECT_EQ(services.catalogue.page(manager, {}, {}, 10)->rows.size(), 1u) << "nothing is half done";
    EXPECT_EQ(services.imports.run(manager, command(), QStringLiteral("lorry"), {}, {}).error().code, ErrorCode::Invalid);
}

TEST_P(Imports, AddCustomersThroughTheSameRules)
{
    const auto outcome = run(clerk, {row("诸秀芳", "15991833688"), row("卢志强", "13650849315"), row("诸女士", "159 9183 3688")});
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->committed);
    EXPECT_EQ(outcome->read, 3);
    EXPECT_EQ(outcome->added, 2);
    EXPECT_EQ(outcome->duplicate, 1) << "FU-10";
    EXPECT_EQ(outcome->problems.front().row, 4);
    EXPECT_EQ(services.search.search(clerk, QStringLiteral("zxf"), 5)->rows.size(), 1u);
}

TEST_P(Imports, AreAllOrNothingAndNameEachReason)
{
    const auto outcome = run(clerk, {row("诸秀芳", "15991833688"), row("", "13650849315"), row("卢志强", "no phone")});
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->committed);
    EXPECT_EQ(outcome->rejected, 2);
    EXPECT_EQ(outcome->problems[0].row, 3);
    EXPECT_EQ(outcome->problems[0].field, QStringLiteral("name"));
    EXPECT_EQ(outcome->problems[1].field, QStringLiteral("phone"));
    EXPECT_EQ(cards(), 0);
    ImportOptions keep;
    keep.keepGoodRows = true;
    EXPECT_TRUE(run(clerk, {row("诸秀芳", "15991833688"), row("", "13650849315")}, keep)->committed);
    EXPECT_EQ(cards(), 1);
}

TEST_P(Imports, ADryRunWritesNothing)
{
    ImportOptions dry;
    dry.dryRun = true;
    const auto outcome = run(clerk, {row("诸秀芳", "15991833688")}, dry);
    EXPECT_EQ(outcome->added, 1);
    EXPECT_FALSE(outcome->committed);
    EXPECT_EQ(cards(), 0);
    EXPECT_TRUE(services.trail.verify(director)->intact);
}

TEST_P(Imports, OwnersAreNamedAndConsultantsImportForThemselves)
{
    auto owned = row("诸秀芳", "15991833688");
    owned.insert(QStringLiteral("owner"), QStringLiteral("李敏"));
    ASSERT_EQ(run(clerk, {owned})->added, 1);
    ASSERT_EQ(run(wangwei, {row("卢志强", "13650849315")})->added, 1);
    CustomerFilter mine;
    mine.mineOnly = true;
    EXPECT_EQ(services.customers.page(limin, mine, {}, 10)->rows.size(), 1u);
    EXPECT_EQ(services.customers.page(wangwei, mine, {}, 10)->rows.size(), 1u);
    EXPECT_EQ(run(shop.as(QStringLiteral("caiwu")), {owned}).error().code, ErrorCode::NotPermitted);
}

TEST_P(Imports, CancellingWritesNothing)
{
    std::vector<Cells> many;
    for (int i = 0; i < 1200; ++i)
        many.push_back(row("客户", QStringLiteral("135%1").arg(10000000 + i).toUtf8().constData()));
    ImportOptions options;
    options.progress = [](qint64 rows) { return rows < 1000; };
    EXPECT_FALSE(run(clerk, many, options));
    EXPECT_EQ(cards(), 0);
}

} // namespace showroom
