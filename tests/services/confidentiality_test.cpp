// SPDX-License-Identifier: GPL-3.0-or-later
// QT-02, QT-04: a price that was not approved is nowhere that a consultant can reach. A quote is made with prices that occur
// nowhere else, and everything that can be read is searched for them.
#include "repositories/sql/postgresserver.h"
#include "repositories/sql/sqlitefile.h"
#include "services/kinds.h"
#include "services/quotedesk.h"
#include "services/rowkeeper.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlRecord>
#include <map>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

// 350,000.00 posted, 314,159.26 offered: 35,840.74 or 10.25 % off.
const QStringList markers{u"31415926"_s, u"314159.26"_s, u"314,159"_s, u"3584074"_s, u"35840.74"_s, u"35,840"_s, u"10.25"_s};

QString textOf(const Error &error)
{
    QString text = translated(error.message) + error.logDetail;
    for (const Verdict &verdict : error.verdicts)
        text += translated(verdict.message) + translated(verdict.mend);
    for (const FieldProblem &problem : error.fields)
        text += problem.field + translated(problem.problem);
    return text;
}

QString textOf(const Result<QJsonObject> &answer)
{
    return answer ? QString::fromUtf8(QJsonDocument(*answer).toJson()) : textOf(answer.error());
}

QString textOf(const Result<QByteArray> &paper)
{
    return paper ? QString::fromUtf8(*paper) : textOf(paper.error());
}

QString textOf(const std::vector<Verdict> &verdicts)
{
    QString text;
    for (const Verdict &verdict : verdicts)
        text += verdict.rule + translated(verdict.message) + translated(verdict.mend) + verdict.missing.join(u' ');
    return text;
}

/// The card as the window gets it, with each word that a page or a notice makes of it.
QString textOf(const Result<QuoteCard> &answer)
{
    if (!answer)
        return textOf(answer.error());
    QString text = textOf(answer->verdicts) + answer->quote.value.note + answer->quote.value.subject;
    for (const QuoteStep &step : answer->history)
        text += step.event.action + step.event.note;
    if (answer->prices)
        text += answer->prices->offer.total.text() + QString::number(answer->prices->offer.total.fen());
    if (answer->difference)
        text += answer->difference->total.text();
    return text;
}

QString textOf(const Result<Page<QuoteListRow>> &answer)
{
    if (!answer)
        return textOf(answer.error());
    QString text;
    for (const QuoteListRow &row : answer->rows)
        text += row.row.quote.value.number + row.ownerName + (row.offer ? QString::number(row.offer->total.fen()) : QString());
    return text;
}

/// Everything that is said to the log while it lives.
class LogKeeper
{
public:
    LogKeeper() : m_before(qInstallMessageHandler(keep)) { s_text.clear(); }
    ~LogKeeper() { qInstallMessageHandler(m_before); }
    [[nodiscard]] static QString text() { return s_text; }

private:
    static void keep(QtMsgType, const QMessageLogContext &, const QString &text) { s_text += text + u'\n'; }
    static inline QString s_text;
    QtMessageHandler m_before;
};

} // namespace

class Confidentiality : public QuoteDesk
{
protected:
    Confidentiality()
    {
        (void)services.catalogue.setPrice(manager, command(),
                                          {model, QDate(2026, 11, 23), Money::fromYuan(360'000), Money::fromYuan(350'000)});
        QuoteInput wanted = input(ask());
        wanted.lines.resize(1);
        wanted.lines[0].offered = Money::fromFen(31'415'926);
        secret = services.quotes.add(clerk, command(), wanted)->id;
    }

    // Everything that the services answer to this person, by what was asked.
    std::map<QString, QString> outputs(const Session &person)
    {
        const LogKeeper log;
        std::map<QString, QString> found = exported(person);
        found.merge(readInTheWindow(person));
        RecordService &records = services.records;
        for (const char *kind : {"quote", "plan", "lead", "customer", "follow_up", "vehicle", "person", "tax_period"}) {
            const QString name = QString::fromLatin1(kind);
            found[u"list "_s + name] = textOf(records.list(person, name, {}));
            found[u"show "_s + name] = textOf(records.show(person, name, 1));
        }
        for (const QString &field : {u"total_fen"_s, u"discount_fen"_s, u"discount_bp"_s, u"lines"_s}) {
            RecordService::ListQuery chosen;
            chosen.where.insert(field, u"1"_s);
            found[u"list where "_s + field] = textOf(records.list(person, u"quote"_s, chosen));
            RecordService::ListQuery sorted;
            sorted.sort = field;
            found[u"list sort "_s + field] = textOf(records.list(person, u"quote"_s, sorted));
        }
        for (const char *action : {"submit", "approve", "return", "release", "accept", "revise", "reject", "void", "supersede"})
            found[u"do "_s + QString::fromLatin1(action)] = textOf(
                records.act(person, command(), u"quote"_s, secret.value(), QString::fromLatin1(action), {{u"reason"_s, u"x"_s}}));
        found[u"set"_s] = textOf(records.set(person, command(), u"quote"_s, secret.value(), {{u"note"_s, u"x"_s}}));
        found[u"add"_s] = textOf(records.add(person, command(), u"quote"_s, {{u"plan"_s, u"1"_s}}));
        found[u"kinds"_s] = QString::fromUtf8(QJsonDocument(describedKinds()).toJson());
        if (const auto verdicts = records.check(person, u"quote"_s, secret.value()))
            found[u"check"_s] = textOf(*verdicts);
        for (const QString &text : {u"BJ-2026-0001"_s, u"王建国"_s, u"6620"_s})
            if (const auto hits = services.search.search(person, text, 20))
                for (const SearchHit &hit : hits->rows)
                    found[u"search "_s + text] += hit.name + hit.phone + hit.ownerName;
        if (const auto tasks = services.worklist.tasks(person, {}, {}))
            for (const Task &task : *tasks)
                found[u"worklist"_s] += task.rule + translated(task.message);
        if (const auto trail = services.trail.page(person, {}, 200))
            for (const TrailRow &entry : trail->rows)
                found[u"audit"_s] += entry.entry.action + entry.entry.details;
        if (const auto standings = services.procedures.standings(person))
            for (const RuleStanding &standing : *standings)
                found[u"procedures"_s] += QString::number(standing.tasks) + u' ';
        found[u"log"_s] = log.text();
        return found;
    }

    // Every kind as a table, whole and chosen by a price, and everything on paper.
    std::map<QString, QString> exported(const Session &person)
    {
        std::map<QString, QString> found;
        const auto take = [&](const QString &name, const QString &kind, const RecordService::Values &where) {
            RowKeeper keeper;
            const auto taken = services.exports.run(person, {kind, u"核对"_s, where}, keeper);
            found[u"export "_s + name] = keeper.all() + (taken ? keeper.head.purpose : textOf(taken.error()));
        };
        for (const QString &kind : kindNames()) {
            take(kind, kind, {});
            found[u"print "_s + kind] = textOf(services.records.print(person, kind, secret.value()));
        }
        for (const QString &field : {u"total_fen"_s, u"discount_fen"_s, u"discount_bp"_s, u"lines"_s, u"loan_fen"_s})
            take(u"where "_s + field, u"quote"_s, {{field, u"31415926"_s}});
        take(u"by state"_s, u"quote"_s, {{u"state"_s, u"draft"_s}});
        return found;
    }

    std::map<QString, QString> readInTheWindow(const Session &person)
    {
        std::map<QString, QString> found;
        found[u"card"_s] = textOf(services.quotes.show(person, secret));
        found[u"page"_s] = textOf(services.quotes.page(person, {}, {}, 50));
        found[u"page of mine"_s] = textOf(services.quotes.page(person, {{}, {}, true}, {}, 50));
        found[u"page of the lead"_s] = textOf(services.quotes.page(person, {{}, lead, false}, {}, 50));
        const auto reckoned = services.quotes.reckon(person, PlanId(1), input());
        found[u"reckon"_s] = reckoned ? reckoned->offer.total.text() : textOf(reckoned.error());
        const auto verdicts = services.leads.check(person, lead);
        found[u"check lead"_s] = verdicts ? textOf(*verdicts) : textOf(verdicts.error());
        for (const QuoteAction action : {QuoteAction::Approve, QuoteAction::Return}) {
            const auto done = services.quotes.act(person, command(), QuoteId(secret.value() + 1000), action, {u"x"_s, false});
            found[u"act on a missing "_s + codeOf(action)] = done ? QString() : textOf(done.error());
        }
        return found;
    }

    // Every column of every table but the two that hold prices.
    QString restOfTheDatabase()
    {
        auto opened = GetParam() == Where::Sqlite ? sqlitefile::open(shop.where()) : postgresserver::open(shop.where());
        Database &database = **opened;
        QString text;
        int tables = 0;
        for (const QString &table : database.connection().tables()) {
            if (table == u"quote_offer"_s || table == u"quote_line"_s || table.startsWith(u"sqlite_"_s))
                continue;
            ++tables;
            QSqlQuery rows(database.connection());
            EXPECT_TRUE(rows.exec(u"SELECT * FROM "_s + table)) << table.toStdString();
            while (rows.next())
                for (int i = 0; i < rows.record().count(); ++i)
                    text += rows.value(i).toString() + u'|';
            text += u'\n';
        }
        EXPECT_GT(tables, 20);
        return text;
    }

    static void expectNoMarker(const QString &where, const QString &text)
    {
        for (const QString &marker : markers)
            EXPECT_FALSE(text.contains(marker)) << marker.toStdString() << " in " << where.toStdString();
    }

    QuoteId secret = QuoteId(0);
};

INSTANTIATE_TEST_SUITE_P(, Confidentiality, bothEngines, engineName);

TEST_P(Confidentiality, AnUnapprovedPriceIsNowhereAConsultantCanReach)
{
    const Session otherClerk = colleague(u"liuna"_s, u"刘娜"_s, Role::Clerk);
    for (const QuoteState state : {QuoteState::Draft, QuoteState::Submitted, QuoteState::Returned, QuoteState::Rejected}) {
        put(secret, state);
        for (const Session &person : {limin, wangwei, otherClerk, shop.as(u"zhaogang"_s), shop.as(u"caiwu"_s), shop.as(u"kefu"_s),
                                      shop.as(u"zonghe"_s), shop.as(u"admin"_s)}) {
            const auto found = outputs(person);
            EXPECT_GE(found.size(), 70u);
            for (const auto &[where, text] : found)
                expectNoMarker(person.signin + u' ' + where, text);
        }
        put(secret, state);
    }
}

TEST_P(Confidentiality, TheTestSeesAPriceWhereThereIsOne)
{
    EXPECT_TRUE(outputs(manager).at(u"show quote"_s).contains(markers[0]));
    EXPECT_TRUE(outputs(clerk).at(u"list quote"_s).contains(markers[3]));
    EXPECT_TRUE(outputs(manager).at(u"print quote"_s).contains(u"314,159.26"_s));
    EXPECT_TRUE(outputs(manager).at(u"card"_s).contains(markers[0]));
    expectNoMarker(u"a manager's export"_s, outputs(manager).at(u"export quote"_s));
    EXPECT_TRUE(outputs(director).at(u"export quote"_s).contains(markers[0]));
    put(secret, QuoteState::Approved);
    EXPECT_TRUE(outputs(limin).at(u"show quote"_s).contains(markers[0])) << "and after the approval it is the consultant's";
}

TEST_P(Confidentiality, PricesLieInTwoTablesAlone)
{
    // Through all that is done with a quote, with its refusals.
    (void)services.quotes.act(limin, command(), secret, QuoteAction::Accept, {});
    ASSERT_TRUE(act(clerk, secret, QuoteAction::Submit));
    EXPECT_FALSE(act(manager, secret, QuoteAction::Approve));
    ASSERT_TRUE(act(shop.as(u"sunlei"_s), secret, QuoteAction::Return, {u"再议"_s, false}));
    QuoteInput again = input();
    again.lines = shown(clerk, secret).prices->lines;
    ASSERT_TRUE(services.quotes.update(clerk, command(), secret, shown(clerk, secret).quote.version, again));
    ASSERT_TRUE(act(clerk, secret, QuoteAction::Submit));
    ASSERT_TRUE(act(shop.as(u"sunlei"_s), secret, QuoteAction::Approve, {{}, true}));
    ASSERT_TRUE(act(clerk, secret, QuoteAction::Revise));
    // Also through what leaves the program: the audit says that, by whom and what for, and no figure.
    RowKeeper keeper;
    ASSERT_TRUE(services.exports.run(director, {u"quote"_s, u"核对"_s, {}}, keeper));
    EXPECT_TRUE(keeper.all().contains(markers[0]));
    ASSERT_TRUE(services.quotes.print(limin, secret));
    expectNoMarker(u"the database"_s, restOfTheDatabase());
}

TEST_P(Confidentiality, WhoSawAPriceIsLogged)
{
    EXPECT_EQ(shown(clerk, secret).readers, 1);
    EXPECT_EQ(shown(manager, secret).readers, 2);
    EXPECT_EQ(shown(manager, secret).readers, 2) << "again within some minutes is the same reading";
    (void)services.quotes.page(director, {}, {}, 10);
    EXPECT_EQ(shown(manager, secret).readers, 3) << "a list shows prices, too";
    (void)services.quotes.show(limin, secret);
    EXPECT_EQ(shown(manager, secret).readers, 3) << "who saw none has read none";
    int readings = 0;
    const auto trail = services.trail.page(director, {}, 200);
    ASSERT_TRUE(trail);
    for (const TrailRow &entry : trail->rows)
        if (entry.entry.kind == u"quote"_s && entry.entry.action == u"read"_s && entry.entry.record == secret.value())
            ++readings;
    EXPECT_EQ(readings, 3);
    shop.clock.advanceMinutes(20);
    (void)shown(manager, secret);
    const auto later = services.trail.page(director, {}, 200);
    EXPECT_EQ(later->rows[0].entry.action, u"read"_s);
}

} // namespace showroom
