// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/closereasons.h"
#include <algorithm>
#include <array>

namespace showroom
{

namespace
{

constexpr std::array losses{
    CloseReason{"budget", "预算不足", QT_TRANSLATE_NOOP("CloseReason", "Budget too small")},
    CloseReason{rivalReason, "购买竞品", QT_TRANSLATE_NOOP("CloseReason", "Bought a rival's")},
    CloseReason{"same_brand", "同城同品", QT_TRANSLATE_NOOP("CloseReason", "Bought the same elsewhere")},
    CloseReason{"price", "价格优惠", QT_TRANSLATE_NOOP("CloseReason", "Price or discount")},
    CloseReason{"equipment", "装备配置", QT_TRANSLATE_NOOP("CloseReason", "Equipment")},
    CloseReason{"design", "内外设计", QT_TRANSLATE_NOOP("CloseReason", "Design")},
    CloseReason{"service", "服务体验", QT_TRANSLATE_NOOP("CloseReason", "Service")},
    CloseReason{"finance", "金融方案", QT_TRANSLATE_NOOP("CloseReason", "Financing")},
    CloseReason{"plan", "购车计划取消", QT_TRANSLATE_NOOP("CloseReason", "Buys no car any more")},
    CloseReason{"delivery", "交付时间", QT_TRANSLATE_NOOP("CloseReason", "Delivery takes too long")},
    CloseReason{"stock", "无现车或颜色", QT_TRANSLATE_NOOP("CloseReason", "No car or colour in stock")},
    CloseReason{otherReason, "其他", QT_TRANSLATE_NOOP("CloseReason", "Other")},
};

constexpr std::array dormancies{
    CloseReason{"postponed", "暂缓购车", QT_TRANSLATE_NOOP("CloseReason", "Purchase postponed")},
    CloseReason{"money", "资金未到位", QT_TRANSLATE_NOOP("CloseReason", "Money is not there yet")},
    CloseReason{"plate", "等待牌照", QT_TRANSLATE_NOOP("CloseReason", "Waits for a plate")},
    CloseReason{"new_model", "等待新款", QT_TRANSLATE_NOOP("CloseReason", "Waits for a new model")},
    CloseReason{otherReason, "其他", QT_TRANSLATE_NOOP("CloseReason", "Other")},
};

constexpr std::array invalids{
    CloseReason{"wrong_number", "空错号", QT_TRANSLATE_NOOP("CloseReason", "Number wrong or out of use")},
    CloseReason{"no_answer", "多次无人接听", QT_TRANSLATE_NOOP("CloseReason", "Never answers")},
    CloseReason{"no_intention", "无购车意向", QT_TRANSLATE_NOOP("CloseReason", "Never wanted a car")},
    CloseReason{"has_ours", "已购本品", QT_TRANSLATE_NOOP("CloseReason", "Had bought ours already")},
    CloseReason{"has_rival", "已购竞品", QT_TRANSLATE_NOOP("CloseReason", "Had bought a rival's already")},
    CloseReason{"other_province", "省外", QT_TRANSLATE_NOOP("CloseReason", "Lives in another province")},
    CloseReason{"other_city", "本省他市", QT_TRANSLATE_NOOP("CloseReason", "Lives in another city")},
    CloseReason{otherReason, "其他", QT_TRANSLATE_NOOP("CloseReason", "Other")},
};

/// Set by the program alone, so in no list that a store chooses from.
constexpr std::array ownReasons{
    CloseReason{erasedReason, "客户要求删除信息", QT_TRANSLATE_NOOP("CloseReason", "Customer was erased at their request")},
};

const CloseReason *known(const QString &code)
{
    for (const std::span<const CloseReason> list :
         {lossReasons(), dormancyReasons(), invalidReasons(), std::span<const CloseReason>(ownReasons)})
        for (const CloseReason &reason : list)
            if (code == QLatin1String(reason.code))
                return &reason;
    return nullptr;
}

QStringList wordsOf(const QString &reason)
{
    const CloseReason *own = known(reason);
    return own ? QStringList{reason, QString::fromUtf8(own->chinese), QString::fromLatin1(own->english)} : QStringList{reason};
}

} // namespace

std::span<const CloseReason> lossReasons()
{
    return losses;
}

std::span<const CloseReason> dormancyReasons()
{
    return dormancies;
}

std::span<const CloseReason> invalidReasons()
{
    return invalids;
}

QStringList codesOf(std::span<const CloseReason> reasons)
{
    QStringList codes;
    for (const CloseReason &reason : reasons)
        codes << QString::fromLatin1(reason.code);
    return codes;
}

std::optional<QString> reasonMeant(const QString &text, const QStringList &list)
{
    QStringList partly;
    for (const QString &reason : list) {
        const QStringList words = wordsOf(reason);
        if (words.contains(text, Qt::CaseInsensitive))
            return reason;
        if (text.size() >= 2 && std::any_of(words.begin(), words.end(),
                                            [&](const QString &word) { return word.contains(text, Qt::CaseInsensitive); }))
            partly << reason;
    }
    return partly.size() == 1 ? std::optional(partly.front()) : std::nullopt;
}

MessageArgument wordOfReason(const QString &reason)
{
    if (const CloseReason *own = known(reason))
        return Label{"CloseReason", own->english};
    return reason;
}

} // namespace showroom
