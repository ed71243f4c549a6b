// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/catalogue.h"
#include <array>

namespace showroom
{

namespace
{

constexpr std::array taskFlag{Outcome::Task, Outcome::Flag};
constexpr std::array taskBlock{Outcome::Task, Outcome::Block};
constexpr std::array approve{Outcome::Approve};
constexpr std::array block{Outcome::Block};
constexpr std::array blockFlag{Outcome::Block, Outcome::Flag};
constexpr std::array pass{Outcome::Pass};

const std::array catalogue{
    RuleInfo{"FU-01", "篇5 每周至少二次的回访", "Part 5: revisits at least twice a week", "每周至少回访两次",
             "Revisit at least twice a week",
             "每条在跟线索在每个自然周（周一至周日）至少回访两次，须在不同的日子，且只算双向沟通（接通的电话、聊天回复、来店、试"
             "驾、上门），群发短信不算。"
             "周一至周三新建的线索当周欠两次，周四至周六欠一次，周日不欠；已订车的每周一次，直到交车。同一周内三天未接通，当周免"
             "除并告知经理。"
             "客户要求某日之前不联系的，到那天为止暂缓；超过 30 天须经理批准。",
             "Every open lead is revisited at least twice in each calendar week (Monday to Sunday), on different days, and only "
             "two-way contact "
             "counts: a call answered, a chat reply, a visit, a test drive, a home visit; a mass message does not. A lead opened "
             "Monday to "
             "Wednesday owes two that week, Thursday to Saturday one, on Sunday none; an ordered lead owes one a week until "
             "delivery. Unanswered "
             "attempts on three days of a week discharge it and are shown to the manager. A customer's wish for no contact "
             "before a day suspends "
             "the debt until then; longer than 30 days needs a manager.",
             taskFlag, true},
    RuleInfo{"FU-02", "篇5 B 类的客户当成 A 类来接待", "Part 5: class B is received as class A", "B 类按 A 类跟进",
             "Treat class B as class A", "凡节奏、先后、服务与级别有关之处，B 类一律按 A 类对待。",
             "Wherever cadence, priority or level of service depends on the class, B reads as A.", pass, true},
    RuleInfo{"FU-03", "篇1 被拒绝之后没有二次追踪是致命的失误", "Part 1: no second follow-up after a refusal is a fatal mistake",
             "拒绝后必须二次追踪", "A refusal is never the end",
             "客户首次拒绝后，须在期限内做二次追踪；未做并记录结果之前，不能申请战败。",
             "After the first refusal a second follow-up is owed; the lead cannot be closed as lost before it was made and its "
             "result recorded.",
             taskBlock, true},
    RuleInfo{"FU-04", "篇1、篇4 第三节", "Part 1; part 4 section 3", "战败须说明原因并经批准",
             "A loss needs a reason and an approval",
             "申请战败须写明原因，有竞品的写明竞品，经经理批准后生效；不能批准自己的申请。",
             "Closing a lead as lost needs a reason, the competitor if there is one, and a manager's approval; nobody approves "
             "their own claim.",
             approve, true},
    RuleInfo{"FU-07", "篇6 多了解客户的状态和需求", "Part 6: learn the customer's state and needs", "回访要记下了解到的情况",
             "Record what was learned", "每次回访记录客户现状与需求、反应、下一步及其日期；没有下一步的，只能是已关闭的线索。",
             "A follow-up records the customer's state and needs, their reaction, and the next step with its date. Without a "
             "next step only a "
             "closed lead may be left.",
             block, true},
    RuleInfo{"FU-09", "由 FU-01 推得", "Follows from FU-01", "回访及时记录", "Record it when it happens",
             "回访在发生时记录。超过宽限时间补录的，等经理批准，批准后才计入 FU-01；录入时间由系统记下，不能填写。",
             "A follow-up is recorded when it happens. Back-dating past the grace period waits for a manager and counts toward "
             "FU-01 once "
             "approved. The time of recording is the system's and cannot be set.",
             approve, true},
    RuleInfo{"FU-10", "篇4 内勤 4", "Part 4: inside sales 4", "同一个人只建一张卡", "The same person is one customer",
             "电话（规范化后）已在某张客户卡上的，打开那张卡而不新建；相近的卡会提示；合并时保留双方的全部线索与回访。",
             "A new card whose phone (normalised) stands already opens that card instead; near matches are shown; merging keeps "
             "every lead and "
             "follow-up of both.",
             blockFlag, true},
};

} // namespace

std::span<const RuleInfo> ruleCatalogue()
{
    return catalogue;
}

const RuleInfo *findRule(const QString &id)
{
    for (const RuleInfo &rule : catalogue)
        if (id == QLatin1String(rule.id))
            return &rule;
    return nullptr;
}

} // namespace showroom
