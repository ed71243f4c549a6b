// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlrepository.h"

namespace showroom
{

class NumberSql final : public NumberRepository
{
public:
    explicit NumberSql(Database &database) : m_database(database) {}
    Result<qint64> next(StoreId store, const QString &series, int year) override;

private:
    Database &m_database;
};

/// Lines by the description of their record, which names the column of the document they belong to.
template <class Parent, class Line>
class LineSql final : public LineRepository<Parent, Line>
{
public:
    explicit LineSql(Database &database) : m_database(database) {}

    Result<std::vector<Line>> of(StoreId store, Id<Parent> parent) override
    {
        return guarded([&]() -> Result<std::vector<Line>> {
            static const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE store_id = ? AND %3 = ? ORDER BY position")
                                           .arg(names().join(QStringLiteral(", ")), table(), owner());
            Statement row(m_database, sql);
            row.bind(store).bind(parent).run();
            std::vector<Line> lines;
            while (row.next()) {
                Line line;
                forEachField<Line>([&](const auto &field) {
                    line.*field.member = row.template read<std::remove_cvref_t<decltype(line.*field.member)>>();
                });
                lines.push_back(std::move(line));
            }
            return lines;
        });
    }

    Done replace(StoreId store, Id<Parent> parent, const std::vector<Line> &lines) override
    {
        return guarded([&]() -> Done {
            static const QString clear = QStringLiteral("DELETE FROM %1 WHERE store_id = ? AND %2 = ?").arg(table(), owner());
            static const QString add = QStringLiteral("INSERT INTO %1 (store_id, %2, position, %3) VALUES (%4)")
                                           .arg(table(), owner(), names().join(QStringLiteral(", ")), marks(names().size() + 3));
            Statement(m_database, clear).bind(store).bind(parent).run();
            int position = 0;
            Statement row(m_database, add);
            for (const Line &line : lines) {
                row.bind(store).bind(parent).bind(++position);
                forEachField<Line>([&](const auto &field) { row.bind(line.*field.member); });
                row.run();
            }
            return {};
        });
    }

private:
    [[nodiscard]] static QString table() { return QString::fromLatin1(Description<Line>::table); }
    [[nodiscard]] static QString owner() { return QString::fromLatin1(Description<Line>::parent); }
    [[nodiscard]] static QStringList names()
    {
        QStringList names;
        forEachField<Line>([&](const auto &field) { names << QString::fromLatin1(field.name); });
        return names;
    }

    Database &m_database;
};

class TaxPeriodSql final : public SqlRepository<TaxPeriod, TaxPeriodRepository>
{
public:
    using SqlRepository::SqlRepository;
    Result<std::vector<Stored<TaxPeriod>>> all(StoreId store) override;
};

class PlanSql final : public SqlRepository<Plan, PlanRepository>
{
public:
    using SqlRepository::SqlRepository;
    Result<std::vector<PlanRow>> page(const PlanQuery &query) override;

private:
    std::vector<PlanRow> pageOf(StoreId store, const PlanQuery &query);
};

class QuoteSql final : public SqlRepository<Quote, QuoteRepository>
{
public:
    using SqlRepository::SqlRepository;
    Result<std::vector<QuoteRow>> page(const QuoteQuery &query) override;
    Result<std::vector<Stored<Quote>>> revisions(StoreId store, const QString &number) override;
    Done handOver(StoreId store, LeadId lead, std::optional<PersonId> owner) override;

private:
    std::vector<QuoteRow> pageOf(StoreId store, const QuoteQuery &query, std::optional<QuoteState> stored);
};

class QuoteOfferSql final : public SqlRepository<QuoteOffer, QuoteOfferRepository>
{
public:
    using SqlRepository::SqlRepository;
    Result<std::optional<Stored<QuoteOffer>>> ofQuote(StoreId store, QuoteId quote) override;
    Result<std::vector<QuoteOffer>> several(const std::vector<StoreId> &stores, const std::vector<QuoteId> &quotes) override;
};

extern template class SqlRepository<TaxPeriod, TaxPeriodRepository>;
extern template class SqlRepository<Plan, PlanRepository>;
extern template class SqlRepository<Quote, QuoteRepository>;
extern template class SqlRepository<QuoteOffer, QuoteOfferRepository>;
extern template class LineSql<Quote, QuoteLine>;
extern template class LineSql<ContractTerms, ContractLine>;
extern template class LineSql<ContractTerms, ContractPayment>;

} // namespace showroom
