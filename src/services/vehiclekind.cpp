// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kindbase.h"

namespace showroom
{

namespace
{

class VehicleKindOf final : public KindBase
{
public:
    VehicleKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return vehicleDescribed(); }
    QStringList listed() const override
    {
        return listedWith(
            {QStringLiteral("brand"), QStringLiteral("series"), QStringLiteral("model_name"), QStringLiteral("days_in_stock")});
    }

    Result<QJsonObject> list(const Session &session, const ListQuery &query) override
    {
        if (!query.sort.isEmpty() && query.sort != QLatin1String("id"))
            return refuseField(query.sort, {QT_TRANSLATE_NOOP("Message", "Cars are sorted by id, newest first.")});
        VehicleFilter filter;
        filter.state = fromCode<VehicleState>(query.where.value(QStringLiteral("state")));
        filter.model =
            ValueText<std::optional<VehicleModelId>>::parse(query.where.value(QStringLiteral("model"))).value_or(std::nullopt);
        filter.testDriveOnly = query.where.value(QStringLiteral("test_drive_car")) == QLatin1String("true");
        filter.liveOnly = query.where.value(QStringLiteral("live")) == QLatin1String("true");
        std::set<QString> fields{QStringLiteral("brand"), QStringLiteral("series"), QStringLiteral("model_name"),
                                 QStringLiteral("live")};
        forEachField<Vehicle>([&](const auto &field) { fields.insert(QString::fromLatin1(field.name)); });
        std::optional<VehicleId> after = query.after ? std::optional(VehicleId(*query.after)) : std::nullopt;
        return collected("vehicle", query, fields, [&]() -> Result<Page<QJsonObject>> {
            const auto page = m_services.stock.page(session, filter, after, rowsAtOnce);
            if (!page)
                return Refusal(page.error());
            Page<QJsonObject> rows{{}, page->more};
            for (const VehicleRow &row : page->rows) {
                QJsonObject object = storedJson(row.vehicle);
                object.insert(QStringLiteral("brand"), row.brand);
                object.insert(QStringLiteral("series"), row.series);
                object.insert(QStringLiteral("model_name"), row.modelName);
                object.insert(QStringLiteral("days_in_stock"), daysJson(row.vehicle));
                const VehicleState state = row.vehicle.value.state;
                object.insert(QStringLiteral("live"), state != VehicleState::Delivered && state != VehicleState::Voided);
                rows.rows.push_back(object);
                after = row.vehicle.id;
            }
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_services.stock.show(session, VehicleId(id)).map([&](const VehicleCard &card) {
            QJsonObject object = storedJson(card.vehicle);
            object.insert(QStringLiteral("brand"), card.model.value.brand);
            object.insert(QStringLiteral("series"), card.model.value.series);
            object.insert(QStringLiteral("model_name"), card.model.value.name);
            object.insert(QStringLiteral("media_price_fen"), card.price ? QJsonValue(card.price->media.fen()) : QJsonValue());
            object.insert(QStringLiteral("days_in_stock"), daysJson(card.vehicle));
            QJsonArray actions;
            for (VehicleAction action : card.actions)
                actions.append(codeOf(action));
            object.insert(QStringLiteral("actions"), actions);
            QJsonArray history;
            for (const VehicleStep &step : card.history) {
                QJsonObject one = jsonOf(step.event);
                one.insert(QStringLiteral("person_name"), step.personName);
                history.append(one);
            }
            object.insert(QStringLiteral("history"), history);
            return object;
        });
    }

    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        Vehicle vehicle;
        if (Done good = assign(vehicle, values, Stage::Create); !good)
            return Refusal(good.error());
        return m_services.stock.add(session, command, vehicle).map([](const auto &saved) {
            return savedJson(saved, codeOf(VehicleState::Ordered));
        });
    }

    Result<QJsonObject> set(const Session &session, const CommandId &command, qint64 id, const Values &asked) override
    {
        Values values = asked;
        const QString version = values.take(QStringLiteral("version"));
        const auto card = m_services.stock.show(session, VehicleId(id));
        if (!card)
            return Refusal(card.error());
        Vehicle vehicle = card->vehicle.value;
        if (Done good = assign(vehicle, values, Stage::Change); !good)
            return Refusal(good.error());
        return m_services.stock
            .update(session, command, VehicleId(id), version.isEmpty() ? card->vehicle.version : version.toInt(), vehicle)
            .map([&](const auto &saved) { return savedJson(saved, codeOf(vehicle.state)); });
    }

    Result<QJsonObject> act(const Session &session, const CommandId &command, qint64 id, const QString &name,
                            const Values &asked) override
    {
        const auto action = fromCode<VehicleAction>(name);
        if (!action)
            return Kind::act(session, command, id, name, asked);
        Values values = asked;
        VehicleActionInput input;
        input.reason = values.take(QStringLiteral("reason"));
        const QString day = values.take(QStringLiteral("day"));
        if (Done none = noMoreFields(values); !none)
            return Refusal(none.error());
        input.day = parseDay(day);
        if (!day.isEmpty() && !input.day)
            return refuseField(QStringLiteral("day"), {ValueText<QDate>::expected});
        const auto saved = m_services.stock.act(session, command, VehicleId(id), *action, input);
        if (!saved)
            return Refusal(saved.error());
        const auto card = m_services.stock.show(session, VehicleId(id));
        return savedJson(*saved, card ? codeOf(card->vehicle.value.state) : QString());
    }

private:
    QJsonValue daysJson(const Stored<Vehicle> &vehicle) const
    {
        const auto days = daysInStock(vehicle.value, m_context.today(vehicle.store));
        return days ? QJsonValue(*days) : QJsonValue();
    }
};

} // namespace

QJsonObject vehicleDescribed()
{
    return describedKind<Vehicle>(codeList<VehicleState>(), codeList<VehicleAction>());
}

std::unique_ptr<Kind> vehicleKind(Services &services, Context &context)
{
    return std::make_unique<VehicleKindOf>(services, context);
}

} // namespace showroom
