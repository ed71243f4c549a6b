// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kindbase.h"

namespace showroom
{

namespace
{

template <class Record>
std::set<QString> fieldNames()
{
    std::set<QString> names;
    forEachField<Record>([&](const auto &field) { names.insert(QString::fromLatin1(field.name)); });
    return names;
}

QJsonObject rowJson(const Stored<VehicleModel> &model, const std::optional<ModelPrice> &price)
{
    QJsonObject object = storedJson(model);
    object.insert(QStringLiteral("guide_price_fen"), price ? QJsonValue(price->guide.fen()) : QJsonValue());
    object.insert(QStringLiteral("media_price_fen"), price ? QJsonValue(price->media.fen()) : QJsonValue());
    return object;
}

template <class Record>
QJsonArray storedArray(const std::vector<Stored<Record>> &records)
{
    QJsonArray array;
    for (const Stored<Record> &record : records)
        array.append(storedJson(record));
    return array;
}

class ModelKindOf final : public KindBase
{
public:
    ModelKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return vehicleModelDescribed(); }
    QStringList listed() const override
    {
        return listedWith({QStringLiteral("guide_price_fen"), QStringLiteral("media_price_fen")});
    }

    Result<QJsonObject> list(const Session &session, const ListQuery &query) override
    {
        ModelFilter filter;
        if (query.where.contains(QStringLiteral("brand")))
            filter.brand = query.where.value(QStringLiteral("brand"));
        filter.state = fromCode<ModelState>(query.where.value(QStringLiteral("state")));
        std::optional<ModelRow> after;
        if (query.after) {
            const auto last = m_services.catalogue.show(session, VehicleModelId(*query.after));
            if (!last)
                return Refusal(last.error());
            after = ModelRow{last->model, {}};
        }
        return collected("vehicle_model", query, fieldNames<VehicleModel>(), [&]() -> Result<Page<QJsonObject>> {
            const auto page = m_services.catalogue.page(session, filter, after, rowsAtOnce);
            if (!page)
                return Refusal(page.error());
            Page<QJsonObject> rows{{}, page->more};
            for (const ModelRow &row : page->rows) {
                rows.rows.push_back(rowJson(row.model, row.price));
                after = row;
            }
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_services.catalogue.show(session, VehicleModelId(id)).map([](const ModelCard &card) {
            QJsonObject object = rowJson(card.model, card.price);
            object.insert(QStringLiteral("prices"), storedArray(card.prices));
            object.insert(QStringLiteral("options"), storedArray(card.options));
            QJsonArray actions;
            for (ModelAction action : card.actions)
                actions.append(codeOf(action));
            object.insert(QStringLiteral("actions"), actions);
            return object;
        });
    }

    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        VehicleModel model;
        if (Done good = assign(model, values, Stage::Create); !good)
            return Refusal(good.error());
        return m_services.catalogue.add(session, command, model).map([](const auto &saved) {
            return savedJson(saved, codeOf(ModelState::OnSale));
        });
    }

    Result<QJsonObject> set(const Session &session, const CommandId &command, qint64 id, const Values &asked) override
    {
        Values values = asked;
        const QString version = values.take(QStringLiteral("version"));
        const auto card = m_services.catalogue.show(session, VehicleModelId(id));
        if (!card)
            return Refusal(card.error());
        VehicleModel model = card->model.value;
        if (Done good = assign(model, values, Stage::Change); !good)
            return Refusal(good.error());
        return m_services.catalogue
            .update(session, command, VehicleModelId(id), version.isEmpty() ? card->model.version : version.toInt(), model)
            .map([&](const auto &saved) { return savedJson(saved, codeOf(model.state)); });
    }

    Result<QJsonObject> act(const Session &session, const CommandId &command, qint64 id, const QString &name,
                            const Values &values) override
    {
        const auto action = fromCode<ModelAction>(name);
        if (!action)
            return Kind::act(session, command, id, name, values);
        if (Done none = noMoreFields(values); !none)
            return Refusal(none.error());
        return m_services.catalogue.act(session, command, VehicleModelId(id), *action).map([&](const auto &saved) {
            return savedJson(saved, codeOf(*action == ModelAction::End ? ModelState::Ended : ModelState::OnSale));
        });
    }
};

/// Prices and options are read and listed with their model.
template <class Record>
Result<qint64> askedModel(const ListQuery &query)
{
    const auto model =
        ValueText<std::optional<VehicleModelId>>::parse(query.where.value(QStringLiteral("model"))).value_or(std::nullopt);
    if (!model)
        return refuseField(QStringLiteral("model"), {QT_TRANSLATE_NOOP("Message", "Say of which model: --where model=ID.")});
    return model->value();
}

class PriceKindOf final : public KindBase
{
public:
    PriceKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return modelPriceDescribed(); }

    Result<QJsonObject> list(const Session &session, const ListQuery &query) override
    {
        const auto model = askedModel<ModelPrice>(query);
        if (!model)
            return Refusal(model.error());
        return collected("model_price", query, fieldNames<ModelPrice>(), [&]() -> Result<Page<QJsonObject>> {
            const auto card = m_services.catalogue.show(session, VehicleModelId(*model));
            if (!card)
                return Refusal(card.error());
            Page<QJsonObject> rows;
            for (const auto &price : card->prices)
                rows.rows.push_back(storedJson(price));
            dropUntil(rows.rows, query.after);
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_services.catalogue.price(session, Id<ModelPrice>(id)).map([](const auto &price) { return storedJson(price); });
    }

    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        ModelPrice price;
        price.validFrom = m_context.today(session.store);
        if (Done good = assign(price, values, Stage::Create); !good)
            return Refusal(good.error());
        return m_services.catalogue.setPrice(session, command, price).map([](const auto &saved) { return savedJson(saved, {}); });
    }
};

class OptionKindOf final : public KindBase
{
public:
    OptionKindOf(Services &services, Context &context) : KindBase(services, context) {}

    QJsonObject described() const override { return modelOptionDescribed(); }

    Result<QJsonObject> list(const Session &session, const ListQuery &query) override
    {
        const auto model = askedModel<ModelOption>(query);
        if (!model)
            return Refusal(model.error());
        return collected("model_option", query, fieldNames<ModelOption>(), [&]() -> Result<Page<QJsonObject>> {
            const auto card = m_services.catalogue.show(session, VehicleModelId(*model));
            if (!card)
                return Refusal(card.error());
            Page<QJsonObject> rows;
            for (const auto &option : card->options) {
                QJsonObject object = storedJson(option);
                object.insert(QStringLiteral("kind"), codeOf(option.value.kind)); // the list has named its own
                rows.rows.push_back(object);
            }
            dropUntil(rows.rows, query.after);
            return rows;
        });
    }

    Result<QJsonObject> show(const Session &session, qint64 id) override
    {
        return m_services.catalogue.option(session, Id<ModelOption>(id)).map([](const auto &option) {
            return storedJson(option);
        });
    }

    Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values) override
    {
        ModelOption option;
        if (Done good = assign(option, values, Stage::Create); !good)
            return Refusal(good.error());
        return m_services.catalogue.addOption(session, command, option).map([](const auto &saved) {
            return savedJson(saved, codeOf(ModelState::OnSale));
        });
    }

    Result<QJsonObject> set(const Session &session, const CommandId &command, qint64 id, const Values &asked) override
    {
        Values values = asked;
        const QString version = values.take(QStringLiteral("version"));
        const auto stored = m_services.catalogue.option(session, Id<ModelOption>(id));
        if (!stored)
            return Refusal(stored.error());
        ModelOption option = stored->value;
        if (Done good = assign(option, values, Stage::Change); !good)
            return Refusal(good.error());
        return m_services.catalogue
            .updateOption(session, command, stored->id, version.isEmpty() ? stored->version : version.toInt(), option)
            .map([&](const auto &saved) { return savedJson(saved, codeOf(option.state)); });
    }

    Result<QJsonObject> act(const Session &session, const CommandId &command, qint64 id, const QString &name,
                            const Values &values) override
    {
        const auto action = fromCode<ModelAction>(name);
        if (!action)
            return Kind::act(session, command, id, name, values);
        if (Done none = noMoreFields(values); !none)
            return Refusal(none.error());
        return m_services.catalogue.actOption(session, command, Id<ModelOption>(id), *action).map([&](const auto &saved) {
            return savedJson(saved, codeOf(*action == ModelAction::End ? ModelState::Ended : ModelState::OnSale));
        });
    }
};

} // namespace

QJsonObject vehicleModelDescribed()
{
    return describedKind<VehicleModel>(codeList<ModelState>(), codeList<ModelAction>());
}

QJsonObject modelPriceDescribed()
{
    return describedKind<ModelPrice>({}, {});
}

QJsonObject modelOptionDescribed()
{
    return describedKind<ModelOption>(codeList<ModelState>(), codeList<ModelAction>());
}

std::unique_ptr<Kind> vehicleModelKind(Services &services, Context &context)
{
    return std::make_unique<ModelKindOf>(services, context);
}

std::unique_ptr<Kind> modelPriceKind(Services &services, Context &context)
{
    return std::make_unique<PriceKindOf>(services, context);
}

std::unique_ptr<Kind> modelOptionKind(Services &services, Context &context)
{
    return std::make_unique<OptionKindOf>(services, context);
}

} // namespace showroom
