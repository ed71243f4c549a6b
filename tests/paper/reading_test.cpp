// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/drawing.h"
#include "paper/samplepapers.h"
#include "support/pdftext.h"
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace showroom
{
namespace
{

TEST(Reading, AQuoteReadsAsItStands)
{
    const QString expected =
        QStringLiteral("太原晋和汽车销售服务有限公司 · 太原店 BJ-TY-2026-000045 购车报价单 "
                       "甲方（卖方） 太原晋和汽车销售服务有限公司 乙方（买方） 王建国 证件号码 140105********0012 "
                       "联系电话 138****5678 备用电话 × 住址 山西省太原市小店区长风街 128 号 3 单元 1502 室 "
                       "车型 比亚迪 宋PLUS DM-i 2026 款 112KM 旗舰型 车架号 LGXC74C48T0012345 "
                       "外观 / 内饰 雪域白 / 曜石黑 交车日期 2026-12-05 备注 赠送首年交强险，随车附原厂脚垫。 "
                       "费用明细 序号 项目 说明 金额（元） 1 车辆裸车价 含 13% 增值税 128,800.00 2 现金优惠 经理批准 -5,000.00 "
                       "3 车辆购置税 按发票价代缴，多退少补 11,398.23 "
                       "4 商业保险 车损、三者 300 万、座位险，由中国人 民财产保险股份有限公司承保 4,236.50 "
                       "5 上牌服务费 明码标价 500.00 合计 壹拾叁万玖仟玖佰叁拾肆元柒角叁分 139,934.73 "
                       "本报价自 2026-11-26 起 7 日内有效。 最终价格以双方签署的合同为准。 "
                       "✓ 客户已了解贷款利率、期限及每期还款金额，并已阅读《个人汽车贷款须知》的全部条款和风险提示 内容 "
                       "□ 客户选择本店代办上牌 保险费用以保险公司出具的保单为准，购置税以税务机关核定为准。 "
                       "销售顾问 销售经理 客户 签字： 签字： 签字： 日期： 日期： 日期： "
                       "李敏 打印于 2026-11-26 11:30 第 1 页 共 1 页 BJ-TY-2026-000045");
    const QStringList pages = pdfPages(drawn(sampleQuote()));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_EQ(withoutSpaces(pages.first()).toStdString(), withoutSpaces(expected).toStdString());
}

TEST(Reading, SpacesAreKeptWhereTheyStand)
{
    const QString text = QStringLiteral("本报价自 2026-11-26 起 7 日内有效。");
    EXPECT_TRUE(pdfPages(drawn(PaperText{text})).first().contains(text));
}

// Fonts often have no way back from a glyph to its letter; these are what a contract is made of.
TEST(Reading, EveryLetterOfAContractComesBack)
{
    QString letters =
        QStringLiteral("车方人金长门马齿龙龟零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整￥¥×÷±％‰℃—…·《》“”‘’【】（）①②③");
    for (char16_t c = u'!'; c <= u'~'; ++c)
        letters += QChar(c);
    for (char16_t c = 0x4e00; c < 0x4e00 + 600; ++c)
        letters += QChar(c);
    for (const bool strong : {false, true})
        EXPECT_TRUE(pdfLetters(drawn(PaperText{letters, strong})).contains(letters)) << strong;
}

TEST(Reading, AmountsEndAtOneEdge)
{
    const QString words = pdfText(drawn(sampleQuote()), {QStringLiteral("-bbox")});
    QList<double> edges;
    for (const char *amount : {"128,800.00", "-5,000.00", "11,398.23", "139,934.73"}) {
        const QRegularExpression pattern(
            QStringLiteral("xMax=\"([0-9.]+)\" yMax=\"[0-9.]+\">%1<").arg(QString::fromLatin1(amount)));
        edges << pattern.match(words).captured(1).toDouble();
    }
    for (const double edge : edges)
        EXPECT_NEAR(edge, 595 - 57 - 4, 1);
}

TEST(Reading, AmountsAreNeverBroken)
{
    PaperTable table = sampleTable(3);
    table.columns[0].share = 90;
    table.rows[0].cells[2] = QStringLiteral("12,345,678,901,234.00");
    EXPECT_TRUE(pdfPages(drawn(table)).first().contains(QStringLiteral("12,345,678,901,234.00")));
}

TEST(Reading, AnEmptyFactIsStruck)
{
    const QString page =
        pdfPages(
            drawn(PaperFacts{{{QStringLiteral("备用电话"), QStringLiteral(" ")}, {QStringLiteral("电话"), QStringLiteral("1")}}}))
            .first();
    EXPECT_TRUE(withoutSpaces(page).contains(QStringLiteral("备用电话×电话1"))) << page.toStdString();
}

TEST(Reading, AnEmptyPaperIsOnePage)
{
    EXPECT_EQ(pdfPages(drawn(Paper())).size(), 1);
    EXPECT_EQ(pdfPages(drawn(paperOf({PaperHeading(), PaperText(), PaperFacts(), PaperTable(), PaperSignatures(), PaperTicks(),
                                      PaperBreak()})))
                  .size(),
              1);
}

} // namespace
} // namespace showroom
