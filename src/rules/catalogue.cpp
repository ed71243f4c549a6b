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
constexpr std::array flag{Outcome::Flag};
constexpr std::array task{Outcome::Task};
constexpr std::array blockTask{Outcome::Block, Outcome::Task};
constexpr std::array approveFlag{Outcome::Approve, Outcome::Flag};
constexpr std::array approveTask{Outcome::Approve, Outcome::Task};

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
    RuleInfo{
        "FU-05", "篇5 首先要集中精力去做一个客户", "Part 5: one customer at a time", "集中精力做一个重点客户",
        "Work one focus customer at a time",
        "每位顾问同一时间集中做一个重点客户，其余按顺序排队；该客户进入下一阶段后，队列中的下一位成为重点。",
        "A consultant works one focus customer at a time; when that one agrees (reaches the next stage), the next in the queue "
        "becomes the focus.",
        flag, true},
    RuleInfo{
        "FU-06", "篇5、篇6 对于老客户和固定客户要经常持续联系", "Parts 5 and 6: stay in touch with who has bought",
        "经常联系老客户", "Stay in touch with who has bought",
        "基盘客户与老客户按规定天数定期联系；生日与提车周年提前提醒。正在跟进新线索的，按线索的规则联系。",
        "Customers who have bought, and regular customers, are contacted regularly; birthdays and the anniversaries of their "
        "cars are shown ahead. Who is in a sale again is contacted by that lead's rules.",
        taskFlag, true},
    RuleInfo{"FU-07", "篇6 多了解客户的状态和需求", "Part 6: learn the customer's state and needs", "回访要记下了解到的情况",
             "Record what was learned", "每次回访记录客户现状与需求、反应、下一步及其日期；没有下一步的，只能是已关闭的线索。",
             "A follow-up records the customer's state and needs, their reaction, and the next step with its date. Without a "
             "next step only a "
             "closed lead may be left.",
             block, true},
    RuleInfo{
        "FU-08", "篇4 内勤 5", "Part 4: inside sales 5", "内勤电话回访抽查", "Telephone revisits by the clerk",
        "内勤每周从顾问上周的跟进中按比例抽取客户做满意度电话回访，核实跟进是否属实；结果显示在该跟进旁。",
        "The clerk makes the telephone revisits of satisfaction; they are drawn by lot from the consultants' follow-ups of last "
        "week and confirm or contradict them; the result stands beside the follow-up.",
        taskFlag, true},
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
    RuleInfo{
        "FU-11", "篇4 条9", "Part 4, article 9", "离岗交接，公海流转", "Leads of who is away are handed over",
        "出差、休假或离职顾问的线索移交他人，附交接说明，所欠回访一并转移。长期无人跟进的线索回到公海，可由他人领取；领取受个人"
        "在跟上限与等待期限制，每次流转留痕。",
        "Leads of a consultant who is away (trip, leave, left the company) are handed to another with a note; the owed revisits "
        "move along. A lead that nobody works for long returns to the pool, from which others may take it, within their "
        "capacity and after a wait; every move leaves a trace.",
        taskBlock, true},
    RuleInfo{
        "FU-12", "篇1 客户留资率", "Part 1: capture rate", "来店来电登记", "Every visitor is registered",
        "每批来店、每通来电都在前台登记，并记录是否留下联系方式，留档率据此计算。在店超时的客户予以提示。",
        "Every visitor is registered at reception; whether they left contact data is recorded, so that the capture rate is a "
        "fact. A party that is in the store too long is shown.",
        flag, true},
    RuleInfo{
        "FU-13", "行业惯例", "Practice of the trade", "按级别限定跟进间隔", "No longer between contacts than the level allows",
        "两次联系之间不超过线索级别所允许的天数（B 类按 FU-02 视作 A 类）；约定的下次联系日期不得晚于该日。与 FU-01 两者取严。"
        "客户要求某日之前不联系的，顺延到那天。",
        "Between two contacts lie no more days than the lead's level allows, B read as A by FU-02; the agreed next contact "
        "may not lie past it. The stricter of FU-01 and FU-13 applies. A customer's wish for no contact before a day puts "
        "it off.",
        taskBlock, true},
    RuleInfo{"FU-14", "行业惯例", "Practice of the trade", "首次响应及时", "First response in time",
             "网络与电话线索在规定时限内首次致电；展厅新建的客户卡次日回访。未接通也算已响应，须记录。",
             "An online or telephone lead is called within the limit; a card made in the showroom is revisited the next day. An "
             "unanswered call is a response and is recorded.",
             task, true},
    RuleInfo{"FU-15", "篇1；行业惯例", "Part 1; practice of the trade", "战败与无效抽查回访", "Closed leads are called back",
             "每周从上周战败、无效的线索中抽取若干由经理回访；回访与申报不符的，线索重新打开。",
             "Claims that a lead is lost or invalid are sampled and called back by the manager; a claim contradicted by the call "
             "reopens the lead.",
             taskFlag, true},
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
    RuleInfo{
        "QT-03", "篇4 条4；权限", "Part 4, article 4; authority", "让利超过权限须逐级审批",
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
             "Nothing is charged above the posted price", "不得在公示的媒体价之外加价；价外费用逐项单列。",
             "Nothing is charged above the posted (media) price; every charge outside the price is a line of its own.", block,
             true},
    RuleInfo{
        "CT-01", "篇4 条5.1", "Part 4, article 5.1", "合同使用公司模板", "Contracts use the company's template",
        "客户无特殊要求的，合同按公司模板制定；有特殊要求的，写明特别约定并经销售总监批准。",
        "Company template unless the customer has special requirements; these are written down and approved by the director.",
        approve, true},
    RuleInfo{
        "CT-02", "篇4 条5.1", "Part 4, article 5.1", "合同要素齐全", "A contract names everything",
        "合同与订单必须写清单价、数量、签订人、签订日期、客户名称和交货期；所缺各项一次列出。",
        "A contract or order names unit price, quantity, signatory, signing date, customer name and delivery date; all that is "
        "missing is named at once.",
        block, true},
    RuleInfo{"CT-03", "篇4 条5.2", "Part 4, article 5.2", "付款方式、金额与时间", "Payment method, amounts and dates",
             "合同必须写清付款方式、金额和付款时间；各期合计与合同总额分毫不差。",
             "A contract names payment method, amounts and dates; they add up to its total to the fen.", block, true},
    RuleInfo{
        "CT-04", "篇4 条5.3", "Part 4, article 5.3", "总经理签批后方可盖章", "Stamped only after the general manager's mark",
        "合同经总经理签批后方可盖章。特殊情况由销售经理说明原因，到综合管理部先行盖章，并须向总经理报告、在期限内补签。",
        "Stamped only after the general manager's mark. Exception: the sales manager has it stamped at general administration, "
        "gives the reason, and owes the report to the general manager and the later mark.",
        blockTask, true},
    RuleInfo{
        "CT-05", "篇4 条5.4", "Part 4, article 5.4", "合同变更按程序办理", "Changes go by request",
        "已盖章的合同变更：顾问提出，内勤整理，总监决定。同意的，内勤写入新版本并通知客服部；不同意的，由总监与顾问按紧急事项处理"
        "并记录"
        "结果。",
        "A change to a stamped contract is a request: consultant, clerk, director. Allowed: the clerk records the new terms as a "
        "new version and customer service is told. Refused: director and consultant handle it as an emergency with a recorded "
        "outcome.",
        approveTask, true},
    RuleInfo{"CT-06", "篇4 条4、条5", "Part 4, articles 4 and 5", "合同价格来自已批准的报价",
             "Prices come from an approved quote", "合同价格取自已批准且未过期的报价；价格不同的，须另行报价审批。",
             "Contract prices come from an approved, unexpired quote; a different price needs a new quote.", block, true},
    RuleInfo{"CT-07", "篇4 内勤 9", "Part 4: inside sales 9", "合同编号连续不重", "Numbers without gaps",
             "合同编号在门店和年度内连续，不跳号、不重用；作废的合同保留其编号。",
             "Contract numbers are gapless in a year and a store and never used again; cancelled contracts keep theirs.", block,
             true},
    RuleInfo{
        "CT-08", "篇4 §四", "Part 4, section 4", "督促回款，每月对账", "Collections are chased and reconciled",
        "每期到期款项都要催收；每月与财务核对一次销售台账，列出差异，双方签认；签认后的月份锁定。",
        "Every instalment due is chased; the ledger is reconciled with finance once a month, differences are listed, both sign; "
        "a reconciled month is locked.",
        blockTask, true},
    RuleInfo{
        "CT-09", "篇4 §一.3", "Part 4, section 1.3", "订单完成率", "Order completion rate",
        "按月、按顾问统计订单完成率：在约定日期前交车的合同占约定在该月交车的合同的比例。",
        "Measured by month and consultant: of the contracts promised for the month, how many were delivered by the promised day.",
        flag, true},
    RuleInfo{"CT-10", "民法典 第五百八十六条", "Civil Code, article 586", "定金不超过百分之二十", "Earnest money has a limit",
             "定金不得超过合同总额的百分之二十；订金是另一种款项，应予退还。",
             "Earnest money (定金) is at most 20 % of the contract; a deposit (订金) is another type and refundable.", block,
             true},
    RuleInfo{
        "CT-11", "汽车销售管理办法 第十五、十六条", "Measures for automobile sales, articles 15 and 16", "核对身份，移交随车文件",
        "Identity and statutory papers", "签约前登记买受人身份；交车时逐项移交并勾选法定文件；合同档案保存十年。",
        "The buyer's identity is recorded before signing; delivery hands over the statutory papers, ticked one by one; contracts "
        "are kept ten years.",
        block, true},
    RuleInfo{
        "PI-01", "个人信息保护法 第十四、十五、十七条", "Personal Information Protection Law, articles 14, 15 and 17",
        "告知与同意，随时可撤回", "Notice and consent, withdrawn as easily",
        "告知与同意按人、目的和渠道登记，记明告知文本版本、日期、方式和经办人；撤回与同意同样方便，撤回后立即停止。未经同意或已拒"
        "绝的"
        "，不得发送营销信息。",
        "Notice and consent are recorded by person, purpose and channel, with version, day, how and by whom; withdrawal is as "
        "easy and stops what rested on it. No marketing message without consent or after an opt-out.",
        blockFlag, true},
    RuleInfo{"PI-02", "个人信息保护法 第五十一条", "Personal Information Protection Law, article 51", "按需遮盖，查看留痕",
             "Masked where it is not needed, and unmasking is logged",
             "电话、证件号码、地址、微信在岗位不需要的地方一律遮盖，列表、查询、导出、历史和报表均不泄露；打开他人客户的完整资料"
             "记入审计。",
             "Phone, ID number, address and WeChat are masked wherever the reader's role or scope does not need them, in lists, "
             "search, exports, history and reports; opening another's card in full is written into the trail.",
             flag, true},
    RuleInfo{
        "PI-03", "个人信息保护法 第四十五、四十七条", "Personal Information Protection Law, articles 45 and 47",
        "本人可取得全部信息，可要求删除", "All that is held, and erasure",
        "一次操作导出所持有的本人全部信息；一次操作删除，须保存合同的仅作存储锁定：买受人信息只留在合同上，仅财务、总经理和综合管"
        "理部"
        "可见。合同履行完毕前不得删除。",
        "One action exports all that is held on a person; one erases it, or, where a contract must be kept, locks it: the buyer "
        "stays on the contract alone, for finance, general manager and general administration. Not while a contract is being "
        "carried out.",
        block, true},
    RuleInfo{
        "PI-04", "个人信息保护法 第五十一条", "Personal Information Protection Law, article 51", "导出个人信息须有目的与批准",
        "Exports of personal data have a purpose and a limit",
        "导出个人信息须写明目的；超过条数限制的，经总监批准后由申请人按原条件导出一次。导出记入审计，文件写明导出人、时间与目的"
        "。",
        "Every export of personal data names its purpose. Past the limit of rows it waits for the director, and then holds once, "
        "for who asked and for these conditions. It stands in the audit, and the file says who made it, when and for what.",
        approveFlag, true},
    RuleInfo{
        "PL-07", "篇1 销售各环节话术", "Part 1: scripts for each step of the sale", "话术随手可用", "Scripts are at hand",
        "销售各环节的话术、产品对竞品的优势和异议的应答，在写回访时随手可用，并按这位客户的情况挑选。话术由经理编写、启用和停用，"
        "同名的为新版本；启用前须写明所属环节、所答异议或所对竞品。",
        "Scripts for each step of the sale, advantages over competitors and answers to objections are at hand while a follow-up "
        "is being written, chosen for this customer's case. Managers write them, put them in use and retire them; the same title "
        "again is the next version. Before it is used, a script says its step, its objection or its competitor.",
        block, true},
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
