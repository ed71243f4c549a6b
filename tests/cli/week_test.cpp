// SPDX-License-Identifier: GPL-3.0-or-later
// Reception, the focus, the pool, handing over and calls that check, with the real program.
#include "cli/commandline.h"
#include "support/pdftext.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace showroom
{

class CliWeek : public CommandLine
{
protected:
    Ran done(const QString &signin, const QString &line, const QStringList &more = {})
    {
        const Ran ran = as(signin, line, more);
        EXPECT_EQ(ran.exit, 0) << signin.toStdString() << ": " << line.toStdString() << "\n"
                               << ran.out.toStdString() << ran.err.toStdString();
        return ran;
    }
    static QString id(const Ran &ran) { return QString::number(ran.json.value(u"id"_s).toInteger()); }
    static QString ruleOf(const Ran &ran)
    {
        return ran.json.value(u"error"_s)[u"verdicts"_s].toArray().at(0)[u"rule"_s].toString();
    }
};

INSTANTIATE_TEST_SUITE_P(Engines, CliWeek, testing::Values(false, true),
                         [](const auto &engine) { return engine.param ? "Postgres" : "Sqlite"; });

TEST_P(CliWeek, APartyComesAndTheRegisterIsPrinted)
{
    found();
    const QString party = id(done(u"zhanghui"_s, u"add visit party=2 vehicle=银河E8"_s));
    done(u"zhanghui"_s, u"do visit %1 receive consultant=limin"_s.arg(party));
    const QString customer = id(done(u"limin"_s, u"add customer name=王建国 phone=13803516620"_s));
    done(u"limin"_s, u"do visit %1 identify customer=%2"_s.arg(party, customer));
    EXPECT_EQ(done(u"limin"_s, u"do visit %1 leave"_s.arg(party)).json.value(u"state"_s).toString(), u"left"_s);
    EXPECT_EQ(as(u"zhanghui"_s, u"add visit party=0"_s).exit, 2);
    const Ran day = done(u"zhanghui"_s, u"reception"_s);
    EXPECT_EQ(day.json.value(u"figures"_s)[u"captured"_s].toInt(), 1);
    EXPECT_EQ(day.json.value(u"rows"_s).toArray().at(0)[u"consultant_name"_s].toString(), u"李敏"_s);
    EXPECT_EQ(done(u"zhanghui"_s, u"check visit %1"_s.arg(party)).json.value(u"verdicts"_s).toArray().at(0)[u"rule"_s].toString(),
              u"FU-12"_s);
    const QString name = file(u"register.pdf"_s);
    done(u"zhanghui"_s, u"print reception %1 --to"_s.arg(storeToday().toString(Qt::ISODate)), {name});
    QFile printed(name);
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    const QString text = pdfLetters(printed.readAll());
    EXPECT_TRUE(text.contains(u"来店（电）登记表"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"王建国"_s));
    EXPECT_EQ(as(u"zhanghui"_s, u"print reception never --to x.pdf"_s).exit, 2);
}

TEST_P(CliWeek, TheLastRecordingIsTakenBack)
{
    found();
    EXPECT_EQ(as(u"limin"_s, u"undo"_s).exit, 4) << "nothing was recorded";
    const QString customer = id(done(u"limin"_s, u"add customer name=王建国 phone=13803516620"_s));
    const QString lead = id(done(u"limin"_s, u"add lead customer=%1 level=A"_s.arg(customer)));
    const QString next = storeToday().addDays(2).toString(Qt::ISODate);
    const QString contact =
        u"add follow_up lead=%1 kind=call learned=想看车 reaction=interested next_step=call next_on=%2"_s.arg(lead, next);
    const QString first = id(done(u"limin"_s, contact));
    EXPECT_EQ(done(u"limin"_s, u"show lead %1"_s.arg(lead)).json.value(u"state"_s).toString(), u"following"_s);
    EXPECT_EQ(as(u"chenjie"_s, u"undo %1"_s.arg(first)).exit, 3) << "another's";
    EXPECT_EQ(done(u"limin"_s, u"undo"_s).json.value(u"state"_s).toString(), u"voided"_s);
    EXPECT_EQ(done(u"limin"_s, u"show lead %1"_s.arg(lead)).json.value(u"state"_s).toString(), u"new"_s);
    EXPECT_EQ(as(u"limin"_s, u"undo %1"_s.arg(first)).exit, 1) << "once";
    EXPECT_EQ(as(u"limin"_s, u"undo x"_s).exit, 2);
}

TEST_P(CliWeek, LeadsAreFocusedReleasedTakenAndHandedOver)
{
    found();
    const QString customer = id(done(u"limin"_s, u"add customer name=王建国 phone=13803516620"_s));
    const QString lead = id(done(u"limin"_s, u"add lead customer=%1 level=A"_s.arg(customer)));
    done(u"limin"_s, u"do lead %1 focus"_s.arg(lead));
    EXPECT_EQ(done(u"limin"_s, u"show lead %1"_s.arg(lead)).json.value(u"focus_rank"_s).toInt(), 1);
    EXPECT_EQ(as(u"limin"_s, u"set lead %1 focus_rank=3"_s.arg(lead)).exit, 2) << "an action sets it";
    done(u"chenjie"_s, u"do lead %1 release reason=太忙"_s.arg(lead));
    const Ran pool = done(u"limin"_s, u"pool"_s);
    ASSERT_EQ(pool.json.value(u"rows"_s).toArray().size(), 1);
    EXPECT_FALSE(pool.out.contains(u"13803516620"_s));
    const Ran refused = as(u"limin"_s, u"do lead %1 claim"_s.arg(lead));
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(ruleOf(refused), u"FU-11"_s);
    done(u"heyong"_s, u"policy FU-11.wait_days 0"_s);
    done(u"limin"_s, u"do lead %1 claim"_s.arg(lead));
    EXPECT_EQ(as(u"chenjie"_s, u"hand-over limin --to zhanghui"_s).exit, 2) << "without a note";
    EXPECT_EQ(done(u"chenjie"_s, u"hand-over limin --to zhanghui --note 出差"_s).json.value(u"leads"_s).toInt(), 1);
    EXPECT_EQ(as(u"limin"_s, u"hand-over zhanghui --to limin --note x"_s).exit, 3) << "not a consultant's to do";
}

TEST_P(CliWeek, SamplesAreDrawnOnce)
{
    found();
    EXPECT_EQ(done(u"zhanghui"_s, u"draw satisfaction"_s).json.value(u"drawn"_s).toInt(), 0);
    EXPECT_EQ(as(u"zhanghui"_s, u"draw satisfaction"_s).exit, 5);
    EXPECT_EQ(as(u"zhanghui"_s, u"draw recall"_s).exit, 3);
    EXPECT_EQ(as(u"zhanghui"_s, u"draw lots"_s).exit, 2);
    for (const QString &rule : {u"FU-05"_s, u"FU-06"_s, u"FU-08"_s, u"FU-11"_s, u"FU-12"_s, u"FU-15"_s})
        EXPECT_EQ(done(u"zhanghui"_s, u"rules "_s + rule).json.value(u"rules"_s).toArray().size(), 1) << rule.toStdString();
}

TEST_P(CliWeek, LevelsAreReadByThePersonAndByTheScript)
{
    found();
    done(u"heyong"_s, u"policy FU-13.preset oem_dms"_s);
    const QString customer = id(done(u"limin"_s, u"add customer name=王建国 phone=13803516620"_s));
    const QString lead = id(done(u"limin"_s, u"add lead customer=%1 level=D"_s.arg(customer)));
    EXPECT_EQ(done(u"limin"_s, u"show lead "_s + lead).json.value(u"level"_s), u"C"_s);
    EXPECT_EQ(done(u"limin"_s, u"search 王建国"_s).json.value(u"rows"_s).toArray().at(0)[u"level_shown"_s], u"D"_s);
    const Ran table = told(u"limin"_s, u"list lead"_s);
    EXPECT_EQ(table.exit, 0);
    EXPECT_TRUE(table.out.contains(u" D "_s)) << table.out.toStdString();
    EXPECT_FALSE(table.out.contains(u" C "_s)) << table.out.toStdString();
    EXPECT_FALSE(table.out.contains(u"level_shown"_s)) << table.out.toStdString();
}

TEST_P(CliWeek, LossesAreReportedWithTheirRates)
{
    found();
    const QString customer = id(done(u"limin"_s, u"add customer name=王建国 phone=13803516620"_s));
    const QString lead = id(done(u"limin"_s, u"add lead customer=%1 level=A"_s.arg(customer)));
    done(u"limin"_s, u"do lead %1 claim-invalid reason=no_intention"_s.arg(lead));
    done(u"chenjie"_s, u"do lead %1 approve-invalid"_s.arg(lead));
    EXPECT_EQ(done(u"chenjie"_s, u"losses"_s).json.value(u"total"_s).toInt(), 0);
    const Ran all = done(u"chenjie"_s, u"losses --invalid"_s);
    EXPECT_EQ(all.json.value(u"total"_s).toInt(), 1);
    EXPECT_EQ(all.json.value(u"cells"_s).toArray().at(0)[u"reason"_s].toString(), u"no_intention"_s);
    EXPECT_EQ(all.json.value(u"rates"_s).toArray().size(), 4);
    EXPECT_EQ(all.json.value(u"rates"_s).toArray().at(1)[u"share_bp"_s].toInt(), 10'000);
    const QString table = told(u"chenjie"_s, u"losses --invalid"_s).out;
    EXPECT_TRUE(table.contains(u"100.0 %"_s)) << table.toStdString();
    EXPECT_EQ(as(u"chenjie"_s, u"losses --from never"_s).exit, 2);
    EXPECT_EQ(as(u"chenjie"_s, u"losses --from 2026-11-30 --to 2026-11-01"_s).exit, 2);
}

} // namespace showroom
