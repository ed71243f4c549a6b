// SPDX-License-Identifier: GPL-3.0-or-later
// A record comes back as it went in, or is refused; it never changes on the way.
#include "sql/storagetest.h"

namespace showroom
{

class Records : public OnEveryStorage
{
};

INSTANTIATE_TEST_SUITE_P(, Records, everyStorage, kindName);

TEST_P(Records, ComeBackWithEveryFieldFilled)
{
    const Stored<Customer> other = addCustomer(QStringLiteral("张伟"));
    Customer card = customer(QStringLiteral("欧阳𠮷野 👨‍👩‍👧"), QStringLiteral("138 0013 6620"));
    card.kind = CustomerKind::Company;
    card.otherPhone = Phone::parse(QStringLiteral("0351-8888888转801"));
    card.wechat = QStringLiteral("wx'; DROP TABLE customer; --");
    card.idNumber = QStringLiteral("14010519491231002X");
    card.address = QStringLiteral("迎泽大街 1 号 %_\\ %1 {0} ?");
    card.region = QStringLiteral("太原");
    card.employer = QStringLiteral("<b>公司</b>");
    card.occupation = QStringLiteral("\"教师\"");
    card.birthday = day("1900-02-28");
    card.source = QStringLiteral("到店");
    card.firstVisitOn = day("2024-02-29");
    card.tags = QStringLiteral("VIP,置换");
    card.note = QStringLiteral("第一行\r\n第二行\t末尾 ");
    card.owner = limin;
    card.state = CustomerState::Merged;
    card.mergedInto = other.id;

    const auto added = storage->customers().add(store, card, limin, at);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->value, card);
    const auto found = storage->customers().find({store}, added->id);
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, *added);
    EXPECT_EQ(found->version, 1);
    EXPECT_EQ(found->createdAt, at);
    EXPECT_EQ(found->createdBy, limin);
    EXPECT_EQ(found->value.otherPhone->extension(), QStringLiteral("801"));
}

TEST_P(Records, ComeBackWithEveryOptionalFieldEmpty)
{
    Customer card;
    card.name = QStringLiteral("张");
    const auto added = storage->customers().add(store, card, {}, Instant::fromMs(0));
    ASSERT_TRUE(added);
    const auto found = storage->customers().find({store}, added->id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->value, card);
    EXPECT_FALSE(found->createdBy);
    EXPECT_FALSE(found->value.phone);
    EXPECT_FALSE(found->value.birthday);
    EXPECT_TRUE(found->value.note.isEmpty());
}

TEST_P(Records, KeepNumbersAtTheirLimits)
{
    const Stored<Customer> card = addCustomer(QStringLiteral("张伟"));
    for (const qint64 fen : {qint64(0), qint64(1), qint64(12345678901234567), std::numeric_limits<qint64>::max()}) {
        Lead lead;
        lead.customer = card.id;
        lead.budget = Money::fromFen(fen);
        lead.focusRank = std::numeric_limits<int>::max();
        lead.refusedAt = Instant::fromMs(-1);
        const Stored<Lead> added = must(storage->leads().add(store, lead, limin, Instant::fromMs(253402300799999)));
        EXPECT_EQ(must(storage->leads().find({store}, added.id)), added) << fen;
    }
}

TEST_P(Records, KeepEveryKindOfFieldOfAFollowUp)
{
    const Stored<Lead> lead = addLead(addCustomer(QStringLiteral("张伟")).id);
    const Stored<FollowUp> added = addFollowUp(lead, day("2026-11-03"), [](FollowUp &followUp) {
        followUp.kind = ContactKind::TestDrive;
        followUp.direction = Direction::Incoming;
        followUp.mass = true;
        followUp.outcome = ContactOutcome::NotReached;
        followUp.learned = QString(2000, QChar(0x9f8d));
        followUp.reaction = Reaction::Hesitant;
        followUp.nextStep = NextStep::HomeVisit;
        followUp.nextOn = day("9999-12-31");
        followUp.nextTime = QTime(23, 59);
        followUp.levelBefore = Level::H;
        followUp.levelAfter = Level::C;
        followUp.state = FollowUpState::Approved;
    });
    EXPECT_EQ(must(storage->followUps().find({store}, added.id)), added);
}

TEST_P(Records, AreFoundInTheirOwnStoreAlone)
{
    const Stored<Customer> card = addCustomer(QStringLiteral("张伟"));
    EXPECT_TRUE(storage->customers().find({otherStore, store}, card.id));
    EXPECT_EQ(codeOfRefusal(storage->customers().find({otherStore}, card.id)), ErrorCode::NotFound);
    EXPECT_EQ(codeOfRefusal(storage->customers().find({}, card.id)), ErrorCode::NotFound);
    EXPECT_EQ(codeOfRefusal(storage->customers().find({store}, CustomerId(987654321))), ErrorCode::NotFound);
}

TEST_P(Records, AreUpdatedByWhoeverSawTheLastVersion)
{
    Stored<Customer> mine = addCustomer(QStringLiteral("张伟"));
    Stored<Customer> stale = mine;
    mine.value.note = QStringLiteral("我的");
    const Instant later = at.plusHours(1);
    EXPECT_EQ(must(storage->customers().update(mine, later)), 2);
    stale.value.note = QStringLiteral("你的");
    EXPECT_EQ(codeOfRefusal(storage->customers().update(stale, later)), ErrorCode::Conflict);
    const Stored<Customer> found = must(storage->customers().find({store}, mine.id));
    EXPECT_EQ(found.value.note, QStringLiteral("我的"));
    EXPECT_EQ(found.version, 2);
    EXPECT_EQ(found.changedAt, later);
    EXPECT_EQ(found.createdAt, mine.createdAt);
}

TEST_P(Records, AreWrittenWhereTheyDiffer)
{
    const Stored<Customer> was = addCustomer(QStringLiteral("张伟"));
    Stored<Customer> mine = was;
    mine.value.note = QStringLiteral("我的");
    mine.value.name = QStringLiteral("张卫");
    const Instant later = at.plusHours(1);
    EXPECT_EQ(must(storage->customers().update(mine, was.value, later)), 2);
    EXPECT_EQ(codeOfRefusal(storage->customers().update(mine, was.value, later)), ErrorCode::Conflict);
    Stored<Customer> found = must(storage->customers().find({store}, was.id));
    EXPECT_EQ(found.value, mine.value);
    EXPECT_EQ(found.version, 2);
    EXPECT_EQ(found.changedAt, later);
    // What was read alike is left alone, also where it is not what stands.
    Stored<Customer> seen = found;
    seen.value.region = QStringLiteral("想当然");
    const Customer before = seen.value;
    seen.value.note = QStringLiteral("又改");
    EXPECT_EQ(must(storage->customers().update(seen, before, later)), 3);
    found.value.note = seen.value.note;
    found.version = 3;
    EXPECT_EQ(must(storage->customers().find({store}, was.id)), found);
    // The version counts also when nothing differs: it covers what hangs on the record.
    EXPECT_EQ(must(storage->customers().update(found, found.value, later)), 4);
    found.version = 4;
    EXPECT_EQ(must(storage->customers().find({store}, was.id)), found);
}

TEST_P(Records, AreNotUpdatedFromAnotherStore)
{
    Stored<Customer> card = addCustomer(QStringLiteral("张伟"));
    card.store = otherStore;
    card.value.owner.reset();
    EXPECT_EQ(codeOfRefusal(storage->customers().update(card, at)), ErrorCode::Conflict);
}

TEST_P(Records, NeverTakeAMaskedNumber)
{
    Customer card = customer(QStringLiteral("张伟"), QStringLiteral("13800136620"));
    card.phone = card.phone->masked();
    EXPECT_EQ(codeOfRefusal(storage->customers().add(store, card, limin, at)), ErrorCode::Storage);

    Stored<Customer> standing = addCustomer(QStringLiteral("李强"), QStringLiteral("13900139000"));
    standing.value.phone = standing.value.phone->masked();
    EXPECT_FALSE(storage->customers().update(standing, at));
    EXPECT_EQ(must(storage->customers().find({store}, standing.id)).value.phone->digits(), QStringLiteral("13900139000"));
    EXPECT_FALSE(storage->customers().index(store, standing.id, {}, {{*standing.value.phone}, {}}));
}

TEST_P(Records, RefuseWhatTheDriversWouldAlter)
{
    const QString texts[] = {QStringLiteral("张") + QChar(0) + QStringLiteral("伟"), QStringLiteral("张") + QChar(0xd842),
                             QString(QChar(0xdfb7)) + QStringLiteral("野")};
    for (const QString &text : texts) {
        Customer card = customer(QStringLiteral("张伟"));
        card.note = text;
        EXPECT_EQ(codeOfRefusal(storage->customers().add(store, card, limin, at)), ErrorCode::Storage);
    }
    Customer card = customer(QStringLiteral("张伟"));
    card.birthday = QDate(2023, 2, 29);
    EXPECT_EQ(codeOfRefusal(storage->customers().add(store, card, limin, at)), ErrorCode::Storage);
    card.birthday = QDate(12000, 1, 1);
    EXPECT_EQ(codeOfRefusal(storage->customers().add(store, card, limin, at)), ErrorCode::Storage);
    EXPECT_EQ(must(storage->customers().count({store})), 0);
}

TEST_P(Records, RefuseWhatRefersToNothing)
{
    Customer ownerless = customer(QStringLiteral("张伟"));
    ownerless.owner = wangwei; // of the other store
    EXPECT_EQ(codeOfRefusal(storage->customers().add(store, ownerless, limin, at)), ErrorCode::Storage);
    Lead lead;
    lead.customer = CustomerId(987654321);
    EXPECT_EQ(codeOfRefusal(storage->leads().add(store, lead, limin, at)), ErrorCode::Storage);
    Customer nameless;
    EXPECT_EQ(codeOfRefusal(storage->customers().add(store, nameless, limin, at)), ErrorCode::Storage);
    Lead debt;
    debt.customer = addCustomer(QStringLiteral("张伟")).id;
    debt.budget = Money::fromFen(-1);
    EXPECT_EQ(codeOfRefusal(storage->leads().add(store, debt, limin, at)), ErrorCode::Storage);
}

TEST_P(Records, SayNothingOfSqlToPeople)
{
    Customer nameless;
    const auto refused = storage->customers().add(store, nameless, limin, at);
    ASSERT_FALSE(refused);
    const QString shown = translated(refused.error().message);
    for (const char *word : {"SQL", "constraint", "CHECK", "INSERT", "customer"})
        EXPECT_FALSE(shown.contains(QLatin1String(word), Qt::CaseInsensitive)) << shown.toStdString();
}

TEST_P(Records, OfAnImportAreKept)
{
    const ImportRecord run{QStringLiteral("customer"), QStringLiteral("客户 2026.csv"), 500, 480, 10, 7, 3};
    const Stored<ImportRecord> added = must(storage->imports().add(store, run, limin, at));
    EXPECT_EQ(must(storage->imports().find({store}, added.id)).value, run);
}

} // namespace showroom
