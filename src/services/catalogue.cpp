// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/services/catalogue.h"
#include "services/cataloguewriting.h"

namespace showroom
{

namespace
{

/// The record, if this person may keep it; "not found" where they may not even see it.
template <class Record>
Result<Stored<Record>> kept(Context &context, const Session &session, Repository<Record> &records, Id<Record> id)
{
    auto stored = records.find(context.reach(session, Operation::SeeVehicles), id);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? notFound() : Refusal(stored.error());
    if (!Context::mayDo(session, Operation::KeepCatalogue, stored->store, std::nullopt))
        return notPermitted();
    return stored;
}

} // namespace

Result<Saved<VehicleModel>> CatalogueService::add(const Session &session, const CommandId &command, const VehicleModel &input)
{
    return m_context.carryOut<VehicleModel>(session, command, [&]() -> Result<Saved<VehicleModel>> {
        if (!Context::mayDo(session, Operation::KeepCatalogue, session.store, std::nullopt))
            return notPermitted();
        return CatalogueWriting(m_context, session).add(input);
    });
}

Result<Saved<VehicleModel>> CatalogueService::update(const Session &session, const CommandId &command, VehicleModelId id,
                                                     int version, const VehicleModel &input)
{
    return m_context.carryOut<VehicleModel>(session, command, [&]() -> Result<Saved<VehicleModel>> {
        const auto stored = kept(m_context, session, m_context.storage.models(), id);
        if (!stored)
            return Refusal(stored.error());
        if (stored->version != version)
            return changedMeanwhile();
        return CatalogueWriting(m_context, session).change(*stored, input);
    });
}

Result<Saved<VehicleModel>> CatalogueService::act(const Session &session, const CommandId &command, VehicleModelId id,
                                                  ModelAction action)
{
    return m_context.carryOut<VehicleModel>(session, command, [&]() -> Result<Saved<VehicleModel>> {
        const auto stored = kept(m_context, session, m_context.storage.models(), id);
        if (!stored)
            return Refusal(stored.error());
        return DocumentWork<VehicleModel>(m_context, session, m_context.storage.models()).act(*stored, action, {});
    });
}

Result<ModelCard> CatalogueService::show(const Session &session, VehicleModelId id)
{
    const auto stored = m_context.storage.models().find(m_context.reach(session, Operation::SeeVehicles), id);
    if (!stored)
        return stored.error().code == ErrorCode::NotFound ? notFound() : Refusal(stored.error());
    auto prices = m_context.storage.modelPrices().ofModel(stored->store, id);
    auto options = m_context.storage.modelOptions().ofModel(stored->store, id);
    if (!prices || !options)
        return Refusal(prices ? options.error() : prices.error());
    ModelCard card{*stored, {}, std::move(*prices), std::move(*options), false, {}};
    const QDate today = m_context.today(stored->store);
    for (const Stored<ModelPrice> &price : card.prices)
        if (!card.price && price.value.validFrom <= today)
            card.price = price.value;
    card.mayEdit = Context::mayDo(session, Operation::KeepCatalogue, stored->store, std::nullopt);
    const auto actions = DocumentWork<VehicleModel>(m_context, session, m_context.storage.models()).actions(*stored);
    if (card.mayEdit && actions)
        card.actions = *actions;
    return card;
}

Result<Page<ModelRow>> CatalogueService::page(const Session &session, const ModelFilter &filter,
                                              const std::optional<ModelRow> &after, int limit)
{
    ModelQuery query;
    query.stores = m_context.reach(session, Operation::SeeVehicles);
    if (query.stores.empty())
        return notPermitted();
    query.brand = filter.brand;
    query.state = filter.state;
    query.day = m_context.today(session.store);
    query.after = after;
    query.limit = limit + 1;
    return m_context.storage.models().page(query).map(
        [limit](std::vector<ModelRow> rows) { return pageOf(std::move(rows), limit); });
}

Result<QStringList> CatalogueService::brands(const Session &session)
{
    const auto stores = m_context.reach(session, Operation::SeeVehicles);
    return stores.empty() ? Result<QStringList>(notPermitted()) : m_context.storage.models().brands(stores);
}

Result<Saved<ModelPrice>> CatalogueService::setPrice(const Session &session, const CommandId &command, const ModelPrice &input)
{
    return m_context.carryOut<ModelPrice>(session, command, [&]() -> Result<Saved<ModelPrice>> {
        const auto model = kept(m_context, session, m_context.storage.models(), input.model);
        if (!model)
            return Refusal(model.error());
        return CatalogueWriting(m_context, session).setPrice(*model, input);
    });
}

Result<Saved<ModelOption>> CatalogueService::addOption(const Session &session, const CommandId &command, const ModelOption &input)
{
    return m_context.carryOut<ModelOption>(session, command, [&]() -> Result<Saved<ModelOption>> {
        const auto model = kept(m_context, session, m_context.storage.models(), input.model);
        if (!model)
            return Refusal(model.error());
        ModelOption option = input;
        option.name = trimmedText(option.name);
        option.state = ModelState::OnSale;
        std::vector<FieldProblem> problems = problemsOf(option);
        addSurchargeProblem(problems, "price_fen", option.price);
        if (Done good = refusedIf(std::move(problems)); !good)
            return Refusal(good.error());
        const auto standing = m_context.storage.modelOptions().ofModel(model->store, option.model);
        if (!standing)
            return Refusal(standing.error());
        for (const Stored<ModelOption> &other : *standing)
            if (other.value.kind == option.kind && other.value.name == option.name) {
                const Message taken{QT_TRANSLATE_NOOP("Message", "“%1” stands among this model's options already."),
                                    {option.name}};
                return Refusal({ErrorCode::Conflict, taken, {}, {{QStringLiteral("name"), taken}}, other.id.value(), {}});
            }
        return DocumentWork<ModelOption>(m_context, session, m_context.storage.modelOptions()).add(model->store, option);
    });
}

Result<Saved<ModelOption>> CatalogueService::updateOption(const Session &session, const CommandId &command, Id<ModelOption> id,
                                                          int version, const ModelOption &input)
{
    return m_context.carryOut<ModelOption>(session, command, [&]() -> Result<Saved<ModelOption>> {
        const auto stored = kept(m_context, session, m_context.storage.modelOptions(), id);
        if (!stored)
            return Refusal(stored.error());
        if (stored->version != version)
            return changedMeanwhile();
        std::vector<FieldProblem> problems;
        addSurchargeProblem(problems, "price_fen", input.price);
        if (Done good = refusedIf(std::move(problems)); !good)
            return Refusal(good.error());
        ModelOption option = stored->value;
        option.price = input.price;
        return DocumentWork<ModelOption>(m_context, session, m_context.storage.modelOptions()).change(*stored, option);
    });
}

Result<Saved<ModelOption>> CatalogueService::actOption(const Session &session, const CommandId &command, Id<ModelOption> id,
                                                       ModelAction action)
{
    return m_context.carryOut<ModelOption>(session, command, [&]() -> Result<Saved<ModelOption>> {
        const auto stored = kept(m_context, session, m_context.storage.modelOptions(), id);
        if (!stored)
            return Refusal(stored.error());
        return DocumentWork<ModelOption>(m_context, session, m_context.storage.modelOptions()).act(*stored, action, {});
    });
}

Result<Stored<ModelPrice>> CatalogueService::price(const Session &session, Id<ModelPrice> id)
{
    auto stored = m_context.storage.modelPrices().find(m_context.reach(session, Operation::SeeVehicles), id);
    return stored || stored.error().code != ErrorCode::NotFound ? stored : Result<Stored<ModelPrice>>(notFound());
}

Result<Stored<ModelOption>> CatalogueService::option(const Session &session, Id<ModelOption> id)
{
    auto stored = m_context.storage.modelOptions().find(m_context.reach(session, Operation::SeeVehicles), id);
    return stored || stored.error().code != ErrorCode::NotFound ? stored : Result<Stored<ModelOption>>(notFound());
}

} // namespace showroom
