// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/policy.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const PolicyParameter &parameter(const QString &name)
{
    for (const PolicyParameter &each : policyParameters())
        if (each.name == name)
            return each;
    throw std::invalid_argument(name.toStdString());
}

struct SettingCase {
    const char *name;
    const char *text;
    const char *becomes; ///< null: refused, and nothing is changed
};

class LevelSettings : public testing::TestWithParam<SettingCase>
{
};

struct ReadCase {
    LevelPreset preset;
    const char16_t *text;
    std::optional<Level> level;
};

class LettersRead : public testing::TestWithParam<ReadCase>
{
};

} // namespace

TEST_P(LevelSettings, AreTakenOrRefusedWhole)
{
    const PolicyParameter &setting = parameter(QString::fromLatin1(GetParam().name));
    Policy policy;
    const bool taken = setting.write(policy, QString::fromUtf8(GetParam().text));
    ASSERT_EQ(taken, GetParam().becomes != nullptr) << GetParam().text;
    if (taken)
        EXPECT_EQ(setting.read(policy), QString::fromUtf8(GetParam().becomes));
    else
        EXPECT_EQ(policy, Policy()) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Values, LevelSettings,
    testing::Values(
        SettingCase{"FU-13.letters", "H=A,A=B,B=C,C=D", "H=A,A=B,B=C,C=D"},
        SettingCase{"FU-13.letters", "C=d", "H=H,A=A,B=B,C=D"}, SettingCase{"FU-13.letters", "C=Ｄ", "H=H,A=A,B=B,C=D"},
        SettingCase{"FU-13.letters", "H=A+", "H=A+,A=A,B=B,C=C"}, SettingCase{"FU-13.letters", "H=A", nullptr},
        SettingCase{"FU-13.letters", "H=X,A=X", nullptr}, SettingCase{"FU-13.letters", "D=D", nullptr},
        SettingCase{"FU-13.letters", "H=", nullptr}, SettingCase{"FU-13.letters", "H=A(B)", nullptr},
        SettingCase{"FU-13.letters", "H==A", nullptr}, SettingCase{"FU-13.letters", "H=X,H=Y", nullptr},
        SettingCase{"FU-13.letters", "H=LONG", nullptr}, SettingCase{"FU-13.preset", "oem_dms", "oem_dms"},
        SettingCase{"FU-13.preset", "own", nullptr}, SettingCase{"FU-13.thresholds", "H=12", "H=12,A=7,B=5"},
        SettingCase{"FU-13.thresholds", "H=12,A=8,B=4", "H=12,A=8,B=4"}, SettingCase{"FU-13.thresholds", "H=7", nullptr},
        SettingCase{"FU-13.thresholds", "H=5,A=7,B=9", nullptr}, SettingCase{"FU-13.thresholds", "C=1", nullptr},
        SettingCase{"FU-13.thresholds", "H=101", nullptr},
        SettingCase{
            "FU-13.points", "budget_fits=3,rival_preferred=−5",
            "within_week=6,within_month=4,later=2,unknown=1,payment_decided=2,budget_fits=3,price_watched=2,model_liked=2,"
            "rival_preferred=-5"},
        SettingCase{"FU-13.points", "within_month=7", nullptr}, SettingCase{"FU-13.points", "rival_preferred=1", nullptr},
        SettingCase{"FU-13.points", "model_liked=-1", nullptr}, SettingCase{"FU-13.points", "weather=2", nullptr},
        SettingCase{"FU-13.points", "budget_fits=1,budget_fits=2", nullptr}));

TEST_P(LettersRead, ATextMeansOneLevelOrNone)
{
    const LevelLetters letters(termsOf(GetParam().preset));
    EXPECT_EQ(letters.read(QString::fromUtf16(GetParam().text)), GetParam().level);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, LettersRead,
    testing::Values(ReadCase{LevelPreset::Department, u"A", Level::A}, ReadCase{LevelPreset::Department, u" ｈ ", Level::H},
                    ReadCase{LevelPreset::Department, u"D", std::nullopt}, ReadCase{LevelPreset::OemDms, u"D", Level::C},
                    ReadCase{LevelPreset::OemDms, u"H", Level::H},
                    ReadCase{LevelPreset::OemDms, u"A", std::nullopt}, // its A is our H
                    ReadCase{LevelPreset::OemDms, u"A(H)", Level::H}, ReadCase{LevelPreset::OemDms, u"b（a）", Level::A},
                    ReadCase{LevelPreset::OemDms, u"", std::nullopt}));

TEST(LevelLetters, EveryPresetHasAScaleWithoutDoubles)
{
    for (const auto &preset : Codes<LevelPreset>::entries) {
        const LevelTerms &terms = termsOf(preset.value);
        EXPECT_TRUE(areOrdered(terms)) << preset.code;
        Policy policy;
        policy.levels = terms;
        const PolicyParameter &letters = parameter(u"FU-13.letters"_s);
        EXPECT_TRUE(letters.write(policy, letters.read(policy))) << preset.code;
        EXPECT_EQ(policy.levels, terms) << preset.code;
        EXPECT_EQ(parameter(u"FU-13.preset"_s).read(policy), QString::fromLatin1(preset.code));
    }
}

TEST(LevelLetters, ALetterOfOnesOwnMakesTheTermsOnesOwn)
{
    Policy policy;
    ASSERT_TRUE(parameter(u"FU-13.letters"_s).write(policy, u"C=D"_s));
    EXPECT_EQ(parameter(u"FU-13.preset"_s).read(policy), u"own"_s);
    ASSERT_TRUE(parameter(u"FU-13.letters"_s).write(policy, u"C=C"_s));
    EXPECT_EQ(parameter(u"FU-13.preset"_s).read(policy), u"department"_s);
}

TEST(LevelLetters, ALetterStandsAloneAndWithItsCode)
{
    const LevelLetters letters(termsOf(LevelPreset::OemDms));
    EXPECT_EQ(letters.of(Level::H), u"A"_s);
    EXPECT_EQ(letters.withCode(Level::H), u"A(H)"_s);
    EXPECT_EQ(LevelLetters().withCode(Level::H), u"H"_s) << "nothing to tell apart";
}

} // namespace showroom
