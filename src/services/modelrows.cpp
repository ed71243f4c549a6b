// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cataloguewriting.h"
#include "services/importrows.h"
#include <QRegularExpression>

namespace showroom
{

namespace
{

/// "插电混动", "92号", "Electric" … as catalogues have it. A word that says nothing of the energy ("-L", a tab) says none.
std::optional<EnergyType> energyFrom(const QString &text)
{
    if (const auto known = ValueText<EnergyType>::parse(text))
        return known;
    struct Word {
        const char *part;
        EnergyType energy;
    };
    static constexpr Word words[] = {
        {"增程", EnergyType::RangeExtended}, {"插电", EnergyType::PlugInHybrid}, {"插混", EnergyType::PlugInHybrid},
        {"plug", EnergyType::PlugInHybrid},  {"phev", EnergyType::PlugInHybrid}, {"range", EnergyType::RangeExtended},
        {"混", EnergyType::Hybrid},          {"hybrid", EnergyType::Hybrid},     {"氢", EnergyType::FuelCell},
        {"fuel cell", EnergyType::FuelCell}, {"纯电", EnergyType::Electric},     {"电", EnergyType::Electric},
        {"electric", EnergyType::Electric},  {"柴", EnergyType::Diesel},         {"diesel", EnergyType::Diesel},
        {"0号", EnergyType::Diesel},         {"汽油", EnergyType::Petrol},       {"petrol", EnergyType::Petrol},
        {"gasoline", EnergyType::Petrol},
    };
    static const QRegularExpression octane(QStringLiteral("\\b(89|92|95|97|98)(号|#|$)"));
    if (octane.match(text).hasMatch())
        return EnergyType::Petrol;
    for (const Word &word : words)
        if (text.contains(QString::fromUtf8(word.part), Qt::CaseInsensitive))
            return word.energy;
    return std::nullopt;
}

/// "2023款 1.6L 自动" holds its year in its name.
std::optional<int> yearFrom(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)((?:19|20)\\d\\d)\\s*款?"));
    const auto found = year.match(text);
    return found.hasMatch() ? std::optional(found.captured(1).toInt()) : std::nullopt;
}

void takeOffStart(QString &name, const QString &start)
{
    if (!start.isEmpty() && name.size() > start.size() && name.startsWith(start, Qt::CaseInsensitive))
        name = name.sliced(start.size()).trimmed();
}

/// Catalogues write maker, series and year into the name once more; what is left is the trim.
void tidyName(VehicleModel &model)
{
    static const QRegularExpression yearAndWord(QStringLiteral("(?<!\\d)(?:19|20)\\d\\d\\s*款"));
    model.name = model.name.simplified();
    model.series = model.series.simplified();
    for (const QString &joint : {QStringLiteral("-"), QStringLiteral("－"), QStringLiteral(" ")})
        takeOffStart(model.series, model.maker.isEmpty() ? QString() : model.maker + joint);
    if (!model.modelYear)
        model.modelYear = yearFrom(yearAndWord.match(model.name).captured());
    QString trim = model.name;
    takeOffStart(trim, model.brand);
    takeOffStart(trim, model.series);
    trim = trim.remove(yearAndWord).simplified();
    if (!trim.isEmpty())
        model.name = trim;
}

class VehicleModelRows final : public ImportRows
{
public:
    VehicleModelRows(Context &context, const Session &session)
        : m_context(context), m_session(session), m_writing(context, session)
    {
    }

    Result<RowFate> take(FieldTexts cells) override
    {
        ModelPrice price;
        price.validFrom = m_context.today(m_session.store);
        const auto priced = takePrice(cells, price);
        if (!priced)
            return Refusal(priced.error());
        VehicleModel model;
        if (const QString year = cells.take(QStringLiteral("model_year")); !trimmedText(year).isEmpty()) {
            model.modelYear = yearFrom(year);
            if (!model.modelYear)
                return refuseField(QStringLiteral("model_year"),
                                   {QT_TRANSLATE_NOOP("Message", "A year such as 2026 or 2026款.")});
        }
        model.energy = energyFrom(trimmedText(cells.take(QStringLiteral("energy"))));
        if (QString &engine = cells[QStringLiteral("displacement")]; !engine.contains(QRegularExpression(QStringLiteral("\\d"))))
            engine.clear(); // "-L"
        if (Done assigned = assign(model, cells, Stage::Create); !assigned)
            return Refusal(assigned.error());
        tidyName(model);
        return write(model, *priced ? std::optional(price) : std::nullopt);
    }

private:
    /// Whether the row has a price. One price alone is both.
    Result<bool> takePrice(FieldTexts &cells, ModelPrice &price) const
    {
        const QString from = trimmedText(cells.take(QStringLiteral("valid_from")));
        if (!from.isEmpty()) {
            const auto day = parseDay(from);
            if (!day)
                return refuseField(QStringLiteral("valid_from"), {ValueText<QDate>::expected});
            price.validFrom = *day;
        }
        std::optional<Money> amounts[2];
        const char *const names[] = {"guide_price", "media_price"};
        for (int i = 0; i < 2; ++i) {
            const QString text = trimmedText(cells.take(QString::fromLatin1(names[i])));
            if (text.isEmpty())
                continue;
            amounts[i] = Money::parse(text);
            if (!amounts[i])
                return refuseField(QString::fromLatin1(names[i]),
                                   {QT_TRANSLATE_NOOP("Message", "“%1” is no amount; expected: 119000, 119,000.00 or 11.90万元."),
                                    {text.left(40)}});
        }
        if (!amounts[0] && !amounts[1])
            return false;
        price.guide = amounts[0].value_or(amounts[1].value_or(price.guide));
        price.media = amounts[1].value_or(price.guide);
        return true;
    }

    Result<RowFate> write(VehicleModel model, std::optional<ModelPrice> price) const
    {
        auto standing = m_context.storage.models().same(m_session.store, model);
        if (!standing)
            return Refusal(standing.error());
        RowFate fate = RowFate::Duplicate;
        if (!*standing) {
            const auto added = m_writing.add(model);
            if (!added)
                return Refusal(added.error());
            *standing = Stored<VehicleModel>{added->id,        m_session.store,       added->version, m_context.clock.now(),
                                             m_session.person, m_context.clock.now(), model};
            fate = RowFate::Added;
        } else {
            // What the file does not say is left as it stands.
            VehicleModel wanted = (*standing)->value;
            wanted.energy = model.energy ? model.energy : wanted.energy;
            for (QString VehicleModel::*text : {&VehicleModel::displacement, &VehicleModel::code})
                if (!(model.*text).isEmpty() && (wanted.*text).isEmpty())
                    wanted.*text = model.*text;
            if (wanted != (*standing)->value) {
                if (const auto changed = m_writing.change(**standing, wanted); !changed)
                    return Refusal(changed.error());
                fate = RowFate::Updated;
            }
        }
        if (!price)
            return fate;
        price->model = (*standing)->id;
        const auto holds = m_context.storage.modelPrices().on(m_session.store, price->model, price->validFrom);
        if (!holds)
            return Refusal(holds.error());
        if (*holds && (*holds)->value.guide == price->guide && (*holds)->value.media == price->media)
            return fate; // the same price again begins nothing new
        if (const auto set = m_writing.setPrice(**standing, *price); !set)
            return Refusal(set.error());
        return fate == RowFate::Duplicate ? RowFate::Updated : fate;
    }

    Context &m_context;
    const Session &m_session;
    CatalogueWriting m_writing;
};

} // namespace

std::unique_ptr<ImportRows> vehicleModelRows(Context &context, const Session &session)
{
    return std::make_unique<VehicleModelRows>(context, session);
}

} // namespace showroom
