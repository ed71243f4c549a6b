// SPDX-License-Identifier: GPL-3.0-or-later
// PI-01 to PI-03 as they are called: consents, all that is held on a person, erasing; and marked numbers in files and channels.
#include "cli/commandline.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QStringList markers{u"99887766"_s, u"9988 7766"_s, u"11223344"_s, u"19900909"_s, u"wxmark"_s, u"暗号路"_s};

QByteArray outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QStringList outcomesOf(const QJsonObject &answer, const QString &rule)
{
    QStringList outcomes;
    const QJsonArray verdicts = answer.value(u"verdicts"_s).toArray();
    for (const QJsonValue &verdict : verdicts)
        if (verdict[u"rule"_s] == rule)
            outcomes << verdict[u"outcome"_s].toString();
    return outcomes;
}

} // namespace

class PrivacyLine : public CommandLine
{
protected:
    /// Customer 1 of Li Min's, with lead 1.
    void plant()
    {
        found();
        ASSERT_EQ(as(u"limin"_s, u"add customer name=欧阳明 phone=13999887766 other_phone=13911223344 wechat=xwxmark "
                                 u"id_number=140105199009092314 address=暗号路7号"_s)
                      .exit,
                  0);
        ASSERT_EQ(as(u"limin"_s, u"add lead customer=1 level=A vehicle=银河"_s).exit, 0);
    }
    QByteArray content(const QString &name) const
    {
        QFile opened(name);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    QString readable(const QString &name) const
    {
        QByteArray bytes = content(name);
        if (name.endsWith(u".xlsx"))
            bytes += outputOf(u"unzip"_s, {u"-p"_s, name});
        if (name.endsWith(u".pdf"))
            bytes += outputOf(u"pdftotext"_s, {u"-layout"_s, name, u"-"_s});
        return QString::fromUtf8(bytes);
    }
    static void expectNoMarker(const QString &where, const QString &text)
    {
        for (const QString &marker : markers)
            EXPECT_FALSE(text.contains(marker)) << marker.toStdString() << " in " << where.toStdString();
    }
    QStringList filesThere() const { return QDir(file(u"."_s)).entryList(QDir::Files | QDir::Hidden | QDir::System); }
};

INSTANTIATE_TEST_SUITE_P(Engines, PrivacyLine, testing::Values(false, true),
                         [](const auto &engine) { return engine.param ? "Postgres" : "Sqlite"; });

TEST_P(PrivacyLine, AConsentIsGivenAndWithdrawn)
{
    plant();
    const QString mass = u"add follow_up lead=1 kind=sms mass=true learned=新车到店 next_step=call"_s;
    const QString next = u"next_on=%1"_s.arg(storeToday().addDays(1).toString(Qt::ISODate));
    const QStringList rest{u"reaction=considering"_s, next};
    const Ran refused = as(u"limin"_s, mass, rest);
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.out.contains(u"PI-01"_s)) << refused.out.toStdString();
    const Ran given = as(u"limin"_s, u"add consent customer=1 purpose=marketing channel=sms how=signed"_s);
    ASSERT_EQ(given.exit, 0) << given.out.toStdString();
    EXPECT_EQ(given.json.value(u"state"_s), u"given"_s);
    EXPECT_EQ(as(u"limin"_s, mass, rest).exit, 0);
    EXPECT_EQ(outcomesOf(as(u"limin"_s, u"check customer 1"_s).json, u"PI-01"_s),
              (QStringList{u"block"_s, u"pass"_s, u"block"_s, u"block"_s, u"block"_s}));
    EXPECT_EQ(as(u"limin"_s, u"do consent 1 withdraw"_s).json.value(u"state"_s), u"withdrawn"_s);
    EXPECT_EQ(as(u"limin"_s, mass, rest).exit, 1);
    EXPECT_EQ(as(u"limin"_s, u"list consent --where customer=1"_s).json.value(u"rows"_s).toArray().size(), 1);
    EXPECT_EQ(as(u"wangwei"_s, u"list consent"_s).json.value(u"rows"_s).toArray().size(), 0);
    EXPECT_EQ(as(u"limin"_s, u"add consent customer=1"_s).exit, 2);
}

TEST_P(PrivacyLine, AllThatIsHeldBecomesAFile)
{
    plant();
    const QString json = file(u"欧阳.json"_s), pdf = file(u"欧阳.pdf"_s);
    EXPECT_EQ(as(u"limin"_s, u"person-file 1 --to"_s, {json}).exit, 2) << "what for?";
    const Ran made = as(u"limin"_s, u"person-file 1 --purpose 本人要求 --to"_s, {json});
    ASSERT_EQ(made.exit, 0) << made.out.toStdString() << made.err.toStdString();
    EXPECT_EQ(made.json.value(u"sha256"_s).toString().toLatin1(),
              QCryptographicHash::hash(content(json), QCryptographicHash::Sha256).toHex());
    const QJsonObject all = QJsonDocument::fromJson(content(json)).object();
    EXPECT_EQ(all.value(u"cards"_s).toArray().at(0)[u"phone"_s], u"13999887766"_s);
    EXPECT_EQ(all.value(u"leads"_s).toArray().size(), 1);
    ASSERT_EQ(as(u"limin"_s, u"person-file 1 --purpose 本人要求 --to"_s, {pdf}).exit, 0);
    EXPECT_TRUE(readable(pdf).contains(u"暗号路7号"_s)) << readable(pdf).toStdString();
    EXPECT_EQ(as(u"limin"_s, u"person-file 1 --purpose x --to"_s, {json}).exit, 5) << "nothing is overwritten";
    EXPECT_EQ(as(u"wangwei"_s, u"person-file 1 --purpose x --to"_s, {file(u"no.json"_s)}).exit, 3);
    EXPECT_EQ(as(u"limin"_s, u"person-file 9 --purpose x --to"_s, {file(u"no.json"_s)}).exit, 4);
    EXPECT_EQ(as(u"limin"_s, u"person-file 1 --purpose x --to"_s, {file(u"no.txt"_s)}).exit, 2);
    EXPECT_TRUE(filesThere().filter(u"no."_s).isEmpty() && filesThere().filter(u".part"_s).isEmpty()) << "refusals leave nothing";
    EXPECT_TRUE(as(u"heyong"_s, u"audit --of customer 1"_s).out.contains(u"person_file"_s));
}

TEST_P(PrivacyLine, APersonIsErasedForGood)
{
    plant();
    const QString erase = u"do customer 1 erase name=欧阳明 reason=本人来电"_s;
    EXPECT_EQ(as(u"limin"_s, erase).exit, 3);
    EXPECT_EQ(as(u"chenjie"_s, u"do customer 1 erase name=欧阳 reason=x"_s).exit, 2);
    EXPECT_EQ(outcomesOf(as(u"chenjie"_s, u"check customer 1"_s).json, u"PI-03"_s), QStringList{u"pass"_s});
    const Ran gone = as(u"chenjie"_s, erase);
    ASSERT_EQ(gone.exit, 0) << gone.out.toStdString();
    EXPECT_EQ(gone.json.value(u"state"_s), u"erased"_s);
    for (const QString &line : {u"show customer 1"_s, u"list customer --where state=erased"_s, u"list lead"_s, u"search 欧阳"_s,
                                u"search 9988"_s, u"audit"_s, u"audit --of customer 1"_s}) {
        const Ran ran = as(u"heyong"_s, line);
        expectNoMarker(line, ran.out);
        EXPECT_FALSE(ran.out.contains(u"欧阳"_s) && !line.contains(u"欧阳"_s)) << line.toStdString() << ran.out.toStdString();
    }
    const Ran chain = as(u"heyong"_s, u"audit verify"_s);
    EXPECT_EQ(chain.exit, 0);
    EXPECT_GT(chain.json.value(u"emptied"_s).toInt(), 0);
    // The file itself, and what the engine keeps beside it: nothing in a page that is free again.
    const QStringList files = GetParam() ? QStringList() : filesThere();
    for (const QString &name : files)
        for (const QString &mark : QStringList{u"欧阳明"_s} + markers)
            EXPECT_FALSE(content(file(name)).contains(mark.toUtf8())) << mark.toStdString() << " in " << name.toStdString();
}

// PI-02
TEST_P(PrivacyLine, MarkedNumbersLeaveByNoFile)
{
    plant();
    const QByteArray again = u"姓名,电话\n某人,13999887766\n"_s.toUtf8();
    int looked = 0;
    for (const QString &line : {u"show customer 1"_s, u"list customer"_s, u"check customer 1"_s, u"search 9988"_s, u"worklist"_s,
                                u"audit"_s, u"show lead 1"_s, u"list follow_up"_s, u"search 欧阳"_s}) {
        const Ran ran = as(u"wangwei"_s, line);
        expectNoMarker(line, ran.out + ran.err);
        ++looked;
    }
    const Ran imported = as(u"wangwei"_s, u"import customer"_s, {write(u"again.csv"_s, again)});
    EXPECT_TRUE(imported.out.contains(u"duplicate"_s));
    expectNoMarker(u"import"_s, imported.out + imported.err);
    const QString rejects = file(u"rejects.csv"_s);
    (void)as(u"wangwei"_s, u"import customer --rejects"_s, {rejects, file(u"again.csv"_s)});
    for (const QString &kind : {u"customer"_s, u"lead"_s, u"follow_up"_s, u"consent"_s})
        for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
            const QString name = file(kind + u'.' + ending);
            const Ran ran = as(u"wangwei"_s, u"export %1 --purpose x --to"_s.arg(kind), {name});
            expectNoMarker(kind + u' ' + ending, ran.out + ran.err + readable(name));
            ++looked;
        }
    EXPECT_GE(looked, 17);
    EXPECT_TRUE(filesThere().filter(u".part"_s).isEmpty());
}

} // namespace showroom
