// SPDX-License-Identifier: GPL-3.0-or-later
// print and export as they are called, and QT-02 once more: with the built program, in the files it writes and on its channels.
#include "cli/commandline.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

// As in tests/services/confidentiality_test.cpp: 350,000.00 posted, 314,159.26 offered, 10.25 % off.
const QStringList markers{u"31415926"_s, u"314159.26"_s, u"314,159"_s, u"3584074"_s,
                          u"35840.74"_s, u"35,840"_s,    u"10.25"_s,   u"0.1025"_s};
const QStringList kinds{u"customer"_s, u"lead"_s,    u"follow_up"_s, u"person"_s,     u"vehicle_model"_s,
                        u"vehicle"_s,  u"plan"_s,    u"quote"_s,     u"tax_period"_s, u"model_price"_s,
                        u"contract"_s, u"receipt"_s, u"contact"_s,   u"appointment"_s};

QByteArray outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class Papers : public CommandLine
{
protected:
    /// A quote of Zhang Hui's for Li Min's customer, not approved.
    void quote()
    {
        found();
        const auto done = [&](const QString &signin, const QString &line, const QStringList &more = {}) {
            const Ran ran = as(signin, line, more);
            ASSERT_EQ(ran.exit, 0) << line.toStdString() << ran.out.toStdString() << ran.err.toStdString();
        };
        done(u"chenjie"_s, u"add vehicle_model brand=吉利 series=银河 name=智驾版 energy=electric"_s);
        done(u"heyong"_s, u"add model_price model=1 guide_price_fen=36000000 media_price_fen=35000000"_s);
        done(u"limin"_s, u"add customer name=王建国 phone=13803516620"_s);
        done(u"limin"_s, u"add lead customer=1 level=A vehicle=银河"_s);
        done(u"limin"_s, u"add plan lead=1 model=1 colour=白"_s);
        done(u"zhanghui"_s, u"add quote plan=1"_s, {u"lines=[{\"kind\":\"vehicle\",\"offered_fen\":31415926}]"_s});
    }
    QByteArray content(const QString &name) const
    {
        QFile opened(name);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    /// What somebody who opens the file can find in it, whatever its format.
    QString readable(const QString &name) const
    {
        QByteArray bytes = content(name);
        if (name.endsWith(u".xlsx"))
            bytes += outputOf(u"unzip"_s, {u"-p"_s, name});
        if (name.endsWith(u".pdf"))
            bytes += outputOf(u"pdftotext"_s, {name, u"-"_s}) + outputOf(u"pdfinfo"_s, {name});
        return QString::fromUtf8(bytes);
    }
    static void expectNoMarker(const QString &where, const QString &text)
    {
        for (const QString &marker : markers)
            EXPECT_FALSE(text.contains(marker)) << marker.toStdString() << " in " << where.toStdString();
    }
    /// Everything in the folder, that an interrupted program left, too.
    QStringList filesThere() const { return QDir(file(u"."_s)).entryList(QDir::Files | QDir::Hidden | QDir::System); }
};
/// What depends on no engine: a file is the same whatever the rows came from; the services' own test asks both.
class FilePapers : public Papers
{
};

INSTANTIATE_TEST_SUITE_P(Sqlite, FilePapers, testing::Values(false));
INSTANTIATE_TEST_SUITE_P(Engines, Papers, testing::Values(false, true),
                         [](const auto &engine) { return engine.param ? "Postgres" : "Sqlite"; });

TEST_P(Papers, AQuoteIsPrintedOnceAndNeverOverAnother)
{
    quote();
    const QString name = file(u"报价.pdf"_s);
    const Ran printed = as(u"zhanghui"_s, u"print quote 1 --to"_s, {name});
    ASSERT_EQ(printed.exit, 0) << printed.out.toStdString() << printed.err.toStdString();
    EXPECT_TRUE(content(name).startsWith("%PDF"));
    EXPECT_EQ(printed.json.value(u"kind"_s), u"quote"_s);
    EXPECT_EQ(printed.json.value(u"id"_s).toInt(), 1);
    EXPECT_EQ(printed.json.value(u"file"_s), name);
    EXPECT_EQ(printed.json.value(u"sha256"_s).toString().toLatin1(),
              QCryptographicHash::hash(content(name), QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(as(u"zhanghui"_s, u"print quote 1 --to"_s, {name}).exit, 5) << "nothing is overwritten";
    EXPECT_EQ(as(u"zhanghui"_s, u"print quote 9 --to"_s, {file(u"9.pdf"_s)}).exit, 4);
    EXPECT_EQ(as(u"limin"_s, u"print quote 1 --to"_s, {file(u"no.pdf"_s)}).exit, 3);
    EXPECT_EQ(as(u"zhanghui"_s, u"print lead 1 --to"_s, {file(u"lead.pdf"_s)}).exit, 2);
    EXPECT_EQ(as(u"zhanghui"_s, u"print quote 1 --to"_s, {file(u"quote.txt"_s)}).exit, 2);
    EXPECT_EQ(as(u"zhanghui"_s, u"print quote 1"_s).exit, 2);
    EXPECT_EQ(as(u"zhanghui"_s, u"print quote 1 --to"_s, {u"/no/such/folder/q.pdf"_s}).exit, 6);
    EXPECT_EQ(filesThere().filter(u".pdf"_s), QStringList{u"报价.pdf"_s}) << "refusals leave nothing";
    EXPECT_TRUE(filesThere().filter(u".part"_s).isEmpty());
    int prints = 0;
    const QJsonArray entries = as(u"heyong"_s, u"audit --of quote"_s).json.value(u"entries"_s).toArray();
    for (const QJsonValue &entry : entries)
        prints += entry[u"action"_s] == u"print"_s ? 1 : 0;
    EXPECT_EQ(prints, 1);
}

TEST_P(Papers, ATableIsExportedWithItsPurpose)
{
    quote();
    const QString name = file(u"客户.csv"_s);
    EXPECT_EQ(as(u"limin"_s, u"export customer --to"_s, {name}).exit, 2) << "what for?";
    EXPECT_FALSE(QFile::exists(name));
    const Ran ran = as(u"limin"_s, u"export customer --purpose 回访 --to"_s, {name});
    ASSERT_EQ(ran.exit, 0) << ran.out.toStdString();
    EXPECT_EQ(ran.json.value(u"rows"_s).toInt(), 1);
    EXPECT_EQ(ran.json.value(u"columns"_s).toArray().at(1), u"name"_s);
    EXPECT_TRUE(content(name).startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(content(name).contains("13803516620"));
    EXPECT_EQ(as(u"limin"_s, u"export customer --purpose 回访 --to"_s, {name}).exit, 5);
    const QString masked = file(u"colleague.csv"_s);
    EXPECT_EQ(as(u"wangwei"_s, u"export customer --purpose 回访 --to"_s, {masked}).exit, 0);
    EXPECT_FALSE(content(masked).contains("13803516620")) << "another's customer is masked";
    EXPECT_EQ(as(u"limin"_s, u"export customer --purpose x --to"_s, {file(u"a.txt"_s)}).exit, 2);
    EXPECT_EQ(as(u"admin"_s, u"export customer --purpose x --to"_s, {file(u"admin.csv"_s)}).exit, 3);
    EXPECT_EQ(as(u"limin"_s, u"export model_price --purpose x --to"_s, {file(u"prices.csv"_s)}).exit, 2);
    EXPECT_EQ(as(u"limin"_s, u"export customer --purpose x --where name=无人 --to"_s, {file(u"none.xlsx"_s)})
                  .json.value(u"rows"_s)
                  .toInt(-1),
              0);
    const QString refused = filesThere().filter(QRegularExpression(u"admin|prices|a\\.txt|part"_s)).join(u' ');
    EXPECT_TRUE(refused.isEmpty()) << refused.toStdString();
}

// G13
TEST_P(FilePapers, WhatIsExportedIsImportedAgainUnchanged)
{
    found();
    const QStringList names{u"=1+1"_s, u"+cmd"_s, u"@SUM(A1)"_s, u"-x"_s, u"'=1"_s, u"王, \"建\" 国"_s};
    QString rows(u"姓名,电话,来源\n"_s);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString guard(names[i].startsWith(u'\'') ? u"'"_s : QString()); // the import takes one off
        rows += u"\"%1%2\",1391000000%3,来店\n"_s.arg(guard, QString(names[i]).replace(u'"', u"\"\""_s)).arg(i);
    }
    ASSERT_EQ(as(u"limin"_s, u"import customer"_s, {write(u"first.csv"_s, rows.toUtf8())}).exit, 0);
    for (const QString &ending : {u"csv"_s, u"xlsx"_s})
        ASSERT_EQ(as(u"limin"_s, u"export customer --purpose 搬家 --to"_s, {file(u"all."_s + ending)}).exit, 0);
    for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
        where = file(u"other-%1.db"_s.arg(ending));
        found();
        const Ran imported = as(u"limin"_s, u"import customer"_s, {file(u"all."_s + ending)});
        ASSERT_EQ(imported.exit, 0) << imported.out.toStdString();
        EXPECT_EQ(imported.json.value(u"added"_s).toInt(), names.size());
        QMap<QString, QString> there;
        const QJsonArray listed = as(u"limin"_s, u"list customer"_s).json.value(u"rows"_s).toArray();
        for (const QJsonValue &row : listed) {
            there.insert(row[u"phone"_s].toString(), row[u"name"_s].toString());
            EXPECT_EQ(row[u"owner_name"_s], u"李敏"_s);
        }
        for (qsizetype i = 0; i < names.size(); ++i)
            EXPECT_EQ(there.value(u"1391000000%1"_s.arg(i)), names[i]) << ending.toStdString();
    }
}

// QT-02
TEST_P(FilePapers, AnUnapprovedPriceLeavesByNoWay)
{
    quote();
    ASSERT_EQ(as(u"zhanghui"_s, u"do quote 1 submit"_s).exit, 0);
    int looked = 0;
    for (const QString &signin : {u"limin"_s, u"wangwei"_s}) {
        QStringList lines{u"show quote 1"_s,
                          u"check quote 1"_s,
                          u"search 王建国"_s,
                          u"worklist"_s,
                          u"audit"_s,
                          u"do quote 1 approve"_s,
                          u"set quote 1 note=x"_s,
                          u"list quote --sort total_fen"_s,
                          u"list quote --where total_fen=31415926"_s};
        for (const QString &kind : kinds)
            lines << u"list "_s + kind;
        for (const QString &line : lines) {
            const Ran ran = as(signin, line);
            expectNoMarker(signin + u' ' + line, ran.out + ran.err);
            ++looked;
        }
        for (const QString &kind : kinds)
            for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"pdf"_s}) {
                if (ending == u"pdf"_s && kind != u"quote"_s && kind != u"customer"_s)
                    continue; // nothing else of these is printed
                const QString name = file(signin + kind + u'.' + ending);
                const Ran ran = ending == u"pdf"_s ? as(signin, u"print %1 1 --to"_s.arg(kind), {name})
                                                   : as(signin, u"export %1 --purpose x --to"_s.arg(kind), {name});
                expectNoMarker(signin + u' ' + kind + u' ' + ending, ran.out + ran.err + readable(name));
                EXPECT_EQ(QFile::exists(name), ran.exit == 0);
                ++looked;
            }
    }
    EXPECT_GT(looked, 70);
    EXPECT_TRUE(filesThere().filter(u".part"_s).isEmpty());
}

TEST_P(Papers, WhoMayHaveAPriceFindsIt)
{
    quote();
    const QString table = file(u"quotes.csv"_s), book = file(u"quotes.xlsx"_s), paper = file(u"quote.pdf"_s);
    ASSERT_EQ(as(u"heyong"_s, u"export quote --purpose 核对 --to"_s, {table}).exit, 0);
    ASSERT_EQ(as(u"heyong"_s, u"export quote --purpose 核对 --to"_s, {book}).exit, 0);
    EXPECT_TRUE(readable(table).contains(u"314159.26"_s));
    EXPECT_TRUE(readable(book).contains(u"314159.26"_s));
    const QString clerks = file(u"clerk.csv"_s);
    ASSERT_EQ(as(u"zhanghui"_s, u"export quote --purpose 核对 --to"_s, {clerks}).exit, 0);
    expectNoMarker(u"a clerk's export"_s, readable(clerks));
    ASSERT_EQ(as(u"zhanghui"_s, u"print quote 1 --to"_s, {paper}).exit, 0);
    const QString drawn = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, paper, u"-"_s}));
    for (const QString &words : {u"BJ-2026-0001"_s, u"王建国"_s, u"314,159.26"_s, u"打印人：张慧"_s})
        EXPECT_TRUE(drawn.contains(words)) << words.toStdString() << "\n" << drawn.toStdString();
    expectNoMarker(u"what a list of files shows of it"_s, QString::fromUtf8(outputOf(u"pdfinfo"_s, {paper})));
    if (GetParam())
        return;
    // The file itself, where everything lies that is not a price.
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"looked at"_s);
    database.setDatabaseName(where);
    ASSERT_TRUE(database.open());
    int tables = 0;
    QString text;
    for (const QString &name : database.tables()) {
        if (name == u"quote_offer"_s || name == u"quote_line"_s)
            continue;
        ++tables;
        QSqlQuery rows(database);
        ASSERT_TRUE(rows.exec(u"SELECT * FROM "_s + name)) << name.toStdString();
        while (rows.next())
            for (int i = 0; i < rows.record().count(); ++i)
                text += rows.value(i).toString() + u'|';
    }
    EXPECT_GT(tables, 20);
    expectNoMarker(u"another table"_s, text);
}

} // namespace showroom
