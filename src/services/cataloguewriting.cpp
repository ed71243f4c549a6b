// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cataloguewriting.h"

namespace showroom
{

namespace
{

constexpr int firstModelYear = 1950;
constexpr Money highestPrice = Money::fromYuan(100'000'000);

void tidy(VehicleModel &model)
{
    for (QString VehicleModel::*text : {&VehicleModel::brand, &VehicleModel::maker, &VehicleModel::series, &VehicleModel::name,
                                        &VehicleModel::displacement, &VehicleModel::code})
        model.*text = trimmedText(model.*text);
}

Refusal standsAlready(VehicleModelId id)
{
    const Message taken{QT_TRANSLATE_NOOP("Message", "This model stands in the catalogue already, as number %1."), {id.value()}};
    return Refusal({ErrorCode::Conflict, taken, {}, {{QStringLiteral("name"), taken}}, id.value(), {}});
}

} // namespace

void addPriceProblem(std::vector<FieldProblem> &problems, const char *field, Money price)
{
    if (price.fen() <= 0 || price > highestPrice)
        problems.push_back(
            {QString::fromLatin1(field), {QT_TRANSLATE_NOOP("Message", "A price is more than 0 and at most 100 million yuan.")}});
}

void addSurchargeProblem(std::vector<FieldProblem> &problems, const char *field, Money price)
{
    if (price.fen() < 0 || price > highestPrice)
        problems.push_back({QString::fromLatin1(field),
                            {QT_TRANSLATE_NOOP("Message", "A surcharge is 0 or more and at most 100 million yuan.")}});
}

Result<Saved<VehicleModel>> CatalogueWriting::add(VehicleModel model) const
{
    model.state = ModelState::OnSale;
    if (Done good = check(m_session.store, model, {}); !good)
        return Refusal(good.error());
    return DocumentWork<VehicleModel>(m_context, m_session, m_context.storage.models()).add(m_session.store, model);
}

Result<Saved<VehicleModel>> CatalogueWriting::change(const Stored<VehicleModel> &stored, VehicleModel wanted) const
{
    wanted.state = stored.value.state;
    if (Done good = check(stored.store, wanted, stored.id); !good)
        return Refusal(good.error());
    return DocumentWork<VehicleModel>(m_context, m_session, m_context.storage.models()).change(stored, wanted);
}

Done CatalogueWriting::check(StoreId store, VehicleModel &model, std::optional<VehicleModelId> self) const
{
    tidy(model);
    std::vector<FieldProblem> problems = problemsOf(model);
    const int lastYear = m_context.today(store).year() + 2;
    if (model.modelYear && (*model.modelYear < firstModelYear || *model.modelYear > lastYear))
        problems.push_back({QStringLiteral("model_year"),
                            {QT_TRANSLATE_NOOP("Message", "A model year lies between %1 and %2."),
                             {QString::number(firstModelYear), QString::number(lastYear)}}});
    if (Done good = refusedIf(std::move(problems)); !good)
        return good;
    const auto same = m_context.storage.models().same(store, model);
    if (!same)
        return Refusal(same.error());
    return *same && (*same)->id != self ? Done(standsAlready((*same)->id)) : Done();
}

Result<Saved<ModelPrice>> CatalogueWriting::setPrice(const Stored<VehicleModel> &model, const ModelPrice &price,
                                                     bool *changed) const
{
    std::vector<FieldProblem> problems = problemsOf(price);
    addPriceProblem(problems, "guide_price_fen", price.guide);
    addPriceProblem(problems, "media_price_fen", price.media);
    if (Done good = refusedIf(std::move(problems)); !good)
        return Refusal(good.error());
    ModelPriceRepository &prices = m_context.storage.modelPrices();
    const auto standing = prices.ofModel(model.store, model.id);
    if (!standing)
        return Refusal(standing.error());
    if (!standing->empty() && price.validFrom < m_context.today(model.store))
        return refuseField(QStringLiteral("valid_from"),
                           {QT_TRANSLATE_NOOP("Message", "What was posted on a day that has passed stays as it was; choose "
                                                         "today or a later day.")});
    const Instant now = m_context.clock.now();
    const auto sameDay = std::find_if(standing->begin(), standing->end(), [&](const Stored<ModelPrice> &stored) {
        return stored.value.validFrom == price.validFrom;
    });
    if (changed)
        *changed = sameDay == standing->end() || sameDay->value != price;
    if (sameDay == standing->end()) {
        const auto added = prices.add(model.store, price, m_session.person, now);
        if (!added)
            return Refusal(added.error());
        m_context.note(m_session, QStringLiteral("add"), QStringLiteral("model_price"), added->id.value(), jsonOf(price));
        return Saved<ModelPrice>{added->id, added->version};
    }
    Stored<ModelPrice> stored = *sameDay;
    const ModelPrice before = std::exchange(stored.value, price);
    if (before == price)
        return Saved<ModelPrice>{stored.id, stored.version};
    const auto version = prices.update(stored, now);
    if (!version)
        return Refusal(version.error());
    m_context.note(m_session, QStringLiteral("update"), QStringLiteral("model_price"), stored.id.value(),
                   differenceOf(before, price));
    return Saved<ModelPrice>{stored.id, *version};
}

} // namespace showroom
