// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/audit.h"
#include "showroom/domain/documentevent.h"
#include "showroom/domain/error.h"
#include "showroom/domain/exportpermit.h"
#include "showroom/domain/followup.h"
#include "showroom/domain/policy.h"
#include "showroom/domain/vehicle.h"
#include "showroom/repositories/contracts.h"
#include "showroom/repositories/customers.h"
#include "showroom/repositories/deals.h"
#include "showroom/repositories/losses.h"
#include "showroom/repositories/privacy.h"
#include "showroom/repositories/repository.h"
#include "showroom/repositories/scripts.h"
#include "showroom/repositories/testdrives.h"
#include "showroom/repositories/visits.h"
#include <functional>
#include <unordered_map>

namespace showroom
{

struct LeadRow {
    Stored<Lead> lead;
    QString customerName;
    std::optional<Phone> customerPhone;
    std::optional<PersonId> customerOwner;
};

struct LeadQuery {
    std::vector<StoreId> stores;
    std::optional<PersonId> owner;
    std::optional<CustomerId> customer;
    std::optional<LeadState> state;
    std::optional<Level> level;
    bool openOnly = false;
    std::optional<QDate> dormantUntil; ///< dormant ones that are asked again by that day
    std::optional<ClosedLeads> closed;
    bool focusOnly = false;      ///< those with a place in a queue (FU-05), in its order; not paged
    std::optional<LeadId> after; ///< newest first, by key
    int limit = 200;
};

/// The facts of one lead that FU-01 judges a week by, beside its events.
struct LeadDay {
    QDate on;
    bool contact = false; ///< a two-way contact that counts
    bool attempt = false; ///< an unanswered attempt that counts
};

struct LeadFacts {
    LeadRow row;
    std::vector<LeadDay> days;         ///< within the asked period
    std::vector<LeadEvent> events;     ///< up to the end of the asked period, oldest first
    std::vector<LeadDay> sinceRefusal; ///< follow-ups that happened after lead.refusedAt (and count, or were unanswered)
};

struct FactsQuery {
    std::vector<StoreId> stores;
    std::optional<PersonId> owner;
    std::optional<LeadId> lead;
    QDate from; ///< first day of contacts
    QDate to;   ///< last day of contacts
    /// What FU-01 judges by is enough: of the row the key, store, creation, owner, state and refusal; no names.
    bool cadenceOnly = false;
};

/// A customer's wish for no contact that nobody has approved or replaced.
struct OpenWish {
    LeadRow row;
    QDate recordedOn;
    QDate notBefore;
    std::optional<PersonId> by;
};

/// What lies in the pool: open leads without an owner, and those that were not worked since a day (FU-11).
struct PoolQuery {
    std::vector<StoreId> stores;
    std::optional<QDate> unworkedSince; ///< no contact on this day or later, and opened before it
    int limit = 200;
};

/// A lead whose customer agreed to come on a day (FU-12: "invited").
struct ExpectedVisit {
    LeadRow row;
    std::optional<QTime> time;
    NextStep step = NextStep::Invite;
};

class LeadRepository : public Repository<Lead>
{
public:
    [[nodiscard]] virtual Result<std::vector<LeadRow>> page(const LeadQuery &query) = 0;
    [[nodiscard]] virtual Done addEvent(StoreId store, const LeadEvent &event, std::optional<PersonId> by) = 0;
    [[nodiscard]] virtual Result<std::vector<LeadEvent>> events(StoreId store, LeadId lead) = 0;
    /// Every lead that was open or ordered at any time of the period, with its facts; for one person, one lead or all.
    [[nodiscard]] virtual Result<std::vector<LeadFacts>> facts(const FactsQuery &query) = 0;
    /// Wishes on live leads that reach past a day, the furthest first.
    [[nodiscard]] virtual Result<std::vector<OpenWish>> openWishes(const std::vector<StoreId> &stores, QDate past, int limit) = 0;
    /// The longest unworked first; those without an owner before all.
    [[nodiscard]] virtual Result<std::vector<LeadRow>> pool(const PoolQuery &query) = 0;
    /// How many open leads a person has.
    [[nodiscard]] virtual Result<int> openCount(StoreId store, PersonId owner) = 0;
    /// Leads that were moved to one of these states in a period and are in it, by key.
    [[nodiscard]] virtual Result<std::vector<LeadRow>> closedBetween(const std::vector<StoreId> &stores, QDate from, QDate to,
                                                                     const std::vector<LeadState> &states, int limit) = 0;
    /// Live leads whose next step is a visit on this day, by time.
    [[nodiscard]] virtual Result<std::vector<ExpectedVisit>> expectedOn(const std::vector<StoreId> &stores, QDate day,
                                                                        int limit) = 0;
    /// Live leads with unanswered attempts on at least so many days of a period, in the order of their keys.
    [[nodiscard]] virtual Result<std::vector<LeadId>> attempted(const std::vector<StoreId> &stores, QDate from, QDate to,
                                                                int days, int limit) = 0;
};

struct FollowUpRow {
    Stored<FollowUp> followUp;
    QString author;
    QString customerName;
};

/// A contact that somebody says to have had.
struct ClaimedContact {
    FollowUpId id = FollowUpId(0);
    StoreId store = StoreId(0);
    LeadId lead = LeadId(0);
    CustomerId customer = CustomerId(0);
    std::optional<PersonId> author;
};

class FollowUpRepository : public Repository<FollowUp>
{
public:
    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<FollowUpRow>> ofLead(StoreId store, LeadId lead, int limit) = 0;
    [[nodiscard]] virtual Result<std::vector<FollowUpRow>> ofCustomer(StoreId store, CustomerId customer, int limit) = 0;
    [[nodiscard]] virtual Result<std::vector<FollowUpRow>> inState(const std::vector<StoreId> &stores, FollowUpState state,
                                                                   int limit) = 0;
    [[nodiscard]] virtual Result<std::vector<FollowUpRow>>
    page(const std::vector<StoreId> &stores, std::optional<PersonId> author, std::optional<FollowUpId> after, int limit) = 0;
    /// Two-way contacts of a period that count, by key.
    [[nodiscard]] virtual Result<std::vector<ClaimedContact>> contacts(StoreId store, QDate from, QDate to, int limit) = 0;
};

/// A model with the prices that hold on the asked day, if any do.
struct ModelRow {
    Stored<VehicleModel> model;
    std::optional<ModelPrice> price;
};

struct ModelQuery {
    std::vector<StoreId> stores;
    std::optional<QString> brand;
    std::optional<ModelState> state;
    QDate day;                     ///< for the prices
    std::optional<ModelRow> after; ///< the last row of the page before
    int limit = 200;
};

class VehicleModelRepository : public Repository<VehicleModel>
{
public:
    /// By brand, series, name and key.
    [[nodiscard]] virtual Result<std::vector<ModelRow>> page(const ModelQuery &query) = 0;
    /// The entry with the same brand, maker, series, name and year.
    [[nodiscard]] virtual Result<std::optional<Stored<VehicleModel>>> same(StoreId store, const VehicleModel &model) = 0;
    [[nodiscard]] virtual Result<QStringList> brands(const std::vector<StoreId> &stores) = 0;
};

class ModelPriceRepository : public Repository<ModelPrice>
{
public:
    /// The newest first.
    [[nodiscard]] virtual Result<std::vector<Stored<ModelPrice>>> ofModel(StoreId store, VehicleModelId model) = 0;
    /// The one that holds on a day.
    [[nodiscard]] virtual Result<std::optional<Stored<ModelPrice>>> on(StoreId store, VehicleModelId model, QDate day) = 0;
};

class ModelOptionRepository : public Repository<ModelOption>
{
public:
    /// By kind and name.
    [[nodiscard]] virtual Result<std::vector<Stored<ModelOption>>> ofModel(StoreId store, VehicleModelId model) = 0;
};

struct VehicleRow {
    Stored<Vehicle> vehicle;
    QString brand;
    QString series;
    QString modelName;
};

struct VehicleQuery {
    std::vector<StoreId> stores;
    std::optional<VehicleState> state;
    std::optional<VehicleModelId> model;
    std::optional<ContractId> contract; ///< that holds it
    bool liveOnly = false;              ///< neither delivered nor voided
    std::optional<VehicleId> after;     ///< newest first, by key
    int limit = 200;
    bool testDriveOnly = false;
};

class VehicleRepository : public Repository<Vehicle>
{
public:
    [[nodiscard]] virtual Result<std::vector<VehicleRow>> page(const VehicleQuery &query) = 0;
    /// The car of that number that is not voided.
    [[nodiscard]] virtual Result<std::optional<VehicleId>> byVin(StoreId store, const Vin &vin) = 0;
};

class DocumentEventRepository : public Repository<DocumentEvent>
{
public:
    /// Oldest first.
    [[nodiscard]] virtual Result<std::vector<Stored<DocumentEvent>>> of(StoreId store, const QString &kind, qint64 record) = 0;
};

/// What signing in needs; never leaves the services.
struct Credential {
    PersonId person = PersonId(0);
    QByteArray passwordHash; ///< argon2id, PHC text
};

struct SignInFailures {
    int count = 0;
    std::optional<Instant> lockedUntil;
};

class PersonRepository : public Repository<Person>
{
public:
    [[nodiscard]] virtual Result<std::optional<Stored<Person>>> bySignin(const QString &signin) = 0;
    [[nodiscard]] virtual Result<std::vector<Stored<Person>>> all(const std::vector<StoreId> &stores) = 0;
    [[nodiscard]] virtual Result<std::optional<Credential>> credential(PersonId person) = 0;
    [[nodiscard]] virtual Done setCredential(StoreId store, const Credential &credential) = 0;
    /// Failures are kept by the typed sign-in name, so that an unknown name behaves as a known one.
    [[nodiscard]] virtual Result<SignInFailures> failures(const QString &signin) = 0;
    [[nodiscard]] virtual Done setFailures(const QString &signin, const SignInFailures &failures) = 0;
};

class StoreRepository : public Repository<Store>
{
public:
    [[nodiscard]] virtual Result<std::vector<Stored<Store>>> all() = 0;
};

class PolicyRepository
{
public:
    virtual ~PolicyRepository() = default;
    [[nodiscard]] virtual Result<PolicyBook> book(StoreId store) = 0;
    [[nodiscard]] virtual Done set(StoreId store, const PolicyChange &change) = 0;
};

struct AuditQuery {
    std::vector<StoreId> stores;
    std::optional<PersonId> person;
    QString kind;
    std::optional<qint64> record;
    std::optional<qint64> before; ///< sequence; newest first
    int limit = 100;
};

class AuditRepository
{
public:
    virtual ~AuditRepository() = default;
    /// Appends to the store's chain: fills in sequence, previous and hash. The last thing a transaction does, since it locks the
    /// chain.
    [[nodiscard]] virtual Done append(StoreId store, std::vector<AuditEntry> entries) = 0;
    [[nodiscard]] virtual Result<std::vector<AuditEntry>> page(const AuditQuery &query) = 0;
    /// Hands every entry of a store to the visitor, oldest first; and the head that the chain should end with.
    [[nodiscard]] virtual Done visit(StoreId store, const std::function<bool(const AuditEntry &)> &visitor) = 0;
    struct Head {
        qint64 sequence = 0;
        QByteArray hash;
    };
    [[nodiscard]] virtual Result<Head> head(StoreId store) = 0;
    /// Empties the details of a record's entries, in the chains of these stores; answers of how many (PI-03).
    [[nodiscard]] virtual Result<int> empty(const std::vector<StoreId> &stores, const QString &kind,
                                            const std::vector<qint64> &records) = 0;
};

/// The commands that were carried out, by the id that the client made up. Written in the command's own transaction: after a
/// commit of unknown outcome the client asks again with the same id and gets the first answer.
struct CommandRecord {
    QString id;
    QString kind;
    std::optional<qint64> record;
    std::optional<int> version;
};

class CommandRepository
{
public:
    virtual ~CommandRepository() = default;
    [[nodiscard]] virtual Result<std::optional<CommandRecord>> find(StoreId store, const QString &id) = 0;
    [[nodiscard]] virtual Done add(StoreId store, const CommandRecord &command, Instant at) = 0;
};

/// An import that was carried out, and the rows it made, so that it can be taken back.
struct ImportRecord {
    QString kind;
    QString file;
    int read = 0, added = 0, updated = 0, duplicate = 0, rejected = 0;
    friend bool operator==(const ImportRecord &, const ImportRecord &) = default;
};

template <>
struct Description<ImportRecord> {
    static constexpr auto kind = "import";
    static constexpr auto table = "import_run";
    static constexpr auto context = "Import";
    static constexpr auto fields =
        fieldList(Field{"kind", &ImportRecord::kind, QT_TRANSLATE_NOOP("Import", "Kind")},
                  Field{"file", &ImportRecord::file, QT_TRANSLATE_NOOP("Import", "File")},
                  Field{"rows_read", &ImportRecord::read, QT_TRANSLATE_NOOP("Import", "Read")},
                  Field{"rows_added", &ImportRecord::added, QT_TRANSLATE_NOOP("Import", "Added")},
                  Field{"rows_updated", &ImportRecord::updated, QT_TRANSLATE_NOOP("Import", "Updated")},
                  Field{"rows_duplicate", &ImportRecord::duplicate, QT_TRANSLATE_NOOP("Import", "Duplicates")},
                  Field{"rows_rejected", &ImportRecord::rejected, QT_TRANSLATE_NOOP("Import", "Rejected")});
};

/// Commits when the body succeeds, rolls back when it fails. A transaction inside a transaction joins it.
class UnitOfWork
{
public:
    virtual ~UnitOfWork() = default;
    [[nodiscard]] virtual Done run(const std::function<Done()> &body) = 0;
};

/// What a database file or server can be asked beside its records.
class StorageAdmin
{
public:
    virtual ~StorageAdmin() = default;
    /// A verified copy while in use. SQLite only; a server is backed up by its own tools.
    [[nodiscard]] virtual Done backup(const QString &file) = 0;
    /// Problems that the engine finds; empty when sound.
    [[nodiscard]] virtual Result<QStringList> check() = 0;
    [[nodiscard]] virtual QString description() const = 0; ///< "SQLite file …", for people
    [[nodiscard]] virtual bool isServer() const = 0;
};

/// Everything that is stored, over one connection, used from one thread.
class Storage
{
public:
    virtual ~Storage() = default;
    virtual UnitOfWork &work() = 0;
    virtual StoreRepository &stores() = 0;
    virtual PersonRepository &people() = 0;
    virtual CustomerRepository &customers() = 0;
    virtual LeadRepository &leads() = 0;
    virtual LossRepository &losses() = 0;
    virtual FollowUpRepository &followUps() = 0;
    virtual VehicleModelRepository &models() = 0;
    virtual ModelPriceRepository &modelPrices() = 0;
    virtual ModelOptionRepository &modelOptions() = 0;
    virtual VehicleRepository &vehicles() = 0;
    virtual DocumentEventRepository &documentEvents() = 0;
    virtual NumberRepository &numbers() = 0;
    virtual TaxPeriodRepository &taxPeriods() = 0;
    virtual PlanRepository &plans() = 0;
    virtual QuoteRepository &quotes() = 0;
    virtual QuoteOfferRepository &quoteOffers() = 0;
    virtual LineRepository<Quote, QuoteLine> &quoteLines() = 0;
    virtual ContractRepository &contracts() = 0;
    virtual LineRepository<ContractTerms, ContractLine> &contractLines() = 0;
    virtual LineRepository<ContractTerms, ContractPayment> &contractPayments() = 0;
    virtual LedgerRepository &ledger() = 0;
    virtual DocumentRepository<ContractTemplate> &contractTemplates() = 0;
    virtual DocumentRepository<ExportPermit> &exportPermits() = 0;
    virtual VisitRepository &visits() = 0;
    virtual CheckCallRepository &checkCalls() = 0;
    virtual TalkScriptRepository &talkScripts() = 0;
    virtual DocumentRepository<ContractTerms> &contractTerms() = 0;
    virtual DocumentRepository<ContractPaper> &contractPapers() = 0;
    virtual DocumentRepository<ContractChange> &contractChanges() = 0;
    virtual DocumentRepository<SealUse> &sealUses() = 0;
    virtual DocumentRepository<Receipt> &receipts() = 0;
    virtual DocumentRepository<StatementLine> &statementLines() = 0;
    virtual DocumentRepository<Reconciliation> &reconciliations() = 0;
    virtual DocumentRepository<Delivery> &deliveries() = 0;
    virtual TestDriveRepository &testDrives() = 0;
    virtual DocumentRepository<Consent> &consents() = 0;
    virtual DocumentRepository<CardMerge> &merges() = 0;
    virtual PrivacyRepository &privacy() = 0;
    virtual PolicyRepository &policies() = 0;
    virtual AuditRepository &audit() = 0;
    virtual CommandRepository &commands() = 0;
    virtual Repository<ImportRecord> &imports() = 0;
    virtual StorageAdmin &admin() = 0;
};

} // namespace showroom
