// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kinds.h"
#include "services/derivedkinds.h"
#include "services/kindbase.h"

namespace showroom
{

namespace
{

constexpr int mostRowsLookedAt = 200'000;

bool fits(const QJsonObject &row, const RecordService::Values &where)
{
    for (auto asked = where.constBegin(); asked != where.constEnd(); ++asked) {
        const QJsonValue value = row.value(asked.key());
        const QString text = value.isDouble() ? QString::number(value.toInteger())
                             : value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                                              : value.toString();
        if (text != asked.value())
            return false;
    }
    return true;
}

} // namespace

Result<QJsonObject> collected(const char *kind, const ListQuery &query, const std::set<QString> &fields,
                              const std::function<Result<Page<QJsonObject>>()> &next)
{
    for (auto asked = query.where.constBegin(); asked != query.where.constEnd(); ++asked)
        if (!fields.contains(asked.key()))
            return refuseField(asked.key(), {QT_TRANSLATE_NOOP("Message", "A list of this kind has no field “%1” to choose by."),
                                             {asked.key()}});
    QJsonArray rows;
    bool more = false;
    QJsonValue reached; // how far was looked without an end, for who goes on from there
    for (int looked = 0; looked < mostRowsLookedAt;) {
        const auto page = next();
        if (!page)
            return Refusal(page.error());
        for (const QJsonObject &row : page->rows) {
            if (!fits(row, query.where))
                continue;
            more = rows.size() >= query.limit;
            if (more)
                break;
            rows.append(row);
        }
        looked += int(page->rows.size());
        if (more || !page->more)
            break;
        if (looked >= mostRowsLookedAt)
            reached = page->rows.back().value(QStringLiteral("id"));
    }
    QJsonObject answer{{QStringLiteral("kind"), QString::fromLatin1(kind)},
                       {QStringLiteral("rows"), rows},
                       {QStringLiteral("more"), more || reached.isDouble()}};
    if (reached.isDouble())
        answer.insert(QStringLiteral("after"), reached);
    return answer;
}

QJsonObject verdictJson(const Verdict &verdict)
{
    return {{QStringLiteral("rule"), verdict.rule},
            {QStringLiteral("outcome"), outcomeCode(verdict.outcome)},
            {QStringLiteral("message"), translated(verdict.message)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(verdict.missing)},
            {QStringLiteral("mend"), translated(verdict.mend)}};
}

QString outcomeCode(Outcome outcome)
{
    static constexpr const char *codes[] = {"pass", "flag", "task", "approve", "block"};
    return QString::fromLatin1(codes[int(outcome)]);
}

Result<QJsonObject> Kind::add(const Session &, const CommandId &, const Values &)
{
    return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "Records of this kind are not added this way.")});
}

Result<QJsonObject> Kind::set(const Session &, const CommandId &, qint64, const Values &)
{
    return refuse(ErrorCode::Invalid,
                  {QT_TRANSLATE_NOOP("Message", "Records of this kind are not changed this way; void them or use an action.")});
}

Result<QJsonObject> Kind::act(const Session &, const CommandId &, qint64, const QString &action, const Values &)
{
    const QJsonArray actions = described().value(QStringLiteral("actions")).toArray();
    QStringList names;
    for (const auto &name : actions)
        names << name.toString();
    return refuseField(QStringLiteral("action"), {QT_TRANSLATE_NOOP("Message", "There is no action “%1” here. Possible: %2"),
                                                  {action.left(80), names.join(QStringLiteral(", "))}});
}

Result<std::vector<Verdict>> Kind::check(const Session &, qint64)
{
    return std::vector<Verdict>();
}

Result<QByteArray> Kind::print(const Session &, qint64)
{
    return refuseField(QStringLiteral("kind"), {QT_TRANSLATE_NOOP("Message", "Records of this kind are not printed.")});
}

QStringList Kind::listed() const
{
    QStringList names{QStringLiteral("id")};
    const QJsonArray fields = described().value(QStringLiteral("fields")).toArray();
    for (const auto &field : fields)
        if (const QJsonObject object = field.toObject(); object.value(QStringLiteral("type")).toString() != QLatin1String("list"))
            names << object.value(QStringLiteral("name")).toString();
    return names;
}

namespace
{

/// A kind by its name on the command line. A kind is added here, and nowhere else.
constexpr KnownKind ownKinds[] = {
    {"customer", customerDescribed, customerKind},
    {"lead", leadDescribed, leadKind},
    {"follow_up", followUpDescribed, followUpKind},
    {"person", personDescribed, personKind},
    {"vehicle_model", vehicleModelDescribed, vehicleModelKind},
    {"model_price", modelPriceDescribed, modelPriceKind},
    {"model_option", modelOptionDescribed, modelOptionKind},
    {"vehicle", vehicleDescribed, vehicleKind},
    {"plan", planDescribed, planKind},
    {"quote", quoteDescribed, quoteKind},
    {"tax_period", taxPeriodDescribed, taxPeriodKind},
    {"contract", contractDescribed, contractKind},
    {"contact", contactDescribed, contactKind},
    {"appointment", appointmentDescribed, appointmentKind},
};

std::vector<KnownKind> makeKnown()
{
    std::vector<KnownKind> all(std::begin(ownKinds), std::end(ownKinds));
    for (const KnownKind &kind : documentKinds())
        all.push_back(kind);
    return all;
}

const std::vector<KnownKind> knownKinds = makeKnown();

} // namespace

QJsonArray describedKinds()
{
    QJsonArray kinds;
    for (const KnownKind &kind : knownKinds)
        kinds.append(kind.described());
    return kinds;
}

QStringList kindNames()
{
    QStringList names;
    for (const KnownKind &kind : knownKinds)
        names << QString::fromLatin1(kind.name);
    return names;
}

Refusal noSuchKind(const QString &kind)
{
    return refuseField(QStringLiteral("kind"), {QT_TRANSLATE_NOOP("Message", "There is no kind “%1”. Possible: %2"),
                                                {kind.left(60), kindNames().join(QStringLiteral(", "))}});
}

std::unique_ptr<Kind> kindNamed(const QString &name, Services &services, Context &context)
{
    const auto letters = [](QString text) { return text.remove(u'_').remove(u'-'); }; // follow-up, followup
    for (const KnownKind &kind : knownKinds)
        if (letters(name) == letters(QString::fromLatin1(kind.name)))
            return kind.make(services, context);
    return nullptr;
}

} // namespace showroom
