// SPDX-License-Identifier: GPL-3.0-or-later
// PI-02: what a customer's card holds in confidence is nowhere that a colleague without the right can reach. A card is made with
// numbers that occur nowhere else, and everything that can be read is searched for them, whole and in pieces.
#include "services/contractdesk.h"
#include "services/kinds.h"
#include "services/rowkeeper.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <map>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// The last eight digits of both phones, the middle of the ID number, WeChat, address and note.
const QStringList markers{u"99887766"_s, u"11223344"_s, u"19900909"_s, u"wxmark"_s, u"暗号路"_s, u"记号"_s};
/// A phone as people write it in groups, where the digits do not stand side by side.
const QStringList grouped{u"9988 7766"_s, u"1122 3344"_s, u"9988-7766"_s};

QString textOf(const Error &error)
{
    QString text = translated(error.message) + error.logDetail;
    for (const Verdict &verdict : error.verdicts)
        text += translated(verdict.message) + translated(verdict.mend);
    for (const FieldProblem &problem : error.fields)
        text += problem.field + translated(problem.problem);
    return text;
}

QString textOf(const QJsonObject &answer)
{
    return QString::fromUtf8(QJsonDocument(answer).toJson());
}

QString textOf(const QByteArray &paper)
{
    return QString::fromUtf8(paper);
}

QString textOf(const std::vector<Verdict> &verdicts)
{
    QString text;
    for (const Verdict &verdict : verdicts)
        text += verdict.rule + translated(verdict.message) + translated(verdict.mend);
    return text;
}

template <class Answer>
QString said(const Result<Answer> &answer)
{
    if (!answer)
        return textOf(answer.error());
    if constexpr (requires { textOf(*answer); })
        return textOf(*answer);
    else
        return u"done"_s;
}

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

class MarkedNumbers : public ContractDesk
{
protected:
    using Outputs = std::map<QString, QString>;

    MarkedNumbers()
    {
        Customer person;
        person.name = u"欧阳明"_s;
        person.phone = Phone::parse(u"13999887766"_s);
        person.otherPhone = Phone::parse(u"13911223344"_s);
        person.wechat = u"xwxmark2026"_s;
        person.idNumber = u"140105199009092314"_s;
        person.address = u"太原市暗号路7号"_s;
        person.note = u"记号"_s;
        card = services.customers.add(limin, command(), person)->id;
        Lead wish;
        wish.customer = card;
        lead = services.leads.add(limin, command(), wish)->id;
        (void)shop.contact(limin, lead, [](FollowUp &talk) { talk.learned = u"记号 13999887766"_s; });
        Plan asked = plan();
        asked.note = u"记号"_s;
        (void)services.plans.add(limin, command(), asked);
        contract = effectiveContract();
        Consent agreed;
        agreed.customer = card;
        agreed.purpose = ConsentPurpose::Marketing;
        agreed.channel = ConsentChannel::Sms;
        agreed.note = u"记号"_s;
        (void)services.consents.add(limin, command(), agreed);
    }

    /// Everything that the services answer to this person, by what was asked.
    Outputs outputs(const Session &person)
    {
        const LogKeeper log;
        Outputs found = records(person);
        found.merge(exported(person));
        found.merge(lookedFor(person));
        found.merge(typedAgain(person));
        found.merge(asOnPages(person));
        found[u"log"_s] = log.text();
        return found;
    }

    Outputs records(const Session &person)
    {
        Outputs found;
        RecordService &records = services.records;
        for (const QString &kind : kindNames()) {
            found[u"list "_s + kind] = said(records.list(person, kind, {}));
            for (const qint64 id : {qint64(1), qint64(2), card.value(), contract.value()})
                found[u"show "_s + kind] += said(records.show(person, kind, id));
            found[u"check "_s + kind] = said(records.check(person, kind, card.value()));
            found[u"print "_s + kind] = said(records.print(person, kind, contract.value()));
        }
        for (const QString &probe : {u"13999887766"_s, u"139****7766"_s, u"99887766"_s, u"7766"_s})
            found[u"list where phone="_s + probe] =
                said(records.list(person, u"customer"_s, {{{u"phone"_s, probe}}, {}, 50, {}, true}));
        for (const char *action : {"merge", "erase"})
            found[u"do customer "_s + QString::fromLatin1(action)] =
                said(records.act(person, command(), u"customer"_s, card.value(), QString::fromLatin1(action),
                                 {{u"reason"_s, u"x"_s}, {QLatin1String(action) == "merge"_L1 ? u"into"_s : u"name"_s, u"1"_s}}));
        found[u"set customer"_s] = said(records.set(person, command(), u"customer"_s, card.value(), {{u"tags"_s, u"x"_s}}));
        found[u"withdraw"_s] = said(records.act(person, command(), u"consent"_s, 1, u"withdraw"_s, {}));
        return found;
    }

    Outputs exported(const Session &person)
    {
        Outputs found;
        for (const QString &kind : kindNames()) {
            RowKeeper keeper;
            const auto taken = services.exports.run(person, {kind, u"核对"_s, {}}, keeper);
            found[u"export "_s + kind] = keeper.all() + (taken ? QString() : textOf(taken.error()));
        }
        found[u"person file"_s] = said(services.privacy.personFile(person, card, u"x"_s, PersonFileForm::Json)) +
                                  said(services.privacy.personFile(person, card, u"x"_s, PersonFileForm::Pdf));
        return found;
    }

    Outputs lookedFor(const Session &person)
    {
        Outputs found;
        for (const QString &text :
             {u"欧阳"_s, u"oym"_s, u"139"_s, u"13999887766"_s, u"99887766"_s, u"9988"_s, u"7766"_s, u"wxmark"_s, u"HT-2026"_s}) {
            const auto hits = services.search.search(person, text, 20);
            for (const SearchHit &hit : hits ? hits->rows : std::vector<SearchHit>())
                found[u"search "_s + text] += hit.name + hit.phone + hit.ownerName + hit.number + u' ';
        }
        return found;
    }

    /// What a person learns who types the number again: near matches, refusals, the report of an import.
    Outputs typedAgain(const Session &person)
    {
        Outputs found;
        const auto near = services.customers.nearMatches(person, u"欧阳明"_s, u"139 9988 7766"_s);
        for (const NearMatch &match : near ? *near : std::vector<NearMatch>())
            found[u"near matches"_s] += match.name + match.phone + match.ownerName;
        Customer same;
        same.name = u"某人"_s;
        same.phone = Phone::parse(u"13999887766"_s);
        found[u"add customer"_s] = said(services.customers.add(person, command(), same));
        found[u"add lead with customer"_s] = said(services.leads.addWithCustomer(person, command(), {{}, same, {}}));
        bool handed = false;
        const auto rows = [&]() -> Result<std::optional<ImportRow>> {
            if (std::exchange(handed, true))
                return std::nullopt;
            return ImportRow{2, {{u"name"_s, u"某人"_s}, {u"phone"_s, u"139-1122-3344"_s}}};
        };
        const auto imported = services.imports.run(person, command(), u"customer"_s, rows, {u"x.csv"_s});
        if (!imported)
            found[u"import"_s] = textOf(imported.error());
        else
            for (const ImportProblem &problem : imported->problems)
                found[u"import"_s] += problem.field + translated(problem.reason);
        return found;
    }

    Outputs asOnPages(const Session &person)
    {
        Outputs found;
        const auto tasks = services.worklist.tasks(person, {}, {});
        for (const Task &task : tasks ? *tasks : std::vector<Task>())
            found[u"worklist"_s] += task.rule + translated(task.message);
        const auto trail = services.trail.page(person, {}, 500);
        for (const TrailRow &row : trail ? trail->rows : std::vector<TrailRow>())
            found[u"audit"_s] += row.entry.action + row.entry.details;
        const auto one = services.trail.page(person, {u"customer"_s, card.value(), {}}, 500);
        for (const TrailRow &row : one ? one->rows : std::vector<TrailRow>())
            found[u"audit of the card"_s] += row.entry.action + row.entry.details;
        const auto shownCard = services.customers.show(person, card);
        found[u"timeline"_s] = shownCard ? QString::number(shownCard->timeline.size()) : textOf(shownCard.error());
        if (shownCard)
            for (const FollowUpRow &row : shownCard->timeline)
                found[u"timeline"_s] += row.followUp.value.learned;
        const auto page = services.customers.page(person, {}, {}, 50);
        for (const CustomerRow &row : page ? page->rows : std::vector<CustomerRow>())
            found[u"page"_s] += row.name + (row.phone ? row.phone->shown() + row.phone->digits() : QString());
        found[u"check lead"_s] = said(services.leads.check(person, lead));
        found[u"erasure"_s] = said(services.privacy.erasurePreview(person, card));
        found[u"contact verdicts"_s] = said(services.privacy.contactVerdicts(person, card));
        found[u"contract"_s] = said(services.contracts.print(person, contract));
        return found;
    }

    CustomerId card = CustomerId(0);
    ContractId contract = ContractId(0);
};

INSTANTIATE_TEST_SUITE_P(, MarkedNumbers, bothEngines, engineName);

TEST_P(MarkedNumbers, AreNowhereAColleagueWithoutTheRightCanReach)
{
    for (const Session &person : {wangwei, finance, service, shop.as(u"admin"_s)}) {
        const Outputs found = outputs(person);
        EXPECT_GE(found.size(), 80u) << person.signin.toStdString();
        for (const auto &[where, text] : found)
            for (const QString &marker : markers + grouped)
                EXPECT_FALSE(text.contains(marker))
                    << marker.toStdString() << " for " << person.signin.toStdString() << " in " << where.toStdString();
    }
}

TEST_P(MarkedNumbers, TheTestSeesThemWhereTheyMayBe)
{
    const Outputs own = outputs(limin);
    for (const char *where : {"show customer", "list customer", "export customer", "person file", "search 9988", "page",
                              "show follow_up", "near matches", "contract"})
        EXPECT_TRUE(own.at(QString::fromLatin1(where)).contains(markers[0]) ||
                    own.at(QString::fromLatin1(where)).contains(grouped[0]))
            << where << ": " << own.at(QString::fromLatin1(where)).left(300).toStdString();
    EXPECT_TRUE(own.at(u"show consent"_s).contains(u"记号"_s));
}

} // namespace showroom
