// SPDX-License-Identifier: GPL-3.0-or-later
// The agreement on a test drive, as it comes out of the press.
#include "paper/drawing.h"
#include "services/testdrivepaper.h"
#include "support/pdftext.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

TestDriveOnPaper subject()
{
    TestDrive drive;
    drive.number = u"SJ-2026-0007"_s;
    drive.on = QDate(2026, 11, 26);
    drive.begin = QTime(14, 30);
    drive.minutes = 40;
    drive.driverName = u"王建国"_s;
    drive.driverPhone = Phone::parse(u"13803516620"_s);
    drive.driverAddress = u"太原市小店区长风街 128 号 <b>3</b> 单元"_s;
    drive.licenceConsent = drive.licenceChecked = true;
    drive.licenceNumber = u"140105199001010012"_s;
    drive.licenceClass = LicenceClass::C1;
    drive.licenceUntil = QDate(2030, 5, 1);
    drive.mileageOut = 1280;
    Vehicle car;
    car.vin = Vin::parse(u"LVSHCAMB1CE054249"_s);
    car.plate = u"晋A12345"_s;
    return {drive, car, u"吉利 银河 E8 智驾版"_s, u"太原店"_s, u"李敏"_s, u"打印：李敏　2026-11-26 14:20"_s};
}

} // namespace

TEST(TestDriveAgreement, ReadsAsItStands)
{
    const QString expected =
        u"太原店 SJ-2026-0007 试乘试驾协议 甲方：太原店 乙方：王建国 试驾车型 吉利 银河 E8 智驾版 "
        "车牌号 晋A12345 车架号 LVSHCAMB1CE054249 日期 2026年11月26日 时间 14:30 至 15:10 陪同人员 李敏 路线 × "
        "出发里程 1280 公里 返回里程 × 驾驶人 王建国 电话 13803516620 地址 太原市小店区长风街 128 号 <b>3</b> 单元 "
        "驾驶证号 140105199001010012 准驾车型 C1 驾驶证有效期至 2030年5月1日 一、车辆与路线"_s;
    const QByteArray pdf = drawn(testDrivePaper(subject()));
    const QStringList pages = pdfPages(pdf);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_TRUE(withoutSpaces(pages.join(u' ')).contains(withoutSpaces(expected)))
        << withoutSpaces(pages.join(u' ')).toStdString();
    expectWithinMargins(pdf);
}

TEST(TestDriveAgreement, HasItsChaptersConsentAndPlacesToSign)
{
    const QString text = pdfLetters(drawn(testDrivePaper(subject())));
    qsizetype at = 0;
    for (const char *part :
         {"一、车辆与路线", "二、乙方的承诺", "三、甲方的承诺", "四、责任", "五、其他", "陪同人员签字：", "签字：", "日期："}) {
        const qsizetype found = text.indexOf(QString::fromUtf8(part), at);
        EXPECT_GE(found, at) << part;
        at = std::max(found, at);
    }
    for (const char *tick : {"乙方单独同意甲方登记上列驾驶证信息", "甲方已核验驾驶证原件"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(tick))) << tick;
    EXPECT_EQ(text.count(u'✓'), 2) << text.toStdString();
    for (const char *page : {"第1页共2页", "第2页共2页"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(page))) << page;
}

TEST(TestDriveAgreement, SaysAcrossThePageWhatItLacks)
{
    TestDriveOnPaper unchecked = subject();
    unchecked.drive.licenceChecked = unchecked.drive.licenceConsent = false;
    unchecked.drive.licenceNumber.clear();
    EXPECT_EQ(testDrivePaper(unchecked).acrossPage, u"驾驶证未核验"_s);
    EXPECT_EQ(testDrivePaper(subject()).acrossPage, QString());
    unchecked.drive.state = TestDriveState::Cancelled;
    EXPECT_EQ(testDrivePaper(unchecked).acrossPage, u"已取消"_s);
    const QString text = pdfLetters(drawn(testDrivePaper(unchecked)));
    EXPECT_TRUE(text.contains(u"□乙方单独同意"_s));
    EXPECT_TRUE(text.contains(u"驾驶证号×"_s)) << "an unused blank is struck";
}

} // namespace showroom
