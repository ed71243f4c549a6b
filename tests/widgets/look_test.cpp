// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/fieldframe.h"
#include "widgets/look/glyph.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/theme.h"
#include "widgets/look/verdictbanner.h"
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <gtest/gtest.h>

using namespace showroom;
using namespace Qt::StringLiterals;

namespace
{

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

class Colours : public testing::TestWithParam<const Tokens &(*)()>
{
};

struct Pair {
    const char *name;
    QColor Tokens::*ink;
    QColor Tokens::*ground;
};

constexpr Pair texts[]{{"text on window", &Tokens::text, &Tokens::window},
                       {"text on card", &Tokens::text, &Tokens::card},
                       {"text on selected", &Tokens::text, &Tokens::accentSoft},
                       {"text on hover", &Tokens::text, &Tokens::hover},
                       {"text on wrong", &Tokens::text, &Tokens::wrong},
                       {"muted on window", &Tokens::muted, &Tokens::window},
                       {"muted on card", &Tokens::muted, &Tokens::card},
                       {"muted on field", &Tokens::muted, &Tokens::field},
                       {"muted on group", &Tokens::muted, &Tokens::group},
                       {"muted on selected", &Tokens::muted, &Tokens::accentSoft},
                       {"muted on neutral", &Tokens::muted, &Tokens::neutralSoft},
                       {"accent on card", &Tokens::accent, &Tokens::card},
                       {"accent on selected", &Tokens::accent, &Tokens::accentSoft},
                       {"accent on refusal", &Tokens::accent, &Tokens::dangerSoft},
                       {"accent on demand", &Tokens::accent, &Tokens::warningSoft},
                       {"button", &Tokens::onFill, &Tokens::fill},
                       {"button hover", &Tokens::onFill, &Tokens::fillHover},
                       {"count", &Tokens::onFill, &Tokens::dangerFill},
                       {"danger on card", &Tokens::danger, &Tokens::card},
                       {"danger on selected", &Tokens::danger, &Tokens::accentSoft},
                       {"danger badge", &Tokens::danger, &Tokens::dangerSoft},
                       {"warning badge", &Tokens::warning, &Tokens::warningSoft},
                       {"success badge", &Tokens::success, &Tokens::successSoft},
                       {"success on card", &Tokens::success, &Tokens::card},
                       {"info badge", &Tokens::info, &Tokens::infoSoft}};

/// How many pixels are wholly drawn; each of them must have the colour, but for a rounding of the blending.
int opaquePixels(const QImage &image, const QColor &colour)
{
    int opaque = 0;
    for (int i = 0; i < image.width() * image.height(); ++i) {
        const QColor pixel = image.pixelColor(i % image.width(), i / image.width());
        if (pixel.alpha() < 255)
            continue;
        ++opaque;
        const int off =
            qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green()) + qAbs(pixel.blue() - colour.blue());
        EXPECT_LE(off, 3) << pixel.name().toStdString();
    }
    return opaque;
}

} // namespace

TEST_P(Colours, EveryTextIsReadableOnItsGround)
{
    for (const Pair &pair : texts)
        EXPECT_GE(contrast(GetParam()().*pair.ink, GetParam()().*pair.ground), 4.5) << pair.name;
}

TEST_P(Colours, CheckBoxFramesAreSeen)
{
    EXPECT_GE(contrast(GetParam()().frame, GetParam()().card), 3.0);
    EXPECT_GE(contrast(GetParam()().frame, GetParam()().window), 3.0);
}

TEST_P(Colours, ThePaletteLeadsBackToItsTokens)
{
    EXPECT_EQ(&tokensFor(paletteOf(GetParam()())), &GetParam()());
}

INSTANTIATE_TEST_SUITE_P(Both, Colours, testing::Values(&lightTokens, &darkTokens),
                         [](const auto &tokens) { return std::string(tokens.param == &darkTokens ? "Dark" : "Light"); });

TEST(StyleSheet, EveryTokenItNamesExists)
{
    const Theme theme(*qApp);
    QFile file(u":/look/showroom.qss"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QString rules = QString::fromUtf8(file.readAll());
    rules.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
    const auto left = QRegularExpression(u"@\\w+|#[0-9a-f]{6}\\w+"_s).match(filledIn(rules, theme.tokens()));
    EXPECT_FALSE(left.hasMatch()) << left.captured().toStdString();
}

TEST(Theme, ChangesTheRunningWindow)
{
    Theme theme(*qApp);
    theme.setAppearance(Appearance::Light);
    TextLabel label(Type::Body, Tone::Danger);
    label.setText(u"FU-01"_s);
    label.show();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setAppearance(Appearance::Dark);
    theme.setAppearance(Appearance::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), darkTokens().danger);
    theme.setAppearance(Appearance::Light);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), lightTokens().danger);
}

TEST(Glyphs, AreAllThereAndTakeThePalettesColour)
{
    Theme theme(*qApp);
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        theme.setAppearance(appearance);
        for (int i = 0; i < int(Glyph::Count_); ++i) {
            EXPECT_TRUE(QFile::exists(resourceOf(Glyph(i)))) << i;
            const QImage drawn = icon(Glyph(i)).pixmap(QSize(24, 24), 1).toImage().convertToFormat(QImage::Format_ARGB32);
            const int opaque = opaquePixels(drawn, theme.tokens().text);
            EXPECT_GT(opaque, 0) << resourceOf(Glyph(i)).toStdString();
        }
    }
}

TEST(Glyphs, AreSharpOnADenseScreen)
{
    const Theme theme(*qApp);
    const QPixmap dense = icon(Glyph::Search).pixmap(QSize(16, 16), 2);
    EXPECT_EQ(dense.size(), QSize(32, 32));
    EXPECT_EQ(dense.devicePixelRatio(), 2);
}

TEST(FieldFrame, SaysWhatIsWrongWhereItIsWrong)
{
    auto *input = new QLineEdit;
    FieldFrame frame(u"Delivery date"_s, input, FieldFrame::Need::Required);
    frame.setError(u"Missing: delivery date"_s);
    EXPECT_TRUE(frame.isWrong());
    EXPECT_EQ(input->accessibleName(), u"Delivery date"_s);
    EXPECT_EQ(input->accessibleDescription(), u"Missing: delivery date"_s);
    frame.setError({});
    EXPECT_FALSE(frame.isWrong());
    EXPECT_EQ(input->accessibleDescription(), QString());
}

TEST(VerdictBanner, OffersTheMendOfTheRuleItShowsNow)
{
    VerdictBanner banner;
    QSignalSpy asked(&banner, &VerdictBanner::mendRequested);
    banner.show(u"CT-02"_s, u"Missing: delivery date"_s, Tone::Danger, {{u"old"_s, u"Fill in"_s}});
    banner.show(u"CT-03"_s, u"500.00 short"_s, Tone::Danger, {{u"add"_s, u"Add to the balance"_s}});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto buttons = banner.findChildren<QPushButton *>();
    ASSERT_EQ(buttons.size(), 1);
    buttons.first()->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().toString(), u"add"_s);
    EXPECT_EQ(banner.accessibleName(), u"CT-03 500.00 short"_s);
}

TEST(VerdictBanner, AsksForTheArticleThatIsClicked)
{
    VerdictBanner banner;
    QSignalSpy asked(&banner, &VerdictBanner::ruleRequested);
    banner.show(u"FU-03"_s, u"A second follow-up is owed"_s, Tone::Warning);
    banner.QFrame::show();
    for (QLabel *label : banner.findChildren<QLabel *>())
        if (label->isVisible())
            QTest::mouseClick(label, Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1) << "the article alone is a link";
    EXPECT_EQ(asked.first().first().toString(), u"FU-03"_s);
}

TEST(TextLabel, ShowsANameLetterByLetter)
{
    TextLabel label;
    label.setText(u"<img src='file:///etc/passwd'><b>王</b>"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_GT(label.sizeHint().width(), label.fontMetrics().horizontalAdvance(u"<img src='file:///etc/passwd'>"_s));
}
