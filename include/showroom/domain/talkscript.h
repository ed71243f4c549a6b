// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/codes.h"
#include "showroom/domain/description.h"
#include <QStringList>

namespace showroom
{

struct TalkScript;
using TalkScriptId = Id<TalkScript>;

/// What a script helps with.
enum class ScriptKind {
    Step,      ///< a step of the sale: what to ask and say there
    Objection, ///< the answer to an objection
    Advantage  ///< what speaks for our car beside a named competitor's
};

template <>
struct Codes<ScriptKind> {
    static constexpr auto context = "ScriptKind";
    static constexpr std::array entries{
        Code{ScriptKind::Step, "step", QT_TRANSLATE_NOOP("ScriptKind", "Step of the sale")},
        Code{ScriptKind::Objection, "objection", QT_TRANSLATE_NOOP("ScriptKind", "Answer to an objection")},
        Code{ScriptKind::Advantage, "advantage", QT_TRANSLATE_NOOP("ScriptKind", "Against a competitor")},
    };
};

/// The eight steps of a sale as FAW-Volkswagen teaches them (norms.md 6): 集客, 展厅接待, 需求分析, 车辆展示, 试乘试驾, 报价成交,
/// 新车递交, 保持联系.
enum class SaleStep { Gathering, Reception, Needs, Presentation, TestDrive, Negotiation, Delivery, KeepInTouch };

template <>
struct Codes<SaleStep> {
    static constexpr auto context = "SaleStep";
    static constexpr std::array entries{
        Code{SaleStep::Gathering, "gathering", QT_TRANSLATE_NOOP("SaleStep", "Winning visitors")},
        Code{SaleStep::Reception, "reception", QT_TRANSLATE_NOOP("SaleStep", "Reception")},
        Code{SaleStep::Needs, "needs", QT_TRANSLATE_NOOP("SaleStep", "Finding the needs")},
        Code{SaleStep::Presentation, "presentation", QT_TRANSLATE_NOOP("SaleStep", "Showing the car")},
        Code{SaleStep::TestDrive, "test_drive", QT_TRANSLATE_NOOP("SaleStep", "Test drive")},
        Code{SaleStep::Negotiation, "negotiation", QT_TRANSLATE_NOOP("SaleStep", "Quote and closing")},
        Code{SaleStep::Delivery, "delivery", QT_TRANSLATE_NOOP("SaleStep", "Delivery")},
        Code{SaleStep::KeepInTouch, "keep_in_touch", QT_TRANSLATE_NOOP("SaleStep", "Keeping in touch")},
    };
};

enum class ScriptState { Draft, InUse, Retired };

template <>
struct Codes<ScriptState> {
    static constexpr auto context = "ScriptState";
    static constexpr std::array entries{
        Code{ScriptState::Draft, "draft", QT_TRANSLATE_NOOP("ScriptState", "Draft")},
        Code{ScriptState::InUse, "in_use", QT_TRANSLATE_NOOP("ScriptState", "In use")},
        Code{ScriptState::Retired, "retired", QT_TRANSLATE_NOOP("ScriptState", "Retired")},
    };
};

/// A sales script (话术): what a consultant reads while writing a follow-up (PL-07). Kept in versions: the same title again is
/// the next one, and of a title one version is in use.
struct TalkScript {
    QString title;
    ScriptKind kind = ScriptKind::Step;
    std::optional<SaleStep> step;
    QString objection;  ///< in a few words, as customers say it; several by comma
    QString competitor; ///< the rival car or brand; several names by comma
    QString series;     ///< of ours; empty: whichever car they want
    QString keywords;   ///< by which it fits what is typed; several by comma
    QString body;       ///< paragraphs, plain text
    int revision = 1;
    ScriptState state = ScriptState::Draft;
    friend bool operator==(const TalkScript &, const TalkScript &) = default;
};

template <>
struct Description<TalkScript> {
    static constexpr auto kind = "talk_script";
    static constexpr auto table = "talk_script";
    static constexpr auto context = "TalkScript";
    static constexpr auto fields =
        fieldList(Field{"title", &TalkScript::title, QT_TRANSLATE_NOOP("TalkScript", "Title"), Presence::Required, Secrecy::Open,
                        Edit::Free, 60},
                  Field{"kind", &TalkScript::kind, QT_TRANSLATE_NOOP("TalkScript", "Kind"), Presence::Optional},
                  Field{"step", &TalkScript::step, QT_TRANSLATE_NOOP("TalkScript", "Step of the sale"), Presence::Optional},
                  Field{"objection", &TalkScript::objection, QT_TRANSLATE_NOOP("TalkScript", "Objection"), Presence::Optional,
                        Secrecy::Open, Edit::Free, 60},
                  Field{"competitor", &TalkScript::competitor, QT_TRANSLATE_NOOP("TalkScript", "Competitor"), Presence::Optional,
                        Secrecy::Open, Edit::Free, 60},
                  Field{"series", &TalkScript::series, QT_TRANSLATE_NOOP("TalkScript", "Our series"), Presence::Optional,
                        Secrecy::Open, Edit::Free, 60},
                  Field{"keywords", &TalkScript::keywords, QT_TRANSLATE_NOOP("TalkScript", "Keywords, by comma"),
                        Presence::Optional, Secrecy::Open, Edit::Free, 200},
                  Field{"body", &TalkScript::body, QT_TRANSLATE_NOOP("TalkScript", "Text"), Presence::Required, Secrecy::Open,
                        Edit::Free, 10'000},
                  Field{"revision", &TalkScript::revision, QT_TRANSLATE_NOOP("TalkScript", "Version"), Presence::Optional,
                        Secrecy::Open, Edit::ByAction},
                  Field{"state", &TalkScript::state, QT_TRANSLATE_NOOP("TalkScript", "State"), Presence::Optional, Secrecy::Open,
                        Edit::ByAction});
};

/// The words of a list that people write with commas, semicolons, slashes or 、: without the spaces around them, none empty. A
/// space stands inside a name (宋 PLUS) and parts nothing.
[[nodiscard]] QStringList wordsIn(const QString &list);

} // namespace showroom
