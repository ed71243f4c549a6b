// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kindbase.h"
#include "services/quotedesk.h"
#include "services/rowkeeper.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace showroom
{

class Exports : public QuoteDesk
{
protected:
    Result<ExportOutcome> take(const Session &person, const QString &kind, RowKeeper &keeper,
                               const RecordService::Values &where = {})
    {
        return services.exports.run(person, {kind, u"季度分析"_s, where}, keeper);
    }
    std::vector<TrailRow> trailOf(const QString &action)
    {
        std::vector<TrailRow> found;
        const auto page = services.trail.page(director, {}, 500);
        for (const TrailRow &row : page->rows)
            if (row.entry.action == action)
                found.push_back(row);
        return found;
    }
    RecordService::Values needed(const QString &kind) const
    {
        const bool ofModel = kind == u"model_price"_s || kind == u"model_option"_s;
        return ofModel ? RecordService::Values{{u"model"_s, QString::number(model.value())}} : RecordService::Values{};
    }
};

INSTANTIATE_TEST_SUITE_P(, Exports, bothEngines, engineName);

// C6: the row set is what the list shows this person.
TEST_P(Exports, AreWhatTheListShows)
{
    (void)prepare(ask());
    (void)shop.contact(limin, lead);
    (void)services.catalogue.addOption(director, command(), {model, OptionKind::Colour, u"白"_s, Money::fromYuan(2000), {}});
    int compared = 0;
    for (const QString &kind : kindNames())
        for (const Session &person : {limin, wangwei, clerk, manager, director, shop.as(u"caiwu"_s), shop.as(u"admin"_s)}) {
            RecordService::ListQuery query;
            query.where = needed(kind);
            query.limit = 500;
            const auto list = services.records.list(person, kind, query);
            RowKeeper keeper;
            const auto taken = take(person, kind, keeper, needed(kind));
            ASSERT_EQ(bool(list), bool(taken)) << kind.toStdString() << " " << person.signin.toStdString();
            EXPECT_EQ(keeper.begun, bool(list)) << "who may read nothing begins nothing";
            if (!list) {
                EXPECT_EQ(taken.error().code, list.error().code);
                continue;
            }
            const QJsonArray rows = list->value(u"rows"_s).toArray();
            ASSERT_EQ(qsizetype(keeper.rows.size()), rows.size()) << kind.toStdString();
            EXPECT_EQ(taken->rows, rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const QJsonObject row = rows[i].toObject();
                const QString id = row.contains(u"id"_s) ? QString::number(row.value(u"id"_s).toInteger()) : QString();
                // What follows from others has no number.
                const bool numbered = keeper.columns().contains(u"id"_s);
                EXPECT_EQ(numbered ? keeper.cell(std::size_t(i), u"id"_s) : QString(), id);
                EXPECT_TRUE(!row.contains(u"phone"_s) ||
                            keeper.cell(std::size_t(i), u"phone"_s) == row.value(u"phone"_s).toString())
                    << "masked alike";
                const QStringList columns = keeper.columns();
                for (const QString &column : columns)
                    EXPECT_TRUE(row.contains(column) || column.startsWith(u"total"_s) || column.startsWith(u"discount"_s) ||
                                column == u"id"_s || column == u"by_law"_s)
                        << kind.toStdString() << " has no " << column.toStdString();
                ++compared;
            }
        }
    EXPECT_GT(compared, 30);
}

TEST_P(Exports, GoPageAfterPageToTheEnd)
{
    constexpr int customers = 1010;
    for (int i = 0; i < customers; ++i) {
        Customer one;
        one.name = u"客户%1"_s.arg(i);
        one.phone = Phone::parse(u"139%1"_s.arg(10'000'000 + i));
        ASSERT_TRUE(services.customers.add(limin, command(), one));
    }
    ASSERT_TRUE(services.procedures.setParameter(director, u"PI-04.rows"_s, u"100000"_s));
    RowKeeper keeper;
    ASSERT_TRUE(take(limin, u"customer"_s, keeper));
    EXPECT_EQ(keeper.rows.size(), std::size_t(customers) + 1) << "and the one of the desk";
    std::set<QString> ids;
    for (std::size_t i = 0; i < keeper.rows.size(); ++i)
        ids.insert(keeper.cell(i, u"id"_s));
    EXPECT_EQ(ids.size(), keeper.rows.size()) << "each once";
    RowKeeper one;
    ASSERT_TRUE(take(limin, u"customer"_s, one, {{u"name"_s, u"客户7"_s}}));
    EXPECT_EQ(one.rows.size(), 1u) << "found on the third page";
}

TEST_P(Exports, SpeakToPeople)
{
    (void)shop.contact(limin, lead);
    RowKeeper keeper;
    ASSERT_TRUE(take(limin, u"follow-up"_s, keeper));
    EXPECT_EQ(keeper.head.kind, u"follow_up"_s);
    EXPECT_EQ(keeper.cell(0, u"kind"_s), u"Call"_s) << "the word and not the code";
    EXPECT_EQ(keeper.cell(0, u"counts"_s), u"yes"_s);
    EXPECT_EQ(keeper.cell(0, u"recorded_at"_s), u"2026-11-23 09:00:00"_s) << "in the store's zone";
    EXPECT_EQ(keeper.head.person, u"李敏"_s);
    EXPECT_EQ(keeper.head.at.toString(u"HH:mm"_s), u"09:00"_s);
    QStringList titles;
    for (const ExportColumn &column : keeper.head.columns)
        titles << column.title;
    EXPECT_EQ(titles.removeDuplicates(), 0) << "no two columns are called the same: " << titles.join(u',').toStdString();
}

// QT-04
TEST_P(Exports, PricesLeaveInBulkWithARightOfTheirOwn)
{
    const QuoteId id = prepare(ask());
    ASSERT_TRUE(act(clerk, id, QuoteAction::Submit));
    ASSERT_TRUE(act(director, id, QuoteAction::Approve, {{}, true}));
    const QStringList prices{u"total_fen"_s, u"discount_fen"_s, u"discount_bp"_s};
    for (const char *signin : {"limin", "zhanghui", "zhaogang", "chenjie", "heyong", "sunlei"}) {
        const Session person = shop.as(QString::fromLatin1(signin));
        const bool may = person.role == Role::Director || person.role == Role::GeneralManager;
        RowKeeper keeper;
        const auto readings = trailOf(u"read"_s).size();
        ASSERT_TRUE(take(person, u"quote"_s, keeper)) << signin;
        ASSERT_EQ(keeper.rows.size(), 1u) << signin;
        for (const QString &price : prices)
            EXPECT_EQ(keeper.columns().contains(price), may) << signin << " " << price.toStdString();
        EXPECT_EQ(keeper.all().contains(u"23472442"_s), may) << signin;
        EXPECT_EQ(trailOf(u"read"_s).size() > readings, may) << signin << ": who gets no price has read none";
    }
}

TEST_P(Exports, StandInTheAuditBeforeTheyAreAnswered)
{
    RowKeeper keeper;
    const auto taken = services.exports.run(limin, {u"customer"_s, u"　季度 分析 "_s, {{u"name"_s, u"王建国"_s}}}, keeper);
    ASSERT_TRUE(taken);
    EXPECT_TRUE(keeper.ended);
    const auto entries = trailOf(u"export"_s);
    ASSERT_EQ(entries.size(), 1u);
    const AuditEntry &entry = entries[0].entry;
    EXPECT_EQ(entry.kind, u"customer"_s);
    EXPECT_EQ(entry.person, limin.person);
    const QJsonObject details = QJsonDocument::fromJson(entry.details.toUtf8()).object();
    EXPECT_EQ(details.value(u"purpose"_s).toString(), u"季度 分析"_s);
    EXPECT_EQ(details.value(u"rows"_s).toInt(), 1);
    EXPECT_EQ(details.value(u"columns"_s).toArray().size(), qsizetype(keeper.head.columns.size()));
    EXPECT_EQ(details.value(u"where"_s).toArray(), QJsonArray{u"name"_s});
    EXPECT_FALSE(entry.details.contains(u"王建国"_s)) << "what was chosen by is nobody's business";
    EXPECT_TRUE(services.trail.verify(director)->intact);
}

TEST_P(Exports, NeedAPurpose)
{
    for (const QString &purpose : {QString(), u"  "_s, u"　"_s, u"a\nb"_s, QString(201, u'x'), u"x"_s + QChar(0)}) {
        RowKeeper keeper;
        const auto taken = services.exports.run(limin, {u"customer"_s, purpose, {}}, keeper);
        ASSERT_FALSE(taken);
        EXPECT_EQ(taken.error().code, ErrorCode::Invalid);
        EXPECT_EQ(taken.error().fields.at(0).field, u"purpose"_s);
        EXPECT_FALSE(keeper.begun);
    }
    EXPECT_TRUE(trailOf(u"export"_s).empty());
}

TEST_P(Exports, RefuseInWordsAndLeaveNothing)
{
    RowKeeper keeper;
    EXPECT_EQ(take(limin, u"secret"_s, keeper).error().fields.at(0).field, u"kind"_s);
    EXPECT_EQ(take(limin, u"model_price"_s, keeper).error().fields.at(0).field, u"model"_s);
    EXPECT_EQ(take(limin, u"quote"_s, keeper, {{u"total_fen"_s, u"1"_s}}).error().fields.at(0).field, u"total_fen"_s);
    EXPECT_EQ(take(limin, u"customer"_s, keeper, {{u"nothing"_s, u"1"_s}}).error().code, ErrorCode::Invalid);
    EXPECT_EQ(take(shop.as(u"caiwu"_s), u"quote"_s, keeper).error().code, ErrorCode::NotPermitted);
    EXPECT_FALSE(keeper.begun);
    keeper.room = 0;
    EXPECT_EQ(take(limin, u"customer"_s, keeper).error().code, ErrorCode::Storage) << "what could not be written is no export";
    EXPECT_FALSE(keeper.ended);
    EXPECT_TRUE(trailOf(u"export"_s).empty());
}

TEST_P(Exports, EndWithTheRight)
{
    promote(limin.person, Role::Finance);
    RowKeeper keeper;
    EXPECT_EQ(take(limin, u"customer"_s, keeper).error().code, ErrorCode::NotSignedIn) << "the file gets no name";
    EXPECT_TRUE(trailOf(u"export"_s).empty());
}

// A list stops looking after very many rows that do not fit; who exports goes on from there.
TEST(Collected, SaysHowFarItLooked)
{
    qint64 id = 0;
    RecordService::ListQuery query;
    query.where.insert(u"name"_s, u"nobody"_s);
    const auto answer = collected("customer", query, {u"name"_s}, [&]() -> Result<Page<QJsonObject>> {
        Page<QJsonObject> page{{}, true};
        for (int i = 0; i < 500; ++i)
            page.rows.push_back({{u"id"_s, ++id}, {u"name"_s, u"x"_s}});
        return page;
    });
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->value(u"rows"_s).toArray().isEmpty());
    EXPECT_TRUE(answer->value(u"more"_s).toBool());
    EXPECT_EQ(answer->value(u"after"_s).toInteger(), id);
}

// PI-04: past the limit an export of persons waits for the director, and then holds once.
TEST_P(Exports, PastTheLimitWaitForTheDirector)
{
    shop.leadOf(limin, u"陈静"_s, u"13703519031"_s);
    shop.leadOf(limin, u"郝亮"_s, u"13903511111"_s);
    ASSERT_TRUE(services.procedures.setParameter(director, u"PI-04.rows"_s, u"2"_s));
    RowKeeper keeper;
    const auto refused = take(manager, u"customer"_s, keeper);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().verdicts.front().rule, u"PI-04"_s);
    EXPECT_EQ(refused.error().verdicts.front().outcome, Outcome::Approve);
    EXPECT_FALSE(keeper.ended) << "nothing is handed out";
    EXPECT_TRUE(trailOf(u"export"_s).empty());
    RowKeeper again;
    EXPECT_FALSE(take(manager, u"customer"_s, again));
    const auto waiting = services.exportPermits.page(director, {}, {}, 10);
    ASSERT_EQ(waiting->rows.size(), 1u) << "the director is asked once";
    const ExportPermitId permit = waiting->rows.front().record.id;

    EXPECT_EQ(services.exportPermits.act(manager, command(), permit, ExportPermitAction::Approve, {}).error().code,
              ErrorCode::NotPermitted);
    EXPECT_FALSE(services.exportPermits.show(wangwei, permit)) << "it is the asker's and the director's";
    const auto tasks = services.worklist.tasks(director, {}, {});
    EXPECT_EQ(std::count_if(tasks->begin(), tasks->end(), [](const Task &task) { return task.rule == u"PI-04"_s; }), 1);
    ASSERT_TRUE(services.exportPermits.act(director, command(), permit, ExportPermitAction::Approve, {}));

    RowKeeper other;
    EXPECT_FALSE(take(manager, u"customer"_s, other, {{u"state"_s, u"prospect"_s}})) << "for these conditions";
    RowKeeper misused;
    EXPECT_FALSE(services.exports.run(manager, {u"customer"_s, u"转给朋友"_s, {}}, misused)) << "and for this purpose";
    RowKeeper whole;
    ASSERT_TRUE(take(manager, u"customer"_s, whole));
    EXPECT_GE(whole.rows.size(), 3u);
    EXPECT_EQ(services.exportPermits.show(manager, permit)->row.record.value.state, ExportPermitState::Used);
    RowKeeper twice;
    EXPECT_FALSE(take(manager, u"customer"_s, twice)) << "and once";
    RowKeeper directors;
    EXPECT_TRUE(take(director, u"customer"_s, directors)) << "the director decides and asks nobody";
    RowKeeper cars;
    EXPECT_TRUE(take(manager, u"vehicle_model"_s, cars)) << "models are no persons";
}

TEST_P(Exports, APermitRunsOut)
{
    ASSERT_TRUE(services.procedures.setParameter(director, u"PI-04.rows"_s, u"0"_s));
    RowKeeper keeper;
    ASSERT_FALSE(take(limin, u"customer"_s, keeper));
    const ExportPermitId permit = services.exportPermits.page(limin, {}, {}, 10)->rows.at(0).record.id;
    ASSERT_TRUE(services.exportPermits.act(director, command(), permit, ExportPermitAction::Approve, {}));
    shop.clock.advanceDays(8);
    RowKeeper late;
    EXPECT_FALSE(take(limin, u"customer"_s, late));
}

} // namespace showroom
