// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/repositories/sqlstorage.h"
#include "repositories/sql/auditsql.h"
#include "repositories/sql/contractsql.h"
#include "repositories/sql/customersql.h"
#include "repositories/sql/documentsql.h"
#include "repositories/sql/followupsql.h"
#include "repositories/sql/leadsql.h"
#include "repositories/sql/losssql.h"
#include "repositories/sql/peoplesql.h"
#include "repositories/sql/postgresserver.h"
#include "repositories/sql/privacysql.h"
#include "repositories/sql/quotesql.h"
#include "repositories/sql/scriptsql.h"
#include "repositories/sql/sqlitebackup.h"
#include "repositories/sql/sqlitefile.h"
#include "repositories/sql/testdrivesql.h"
#include "repositories/sql/vehiclesql.h"
#include "repositories/sql/visitsql.h"

namespace showroom
{

namespace
{

class SqlStorage final : public Storage, public StorageAdmin
{
public:
    SqlStorage(std::unique_ptr<Database> database, QString where)
        : m_database(std::move(database)),
          m_where(std::move(where)),
          m_stores(*m_database),
          m_people(*m_database),
          m_customers(*m_database),
          m_leads(*m_database),
          m_losses(*m_database),
          m_followUps(*m_database),
          m_models(*m_database),
          m_modelPrices(*m_database),
          m_modelOptions(*m_database),
          m_vehicles(*m_database),
          m_documentEvents(*m_database),
          m_numbers(*m_database),
          m_taxPeriods(*m_database),
          m_plans(*m_database),
          m_quotes(*m_database),
          m_quoteOffers(*m_database),
          m_quoteLines(*m_database),
          m_contracts(*m_database),
          m_contractLines(*m_database),
          m_contractPayments(*m_database),
          m_ledger(*m_database),
          m_contractTemplates(*m_database),
          m_exportPermits(*m_database),
          m_visits(*m_database),
          m_checkCalls(*m_database),
          m_talkScripts(*m_database),
          m_contractTerms(*m_database),
          m_contractPapers(*m_database),
          m_contractChanges(*m_database),
          m_sealUses(*m_database),
          m_receipts(*m_database),
          m_statementLines(*m_database),
          m_reconciliations(*m_database),
          m_deliveries(*m_database),
          m_testDrives(*m_database),
          m_consents(*m_database),
          m_merges(*m_database),
          m_privacy(*m_database),
          m_policies(*m_database),
          m_audit(*m_database),
          m_commands(*m_database),
          m_imports(*m_database)
    {
    }

    UnitOfWork &work() override { return *m_database; }
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

    Done backup(const QString &file) override
    {
        if (isServer())
            return refuse(ErrorCode::Invalid,
                          {QT_TRANSLATE_NOOP("Message", "A PostgreSQL server is backed up by its own tools (pg_dump).")});
        return sqlitebackup::copyTo(*m_database, file);
    }

    Result<QStringList> check() override
    {
        return isServer() ? Result<QStringList>(QStringList()) : sqlitebackup::problems(*m_database);
    }

    QString description() const override { return m_where; }
    bool isServer() const override { return m_database->engine() == Engine::Postgres; }

private:
    std::unique_ptr<Database> m_database;
    QString m_where;
    StoreSql m_stores;
    PersonSql m_people;
    CustomerSql m_customers;
    LeadSql m_leads;
    LossSql m_losses;
    FollowUpSql m_followUps;
    VehicleModelSql m_models;
    ModelPriceSql m_modelPrices;
    ModelOptionSql m_modelOptions;
    VehicleSql m_vehicles;
    DocumentEventSql m_documentEvents;
    NumberSql m_numbers;
    TaxPeriodSql m_taxPeriods;
    PlanSql m_plans;
    QuoteSql m_quotes;
    QuoteOfferSql m_quoteOffers;
    LineSql<Quote, QuoteLine> m_quoteLines;
    ContractSql m_contracts;
    LineSql<ContractTerms, ContractLine> m_contractLines;
    LineSql<ContractTerms, ContractPayment> m_contractPayments;
    LedgerSql m_ledger;
    DocumentSql<ContractTemplate> m_contractTemplates;
    DocumentSql<ExportPermit> m_exportPermits;
    VisitSql m_visits;
    CheckCallSql m_checkCalls;
    TalkScriptSql m_talkScripts;
    DocumentSql<ContractTerms> m_contractTerms;
    DocumentSql<ContractPaper> m_contractPapers;
    DocumentSql<ContractChange> m_contractChanges;
    DocumentSql<SealUse> m_sealUses;
    DocumentSql<Receipt> m_receipts;
    DocumentSql<StatementLine> m_statementLines;
    DocumentSql<Reconciliation> m_reconciliations;
    DocumentSql<Delivery> m_deliveries;
    TestDriveSql m_testDrives;
    DocumentSql<Consent> m_consents;
    DocumentSql<CardMerge> m_merges;
    PrivacySql m_privacy;
    PolicySql m_policies;
    AuditSql m_audit;
    CommandSql m_commands;
    SqlRepository<ImportRecord> m_imports;
};

Result<std::unique_ptr<Storage>> openFile(const StorageLocation &location)
{
    auto database = sqlitefile::open(location.where);
    if (!database && database.error().code == ErrorCode::NotFound && location.create) {
        const Done made = sqlitefile::make(location.where);
        if (!made && made.error().code != ErrorCode::Conflict) // else another window made it in the same moment
            return Refusal(made.error());
        database = sqlitefile::open(location.where);
    }
    if (!database)
        return Refusal(database.error());
    if (Done upgraded = sqlitebackup::upgrade(**database, location.where); !upgraded)
        return Refusal(upgraded.error());
    return std::make_unique<SqlStorage>(std::move(*database), location.where);
}

Result<std::unique_ptr<Storage>> openServer(const StorageLocation &location)
{
    auto database = postgresserver::open(location.where);
    if (!database)
        return Refusal(database.error());
    if (Done ready = postgresserver::prepare(**database, location.create); !ready)
        return Refusal(ready.error());
    return std::make_unique<SqlStorage>(std::move(*database), postgresserver::withoutPassword(location.where));
}

} // namespace

Result<std::unique_ptr<Storage>> openStorage(const StorageLocation &location)
{
    return postgresserver::isUrl(location.where) ? openServer(location) : openFile(location);
}

Result<QString> restoreStorage(const QString &backup, const StorageLocation &location)
{
    if (postgresserver::isUrl(location.where))
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "A PostgreSQL server is restored by its own tools (pg_restore).")});
    return sqlitebackup::restore(backup, location.where);
}

} // namespace showroom
