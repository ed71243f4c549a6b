// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetfiles.h"
#include "showroom/domain/customer.h"
#include "showroom/exchange/headermatch.h"
#include <QSet>
#include <gmock/gmock.h>

namespace showroom
{

namespace
{

/// The fields of the columns, "-" for none.
QString fieldsOf(const QStringList &headers)
{
    const Result<HeaderMatch> match = matchHeaders(headers, customerHeaderTitles());
    if (!match)
        return QStringLiteral("refused");
    QStringList fields;
    for (const std::optional<QString> &field : match->columns)
        fields << field.value_or(QStringLiteral("-"));
    return fields.join(u' ');
}

TEST(HeaderMatch, KnowsTheTitlesOfDealersFiles)
{
    EXPECT_EQ(fieldsOf({QStringLiteral("客户姓名"), QStringLiteral("手机号码"), QStringLiteral("地址"), QStringLiteral("单位"),
                        QStringLiteral("职业"), QStringLiteral("来店日期")}),
              QStringLiteral("name phone address employer occupation first_visit_on"));
    EXPECT_EQ(fieldsOf({QStringLiteral("序号"), QStringLiteral("客户姓名"), QStringLiteral("性别"), QStringLiteral("联系电话"),
                        QStringLiteral("城市"), QStringLiteral("负责人"), QStringLiteral("负责人联系电话")}),
              QStringLiteral("- name - phone region owner -"));
    EXPECT_EQ(fieldsOf({QStringLiteral("Full Name"), QStringLiteral("Mobile"), QStringLiteral("WeChat"),
                        QStringLiteral("Date of birth"), QStringLiteral("ID number"), QStringLiteral("Lead Source"),
                        QStringLiteral("Notes")}),
              QStringLiteral("name phone wechat birthday id_number source note"));
}

TEST(HeaderMatch, LooksPastCaseWidthSpacesAndMarks)
{
    EXPECT_EQ(fieldsOf({QStringLiteral("\uFEFF 姓 名 "), QStringLiteral("*手机号码（必填）"), QStringLiteral("ＷＥＣＨＡＴ："),
                        QStringLiteral("first_visit_on"), QStringLiteral("地址\n"), QStringLiteral("职业【选填】"),
                        QStringLiteral("生日必填")}),
              QStringLiteral("name phone wechat first_visit_on address occupation birthday"));
}

TEST(HeaderMatch, EveryFieldOfItsTableIsOneOfTheCustomer)
{
    QSet<QString> known;
    forEachField<Customer>([&](const auto &field) { known << QString::fromLatin1(field.name); });
    for (const HeaderField &field : customerHeaderTitles())
        EXPECT_TRUE(known.contains(field.name)) << field.name.toStdString();
}

TEST(HeaderMatch, NoTitleMeansTwoFields)
{
    for (const HeaderField &field : customerHeaderTitles()) {
        const QStringList titles = QStringList(field.titles) << field.name;
        for (const QString &title : titles)
            EXPECT_EQ(fieldsOf({title}), field.name) << title.toStdString();
    }
}

TEST(HeaderMatch, NoTitleOfACatalogueMeansTwoFields)
{
    for (const HeaderField &field : vehicleModelHeaderTitles()) {
        const QStringList titles = QStringList(field.titles) << field.name;
        for (const QString &title : titles) {
            const auto match = matchHeaders({title}, vehicleModelHeaderTitles());
            ASSERT_TRUE(match.has_value()) << title.toStdString();
            EXPECT_EQ(match->columns.front(), field.name) << title.toStdString();
        }
    }
}

TEST(HeaderMatch, APortalsCatalogueIsRecognised)
{
    const QString titles = QStringLiteral("id,brand_id,group_id,series_id,full_name,brand_name,group_name,series_name,price,year,"
                                          "displacement,month,oil,max_power");
    const auto match = matchHeaders(titles.split(u','), headerTitles(QStringLiteral("vehicle_model")));
    ASSERT_TRUE(match.has_value());
    QStringList fields;
    for (const auto &column : match->columns)
        fields << column.value_or(QStringLiteral("-"));
    EXPECT_EQ(fields.join(u' '),
              QStringLiteral("code - - - name brand maker series guide_price model_year displacement - energy -"));
    EXPECT_TRUE(headerTitles(QStringLiteral("nothing")).empty());
}

TEST(HeaderMatch, TheSurerTitleWinsAndTheDoubtIsTold)
{
    const auto match =
        matchHeaders({QStringLiteral("联系电话"), QStringLiteral("姓名"), QStringLiteral("手机")}, customerHeaderTitles());
    ASSERT_TRUE(match.has_value());
    EXPECT_EQ(match->columns,
              (std::vector<std::optional<QString>>{std::nullopt, QStringLiteral("name"), QStringLiteral("phone")}));
    EXPECT_EQ(match->doubts, (std::vector<HeaderDoubt>{{QStringLiteral("phone"), {0, 2}}}));
}

TEST(HeaderMatch, OfTwoEqualTitlesNeitherIsRead)
{
    const auto match =
        matchHeaders({QStringLiteral("姓名"), QStringLiteral("手机"), QStringLiteral(" 手机*")}, customerHeaderTitles());
    ASSERT_TRUE(match.has_value());
    EXPECT_EQ(match->columns, (std::vector<std::optional<QString>>{QStringLiteral("name"), std::nullopt, std::nullopt}));
    EXPECT_EQ(match->doubts, (std::vector<HeaderDoubt>{{QStringLiteral("phone"), {1, 2}}}));
}

TEST(HeaderMatch, NothingRecognisedIsAnError)
{
    EXPECT_EQ(fieldsOf({QStringLiteral("张伟"), QStringLiteral("13900139000"), QString(), QStringLiteral("***")}),
              QStringLiteral("refused"));
    EXPECT_EQ(fieldsOf({}), QStringLiteral("refused"));
}

TEST(HeaderMatch, CellsBeyondTheHeadersAreRefused)
{
    const QStringList headers{QStringLiteral("姓名"), QStringLiteral("手机")};
    EXPECT_TRUE(fitsHeaders({2, {QStringLiteral("张伟"), QStringLiteral("1")}}, headers).has_value());
    const Done three = fitsHeaders({7, {QStringLiteral("张"), QStringLiteral("伟"), QStringLiteral("1")}}, headers);
    ASSERT_FALSE(three.has_value());
    EXPECT_THAT(translated(three.error().message).toStdString(), testing::HasSubstr("Row 7"));
}

} // namespace

} // namespace showroom
