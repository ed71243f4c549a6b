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
constexpr std::array approveBlock{Outcome::Approve, Outcome::Block};
constexpr std::array flagBlock{Outcome::Flag, Outcome::Block};

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
    RuleInfo{"QT-01", "篇4 条4.1", "Part 4, article 4.1", "报价由内勤按方案编制", "The clerk prepares the quote from a plan",
             "顾问提出方案（车辆、选装、服务），内勤据此编制报价，逐项列明媒体价与报价。",
             "The consultant asks with a plan (vehicle, options, services); the clerk prepares the quote from it, each item with "
             "its media price and the offered price.",
             block, true},
    RuleInfo{"QT-02", "篇4 条4.1", "Part 4, article 4.1", "未经批准的报价不得外发", "No quote leaves unapproved",
             "报价未经销售经理批准，不得发给顾问或办事处；批准之前，其价格只有编制的内勤、经理、总监和总经理可见。",
             "No quote reaches a consultant or an office before it was approved. Until then its prices are visible to its clerk, "
             "the manager, the director and the general manager alone.",
             approveBlock, true},
    RuleInfo{"QT-03", "篇4 条4；权限", "Part 4, article 4; authority", "让利超过权限须逐级审批",
             "Discounts past a limit go further up",
             "让利超过经理权限的由总监审批，超过总监权限的由总经理审批；任何人不得审批自己编制的报价。权限按媒体价的百分比计，取整"
             "车让利与全部商品让利中较高者。",
             "Discounts past the manager's limit go to the director, past that to the general manager. Nobody approves a quote "
             "that they prepared. Limits are a percentage of the media price; the car's own discount and that of all goods are "
             "compared, and the higher counts.",
             approve, true},
    RuleInfo{"QT-04", "篇4 条4.2", "Part 4, article 4.2", "价格保密", "Prices are confidential",
             "价格每次被查看、打印或导出，都记下何人何时；打印件带有读者姓名；批量导出价格须有专门权限。",
             "Every viewing, print and export of a price is logged with who and when; prints carry the reader's name; bulk "
             "export of prices needs a permission of its own.",
             flagBlock, true},
    RuleInfo{"QT-05", "篇4 条4", "Part 4, article 4", "批准的报价不可更改，到期失效", "An approved quote is locked and expires",
             "报价批准后锁定；要改就出新版本，重新审批。批准的报价有有效期，过期失效。",
             "An approved quote cannot be changed. A change makes a new version, which needs a new approval. It expires.", block,
             true},
    RuleInfo{"QT-06", "汽车销售管理办法 第十条", "Measures for automobile sales, article 10", "不得高于公示价格收费",
             "Nothing is charged above the posted price",
             "不得在公示的媒体价之外加价；价外费用逐项单列。",
             "Nothing is charged above the posted (media) price; every charge outside the price is a line of its own.", block,
             true},
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
