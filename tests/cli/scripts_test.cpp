// SPDX-License-Identifier: GPL-3.0-or-later
// PL-07 with the real program: a script is written, used, replaced and listed.
#include "cli/commandline.h"

using namespace Qt::StringLiterals;

namespace showroom
{

class CliScripts : public CommandLine
{
protected:
    Ran done(const QString &signin, const QString &line, const QStringList &more = {})
    {
        const Ran ran = as(signin, line, more);
        EXPECT_EQ(ran.exit, 0) << line.toStdString() << "\n" << ran.out.toStdString() << ran.err.toStdString();
        return ran;
    }
};

INSTANTIATE_TEST_SUITE_P(Engines, CliScripts, testing::Values(false, true),
                         [](const auto &engine) { return engine.param ? "Postgres" : "Sqlite"; });

TEST_P(CliScripts, AreWrittenUsedReplacedAndListed)
{
    found();
    const QStringList body{u"body=先认同。\n\n再问。"_s};
    EXPECT_EQ(as(u"limin"_s, u"add talk_script title=太贵了 kind=objection"_s, body).exit, 3);
    const Ran bare = as(u"chenjie"_s, u"add talk_script title=太贵了 kind=objection"_s);
    EXPECT_EQ(bare.exit, 2) << "the text is missing";
    EXPECT_TRUE(bare.out.contains(u"body"_s)) << bare.out.toStdString();
    done(u"chenjie"_s, u"add talk_script title=太贵了 kind=objection"_s, body);
    const Ran refused = as(u"chenjie"_s, u"do talk_script 1 use"_s);
    EXPECT_EQ(refused.exit, 1);
    const QJsonObject verdict = refused.json.value(u"error"_s)[u"verdicts"_s].toArray().at(0).toObject();
    EXPECT_EQ(verdict.value(u"rule"_s), u"PL-07"_s);
    EXPECT_EQ(verdict.value(u"missing"_s).toArray(), QJsonArray{u"objection"_s});
    done(u"chenjie"_s, u"set talk_script 1 objection=太贵了 keywords=贵,便宜"_s);
    EXPECT_EQ(done(u"chenjie"_s, u"do talk_script 1 use"_s).json.value(u"state"_s), u"in_use"_s);
    done(u"heyong"_s, u"add talk_script title=太贵了 kind=objection objection=贵"_s, {u"body=更好的说法"_s});
    done(u"heyong"_s, u"do talk_script 2 use"_s);
    const QJsonArray used = done(u"limin"_s, u"list talk_script --where state=in_use"_s).json.value(u"rows"_s).toArray();
    ASSERT_EQ(used.size(), 1);
    EXPECT_EQ(used.at(0)[u"revision"_s].toInt(), 2);
    EXPECT_EQ(done(u"limin"_s, u"show talk_script 1"_s).json.value(u"state"_s), u"retired"_s);
    EXPECT_TRUE(done(u"limin"_s, u"rules PL-07"_s).out.contains(u"PL-07"_s));
}

} // namespace showroom
