// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contractdesk.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace showroom
{

class ContractServices : public ContractDesk
{
};

INSTANTIATE_TEST_SUITE_P(, ContractServices, bothEngines, engineName);

TEST_P(ContractServices, FromTheQuoteToTheEffect)
{
    const VehicleId car = carInStock();
    const QuoteId quote = acceptedQuote();
    ContractInput wanted = services.contracts.proposed(clerk, quote, ContractKind::Contract).value();
    EXPECT_EQ(wanted.contract.buyerName, u"王建国"_s);
    EXPECT_EQ(wanted.contract.buyerPhone->shown(), u"138 0351 6620"_s);
    EXPECT_EQ(wanted.contract.signatory, u"李敏"_s);
    EXPECT_EQ(wanted.contract.signingOn, QDate(2026, 11, 23));
    EXPECT_EQ(totalOf(wanted.payments), total) << "the schedule begins with the whole";
    wanted = input(quote);
    wanted.vehicles = {car};
    const auto added = services.contracts.add(clerk, command(), wanted);
    ASSERT_TRUE(added) << translated(added.error().message).toStdString();
    const ContractId id = added->id;
    const ContractCard draft = shown(clerk, id);
    EXPECT_EQ(draft.contract.value.number, u"HT-2026-00001"_s);
    EXPECT_EQ(draft.contract.value.owner, limin.person);
    ASSERT_TRUE(draft.prices);
    EXPECT_EQ(draft.prices->terms.total, total);
    EXPECT_EQ(draft.prices->lines.size(), 1u);
    EXPECT_TRUE(draft.mayEdit);
    EXPECT_EQ(stateOf(car), VehicleState::Reserved);
    EXPECT_EQ(rulesOf(draft.verdicts),
              (QStringList{u"CT-01"_s, u"CT-02"_s, u"CT-03"_s, u"CT-06"_s, u"CT-10"_s, u"CT-11"_s, u"CT-04"_s}));
    ASSERT_TRUE(act(clerk, id, ContractAction::Complete));
    EXPECT_FALSE(shown(clerk, id).mayEdit);
    ASSERT_TRUE(act(boss, id, ContractAction::Mark));
    EXPECT_EQ(stored(id).markedOn, QDate(2026, 11, 23));
    EXPECT_FALSE(act(clerk, id, ContractAction::TakeEffect)) << "CT-04: nothing takes effect unstamped";
    ASSERT_TRUE(act(office, id, ContractAction::Stamp, {{}, 3, u"李敏"_s, {}}));
    const ContractCard stamped = shown(office, id);
    ASSERT_EQ(stamped.seals.size(), 1u);
    EXPECT_EQ(stamped.seals[0].value.copies, 3);
    EXPECT_EQ(stamped.seals[0].value.handedTo, u"李敏"_s);
    EXPECT_FALSE(stamped.seals[0].value.exceptional);
    EXPECT_FALSE(act(office, id, ContractAction::Stamp)) << "a version is stamped once";
    ASSERT_TRUE(act(clerk, id, ContractAction::TakeEffect));
    EXPECT_EQ(stored(id).effectiveOn, QDate(2026, 11, 23));
    EXPECT_EQ(stateOf(car), VehicleState::Sold);
    EXPECT_EQ(shop.lead(lead).state, LeadState::Ordered);
    QStringList steps;
    for (const DocumentStep &step : shown(manager, id).history)
        steps << step.personName + u' ' + step.event.action;
    EXPECT_EQ(steps, (QStringList{u"张慧 take_effect"_s, u"吴涛 stamp"_s, u"孙磊 mark"_s, u"张慧 complete"_s, u"张慧 add"_s}));
    EXPECT_FALSE(rulesOf(shown(manager, id).verdicts).contains(u"CT-05"_s));
    for (const Verdict &verdict : shown(manager, id).verdicts)
        EXPECT_NE(verdict.outcome, Outcome::Task)
            << "who stamped after the mark owes nothing: " << translated(verdict.message).toStdString();
}

// CT-02, CT-03, CT-11
TEST_P(ContractServices, AnIncompleteDraftIsRefusedWithAllThatIsMissingAtOnce)
{
    ContractInput bare;
    bare.contract.quote = acceptedQuote();
    const ContractId id = services.contracts.add(clerk, command(), bare)->id;
    const auto refused = act(clerk, id, ContractAction::Complete);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Rejected);
    EXPECT_EQ(rulesOf(refused.error().verdicts), (QStringList{u"CT-02"_s, u"CT-03"_s, u"CT-11"_s}));
    QStringList missing;
    for (const Verdict &verdict : refused.error().verdicts) {
        missing << verdict.missing;
        EXPECT_FALSE(translated(verdict.mend).isEmpty());
    }
    EXPECT_EQ(missing, (QStringList{u"signatory"_s, u"signing_date"_s, u"buyer_name"_s, u"delivery_date"_s, u"payments"_s,
                                    u"identity_kind"_s, u"identity_number"_s}));
    EXPECT_EQ(stored(id).state, ContractState::Draft);
    EXPECT_EQ(shown(clerk, id).history.size(), 1u) << "what was refused leaves no step";
    EXPECT_FALSE(act(boss, id, ContractAction::Mark));
}

// CT-01
TEST_P(ContractServices, SpecialTermsWaitForTheDirectorAndWhoChangesThemAsksAgain)
{
    ContractInput wanted = input(acceptedQuote());
    wanted.contract.specialTerms = u"首保免费两次"_s;
    const ContractId id = services.contracts.add(clerk, command(), wanted)->id;
    const auto early = act(clerk, id, ContractAction::Complete);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().verdicts[0].rule, u"CT-01"_s);
    EXPECT_EQ(early.error().verdicts[0].outcome, Outcome::Approve);
    EXPECT_EQ(act(manager, id, ContractAction::ApproveTerms).error().code, ErrorCode::NotPermitted);
    ASSERT_TRUE(act(director, id, ContractAction::ApproveTerms));
    EXPECT_EQ(act(director, id, ContractAction::ApproveTerms).error().code, ErrorCode::Rejected) << "once";
    wanted.contract.note = u"周末交车"_s;
    ASSERT_TRUE(services.contracts.update(clerk, command(), id, shown(clerk, id).contract.version, wanted));
    EXPECT_TRUE(stored(id).specialApprovedOn) << "a note changes no terms";
    wanted.contract.specialTerms = u"首保免费三次"_s;
    ASSERT_TRUE(services.contracts.update(clerk, command(), id, shown(clerk, id).contract.version, wanted));
    EXPECT_FALSE(stored(id).specialApprovedOn);
    EXPECT_FALSE(act(clerk, id, ContractAction::Complete));
    ASSERT_TRUE(act(director, id, ContractAction::ApproveTerms));
    EXPECT_TRUE(act(clerk, id, ContractAction::Complete));
}

// CT-01
TEST_P(ContractServices, ADraftKeepsTheTemplateThatItWasDrawnFrom)
{
    ContractTemplate form;
    form.name = u"零售"_s;
    form.body = standardTemplate(ContractKind::Contract).body;
    const auto inUse = [&] {
        const auto id = services.templates.add(clerk, command(), form).value().id;
        (void)services.templates.act(director, command(), id, TemplateAction::Use, {}).value();
        return id;
    };
    const ContractTemplateId first = inUse();
    const ContractId id = draftContract();
    EXPECT_EQ(stored(id).form, first) << "the newest in use is proposed";
    EXPECT_EQ(shown(clerk, id).templateName, u"零售 v1"_s);
    const ContractTemplateId second = inUse();
    EXPECT_EQ(services.templates.show(clerk, first)->row.record.value.state, TemplateState::Retired);
    EXPECT_EQ(services.templates.show(clerk, second)->row.record.value.revision, 2);
    const ContractCard card = shown(clerk, id);
    ContractInput edited{card.contract.value, card.prices->payments, {}};
    edited.contract.note = u"周末交车"_s;
    ASSERT_TRUE(services.contracts.update(clerk, command(), id, card.contract.version, edited));
    EXPECT_EQ(stored(id).form, first);
    ContractInput fresh = input(acceptedQuote());
    fresh.contract.form = first;
    EXPECT_EQ(fieldsOf(services.contracts.add(clerk, command(), fresh).error()), QStringList{u"template"_s})
        << "nobody begins with an old one";
    fresh.contract.form = second;
    fresh.contract.kind = ContractKind::Order;
    EXPECT_FALSE(services.contracts.add(clerk, command(), fresh)) << "an order is no contract";
}

// CT-01
TEST_P(ContractServices, NobodyPutsATemplateInUseThatTheyWroteOrChanged)
{
    ContractTemplate form;
    form.name = u"零售"_s;
    form.body = standardTemplate(ContractKind::Contract).body;
    const auto own = services.templates.add(director, command(), form).value();
    EXPECT_EQ(services.templates.act(director, command(), own.id, TemplateAction::Use, {}).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(services.templates.act(boss, command(), own.id, TemplateAction::Use, {}));
    const auto others = services.templates.add(clerk, command(), form).value();
    ContractTemplate changed = form;
    changed.body += u"\n附：{{vin}}"_s;
    ASSERT_TRUE(services.templates.update(director, command(), others.id, others.version, changed));
    EXPECT_EQ(services.templates.act(director, command(), others.id, TemplateAction::Use, {}).error().code,
              ErrorCode::NotPermitted);
    EXPECT_TRUE(services.templates.act(boss, command(), others.id, TemplateAction::Use, {}));
    form.body = u"{{unknown}} {{lines}} x"_s;
    EXPECT_GT(services.templates.add(clerk, command(), form).error().fields.size(), 5u) << "everything that is wrong, at once";
    EXPECT_EQ(services.templates.add(limin, command(), form).error().code, ErrorCode::NotPermitted);
}

// CT-04
TEST_P(ContractServices, AnExceptionIsRegisteredReportedAndMarkedLater)
{
    const ContractId id = completeContract();
    EXPECT_EQ(fieldsOf(act(manager, id, ContractAction::StampByException).error()), QStringList{u"reason"_s});
    EXPECT_EQ(act(office, id, ContractAction::Stamp).error().code, ErrorCode::Rejected) << "no stamp before the mark";
    ASSERT_TRUE(act(manager, id, ContractAction::StampByException, {u"客户当日出境"_s}));
    const ContractCard card = shown(manager, id);
    EXPECT_EQ(card.contract.value.state, ContractState::StampedByException);
    ASSERT_EQ(card.seals.size(), 1u);
    EXPECT_TRUE(card.seals[0].value.exceptional);
    EXPECT_EQ(card.seals[0].value.reason, u"客户当日出境"_s);
    int owed = 0;
    for (const Verdict &verdict : card.verdicts)
        if (verdict.rule == u"CT-04"_s && verdict.outcome == Outcome::Task) {
            ++owed;
            EXPECT_EQ(verdict.due, QDate(2026, 11, 25));
        }
    EXPECT_EQ(owed, 2) << "the mark and the report";
    EXPECT_FALSE(act(clerk, id, ContractAction::TakeEffect)) << "not before the later mark";
    shop.clock.advanceDays(1);
    ASSERT_TRUE(act(boss, id, ContractAction::Mark));
    EXPECT_FALSE(act(office, id, ContractAction::Stamp)) << "it bears its stamp";
    EXPECT_FALSE(act(director, id, ContractAction::Cancel, {u"x"_s})) << "CT-05: what is stamped is cancelled by a change";
    ASSERT_TRUE(act(clerk, id, ContractAction::TakeEffect));
    EXPECT_EQ(fieldsOf(act(manager, id, ContractAction::Report).error()), QStringList{u"reason"_s});
    ASSERT_TRUE(act(manager, id, ContractAction::Report, {u"已电话说明"_s})) << "the report is owed until it is given";
    EXPECT_EQ(stored(id).reportedOn, QDate(2026, 11, 24));
    EXPECT_FALSE(act(manager, id, ContractAction::Report, {u"再次"_s}));
    EXPECT_FALSE(act(manager, effectiveContract(), ContractAction::Report, {u"无"_s}))
        << "without an exception there is none to report";
}

// CT-04
TEST_P(ContractServices, TheSignedCopyComesBackToTheRegister)
{
    const SealUseId use = shown(office, stampedContract()).seals[0].id;
    const auto returned = [&](const Session &person, QDate day) {
        return services.seals.act(person, command(), use, SealAction::Return, {{}, day, {}});
    };
    shop.clock.advanceDays(3);
    EXPECT_EQ(returned(clerk, QDate(2026, 11, 24)).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(fieldsOf(returned(office, QDate(2026, 11, 27)).error()), QStringList{u"day"_s});
    EXPECT_EQ(fieldsOf(returned(office, QDate(2026, 11, 22)).error()), QStringList{u"day"_s});
    ASSERT_TRUE(returned(office, QDate(2026, 11, 25)));
    EXPECT_EQ(services.seals.show(office, use)->row.record.value.returnedOn, QDate(2026, 11, 25));
    EXPECT_FALSE(returned(office, QDate(2026, 11, 25)));
    EXPECT_EQ(services.seals.add(office, command(), SealUse()).error().code, ErrorCode::Invalid)
        << "the register is written by stamping";
    EXPECT_EQ(fieldsOf(act(office, markedContract(), ContractAction::Stamp, {{}, 0, {}, {}}).error()), QStringList{u"copies"_s});
}

TEST_P(ContractServices, NobodyMarksWhatTheyPrepared)
{
    const ContractId made = completeContract();
    const Session second = colleague(u"liuna"_s, u"刘娜"_s, Role::Clerk);
    const ContractId edited = draftContract();
    const ContractCard card = shown(second, edited);
    ContractInput edit{card.contract.value, card.prices->payments, {}};
    edit.contract.note = u"改一字"_s;
    ASSERT_TRUE(services.contracts.update(second, command(), edited, card.contract.version, edit));
    ASSERT_TRUE(act(clerk, edited, ContractAction::Complete));
    promote(clerk.person, Role::GeneralManager);
    promote(second.person, Role::GeneralManager);
    const Session maker = shop.as(u"zhanghui"_s);
    const Session editor = shop.as(u"liuna"_s);
    for (const ContractAction action : {ContractAction::Mark, ContractAction::Return})
        EXPECT_EQ(act(maker, made, action, {u"因为"_s}).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(shown(maker, made).actions.empty());
    EXPECT_EQ(act(editor, edited, ContractAction::Mark).error().code, ErrorCode::NotPermitted)
        << "who changed it has prepared it";
    EXPECT_TRUE(act(editor, made, ContractAction::Mark));
    EXPECT_TRUE(act(boss, edited, ContractAction::Mark));
}

TEST_P(ContractServices, TheMarkIsForWhatTheGeneralManagerHasBeforeThem)
{
    const ContractId id = completeContract();
    const int seen = shown(boss, id).contract.version;
    ASSERT_TRUE(act(clerk, id, ContractAction::Withdraw));
    ContractCard card = shown(clerk, id);
    ContractInput other{card.contract.value, card.prices->payments, {}};
    other.contract.deliveryOn = QDate(2026, 12, 24);
    ASSERT_TRUE(services.contracts.update(clerk, command(), id, card.contract.version, other));
    ASSERT_TRUE(act(clerk, id, ContractAction::Complete));
    ContractActionInput stale;
    stale.version = seen;
    EXPECT_EQ(act(boss, id, ContractAction::Mark, stale).error().code, ErrorCode::Conflict);
    stale.version = shown(boss, id).contract.version;
    EXPECT_TRUE(act(boss, id, ContractAction::Mark, stale));
}

// CT-06
TEST_P(ContractServices, AContractComesFromOneApprovedQuoteThatRuns)
{
    for (const auto &state : Codes<QuoteState>::entries) {
        if (state.value == QuoteState::Expired)
            continue;
        const QuoteId quote = placed(state.value, 100);
        const bool good =
            state.value == QuoteState::Approved || state.value == QuoteState::Released || state.value == QuoteState::Accepted;
        const auto proposed = services.contracts.proposed(clerk, quote, ContractKind::Contract);
        EXPECT_EQ(bool(proposed), good) << state.code;
        ContractInput bare;
        bare.contract.quote = quote;
        const auto added = services.contracts.add(clerk, command(), bare);
        EXPECT_EQ(bool(added), good) << state.code;
        if (!added) {
            EXPECT_EQ(added.error().verdicts.at(0).rule, u"CT-06"_s);
        }
    }
    const QuoteId quote = acceptedQuote();
    const ContractInput wanted = input(quote);
    shop.clock.set(QDate(2026, 12, 1), QTime(0, 1));
    const auto late = services.contracts.add(clerk, command(), wanted);
    ASSERT_FALSE(late);
    EXPECT_NE(translated(late.error().message).indexOf(u"has expired"_s), -1);
    shop.clock.set(QDate(2026, 11, 30), QTime(23, 59));
    const auto first = services.contracts.add(clerk, command(), wanted);
    ASSERT_TRUE(first);
    const auto second = services.contracts.add(clerk, command(), wanted);
    EXPECT_EQ(second.error().code, ErrorCode::Conflict);
    EXPECT_EQ(second.error().record, first->id.value());
    shop.clock.set(QDate(2026, 12, 1), QTime(0, 1));
    const auto complete = act(clerk, first->id, ContractAction::Complete);
    ASSERT_FALSE(complete) << "the quote ran out before the contract was complete";
    EXPECT_EQ(complete.error().verdicts.at(0).rule, u"CT-06"_s);
    ASSERT_TRUE(act(clerk, first->id, ContractAction::Cancel, {u"报价已过期"_s}));
}

// CT-06
TEST_P(ContractServices, WhatAnotherVersionOfTheQuoteHasReplacedIsNotMarked)
{
    const ContractId id = completeContract();
    shop.clock.set(QDate(2026, 12, 1), QTime(9, 0));
    EXPECT_TRUE(act(boss, id, ContractAction::Mark)) << "it was complete while the quote ran";
    shop.clock.set(QDate(2026, 11, 23), QTime(9, 0));
    const ContractId late = completeContract();
    put(stored(late).quote, QuoteState::Superseded);
    for (const auto &[person, action] :
         {std::pair(boss, ContractAction::Mark), std::pair(manager, ContractAction::StampByException)}) {
        const auto refused = act(person, late, action, {u"客户当日出境"_s});
        ASSERT_FALSE(refused) << codeOf(action).toStdString();
        EXPECT_EQ(refused.error().verdicts.at(0).rule, u"CT-06"_s);
        EXPECT_NE(translated(refused.error().message).indexOf(u"Replaced by a newer version"_s), -1);
    }
    EXPECT_EQ(stored(late).state, ContractState::Complete);
    EXPECT_FALSE(stored(late).markedOn);
    // What was marked or stamped already binds by itself.
    const ContractId marked = markedContract();
    put(stored(marked).quote, QuoteState::Superseded);
    EXPECT_TRUE(act(office, marked, ContractAction::Stamp));
    const ContractId stamped = exceptionalContract();
    put(stored(stamped).quote, QuoteState::Superseded);
    EXPECT_TRUE(act(boss, stamped, ContractAction::Mark));
}

TEST_P(ContractServices, AnEffectiveContractContradictsALoss)
{
    for (const LeadState state : {LeadState::Refused, LeadState::SecondTracking, LeadState::LostPending, LeadState::Lost}) {
        const ContractId id = stampedContract();
        auto refused = shop.storage->leads().find({shop.store}, lead).value();
        refused.value.state = state;
        refused.value.refusedAt = shop.clock.now();
        refused.value.closeReason = u"价格"_s;
        ASSERT_TRUE(shop.storage->leads().update(refused, shop.clock.now()));
        ASSERT_TRUE(act(clerk, id, ContractAction::TakeEffect));
        const Lead ordered = shop.lead(lead);
        EXPECT_EQ(ordered.state, LeadState::Ordered) << codeOf(state).toStdString();
        EXPECT_EQ(ordered.closeReason, QString());
        EXPECT_FALSE(ordered.refusedAt);
    }
}

// CT-06
TEST_P(ContractServices, AnotherQuoteOfTheLeadBringsItsOwnPrices)
{
    const ContractId id = draftContract();
    const QuoteId cheaper = acceptedQuote(500);
    const ContractCard card = shown(clerk, id);
    ContractInput moved{card.contract.value, card.prices->payments, {}};
    moved.contract.quote = cheaper;
    ASSERT_TRUE(services.contracts.update(clerk, command(), id, card.contract.version, moved));
    EXPECT_EQ(shown(clerk, id).prices->terms.total, Money::fromYuan(217'360));
    EXPECT_EQ(act(clerk, id, ContractAction::Complete).error().verdicts.at(0).rule, u"CT-03"_s) << "the schedule is the old one";
    lead = shop.leadOf(limin, u"赵丽"_s, u"13903511122"_s);
    moved.contract.quote = acceptedQuote();
    EXPECT_EQ(fieldsOf(services.contracts.update(clerk, command(), id, shown(clerk, id).contract.version, moved).error()),
              QStringList{u"quote"_s});
}

TEST_P(ContractServices, ACommandThatIsAskedTwiceIsDoneOnce)
{
    const ContractInput wanted = input(acceptedQuote());
    const CommandId again = command();
    const auto first = services.contracts.add(clerk, again, wanted);
    const auto second = services.contracts.add(clerk, again, wanted);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->id, second->id);
    (void)act(clerk, first->id, ContractAction::Complete).value();
    const CommandId mark = command();
    ASSERT_TRUE(services.contracts.act(boss, mark, first->id, ContractAction::Mark, {}));
    ASSERT_TRUE(services.contracts.act(boss, mark, first->id, ContractAction::Mark, {}));
    EXPECT_EQ(shown(clerk, first->id).history.size(), 3u);
    const CommandId money = command();
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(services.receipts.add(finance, money, receipt(first->id, Money::fromYuan(1))));
    EXPECT_EQ(services.receipts.page(finance, {}, {}, 10)->rows.size(), 1u);
}

TEST_P(ContractServices, AStaleVersionConflicts)
{
    const ContractId id = draftContract();
    const ContractCard card = shown(clerk, id);
    ContractInput edit{card.contract.value, card.prices->payments, {}};
    edit.contract.note = u"一"_s;
    ASSERT_TRUE(services.contracts.update(clerk, command(), id, card.contract.version, edit));
    edit.contract.note = u"二"_s;
    EXPECT_EQ(services.contracts.update(clerk, command(), id, card.contract.version, edit).error().code, ErrorCode::Conflict);
    EXPECT_EQ(services.contracts.hold(clerk, command(), id, card.contract.version, {}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(stored(id).note, u"一"_s);
    ASSERT_TRUE(act(clerk, id, ContractAction::Complete));
    const auto locked = services.contracts.update(clerk, command(), id, shown(clerk, id).contract.version, edit);
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().verdicts[0].rule, u"CT-05"_s) << "only a draft is edited";
}

TEST_P(ContractServices, WhatIsPrintedIsByteForByteWhatWasMarked)
{
    const ContractId id = draftContract();
    const QString draft = QString::fromUtf8(services.contracts.print(limin, id).value());
    EXPECT_TRUE(draft.contains(u"未经签批"_s));
    EXPECT_TRUE(draft.contains(u"打印：李敏"_s)) << "a draft names its reader";
    EXPECT_TRUE(draft.contains(u"226,512.00"_s));
    (void)act(clerk, id, ContractAction::Complete).value();
    EXPECT_TRUE(services.contracts.print(limin, id)->contains(QStringLiteral("未经签批").toUtf8())) << "complete is not marked";
    (void)act(boss, id, ContractAction::Mark).value();
    const QByteArray marked = services.contracts.print(limin, id).value();
    EXPECT_FALSE(QString::fromUtf8(marked).contains(u"未经签批"_s));
    EXPECT_TRUE(QString::fromUtf8(marked).contains(u"总经理签批：孙磊"_s));
    shop.clock.advanceDays(40);
    EXPECT_EQ(services.contracts.print(office, id).value(), marked);
    EXPECT_EQ(services.contracts.print(office, id, 1).value(), marked);
    EXPECT_EQ(fieldsOf(services.contracts.print(office, id, 2).error()), QStringList{u"revision"_s});
    EXPECT_EQ(services.contracts.print(service, id).error().code, ErrorCode::NotPermitted);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(marked, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(shown(clerk, id).versions.at(0).sha256, hash);
    int papers = 0;
    int prints = 0;
    AuditQuery query;
    query.stores = {shop.store};
    query.kind = u"contract"_s;
    const auto trail = shop.storage->audit().page(query);
    for (const AuditEntry &entry : trail.value()) {
        papers += entry.action == u"paper"_s && entry.details.contains(hash) ? 1 : 0;
        prints += entry.action == u"print"_s && entry.details.contains(hash) ? 1 : 0;
    }
    EXPECT_EQ(papers, 1) << "its hash stands in the trail";
    EXPECT_EQ(prints, 3) << "printing is logged";

    DocumentQuery of;
    of.stores = {shop.store};
    of.contract = id;
    auto paper = shop.storage->contractPapers().page(of).value().at(0);
    paper.value.content = QString::fromLatin1(QByteArray(marked).replace("226,512.00", "126,512.00").toBase64());
    (void)shop.storage->contractPapers().update(paper, shop.clock.now()).value();
    EXPECT_EQ(services.contracts.print(office, id).error().code, ErrorCode::Storage)
        << "a paper that was tampered with is not handed out";
}

// CT-05
TEST_P(ContractServices, AMarkedOneIsCancelledByTheDirectorAndItsNumberIsNeverUsedAgain)
{
    const VehicleId car = carInStock();
    const ContractId id = markedContract({car});
    EXPECT_EQ(act(clerk, id, ContractAction::Cancel, {u"x"_s}).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(fieldsOf(act(director, id, ContractAction::Cancel).error()), QStringList{u"reason"_s});
    ASSERT_TRUE(act(director, id, ContractAction::Cancel, {u"客户放弃"_s}));
    EXPECT_EQ(stateOf(car), VehicleState::InStock);
    EXPECT_EQ(stored(id).number, u"HT-2026-00001"_s);
    for (const Verdict &verdict : shown(manager, id).verdicts)
        EXPECT_EQ(verdict.outcome, Outcome::Pass) << "nothing is owed on what was cancelled";
    EXPECT_EQ(stored(draftContract({car})).number, u"HT-2026-00002"_s) << "the car is free again, the number is not";
    EXPECT_FALSE(act(director, stampedContract(), ContractAction::Cancel, {u"x"_s}));
}

} // namespace showroom
