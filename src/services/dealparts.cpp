// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dealparts.h"

namespace showroom
{

QString dealNumber(const QString &prefix, int year, qint64 number)
{
    return QStringLiteral("%1-%2-%3").arg(prefix).arg(year).arg(number, 4, 10, QChar(u'0'));
}

QString contractNumber(const QString &form, int year, qint64 number)
{
    return QString(form)
        .replace(QStringLiteral("{year}"), QString::number(year))
        .replace(QStringLiteral("{number}"), QStringLiteral("%1").arg(number, 5, 10, QChar(u'0')));
}

Result<QString> drawNumber(Context &context, StoreId store, const char *series, const char *prefix)
{
    const int year = context.today(store).year();
    return context.storage.numbers().next(store, QString::fromLatin1(series), year).map([&](qint64 number) {
        return dealNumber(QString::fromLatin1(prefix), year, number);
    });
}

Result<QString> drawContractNumber(Context &context, StoreId store, ContractKind kind, const Policy &policy)
{
    const int year = context.today(store).year();
    const QString form = kind == ContractKind::Contract ? policy.contractFormat : policy.orderFormat;
    return context.storage.numbers().next(store, codeOf(kind), year).map([&](qint64 number) {
        return contractNumber(form, year, number);
    });
}

Result<std::optional<QString>> changeInProgress(Context &context, StoreId store, ContractId contract)
{
    DocumentQuery query;
    query.stores = {store};
    query.contract = contract;
    return context.storage.contractChanges().page(query).map(
        [](const std::vector<Stored<ContractChange>> &changes) -> std::optional<QString> {
            for (const Stored<ContractChange> &change : changes)
                if (change.value.state == ChangeState::Requested || change.value.state == ChangeState::Submitted ||
                    change.value.state == ChangeState::Allowed)
                    return change.value.number;
            return std::nullopt;
        });
}

QString storeName(Context &context, StoreId store)
{
    const auto found = context.storage.stores().find({store}, store);
    return found ? found->value.name : QString();
}

Result<DealParty> partyOf(Context &context, StoreId store, LeadId lead)
{
    const auto found = context.storage.leads().find({store}, lead);
    if (!found)
        return Refusal(found.error());
    return context.storage.customers().find({store}, found->value.customer).map([](const Stored<Customer> &customer) {
        return DealParty{customer.id, customer.value.name};
    });
}

} // namespace showroom
