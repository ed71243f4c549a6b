// SPDX-License-Identifier: GPL-3.0-or-later
// From the quote to the delivery with the real program, in the words and exit codes of cli.md.
#include "cli/commandline.h"
#include <QDate>

using namespace Qt::StringLiterals;

namespace showroom
{

class CliContract : public CommandLine
{
protected:
    Ran done(const QString &signin, const QString &line, const QStringList &more = {})
    {
        const Ran ran = as(signin, line, more);
        EXPECT_EQ(ran.exit, 0) << signin.toStdString() << ": " << line.toStdString() << more.join(u' ').toStdString() << "\n"
                               << ran.out.toStdString() << ran.err.toStdString();
        return ran;
    }
    static QString stateOf(const Ran &ran) { return ran.json.value(u"state"_s).toString(); }
    static QString id(const Ran &ran) { return QString::number(ran.json.value(u"id"_s).toInteger()); }
    static QJsonObject error(const Ran &ran) { return ran.json.value(u"error"_s).toObject(); }
    static QJsonObject verdict(const Ran &ran) { return error(ran).value(u"verdicts"_s).toArray().at(0).toObject(); }
    static QString day(int ahead) { return storeToday().addDays(ahead).toString(Qt::ISODate); }

    /// The people whom a contract passes, a car with its price, and a lead.
    void open()
    {
        found();
        for (const char *colleague : {"sunlei general_manager", "caiwu finance", "kefu service", "zonghe general_admin"}) {
            const QStringList words = QString::fromLatin1(colleague).split(u' ');
            environment.insert(u"SHOWROOM_NEW_PASSWORD"_s, words[0] + u"-password"_s);
            const Ran added = as(u"admin"_s, u"user add %1 name=%1 role=%2"_s.arg(words[0], words[1]));
            ASSERT_EQ(added.exit, 0) << added.out.toStdString();
        }
        const QString model = id(done(u"chenjie"_s, u"add vehicle_model brand=吉利 series=银河E8 name=智驾版 energy=petrol"_s));
        done(u"chenjie"_s,
             u"add model_price model=%1 valid_from=%2 guide_price_fen=23880000 media_price_fen=22880000"_s.arg(model, day(-30)));
        const QString customer = id(done(u"limin"_s, u"add customer name=王建国 phone=13803516620"_s));
        lead = id(done(u"limin"_s, u"add lead customer=%1 level=A vehicle=银河E8"_s.arg(customer)));
        plan = id(done(u"limin"_s, u"add plan lead=%1 model=%2 colour=星云白"_s.arg(lead, model)));
        car = id(done(u"zhanghui"_s, u"add vehicle vin=LVSHCAMB1CE054249 model=%1 colour=星云白"_s.arg(model)));
        done(u"zhanghui"_s, u"do vehicle %1 receive"_s.arg(car));
    }
    /// An accepted quote.
    QString quoted()
    {
        const QString quote = id(done(u"zhanghui"_s, u"add quote plan=%1"_s.arg(plan),
                                      {u"lines=[{\"kind\":\"vehicle\",\"offered_fen\":22000000}]"_s}));
        done(u"zhanghui"_s, u"do quote %1 submit"_s.arg(quote));
        done(u"chenjie"_s, u"do quote %1 approve"_s.arg(quote));
        done(u"zhanghui"_s, u"do quote %1 release"_s.arg(quote));
        done(u"limin"_s, u"do quote %1 accept"_s.arg(quote));
        return quote;
    }
    /// A contract that lacks nothing.
    QString drafted(const QString &quote)
    {
        const QString payments =
            u"payments=[{\"kind\":\"earnest_money\",\"method\":\"card\",\"due_on\":\"%1\",\"amount_fen\":1000000},"
            "{\"kind\":\"balance\",\"method\":\"transfer\",\"due_on\":\"%2\",\"amount_fen\":21000000}]"_s.arg(day(0), day(9));
        return id(done(
            u"zhanghui"_s,
            u"add contract quote=%1 identity_kind=id_card identity_number=11010519491231002X delivery_date=%2 vehicles=%3"_s.arg(
                quote, day(9), car),
            {payments}));
    }

    QString lead;
    QString plan;
    QString car;
};

INSTANTIATE_TEST_SUITE_P(Engines, CliContract, testing::Values(false, true),
                         [](const auto &engine) { return engine.param ? "Postgres" : "Sqlite"; });

TEST_P(CliContract, FromTheQuoteToTheDelivery)
{
    open();
    const QString quote = quoted();
    const QString bare = id(done(u"zhanghui"_s, u"add contract quote=%1"_s.arg(quote)));
    const Ran refused = as(u"zhanghui"_s, u"do contract %1 complete"_s.arg(bare));
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(error(refused).value(u"code"_s), u"rejected"_s);
    EXPECT_EQ(verdict(refused).value(u"rule"_s), u"CT-02"_s);
    EXPECT_EQ(verdict(refused).value(u"outcome"_s), u"block"_s);
    EXPECT_EQ(verdict(refused).value(u"missing"_s).toArray(), QJsonArray{u"delivery_date"_s});
    EXPECT_FALSE(verdict(refused).value(u"mend"_s).toString().isEmpty());
    EXPECT_GE(error(refused).value(u"verdicts"_s).toArray().size(), 3) << "all that is missing at once";
    const Ran checked = done(u"zhanghui"_s, u"check contract %1"_s.arg(bare));
    EXPECT_EQ(checked.json.value(u"verdicts"_s).toArray().at(1)[u"rule"_s], u"CT-02"_s);
    EXPECT_EQ(as(u"zhanghui"_s, u"add contract quote=%1"_s.arg(quote)).exit, 5) << "one contract a quote";
    EXPECT_EQ(stateOf(done(u"zhanghui"_s, u"do contract %1 cancel reason=重做"_s.arg(bare))), u"cancelled"_s);

    const QString contract = drafted(quote);
    const QJsonObject shown = done(u"limin"_s, u"show contract %1"_s.arg(contract)).json;
    EXPECT_EQ(shown.value(u"number"_s).toString(), u"HT-%1-00002"_s.arg(storeToday().year()));
    EXPECT_EQ(shown.value(u"total_fen"_s).toInteger(), 22'000'000);
    EXPECT_EQ(shown.value(u"payments"_s).toArray().size(), 2);
    EXPECT_EQ(as(u"zhanghui"_s, u"set contract %1 note=x version=99"_s.arg(contract)).exit, 5);
    EXPECT_EQ(as(u"zhanghui"_s, u"set contract %1 state=marked"_s.arg(contract)).exit, 2);
    EXPECT_EQ(as(u"zhanghui"_s, u"set contract %1 delivery_date=2027-02-29"_s.arg(contract)).exit, 2);
    EXPECT_EQ(stateOf(done(u"zhanghui"_s, u"do contract %1 complete"_s.arg(contract))), u"complete"_s);
    EXPECT_EQ(as(u"zonghe"_s, u"do contract %1 stamp"_s.arg(contract)).exit, 1) << "CT-04";
    EXPECT_EQ(as(u"heyong"_s, u"do contract %1 mark"_s.arg(contract)).exit, 3);
    EXPECT_EQ(as(u"sunlei"_s, u"do contract %1 mark version=1"_s.arg(contract)).exit, 5) << "changed since it was read";
    EXPECT_EQ(stateOf(done(u"sunlei"_s, u"do contract %1 mark"_s.arg(contract))), u"marked"_s);
    EXPECT_EQ(stateOf(done(u"zonghe"_s, u"do contract %1 stamp copies=2 handed_to=李敏"_s.arg(contract))), u"stamped"_s);
    EXPECT_EQ(stateOf(done(u"zhanghui"_s, u"do contract %1 take_effect"_s.arg(contract))), u"effective"_s);
    EXPECT_EQ(done(u"limin"_s, u"show lead %1"_s.arg(lead)).json.value(u"state"_s), u"ordered"_s);

    EXPECT_EQ(
        as(u"caiwu"_s, u"add receipt contract=%1 amount_fen=22000001 received_on=%2 method=card"_s.arg(contract, day(0))).exit,
        2);
    done(u"caiwu"_s, u"add receipt contract=%1 amount_fen=22000000 received_on=%2 method=card"_s.arg(contract, day(0)));
    const QString delivery = id(done(u"limin"_s, u"add delivery contract=%1 on_day=%2 at_time=10:00"_s.arg(contract, day(2))));
    const Ran early = as(u"zhanghui"_s, u"do delivery %1 hand_over"_s.arg(delivery));
    EXPECT_EQ(early.exit, 1);
    EXPECT_EQ(verdict(early).value(u"rule"_s), u"CT-11"_s);
    EXPECT_EQ(verdict(early).value(u"missing"_s).toArray().size(), 5);
    done(u"limin"_s, u"set delivery %1 papers=conformity,consistency,manual,warranty,three_guarantees"_s.arg(delivery));
    EXPECT_EQ(stateOf(done(u"zhanghui"_s, u"do delivery %1 hand_over"_s.arg(delivery))), u"handed_over"_s);
    EXPECT_EQ(done(u"zhanghui"_s, u"show contract %1"_s.arg(contract)).json.value(u"state"_s), u"closed"_s)
        << "delivered and paid";
    EXPECT_EQ(done(u"limin"_s, u"show lead %1"_s.arg(lead)).json.value(u"state"_s), u"won"_s);
    EXPECT_EQ(as(u"wangwei"_s, u"show contract %1"_s.arg(contract)).exit, 4) << "not one's own";
    EXPECT_EQ(as(u"sunlei"_s, u"do contract %1 dance"_s.arg(contract)).exit, 2);
    EXPECT_EQ(done(u"heyong"_s, u"audit verify"_s).json.value(u"intact"_s), true);
}

TEST_P(CliContract, AnExceptionAndAChange)
{
    open();
    const QString contract = drafted(quoted());
    done(u"zhanghui"_s, u"do contract %1 complete"_s.arg(contract));
    EXPECT_EQ(as(u"chenjie"_s, u"do contract %1 stamp-by-exception"_s.arg(contract)).exit, 2) << "say why";
    EXPECT_EQ(stateOf(done(u"chenjie"_s, u"do contract %1 stamp-by-exception reason=客户当日出境"_s.arg(contract))),
              u"stamped_by_exception"_s);
    EXPECT_EQ(as(u"chenjie"_s, u"do contract %1 stamp_by_exception reason=再次"_s.arg(contract)).exit, 1);
    EXPECT_EQ(stateOf(done(u"sunlei"_s, u"do contract %1 mark"_s.arg(contract))), u"marked"_s);
    done(u"chenjie"_s, u"do contract %1 report reason=已电话说明"_s.arg(contract));
    EXPECT_EQ(stateOf(done(u"zhanghui"_s, u"do contract %1 take_effect"_s.arg(contract))), u"effective"_s);
    done(u"zonghe"_s, u"do seal_use 1 return"_s);

    const QString change = id(done(u"limin"_s, u"add contract_change contract=%1 kind=terms wanted=改选曜石黑"_s.arg(contract)));
    EXPECT_EQ(as(u"limin"_s, u"add contract_change contract=%1 kind=terms wanted=再改"_s.arg(contract)).exit, 5);
    done(u"zhanghui"_s, u"set contract_change %1 clause=车身颜色改为曜石黑。 surcharge_fen=200000"_s.arg(change));
    done(u"zhanghui"_s, u"do contract_change %1 submit"_s.arg(change));
    EXPECT_EQ(stateOf(done(u"heyong"_s, u"do contract_change %1 allow"_s.arg(change))), u"allowed"_s);
    EXPECT_EQ(stateOf(done(u"zhanghui"_s, u"do contract_change %1 record"_s.arg(change))), u"recorded"_s);
    EXPECT_EQ(stateOf(done(u"kefu"_s, u"do contract_change %1 acknowledge"_s.arg(change))), u"acknowledged"_s);
    const QJsonObject shown = done(u"zhanghui"_s, u"show contract %1"_s.arg(contract)).json;
    EXPECT_EQ(shown.value(u"revision"_s).toInt(), 2);
    EXPECT_EQ(shown.value(u"total_fen"_s).toInteger(), 22'200'000);
    EXPECT_EQ(shown.value(u"versions"_s).toArray().size(), 2);
    const Ran hidden = done(u"kefu"_s, u"show contract %1"_s.arg(contract));
    EXPECT_EQ(hidden.json.value(u"prices"_s), false);
    for (const QString &secret : {u"22200000"_s, u"200000"_s, u"11010519491231002X"_s, u"13803516620"_s})
        EXPECT_FALSE(hidden.out.contains(secret)) << secret.toStdString();
    EXPECT_FALSE(done(u"kefu"_s, u"list contract_change"_s).out.contains(u"200000"_s));
    EXPECT_FALSE(done(u"caiwu"_s, u"list contract"_s).out.contains(u"13803516620"_s));
}

} // namespace showroom
