// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include <QFile>

namespace showroom
{

class Cli : public CommandLine
{
protected:
    qint64 customer(const QString &signin, const QString &name, const QString &phone)
    {
        return as(signin, QStringLiteral("add customer name=%1 phone=%2").arg(name, phone))
            .json.value(QStringLiteral("id"))
            .toInteger();
    }
    qint64 lead(const QString &signin, qint64 customerId)
    {
        return as(signin, QStringLiteral("add lead customer=%1 level=B vehicle=银河L7").arg(customerId))
            .json.value(QStringLiteral("id"))
            .toInteger();
    }
    Ran contact(const QString &signin, qint64 leadId, const QString &more = {})
    {
        return as(signin, QStringLiteral("add follow_up lead=%1 kind=call outcome=reached learned=想置换 reaction=considering "
                                         "next_step=invite next_on=%3 %2")
                              .arg(leadId)
                              .arg(more, storeToday().addDays(3).toString(Qt::ISODate)));
    }
    static QJsonObject error(const Ran &ran) { return ran.json.value(QStringLiteral("error")).toObject(); }
};
INSTANTIATE_TEST_SUITE_P(Engines, Cli, testing::Values(false, true),
                         [](const auto &engine) { return engine.param ? "Postgres" : "Sqlite"; });

TEST_P(Cli, InitFoundsADealershipOnce)
{
    environment.insert(QStringLiteral("SHOWROOM_PASSWORD"), QStringLiteral("admin-password"));
    const Ran first = run(QStringLiteral("init --store 太原店"));
    EXPECT_EQ(first.exit, 0) << first.out.toStdString();
    EXPECT_EQ(first.json.value(QStringLiteral("db")), where);
    EXPECT_EQ(first.json.value(QStringLiteral("admin")), QStringLiteral("admin"));
    const Ran second = run(QStringLiteral("init --store 别家"));
    EXPECT_EQ(second.exit, 5);
    EXPECT_EQ(error(second).value(QStringLiteral("code")), QStringLiteral("conflict"));
}

TEST_P(Cli, AShortPasswordLeavesNothingBehind)
{
    environment.insert(QStringLiteral("SHOWROOM_PASSWORD"), QStringLiteral("short"));
    EXPECT_EQ(run(QStringLiteral("init")).exit, 2);
    EXPECT_FALSE(!GetParam() && QFile::exists(where));
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("user list")).exit, GetParam() ? 4 : 4);
}

TEST_P(Cli, WordsThatAreOffAreNamed)
{
    struct Case {
        const char *line;
        const char *named;
    };
    for (const Case &c :
         {Case{"lits customer", "list"}, Case{"list customer --limt 3", "limit"}, Case{"show customer", "KIND ID"},
          Case{"add customer name", "field=value"}, Case{"", "--help"}, Case{"list customer --limit x", "100000"}}) {
        const Ran ran = run(QString::fromLatin1(c.line));
        EXPECT_EQ(ran.exit, 2) << c.line;
        EXPECT_TRUE(ran.out.contains(QLatin1String(c.named))) << c.line << ran.out.toStdString();
    }
    EXPECT_EQ(run(QStringLiteral("--help")).exit, 0);
    EXPECT_TRUE(run(QStringLiteral("import --help")).out.contains(QStringLiteral("--dry-run")));
}

TEST_P(Cli, SigningInIsAskedOfEverybody)
{
    found();
    environment.remove(QStringLiteral("SHOWROOM_PASSWORD"));
    EXPECT_EQ(run(QStringLiteral("--as limin list customer")).exit, 3);
    EXPECT_EQ(run(QStringLiteral("list customer")).exit, 3);
    environment.insert(QStringLiteral("SHOWROOM_PASSWORD"), QStringLiteral("wrong"));
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(run(QStringLiteral("--as limin list customer")).exit, 3);
    EXPECT_EQ(as(QStringLiteral("limin"), QStringLiteral("list customer")).exit, 3) << "locked after five";
    EXPECT_EQ(as(QStringLiteral("wangwei"), QStringLiteral("list customer")).exit, 0);
    const QString secret = write(QStringLiteral("secret"), "wangwei-password\n");
    environment.remove(QStringLiteral("SHOWROOM_PASSWORD"));
    EXPECT_EQ(run(QStringLiteral("--as wangwei --password-file %1 list customer").arg(secret)).exit, 0);
}

TEST_P(Cli, KindsSayTheirFieldsStatesAndActions)
{
    const Ran ran = run(QStringLiteral("kinds"));
    ASSERT_EQ(ran.exit, 0);
    bool phoneSeen = false;
    for (const QJsonValue &kind : ran.json.value(QStringLiteral("kinds")).toArray())
        for (const QJsonValue &field : kind.toObject().value(QStringLiteral("fields")).toArray()) {
            EXPECT_TRUE(field.toObject().contains(QStringLiteral("type")));
            if (kind[QStringLiteral("kind")] == QStringLiteral("customer") &&
                field[QStringLiteral("name")] == QStringLiteral("phone")) {
                phoneSeen = true;
                EXPECT_EQ(field[QStringLiteral("type")].toString(), QStringLiteral("phone"));
                EXPECT_EQ(field[QStringLiteral("confidential")].toString(), QStringLiteral("phone"));
                EXPECT_TRUE(field[QStringLiteral("required")].toBool());
            }
        }
    EXPECT_TRUE(phoneSeen);
}

TEST_P(Cli, AWeekOfAConsultantTellsFu01sTruth)
{
    found();
    const QString file =
        write(QStringLiteral("客户.csv"), "\xef\xbb\xbf客户姓名,手机号码,地址,来店日期\n单晓燕,15903510417,迎泽大街,2026.03."
                                          "24\n王建国,138 0351 6620,,2026年03月24日\n单女士,+8615903510417,,\n");
    const Ran imported = as(QStringLiteral("limin"), QStringLiteral("import customer"), {file});
    ASSERT_EQ(imported.exit, 0) << imported.out.toStdString();
    EXPECT_EQ(imported.json.value(QStringLiteral("read")).toInt(), 3);
    EXPECT_EQ(imported.json.value(QStringLiteral("added")).toInt(), 2);
    EXPECT_EQ(imported.json.value(QStringLiteral("duplicate")).toInt(), 1);
    EXPECT_EQ(imported.json.value(QStringLiteral("rows")).toArray().at(0)[QStringLiteral("row")].toInt(), 4);

    const Ran found = as(QStringLiteral("limin"), QStringLiteral("search shanxy"));
    ASSERT_EQ(found.json.value(QStringLiteral("rows")).toArray().size(), 1);
    const qint64 id =
        lead(QStringLiteral("limin"), found.json.value(QStringLiteral("rows")).toArray().at(0)[QStringLiteral("id")].toInteger());
    ASSERT_GT(id, 0);
    const auto owed = [&] {
        for (const QJsonValue &task :
             as(QStringLiteral("limin"), QStringLiteral("worklist")).json.value(QStringLiteral("tasks")).toArray())
            if (task[QStringLiteral("rule")] == QStringLiteral("FU-01"))
                return std::pair(task[QStringLiteral("owed")].toInt(), task[QStringLiteral("done")].toInt());
        return std::pair(0, 0);
    };
    const auto before = owed();
    ASSERT_EQ(contact(QStringLiteral("limin"), id).exit, 0);
    const auto after = owed();
    const bool metAtOnce = after == std::pair(0, 0); // opened Thursday or later: one contact meets the week
    EXPECT_TRUE(metAtOnce || after == std::pair(before.first, 1));
    const Ran checked = as(QStringLiteral("limin"), QStringLiteral("check lead %1").arg(id));
    EXPECT_EQ(checked.exit, 0);
    QStringList rules;
    for (const QJsonValue &verdict : checked.json.value(QStringLiteral("verdicts")).toArray())
        rules << verdict[QStringLiteral("rule")].toString();
    for (const char *rule : {"FU-01", "FU-02", "FU-03", "FU-07"})
        EXPECT_TRUE(rules.contains(QLatin1String(rule))) << rule;
    const Ran shown = as(QStringLiteral("limin"), QStringLiteral("show lead %1").arg(id));
    EXPECT_EQ(shown.json.value(QStringLiteral("state")), QStringLiteral("following"));
    EXPECT_TRUE(shown.json.contains(QStringLiteral("history")));
}

TEST_P(Cli, RulesRefuseWithTheirVerdicts)
{
    found();
    const qint64 id =
        lead(QStringLiteral("limin"), customer(QStringLiteral("limin"), QStringLiteral("陈静"), QStringLiteral("13703519031")));
    const Ran bare = as(QStringLiteral("limin"), QStringLiteral("add follow_up lead=%1 kind=call").arg(id));
    EXPECT_EQ(bare.exit, 1);
    const QJsonObject verdict = error(bare).value(QStringLiteral("verdicts")).toArray().at(0).toObject();
    EXPECT_EQ(verdict.value(QStringLiteral("rule")), QStringLiteral("FU-07"));
    EXPECT_EQ(verdict.value(QStringLiteral("outcome")), QStringLiteral("block"));
    EXPECT_EQ(verdict.value(QStringLiteral("missing")).toArray().size(), 4);
    EXPECT_FALSE(verdict.value(QStringLiteral("mend")).toString().isEmpty());
    EXPECT_EQ(
        as(QStringLiteral("limin"), QStringLiteral("do lead %1 refuse reason=太贵").arg(id)).json.value(QStringLiteral("state")),
        QStringLiteral("refused"));
    const Ran lost = as(QStringLiteral("limin"), QStringLiteral("do lead %1 claim_lost reason=竞品").arg(id));
    EXPECT_EQ(lost.exit, 1);
    EXPECT_EQ(error(lost).value(QStringLiteral("verdicts")).toArray().at(0)[QStringLiteral("rule")].toString(),
              QStringLiteral("FU-03"));
    EXPECT_EQ(as(QStringLiteral("limin"), QStringLiteral("do lead %1 deliver").arg(id)).exit, 1);
    EXPECT_EQ(as(QStringLiteral("limin"), QStringLiteral("do lead %1 dance").arg(id)).exit, 2);
    EXPECT_EQ(as(QStringLiteral("limin"), QStringLiteral("set lead %1 state=won").arg(id)).exit, 2) << "only an action moves it";
    EXPECT_EQ(as(QStringLiteral("limin"), QStringLiteral("set lead %1 level=A version=1").arg(id)).exit, 5) << "stale";
    EXPECT_EQ(as(QStringLiteral("limin"), QStringLiteral("set lead %1 level=A").arg(id)).exit, 0);
    EXPECT_EQ(as(QStringLiteral("limin"), QStringLiteral("show lead 999999")).exit, 4);
}

TEST_P(Cli, IntervalsGradesAndClaimsAreThere)
{
    found();
    const QString limin = QStringLiteral("limin");
    const qint64 id = lead(limin, customer(limin, QStringLiteral("陈静"), QStringLiteral("13703519031")));
    const auto verdict = [&](const QString &rule) {
        for (const auto &each :
             as(limin, QStringLiteral("check lead %1").arg(id)).json.value(QStringLiteral("verdicts")).toArray())
            if (each[QStringLiteral("rule")].toString() == rule)
                return each.toObject();
        return QJsonObject();
    };
    EXPECT_FALSE(verdict(QStringLiteral("FU-13")).value(QStringLiteral("message")).toString().isEmpty());
    EXPECT_EQ(verdict(QStringLiteral("FU-14")).value(QStringLiteral("outcome")), QStringLiteral("task"));
    EXPECT_EQ(as(QStringLiteral("heyong"), QStringLiteral("policy FU-13.preset trade")).exit, 0);
    EXPECT_EQ(as(QStringLiteral("heyong"), QStringLiteral("policy FU-13.contact_days H=9")).exit, 2) << "more than an A has";
    const Ran late = as(limin, QStringLiteral("add follow_up lead=%1 kind=call learned=看车 reaction=considering next_step=call "
                                              "next_on=2030-01-01")
                                   .arg(id));
    EXPECT_NE(late.exit, 0);
    EXPECT_EQ(as(limin, QStringLiteral("set lead %1 purchase_time=within_week model_liked=true payment=loan").arg(id)).exit, 0);
    EXPECT_EQ(as(limin, QStringLiteral("show lead %1").arg(id)).json.value(QStringLiteral("level")), QStringLiteral("H"));
    EXPECT_EQ(as(limin, QStringLiteral("do lead %1 claim-invalid reason=other").arg(id)).exit, 2) << "which other?";
    EXPECT_EQ(as(limin, QStringLiteral("do lead %1 claim-invalid reason=无购车意向").arg(id)).json.value(QStringLiteral("state")),
              QStringLiteral("invalid_pending"));
    EXPECT_EQ(
        as(QStringLiteral("chenjie"), QStringLiteral("do lead %1 approve-invalid").arg(id)).json.value(QStringLiteral("state")),
        QStringLiteral("invalid"));
}

TEST_P(Cli, ASecondCardForANumberIsAConflict)
{
    found();
    const qint64 id = customer(QStringLiteral("limin"), QStringLiteral("陈静"), QStringLiteral("13703519031"));
    const Ran again = as(QStringLiteral("wangwei"), QStringLiteral("add customer name=陈小姐 phone=13703519031"));
    EXPECT_EQ(again.exit, 5);
    EXPECT_EQ(error(again).value(QStringLiteral("record")).toInteger(), id);
    EXPECT_EQ(error(again).value(QStringLiteral("verdicts")).toArray().at(0)[QStringLiteral("rule")].toString(),
              QStringLiteral("FU-10"));
    EXPECT_EQ(as(QStringLiteral("wangwei"), QStringLiteral("add customer name=谁 phone=12345")).exit, 2);
}

TEST_P(Cli, AColleaguesNumberIsMaskedOnEveryWay)
{
    found();
    const qint64 id = customer(QStringLiteral("limin"), QStringLiteral("陈静"), QStringLiteral("13712349031"));
    for (const QString &line :
         {QStringLiteral("list customer"), QStringLiteral("show customer %1").arg(id), QStringLiteral("search 陈静"),
          QStringLiteral("audit"), QStringLiteral("list lead"), QStringLiteral("worklist")}) {
        const Ran ran = as(QStringLiteral("wangwei"), line);
        EXPECT_EQ(ran.exit, 0) << line.toStdString();
        EXPECT_FALSE(ran.out.contains(QStringLiteral("13712349031"))) << line.toStdString();
        EXPECT_FALSE(ran.out.contains(QStringLiteral("1234"))) << line.toStdString();
    }
    EXPECT_TRUE(as(QStringLiteral("limin"), QStringLiteral("list customer")).out.contains(QStringLiteral("13712349031")));
    EXPECT_FALSE(as(QStringLiteral("heyong"), QStringLiteral("audit")).out.contains(QStringLiteral("13712349031")));
}

TEST_P(Cli, ParametersAreTheDirectors)
{
    found();
    EXPECT_EQ(as(QStringLiteral("chenjie"), QStringLiteral("policy FU-03.due_days 5")).exit, 3);
    EXPECT_EQ(as(QStringLiteral("heyong"), QStringLiteral("policy FU-03.due_days 500")).exit, 2);
    EXPECT_EQ(as(QStringLiteral("heyong"), QStringLiteral("policy FU-03.due_days 5")).exit, 0);
    const Ran read = as(QStringLiteral("limin"), QStringLiteral("policy FU-03.due_days"));
    EXPECT_EQ(read.json.value(QStringLiteral("policy")).toArray().at(0)[QStringLiteral("value")].toString(), QStringLiteral("5"));
    const Ran rules = as(QStringLiteral("limin"), QStringLiteral("rules fu-03"));
    EXPECT_EQ(rules.json.value(QStringLiteral("rules"))
                  .toArray()
                  .at(0)[QStringLiteral("parameters")][QStringLiteral("FU-03.due_days")]
                  .toString(),
              QStringLiteral("5"));
    EXPECT_EQ(as(QStringLiteral("limin"), QStringLiteral("policy nothing")).exit, 4);
}

TEST_P(Cli, AnImportIsAllOrNothing)
{
    found();
    const QString file = write(QStringLiteral("bad.csv"), "姓名,电话\n好人,13900000001\n,13900000002\n");
    const Ran refused = as(QStringLiteral("zhanghui"), QStringLiteral("import customer"), {file});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.json.value(QStringLiteral("rejected")).toInt(), 1);
    EXPECT_EQ(as(QStringLiteral("zhanghui"), QStringLiteral("list customer")).json.value(QStringLiteral("rows")).toArray().size(),
              0);
    EXPECT_EQ(as(QStringLiteral("zhanghui"), QStringLiteral("import customer --dry-run"), {file}).exit, 0);
    const QString rejects = this->file(QStringLiteral("rejects.csv"));
    EXPECT_EQ(as(QStringLiteral("zhanghui"), QStringLiteral("import customer --rejects %1").arg(rejects), {file}).exit, 0);
    EXPECT_TRUE(QFile::exists(rejects));
    EXPECT_EQ(as(QStringLiteral("zhanghui"), QStringLiteral("list customer")).json.value(QStringLiteral("rows")).toArray().size(),
              1);
    EXPECT_EQ(as(QStringLiteral("zhanghui"), QStringLiteral("import customer /nowhere.csv")).exit, 6);
}

TEST_P(Cli, ACatalogueIsImportedAndACarComesIntoTheStock)
{
    found();
    const QString file = write(QStringLiteral("车型.csv"),
                               "id,brand_name,group_name,series_name,full_name,price,year,displacement,oil\n"
                               "1,大众,一汽-大众,一汽-大众-速腾,速腾  2023款 1.4T 自动飞驰版,15.99万元,2023,1.4T,92号\n"
                               "1,大众,一汽-大众,一汽-大众-速腾,速腾  2023款 1.4T 自动飞驰版,15.99万元,2023,1.4T,92号\n"
                               "2,比亚迪,比亚迪,比亚迪-秦PLUS,秦PLUS  2024款 EV 510km,,2024,-L,\t\n");
    EXPECT_EQ(as(QStringLiteral("zhanghui"), QStringLiteral("import vehicle_model"), {file}).exit, 3);
    const Ran imported = as(QStringLiteral("chenjie"), QStringLiteral("import vehicle_model"), {file});
    ASSERT_EQ(imported.exit, 0) << imported.out.toStdString();
    EXPECT_EQ(imported.json.value(QStringLiteral("added")).toInt(), 2);
    EXPECT_EQ(imported.json.value(QStringLiteral("duplicate")).toInt(), 1);
    const Ran models = as(QStringLiteral("limin"), QStringLiteral("list vehicle-model"));
    const QJsonObject model = models.json.value(QStringLiteral("rows")).toArray().at(0).toObject();
    EXPECT_EQ(model.value(QStringLiteral("series")), QStringLiteral("速腾"));
    EXPECT_EQ(model.value(QStringLiteral("name")), QStringLiteral("1.4T 自动飞驰版"));
    EXPECT_EQ(model.value(QStringLiteral("energy")), QStringLiteral("petrol"));
    EXPECT_EQ(model.value(QStringLiteral("media_price_fen")).toInteger(), 15'990'000);
    const qint64 id = model.value(QStringLiteral("id")).toInteger();

    const QString car = QStringLiteral("add vehicle vin=%1 model=%2 colour=白").arg(QStringLiteral("lvshcamb1ce054249")).arg(id);
    EXPECT_EQ(as(QStringLiteral("limin"), car).exit, 3) << "a consultant reads";
    const Ran added = as(QStringLiteral("zhanghui"), car);
    ASSERT_EQ(added.exit, 0) << added.out.toStdString();
    EXPECT_EQ(as(QStringLiteral("zhanghui"), car).exit, 5);
    EXPECT_EQ(as(QStringLiteral("zhanghui"), QString(car).replace(u'9', u'8')).exit, 2) << "the check digit";
    const qint64 vehicle = added.json.value(QStringLiteral("id")).toInteger();
    EXPECT_EQ(as(QStringLiteral("zhanghui"), QStringLiteral("do vehicle %1 polish").arg(vehicle)).exit, 2);
    const Ran here = as(QStringLiteral("zhanghui"), QStringLiteral("do vehicle %1 receive").arg(vehicle));
    EXPECT_EQ(here.json.value(QStringLiteral("state")), QStringLiteral("in_stock"));
    EXPECT_EQ(as(QStringLiteral("zhanghui"), QStringLiteral("do vehicle %1 receive").arg(vehicle)).exit, 1);
    EXPECT_EQ(as(QStringLiteral("zhanghui"), QStringLiteral("do vehicle %1 void").arg(vehicle)).exit, 2) << "why?";
    const Ran shown = as(QStringLiteral("limin"), QStringLiteral("show vehicle %1").arg(vehicle));
    EXPECT_EQ(shown.json.value(QStringLiteral("history")).toArray().size(), 2);
    EXPECT_EQ(shown.json.value(QStringLiteral("days_in_stock")).toInt(-1), 0);

    EXPECT_EQ(as(QStringLiteral("heyong"),
                 QStringLiteral("add model_price model=%1 guide_price_fen=15000000 media_price_fen=14800000").arg(id))
                  .exit,
              0);
    const Ran prices = as(QStringLiteral("limin"), QStringLiteral("list model_price --where model=%1").arg(id));
    EXPECT_EQ(prices.json.value(QStringLiteral("rows")).toArray().size(), 1) << "the same day is corrected";
    EXPECT_EQ(as(QStringLiteral("limin"), QStringLiteral("list model_price")).exit, 2);
    EXPECT_EQ(
        as(QStringLiteral("heyong"), QStringLiteral("add model_option model=%1 kind=colour name=白 price_fen=200000").arg(id))
            .exit,
        0);
    EXPECT_EQ(as(QStringLiteral("heyong"), QStringLiteral("do model_option 1 end")).exit, 0);
    EXPECT_EQ(as(QStringLiteral("heyong"), QStringLiteral("do vehicle_model %1 end").arg(id)).exit, 0);
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("list vehicle")).exit, 3);
}

TEST_P(Cli, TheTrailIsVerified)
{
    found();
    const Ran ran = as(QStringLiteral("heyong"), QStringLiteral("audit verify"));
    EXPECT_EQ(ran.exit, 0);
    EXPECT_TRUE(ran.json.value(QStringLiteral("intact")).toBool());
    EXPECT_GT(ran.json.value(QStringLiteral("entries")).toInt(), 5);
}

TEST_P(Cli, BacksUpAndRestores)
{
    found();
    const QString copy = file(QStringLiteral("copy.backup"));
    const Ran made = as(QStringLiteral("admin"), QStringLiteral("backup %1").arg(copy));
    if (GetParam()) {
        EXPECT_EQ(made.exit, 2) << "a server has its own tools";
        return;
    }
    ASSERT_EQ(made.exit, 0) << made.out.toStdString();
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("backup %1").arg(copy)).exit, 5) << "nothing is overwritten";
    EXPECT_EQ(as(QStringLiteral("limin"), QStringLiteral("backup %1").arg(file(QStringLiteral("other")))).exit, 3);
    customer(QStringLiteral("limin"), QStringLiteral("后来"), QStringLiteral("13900000009"));
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("restore %1").arg(copy)).exit, 0);
    EXPECT_EQ(as(QStringLiteral("limin"), QStringLiteral("list customer")).json.value(QStringLiteral("rows")).toArray().size(),
              0);
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("check-db")).exit, 0);
    const QString bad = write(QStringLiteral("bad.backup"), "no database at all, but long enough to be looked at");
    EXPECT_EQ(as(QStringLiteral("admin"), QStringLiteral("restore %1").arg(bad)).exit, 6);
}

TEST_P(Cli, ADemonstrationIsMadeAndPeopleSignIn)
{
    const Ran made = run(QStringLiteral("demo --customers 60 --seed 7"));
    ASSERT_EQ(made.exit, 0) << made.out.toStdString() << made.err.toStdString();
    EXPECT_EQ(made.json.value(QStringLiteral("counts"))[QStringLiteral("customer")].toInt(), 60);
    const QJsonObject person = made.json.value(QStringLiteral("people")).toArray().at(0).toObject();
    environment.insert(QStringLiteral("SHOWROOM_PASSWORD"), person.value(QStringLiteral("password")).toString());
    EXPECT_EQ(run(QStringLiteral("--as %1 worklist").arg(person.value(QStringLiteral("signin")).toString())).exit, 0);
    EXPECT_EQ(run(QStringLiteral("demo")).exit, 5);
}

} // namespace showroom
