// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include "services/kinds.h"
#include <set>

namespace showroom
{

using ListQuery = RecordService::ListQuery;

inline constexpr int rowsAtOnce = 500;

template <class Record>
inline QJsonObject savedJson(const Saved<Record> &saved, const QString &state)
{
    QJsonObject object{{QStringLiteral("kind"), QString::fromLatin1(Description<Record>::kind)},
                       {QStringLiteral("id"), saved.id.value()},
                       {QStringLiteral("version"), saved.version}};
    if (!state.isEmpty())
        object.insert(QStringLiteral("state"), state);
    QJsonArray verdicts;
    for (const Verdict &verdict : saved.verdicts)
        verdicts.append(verdictJson(verdict));
    if (!verdicts.isEmpty())
        object.insert(QStringLiteral("verdicts"), verdicts);
    return object;
}

template <class Record>
QJsonObject storedJson(const Stored<Record> &stored)
{
    QJsonObject object = jsonOf(stored.value);
    object.insert(QStringLiteral("kind"), QString::fromLatin1(Description<Record>::kind));
    object.insert(QStringLiteral("id"), stored.id.value());
    object.insert(QStringLiteral("version"), stored.version);
    object.insert(QStringLiteral("store"), stored.store.value());
    object.insert(QStringLiteral("created_at"), ValueText<Instant>::write(stored.createdAt));
    object.insert(QStringLiteral("changed_at"), ValueText<Instant>::write(stored.changedAt));
    return object;
}

/// Keeps the rows that fit what was asked by values as they are shown, so that a masked value cannot be probed. Reads page after
/// page until enough rows fit; `next` answers a page and moves on.
[[nodiscard]] Result<QJsonObject> collected(const char *kind, const ListQuery &query, const std::set<QString> &fields,
                                            const std::function<Result<Page<QJsonObject>>()> &next);

class KindBase : public Kind
{
protected:
    KindBase(Services &services, Context &context) : m_services(services), m_context(context) {}
    /// People may be named by their sign-in name where a field holds a person.
    template <class Record>
    Values withPeopleIn(const Session &session, Values values) const
    {
        forEachField<Record>([&]<class Value>(const Field<Record, Value> &field) {
            if constexpr (std::is_same_v<Value, PersonId> || std::is_same_v<Value, std::optional<PersonId>>)
                values = withPerson(session, std::move(values), QString::fromLatin1(field.name));
        });
        return values;
    }
    Values withPeople(const Session &session, Values values) const
    {
        return withPerson(session, std::move(values), QStringLiteral("owner"));
    }
    /// A time without a zone is the store's.
    Values withZone(const Session &session, Values values, const QString &field) const
    {
        const QString text = QString(values.value(field)).replace(u' ', u'T');
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        if (time.isValid() && time.timeSpec() == Qt::LocalTime && text.contains(u'T'))
            values.insert(field, ValueText<Instant>::write(m_context.zoneOf(session.store).at(time.date(), time.time())));
        return values;
    }
    /// The described fields of a list's rows and what else stands in them. A person's name stands in the place of their number.
    [[nodiscard]] QStringList listedWith(const QStringList &more) const
    {
        QStringList names = Kind::listed() + more;
        names.removeDuplicates();
        if (more.contains(QLatin1String("owner_name")))
            names.removeAll(QStringLiteral("owner"));
        return names;
    }
    /// Of rows that are all there at once: those behind the one that was named.
    static void dropUntil(std::vector<QJsonObject> &rows, std::optional<qint64> after)
    {
        if (!after)
            return;
        const auto last =
            std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.value(QStringLiteral("id")) == *after; });
        rows.erase(rows.begin(), last == rows.end() ? last : last + 1);
    }
    /// What was named beside the fields of an action is refused, not passed over.
    [[nodiscard]] static Done noMoreFields(const Values &values)
    {
        if (values.isEmpty())
            return {};
        return refuseField(values.firstKey(),
                           {QT_TRANSLATE_NOOP("Message", "There is no field “%1”."), {values.firstKey().left(80)}});
    }
    Services &m_services;
    Context &m_context;

private:
    Values withPerson(const Session &session, Values values, const QString &field) const
    {
        const QString name = values.value(field);
        if (!name.isEmpty() && !name.front().isDigit())
            if (const auto person = m_context.personNamed(name, session.store))
                values.insert(field, QString::number(person->value()));
        return values;
    }
};

template <class Action>
[[nodiscard]] QJsonArray actionsJson(const std::vector<Action> &actions)
{
    QJsonArray codes;
    for (Action action : actions)
        codes.append(codeOf(action));
    return codes;
}

template <class Step>
[[nodiscard]] QJsonArray historyJson(const std::vector<Step> &steps)
{
    QJsonArray history;
    for (const Step &step : steps) {
        QJsonObject one = jsonOf(step.event);
        one.insert(QStringLiteral("person_name"), step.personName);
        history.append(one);
    }
    return history;
}

[[nodiscard]] std::span<const KnownKind> documentKinds();
[[nodiscard]] QJsonObject customerDescribed();
[[nodiscard]] QJsonObject leadDescribed();
[[nodiscard]] QJsonObject followUpDescribed();
[[nodiscard]] QJsonObject personDescribed();
[[nodiscard]] QJsonObject vehicleModelDescribed();
[[nodiscard]] QJsonObject modelPriceDescribed();
[[nodiscard]] QJsonObject modelOptionDescribed();
[[nodiscard]] QJsonObject vehicleDescribed();
[[nodiscard]] QJsonObject planDescribed();
[[nodiscard]] QJsonObject quoteDescribed();
[[nodiscard]] QJsonObject taxPeriodDescribed();
[[nodiscard]] QJsonObject contractDescribed();
[[nodiscard]] std::unique_ptr<Kind> contractKind(Services &services, Context &context);
[[nodiscard]] std::unique_ptr<Kind> planKind(Services &services, Context &context);
[[nodiscard]] std::unique_ptr<Kind> quoteKind(Services &services, Context &context);
[[nodiscard]] std::unique_ptr<Kind> taxPeriodKind(Services &services, Context &context);
[[nodiscard]] std::unique_ptr<Kind> vehicleModelKind(Services &services, Context &context);
[[nodiscard]] std::unique_ptr<Kind> modelPriceKind(Services &services, Context &context);
[[nodiscard]] std::unique_ptr<Kind> modelOptionKind(Services &services, Context &context);
[[nodiscard]] std::unique_ptr<Kind> vehicleKind(Services &services, Context &context);
[[nodiscard]] std::unique_ptr<Kind> customerKind(Services &services, Context &context);
[[nodiscard]] std::unique_ptr<Kind> leadKind(Services &services, Context &context);
[[nodiscard]] std::unique_ptr<Kind> followUpKind(Services &services, Context &context);
[[nodiscard]] std::unique_ptr<Kind> personKind(Services &services, Context &context);

} // namespace showroom
