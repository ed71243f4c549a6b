// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quotedesk.h"
#include "showroom/rules/access.h"
#include <thread>

using namespace Qt::StringLiterals;

namespace showroom
{

class QuoteServices : public QuoteDesk
{
};

INSTANTIATE_TEST_SUITE_P(, QuoteServices, bothEngines, engineName);

TEST_P(QuoteServices, FromThePlanToTheConsultant)
{
    const PlanId plan = ask();
    EXPECT_EQ(services.plans.show(limin, plan)->plan.value.number, u"FA-2026-0001"_s);
    const QuoteId id = prepare(plan);
    EXPECT_EQ(services.plans.show(limin, plan)->plan.value.state, PlanState::Quoted);
    const QuoteCard draft = shown(clerk, id);
    EXPECT_EQ(draft.quote.value.number, u"BJ-2026-0001"_s);
    EXPECT_EQ(draft.quote.value.subject, u"银河 E8 智驾版 · 星云白"_s);
    ASSERT_TRUE(draft.prices);
    EXPECT_EQ(draft.prices->sum.total, Money::fromFen(23'472'442));
    EXPECT_EQ(draft.prices->offer.discountRate, BasisPoints::of(613));
    EXPECT_EQ(draft.prices->approver, Role::Director);
    EXPECT_EQ(translated(draft.prices->basis[3]),
              u"214,800.00 ÷ 1.13 × 10 % × 50 %; 财政部 税务总局 工业和信息化部公告 2023 年第 10 号"_s);
    ASSERT_TRUE(act(clerk, id, QuoteAction::Submit));
    ASSERT_TRUE(act(director, id, QuoteAction::Approve, {{}, true}));
    const QuoteCard given = shown(limin, id);
    EXPECT_EQ(given.quote.value.state, QuoteState::Released);
    EXPECT_EQ(given.quote.value.validUntil, QDate(2026, 11, 30)) << "QT-05: seven days";
    ASSERT_TRUE(given.prices);
    EXPECT_EQ(given.prices->sum.total, Money::fromFen(23'472'442));
    EXPECT_EQ(shop.lead(lead).state, LeadState::Quoted) << "what was given to the consultant is quoted";
    ASSERT_TRUE(act(limin, id, QuoteAction::Accept));
    EXPECT_EQ(shown(limin, id).quote.value.state, QuoteState::Accepted);
    QStringList steps;
    for (const QuoteStep &step : shown(manager, id).history)
        steps << step.personName + u' ' + step.event.action;
    EXPECT_EQ(steps, (QStringList{u"李敏 accept"_s, u"何勇 release"_s, u"何勇 approve"_s, u"张慧 submit"_s, u"张慧 add"_s}));
}

// QT-02
TEST_P(QuoteServices, UntilTheApprovalThePricesAreForFourAlone)
{
    const QuoteId id = prepare(ask());
    const auto see = [&](bool approved) {
        for (const char *signin :
             {"limin", "wangwei", "zhanghui", "zhaogang", "chenjie", "heyong", "sunlei", "caiwu", "kefu", "zonghe", "admin"}) {
            const QString name = QString::fromLatin1(signin);
            const Session person = shop.as(name);
            const bool sells =
                QStringList{u"limin"_s, u"zhanghui"_s, u"zhaogang"_s, u"chenjie"_s, u"heyong"_s, u"sunlei"_s}.contains(name);
            const bool early = QStringList{u"zhanghui"_s, u"chenjie"_s, u"heyong"_s, u"sunlei"_s}.contains(name);
            const auto card = services.quotes.show(person, id);
            EXPECT_EQ(bool(card), sells) << signin;
            EXPECT_EQ(card && card->prices, sells && (approved || early)) << signin;
            const auto page = services.quotes.page(person, {}, {}, 10);
            if (page && sells) {
                ASSERT_EQ(page->rows.size(), 1u) << signin;
                EXPECT_EQ(page->rows[0].offer.has_value(), approved || early) << signin;
            } else if (page) {
                EXPECT_TRUE(page->rows.empty()) << signin;
            }
        }
    };
    see(false);
    ASSERT_TRUE(act(clerk, id, QuoteAction::Submit));
    see(false);
    ASSERT_TRUE(act(director, id, QuoteAction::Approve));
    see(true);
    const Session otherClerk = colleague(u"liuna"_s, u"刘娜"_s, Role::Clerk);
    const QuoteId next = prepare(ask());
    EXPECT_FALSE(shown(otherClerk, next).prices) << "another clerk did not prepare it";
    EXPECT_EQ(services.quotes.update(otherClerk, command(), next, 1, input()).error().code, ErrorCode::NotPermitted);
}

TEST_P(QuoteServices, EveryStateRoleAndActionAnswersByTheTable)
{
    for (const auto &state : Codes<QuoteState>::entries) {
        if (state.value == QuoteState::Expired)
            continue; // no stored state; below
        const QuoteId id = placed(state.value, 100);
        for (const char *signin : {"limin", "wangwei", "zhanghui", "zhaogang", "chenjie", "heyong", "sunlei", "caiwu", "zonghe"})
            for (const auto &action : Codes<QuoteAction>::entries) {
                const Session person = shop.as(QString::fromLatin1(signin));
                const auto listed = actionsFrom<Quote>(state.value, person.role, false);
                const bool knows = scopeOf(Operation::SeeQuotes, person.role) != Scope::None && person.person != wangwei.person;
                const bool possible = knows && std::find(listed.begin(), listed.end(), action.value) != listed.end();
                const auto done = act(person, id, action.value, {u"因为"_s, false});
                EXPECT_EQ(bool(done), possible) << state.code << " " << action.code << " " << signin << ": "
                                                << (done ? "done" : translated(done.error().message).toStdString());
                EXPECT_EQ(!done && done.error().code == ErrorCode::NotFound, !knows) << signin;
                if (done && done->id != id)
                    put(done->id, QuoteState::Voided);
                put(id, state.value);
            }
    }
}

// QT-03
TEST_P(QuoteServices, ADiscountPastALimitGoesFurtherUp)
{
    const std::pair<int, Role> cases[] = {
        {500, Role::Manager}, {501, Role::Director}, {800, Role::Director}, {801, Role::GeneralManager}};
    for (const auto &[discount, approver] : cases)
        for (const Session &person : {manager, director, shop.as(u"sunlei"_s)}) {
            const QuoteId id = placed(QuoteState::Submitted, discount);
            const auto done = act(person, id, QuoteAction::Approve);
            EXPECT_EQ(bool(done), person.role >= approver) << discount << " " << person.signin.toStdString();
            if (!done) {
                EXPECT_EQ(done.error().code, ErrorCode::Rejected);
                ASSERT_EQ(done.error().verdicts.size(), 1u);
                EXPECT_EQ(done.error().verdicts[0].rule, u"QT-03"_s);
                EXPECT_EQ(shown(person, id).quote.value.state, QuoteState::Submitted);
            }
        }
    const QuoteId id = placed(QuoteState::Submitted, 900);
    const auto rows = services.quotes.page(manager, {QuoteState::Submitted, {}, false}, {}, 1)->rows;
    EXPECT_EQ(rows[0].row.quote.id, id);
    EXPECT_EQ(rows[0].approver, Role::GeneralManager);
    EXPECT_FALSE(rows[0].mine);
    EXPECT_TRUE(services.quotes.page(shop.as(u"sunlei"_s), {}, {}, 1)->rows[0].mine);
}

TEST_P(QuoteServices, NobodyApprovesWhatTheyPrepared)
{
    const QuoteId id = prepare(ask());
    ASSERT_TRUE(act(clerk, id, QuoteAction::Submit));
    promote(clerk.person, Role::GeneralManager);
    const Session promoted = shop.as(u"zhanghui"_s);
    for (const QuoteAction action : {QuoteAction::Approve, QuoteAction::Return, QuoteAction::Reject})
        EXPECT_EQ(act(promoted, id, action, {u"因为"_s, false}).error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(shown(promoted, id).actions.empty());
    EXPECT_TRUE(act(director, id, QuoteAction::Approve));
}

TEST_P(QuoteServices, OfTwoApprovalsAtTheSameMomentOneCounts)
{
    const QuoteId id = placed(QuoteState::Submitted, 100);
    std::atomic<int> done = 0, refused = 0;
    const auto approve = [&](const Session &person) {
        const auto storage = shop.open();
        Services own(*storage, shop.hasher, shop.press, shop.clock);
        const auto answer = own.quotes.act(person, command(), id, QuoteAction::Approve, {});
        ++(answer ? done : refused);
        EXPECT_TRUE(answer || answer.error().code == ErrorCode::Conflict || answer.error().code == ErrorCode::Rejected);
    };
    std::thread first([&] { approve(manager); });
    std::thread second([&] { approve(director); });
    first.join();
    second.join();
    EXPECT_EQ(done, 1);
    EXPECT_EQ(refused, 1);
    int approvals = 0;
    for (const QuoteStep &step : shown(manager, id).history)
        approvals += step.event.action == u"approve"_s ? 1 : 0;
    EXPECT_EQ(approvals, 1);
}

// QT-05
TEST_P(QuoteServices, AChangeMakesANewVersionThatReplacesTheOldOneOnceApproved)
{
    const QuoteId first = prepare(ask());
    ASSERT_TRUE(act(clerk, first, QuoteAction::Submit));
    ASSERT_TRUE(act(director, first, QuoteAction::Approve));
    const auto locked = services.quotes.update(clerk, command(), first, shown(clerk, first).quote.version, input());
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().verdicts[0].rule, u"QT-05"_s);
    const QuoteId second = act(clerk, first, QuoteAction::Revise)->id;
    EXPECT_FALSE(act(clerk, first, QuoteAction::Revise)) << "one version at a time";
    QuoteInput cheaper = input();
    cheaper.lines[0].offered = Money::fromYuan(212'800);
    ASSERT_TRUE(services.quotes.update(clerk, command(), second, 1, cheaper));
    const QuoteCard card = shown(clerk, second);
    EXPECT_EQ(card.quote.value.number, u"BJ-2026-0001"_s);
    EXPECT_EQ(card.quote.value.revision, 2);
    ASSERT_TRUE(card.difference);
    EXPECT_EQ(card.difference->revision, 1);
    EXPECT_EQ(card.difference->discount, Money::fromYuan(2000));
    ASSERT_EQ(card.difference->lines.size(), 2u) << "the car and its tax";
    EXPECT_EQ(card.difference->lines[0].was, Money::fromYuan(214'800));
    EXPECT_EQ(card.difference->lines[0].is, Money::fromYuan(212'800));
    EXPECT_TRUE(shown(limin, first).prices) << "the customer's version stands until the new one is approved";
    EXPECT_FALSE(shown(limin, second).prices);
    EXPECT_EQ(shown(limin, first).quote.value.state, QuoteState::Approved);
    ASSERT_TRUE(act(clerk, second, QuoteAction::Submit));
    ASSERT_TRUE(act(director, second, QuoteAction::Approve));
    EXPECT_EQ(shown(limin, first).quote.value.state, QuoteState::Superseded);
    EXPECT_EQ(shown(limin, second).quote.value.state, QuoteState::Approved);
    EXPECT_FALSE(act(limin, first, QuoteAction::Accept));
}

TEST_P(QuoteServices, AnExpiredQuoteBindsNobodyAndIsRevised)
{
    const QuoteId id = placed(QuoteState::Released, 100);
    shop.clock.set(QDate(2026, 11, 30), QTime(23, 59));
    EXPECT_EQ(shown(limin, id).quote.value.state, QuoteState::Released);
    shop.clock.set(QDate(2026, 12, 1), QTime(0, 1));
    const QuoteCard card = shown(limin, id);
    EXPECT_EQ(card.quote.value.state, QuoteState::Expired);
    EXPECT_TRUE(card.actions.empty());
    EXPECT_EQ(card.verdicts.back().rule, u"QT-05"_s);
    EXPECT_EQ(card.verdicts.back().outcome, Outcome::Block);
    EXPECT_FALSE(act(limin, id, QuoteAction::Accept));
    EXPECT_EQ(services.quotes.page(limin, {QuoteState::Expired, {}, false}, {}, 10)->rows.size(), 1u);
    EXPECT_TRUE(services.quotes.page(limin, {QuoteState::Released, {}, false}, {}, 10)->rows.empty());
    const auto next = act(clerk, id, QuoteAction::Revise);
    ASSERT_TRUE(next);
    EXPECT_NE(next->id, id);
    EXPECT_EQ(shown(clerk, id).quote.value.state, QuoteState::Expired);
}

// QT-06
TEST_P(QuoteServices, APriceThatWentDownMeanwhileIsAskedAgain)
{
    const QuoteId id = prepare(ask());
    ASSERT_TRUE(services.catalogue.setPrice(manager, command(),
                                            {model, QDate(2026, 11, 24), Money::fromYuan(228'800), Money::fromYuan(210'000)}));
    ASSERT_TRUE(act(clerk, id, QuoteAction::Submit));
    shop.clock.advanceDays(1);
    const auto late = act(director, id, QuoteAction::Approve);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().verdicts[0].rule, u"QT-06"_s);
    EXPECT_EQ(late.error().verdicts[0].missing, (QStringList{u"lines[1].media_fen"_s}));
    ASSERT_TRUE(act(director, id, QuoteAction::Return, {u"媒体价已变"_s, false}));
    EXPECT_FALSE(act(clerk, id, QuoteAction::Submit));
    QuoteInput now = input();
    now.lines[0].media = Money::fromFen(0);
    now.lines[0].offered = Money::fromYuan(209'000);
    ASSERT_TRUE(services.quotes.update(clerk, command(), id, shown(clerk, id).quote.version, now));
    EXPECT_TRUE(act(clerk, id, QuoteAction::Submit));
    EXPECT_EQ(shown(clerk, id).prices->lines[0].media, Money::fromYuan(210'000));
}

TEST_P(QuoteServices, BadInputIsRefusedAtItsFieldAndNothingIsStored)
{
    const PlanId plan = ask();
    const QString megabyte(1'000'000, u'长');
    struct Case {
        QString field;
        std::function<void(QuoteInput &)> spoil;
    };
    const Case cases[] = {
        {u"lines[1].offered_fen"_s, [](QuoteInput &in) { in.lines[0].offered = Money::fromFen(-1); }},
        {u"lines[1].offered_fen"_s, [](QuoteInput &in) { in.lines[0].offered = Money::fromFen(1'000'000'000'000'000'000); }},
        {u"lines[1].offered_fen"_s, [](QuoteInput &in) { in.lines[0].offered = Money::fromYuan(228'801); }},
        {u"lines[1].offered_fen"_s, [](QuoteInput &in) { in.lines[0].offered = Money::fromFen(0); }},
        {u"lines[1].media_fen"_s, [](QuoteInput &in) { in.lines[0].media = Money::fromYuan(300'000); }},
        {u"lines[1].quantity"_s, [](QuoteInput &in) { in.lines[0].quantity = 0; }},
        {u"lines[1].quantity"_s, [](QuoteInput &in) { in.lines[0].quantity = 2; }},
        {u"lines[2].name"_s, [](QuoteInput &in) { in.lines[1].name = u" \u200B "_s; }},
        {u"lines[2].name"_s, [](QuoteInput &in) { in.lines[1].name = u"脚垫\u202E"_s; }},
        {u"lines[2].name"_s, [&](QuoteInput &in) { in.lines[1].name = megabyte; }},
        {u"lines[3].offered_fen"_s, [](QuoteInput &in) { in.lines[2].media = Money::fromYuan(6000); }},
        {u"lines"_s, [](QuoteInput &in) { in.lines.clear(); }},
        {u"lines"_s, [](QuoteInput &in) { in.lines.resize(61, in.lines[1]); }},
        {u"valid_until"_s, [](QuoteInput &in) { in.validUntil = QDate(2026, 11, 22); }},
        {u"note"_s, [&](QuoteInput &in) { in.note = megabyte; }},
        {u"trade_in_fen"_s, [](QuoteInput &in) { in.tradeIn = Money::fromFen(-5); }},
        {u"trade_in_fen"_s, [](QuoteInput &in) { in.tradeIn = Money::fromYuan(900'000); }},
        {u"loan_months"_s,
         [](QuoteInput &in) {
             in.loan = Money::fromYuan(9000);
             in.loanRate = BasisPoints::of(1);
         }},
        {u"loan_months"_s,
         [](QuoteInput &in) {
             in.loan = Money::fromYuan(9000);
             in.loanRate = BasisPoints::of(1);
             in.loanMonths = 121;
         }},
        {u"loan_rate_bp"_s,
         [](QuoteInput &in) {
             in.loan = Money::fromYuan(9000);
             in.loanMonths = 12;
         }},
        {u"loan_rate_bp"_s,
         [](QuoteInput &in) {
             in.loan = Money::fromYuan(9000);
             in.loanMonths = 12;
             in.loanRate = BasisPoints::of(3601);
         }},
        {u"loan_fen"_s,
         [](QuoteInput &in) {
             in.loan = Money::fromYuan(900'000);
             in.loanMonths = 12;
             in.loanRate = BasisPoints::of(0);
         }},
    };
    for (const Case &each : cases) {
        QuoteInput bad = input(plan);
        each.spoil(bad);
        const auto refused = services.quotes.add(clerk, command(), bad);
        ASSERT_FALSE(refused) << each.field.toStdString();
        QStringList fields;
        for (const FieldProblem &problem : refused.error().fields)
            fields << problem.field;
        EXPECT_TRUE(fields.contains(each.field)) << each.field.toStdString() << " but " << fields.join(u' ').toStdString();
    }
    EXPECT_TRUE(services.quotes.page(clerk, {}, {}, 10)->rows.empty());
    EXPECT_EQ(services.plans.show(clerk, plan)->plan.value.state, PlanState::Asked);
    QuoteInput odd = input(plan);
    odd.lines[1].name = u"=1+1 <b>&amp; '; DROP TABLE quote; --"_s;
    const auto added = services.quotes.add(clerk, command(), odd);
    ASSERT_TRUE(added);
    EXPECT_EQ(shown(clerk, added->id).prices->lines[1].name, odd.lines[1].name) << "text stays text";
    EXPECT_EQ(shown(clerk, added->id).quote.value.number, u"BJ-2026-0001"_s) << "what was refused drew no number";
}

TEST_P(QuoteServices, ALoanIsReckonedAndTheTableOfTaxSaysWhereItEnds)
{
    QuoteInput withLoan = input(ask());
    withLoan.loan = Money::fromYuan(100'000);
    withLoan.loanMonths = 36;
    withLoan.loanRate = BasisPoints::of(490);
    withLoan.tradeIn = Money::fromYuan(30'000);
    const auto prices = services.quotes.reckon(clerk, withLoan.plan, withLoan);
    ASSERT_TRUE(prices);
    EXPECT_EQ(prices->monthly, Money::fromFen(299'260));
    EXPECT_EQ(prices->toPay, Money::fromFen(10'472'442));
    EXPECT_FALSE(services.quotes.reckon(limin, withLoan.plan, withLoan)) << "prices are the clerk's to reckon";

    shop.clock.set(QDate(2028, 1, 3), QTime(9, 0));
    const auto beyond = services.quotes.add(clerk, command(), withLoan);
    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().fields[0].field, u"lines[4].kind"_s);
    EXPECT_EQ(beyond.error().message.arguments, std::vector<MessageArgument>{QDate(2027, 12, 31)});
    TaxPeriod period;
    period.taxClass = TaxClass::NewEnergy;
    period.from = QDate(2028, 1, 1);
    period.source = u"公告 2027"_s;
    EXPECT_EQ(services.taxTable.add(manager, command(), period).error().code, ErrorCode::NotPermitted);
    ASSERT_TRUE(services.taxTable.add(director, command(), period));
    EXPECT_EQ(services.taxTable.add(director, command(), period).error().code, ErrorCode::Conflict);
    const auto added = services.quotes.add(clerk, command(), withLoan);
    ASSERT_TRUE(added);
    EXPECT_EQ(shown(clerk, added->id).prices->sum.tax, Money::fromFen(1'900'885));
    period.rate = BasisPoints::of(20'000);
    period.source.clear();
    EXPECT_EQ(services.taxTable.update(director, command(), Id<TaxPeriod>(1), 1, period).error().fields.size(), 2u);
}

TEST_P(QuoteServices, APlanIsAskedForOnAnOpenLeadOfOnesOwn)
{
    EXPECT_EQ(services.plans.add(wangwei, command(), plan()).error().fields[0].field, u"lead"_s);
    EXPECT_FALSE(services.plans.add(manager, command(), plan())) << "roles.md: a consultant or a clerk asks";
    Plan bad = plan();
    bad.quantity = 0;
    bad.months = 121;
    bad.model = VehicleModelId(999);
    bad.note = u"\u202E"_s;
    EXPECT_EQ(services.plans.add(limin, command(), bad).error().fields.size(), 4u);
    const PlanId id = ask();
    Plan changed = plan();
    changed.colour = u"曜石黑"_s;
    ASSERT_TRUE(services.plans.update(limin, command(), id, 1, changed));
    EXPECT_EQ(services.plans.update(limin, command(), id, 1, changed).error().code, ErrorCode::Conflict);
    EXPECT_EQ(services.plans.show(wangwei, id).error().code, ErrorCode::NotFound);
    prepare(id);
    EXPECT_FALSE(services.plans.update(limin, command(), id, services.plans.show(limin, id)->plan.version, changed));
    EXPECT_FALSE(services.plans.act(limin, command(), id, PlanAction::Void, u"不要了"_s)) << "a quote was made of it";
    EXPECT_FALSE(services.plans.act(clerk, command(), ask(), PlanAction::Quote, {})) << "nobody does it by hand";
    EXPECT_FALSE(services.quotes.add(clerk, command(), input(id))) << "once";
    EXPECT_TRUE(services.plans.act(limin, command(), ask(), PlanAction::Void, u"不要了"_s));
}

TEST_P(QuoteServices, GoWithTheLeadThatIsHandedOver)
{
    const QuoteId id = placed(QuoteState::Approved, 100);
    LeadActionInput hand;
    hand.owner = wangwei.person;
    hand.reason = u"休假"_s;
    ASSERT_TRUE(services.leads.act(clerk, command(), lead, LeadAction::HandOver, hand));
    EXPECT_EQ(services.quotes.show(limin, id).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(shown(wangwei, id).prices);
}

// QT-01, QT-02, QT-03
TEST_P(QuoteServices, WorklistsFillFromThePlanAndTheApproval)
{
    const auto tasksOf = [&](const Session &person) {
        QStringList found;
        const auto worklist = services.worklist.of(person, {}, {});
        for (const WorklistRow &row : worklist->rows)
            if (row.task.kind != u"lead"_s)
                found << row.task.rule + u' ' + translated(row.task.message);
        return found;
    };
    const PlanId asked = ask();
    EXPECT_EQ(tasksOf(clerk), QStringList{u"QT-01 李敏 asks for a quote: plan FA-2026-0001"_s});
    EXPECT_TRUE(tasksOf(limin).isEmpty());
    const QuoteId id = prepare(asked);
    EXPECT_TRUE(tasksOf(clerk).isEmpty());
    ASSERT_TRUE(act(clerk, id, QuoteAction::Submit));
    const QStringList waits{u"QT-02 Quote BJ-2026-0001, version 1, awaits your approval"_s};
    EXPECT_TRUE(tasksOf(manager).isEmpty()) << "6.13 % is the director's";
    EXPECT_EQ(tasksOf(director), waits);
    EXPECT_EQ(tasksOf(shop.as(u"sunlei"_s)), waits);
    EXPECT_EQ(services.worklist.of(director, {}, {})->summary.toDecide, 1);
    ASSERT_TRUE(act(director, id, QuoteAction::Return, {u"太低"_s, false}));
    EXPECT_TRUE(tasksOf(director).isEmpty());
    EXPECT_EQ(tasksOf(clerk), QStringList{u"QT-02 Quote BJ-2026-0001 was returned: change it and submit it again"_s});
    ASSERT_TRUE(act(clerk, id, QuoteAction::Submit));
    ASSERT_TRUE(act(director, id, QuoteAction::Approve));
    EXPECT_EQ(tasksOf(clerk), QStringList{u"QT-02 Quote BJ-2026-0001 was approved: give it to the consultant"_s});
    ASSERT_TRUE(act(clerk, id, QuoteAction::Release));
    EXPECT_TRUE(tasksOf(clerk).isEmpty());
    (void)ask();
    shop.clock.advanceDays(2);
    EXPECT_TRUE(services.worklist.of(clerk, {}, {})->rows[0].task.overdue) << "a plan is quoted by the next day";
}

} // namespace showroom
