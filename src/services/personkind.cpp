// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kindbase.h"

namespace showroom
{

namespace
{

class PersonKindOf final : public KindBase
{
public:
    PersonKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return personDescribed(); }

    Result<QJsonObject> list(const Session &session, const ListQuery &query) override
    {
        std::set<QString> fields;
        forEachField<Person>([&](const auto &field) { fields.insert(QString::fromLatin1(field.name)); });
        return collected("person", query, fields, [&]() -> Result<Page<QJsonObject>> {
            const auto people = m_services.people.list(session);
            if (!people)
                return Refusal(people.error());
            Page<QJsonObject> rows;
            for (const Stored<Person> &person : *people)
                if (!query.after || person.id.value() > *query.after)
                    rows.rows.push_back(storedJson(person));
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        const auto people = m_services.people.list(session);
        if (!people)
            return Refusal(people.error());
        for (const Stored<Person> &person : *people)
            if (person.id.value() == id) {
                QJsonObject object = storedJson(person);
                object.insert(QStringLiteral("history"), QJsonArray());
                return object;
            }
        return notFound();
    }
};

} // namespace

QJsonObject personDescribed()
{
    return describedKind<Person>(codeList<PersonState>(), {});
}

std::unique_ptr<Kind> personKind(Services &services, Context &context)
{
    return std::make_unique<PersonKindOf>(services, context);
}

} // namespace showroom
