// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakestorage.h"
#include "support/fakecontracts.h"
#include "support/fakecustomers.h"
#include "support/fakeleads.h"
#include "support/fakelosses.h"
#include "support/fakequotes.h"
#include "support/fakescripts.h"
#include "support/fakevehicles.h"
#include "support/fakevisits.h"
#include <algorithm>

namespace showroom
{

namespace
{

class FakeStores final : public FakeRepository<Store, StoreRepository>
{
public:
    using FakeRepository::FakeRepository;
    Result<std::vector<Stored<Store>>> all() override
    {
        return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<Store>>> {
            std::vector<Stored<Store>> stores;
            for (const auto &[id, store] : data.stores.rows)
                stores.push_back(store);
            return stores;
        });
    }
};

class FakePeople final : public FakeRepository<Person, PersonRepository>
{
public:
    using FakeRepository::FakeRepository;

    Result<std::optional<Stored<Person>>> bySignin(const QString &signin) override
    {
        return m_connection.with([&](FakeData &data) -> Result<std::optional<Stored<Person>>> {
            for (const auto &[id, person] : data.people.rows)
                if (person.value.signin == signin)
                    return person;
            return std::nullopt;
        });
    }

    Result<std::vector<Stored<Person>>> all(const std::vector<StoreId> &stores) override
    {
        return m_connection.with([&](FakeData &data) -> Result<std::vector<Stored<Person>>> {
            std::vector<Stored<Person>> people;
            for (const auto &[id, person] : data.people.rows)
                if (reaches(stores, person.store))
                    people.push_back(person);
            return people;
        });
    }

    Result<std::optional<Credential>> credential(PersonId person) override
    {
        return m_connection.with([&](FakeData &data) -> Result<std::optional<Credential>> {
            const auto found = data.credentials.find(person);
            return found == data.credentials.end() ? std::nullopt : std::optional(Credential{person, found->second});
        });
    }

    Done setCredential(StoreId store, const Credential &credential) override
    {
        return m_connection.with([&](FakeData &data) -> Done {
            const auto person = data.people.rows.find(credential.person);
            if (person == data.people.rows.end() || person->second.store != store)
                return m_connection.fail({ErrorCode::Storage});
            data.credentials[credential.person] = credential.passwordHash;
            return {};
        });
    }

    Result<SignInFailures> failures(const QString &signin) override
    {
        return m_connection.with([&](FakeData &data) -> Result<SignInFailures> {
            const auto found = data.failures.find(signin);
            return found == data.failures.end() ? SignInFailures() : found->second;
        });
    }

    Done setFailures(const QString &signin, const SignInFailures &failures) override
    {
        return m_connection.with([&](FakeData &data) -> Done {
            data.failures[signin] = failures;
            return {};
        });
    }
};

class FakePolicies final : public PolicyRepository
{
public:
    explicit FakePolicies(FakeConnection &connection) : m_connection(connection) {}

    Result<PolicyBook> book(StoreId store) override
    {
        return m_connection.with([&](FakeData &data) -> Result<PolicyBook> { return PolicyBook(data.policies[store]); });
    }

    Done set(StoreId store, const PolicyChange &change) override
    {
        return m_connection.with([&](FakeData &data) -> Done {
            data.policies[store].push_back(change);
            return {};
        });
    }

private:
    FakeConnection &m_connection;
};

class FakeAudit final : public AuditRepository
{
public:
    explicit FakeAudit(FakeConnection &connection) : m_connection(connection) {}

    Done append(StoreId store, std::vector<AuditEntry> entries) override
    {
        return m_connection.with([&](FakeData &data) -> Done {
            std::vector<AuditEntry> &chain = data.audit[store];
            for (AuditEntry &entry : entries) {
                entry.store = store;
                entry.sequence = qint64(chain.size()) + 1;
                entry.previous = chain.empty() ? QByteArray() : chain.back().hash;
                entry.detailsHash = detailsHash(entry.details);
                entry.hash = chainHash(entry);
                chain.push_back(std::move(entry));
            }
            return {};
        });
    }

    Result<std::vector<AuditEntry>> page(const AuditQuery &query) override
    {
        return m_connection.with([&](FakeData &data) -> Result<std::vector<AuditEntry>> {
            std::vector<AuditEntry> entries;
            for (const auto &[store, chain] : data.audit)
                for (const AuditEntry &entry : chain)
                    if (reaches(query.stores, store) && (!query.person || entry.person == query.person) &&
                        (query.kind.isEmpty() || entry.kind == query.kind) && (!query.record || entry.record == query.record) &&
                        (!query.before || entry.sequence < *query.before))
                        entries.push_back(entry);
            std::sort(entries.begin(), entries.end(), [](const AuditEntry &a, const AuditEntry &b) {
                return std::pair(b.sequence, a.store) < std::pair(a.sequence, b.store);
            });
            if (int(entries.size()) > query.limit)
                entries.erase(entries.begin() + query.limit, entries.end());
            return entries;
        });
    }

    Done visit(StoreId store, const std::function<bool(const AuditEntry &)> &visitor) override
    {
        return m_connection.with([&](FakeData &data) -> Done {
            for (const AuditEntry &entry : data.audit[store])
                if (!visitor(entry))
                    break;
            return {};
        });
    }

    Result<Head> head(StoreId store) override
    {
        return m_connection.with([&](FakeData &data) -> Result<Head> {
            const std::vector<AuditEntry> &chain = data.audit[store];
            return chain.empty() ? Head() : Head{chain.back().sequence, chain.back().hash};
        });
    }

    Result<int> empty(const std::vector<StoreId> &stores, const QString &kind, const std::vector<qint64> &records) override
    {
        return m_connection.with([&](FakeData &data) -> Result<int> {
            int emptied = 0;
            for (const StoreId store : stores)
                for (AuditEntry &entry : data.audit[store]) {
                    const QString mark = QString::fromLatin1(emptiedDetails);
                    const bool meant = entry.kind == kind && entry.record &&
                                       std::find(records.begin(), records.end(), *entry.record) != records.end();
                    if (meant && entry.details != QLatin1String("{}") && entry.details != mark) {
                        entry.details = mark;
                        ++emptied;
                    }
                }
            return emptied;
        });
    }

private:
    FakeConnection &m_connection;
};

class FakePrivacy final : public PrivacyRepository
{
public:
    explicit FakePrivacy(FakeConnection &connection) : m_connection(connection) {}

    Result<PersonRecords> recordsOf(StoreId store, CustomerId card) override
    {
        return m_connection.with([&](FakeData &data) -> Result<PersonRecords> {
            PersonRecords records;
            records.cards = {card};
            for (std::size_t next = 0; next < records.cards.size(); ++next)
                gather(data, store, records.cards,
                       [&, of = records.cards[next]](const Customer &each) { return each.mergedInto == of; });
            const auto ofCards = [&](const auto &each) { return has(records.cards, each.customer); };
            const auto ofLeads = [&](const auto &each) { return has(records.leads, each.lead); };
            gather(data, store, records.leads, [&](const Lead &each) { return ofCards(each); });
            gather(data, store, records.followUps,
                   [&](const FollowUp &each) { return each.customer && has(records.cards, *each.customer); });
            gather(data, store, records.consents, [&](const Consent &each) { return ofCards(each); });
            gather(data, store, records.merges, [&](const CardMerge &each) { return has(records.cards, each.merged); });
            gather(data, store, records.visits,
                   [&](const Visit &each) { return each.customer && has(records.cards, *each.customer); });
            gather(data, store, records.checkCalls, [&](const CheckCall &each) { return ofLeads(each); });
            gather(data, store, records.testDrives, [&](const TestDrive &each) { return ofLeads(each); });
            gather(data, store, records.plans, [&](const Plan &each) { return ofLeads(each); });
            gather(data, store, records.quotes, [&](const Quote &each) { return ofLeads(each); });
            gather(data, store, records.contracts, [&](const Contract &each) { return ofLeads(each); });
            return records;
        });
    }

    Done emptyTexts(StoreId store, const PersonRecords &records, Instant at) override
    {
        return m_connection.with([&](FakeData &data) -> Done {
            for (FollowUp *talk : valuesOf(data, records.followUps, at))
                talk->learned = talk->objection = QString();
            for (Plan *plan : valuesOf(data, records.plans, at))
                plan->equipment = plan->accessories = plan->insurance = plan->registration = plan->tradeIn = plan->note =
                    QString();
            for (Quote *quote : valuesOf(data, records.quotes, at))
                quote->note.clear();
            for (Consent *consent : valuesOf(data, records.consents, at))
                consent->note.clear();
            for (CardMerge *merge : valuesOf(data, records.merges, at))
                merge->reason.clear();
            for (Visit *visit : valuesOf(data, records.visits, at))
                visit->vehicle = visit->source = visit->note = QString();
            for (CheckCall *call : valuesOf(data, records.checkCalls, at))
                call->remark.clear();
            for (TestDrive *drive : valuesOf(data, records.testDrives, at)) {
                drive->driverName = drive->driverAddress = drive->licenceNumber = drive->route = drive->note = drive->remark =
                    QString();
                drive->driverPhone.reset();
                drive->licenceClass.reset();
                drive->licenceUntil.reset();
            }
            for (auto &[id, event] : data.events.rows)
                if (event.store == store && has(records.leads, event.value.lead))
                    event.value.note.clear();
            for (auto &[id, step] : data.documentEvents.rows)
                if (step.store == store && isStepOf(step.value, records))
                    step.value.note.clear();
            return {};
        });
    }

private:
    template <class Record>
    static bool has(const std::vector<Id<Record>> &ids, Id<Record> id)
    {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    }
    template <class Record>
    static bool isOne(const DocumentEvent &step, const std::vector<Id<Record>> &ids)
    {
        return step.kind == QLatin1String(Description<Record>::kind) && has(ids, Id<Record>(step.record));
    }
    static bool isStepOf(const DocumentEvent &step, const PersonRecords &records)
    {
        return isOne(step, records.plans) || isOne(step, records.quotes) || isOne(step, records.consents) ||
               isOne(step, records.visits) || isOne(step, records.checkCalls) || isOne(step, records.testDrives) ||
               isOne(step, records.contracts);
    }
    template <class Record, class Fits>
    static void gather(FakeData &data, StoreId store, std::vector<Id<Record>> &into, const Fits &fits)
    {
        for (const auto &[id, row] : data.table<Record>().rows)
            if (row.store == store && fits(row.value))
                into.push_back(id);
    }
    template <class Record>
    static std::vector<Record *> valuesOf(FakeData &data, const std::vector<Id<Record>> &ids, Instant at)
    {
        std::vector<Record *> values;
        for (const Id<Record> id : ids) {
            Stored<Record> &row = data.table<Record>().rows.at(id);
            ++row.version;
            row.changedAt = at;
            values.push_back(&row.value);
        }
        return values;
    }

    FakeConnection &m_connection;
};

class FakeCommands final : public CommandRepository
{
public:
    explicit FakeCommands(FakeConnection &connection) : m_connection(connection) {}

    Result<std::optional<CommandRecord>> find(StoreId store, const QString &id) override
    {
        return m_connection.with([&](FakeData &data) -> Result<std::optional<CommandRecord>> {
            const auto found = data.commands.find({store, id});
            return found == data.commands.end() ? std::nullopt : std::optional(found->second);
        });
    }

    Done add(StoreId store, const CommandRecord &command, Instant) override
    {
        return m_connection.with([&](FakeData &data) -> Done {
            const bool added = data.commands.emplace(std::pair(store, command.id), command).second;
            return added ? Done() : Done(m_connection.fail({ErrorCode::Conflict}));
        });
    }

private:
    FakeConnection &m_connection;
};

class FakeStorage final : public Storage, public StorageAdmin
{
public:
    explicit FakeStorage(std::shared_ptr<FakeServer> server) : m_connection(std::move(server)) {}

    UnitOfWork &work() override { return m_connection; }
    StoreRepository &stores() override { return m_stores; }
    PersonRepository &people() override { return m_people; }
    CustomerRepository &customers() override { return m_customers; }
    LeadRepository &leads() override { return m_leads; }
    LossRepository &losses() override { return m_losses; }
    FollowUpRepository &followUps() override { return m_followUps; }
    VehicleModelRepository &models() override { return m_models; }
    ModelPriceRepository &modelPrices() override { return m_modelPrices; }
    ModelOptionRepository &modelOptions() override { return m_modelOptions; }
    VehicleRepository &vehicles() override { return m_vehicles; }
    DocumentEventRepository &documentEvents() override { return m_documentEvents; }
    NumberRepository &numbers() override { return m_numbers; }
    TaxPeriodRepository &taxPeriods() override { return m_taxPeriods; }
    PlanRepository &plans() override { return m_plans; }
    QuoteRepository &quotes() override { return m_quotes; }
    QuoteOfferRepository &quoteOffers() override { return m_quoteOffers; }
    LineRepository<Quote, QuoteLine> &quoteLines() override { return m_quoteLines; }
    ContractRepository &contracts() override { return m_contracts; }
    LineRepository<ContractTerms, ContractLine> &contractLines() override { return m_contractLines; }
    LineRepository<ContractTerms, ContractPayment> &contractPayments() override { return m_contractPayments; }
    LedgerRepository &ledger() override { return m_ledger; }
    DocumentRepository<ContractTemplate> &contractTemplates() override { return m_contractTemplates; }
    DocumentRepository<ExportPermit> &exportPermits() override { return m_exportPermits; }
    VisitRepository &visits() override { return m_visits; }
    CheckCallRepository &checkCalls() override { return m_checkCalls; }
    TalkScriptRepository &talkScripts() override { return m_talkScripts; }
    DocumentRepository<ContractTerms> &contractTerms() override { return m_contractTerms; }
    DocumentRepository<ContractPaper> &contractPapers() override { return m_contractPapers; }
    DocumentRepository<ContractChange> &contractChanges() override { return m_contractChanges; }
    DocumentRepository<SealUse> &sealUses() override { return m_sealUses; }
    DocumentRepository<Receipt> &receipts() override { return m_receipts; }
    DocumentRepository<StatementLine> &statementLines() override { return m_statementLines; }
    DocumentRepository<Reconciliation> &reconciliations() override { return m_reconciliations; }
    DocumentRepository<Delivery> &deliveries() override { return m_deliveries; }
    TestDriveRepository &testDrives() override { return m_testDrives; }
    DocumentRepository<Consent> &consents() override { return m_consents; }
    DocumentRepository<CardMerge> &merges() override { return m_merges; }
    PrivacyRepository &privacy() override { return m_privacy; }
    PolicyRepository &policies() override { return m_policies; }
    AuditRepository &audit() override { return m_audit; }
    CommandRepository &commands() override { return m_commands; }
    Repository<ImportRecord> &imports() override { return m_imports; }
    StorageAdmin &admin() override { return *this; }

    Done backup(const QString &) override { return refuse(ErrorCode::Invalid, {}); }
    Result<QStringList> check() override { return QStringList(); }
    QString description() const override { return QStringLiteral("memory"); }
    bool isServer() const override { return false; }

private:
    FakeConnection m_connection;
    FakeStores m_stores{m_connection};
    FakePeople m_people{m_connection};
    FakeCustomers m_customers{m_connection};
    FakeLeads m_leads{m_connection};
    FakeLosses m_losses{m_connection};
    FakeFollowUps m_followUps{m_connection};
    FakeModels m_models{m_connection};
    FakeModelPrices m_modelPrices{m_connection};
    FakeModelOptions m_modelOptions{m_connection};
    FakeVehicles m_vehicles{m_connection};
    FakeDocumentEvents m_documentEvents{m_connection};
    FakeNumbers m_numbers{m_connection};
    FakeTaxPeriods m_taxPeriods{m_connection};
    FakePlans m_plans{m_connection};
    FakeQuotes m_quotes{m_connection};
    FakeQuoteOffers m_quoteOffers{m_connection};
    FakeQuoteLines m_quoteLines{m_connection};
    FakeContracts m_contracts{m_connection};
    FakeLines<ContractTerms, ContractLine> m_contractLines{m_connection};
    FakeLines<ContractTerms, ContractPayment> m_contractPayments{m_connection};
    FakeLedger m_ledger{m_connection};
    FakeDocuments<ContractTemplate> m_contractTemplates{m_connection};
    FakeDocuments<ExportPermit> m_exportPermits{m_connection};
    FakeVisits m_visits{m_connection};
    FakeCheckCalls m_checkCalls{m_connection};
    FakeScripts m_talkScripts{m_connection};
    FakeDocuments<ContractTerms> m_contractTerms{m_connection};
    FakeDocuments<ContractPaper> m_contractPapers{m_connection};
    FakeDocuments<ContractChange> m_contractChanges{m_connection};
    FakeDocuments<SealUse> m_sealUses{m_connection};
    FakeDocuments<Receipt> m_receipts{m_connection};
    FakeDocuments<StatementLine> m_statementLines{m_connection};
    FakeDocuments<Reconciliation> m_reconciliations{m_connection};
    FakeDocuments<Delivery> m_deliveries{m_connection};
    FakeTestDrives m_testDrives{m_connection};
    FakeDocuments<Consent> m_consents{m_connection};
    FakeDocuments<CardMerge> m_merges{m_connection};
    FakePrivacy m_privacy{m_connection};
    FakePolicies m_policies{m_connection};
    FakeAudit m_audit{m_connection};
    FakeCommands m_commands{m_connection};
    FakeRepository<ImportRecord> m_imports{m_connection};
};

} // namespace

std::shared_ptr<FakeServer> newFakeServer()
{
    return std::make_shared<FakeServer>();
}

std::unique_ptr<Storage> openFake(const std::shared_ptr<FakeServer> &server)
{
    return std::make_unique<FakeStorage>(server);
}

} // namespace showroom
