<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ContactKind</name>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Visit to the showroom</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试驾</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>ContactOutcome</name>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>首次来店</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
</context>
<context>
    <name>CustomerKind</name>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>CustomerState</name>
    <message>
        <source>Prospect</source>
        <translation>意向客户</translation>
    </message>
    <message>
        <source>Base customer</source>
        <translation>基盘客户</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Merged into another card</source>
        <translation>已并入其他卡片</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>We contacted them</source>
        <translation>我方联系客户</translation>
    </message>
    <message>
        <source>They contacted us</source>
        <translation>客户联系我方</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Sent to many</source>
        <translation>群发</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>State and needs</source>
        <translation>客户现状与需求</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>客户反应</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>At</source>
        <translation>下一步时间</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>原级别</translation>
    </message>
    <message>
        <source>Level after</source>
        <translation>新级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Counts for FU-01</source>
        <translation>计入 FU-01</translation>
    </message>
</context>
<context>
    <name>FollowUpAction</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>FollowUpState</name>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Awaits approval</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Vehicle wanted</source>
        <translation>意向车型</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购车类型</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>置换旧车</translation>
    </message>
    <message>
        <source>Competitors looked at</source>
        <translation>对比车型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>下一步日期</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Reason of the loss</source>
        <translation>战败原因</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>战败去向</translation>
    </message>
    <message>
        <source>Refused at</source>
        <translation>拒绝时间</translation>
    </message>
</context>
<context>
    <name>LeadAction</name>
    <message>
        <source>Begin to follow</source>
        <translation>开始跟进</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订车</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交车</translation>
    </message>
    <message>
        <source>Customer refused</source>
        <translation>客户拒绝</translation>
    </message>
    <message>
        <source>Second follow-up made</source>
        <translation>完成二次追踪</translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>挽回</translation>
    </message>
    <message>
        <source>Claim as lost</source>
        <translation>申报战败</translation>
    </message>
    <message>
        <source>Approve the loss</source>
        <translation>批准战败</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>重新激活</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>No contact before</source>
        <translation>此前勿联系</translation>
    </message>
    <message>
        <source>Approve the wish</source>
        <translation>批准勿扰</translation>
    </message>
</context>
<context>
    <name>LeadEvent</name>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>LeadEventKind</name>
    <message>
        <source>Opened</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>状态变更</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Asked for no contact before</source>
        <translation>客户要求暂勿联系</translation>
    </message>
    <message>
        <source>Wish approved</source>
        <translation>勿扰已批准</translation>
    </message>
</context>
<context>
    <name>LeadState</name>
    <message>
        <source>New</source>
        <translation>新线索</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已订车</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Second tracking</source>
        <translation>二次追踪</translation>
    </message>
    <message>
        <source>Loss awaits approval</source>
        <translation>战败待批</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>战败</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Not reached on enough days: this week is discharged and the manager is told.</source>
        <translation>已在足够多的日子联系而未接通：本周免责，并告知经理。</translation>
    </message>
    <message>
        <source>No revisit is owed this week.</source>
        <translation>本周没有应做的回访。</translation>
    </message>
    <message>
        <source>Revisits this week: %1 owed, %2 made.</source>
        <translation>本周应回访 %1 次，已做 %2 次。</translation>
    </message>
    <message>
        <source>Contact the customer and record the follow-up; each contact needs a day of its own.</source>
        <translation>联系客户并记录回访；每天只计一次。</translation>
    </message>
    <message>
        <source>Revisits this week: %1 owed, %2 made; last week %3 made, %4 missing.</source>
        <translation>本周应回访 %1 次，已做 %2 次；上周 %3 次，缺 %4 次。</translation>
    </message>
    <message>
        <source>Revisits this week: %1 owed, %2 made; they can no longer all be made in time.</source>
        <translation>本周应回访 %1 次，已做 %2 次；已来不及全部完成。</translation>
    </message>
    <message>
        <source>Revisits this week: %1 owed, %2 made; the last by %3.</source>
        <translation>本周应回访 %1 次，已做 %2 次；最后一次不晚于 %3。</translation>
    </message>
    <message>
        <source>Make the second follow-up and record its result.</source>
        <translation>做二次追踪并记录结果。</translation>
    </message>
    <message>
        <source>The second follow-up after the refusal was made.</source>
        <translation>拒绝后的二次追踪已完成。</translation>
    </message>
    <message>
        <source>Second follow-up after the refusal of %1: overdue since %2.</source>
        <translation>客户于 %1 拒绝：二次追踪自 %2 起逾期。</translation>
    </message>
    <message>
        <source>Second follow-up after the refusal of %1: owed by %2.</source>
        <translation>客户于 %1 拒绝：应在 %2 前做二次追踪。</translation>
    </message>
    <message>
        <source>A refusal is never the end: the second follow-up after the refusal of %1 has not been made.</source>
        <translation>被拒绝不是终点：客户于 %1 拒绝，二次追踪尚未完成。</translation>
    </message>
    <message>
        <source>A refusal is never the end: the customer has not refused yet, and no second follow-up was made.</source>
        <translation>被拒绝不是终点：客户尚未拒绝，也没有做过二次追踪。</translation>
    </message>
    <message>
        <source>A follow-up records what was learned and the next step with its date.</source>
        <translation>回访要记录客户现状与需求，以及下一步及其日期。</translation>
    </message>
    <message>
        <source>Fill in what is missing; a lead without a next step can only be a closed one.</source>
        <translation>补齐缺少的内容；没有下一步的线索只能是已关闭的线索。</translation>
    </message>
    <message>
        <source>The next step agreed for %1 was not recorded.</source>
        <translation>约定在 %1 的下一步没有记录。</translation>
    </message>
    <message>
        <source>The next step is agreed for today.</source>
        <translation>下一步约在今天。</translation>
    </message>
    <message>
        <source>Take the step and record it, or agree another day.</source>
        <translation>做完并记录，或另约日期。</translation>
    </message>
    <message>
        <source>A contact is recorded after it has happened, and %1 lies ahead.</source>
        <translation>联系发生之后才能记录，而 %1 尚未到来。</translation>
    </message>
    <message>
        <source>Set when it happened, or plan it as the next step.</source>
        <translation>改为实际发生的时间，或把它定为下一步。</translation>
    </message>
    <message>
        <source>Recorded more than %1 hours after it happened on %2: it waits for a manager and counts for FU-01 once approved.</source>
        <translation>于 %2 发生，补记超过 %1 小时：待经理批准，批准后计入 FU-01。</translation>
    </message>
    <message>
        <source>The same person is one customer: this number stands on a card already.</source>
        <translation>同一个人只建一张卡：这个号码已在一张客户卡上。</translation>
    </message>
    <message>
        <source>The same person is one customer: this number stands on a card of %1.</source>
        <translation>同一个人只建一张卡：这个号码已在 %1 的客户卡上。</translation>
    </message>
    <message>
        <source>Open the standing card, or ask its owner.</source>
        <translation>打开已有的卡片，或联系其归属人。</translation>
    </message>
    <message>
        <source>A wish for no contact longer than %1 days waits for a manager; until then it holds for %1 days.</source>
        <translation>超过 %1 天的勿扰要求须经理批准；批准之前按 %1 天执行。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a day such as 2026-11-28, between 1900 and 2100</source>
        <translation>日期，如 2026-11-28，1900 至 2100 年之间</translation>
    </message>
    <message>
        <source>a time such as 14:30</source>
        <translation>时间，如 14:30</translation>
    </message>
    <message>
        <source>a time with its zone such as 2026-11-28T14:30:00+08:00 or 2026-11-28T06:30:00Z</source>
        <translation>带时区的时间，如 2026-11-28T14:30:00+08:00 或 2026-11-28T06:30:00Z</translation>
    </message>
    <message>
        <source>whole fen</source>
        <translation>整数分</translation>
    </message>
    <message>
        <source>a mobile number, a land line with its area code, or a 400 or 800 number</source>
        <translation>手机号、带区号的固定电话，或 400、800 号码</translation>
    </message>
    <message>
        <source>a record&apos;s number</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>one of its codes</source>
        <translation>规定代码之一</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Call again</source>
        <translation>再次致电</translation>
    </message>
    <message>
        <source>Invite to the showroom</source>
        <translation>邀约到店</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试驾</translation>
    </message>
    <message>
        <source>Send a quote</source>
        <translation>发送报价</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>Wait for their answer</source>
        <translation>等客户答复</translation>
    </message>
    <message>
        <source>Sign the contract</source>
        <translation>签订合同</translation>
    </message>
</context>
<context>
    <name>PaymentWish</name>
    <message>
        <source>In full</source>
        <translation>全款</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On leave until</source>
        <translation>休假至</translation>
    </message>
</context>
<context>
    <name>PersonState</name>
    <message>
        <source>Active</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Left the company</source>
        <translation>离职</translation>
    </message>
</context>
<context>
    <name>PurchaseType</name>
    <message>
        <source>First car</source>
        <translation>首购</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>置换</translation>
    </message>
    <message>
        <source>Additional car</source>
        <translation>增购</translation>
    </message>
</context>
<context>
    <name>Reaction</name>
    <message>
        <source>Interested</source>
        <translation>有兴趣</translation>
    </message>
    <message>
        <source>Considering</source>
        <translation>考虑中</translation>
    </message>
    <message>
        <source>Hesitant</source>
        <translation>犹豫</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Sales consultant</source>
        <translation>销售顾问</translation>
    </message>
    <message>
        <source>Inside-sales clerk</source>
        <translation>销售内勤</translation>
    </message>
    <message>
        <source>Office manager</source>
        <translation>办事处经理</translation>
    </message>
    <message>
        <source>Sales manager</source>
        <translation>销售经理</translation>
    </message>
    <message>
        <source>Sales director</source>
        <translation>销售总监</translation>
    </message>
    <message>
        <source>General manager</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服部</translation>
    </message>
    <message>
        <source>General administration</source>
        <translation>综合管理部</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>系统管理员</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>showroom::BusyLine</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>showroom::Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>showroom::ProgressDots</name>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>已联系 %1 次，应 %2 次</translation>
    </message>
</context>
</TS>
