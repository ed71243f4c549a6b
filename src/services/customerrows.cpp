// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customerwriting.h"
#include "services/importrows.h"
#include <QHash>

namespace showroom
{

namespace
{

/// Customers: FU-10 makes a standing number a duplicate, not a second card.
class CustomerRows final : public ImportRows
{
public:
    CustomerRows(Context &context, const Session &session) : m_context(context), m_session(session), m_writing(context, session)
    {
        m_writing.gatherKeys();
    }

    Result<RowFate> take(FieldTexts cells) override
    {
        Customer customer;
        if (Done owned = settleOwner(cells, customer); !owned)
            return Refusal(owned.error());
        if (Done assigned = assign(customer, cells, Stage::Create); !assigned)
            return Refusal(assigned.error());
        const auto prepared =
            m_writing.prepared(customer, m_session.role == Role::Consultant ? std::optional(m_session.person) : std::nullopt);
        if (!prepared)
            return Refusal(prepared.error());
        return m_writing.add(*prepared).map([](const auto &) { return RowFate::Added; });
    }

    Done flush() override { return m_writing.writeKeys(); }

private:
    Done settleOwner(FieldTexts &cells, Customer &customer)
    {
        const QString owner = trimmedText(cells.take(QStringLiteral("owner")));
        if (owner.isEmpty())
            return {};
        auto known = m_owners.constFind(owner);
        if (known == m_owners.cend())
            known = m_owners.insert(owner, m_context.personNamed(owner, m_session.store));
        customer.owner = *known;
        if (customer.owner)
            return {};
        return refuseField(
            QStringLiteral("owner"),
            {QT_TRANSLATE_NOOP("Message", "Nobody here is called “%1”, or more than one person is; use the sign-in name."),
             {owner.left(60)}});
    }

    Context &m_context;
    const Session &m_session;
    CustomerWriting m_writing;
    QHash<QString, std::optional<PersonId>> m_owners; ///< asked once each, not once a row
};

} // namespace

std::unique_ptr<ImportRows> customerRows(Context &context, const Session &session)
{
    return std::make_unique<CustomerRows>(context, session);
}

} // namespace showroom
