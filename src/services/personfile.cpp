// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personfile.h"
#include "services/exportcolumns.h"
#include "services/kindbase.h"
#include "showroom/services/services.h"

namespace showroom
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int mostFollowUps = 5000;
constexpr int readingsAtOnce = 500;

template <class Record>
std::vector<qint64> numbersOf(const std::vector<Id<Record>> &ids)
{
    std::vector<qint64> numbers;
    for (const Id<Record> id : ids)
        numbers.push_back(id.value());
    return numbers;
}

QString moneyText(const QJsonValue &fen)
{
    return u"¥"_s + Money::fromFen(fen.toInteger()).text();
}

/// The lines of a quote or contract, as far as this reader sees them.
PaperTable linesOf(const QJsonArray &lines)
{
    const auto title = [](const char *text) { return translated(Label{"QuoteLine", text}); };
    PaperTable table;
    table.columns = {{title(QT_TRANSLATE_NOOP("QuoteLine", "Item")), 6},
                     {title(QT_TRANSLATE_NOOP("QuoteLine", "Quantity")), 2, true},
                     {translated(Label{"Message", QT_TRANSLATE_NOOP("Message", "Amount")}), 4, true}};
    for (const auto &value : lines) {
        const QJsonObject line = value.toObject();
        table.rows.push_back({{line.value(u"name"_s).toString(), QString::number(line.value(u"quantity"_s).toInteger()),
                               moneyText(line.value(u"amount_fen"_s))}});
    }
    return table;
}

} // namespace

Done PersonFile::gather(const QString &purpose)
{
    m_purpose = purpose;
    const auto records = m_context.storage.privacy().recordsOf(m_card.store, m_card.id);
    if (!records)
        return Refusal(records.error());
    return addCards(*records)
        .and_then([&] { return addFollowUps(*records); })
        .and_then([&] { return addDeals(*records); })
        .and_then([&] {
            return addListed(u"consent"_s, u"customer"_s, numbersOf(records->cards),
                             {"Message", QT_TRANSLATE_NOOP("Message", "Consents")});
        })
        .and_then([&] { return addReadings(*records); });
}

Done PersonFile::addCards(const PersonRecords &records)
{
    Section cards{u"cards"_s, {"Message", QT_TRANSLATE_NOOP("Message", "Card")}, customerDescribed(), {}};
    for (const CustomerId id : records.cards) {
        const auto card = m_context.storage.customers().find({m_card.store}, id);
        if (!card)
            return Refusal(card.error());
        QJsonObject row = storedJson(*card);
        row.insert(u"kind"_s, codeOf(card->value.kind)); // the section says of what kind the record is
        row.insert(u"owner_name"_s, m_context.nameOf(card->value.owner));
        cards.rows.append(row);
    }
    Section leads{u"leads"_s, {"Message", QT_TRANSLATE_NOOP("Message", "Leads")}, leadDescribed(), {}};
    for (const LeadId id : records.leads) {
        const auto lead = m_context.storage.leads().find({m_card.store}, id);
        if (!lead)
            return Refusal(lead.error());
        QJsonObject row = storedJson(*lead);
        row.insert(u"owner_name"_s, m_context.nameOf(lead->value.owner));
        leads.rows.append(row);
    }
    put(std::move(cards));
    put(std::move(leads));
    return {};
}

Done PersonFile::addFollowUps(const PersonRecords &records)
{
    Section talks{u"follow_ups"_s, {"Message", QT_TRANSLATE_NOOP("Message", "Follow-ups")}, followUpDescribed(), {}};
    for (const CustomerId card : records.cards) {
        const auto rows = m_context.storage.followUps().ofCustomer(m_card.store, card, mostFollowUps);
        if (!rows)
            return Refusal(rows.error());
        for (const FollowUpRow &row : *rows) {
            QJsonObject talk = storedJson(row.followUp);
            talk.insert(u"author"_s, row.author);
            talk.insert(u"kind"_s, codeOf(row.followUp.value.kind));
            talks.rows.append(talk);
        }
    }
    put(std::move(talks));
    return {};
}

/// As the pages of these kinds show them to this reader; what they may not see is said to be there.
void PersonFile::addShown(const QString &name, const QString &kind, Label title, const std::vector<qint64> &ids)
{
    const auto known = kindNamed(kind, m_services, m_context);
    Section section{name, title, known->described(), {}};
    for (const qint64 id : ids) {
        const auto shown = known->show(m_session, id);
        section.rows.append(shown ? *shown : QJsonObject{{u"id"_s, id}, {u"withheld"_s, true}});
    }
    put(std::move(section));
}

Done PersonFile::addDeals(const PersonRecords &records)
{
    addShown(u"plans"_s, u"plan"_s, {"Message", QT_TRANSLATE_NOOP("Message", "Plans")}, numbersOf(records.plans));
    addShown(u"quotes"_s, u"quote"_s, {"Message", QT_TRANSLATE_NOOP("Message", "Quotes")}, numbersOf(records.quotes));
    addShown(u"test_drives"_s, u"test_drive"_s, {"Message", QT_TRANSLATE_NOOP("Message", "Test drives")},
             numbersOf(records.testDrives));
    addShown(u"visits"_s, u"visit"_s, {"Message", QT_TRANSLATE_NOOP("Message", "Visits")}, numbersOf(records.visits));
    addShown(u"check_calls"_s, u"check_call"_s, {"Message", QT_TRANSLATE_NOOP("Message", "Calls that checked")},
             numbersOf(records.checkCalls));
    const std::vector<qint64> contracts = numbersOf(records.contracts);
    addShown(u"contracts"_s, u"contract"_s, {"Message", QT_TRANSLATE_NOOP("Message", "Contracts")}, contracts);
    const QString contract = u"contract"_s;
    return addListed(u"receipt"_s, contract, contracts, {"Message", QT_TRANSLATE_NOOP("Message", "Receipts")}).and_then([&] {
        return addListed(u"delivery"_s, contract, contracts, {"Message", QT_TRANSLATE_NOOP("Message", "Deliveries")});
    });
}

Done PersonFile::addListed(const QString &kind, const QString &where, const std::vector<qint64> &of, Label title)
{
    const auto known = kindNamed(kind, m_services, m_context);
    Section section{kind + u's', title, known->described(), {}};
    section.name.replace(u"deliverys"_s, u"deliveries"_s);
    for (const qint64 id : of) {
        const auto listed = known->list(m_session, {{{where, QString::number(id)}}, {}, rowsAtOnce - 1, {}, true});
        if (!listed && listed.error().code != ErrorCode::NotPermitted)
            return Refusal(listed.error());
        const QJsonArray rows = listed ? listed->value(u"rows"_s).toArray() : QJsonArray();
        for (const auto &row : rows)
            section.rows.append(row);
    }
    put(std::move(section));
    return {};
}

/// Who read the card in full, and who took such a file before.
Done PersonFile::addReadings(const PersonRecords &records)
{
    Section readings{u"readings"_s, {"Message", QT_TRANSLATE_NOOP("Message", "Read in full by")}, {}, {}};
    const auto stores = m_context.everyStore();
    if (!stores)
        return Refusal(stores.error());
    AuditQuery query;
    query.stores = *stores;
    query.kind = QString::fromLatin1(Description<Customer>::kind);
    query.limit = readingsAtOnce;
    for (const CustomerId card : records.cards) {
        query.record = card.value();
        const auto entries = m_context.storage.audit().page(query);
        if (!entries)
            return Refusal(entries.error());
        for (const AuditEntry &entry : *entries)
            if (entry.action == u"read" || entry.action == u"person_file")
                readings.rows.append(QJsonObject{{u"at"_s, ValueText<Instant>::write(entry.at)},
                                                 {u"person"_s, m_context.nameOf(entry.person)},
                                                 {u"action"_s, entry.action}});
    }
    put(std::move(readings));
    return {};
}

QJsonObject PersonFile::json() const
{
    QJsonObject all{{u"kind"_s, u"person_file"_s},
                    {u"customer"_s, m_card.id.value()},
                    {u"purpose"_s, m_purpose},
                    {u"made_by"_s, m_session.name},
                    {u"made_by_signin"_s, m_session.signin},
                    {u"made_at"_s, ValueText<Instant>::write(m_context.clock.now())},
                    {u"store_name"_s, m_session.storeName}};
    for (const Section &section : m_sections)
        all.insert(section.name, section.rows);
    return all;
}

PaperFacts PersonFile::factsOf(const Section &section, const QJsonObject &row) const
{
    PaperFacts facts;
    const StoreZone zone = m_context.zoneOf(m_card.store);
    QStringList names;
    const QJsonArray fields = section.described.value(u"fields"_s).toArray();
    for (const auto &field : fields)
        if (field.toObject().value(u"type"_s) != u"id"_s) // numbers of records tell a person nothing
            names << field.toObject().value(u"name"_s).toString();
    for (const CellReader &reader : columnsOf(section.described, names + QStringList{u"owner_name"_s, u"author"_s}, true)) {
        const QJsonValue value = row.value(reader.column.name);
        const ExportCell cell = reader.read(value, zone);
        const auto *number = std::get_if<qint64>(&cell);
        QString text = number                                  ? QString::number(*number)
                       : std::holds_alternative<QString>(cell) ? std::get<QString>(cell)
                                                               : u""_s;
        if (number && reader.column.type == ExportColumn::Type::Money)
            text = moneyText(value);
        if (!text.isEmpty() && !value.isArray())
            facts.facts.push_back({reader.column.title, text, text.size() > 20});
    }
    if (const QJsonValue total = row.value(u"total_fen"_s); total.isDouble())
        facts.facts.push_back(
            {translated(Label{"ContractTerms", QT_TRANSLATE_NOOP("ContractTerms", "Total")}), moneyText(total)});
    return facts;
}

Paper PersonFile::paper() const
{
    const QDateTime at = m_context.zoneOf(m_session.store).local(m_context.clock.now());
    Paper paper;
    paper.title = translated(Message{QT_TRANSLATE_NOOP("Message", "All we hold on %1"), {m_card.value.name}});
    paper.issuer = m_session.storeName;
    paper.footer = translated(Message{QT_TRANSLATE_NOOP("Message", "Made by %1, %2, for: %3"),
                                      {m_session.name, at.toString(u"yyyy-MM-dd HH:mm"_s), m_purpose}});
    for (const Section &section : m_sections) {
        paper.blocks.push_back(PaperHeading{translated(section.title) + u" ("_s + QString::number(section.rows.size()) + u')'});
        for (const auto &value : section.rows) {
            const QJsonObject row = value.toObject();
            if (section.described.isEmpty()) {
                const auto when = ValueText<Instant>::parse(row.value(u"at"_s).toString());
                const QDateTime local = m_context.zoneOf(m_card.store).local(when.value_or(Instant::fromMs(0)));
                paper.blocks.push_back(
                    PaperText{local.toString(u"yyyy-MM-dd HH:mm"_s) + u"  "_s + row.value(u"person"_s).toString()});
                continue;
            }
            paper.blocks.push_back(factsOf(section, row));
            if (const QJsonArray lines = row.value(u"lines"_s).toArray(); !lines.isEmpty())
                paper.blocks.push_back(linesOf(lines));
        }
    }
    return paper;
}

} // namespace showroom
