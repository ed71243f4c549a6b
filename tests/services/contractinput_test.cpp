// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused at which field, and who sees what of a contract.
#include "services/contractdesk.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace showroom
{

class ContractInputs : public ContractDesk
{
protected:
    /// What a person is shown of contracts, in all the ways in which they may ask.
    QString everythingFor(const Session &person, ContractId id)
    {
        QString text;
        const auto add = [&](const Result<QJsonObject> &answer) {
            text += answer ? QString::fromUtf8(QJsonDocument(*answer).toJson()) : translated(answer.error().message);
        };
        RecordService::ListQuery query;
        for (const char *kind : {"contract", "contract_change", "seal_use", "delivery", "receipt", "reconciliation"})
            add(services.records.list(person, QString::fromLatin1(kind), query));
        add(services.records.show(person, u"contract"_s, id.value()));
        if (const auto verdicts = services.records.check(person, u"contract"_s, id.value()))
            for (const Verdict &verdict : *verdicts)
                text += translated(verdict.message) + translated(verdict.mend);
        if (const auto worklist = services.worklist.of(person, {}, {}))
            for (const WorklistRow &row : worklist->rows)
                text += translated(row.task.message);
        return text;
    }
};

INSTANTIATE_TEST_SUITE_P(, ContractInputs, bothEngines, engineName);

TEST_P(ContractInputs, BadInputIsRefusedAtItsFieldAndNothingIsStored)
{
    const QuoteId quote = acceptedQuote();
    const VehicleId car = carInStock();
    const QString megabyte(1'000'000, u'长');
    using In = ContractInput;
    struct Case {
        QString field;
        std::function<void(In &)> spoil;
    };
    const auto pay = [](In &in, qint64 fen) { in.payments[0].amount = Money::fromFen(fen); };
    const Case cases[] = {
        {u"quote"_s, [](In &in) { in.contract.quote = QuoteId(99'999); }},
        {u"template"_s, [](In &in) { in.contract.form = ContractTemplateId(77); }},
        {u"special_terms"_s, [&](In &in) { in.contract.specialTerms = megabyte; }},
        {u"special_terms"_s, [](In &in) { in.contract.specialTerms = u"折\u202E扣"_s; }},
        {u"buyer_name"_s, [&](In &in) { in.contract.buyerName = megabyte; }},
        {u"buyer_name"_s, [](In &in) { in.contract.buyerName = u"王\u202E国"_s; }},
        {u"buyer_name"_s, [](In &in) { in.contract.buyerName = u"王\n国"_s; }},
        {u"buyer_name"_s, [](In &in) { in.contract.buyerName = u"王"_s + QChar(0) + u"国"_s; }},
        {u"buyer_name"_s, [](In &in) { in.contract.buyerName = u"王"_s + QChar(0xd800); }},
        {u"identity_number"_s, [](In &in) { in.contract.identityNumber = u"110105194912310021"_s; }},
        {u"identity_number"_s, [](In &in) { in.contract.identityKind = IdentityKind::BusinessLicence; }},
        {u"identity_number"_s, [&](In &in) { in.contract.identityNumber = megabyte; }},
        {u"buyer_address"_s, [&](In &in) { in.contract.buyerAddress = megabyte; }},
        {u"agent"_s, [](In &in) { in.contract.agent = u"\u2066李"_s; }},
        {u"signatory"_s, [&](In &in) { in.contract.signatory = megabyte; }},
        {u"signing_date"_s, [](In &in) { in.contract.signingOn = QDate(2026, 11, 22); }}, // before the quote's approval
        {u"signing_date"_s, [](In &in) { in.contract.signingOn = QDate(2029, 1, 1); }},
        {u"delivery_date"_s, [](In &in) { in.contract.signingOn = QDate(2026, 12, 6); }},
        {u"delivery_date"_s,
         [](In &in) {
             in.contract.signingOn.reset();
             in.contract.deliveryOn = QDate(2026, 11, 22);
         }},
        {u"delivery_date"_s, [](In &in) { in.contract.deliveryOn = QDate(2028, 11, 24); }},
        {u"delivery_date"_s, [](In &in) { in.contract.deliveryOn = QDate(9999, 12, 31); }},
        {u"delivery_place"_s, [&](In &in) { in.contract.deliveryPlace = megabyte; }},
        {u"note"_s, [&](In &in) { in.contract.note = megabyte; }},
        {u"payments"_s, [](In &in) { in.payments.resize(37, in.payments[0]); }},
        {u"payments[1].amount_fen"_s, [&](In &in) { pay(in, -1); }},
        {u"payments[1].amount_fen"_s, [&](In &in) { pay(in, 1'000'000'000'000'000'000); }},
        {u"payments[1].amount_fen"_s, [&](In &in) { pay(in, 10'000'000'001); }},
        {u"payments[2].due_on"_s, [](In &in) { in.payments[1].dueOn = QDate(2026, 11, 22); }},
        {u"vehicles[1]"_s, [](In &in) { in.vehicles = {VehicleId(4711)}; }},
        {u"vehicles"_s,
         [&](In &in) {
             in.vehicles = {car, car};
         }},
    };
    for (const Case &each : cases) {
        ContractInput bad = input(quote);
        each.spoil(bad);
        const auto refused = services.contracts.add(clerk, command(), bad);
        ASSERT_FALSE(refused) << each.field.toStdString();
        EXPECT_TRUE(fieldsOf(refused.error()).contains(each.field))
            << each.field.toStdString() << " but " << fieldsOf(refused.error()).join(u' ').toStdString();
    }
    EXPECT_TRUE(services.contracts.page(clerk, {}, {}, 10)->rows.empty());
    EXPECT_EQ(stateOf(car), VehicleState::InStock);
    ContractInput odd = input(quote);
    odd.contract.buyerName = u"=1+1 <b>&amp; '; DROP TABLE contract; --{{total}}"_s;
    odd.contract.specialTerms = u"  =HYPERLINK(\"x\")\n%1 {0} \\  "_s;
    odd.contract.identityNumber = u" 11010519491231002x "_s;
    const auto added = services.contracts.add(clerk, command(), odd);
    ASSERT_TRUE(added);
    EXPECT_EQ(stored(added->id).buyerName, odd.contract.buyerName) << "text stays text";
    EXPECT_EQ(stored(added->id).specialTerms, u"=HYPERLINK(\"x\")\n%1 {0} \\"_s);
    EXPECT_EQ(stored(added->id).identityNumber, u"11010519491231002X"_s);
    EXPECT_TRUE(QString::fromUtf8(services.contracts.print(clerk, added->id).value()).contains(odd.contract.buyerName));
    EXPECT_EQ(stored(added->id).number, u"HT-2026-00001"_s) << "what was refused drew no number";
}

TEST_P(ContractInputs, WordsOfTheCommandLineAreRefusedAtTheirField)
{
    const QuoteId quote = acceptedQuote();
    const auto add = [&](const QString &field, const QString &value) {
        return services.records.add(clerk, command(), u"contract"_s,
                                    {{u"quote"_s, QString::number(quote.value())}, {field, value}});
    };
    const std::pair<const char *, const char *> cases[] = {
        {"delivery_date", "2027-02-29"},
        {"delivery_date", "31.4."},
        {"signing_date", "0000-01-01"},
        {"kind", "promise"},
        {"number", "HT-1"},
        {"state", "marked"},
        {"marked_on", "2026-11-23"},
        {"owner", "1"},
        {"special_approved_on", "2026-11-23"},
        {"by_exception", "true"},
        {"total_fen", "1"},
        {"lines", "[]"},
        {"payments", "cash"},
        {"vehicles", "one"},
        {"buyer_phone", "12345"},
        {"dance", "1"},
    };
    for (const auto &[field, value] : cases) {
        const auto refused = add(QString::fromLatin1(field), QString::fromLatin1(value));
        ASSERT_FALSE(refused) << field;
        EXPECT_EQ(refused.error().code, ErrorCode::Invalid) << field;
        EXPECT_TRUE(fieldsOf(refused.error()).contains(QString::fromLatin1(field)))
            << field << fieldsOf(refused.error()).join(u' ').toStdString();
    }
    EXPECT_EQ(fieldsOf(add(u"payments"_s, u"[{\"amount_fen\":-1},{\"due_on\":\"2027-02-29\"},7]"_s).error()),
              (QStringList{u"payments[1].amount_fen"_s, u"payments[2].due_on"_s, u"payments[3]"_s}));
    EXPECT_EQ(fieldsOf(add(u"payments"_s, u"[{\"amount_fen\":1.5}]"_s).error()), QStringList{u"payments[1].amount_fen"_s});
    EXPECT_TRUE(services.contracts.page(clerk, {}, {}, 10)->rows.empty());
}

TEST_P(ContractInputs, WhatOnlyAnActionSetsCannotBeSentAlong)
{
    ContractInput wanted = input(acceptedQuote());
    wanted.contract.state = ContractState::Marked;
    wanted.contract.markedOn = wanted.contract.stampedOn = QDate(2026, 11, 23);
    wanted.contract.number = u"HT-2026-99999"_s;
    wanted.contract.owner = wangwei.person;
    wanted.contract.quantity = 9;
    wanted.contract.specialApprovedOn = QDate(2026, 11, 23);
    const ContractId id = services.contracts.add(clerk, command(), wanted)->id;
    const Contract made = stored(id);
    EXPECT_EQ(made.state, ContractState::Draft);
    EXPECT_FALSE(made.markedOn || made.stampedOn || made.specialApprovedOn);
    EXPECT_EQ(made.number, u"HT-2026-00001"_s);
    EXPECT_EQ(made.owner, limin.person);
    EXPECT_EQ(made.quantity, 1);
    wanted.contract.quote = made.quote;
    ASSERT_TRUE(services.contracts.update(clerk, command(), id, 1, wanted));
    EXPECT_EQ(stored(id).state, ContractState::Draft);
    EXPECT_EQ(stored(id).owner, limin.person);

    ContractChange change = asked(effectiveContract());
    change.outcome = u"已解决"_s;
    change.number = u"BG-1"_s;
    change.state = ChangeState::Allowed;
    const auto asking = services.changes.add(limin, command(), change);
    ASSERT_TRUE(asking);
    EXPECT_EQ(stored(asking->id).outcome, QString());
    EXPECT_EQ(stored(asking->id).number, u"BG-2026-0001"_s);
    EXPECT_EQ(stored(asking->id).state, ChangeState::Requested);
    Reconciliation month;
    month.month = u"2026-10"_s;
    month.matched = 99;
    month.explanation = u"x"_s;
    const auto begun = services.reconciliations.add(finance, command(), month);
    ASSERT_TRUE(begun);
    EXPECT_EQ(services.reconciliations.show(finance, begun->id)->row.record.value.matched, 0);
    EXPECT_EQ(services.reconciliations.show(finance, begun->id)->row.record.value.explanation, QString());
}

// QT-04, CT-04
TEST_P(ContractInputs, WhoSeesThatThereIsOneItsPricesAndWhoseItIs)
{
    const ContractId id = effectiveContract();
    (void)services.changes.add(limin, command(), asked(id)).value();
    struct Reader {
        const char *signin;
        bool knows;
        bool prices;
        bool customer; // identity and phone in full
    };
    const Reader readers[] = {
        {"limin", true, true, true},    {"wangwei", false, false, false}, {"zhanghui", true, true, true},
        {"zhaogang", true, true, true}, {"chenjie", true, true, true},    {"heyong", true, true, true},
        {"sunlei", true, true, true},   {"caiwu", true, true, false},     {"kefu", true, false, false},
        {"zonghe", true, true, false},  {"admin", false, false, false},
    };
    for (const Reader &reader : readers) {
        const Session person = shop.as(QString::fromLatin1(reader.signin));
        const auto card = services.contracts.show(person, id);
        EXPECT_EQ(bool(card), reader.knows) << reader.signin;
        const QString everything = everythingFor(person, id);
        const bool sum = everything.contains(u"22651200"_s) || everything.contains(u"226,512"_s);
        EXPECT_EQ(sum, reader.prices) << reader.signin;
        EXPECT_EQ(everything.contains(u"11010519491231002X"_s), reader.customer) << reader.signin;
        EXPECT_EQ(everything.contains(u"13803516620"_s), reader.customer) << reader.signin;
        if (!card) {
            EXPECT_EQ(card.error().code, ErrorCode::NotFound) << reader.signin;
            continue;
        }
        EXPECT_EQ(card->prices.has_value(), reader.prices) << reader.signin;
        EXPECT_EQ(card->contract.value.identityNumber == u"11010519491231002X"_s, reader.customer) << reader.signin;
        EXPECT_TRUE(card->contract.value.identityNumber.endsWith(u"002X"_s)) << reader.signin;
        const auto page = services.contracts.page(person, {}, {}, 10);
        ASSERT_EQ(page->rows.size(), 1u) << reader.signin;
        EXPECT_EQ(page->rows[0].total.has_value(), reader.prices) << reader.signin;
    }
    EXPECT_EQ(services.contracts.show(wangwei, ContractId(9999)).error().message,
              services.contracts.show(wangwei, id).error().message)
        << "what is not there and what is not one's own sound alike";
}

TEST_P(ContractInputs, PaperTellsNoMoreThanThePage)
{
    const ContractId id = draftContract();
    const QString paper = QString::fromUtf8(services.contracts.print(finance, id).value());
    EXPECT_FALSE(paper.contains(u"11010519491231002X"_s));
    EXPECT_FALSE(paper.contains(u"138 0351 6620"_s));
    EXPECT_TRUE(paper.contains(u"打印：钱芳"_s));
    EXPECT_TRUE(QString::fromUtf8(services.contracts.print(clerk, id).value()).contains(u"11010519491231002X"_s));
    (void)act(clerk, id, ContractAction::Complete).value();
    (void)act(boss, id, ContractAction::Mark).value();
    const QString masked = QString::fromUtf8(services.contracts.print(finance, id).value());
    EXPECT_FALSE(masked.contains(u"11010519491231002X"_s)) << "also what was marked";
    EXPECT_FALSE(masked.contains(u"138 0351 6620"_s));
    EXPECT_TRUE(masked.contains(u"遮盖副本，非签批原件"_s));
    EXPECT_TRUE(masked.contains(u"226,512.00"_s));
    EXPECT_TRUE(masked.contains(u"总经理签批：孙磊"_s));
    EXPECT_FALSE(shown(finance, id).handsOutMarked);
    EXPECT_TRUE(shown(office, id).handsOutMarked);
    EXPECT_TRUE(QString::fromUtf8(services.contracts.print(office, id).value()).contains(u"11010519491231002X"_s))
        << "who stamps has the very paper before them";
    change(id, [](Contract &contract) { contract.revision = 2; });
    EXPECT_EQ(fieldsOf(services.contracts.print(finance, id, 1).error()), QStringList{u"revision"_s});
}

// QT-04
TEST_P(ContractInputs, NoSumOfAContractStandsInTheTrailOrInItsHistory)
{
    const ContractId id = effectiveContract();
    const ContractChangeId changed = submittedChange(asked(id), Money::fromFen(7'654'321));
    (void)actOn(director, changed, ChangeAction::Allow).value();
    (void)actOn(clerk, changed, ChangeAction::Record).value();
    (void)receive(id, Money::fromFen(3'141'592)).value();
    QString trail;
    AuditQuery query;
    query.stores = {shop.store};
    query.limit = 1000;
    const auto entries = shop.storage->audit().page(query);
    for (const AuditEntry &entry : entries.value())
        trail += entry.details;
    for (const char *kind : {"contract", "contract_change", "receipt"}) {
        const auto events = shop.storage->documentEvents().of(shop.store, QString::fromLatin1(kind), 1);
        for (const auto &event : events.value())
            trail += event.value.note;
    }
    EXPECT_FALSE(trail.isEmpty());
    for (const char *price : {"22651200", "226,512", "226512", "7654321", "76,543", "3141592", "31,415", "1000000",
                              "11010519491231002X", "13803516620"})
        EXPECT_FALSE(trail.contains(QLatin1String(price))) << price;
}

// QT-04
TEST_P(ContractInputs, ReadingThePricesIsLogged)
{
    const ContractId id = draftContract();
    (void)shown(finance, id);
    (void)shown(finance, id);
    (void)shown(service, id);
    int reads = 0;
    AuditQuery query;
    query.stores = {shop.store};
    query.kind = u"contract"_s;
    const auto trail = shop.storage->audit().page(query);
    for (const AuditEntry &entry : trail.value())
        if (entry.action == u"read"_s) {
            ++reads;
            EXPECT_EQ(entry.person, finance.person);
        }
    EXPECT_EQ(reads, 1) << "within some minutes it is one reading";
}

} // namespace showroom
