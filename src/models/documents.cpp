// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/documents.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// How a value reads in a window: choices by their word, amounts in yuan, the rest as everywhere.
struct Shower {
    const StoreZone &zone;
    QDate today;
};

template <class Value>
QString shownValue(const Value &value, const Shower &shower)
{
    using Plain = typename recordfields::Plain<Value>::Type;
    if constexpr (!std::is_same_v<Plain, Value>)
        return value ? shownValue(*value, shower) : QString();
    else if constexpr (std::is_same_v<Value, Instant>)
        return words::dayAndTime(shower.zone.local(value).date(), shower.zone.local(value).time(), shower.today);
    else if constexpr (Coded<Value>)
        return translated(labelOf(value));
    else if constexpr (std::is_same_v<Value, Money>)
        return value.fen() == 0 ? QString() : words::money(value);
    else if constexpr (std::is_same_v<Value, bool>)
        return value ? translated(Label{"Message", QT_TRANSLATE_NOOP("Message", "yes")}) : QString();
    else
        return ValueText<Value>::write(value);
}

QString shownValue(const Delivery &delivery, const char *field)
{
    if (qstrcmp(field, "papers") != 0)
        return {};
    QStringList words;
    for (const DeliveryPaper paper : papersIn(delivery.papers).value_or(std::vector<DeliveryPaper>()))
        words << translated(labelOf(paper));
    return words.join(u" · "_s);
}

QString shownValue(const CardMerge &merge, const char *field)
{
    if (qstrcmp(field, "taken") != 0)
        return {};
    QStringList words;
    const QStringList taken = merge.taken.split(u',');
    forEachField<Customer>([&](const auto &each) {
        if (taken.contains(QLatin1String(each.name)))
            words << translated(Label{Description<Customer>::context, each.label});
    });
    return words.join(u" · "_s);
}

template <class Record>
constexpr bool isHead(const char *field)
{
    return qstrcmp(field, "number") == 0 || qstrcmp(field, "state") == 0 || qstrcmp(field, "contract") == 0 ||
           qstrcmp(field, "owner") == 0 || qstrcmp(field, "customer") == 0 || qstrcmp(field, "lead") == 0 ||
           qstrcmp(field, "follow_up") == 0 || (std::is_same_v<Record, Visit> && qstrcmp(field, "on_day") == 0) ||
           qstrcmp(field, "conditions_hash") == 0 || qstrcmp(field, "title") == 0 ||
           (std::is_same_v<Record, Reconciliation> && qstrcmp(field, "month") == 0);
}

template <class Record>
QString headOf(const Record &record)
{
    if constexpr (requires { record.number; })
        return record.number;
    else if constexpr (requires { record.month; })
        return record.month;
    else if constexpr (requires { record.name; })
        return record.name;
    else if constexpr (requires { record.title; })
        return record.title;
    else
        return {};
}

constexpr std::pair<const char *, const char *> kindNames[] = {
    {"contract_template", QT_TRANSLATE_NOOP("Words", "Contract template")},
    {"contract_change", QT_TRANSLATE_NOOP("Words", "Change of a contract")},
    {"seal_use", QT_TRANSLATE_NOOP("Words", "Use of the seal")},
    {"receipt", QT_TRANSLATE_NOOP("Words", "Receipt")},
    {"statement_line", QT_TRANSLATE_NOOP("Words", "Line of finance's ledger")},
    {"reconciliation", QT_TRANSLATE_NOOP("Words", "Reconciliation")},
    {"delivery", QT_TRANSLATE_NOOP("Words", "Handing over")},
    {"test_drive", QT_TRANSLATE_NOOP("Words", "Test drive")},
    {"export_permit", QT_TRANSLATE_NOOP("Words", "Export past the limit")},
    {"visit", QT_TRANSLATE_NOOP("Words", "Party in the store")},
    {"check_call", QT_TRANSLATE_NOOP("Words", "Call that checks")},
    {"talk_script", QT_TRANSLATE_NOOP("Words", "Sales script")},
    {"consent", QT_TRANSLATE_NOOP("Words", "Consent")},
    {"card_merge", QT_TRANSLATE_NOOP("Words", "Merging of cards")},
};

QString nameOfKind(const char *kind)
{
    for (const auto &[code, word] : kindNames)
        if (qstrcmp(code, kind) == 0)
            return translated(Label{"Words", word});
    return {};
}

template <class Record>
QString historyLine(const DocumentStep &step, const StoreZone &zone, QDate today)
{
    const auto action = fromCode<typename Flow<Record>::Action>(step.event.action);
    const QDateTime at = zone.local(step.event.at);
    const QString line = words::dayAndTime(at.date(), at.time(), today) + u' ' +
                         (action                             ? translated(labelOf(*action))
                          : step.event.action == "update"_L1 ? translated(Label{"Words", QT_TRANSLATE_NOOP("Words", "changed")})
                                                             : translated(Label{"Words", QT_TRANSLATE_NOOP("Words", "made")})) +
                         u" · "_s + step.personName;
    return step.event.note.isEmpty() ? line : line + u" · "_s + step.event.note;
}

template <class Record>
DocumentShown::Move moveOf(const Record &record, typename Flow<Record>::Action action)
{
    DocumentShown::Move move{codeOf(action), translated(labelOf(action)), Flow<Record>::isReasoned(action)};
    for (const char *name : fieldsTaken<Record>(action))
        forEachField<Record>([&](const auto &field) {
            if (qstrcmp(field.name, name) != 0)
                return;
            move.fields.push_back(recordfields::formField(field));
            move.texts.insert(QString::fromLatin1(name), recordfields::write(record.*field.member));
        });
    return move;
}

template <class Record>
DocumentShown shownOf(const DocumentCard<Record> &card, const Shower &shower)
{
    const Record &record = card.row.record.value;
    DocumentShown shown;
    shown.title = (nameOfKind(Description<Record>::kind) + u' ' + headOf(record)).trimmed();
    shown.remark = card.madeBy;
    shown.detail = QStringList{card.row.contractNumber, card.row.customerName, card.row.ownerName}.join(u" · "_s);
    if constexpr (requires { record.lead; }) {
        shown.detail = QStringList{card.row.customerName, card.row.ownerName}.join(u" · "_s);
        if constexpr (!requires { record.contract; })
            shown.lead = record.lead;
    } else if (card.row.contractNumber.isEmpty()) {
        shown.detail.clear();
    }
    shown.prints = card.prints;
    if (card.row.customer) {
        shown.customer = card.row.customer;
        shown.contact = card.row.phone ? card.row.phone->shown() : QString();
        shown.detail = card.row.customerName;
    }
    shown.state = translated(labelOf(record.*Flow<Record>::state));
    shown.tone = tones::ofDocument(codeOf(record.*Flow<Record>::state));
    if constexpr (requires { record.contract; })
        shown.contract = record.contract;
    forEachField<Record>([&](const auto &field) {
        if (isHead<Record>(field.name) || (!card.row.prices && field.secrecy == Secrecy::Price))
            return;
        QString value = shownValue(record.*field.member, shower);
        if constexpr (std::is_same_v<Record, Delivery> || std::is_same_v<Record, CardMerge>)
            if (const QString words = shownValue(record, field.name); !words.isEmpty())
                value = words;
        value = card.row.names.value(QString::fromLatin1(field.name), value);
        if (!value.isEmpty())
            shown.facts.emplace_back(translated(Label{Description<Record>::context, field.label}), value);
    });
    shown.verdicts = card.verdicts;
    for (const auto action : card.actions)
        shown.moves.push_back(moveOf(record, action));
    for (const DocumentStep &step : card.history)
        shown.history.push_back(historyLine<Record>(step, shower.zone, shower.today));
    shown.texts = textsOf(record);
    shown.version = card.row.record.version;
    shown.mayEdit = card.mayEdit;
    return shown;
}

/// Calls with the service of the kind; `fallback` where there is none.
template <class Answer, class Call>
Answer withService(Services &services, const QString &kind, Call call)
{
    if (kind == "contract_template"_L1)
        return call(services.templates);
    if (kind == "contract_change"_L1)
        return call(services.changes);
    if (kind == "seal_use"_L1)
        return call(services.seals);
    if (kind == "receipt"_L1)
        return call(services.receipts);
    if (kind == "statement_line"_L1)
        return call(services.statementLines);
    if (kind == "reconciliation"_L1)
        return call(services.reconciliations);
    if (kind == "delivery"_L1)
        return call(services.deliveries);
    if (kind == "test_drive"_L1)
        return call(services.testDrives);
    if (kind == "export_permit"_L1)
        return call(services.exportPermits);
    if (kind == "visit"_L1)
        return call(services.visits);
    if (kind == "check_call"_L1)
        return call(services.checkCalls);
    if (kind == "talk_script"_L1)
        return call(services.talkScripts);
    if (kind == "consent"_L1)
        return call(services.consents);
    if (kind == "card_merge"_L1)
        return call(services.merges);
    return refuse(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no such record.")});
}

template <class Record>
Record recordOf(DocumentService<Record> &)
{
    return {};
}

template <class Record>
std::vector<FormField> fieldsFor(bool fresh)
{
    std::vector<FormField> fields;
    forEachField<Record>([&](const auto &field) {
        const bool wanted = field.edit == Edit::Free || (fresh && field.edit == Edit::OnCreate);
        bool given =
            qstrcmp(field.name, "contract") == 0 || qstrcmp(field.name, "lead") == 0 || qstrcmp(field.name, "papers") == 0;
        given = given || qstrcmp(field.name, "customer") == 0;
        if (wanted && !given)
            fields.push_back(recordfields::formField(field));
    });
    return fields;
}

std::vector<FormField> fieldsOf(const QString &kind, bool fresh)
{
    if (kind == "contract_template"_L1)
        return fieldsFor<ContractTemplate>(fresh);
    if (kind == "contract_change"_L1)
        return fieldsFor<ContractChange>(fresh);
    if (kind == "receipt"_L1)
        return fieldsFor<Receipt>(fresh);
    if (kind == "reconciliation"_L1)
        return fieldsFor<Reconciliation>(fresh);
    if (kind == "delivery"_L1)
        return fieldsFor<Delivery>(fresh);
    if (kind == "test_drive"_L1)
        return fieldsFor<TestDrive>(fresh);
    if (kind == "visit"_L1)
        return fieldsFor<Visit>(fresh);
    if (kind == "talk_script"_L1)
        return fieldsFor<TalkScript>(fresh);
    if (kind == "consent"_L1)
        return fieldsFor<Consent>(fresh);
    return {};
}

/// Cars that leave the yard are chosen for nothing else.
void addTestDriveCars(Services &services, const Session &session, FormField &field)
{
    constexpr int most = 200;
    const auto cars = services.stock.page(session, {{}, {}, true, true}, {}, most);
    if (!cars)
        return;
    for (const VehicleRow &row : cars->rows) {
        const Vehicle &car = row.vehicle.value;
        const QString mark = car.plate.isEmpty() && car.vin ? car.vin->text() : car.plate;
        field.records.emplace_back(QString::number(row.vehicle.id.value()),
                                   words::model({}, row.series, row.modelName) + u" · "_s + mark);
    }
}

} // namespace

bool documents::isKnown(const QString &kind)
{
    return std::any_of(std::begin(kindNames), std::end(kindNames),
                       [&](const auto &name) { return kind == QLatin1String(name.first); });
}

Result<DocumentShown> documents::show(Services &services, const Session &session, const StoreZone &zone, QDate today,
                                      const QString &kind, qint64 id)
{
    return withService<Result<DocumentShown>>(services, kind, [&](auto &service) -> Result<DocumentShown> {
        using Record = decltype(recordOf(service));
        return service.show(session, Id<Record>(id)).map([&](const auto &card) {
            DocumentShown shown = shownOf(card, Shower{zone, today});
            for (DocumentShown::Move &move : shown.moves)
                move.fields = withRecords(services, session, std::move(move.fields));
            return shown;
        });
    });
}

Done documents::act(Services &services, const Session &session, const CommandId &command, const QString &kind, qint64 id,
                    const QString &action, const DocumentActionInput &input)
{
    return withService<Done>(services, kind, [&](auto &service) -> Done {
        using Record = decltype(recordOf(service));
        const auto wanted = fromCode<typename Flow<Record>::Action>(action);
        if (!wanted)
            return refuse(ErrorCode::Invalid, {});
        return service.act(session, command, Id<Record>(id), *wanted, input).map([](const auto &) {});
    });
}

Result<qint64> documents::add(Services &services, const Session &session, const CommandId &command, const QString &kind,
                              const FieldTexts &texts, std::optional<ContractId> contract)
{
    return withService<Result<qint64>>(services, kind, [&](auto &service) -> Result<qint64> {
        using Record = decltype(recordOf(service));
        auto record = recordFrom(texts, Record());
        if (!record)
            return Refusal(record.error());
        if constexpr (requires { record->contract; })
            if (contract)
                record->contract = *contract;
        return service.add(session, command, *record).map([](const auto &saved) { return saved.id.value(); });
    });
}

Result<QByteArray> documents::print(Services &services, const Session &session, const QString &kind, qint64 id)
{
    return withService<Result<QByteArray>>(services, kind, [&](auto &service) -> Result<QByteArray> {
        using Record = decltype(recordOf(service));
        return service.print(session, Id<Record>(id));
    });
}

Done documents::update(Services &services, const Session &session, const CommandId &command, const QString &kind, qint64 id,
                       int version, const FieldTexts &texts)
{
    return withService<Done>(services, kind, [&](auto &service) -> Done {
        using Record = decltype(recordOf(service));
        const auto card = service.show(session, Id<Record>(id));
        if (!card)
            return Refusal(card.error());
        const auto record = recordFrom(texts, card->row.record.value);
        if (!record)
            return Refusal(record.error());
        return service.update(session, command, Id<Record>(id), version, *record).map([](const auto &) {});
    });
}

std::vector<FormField> documents::withRecords(Services &services, const Session &session, std::vector<FormField> fields)
{
    for (FormField &field : fields) {
        if (field.target == QLatin1String(Description<Vehicle>::kind))
            addTestDriveCars(services, session, field);
        if (field.target != QLatin1String(Description<Person>::kind))
            continue;
        if (const auto people = services.people.list(session))
            for (const Stored<Person> &person : *people)
                if (person.store == session.store && person.value.state == PersonState::Active)
                    field.records.emplace_back(QString::number(person.id.value()), person.value.name);
    }
    return fields;
}

std::vector<FormField> documents::newFields(const QString &kind)
{
    return fieldsOf(kind, true);
}

std::vector<FormField> documents::editFields(const QString &kind)
{
    return fieldsOf(kind, false);
}

} // namespace showroom
