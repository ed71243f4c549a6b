// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/appointments.h"
#include "services/derivedkinds.h"
#include "services/kindbase.h"

namespace showroom
{

namespace
{

constexpr int longestPeriod = 62; // days
constexpr auto wholeStore = "store";

class AppointmentKindOf final : public KindBase
{
public:
    AppointmentKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return appointmentDescribed(); }
    QStringList listed() const override
    {
        QStringList names = Kind::listed();
        names.removeAll(QStringLiteral("id")); // it has no number of its own
        return names;
    }

    /// Chosen by `from` and `to`, else this week, and by `owner`: a person, or "store". All of them at once.
    Result<QJsonObject> list(const Session &session, const ListQuery &asked) override
    {
        Values where = withPeople(session, asked.where);
        const Week week(m_context.today(session.store));
        const auto from = dayIn(where, QStringLiteral("from"), week.monday());
        const auto to = from ? dayIn(where, QStringLiteral("to"), from->addDays(6)) : from;
        const auto person = to ? personIn(session, where) : Result<std::optional<PersonId>>(Refusal(to.error()));
        if (!person)
            return Refusal(person.error());
        if (Done none = noMoreFields(where); !none)
            return Refusal(none.error());
        if (*to < *from || from->daysTo(*to) >= longestPeriod)
            return refuseField(QStringLiteral("to"),
                               {QT_TRANSLATE_NOOP("Message", "A calendar has from 1 to %1 days."), {qint64(longestPeriod)}});
        return Appointments(m_context, session, {*from, *to, *person}).gather().map([](const std::vector<Appointment> &found) {
            QJsonArray rows;
            for (const Appointment &appointment : found)
                rows.append(jsonOf(appointment));
            return QJsonObject{{QStringLiteral("kind"), QStringLiteral("appointment")},
                               {QStringLiteral("rows"), rows},
                               {QStringLiteral("more"), false}};
        });
    }

    Result<QJsonObject> show(const Session &, qint64) override { return notFound(); }

private:
    static Result<QDate> dayIn(Values &where, const QString &field, QDate usual)
    {
        const QString text = where.take(field);
        if (text.isEmpty())
            return usual;
        const auto day = parseDay(text);
        return day ? Result<QDate>(*day) : refuseField(field, {ValueText<QDate>::expected});
    }

    /// Others' calendars are for whose role sees their customers in full.
    static Result<std::optional<PersonId>> personIn(const Session &session, Values &where)
    {
        const QString text = where.take(QStringLiteral("owner"));
        const Scope scope = scopeOf(Operation::SeeCustomerInFull, session.role);
        // Whoever sees a card only for a complaint keeps no customers.
        if (scope == Scope::None || scopeOf(Operation::SeeCustomerExists, session.role) == Scope::None)
            return notPermitted();
        const bool all = text == QLatin1String(wholeStore);
        const auto asked = ValueText<std::optional<PersonId>>::parse(all ? QString() : text);
        if (!asked)
            return refuseField(QStringLiteral("owner"), {ValueText<PersonId>::expected});
        if (scope != Scope::Own)
            return *asked;
        return all || (*asked && **asked != session.person) ? Result<std::optional<PersonId>>(notPermitted())
                                                            : std::optional(session.person);
    }
};

template <class Value>
void readInto(Value &value, const QJsonValue &json)
{
    const QString text = json.isDouble() ? QString::number(json.toInteger())
                         : json.isBool() ? ValueText<bool>::write(json.toBool())
                                         : json.toString();
    if (auto parsed = ValueText<Value>::parse(text))
        value = std::move(*parsed);
}

} // namespace

QJsonObject appointmentDescribed()
{
    return describedKind<Appointment>({}, {});
}

std::unique_ptr<Kind> appointmentKind(Services &services, Context &context)
{
    return std::make_unique<AppointmentKindOf>(services, context);
}

Result<Calendar> calendarOf(Services &services, const Session &session, const CalendarQuery &query)
{
    RecordService::ListQuery asked;
    asked.where = {{QStringLiteral("from"), query.from.toString(Qt::ISODate)},
                   {QStringLiteral("to"), query.to.toString(Qt::ISODate)}};
    if (query.person)
        asked.where.insert(QStringLiteral("owner"), QString::number(query.person->value()));
    return services.records.list(session, QStringLiteral("appointment"), asked).map([&](const QJsonObject &answer) {
        Calendar calendar{query.from, query.to, {}};
        const QJsonArray rows = answer.value(QStringLiteral("rows")).toArray();
        for (const auto &row : rows) {
            Appointment appointment;
            forEachField<Appointment>([&, json = row.toObject()](const auto &field) {
                readInto(appointment.*field.member, json.value(QString::fromLatin1(field.name)));
            });
            calendar.appointments.push_back(std::move(appointment));
        }
        return calendar;
    });
}

} // namespace showroom
