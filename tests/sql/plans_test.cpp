// SPDX-License-Identifier: GPL-3.0-or-later
// Seats for a million customers: no method walks through a whole table, and no list is sorted after it was read.
#include "repositories/sql/auditsql.h"
#include "repositories/sql/contractsql.h"
#include "repositories/sql/customersql.h"
#include "repositories/sql/documentsql.h"
#include "repositories/sql/followupsql.h"
#include "repositories/sql/leadsql.h"
#include "repositories/sql/losssql.h"
#include "repositories/sql/peoplesql.h"
#include "repositories/sql/privacysql.h"
#include "repositories/sql/quotesql.h"
#include "repositories/sql/scriptsql.h"
#include "repositories/sql/sqlitefile.h"
#include "repositories/sql/testdrivesql.h"
#include "repositories/sql/vehiclesql.h"
#include "repositories/sql/visitsql.h"
#include "showroom/workflow/contractworkflow.h"
#include "sql/storagetest.h"
#include <QRegularExpression>

namespace showroom
{

class Plans : public testing::Test, protected StorageTest
{
protected:
    Plans() : StorageTest(Kind::Sqlite), database(must(sqlitefile::open(place.where()))) {}

    QStringList planOf(const QString &sql)
    {
        QSqlQuery query(database->connection());
        EXPECT_TRUE(query.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql)) << sql.toStdString();
        for (int i = 0; i < sql.count(u'?'); ++i)
            query.bindValue(i, 1);
        EXPECT_TRUE(query.exec()) << sql.toStdString();
        QStringList steps;
        while (query.next())
            steps << query.value(3).toString();
        return steps;
    }

    // A step of the statement with these words is the one that is meant.
    void expectStep(const QString &words, const QString &step)
    {
        for (const QString &sql : database->texts().filter(words))
            EXPECT_TRUE(planOf(sql).contains(step)) << planOf(sql).join(u'\n').toStdString();
    }

    // Every statement that has been used so far, explained.
    void expectNoStep(const QRegularExpression &forbidden)
    {
        const QStringList texts = database->texts();
        EXPECT_FALSE(texts.isEmpty());
        for (const QString &sql : texts) {
            for (const QString &step : planOf(sql))
                EXPECT_FALSE(forbidden.match(step).hasMatch()) << sql.toStdString() << "\n  " << step.toStdString();
        }
    }

    std::unique_ptr<Database> database;
    // Of any table that grows; stores and people are few, k and a are what was cut to a few hundred before.
    const QRegularExpression walk{QStringLiteral("^SCAN (?!store\\b|person\\b|k\\b|a\\b)")};
    const QRegularExpression sorting{QStringLiteral("USE TEMP B-TREE")};
};

TEST_F(Plans, OfCustomersFollowAnIndex)
{
    CustomerSql customers(*database);
    const CustomerId id = addCustomer(QStringLiteral("张伟"), QStringLiteral("13800136620")).id;
    for (const CustomerSort sort : {CustomerSort::Newest, CustomerSort::Name, CustomerSort::LastContact})
        for (const bool further : {false, true})
            for (const auto state : {std::optional<CustomerState>(), std::optional(CustomerState::Prospect),
                                     std::optional(CustomerState::Regular)}) {
                CustomerQuery query;
                query.stores = {store};
                query.sort = sort;
                query.state = state;
                if (further)
                    query.after = must(customers.page(query)).empty() ? CustomerRow() : must(customers.page(query)).front();
                must(customers.page(query));
            }
    must(customers.holdersOf(store, QStringLiteral("13800136620")));
    must(customers.storesHolding(QStringLiteral("13800136620")));
    must(customers.sameName(store, QStringLiteral("张伟"), 5));
    must(customers.several({store, otherStore}, {id}));
    must(customers.levels({store}, {id}));
    expectStep(QStringLiteral("SELECT l.customer, l.id, l.level"),
               QStringLiteral("SEARCH l USING INDEX lead_of_customer (store_id=? AND customer=?)"));
    must(customers.find({store, otherStore}, id));
    must(customers.touch(store, id, day("2026-11-23")));
    must(database->run([&] {
        return customers.index(store, id, {{*Phone::parse(QStringLiteral("13800136620"))}, {QStringLiteral("k")}}, {});
    }));
    const Stored<CardMerge> merge{CardMergeId(1), store, 1, at, {}, at, {id, id, {}, {}}};
    must(customers.moveChildren(merge));
    must(customers.moveBack(merge));
    must(customers.countLastContact(store, id));
    expectNoStep(walk);
    expectNoStep(sorting);
    must(customers.withKey({store}, QStringLiteral("a"), QStringLiteral("b"), 10, 0));
    expectNoStep(walk);
}

TEST_F(Plans, OfOnesOwnCustomersFollowTheOwner)
{
    CustomerSql customers(*database);
    for (const CustomerSort sort : {CustomerSort::Newest, CustomerSort::Name, CustomerSort::LastContact}) {
        CustomerQuery query;
        query.stores = {store};
        query.owner = limin;
        query.sort = sort;
        must(customers.page(query));
    }
    expectNoStep(walk);
}

TEST_F(Plans, OfVehiclesFollowAnIndex)
{
    VehicleModelSql models(*database);
    VehicleModel model;
    model.brand = QStringLiteral("吉利");
    model.name = QStringLiteral("豪华型");
    const Stored<VehicleModel> added = must(models.add(store, model, limin, at));
    for (const auto &brand : {std::optional<QString>(), std::optional(model.brand)})
        for (const auto &after : {std::optional<ModelRow>(), std::optional(ModelRow{added, {}})})
            must(models.page({{store, otherStore}, brand, {}, day("2026-11-23"), after, 10}));
    must(models.same(store, model));
    must(models.brands({store}));
    ModelPriceSql prices(*database);
    must(prices.ofModel(store, added.id));
    must(prices.on(store, added.id, day("2026-11-23")));
    ModelOptionSql options(*database);
    must(options.ofModel(store, added.id));
    VehicleSql vehicles(*database);
    for (const auto &state : {std::optional<VehicleState>(), std::optional(VehicleState::InStock)})
        for (const auto &ofModel : {std::optional<VehicleModelId>(), std::optional(added.id)})
            for (const bool live : {false, true})
                for (const auto &after : {std::optional<VehicleId>(), std::optional(VehicleId(7))})
                    must(vehicles.page({{store}, state, ofModel, {}, live, after, 10}));
    must(vehicles.byVin(store, *Vin::parse(QStringLiteral("11111111111111111"))));
    DocumentEventSql events(*database);
    must(events.of(store, QStringLiteral("vehicle"), 1));
    expectNoStep(walk);
    expectNoStep(sorting);
}

TEST_F(Plans, OfContractsFollowAnIndex)
{
    ContractSql contracts(*database);
    const auto ask = [&](const std::function<void(ContractQuery &)> &change) {
        ContractQuery query;
        query.stores = {store, otherStore};
        change(query);
        must(contracts.page(query));
        query.after = ContractId(7);
        must(contracts.page(query));
    };
    ask([](ContractQuery &) {});
    ask([](ContractQuery &query) { query.lead = LeadId(1); });
    ask([&](ContractQuery &query) { query.owner = limin; });
    ask([](ContractQuery &query) { query.state = ContractState::Complete; });
    ask([](ContractQuery &query) { query.owingOnly = true; });
    ContractQuery drawn;
    drawn.stores = {store};
    drawn.quote = QuoteId(1);
    must(contracts.page(drawn));
    expectStep(QStringLiteral("k.quote = ?"),
               QStringLiteral("SEARCH k USING INDEX contract_from_quote (store_id=? AND quote=?)"));
    (void)contracts.byNumber(store, QStringLiteral("HT-2026-00001"));
    (void)contracts.find({store}, ContractId(1));
    const auto documents = [&](auto records) {
        DocumentQuery query;
        query.stores = {store, otherStore};
        query.contract = ContractId(1);
        must(records.page(query));
        if constexpr (requires { Flow<typename decltype(records)::Record>::state; }) {
            query.contract.reset();
            query.state = QStringLiteral("draft");
            must(records.page(query));
        }
    };
    documents(DocumentSql<Delivery>(*database));
    documents(DocumentSql<Receipt>(*database));
    documents(DocumentSql<ContractChange>(*database));
    documents(DocumentSql<SealUse>(*database));
    documents(DocumentSql<ExportPermit>(*database));
    documents(DocumentSql<Consent>(*database));
    documents(DocumentSql<CardMerge>(*database));
    documents(DocumentSql<ContractTerms>(*database));
    documents(TestDriveSql(*database));
    expectStep(QStringLiteral("FROM delivery WHERE store_id = ? AND contract = ?"),
               QStringLiteral("SEARCH delivery USING INDEX delivery_of_contract (store_id=? AND contract=?)"));
    DocumentSql<Consent> consents(*database);
    DocumentQuery ofCards;
    ofCards.stores = {store, otherStore};
    ofCards.customer = CustomerId(1);
    must(consents.page(ofCards));
    ofCards.customer.reset();
    ofCards.cardOwner = limin;
    must(consents.page(ofCards));
    expectStep(QStringLiteral("FROM consent WHERE store_id = ? AND customer = ?"),
               QStringLiteral("SEARCH consent USING INDEX consent_of_customer (store_id=? AND customer=?)"));
    must(PrivacySql(*database).recordsOf(store, CustomerId(1)));
    expectStep(QStringLiteral("SELECT id FROM customer WHERE store_id = ? AND merged_into = ?"),
               QStringLiteral("SEARCH customer USING COVERING INDEX customer_merged (store_id=? AND merged_into=?)"));
    LedgerSql ledger(*database);
    must(ledger.owed({{store}, {}, {}}));
    must(ledger.owed({{store}, limin, {}}));
    must(ledger.owed({{store}, {}, ContractId(1)}));
    must(ledger.toRefund({store}));
    must(ledger.entries(store, day("2026-11-01"), day("2026-11-30")));
    must(contracts.acceptedQuotes({store}, 10));
    expectNoStep(QRegularExpression(QStringLiteral("^SCAN (?!store\\b|person\\b)")));
}

TEST_F(Plans, OfAWeekFollowItsDays)
{
    DocumentSql<Delivery> deliveries(*database);
    DocumentQuery week;
    week.stores = {store};
    week.from = QStringLiteral("2026-11-23");
    week.to = QStringLiteral("2026-11-29");
    must(deliveries.page(week));
    expectStep(QStringLiteral("FROM delivery WHERE store_id = ? AND on_day >= ?"),
               QStringLiteral("SEARCH delivery USING INDEX delivery_by_day (store_id=? AND on_day>? AND on_day<?)"));
    TestDriveSql drives(*database);
    must(drives.onDay(store, day("2026-11-23")));
    expectStep(QStringLiteral("FROM test_drive WHERE store_id = ? AND on_day = ?"),
               QStringLiteral("SEARCH test_drive USING INDEX test_drive_by_day (store_id=? AND on_day=?)"));
    LeadSql leads(*database);
    must(leads.expectedOn({store}, day("2026-11-23"), 500));
    expectNoStep(walk);
}

TEST_F(Plans, OfTestDrivesFollowAnIndex)
{
    TestDriveSql drives(*database);
    const QDate today = day("2026-11-23");
    must(drives.holdDay(store, today));
    must(drives.onDay(store, today));
    for (const auto &until : {std::optional<QDate>(), std::optional(today)}) {
        must(drives.open({{store}, limin, {}, until, 10}));
        must(drives.open({{store}, {}, VehicleId(1), until, 10}));
    }
    DocumentQuery query;
    query.stores = {store};
    query.lead = LeadId(1);
    must(drives.page(query));
    query.lead.reset();
    query.owner = limin;
    must(drives.page(query));
    must(VehicleSql(*database).page({{store}, {}, {}, {}, true, {}, 10, true}));
    expectNoStep(walk);
    expectNoStep(sorting);
}

TEST_F(Plans, OfScriptsFollowAnIndex)
{
    TalkScriptSql scripts(*database);
    for (const auto &kind : {std::optional<ScriptKind>(), std::optional(ScriptKind::Objection)})
        for (const auto &state : {std::optional<ScriptState>(), std::optional(ScriptState::InUse)})
            for (const auto &after : {std::optional<TalkScriptId>(), std::optional(TalkScriptId(7))})
                must(scripts.heads({{store}, kind, state, after, 10}));
    must(scripts.titled(store, QStringLiteral("太贵了")));
    (void)scripts.find({store}, TalkScriptId(1));
    expectNoStep(walk);
    expectNoStep(sorting);
    expectStep(QStringLiteral("AND state = ? ORDER BY id DESC"),
               QStringLiteral("SEARCH talk_script USING INDEX talk_script_by_state (store_id=? AND state=?)"));
}

TEST_F(Plans, OfLeadsFollowAnIndex)
{
    LeadSql leads(*database);
    const Stored<Lead> lead = addLead(addCustomer(QStringLiteral("张伟")).id);
    const std::function<void(LeadQuery &)> asks[] = {[](LeadQuery &) {},
                                                     [&](LeadQuery &query) { query.owner = limin; },
                                                     [&](LeadQuery &query) { query.customer = lead.value.customer; },
                                                     [](LeadQuery &query) { query.state = LeadState::LostPending; },
                                                     [](LeadQuery &query) { query.openOnly = true; },
                                                     [](LeadQuery &query) { query.dormantUntil = day("2026-12-10"); },
                                                     [&](LeadQuery &query) {
                                                         query.owner = limin;
                                                         query.focusOnly = true;
                                                     },
                                                     [&](LeadQuery &query) {
                                                         query.owner = limin;
                                                         query.dormantUntil = day("2026-12-10");
                                                     },
                                                     [&](LeadQuery &query) { query.after = lead.id; }};
    for (const auto &ask : asks) {
        LeadQuery query;
        query.stores = {store};
        ask(query);
        must(leads.page(query));
    }
    must(leads.events(store, lead.id));
    must(leads.find({store}, lead.id));
    must(leads.update(lead, at));
    expectNoStep(walk);
    expectNoStep(sorting);
    FactsQuery facts;
    facts.stores = {store};
    facts.from = day("2026-11-16");
    facts.to = day("2026-11-22");
    for (const auto owner : {std::optional<PersonId>(), std::optional(limin)}) {
        facts.owner = owner;
        for (const bool brief : {false, true}) {
            facts.cadenceOnly = brief;
            must(leads.facts(facts));
        }
    }
    must(leads.openWishes({store}, day("2026-11-23"), 10));
    must(leads.attempted({store}, day("2026-11-16"), day("2026-11-22"), 3, 10));
    must(leads.pool({{store}, day("2026-10-28"), 10}));
    must(leads.openCount(store, limin));
    must(leads.closedBetween({store}, day("2026-11-16"), day("2026-11-22"), {LeadState::Lost, LeadState::Invalid}, 10));
    must(leads.expectedOn({store}, day("2026-11-26"), 10));
    LeadQuery query;
    query.stores = {store};
    query.closed = ClosedLeads{day("2026-11-01"), day("2026-11-30"), {LeadState::Lost}, QStringLiteral("price"), QString()};
    must(leads.page(query));
    expectNoStep(walk);
}

TEST_F(Plans, OfLossesFollowAnIndex)
{
    LossSql losses(*database);
    for (const auto owner : {std::optional<PersonId>(), std::optional(limin)}) {
        const LossQuery query{{store, otherStore}, owner, day("2026-11-01"), day("2026-11-30")};
        must(losses.groups(query));
        must(losses.flow(query));
    }
    expectStep(QStringLiteral("SELECT e.kind"),
               QStringLiteral("SEARCH e USING INDEX lead_event_by_day (store_id=? AND on_day>? AND on_day<?)"));
    expectNoStep(walk);
}

TEST_F(Plans, OfFollowUpsFollowAnIndex)
{
    FollowUpSql followUps(*database);
    for (const FollowUpState state : {FollowUpState::Recorded, FollowUpState::Pending, FollowUpState::Voided})
        must(followUps.inState({store}, state, 10));
    must(followUps.page({store}, {}, {}, 10));
    must(followUps.page({store}, limin, FollowUpId(9), 10));
    expectNoStep(walk);
    expectNoStep(sorting);
    must(followUps.ofLead(store, LeadId(1), 10));
    must(followUps.ofCustomer(store, CustomerId(1), 10));
    must(followUps.contacts(store, day("2026-11-16"), day("2026-11-22"), 10));
    expectNoStep(walk);
}

TEST_F(Plans, OfTheWeekFollowAnIndex)
{
    CustomerSql customers(*database);
    for (const auto owner : {std::optional<PersonId>(), std::optional(limin)})
        must(customers.owedRegularContact({{store}, owner, day("2026-08-28"), 10}));
    must(customers.occasions({store}, limin, {QStringLiteral("11-26"), QStringLiteral("11-27")}, 10));
    expectStep(QStringLiteral("c.birthday IS NOT NULL"),
               QStringLiteral("SEARCH c USING INDEX customer_birthday (store_id=? AND owner=? AND <expr>=?)"));
    VisitSql visits(*database);
    must(visits.ofDay(store, day("2026-11-26"), 10));
    must(visits.wasHereBefore(store, CustomerId(1), day("2026-11-26")));
    must(visits.figures(store, day("2026-11-01"), day("2026-11-26")));
    CheckCallSql calls(*database);
    must(calls.ofLead(store, LeadId(1)));
    must(calls.isDrawn(store, CheckPurpose::Recall, day("2026-11-16")));
    DocumentQuery drawn;
    drawn.stores = {store};
    drawn.state = QStringLiteral("drawn");
    must(calls.page(drawn));
    expectNoStep(walk);
}

TEST_F(Plans, OfQuotesFollowAnIndex)
{
    PlanSql plans(*database);
    QuoteSql quotes(*database);
    QuoteOfferSql offers(*database);
    LineSql<Quote, QuoteLine> lines(*database);
    for (const auto owner : {std::optional<PersonId>(), std::optional(limin)})
        for (const auto lead : {std::optional<LeadId>(), std::optional(LeadId(1))})
            for (const bool further : {false, true}) {
                for (const auto state : {std::optional<PlanState>(), std::optional(PlanState::Asked)})
                    must(plans.page({{store}, owner, lead, state, further ? std::optional(PlanId(9)) : std::nullopt, 10}));
                for (const auto state : {std::optional<QuoteState>(), std::optional(QuoteState::Submitted),
                                         std::optional(QuoteState::Approved), std::optional(QuoteState::Expired)})
                    must(quotes.page({{store},
                                      owner,
                                      {},
                                      lead,
                                      state,
                                      day("2026-11-23"),
                                      further ? std::optional(QuoteId(9)) : std::nullopt,
                                      10}));
            }
    must(quotes.page({{store}, {}, limin, {}, {}, day("2026-11-23"), {}, 10}));
    must(quotes.revisions(store, QStringLiteral("BJ-2026-0001")));
    must(quotes.handOver(store, LeadId(1), limin));
    must(offers.ofQuote(store, QuoteId(1)));
    must(lines.of(store, QuoteId(1)));
    must(lines.replace(store, QuoteId(1), {}));
    expectNoStep(walk);
    expectNoStep(sorting);
    must(offers.several({store}, {QuoteId(1)}));
    expectNoStep(walk);
}

TEST_F(Plans, OfASearchByNumberFollowAnIndex)
{
    ContractSql contracts(*database);
    QuoteSql quotes(*database);
    for (const auto owner : {std::optional<PersonId>(), std::optional(limin)}) {
        ContractQuery contract;
        contract.stores = {store};
        contract.owner = owner;
        contract.numberPrefix = QStringLiteral("HT-2026-0");
        must(contracts.page(contract));
        QuoteQuery quote;
        quote.stores = {store};
        quote.owner = owner;
        quote.today = day("2026-11-23");
        quote.numberPrefix = QStringLiteral("BJ-2026-0");
        must(quotes.page(quote));
    }
    expectNoStep(walk);
    expectNoStep(sorting);
}

TEST_F(Plans, OfTheTrailAndTheCommandsFollowAnIndex)
{
    AuditSql audit(*database);
    CommandSql commands(*database);
    for (const bool byPerson : {false, true})
        for (const bool byKind : {false, true})
            for (const bool byRecord : {false, true}) {
                AuditQuery query;
                query.stores = {store};
                query.before = 100;
                if (byPerson)
                    query.person = limin;
                if (byKind)
                    query.kind = QStringLiteral("customer");
                if (byRecord)
                    query.record = 1;
                must(audit.page(query));
            }
    must(audit.visit(store, [](const AuditEntry &) { return true; }));
    must(database->run([&] { return audit.append(store, {AuditEntry()}); }));
    must(audit.head(store));
    must(commands.find(store, QStringLiteral("id")));
    expectNoStep(walk);
    expectNoStep(sorting);
}

} // namespace showroom
