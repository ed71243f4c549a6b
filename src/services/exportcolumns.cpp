// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exportcolumns.h"
#include "showroom/domain/value.h"
#include <QJsonDocument>

namespace showroom
{

namespace
{

using Type = ExportColumn::Type;

/// What lists add to the fields of their records.
struct Extra {
    const char *name;
    const char *type;
    Label label;
};

constexpr Extra extras[] = {
    {"id", "number", {"Message", QT_TRANSLATE_NOOP("Message", "Record number")}},
    {"customer_name", "text", {"Lead", QT_TRANSLATE_NOOP("Lead", "Customer")}},
    {"contract_number", "text", {"Message", QT_TRANSLATE_NOOP("Message", "Contract number")}},
    {"owner_name", "text", {"Customer", QT_TRANSLATE_NOOP("Customer", "Owner")}},
    {"phone", "text", {"Customer", QT_TRANSLATE_NOOP("Customer", "Phone")}},
    {"level", "text", {"Lead", QT_TRANSLATE_NOOP("Lead", "Level")}},
    {"last_contact_on", "text", {"Lead", QT_TRANSLATE_NOOP("Lead", "Last contact")}},
    {"author", "text", {"Message", QT_TRANSLATE_NOOP("Message", "Recorded by")}},
    {"recorded_at", "instant", {"Message", QT_TRANSLATE_NOOP("Message", "Recorded at")}},
    {"created_at", "instant", {"Message", QT_TRANSLATE_NOOP("Message", "Made at")}},
    {"vehicle_name", "text", {"TestDrive", QT_TRANSLATE_NOOP("TestDrive", "Car")}},
    {"escort_name", "text", {"TestDrive", QT_TRANSLATE_NOOP("TestDrive", "Goes along")}},
    {"brand", "text", {"VehicleModel", QT_TRANSLATE_NOOP("VehicleModel", "Brand")}},
    {"series", "text", {"VehicleModel", QT_TRANSLATE_NOOP("VehicleModel", "Series")}},
    {"model_name", "text", {"VehicleModel", QT_TRANSLATE_NOOP("VehicleModel", "Model")}},
    {"days_in_stock", "number", {"Message", QT_TRANSLATE_NOOP("Message", "Days in stock")}},
    {"guide_price_fen", "money", {"ModelPrice", QT_TRANSLATE_NOOP("ModelPrice", "Guide price")}},
    {"media_price_fen", "money", {"ModelPrice", QT_TRANSLATE_NOOP("ModelPrice", "Media price")}},
    {"by_law", "flag", {"Message", QT_TRANSLATE_NOOP("Message", "By law")}},
};

struct Known {
    QString type;
    QString title;
    bool price = false;
    QMap<QString, QString> words = {};
};

Known knownField(const QJsonObject &field)
{
    Known known{field.value(QStringLiteral("type")).toString(), field.value(QStringLiteral("label")).toString(),
                field.value(QStringLiteral("confidential")).toString() == QLatin1String("price")};
    const QJsonArray codes = field.value(QStringLiteral("values")).toArray();
    const QJsonArray words = field.value(QStringLiteral("words")).toArray();
    for (qsizetype i = 0; i < codes.size(); ++i)
        known.words.insert(codes[i].toString(), words.at(i).toString());
    // A record's number beside a column with its name must not be called the same.
    if (known.type == QLatin1String("id"))
        known.title = translated(Message{QT_TRANSLATE_NOOP("Message", "%1 (record number)"), {known.title}});
    return known;
}

/// A field that no description knows is taken for a price when it looks like one: forgotten is then hidden, and not shown.
Known knownExtra(const QString &name)
{
    for (const Extra &extra : extras)
        if (name == QLatin1String(extra.name))
            return {QString::fromLatin1(extra.type), translated(extra.label)};
    const bool money = name.endsWith(QLatin1String("_fen"));
    const bool share = name.endsWith(QLatin1String("_bp"));
    return {money   ? QStringLiteral("money")
            : share ? QStringLiteral("basis_points")
                    : QStringLiteral("text"),
            name, money || share};
}

Known known(const QJsonObject &described, const QString &name)
{
    const QJsonArray fields = described.value(QStringLiteral("fields")).toArray();
    for (const auto &field : fields)
        if (field.toObject().value(QStringLiteral("name")).toString() == name)
            return knownField(field.toObject());
    return knownExtra(name);
}

Type typeOf(const QString &type)
{
    if (type == QLatin1String("money"))
        return Type::Money;
    if (type == QLatin1String("basis_points"))
        return Type::Percent;
    return type == QLatin1String("number") || type == QLatin1String("id") ? Type::Number : Type::Text;
}

QString flagText(bool value)
{
    return translated(value ? Message{QT_TRANSLATE_NOOP("Message", "yes")} : Message{QT_TRANSLATE_NOOP("Message", "no")});
}

} // namespace

ExportCell CellReader::read(const QJsonValue &value, const StoreZone &zone) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isBool())
        return flagText(value.toBool());
    if (value.isDouble() && column.type != Type::Text)
        return value.toInteger();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    const QString text = value.toString();
    if (instant)
        if (const auto at = ValueText<Instant>::parse(text))
            return zone.local(*at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return words.value(text, text);
}

std::vector<CellReader> columnsOf(const QJsonObject &described, const QStringList &names, bool prices)
{
    std::vector<CellReader> columns;
    for (const QString &name : names) {
        const Known field = known(described, name);
        if (field.price && !prices)
            continue;
        columns.push_back({{name, field.title, typeOf(field.type)}, field.type == QLatin1String("instant"), field.words});
    }
    return columns;
}

} // namespace showroom
