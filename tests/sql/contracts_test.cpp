// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts with their versions, what hangs on them, and the ledger.
#include "sql/storagetest.h"

using namespace Qt::StringLiterals;

namespace showroom
{

class Contracts : public OnEveryStorage
{
protected:
    template <class Record>
    Stored<Record> add(Repository<Record> &records, const Record &value)
    {
        return must(records.add(store, value, limin, at));
    }
    Stored<Quote> addQuote(const QString &number, QuoteState state = QuoteState::Accepted)
    {
        Plan plan;
        plan.number = u"FA-"_s + number;
        plan.lead = lead.id;
        plan.model = model;
        Quote value;
        value.number = number;
        value.plan = add(storage->plans(), plan).id;
        value.lead = lead.id;
        value.model = model;
        value.subject = u"银河 E8 智驾版 · 星云白"_s;
        value.state = state;
        return add(storage->quotes(), value);
    }
    Contract contract(const QString &number)
    {
        Contract value;
        value.number = number;
        value.quote = addQuote(u"BJ-"_s + number).id;
        value.lead = lead.id;
        value.model = model;
        value.subject = u"银河 E8 智驾版 · 星云白"_s;
        value.buyerName = u"王建国"_s;
        value.owner = limin;
        return value;
    }
    Stored<Contract> addContract(const QString &number, ContractState state = ContractState::Draft,
                                 std::optional<QDate> deliveryOn = {})
    {
        Contract value = contract(number);
        value.state = state;
        value.deliveryOn = deliveryOn;
        return add<Contract>(storage->contracts(), value);
    }
    Stored<ContractTerms> addTerms(ContractId id, int revision, qint64 fen)
    {
        ContractTerms terms;
        terms.contract = id;
        terms.revision = revision;
        terms.total = Money::fromFen(fen);
        return add<ContractTerms>(storage->contractTerms(), terms);
    }
    Receipt receipt(ContractId id, const QString &number, qint64 fen, QDate on)
    {
        Receipt value;
        value.number = number;
        value.contract = id;
        value.amount = Money::fromFen(fen);
        value.on = on;
        return value;
    }
    QStringList numbers(ContractQuery query)
    {
        query.stores = {store, otherStore};
        QStringList found;
        for (const ContractRow &row : must(storage->contracts().page(query)))
            found << row.contract.value.number;
        return found;
    }
    template <class Record>
    std::vector<Id<Record>> keys(DocumentRepository<Record> &records, DocumentQuery query)
    {
        if (query.stores.empty())
            query.stores = {store, otherStore};
        std::vector<Id<Record>> found;
        for (const Stored<Record> &row : must(records.page(query)))
            found.push_back(row.id);
        return found;
    }

    Stored<Lead> lead = addLead(addCustomer(u"王建国"_s, u"13803516620"_s).id);
    VehicleModelId model = addModel();

private:
    VehicleModelId addModel()
    {
        VehicleModel value;
        value.brand = u"吉利"_s;
        value.series = u"银河 E8"_s;
        value.name = u"智驾版"_s;
        return must(storage->models().add(store, value, limin, at)).id;
    }
};

INSTANTIATE_TEST_SUITE_P(, Contracts, everyStorage, kindName);

TEST_P(Contracts, ComeBackWhole)
{
    ContractTemplate form;
    form.name = u"零售"_s;
    form.kind = ContractKind::Order;
    form.body = u"第一行\n{{lines}} <b>'; --"_s;
    form.state = TemplateState::InUse;
    const auto text = add<ContractTemplate>(storage->contractTemplates(), form);
    EXPECT_EQ(must(storage->contractTemplates().find({store}, text.id)), text);
    EXPECT_EQ(codeOfRefusal(storage->contractTemplates().add(store, form, limin, at)), ErrorCode::Conflict) << "a version once";

    Contract value = contract(u"HT-2026-00001"_s);
    value.kind = ContractKind::Order;
    value.revision = 3;
    value.quantity = 2;
    value.form = text.id;
    value.specialTerms = u"首保免费\n两次 %1 {0}"_s;
    value.specialApprovedOn = day("2026-11-20");
    value.identityKind = IdentityKind::Passport;
    value.identityNumber = u"E12345678"_s;
    value.buyerPhone = Phone::parse(u"13803516620"_s);
    value.buyerAddress = u"迎泽大街"_s;
    value.agent = u"赵丽"_s;
    value.signatory = u"李敏"_s;
    value.signingOn = day("2026-11-23");
    value.deliveryOn = day("2028-02-29");
    value.deliveryPlace = u"太原店"_s;
    value.note = u"周末"_s;
    value.markedOn = value.stampedOn = value.effectiveOn = value.deliveredOn = value.reportedOn = day("2026-11-24");
    value.byException = true;
    value.state = ContractState::StampedByException;
    const auto added = add<Contract>(storage->contracts(), value);
    EXPECT_EQ(must(storage->contracts().find({store}, added.id)), added);
    EXPECT_EQ(must(storage->contracts().byNumber(store, value.number)), added);
    EXPECT_EQ(must(storage->contracts().byNumber(otherStore, value.number)), std::nullopt);
    EXPECT_EQ(codeOfRefusal(storage->contracts().find({otherStore}, added.id)), ErrorCode::NotFound);
    const auto bare = addContract(u"HT-2026-00002"_s);
    EXPECT_EQ(must(storage->contracts().find({store}, bare.id)), bare);
    Stored<Contract> changed = bare;
    changed.value.note = u"改"_s;
    EXPECT_EQ(must(storage->contracts().update(changed, at)), 2);
    EXPECT_EQ(codeOfRefusal(storage->contracts().update(changed, at)), ErrorCode::Conflict) << "out of date";
}

TEST_P(Contracts, NumbersQuotesAndVersionsStandOnce)
{
    const auto first = addContract(u"HT-2026-00001"_s);
    Contract same = contract(u"HT-2026-00003"_s);
    same.number = first.value.number;
    EXPECT_EQ(codeOfRefusal(storage->contracts().add(store, same, limin, at)), ErrorCode::Conflict) << "a number once";
    same.number = u"HT-2026-00002"_s;
    same.quote = first.value.quote;
    EXPECT_EQ(codeOfRefusal(storage->contracts().add(store, same, limin, at)), ErrorCode::Conflict) << "one contract a quote";
    Stored<Contract> cancelled = first;
    cancelled.value.state = ContractState::Cancelled;
    must(storage->contracts().update(cancelled, at).map([](int) {}));
    EXPECT_TRUE(storage->contracts().add(store, same, limin, at)) << "a cancelled one no longer holds it";

    addTerms(first.id, 1, 100);
    ContractTerms terms;
    terms.contract = first.id;
    EXPECT_EQ(codeOfRefusal(storage->contractTerms().add(store, terms, limin, at)), ErrorCode::Conflict);
    SealUse use;
    use.contract = first.id;
    use.seal = u"合同专用章"_s;
    use.stampedOn = day("2026-11-23");
    add<SealUse>(storage->sealUses(), use);
    EXPECT_EQ(codeOfRefusal(storage->sealUses().add(store, use, limin, at)), ErrorCode::Conflict) << "a version is stamped once";
    ContractPaper paper;
    paper.contract = first.id;
    paper.sha256 = QString(64, u'a');
    paper.content = u"JVBERg=="_s;
    add<ContractPaper>(storage->contractPapers(), paper);
    EXPECT_EQ(codeOfRefusal(storage->contractPapers().add(store, paper, limin, at)), ErrorCode::Conflict);
    Delivery delivery;
    delivery.contract = first.id;
    delivery.on = day("2026-12-05");
    auto appointed = add<Delivery>(storage->deliveries(), delivery);
    EXPECT_EQ(codeOfRefusal(storage->deliveries().add(store, delivery, limin, at)), ErrorCode::Conflict) << "one appointment";
    appointed.value.state = DeliveryState::Cancelled;
    must(storage->deliveries().update(appointed, at).map([](int) {}));
    EXPECT_TRUE(storage->deliveries().add(store, delivery, limin, at));
    Reconciliation month;
    month.month = u"2026-11"_s;
    add<Reconciliation>(storage->reconciliations(), month);
    EXPECT_EQ(codeOfRefusal(storage->reconciliations().add(store, month, limin, at)), ErrorCode::Conflict) << "a month once";
}

TEST_P(Contracts, AreFoundByOwnerLeadQuoteStateAndPromise)
{
    addContract(u"A"_s, ContractState::Draft, day("2026-12-01"));
    const auto b = addContract(u"B"_s, ContractState::Complete, day("2026-12-31"));
    addContract(u"C"_s, ContractState::Delivered, day("2027-01-01"));
    addContract(u"D"_s, ContractState::Closed);
    addContract(u"E"_s, ContractState::Cancelled, day("2026-12-15"));
    EXPECT_EQ(numbers({}), (QStringList{u"E"_s, u"D"_s, u"C"_s, u"B"_s, u"A"_s})) << "the newest first";
    ContractQuery query;
    query.owingOnly = true;
    EXPECT_EQ(numbers(query), (QStringList{u"C"_s, u"B"_s}));
    query = {};
    query.state = ContractState::Closed;
    EXPECT_EQ(numbers(query), QStringList{u"D"_s});
    query = {};
    query.promisedFrom = day("2026-12-01");
    query.promisedTo = day("2026-12-31");
    EXPECT_EQ(numbers(query), (QStringList{u"E"_s, u"B"_s, u"A"_s}));
    query = {};
    query.quote = b.value.quote;
    EXPECT_EQ(numbers(query), QStringList{u"B"_s});
    query = {};
    query.owner = limin;
    query.after = b.id;
    EXPECT_EQ(numbers(query), QStringList{u"A"_s});
    query.owner = wangwei;
    query.after.reset();
    EXPECT_TRUE(numbers(query).isEmpty());
    query = {};
    query.lead = lead.id;
    query.limit = 2;
    EXPECT_EQ(numbers(query), (QStringList{u"E"_s, u"D"_s}));
    EXPECT_EQ(must(storage->contracts().page({{store}, {}, {}, {}, {}, false, {}, {}, {}, 1}))[0].party.customerName,
              u"王建国"_s);
    EXPECT_TRUE(must(storage->contracts().page({{otherStore}, {}, {}, {}, {}, false, {}, {}, {}, 9})).empty());
}

TEST_P(Contracts, KeepLinesAndPaymentsByVersion)
{
    const auto id = addContract(u"A"_s).id;
    const auto first = addTerms(id, 1, 100);
    const auto second = addTerms(id, 2, 150);
    const std::vector<ContractLine> lines{{LineKind::Vehicle, u"银河 E8"_s, 2, Money::fromFen(50)},
                                          {LineKind::Other, u"变更"_s, 1, Money::fromFen(-7)}};
    const std::vector<ContractPayment> payments{
        {PaymentKind::EarnestMoney, PaymentMethod::Cash, day("2026-11-23"), Money::fromFen(20)},
        {PaymentKind::Balance, {}, {}, Money::fromFen(0)}};
    must(storage->contractLines().replace(store, first.id, lines));
    must(storage->contractPayments().replace(store, first.id, payments));
    EXPECT_EQ(must(storage->contractLines().of(store, first.id)), lines) << "a change may lower the price";
    EXPECT_EQ(must(storage->contractPayments().of(store, first.id)), payments);
    EXPECT_TRUE(must(storage->contractLines().of(store, second.id)).empty());
    EXPECT_TRUE(must(storage->contractPayments().of(otherStore, first.id)).empty());
    must(storage->contractPayments().replace(store, first.id, {payments[0]}));
    EXPECT_EQ(must(storage->contractPayments().of(store, first.id)).size(), 1u);
    DocumentQuery query;
    query.contract = id;
    EXPECT_EQ(keys(storage->contractTerms(), query), (std::vector{second.id, first.id}));
}

TEST_P(Contracts, TheLedgerSaysWhatIsOwedAndWhatGoesBack)
{
    const auto owing = addContract(u"A"_s, ContractState::Effective);
    const auto draft = addContract(u"B"_s);
    const auto cancelled = addContract(u"C"_s, ContractState::Cancelled);
    const std::vector<ContractPayment> old{{PaymentKind::Balance, PaymentMethod::Cash, day("2026-11-23"), Money::fromFen(100)}};
    const std::vector<ContractPayment> now{
        {PaymentKind::EarnestMoney, PaymentMethod::Card, day("2026-11-23"), Money::fromFen(20)},
        {PaymentKind::Balance, PaymentMethod::Transfer, day("2026-12-01"), Money::fromFen(130)}};
    must(storage->contractPayments().replace(store, addTerms(owing.id, 1, 100).id, old));
    must(storage->contractPayments().replace(store, addTerms(owing.id, 2, 150).id, now));
    Stored<Contract> next = owing;
    next.value.revision = 2;
    must(storage->contracts().update(next, at).map([](int) {}));
    const Receipt in = receipt(owing.id, u"SK-1"_s, 20, day("2026-11-23"));
    Receipt gone = receipt(owing.id, u"SK-2"_s, 5, day("2026-11-24"));
    gone.state = ReceiptState::Voided;
    gone.reference = u"R'2"_s;
    add<Receipt>(storage->receipts(), in);
    add<Receipt>(storage->receipts(), gone);
    add<Receipt>(storage->receipts(), receipt(cancelled.id, u"SK-3"_s, 9, day("2026-11-30")));

    const auto owed = must(storage->ledger().owed({{store}, {}, {}}));
    ASSERT_EQ(owed.size(), 1u);
    EXPECT_EQ(owed[0].row.contract.id, owing.id);
    EXPECT_EQ(owed[0].row.party.customerName, u"王建国"_s);
    EXPECT_EQ(owed[0].payments, now) << "the newest version's";
    EXPECT_EQ(owed[0].receipts, (std::vector{in, gone}));
    EXPECT_TRUE(must(storage->ledger().owed({{store}, wangwei, {}})).empty());
    EXPECT_EQ(must(storage->ledger().owed({{store}, limin, {}})).size(), 1u);
    EXPECT_EQ(must(storage->ledger().owed({{store}, {}, draft.id})).size(), 1u) << "by its key whatever its state";
    EXPECT_TRUE(must(storage->ledger().owed({{otherStore}, {}, owing.id})).empty());

    ASSERT_EQ(must(storage->ledger().toRefund({store})).size(), 1u);
    Receipt back = receipt(cancelled.id, u"SK-4"_s, 9, day("2026-12-01"));
    back.flow = MoneyFlow::Refunded;
    add<Receipt>(storage->receipts(), back);
    EXPECT_TRUE(must(storage->ledger().toRefund({store})).empty());

    QStringList listed;
    for (const LedgerEntry &entry : must(storage->ledger().entries(store, day("2026-11-01"), day("2026-11-30"))))
        listed << entry.contractNumber + u' ' + entry.receipt.number;
    EXPECT_EQ(listed, (QStringList{u"A SK-1"_s, u"C SK-3"_s})) << "voided ones and other months are not there";
    EXPECT_TRUE(must(storage->ledger().entries(otherStore, day("2026-11-01"), day("2026-11-30"))).empty());
}

TEST_P(Contracts, AcceptedQuotesWaitUntilAContractIsDrawn)
{
    const auto waiting = addQuote(u"BJ-1"_s);
    addQuote(u"BJ-2"_s, QuoteState::Released);
    const auto drawn = addContract(u"A"_s);
    const auto listed = [&] {
        std::vector<QuoteId> ids;
        for (const QuoteRow &row : must(storage->contracts().acceptedQuotes({store, otherStore}, 10)))
            ids.push_back(row.quote.id);
        return ids;
    };
    EXPECT_EQ(listed(), std::vector{waiting.id});
    Stored<Contract> cancelled = drawn;
    cancelled.value.state = ContractState::Cancelled;
    cancelled.version = must(storage->contracts().update(cancelled, at));
    EXPECT_EQ(listed(), (std::vector{waiting.id, drawn.value.quote})) << "a draft that was dropped may be drawn again";
    cancelled.value.stampedOn = day("2026-11-23");
    must(storage->contracts().update(cancelled, at).map([](int) {}));
    EXPECT_EQ(listed(), std::vector{waiting.id}) << "a deal that was stamped and undone is over";
    EXPECT_TRUE(must(storage->contracts().acceptedQuotes({otherStore}, 10)).empty());
}

TEST_P(Contracts, WhatHangsOnThemIsFoundByContractStateAndDay)
{
    const auto a = addContract(u"A"_s, ContractState::Effective);
    const auto b = addContract(u"B"_s, ContractState::Effective);
    const auto first = add<Receipt>(storage->receipts(), receipt(a.id, u"SK-1"_s, 1, day("2026-11-23")));
    const auto second = add<Receipt>(storage->receipts(), receipt(b.id, u"SK-2"_s, 2, day("2026-11-30")));
    Receipt gone = receipt(a.id, u"SK-3"_s, 3, day("2026-12-01"));
    gone.state = ReceiptState::Voided;
    const auto third = add<Receipt>(storage->receipts(), gone);
    using Keys = std::vector<ReceiptId>;
    DocumentQuery query;
    EXPECT_EQ(keys(storage->receipts(), query), (Keys{third.id, second.id, first.id}));
    query.contract = a.id;
    EXPECT_EQ(keys(storage->receipts(), query), (Keys{third.id, first.id}));
    query.state = u"recorded"_s;
    EXPECT_EQ(keys(storage->receipts(), query), Keys{first.id});
    query = {};
    query.from = u"2026-11-30"_s;
    EXPECT_EQ(keys(storage->receipts(), query), (Keys{third.id, second.id}));
    query.to = u"2026-11-30"_s;
    EXPECT_EQ(keys(storage->receipts(), query), Keys{second.id});
    query = {};
    query.after = third.id.value();
    query.limit = 1;
    EXPECT_EQ(keys(storage->receipts(), query), Keys{second.id});
    query = {};
    query.stores = {otherStore};
    EXPECT_TRUE(keys(storage->receipts(), query).empty());
    EXPECT_EQ(must(storage->receipts().find({store}, third.id)), third);

    Reconciliation month;
    month.month = u"2026-11"_s;
    const auto november = add<Reconciliation>(storage->reconciliations(), month);
    month.month = u"2026-12"_s;
    month.state = ReconciliationState::Locked;
    const auto december = add<Reconciliation>(storage->reconciliations(), month);
    query = {};
    query.from = query.to = u"2026-12"_s;
    EXPECT_EQ(keys(storage->reconciliations(), query), std::vector{december.id});
    query = {};
    query.state = u"open"_s;
    EXPECT_EQ(keys(storage->reconciliations(), query), std::vector{november.id});

    ContractChange change;
    change.number = u"BG-1"_s;
    change.contract = a.id;
    change.kind = ChangeKind::Cancellation;
    change.wanted = u"不买了"_s;
    change.surcharge = Money::fromFen(3);
    change.owner = limin;
    change.deliveryOn = day("2026-12-09");
    const auto asked = add<ContractChange>(storage->contractChanges(), change);
    EXPECT_EQ(must(storage->contractChanges().find({store}, asked.id)), asked);
    EXPECT_EQ(codeOfRefusal(storage->contractChanges().add(store, change, limin, at)), ErrorCode::Conflict);
    StatementLine line;
    line.on = day("2026-11-23");
    line.reference = u"R1"_s;
    line.amount = Money::fromFen(7);
    line.payer = u"王<b>"_s;
    line.flow = MoneyFlow::Refunded;
    const auto stands = add<StatementLine>(storage->statementLines(), line);
    EXPECT_EQ(must(storage->statementLines().find({store}, stands.id)), stands);
}

TEST_P(Contracts, GoWithTheLeadThatIsHandedOver)
{
    const auto contract = addContract(u"A"_s, ContractState::Effective);
    ContractChange change;
    change.number = u"BG-1"_s;
    change.contract = contract.id;
    change.wanted = u"改"_s;
    change.owner = limin;
    const auto asked = add<ContractChange>(storage->contractChanges(), change);
    Delivery delivery;
    delivery.contract = contract.id;
    delivery.on = day("2026-12-05");
    delivery.time = QTime(10, 30);
    delivery.papers = u"manual,keys"_s;
    delivery.owner = limin;
    const auto appointed = add<Delivery>(storage->deliveries(), delivery);
    EXPECT_EQ(must(storage->deliveries().find({store}, appointed.id)), appointed);
    EXPECT_TRUE(storage->quotes().handOver(store, lead.id, std::nullopt));
    EXPECT_EQ(must(storage->contracts().find({store}, contract.id)).value.owner, std::nullopt);
    EXPECT_EQ(must(storage->contractChanges().find({store}, asked.id)).value.owner, std::nullopt);
    EXPECT_EQ(must(storage->deliveries().find({store}, appointed.id)).value.owner, std::nullopt);
    EXPECT_EQ(codeOfRefusal(storage->contracts().update(contract, at)), ErrorCode::Conflict)
        << "what was read before is out of date";
}

} // namespace showroom
