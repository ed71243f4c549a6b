// SPDX-License-Identifier: GPL-3.0-or-later
// PI-01, PI-02, PI-03: what a person consented to, who unmasked them, all that is held on them, and that it is gone.
#include "repositories/sql/postgresserver.h"
#include "repositories/sql/sqlitefile.h"
#include "services/testdrivedesk.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// Marks that stand nowhere else: what people typed about one person, by every way in.
const QStringList marks{u"欧阳标记"_s, u"99887766"_s, u"11223344"_s, u"wxmark"_s, u"19900909"_s, u"暗号路"_s, u"记号"_s};

} // namespace

class Privacy : public TestDriveDesk
{
protected:
    /// A customer of Li Min's who left a mark wherever something can be typed.
    void plant()
    {
        Customer person;
        person.name = u"欧阳标记"_s;
        person.phone = Phone::parse(u"13999887766"_s);
        person.otherPhone = Phone::parse(u"13911223344"_s);
        person.wechat = u"wxmark2026"_s;
        person.idNumber = u"140105199009092314"_s;
        person.address = u"太原市暗号路7号"_s;
        person.employer = u"记号厂"_s;
        person.note = u"记号：家住暗号路"_s;
        person.tags = u"记号"_s;
        card = services.customers.add(limin, command(), person)->id;
        Lead wish;
        wish.customer = card;
        wish.vehicle = u"记号车"_s;
        wish.topic = u"记号事"_s;
        marked = services.leads.add(limin, command(), wish)->id;
        const auto talked = shop.contact(limin, marked, [](FollowUp &talk) {
            talk.learned = u"记号：电话 13999887766"_s;
            talk.objection = u"记号贵"_s;
        });
        ASSERT_TRUE(talked);
        ASSERT_TRUE(services.leads.act(limin, command(), marked, LeadAction::Wish, {u"记号出差"_s, {}, {}, QDate(2026, 11, 30)}));
        Plan asked = plan();
        asked.lead = marked;
        asked.note = u"记号方案"_s;
        asked.tradeIn = u"记号旧车"_s;
        ASSERT_TRUE(services.plans.add(limin, command(), asked));
        ASSERT_TRUE(give(limin, ConsentPurpose::Marketing, ConsentChannel::Sms, u"记号同意"_s));
    }
    using TestDriveDesk::stored;
    CheckCall stored(CheckCallId id) { return services.checkCalls.show(clerk, id).value().row.record.value; }
    /// What the desk, the drive and the clerk's call add in the week after.
    void plantTheWeek()
    {
        shop.clock.advanceDays(7);
        ASSERT_TRUE(services.checks.draw(clerk, command(), CheckPurpose::Satisfaction));
        const auto tasks = services.worklist.tasks(clerk, {}, {}).value();
        const auto call = std::find_if(tasks.begin(), tasks.end(), [&](const Task &task) {
            return task.kind == u"check_call" && stored(CheckCallId(task.record)).lead == marked;
        });
        ASSERT_NE(call, tasks.end());
        ASSERT_TRUE(services.checkCalls.act(clerk, command(), CheckCallId(call->record), CheckAction::Contradict,
                                            {{}, {}, {}, {{u"remark"_s, u"记号：没有接到"_s}}}));
        Visit came;
        came.customer = card;
        came.vehicle = u"记号车"_s;
        came.note = u"记号：坐在暗号路一侧"_s;
        const auto visit = services.visits.add(clerk, command(), came);
        ASSERT_TRUE(visit);
        ASSERT_TRUE(services.visits.act(clerk, command(), visit->id, VisitAction::Void, {u"记号登重了"_s, {}, {}, {}}));
        TestDrive drive = slot(QTime(14, 30), QDate(2026, 11, 30));
        drive.lead = marked;
        drive.note = u"记号：走暗号路"_s;
        const auto booked = book(limin, drive);
        ASSERT_TRUE(booked);
        ASSERT_TRUE(step(limin, booked->id, TestDriveAction::CheckLicence, licence(u"140105199009092314"_s)));
    }
    Result<Saved<Consent>> give(const Session &person, ConsentPurpose purpose, ConsentChannel channel, const QString &note = {},
                                ConsentAnswer answer = ConsentAnswer::Agreed)
    {
        Consent said;
        said.customer = card;
        said.purpose = purpose;
        said.channel = channel;
        said.answer = answer;
        said.note = note;
        return services.consents.add(person, command(), said);
    }
    Result<Saved<FollowUp>> massMessage()
    {
        return shop.contact(clerk, marked, [](FollowUp &talk) {
            talk.kind = ContactKind::Sms;
            talk.mass = true;
        });
    }
    Result<Saved<Customer>> erase(const Session &person, const QString &name = u"欧阳标记"_s)
    {
        return services.privacy.erase(person, command(), card, {name, u"客户2026-11-23来电要求"_s});
    }
    QJsonObject fileOf(const Session &person)
    {
        const auto bytes = services.privacy.personFile(person, card, u"本人要求"_s, PersonFileForm::Json);
        return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    }
    /// Every column of every table.
    QString database()
    {
        auto opened = GetParam() == Where::Sqlite ? sqlitefile::open(shop.where()) : postgresserver::open(shop.where());
        QString text;
        for (const QString &table : (*opened)->connection().tables()) {
            if (table.startsWith(u"sqlite_"_s))
                continue;
            QSqlQuery rows((*opened)->connection());
            EXPECT_TRUE(rows.exec(u"SELECT * FROM "_s + table)) << table.toStdString();
            while (rows.next())
                for (int i = 0; i < rows.record().count(); ++i)
                    text += table + u'.' + rows.record().fieldName(i) + u'=' + rows.value(i).toString() + u'\n';
        }
        return text;
    }
    static void expectNoMark(const QString &text)
    {
        for (const QString &line : text.split(u'\n'))
            for (const QString &mark : marks)
                EXPECT_FALSE(line.contains(mark)) << line.toStdString();
    }
    int entries(const QString &action, CustomerId of)
    {
        const auto trail = services.trail.page(director, {u"customer"_s, of.value(), {}}, 200);
        return int(std::count_if(trail->rows.begin(), trail->rows.end(),
                                 [&](const TrailRow &row) { return row.entry.action == action; }));
    }
    /// The marked customer's own deal, carried to its end.
    ContractId closedContract()
    {
        lead = marked;
        const ContractId id = effectiveContract({carInStock("1M8GDM9AXKP042788")});
        (void)handOver(readyDelivery(id)).value();
        change(id, [](Contract &contract) { contract.state = ContractState::Closed; });
        return id;
    }

    CustomerId card = CustomerId(0);
    LeadId marked = LeadId(0);
};

INSTANTIATE_TEST_SUITE_P(, Privacy, bothEngines, engineName);

// PI-01
TEST_P(Privacy, NoOfferGoesOutWithoutAConsentThatStands)
{
    plant();
    (void)services.consents.act(limin, command(), ConsentId(1), ConsentAction::Withdraw, {}).value();
    const auto refused = massMessage();
    ASSERT_FALSE(refused);
    ASSERT_FALSE(refused.error().verdicts.empty());
    EXPECT_EQ(refused.error().verdicts.front().rule, u"PI-01"_s);
    EXPECT_TRUE(shop.contact(limin, marked)) << "one's own customer, about their own enquiry";
    ASSERT_TRUE(give(limin, ConsentPurpose::Marketing, ConsentChannel::Wechat));
    EXPECT_FALSE(massMessage()) << "by another channel";
    ASSERT_TRUE(give(clerk, ConsentPurpose::Marketing, ConsentChannel::Sms));
    EXPECT_TRUE(massMessage());
    const auto verdicts = services.records.check(limin, u"customer"_s, card.value());
    ASSERT_TRUE(verdicts);
    QStringList outcomes;
    for (const Verdict &verdict : *verdicts)
        if (verdict.rule == u"PI-01")
            outcomes << outcomeCode(verdict.outcome);
    EXPECT_EQ(outcomes, (QStringList{u"block"_s, u"pass"_s, u"pass"_s, u"block"_s, u"block"_s}));
}

TEST_P(Privacy, AConsentIsGivenOnceAndWithdrawnAsEasily)
{
    plant();
    EXPECT_EQ(give(limin, ConsentPurpose::Marketing, ConsentChannel::Sms).error().code, ErrorCode::Conflict) << "it stands";
    EXPECT_EQ(give(wangwei, ConsentPurpose::Marketing, ConsentChannel::Phone).error().code, ErrorCode::NotPermitted);
    Consent empty;
    empty.customer = card;
    EXPECT_EQ(services.consents.add(limin, command(), empty).error().fields.size(), 2u) << "purpose and channel";
    Consent tomorrow;
    tomorrow.customer = card;
    tomorrow.purpose = ConsentPurpose::Marketing;
    tomorrow.channel = ConsentChannel::Phone;
    tomorrow.givenOn = QDate(2026, 11, 24);
    EXPECT_EQ(services.consents.add(limin, command(), tomorrow).error().fields.front().field, u"given_on"_s);
    const Consent said = services.consents.show(limin, ConsentId(1))->row.record.value;
    EXPECT_EQ(said.notice, u"2026-01"_s) << "the text in force";
    EXPECT_EQ(said.givenOn, QDate(2026, 11, 23));
    EXPECT_EQ(said.takenBy, limin.person);
    // A new text is told again; with the withdrawal both lines go.
    ASSERT_TRUE(services.procedures.setParameter(director, u"PI-01.notice_version"_s, u"2026-12"_s));
    ASSERT_TRUE(give(limin, ConsentPurpose::Marketing, ConsentChannel::Sms));
    ASSERT_TRUE(services.consents.act(limin, command(), ConsentId(1), ConsentAction::Withdraw, {}));
    EXPECT_EQ(services.consents.show(limin, ConsentId(2))->row.record.value.state, ConsentState::Withdrawn);
    EXPECT_FALSE(massMessage());
    EXPECT_EQ(services.consents.page(wangwei, {}, {}, 50)->rows.size(), 0u) << "another's customers";
    EXPECT_EQ(services.consents.page(limin, {}, {}, 50)->rows.size(), 2u);
    EXPECT_EQ(services.consents.show(wangwei, ConsentId(1)).error().code, ErrorCode::NotFound);
}

TEST_P(Privacy, MergingKeepsTheConsentsOfBoth)
{
    plant();
    const CustomerId kept = shop.lead(lead).customer;
    ASSERT_TRUE(services.consents.add(limin, command(), [&] {
        Consent said;
        said.customer = kept;
        said.purpose = ConsentPurpose::Satisfaction;
        said.channel = ConsentChannel::Phone;
        return said;
    }()));
    auto standing = services.customers.show(limin, card)->customer;
    standing.value.otherPhone.reset();
    ASSERT_TRUE(services.customers.update(limin, command(), card, standing.version, standing.value));
    ASSERT_TRUE(services.customers.merge(manager, command(), card, kept, u"同一人"_s));
    DocumentFilter filter;
    filter.customer = kept;
    EXPECT_EQ(services.consents.page(limin, filter, {}, 50)->rows.size(), 2u);
    // And who is erased takes along the card that was merged into theirs.
    ASSERT_TRUE(services.privacy.erase(manager, command(), kept, {u"王建国"_s, u"本人要求"_s}));
    expectNoMark(database());
}

// PI-02
TEST_P(Privacy, UnmaskingIsLogged)
{
    plant();
    EXPECT_EQ(entries(u"read"_s, card), 0);
    (void)services.customers.show(limin, card);
    EXPECT_EQ(entries(u"read"_s, card), 0) << "one's own";
    (void)services.customers.show(wangwei, card);
    EXPECT_EQ(entries(u"read"_s, card), 0) << "masked";
    (void)services.customers.show(clerk, card);
    (void)services.leads.show(manager, marked);
    EXPECT_EQ(entries(u"read"_s, card), 2) << "a lead shows its customer in full, too";
}

// PI-03
TEST_P(Privacy, AllThatIsHeldIsHandedOutAndLogged)
{
    plant();
    const QJsonObject file = fileOf(limin);
    const QString text = QString::fromUtf8(QJsonDocument(file).toJson());
    for (const QString &mark : marks)
        EXPECT_TRUE(text.contains(mark)) << mark.toStdString();
    for (const auto &[section, count] : std::initializer_list<std::pair<const char *, int>>{
             {"cards", 1}, {"leads", 1}, {"follow_ups", 1}, {"plans", 1}, {"quotes", 0}, {"contracts", 0}, {"consents", 1}})
        EXPECT_EQ(file.value(QLatin1String(section)).toArray().size(), count) << section;
    EXPECT_EQ(file.value(u"purpose"_s), u"本人要求"_s);
    EXPECT_EQ(file.value(u"made_by"_s), u"李敏"_s);
    EXPECT_EQ(entries(u"person_file"_s, card), 1);
    EXPECT_EQ(services.privacy.personFile(limin, card, u" "_s, PersonFileForm::Json).error().fields.front().field, u"purpose"_s);
    for (const Session &other : {wangwei, finance, shop.as(u"admin"_s)})
        EXPECT_FALSE(services.privacy.personFile(other, card, u"x"_s, PersonFileForm::Pdf)) << other.signin.toStdString();
    EXPECT_EQ(entries(u"person_file"_s, card), 1) << "what was refused is no file";
    const auto paper = services.privacy.personFile(manager, card, u"本人要求"_s, PersonFileForm::Pdf);
    ASSERT_TRUE(paper);
    EXPECT_TRUE(QString::fromUtf8(*paper).contains(u"13999887766"_s));
    const QJsonArray readings = fileOf(manager).value(u"readings"_s).toArray();
    EXPECT_EQ(readings.size(), 2) << "who took such a file before";
}

TEST_P(Privacy, NothingOfAnErasedPersonIsLeft)
{
    plant();
    (void)services.customers.show(manager, card);
    for (const QString &mark : marks)
        EXPECT_TRUE(database().contains(mark)) << "the test sees " << mark.toStdString();
    for (const Session &person : {limin, clerk, officeManager, boss, shop.as(u"admin"_s)})
        EXPECT_FALSE(erase(person)) << person.signin.toStdString();
    EXPECT_EQ(erase(manager, u"欧阳"_s).error().fields.front().field, u"name"_s);
    EXPECT_EQ(services.privacy.erase(manager, command(), card, {u"欧阳标记"_s, {}}).error().fields.front().field, u"reason"_s);
    const auto preview = services.privacy.erasurePreview(manager, card);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->kind, rules::Erasure::Erase);
    EXPECT_EQ(preview->liveLeads, 1);
    EXPECT_EQ(preview->followUps, 1);
    ASSERT_TRUE(erase(manager));
    expectNoMark(database());
    const CustomerCard gone = services.customers.show(director, card).value();
    EXPECT_EQ(gone.customer.value.state, CustomerState::Erased);
    EXPECT_FALSE(gone.mayEdit);
    EXPECT_EQ(gone.timeline.size(), 1u) << "counts and days stay";
    EXPECT_EQ(shop.lead(marked).state, LeadState::Lost);
    EXPECT_EQ(shop.lead(marked).closeReason, u"erased"_s);
    for (const char *text : {"欧阳", "oybj", "99887766", "7766"})
        EXPECT_TRUE(services.search.search(manager, QString::fromUtf8(text), 20)->rows.empty()) << text;
    const auto listed = services.customers.page(manager, {}, {}, 200);
    for (const CustomerRow &row : listed->rows)
        EXPECT_NE(row.id, card);
    EXPECT_EQ(entries(u"erase"_s, card), 1);
    EXPECT_EQ(entries(u"read"_s, card), 2) << "who did what stays";
    const auto chain = services.trail.verify(director);
    EXPECT_TRUE(chain->intact) << translated(chain->why).toStdString();
    EXPECT_GT(chain->emptied, 3);
}

TEST_P(Privacy, WhatTheDeskTheDriveAndTheCallSaidIsEmptied)
{
    plant();
    plantTheWeek();
    const QString before = database();
    for (const char *where : {"visit.vehicle=记号", "visit.note=记号", "document_event.note=记号", "check_call.remark=记号",
                              "test_drive.note=记号", "test_drive.driver_name=欧阳标记", "test_drive.driver_phone=13999887766",
                              "test_drive.licence_number=140105199009092314"})
        EXPECT_TRUE(before.contains(QString::fromUtf8(where))) << "the test sees " << where;
    ASSERT_TRUE(erase(manager));
    expectNoMark(database());
    EXPECT_TRUE(services.trail.verify(director)->intact);
}

TEST_P(Privacy, WhoIsErasedLeavesNoGapInTheQueue)
{
    plant();
    ASSERT_TRUE(services.leads.act(limin, command(), marked, LeadAction::Focus, {}));
    ASSERT_TRUE(services.leads.act(limin, command(), lead, LeadAction::Queue, {}));
    ASSERT_TRUE(erase(manager));
    EXPECT_FALSE(shop.lead(marked).focusRank);
    EXPECT_EQ(shop.lead(lead).focusRank, 1);
}

TEST_P(Privacy, NothingIsWrittenAboutAnErasedPerson)
{
    plant();
    ASSERT_TRUE(erase(director));
    EXPECT_EQ(erase(director).error().code, ErrorCode::Rejected) << "it is done already";
    const Customer shownCard = services.customers.show(manager, card)->customer.value;
    EXPECT_EQ(services.customers.update(manager, command(), card, 2, shownCard).error().code, ErrorCode::Rejected);
    EXPECT_EQ(shop.contact(manager, marked).error().code, ErrorCode::Rejected);
    EXPECT_FALSE(services.leads.act(manager, command(), marked, LeadAction::Reactivate, {u"x"_s, {}, {}, {}}));
    EXPECT_FALSE(services.leads.act(manager, command(), marked, LeadAction::CloseErased, {}));
    Lead another;
    another.customer = card;
    EXPECT_FALSE(services.leads.add(manager, command(), another));
    EXPECT_FALSE(give(manager, ConsentPurpose::Marketing, ConsentChannel::Phone));
    Customer back;
    back.name = u"欧阳回来"_s;
    back.phone = Phone::parse(u"13999887766"_s);
    EXPECT_TRUE(services.customers.add(wangwei, command(), back)) << "the number is free";
}

// CT-11: a contract is kept ten years, and read by those who keep it.
TEST_P(Privacy, NothingIsKeptOnAComputerOfAnErasedPersonNorOfWhatOneMayNotWriteAbout)
{
    plant();
    const LeadId other = shop.leadOf(wangwei, u"旁人"_s, u"13800136620"_s);
    using Subjects = std::vector<PrivacyService::Subject>;
    const PrivacyService::Subject inquiry{shop.store, true, marked.value()};
    const PrivacyService::Subject person{shop.store, false, card.value()};
    const PrivacyService::Subject theirs{shop.store, true, other.value()};
    const PrivacyService::Subject nowhere{shop.store, true, 99'999};
    const Subjects all{inquiry, person, theirs, nowhere};
    EXPECT_EQ(services.privacy.gone({}, all).value(), Subjects{nowhere});
    EXPECT_EQ(services.privacy.gone(limin, all).value(), (Subjects{theirs, nowhere}));
    EXPECT_EQ(services.privacy.gone(manager, all).value(), Subjects{nowhere});
    ASSERT_TRUE(erase(manager));
    EXPECT_EQ(services.privacy.gone({}, all).value(), (Subjects{inquiry, person, nowhere}));
}

TEST_P(Privacy, WhereAContractIsKeptItsBuyerIsLocked)
{
    plant();
    lead = marked;
    const ContractId draft = draftContract();
    EXPECT_EQ(erase(manager).error().verdicts.front().rule, u"PI-03"_s) << "not while it is being made";
    (void)act(clerk, draft, ContractAction::Cancel, {u"改签"_s}).value();
    const ContractId id = closedContract();
    const auto preview = services.privacy.erasurePreview(manager, card);
    EXPECT_EQ(preview->kind, rules::Erasure::Lock);
    EXPECT_EQ(preview->keptContracts, QStringList{stored(id).number});
    ASSERT_TRUE(erase(manager));
    EXPECT_EQ(services.customers.show(director, card)->customer.value.state, CustomerState::Locked);
    EXPECT_EQ(stored(draft).buyerName, QString::fromLatin1(erasedName)) << "a draft that came to nothing is not kept";
    EXPECT_EQ(stored(id).buyerName, u"欧阳标记"_s);
    for (const Session &person : {boss, finance, office})
        EXPECT_EQ(shown(person, id).contract.value.buyerName, u"欧阳标记"_s) << person.signin.toStdString();
    for (const Session &person : {limin, clerk, manager, director, service}) {
        EXPECT_EQ(shown(person, id).contract.value.buyerName, QString::fromLatin1(erasedName)) << person.signin.toStdString();
        EXPECT_NE(shown(person, id).contract.value.identityNumber, stored(id).identityNumber);
        for (const char *kind : {"contract", "lead", "quote", "plan", "delivery", "receipt", "customer", "follow_up", "consent"})
            if (const auto rows = services.records.list(person, QString::fromLatin1(kind), {}))
                expectNoMark(QString::fromUtf8(QJsonDocument(*rows).toJson()));
        const auto paper = services.contracts.print(person, id);
        EXPECT_FALSE(paper && QString::fromUtf8(*paper).contains(u"欧阳标记"_s)) << person.signin.toStdString();
    }
    const auto trail = services.trail.page(manager, {}, 1000);
    for (const TrailRow &row : trail->rows)
        expectNoMark(row.entry.details);
    EXPECT_TRUE(services.trail.verify(director)->intact);
}

TEST_P(Privacy, WhoEmptiesTheTrailBehindTheProgramsBackIsFound)
{
    plant();
    ASSERT_TRUE(shop.storage->audit().empty({shop.store}, u"customer"_s, {card.value()}));
    const auto chain = services.trail.verify(director);
    EXPECT_FALSE(chain->intact);
    EXPECT_EQ(chain->emptied, 1);
}

} // namespace showroom
