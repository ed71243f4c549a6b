// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's card on paper, and customers for an address book: what leaves, to whom, and what the trail says of it.
#include "services/rowkeeper.h"
#include "services/testdrivedesk.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace showroom
{

class CustomerCards : public TestDriveDesk
{
protected:
    CustomerId customerOf(LeadId of) { return shop.lead(of).customer; }
    Result<QByteArray> print(const Session &person, CustomerId id)
    {
        return services.records.print(person, u"customer"_s, id.value());
    }
    QString text(const Session &person, CustomerId id) { return QString::fromUtf8(print(person, id).value()); }
    QStringList detailsOf(const QString &action)
    {
        QStringList details;
        const auto page = services.trail.page(director, {u"customer"_s, {}, {}}, 500);
        for (const TrailRow &row : page->rows)
            if (row.entry.action == action)
                details << row.entry.details;
        return details;
    }
    Result<ExportOutcome> contacts(const Session &person, RowKeeper &keeper, const RecordService::Values &where = {})
    {
        return services.exports.run(person, {u"contact"_s, u"导入手机"_s, where}, keeper);
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, CustomerCards, bothEngines, engineName);

TEST_P(CustomerCards, ArePrintedAsTheReaderSeesThemAndWrittenDown)
{
    ASSERT_TRUE(shop.contact(limin, lead, [](FollowUp &talk) { talk.learned = u"首付不超过八万"_s; }));
    (void)returned();
    const CustomerId id = customerOf(lead);
    const QString own = text(limin, id);
    for (const char *part : {"客户信息卡", "打印：李敏", "首付不超过八万", "跟进记录", "试乘试驾"})
        EXPECT_TRUE(own.contains(QString::fromUtf8(part))) << part << "\n" << own.toStdString();
    const QString phone = services.customers.show(limin, id)->customer.value.phone->shown();
    EXPECT_TRUE(own.contains(phone));
    EXPECT_TRUE(own.contains(u"2026-11-23 智驾版"_s) || own.contains(u"晋A12345"_s)) << "the drive, by its car";
    const QString others = text(wangwei, id);
    EXPECT_FALSE(others.contains(phone));
    EXPECT_TRUE(others.contains(services.customers.show(wangwei, id)->customer.value.phone->shown()));
    EXPECT_FALSE(others.contains(u"首付不超过八万"_s));
    EXPECT_EQ(print(finance, id).error().code, ErrorCode::NotFound);
    const QStringList details = detailsOf(u"print"_s);
    ASSERT_EQ(details.size(), 2);
    EXPECT_TRUE(details[1].contains(u"\"in_full\":true"_s)) << details[1].toStdString();
    EXPECT_TRUE(details[0].contains(u"\"in_full\":false"_s));
    EXPECT_TRUE(services.trail.verify(director)->intact);
}

TEST_P(CustomerCards, HaveNothingThatWasWithdrawn)
{
    const auto wrong = shop.contact(limin, lead, [](FollowUp &talk) { talk.learned = u"记错了人"_s; });
    ASSERT_TRUE(wrong);
    ASSERT_TRUE(services.followUps.act(manager, command(), wrong->id, FollowUpAction::Void, u"记错"_s));
    const CustomerId id = customerOf(lead);
    EXPECT_FALSE(text(limin, id).contains(u"记错了人"_s));
    Consent said;
    said.customer = id;
    said.purpose = ConsentPurpose::Marketing;
    said.channel = ConsentChannel::Wechat;
    const auto given = services.consents.add(limin, command(), said);
    ASSERT_TRUE(given);
    EXPECT_TRUE(text(limin, id).contains(u"同意：微信"_s));
    ASSERT_TRUE(services.consents.act(limin, command(), given->id, ConsentAction::Withdraw, {}));
    EXPECT_TRUE(text(limin, id).contains(u"不得联系"_s));
}

TEST_P(CustomerCards, OfWhoIsErasedOrMergedAreNotPrinted)
{
    const CustomerId gone = customerOf(wangsLead);
    const QString name = services.customers.show(manager, gone)->customer.value.name;
    ASSERT_TRUE(services.privacy.erase(manager, command(), gone, {name, u"本人要求"_s}));
    EXPECT_EQ(print(manager, gone).error().code, ErrorCode::Rejected);
    const CustomerId twin = customerOf(shop.leadOf(limin, u"王建国"_s, u"13700001111"_s));
    ASSERT_TRUE(services.customers.merge(manager, command(), twin, customerOf(lead), u"同一人"_s));
    EXPECT_EQ(print(manager, twin).error().code, ErrorCode::Rejected);
    EXPECT_TRUE(detailsOf(u"print"_s).isEmpty()) << "what was refused was not printed";
    RowKeeper keeper;
    ASSERT_TRUE(contacts(manager, keeper));
    ASSERT_EQ(keeper.rows.size(), 1u) << "nor has an address book them";
    EXPECT_FALSE(contacts(manager, keeper, {{u"id"_s, QString::number(gone.value())}}));
}

// PI-02, PI-04
TEST_P(CustomerCards, AreContactsOfWhoSeesThemInFull)
{
    RowKeeper own, managers, one;
    ASSERT_TRUE(contacts(limin, own));
    ASSERT_EQ(own.rows.size(), 1u) << "a colleague's card is left out, with its name";
    const CustomerId id = customerOf(lead);
    EXPECT_EQ(own.cell(0, u"phone"_s), services.customers.show(limin, id)->customer.value.phone->stored());
    EXPECT_EQ(own.cell(0, u"uid"_s).size(), 36);
    ASSERT_TRUE(contacts(manager, managers));
    EXPECT_EQ(managers.rows.size(), 2u);
    ASSERT_TRUE(contacts(limin, one, {{u"id"_s, QString::number(id.value())}}));
    EXPECT_EQ(one.cell(0, u"uid"_s), own.cell(0, u"uid"_s)) << "the same each time";
    RowKeeper none;
    EXPECT_EQ(contacts(limin, none, {{u"id"_s, QString::number(customerOf(wangsLead).value())}}).error().code,
              ErrorCode::NotPermitted);
    EXPECT_EQ(contacts(finance, none).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(contacts(limin, none, {{u"id"_s, u"x"_s}}).error().code, ErrorCode::Invalid);
    EXPECT_FALSE(none.begun);
    EXPECT_EQ(services.exports.run(limin, {u"contact"_s, u" "_s, {}}, none).error().code, ErrorCode::Invalid) << "what for?";
    int noted = 0;
    const auto page = services.trail.page(director, {u"contact"_s, {}, {}}, 50);
    for (const TrailRow &row : page->rows)
        noted += row.entry.action == u"export" && row.entry.details.contains(u"导入手机"_s) ? 1 : 0;
    EXPECT_EQ(noted, 3);
}

TEST_P(CustomerCards, PastTheLimitWaitForTheDirector)
{
    ASSERT_TRUE(services.procedures.setParameter(director, u"PI-04.rows"_s, u"1"_s));
    RowKeeper keeper;
    const auto taken = contacts(manager, keeper);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().verdicts.at(0).rule, u"PI-04"_s);
    EXPECT_FALSE(keeper.ended);
    EXPECT_TRUE(contacts(limin, keeper)) << "one is within it";
}

} // namespace showroom
