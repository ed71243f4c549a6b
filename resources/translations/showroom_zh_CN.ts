<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Age</name>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Up to 30 days late</source>
        <translation>逾期 30 天以内</translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation>逾期 31–60 天</translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation>逾期 61–90 天</translation>
    </message>
    <message>
        <source>Over 90 days late</source>
        <translation>逾期 90 天以上</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试驾</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>更改时间</translation>
    </message>
</context>
<context>
    <name>AppointmentKind</name>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试乘试驾</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Car anniversary</source>
        <translation>购车周年</translation>
    </message>
    <message>
        <source>Revisit owed (FU-01)</source>
        <translation>应回访（FU-01）</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>First visit</source>
        <translation>首次到店</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>再次到店</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀约到店</translation>
    </message>
    <message>
        <source>Brought from outside</source>
        <translation>外拓带入</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>CardMerge</name>
    <message>
        <source>The card that stays</source>
        <translation>保留的卡</translation>
    </message>
    <message>
        <source>The merged card</source>
        <translation>并入的卡</translation>
    </message>
    <message>
        <source>Why they are the same person</source>
        <translation>为什么是同一个人</translation>
    </message>
    <message>
        <source>Fields taken over</source>
        <translation>从并入的卡取得的项目</translation>
    </message>
    <message>
        <source>The merged card was</source>
        <translation>并入的卡原状态</translation>
    </message>
    <message>
        <source>The card that stays was</source>
        <translation>保留的卡原状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Print the card</source>
        <translation>打印客户卡</translation>
    </message>
    <message>
        <source>Customer card %1</source>
        <translation>客户信息卡 %1</translation>
    </message>
</context>
<context>
    <name>ChangeAction</name>
    <message>
        <source>Pass on to the director</source>
        <translation>转交总监</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Put into the contract</source>
        <translation>写入合同</translation>
    </message>
    <message>
        <source>Take note</source>
        <translation>知悉</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>记录处理结果</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>ChangeKind</name>
    <message>
        <source>Change of terms</source>
        <translation>条款变更</translation>
    </message>
    <message>
        <source>Another delivery date</source>
        <translation>变更交货期</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>解除合同</translation>
    </message>
</context>
<context>
    <name>ChangeState</name>
    <message>
        <source>Asked for</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Awaits the director</source>
        <translation>待总监决定</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Refused: emergency</source>
        <translation>未同意，紧急处理</translation>
    </message>
    <message>
        <source>In the contract</source>
        <translation>已写入合同</translation>
    </message>
    <message>
        <source>Known to customer service</source>
        <translation>客服部已知悉</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>CheckAction</name>
    <message>
        <source>Confirmed</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>联系不上</translation>
    </message>
</context>
<context>
    <name>CheckCall</name>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>所查周</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Unanswered calls</source>
        <translation>未接次数</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Satisfaction, 1 to 5</source>
        <translation>满意度（1–5）</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>CheckPurpose</name>
    <message>
        <source>Telephone revisit</source>
        <translation>电话回访</translation>
    </message>
    <message>
        <source>Recall of a closed lead</source>
        <translation>战败、无效回访</translation>
    </message>
</context>
<context>
    <name>CheckState</name>
    <message>
        <source>To be called</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Nobody reached</source>
        <translation>未联系上</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A new, empty dealership with its first administrator</source>
        <translation>新建空的门店及其首位管理员</translation>
    </message>
    <message>
        <source>A new dealership with invented people and history</source>
        <translation>新建演示门店（虚构的人员与经过）</translation>
    </message>
    <message>
        <source>Every kind of record with its fields, states and actions</source>
        <translation>每类记录的字段、状态与动作</translation>
    </message>
    <message>
        <source>The records of a kind, within rights, masked</source>
        <translation>某类记录的列表（按权限，已遮盖）</translation>
    </message>
    <message>
        <source>One record with its history</source>
        <translation>一条记录及其经过</translation>
    </message>
    <message>
        <source>A new record</source>
        <translation>新增一条记录</translation>
    </message>
    <message>
        <source>Change fields of a record; version=N refuses a stale change</source>
        <translation>修改记录的字段；version=N 拒绝过时的修改</translation>
    </message>
    <message>
        <source>Any action of the workflow</source>
        <translation>流程中的任何动作</translation>
    </message>
    <message>
        <source>The window&apos;s search</source>
        <translation>与窗口相同的查找</translation>
    </message>
    <message>
        <source>What the rules want from whom by when</source>
        <translation>规则要求谁在何时之前做什么</translation>
    </message>
    <message>
        <source>The rules with their articles and parameters</source>
        <translation>各项规则及其条款与参数</translation>
    </message>
    <message>
        <source>Every rule&apos;s verdict on a record</source>
        <translation>每项规则对一条记录的判定</translation>
    </message>
    <message>
        <source>Read or change a parameter</source>
        <translation>读取或修改参数</translation>
    </message>
    <message>
        <source>Records from CSV or XLSX, all or nothing unless --rejects</source>
        <translation>从 CSV 或 XLSX 导入；不加 --rejects 时全部成功或全部不写</translation>
    </message>
    <message>
        <source>The trail; whether its chain is whole</source>
        <translation>审计记录；其链条是否完整</translation>
    </message>
    <message>
        <source>The people: administration</source>
        <translation>人员管理</translation>
    </message>
    <message>
        <source>A verified copy while in use</source>
        <translation>使用中做一份经校验的备份</translation>
    </message>
    <message>
        <source>A backup back in place; the replaced file is kept</source>
        <translation>恢复备份；被替换的文件会保留</translation>
    </message>
    <message>
        <source>Whether the database is sound</source>
        <translation>数据库是否完好</translation>
    </message>
    <message>
        <source>The records of a kind as a table for other programs, within rights, logged</source>
        <translation>按权限把一类记录导出成其他程序可读的表格，并留痕</translation>
    </message>
    <message>
        <source>Who is and was in the store, who is expected, and the capture rate</source>
        <translation>在店与到店客户、今日预约与留档率</translation>
    </message>
    <message>
        <source>Leads that whoever works them may take</source>
        <translation>可领取的公海线索</translation>
    </message>
    <message>
        <source>Every lead of a person to others, in one step</source>
        <translation>把某人的全部线索一步移交他人</translation>
    </message>
    <message>
        <source>Last week&apos;s sample of calls that check</source>
        <translation>抽取上周的核实回访样本</translation>
    </message>
    <message>
        <source>All that is held on a customer, logged</source>
        <translation>所持有的某客户的全部信息，记入审计</translation>
    </message>
    <message>
        <source>A customer, or those of a list, for an address book (vCard 4.0), within rights, logged</source>
        <translation>把一位客户或列表中的客户存成通讯录（vCard 4.0），按权限，记入审计</translation>
    </message>
    <message>
        <source>Next steps, test drives, deliveries, birthdays and owed revisits of a week, or as iCalendar</source>
        <translation>一周的下一步、试驾、交车、生日和应回访，或存成 iCalendar</translation>
    </message>
    <message>
        <source>A quote, a contract, a test drive, a customer&apos;s card or a day&apos;s register on paper, logged</source>
        <translation>打印报价、合同、试驾协议、客户信息卡或某日登记表，记入审计</translation>
    </message>
    <message>
        <source>Takes back what you recorded in the last minute</source>
        <translation>撤回自己一分钟内的记录</translation>
    </message>
    <message>
        <source>Lost leads of a period by reason, rival and consultant, with the rates</source>
        <translation>某段时间的战败线索：按原因、竞品和顾问统计，并给出各比率</translation>
    </message>
</context>
<context>
    <name>CloseReason</name>
    <message>
        <source>Budget too small</source>
        <translation>预算不足</translation>
    </message>
    <message>
        <source>Bought a rival&apos;s</source>
        <translation>购买竞品</translation>
    </message>
    <message>
        <source>Bought the same elsewhere</source>
        <translation>同城同品</translation>
    </message>
    <message>
        <source>Price or discount</source>
        <translation>价格优惠</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>装备配置</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>内外设计</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务体验</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>金融方案</translation>
    </message>
    <message>
        <source>Buys no car any more</source>
        <translation>购车计划取消</translation>
    </message>
    <message>
        <source>Delivery takes too long</source>
        <translation>交付时间</translation>
    </message>
    <message>
        <source>No car or colour in stock</source>
        <translation>无现车或颜色</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Purchase postponed</source>
        <translation>暂缓购车</translation>
    </message>
    <message>
        <source>Money is not there yet</source>
        <translation>资金未到位</translation>
    </message>
    <message>
        <source>Waits for a plate</source>
        <translation>等待牌照</translation>
    </message>
    <message>
        <source>Waits for a new model</source>
        <translation>等待新款</translation>
    </message>
    <message>
        <source>Number wrong or out of use</source>
        <translation>空错号</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>多次无人接听</translation>
    </message>
    <message>
        <source>Never wanted a car</source>
        <translation>无购车意向</translation>
    </message>
    <message>
        <source>Had bought ours already</source>
        <translation>已购本品</translation>
    </message>
    <message>
        <source>Had bought a rival&apos;s already</source>
        <translation>已购竞品</translation>
    </message>
    <message>
        <source>Lives in another province</source>
        <translation>省外</translation>
    </message>
    <message>
        <source>Lives in another city</source>
        <translation>本省他市</translation>
    </message>
    <message>
        <source>Customer was erased at their request</source>
        <translation>客户要求删除信息</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>告知文本版本</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ConsentAction</name>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>ConsentAnswer</name>
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
    <name>ConsentChannel</name>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Signed form</source>
        <translation>书面签字</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>口头</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
</context>
<context>
    <name>ConsentPurpose</name>
    <message>
        <source>Handling the purchase</source>
        <translation>办理购车</translation>
    </message>
    <message>
        <source>Offers and campaigns</source>
        <translation>优惠与活动营销</translation>
    </message>
    <message>
        <source>Satisfaction calls</source>
        <translation>满意度回访</translation>
    </message>
    <message>
        <source>Sensitive data (identity, bank)</source>
        <translation>敏感信息（证件、银行）</translation>
    </message>
</context>
<context>
    <name>ConsentState</name>
    <message>
        <source>Given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
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
        <source>Showroom visit</source>
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
    <name>Contract</name>
    <message>
        <source>Payments</source>
        <translation>付款计划</translation>
    </message>
    <message>
        <source>Cars of the stock</source>
        <translation>库存车辆</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Special terms</source>
        <translation>特别约定</translation>
    </message>
    <message>
        <source>Special terms approved on</source>
        <translation>特别约定批准日期</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>委托代理人</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>签订人</translation>
    </message>
    <message>
        <source>Signing date</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>Delivery place</source>
        <translation>交付地点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Marked on</source>
        <translation>签批日期</translation>
    </message>
    <message>
        <source>Stamped on</source>
        <translation>盖章日期</translation>
    </message>
    <message>
        <source>In effect since</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>交车日期</translation>
    </message>
    <message>
        <source>Exception reported on</source>
        <translation>例外报告日期</translation>
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
        <source>Stamped before the mark</source>
        <translation>未批示先盖章</translation>
    </message>
    <message>
        <source>Buyer locked</source>
        <translation>买受人已锁定</translation>
    </message>
</context>
<context>
    <name>ContractAction</name>
    <message>
        <source>Approve the special terms</source>
        <translation>批准特别约定</translation>
    </message>
    <message>
        <source>Send for the mark</source>
        <translation>送总经理签批</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>签批</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>盖章</translation>
    </message>
    <message>
        <source>Have it stamped before the mark</source>
        <translation>先行盖章（例外）</translation>
    </message>
    <message>
        <source>Report to the general manager</source>
        <translation>向总经理报告</translation>
    </message>
    <message>
        <source>Signed by both: takes effect</source>
        <translation>双方已签，生效</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结清</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消合同</translation>
    </message>
    <message>
        <source>Cancelled by agreement</source>
        <translation>协议解除</translation>
    </message>
</context>
<context>
    <name>ContractChange</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is wanted, and why</source>
        <translation>变更内容与原因</translation>
    </message>
    <message>
        <source>New delivery date</source>
        <translation>新交货期</translation>
    </message>
    <message>
        <source>Clause for the contract</source>
        <translation>写入合同的条款</translation>
    </message>
    <message>
        <source>Added to the price</source>
        <translation>加价</translation>
    </message>
    <message>
        <source>Taken off the price</source>
        <translation>减价</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ContractKind</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>ContractLine</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
</context>
<context>
    <name>ContractPaper</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ContractPayment</name>
    <message>
        <source>Payment</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>ContractState</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>要素齐全</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已签批</translation>
    </message>
    <message>
        <source>Stamped, mark owed</source>
        <translation>已盖章，待补签</translation>
    </message>
    <message>
        <source>Stamped</source>
        <translation>已盖章</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交车</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>ContractTemplate</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ContractTerms</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
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
    <message>
        <source>Number shared with</source>
        <translation>号码共用人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>更改时间</translation>
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
    <message>
        <source>Erased at their request</source>
        <translation>应本人要求已删除</translation>
    </message>
    <message>
        <source>Locked: kept for the contract alone</source>
        <translation>已锁定，仅为合同保存</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>交付地点</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交文件</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
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
</context>
<context>
    <name>DeliveryAction</name>
    <message>
        <source>Handed over</source>
        <translation>已交车</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>取消预约</translation>
    </message>
</context>
<context>
    <name>DeliveryPaper</name>
    <message>
        <source>Certificate of conformity</source>
        <translation>车辆合格证</translation>
    </message>
    <message>
        <source>Consistency certificate, or import documents</source>
        <translation>一致性证书或进口证明</translation>
    </message>
    <message>
        <source>Manual in Chinese</source>
        <translation>中文使用说明书</translation>
    </message>
    <message>
        <source>Warranty and service booklet</source>
        <translation>保修手册</translation>
    </message>
    <message>
        <source>Three-guarantees certificate</source>
        <translation>三包凭证</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>购车发票</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Tools and accessories</source>
        <translation>随车工具与附件</translation>
    </message>
    <message>
        <source>Car explained to the customer</source>
        <translation>已向客户讲解车辆</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>Appointed</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交车</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
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
    <name>DocumentEvent</name>
    <message>
        <source>Kind</source>
        <translation>单据类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
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
        <translation>原状态</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>EnergyType</name>
    <message>
        <source>Petrol</source>
        <translation>汽油</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>柴油</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>油电混合</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>插电式混合动力</translation>
    </message>
    <message>
        <source>Range extended</source>
        <translation>增程式</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>纯电动</translation>
    </message>
    <message>
        <source>Fuel cell</source>
        <translation>燃料电池</translation>
    </message>
</context>
<context>
    <name>ExportPermit</name>
    <message>
        <source>Records</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Mark of the conditions</source>
        <translation>条件标记</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
</context>
<context>
    <name>ExportPermitAction</name>
    <message>
        <source>Approve the export</source>
        <translation>批准导出</translation>
    </message>
    <message>
        <source>Refuse the export</source>
        <translation>不批准导出</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
</context>
<context>
    <name>ExportPermitState</name>
    <message>
        <source>Awaits the director</source>
        <translation>待总监批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未批准</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
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
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
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
    <name>FormField</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>Payment decided</source>
        <translation>付款方式已定</translation>
    </message>
    <message>
        <source>Budget fits</source>
        <translation>预算匹配</translation>
    </message>
    <message>
        <source>Watches the price</source>
        <translation>关注价格</translation>
    </message>
    <message>
        <source>Likes the model</source>
        <translation>认可车型</translation>
    </message>
    <message>
        <source>Prefers a rival</source>
        <translation>偏好竞品</translation>
    </message>
    <message>
        <source>Prefers no rival any more</source>
        <translation>不再偏好竞品</translation>
    </message>
    <message>
        <source>Buys within a week</source>
        <translation>一周内购车</translation>
    </message>
    <message>
        <source>Buys within a month</source>
        <translation>一月内购车</translation>
    </message>
    <message>
        <source>Buys later</source>
        <translation>一月后购车</translation>
    </message>
    <message>
        <source>Has not said when</source>
        <translation>未说明时间</translation>
    </message>
</context>
<context>
    <name>IdentityKind</name>
    <message>
        <source>Identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>居住证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Permanent residence card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
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
        <source>Lost to</source>
        <translation>战败去向</translation>
    </message>
    <message>
        <source>Refused at</source>
        <translation>拒绝时间</translation>
    </message>
    <message>
        <source>Wants to buy</source>
        <translation>计划购车时间</translation>
    </message>
    <message>
        <source>Budget fits</source>
        <translation>预算相符</translation>
    </message>
    <message>
        <source>Watches the price</source>
        <translation>关注价格</translation>
    </message>
    <message>
        <source>Likes the model</source>
        <translation>喜欢车型</translation>
    </message>
    <message>
        <source>Prefers a rival</source>
        <translation>偏向竞品</translation>
    </message>
    <message>
        <source>Why another level</source>
        <translation>级别与评分不同的原因</translation>
    </message>
    <message>
        <source>Reason of closing</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Note on closing</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>Dormant until</source>
        <translation>休眠至</translation>
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
    <message>
        <source>Claim as dormant</source>
        <translation>申报休眠</translation>
    </message>
    <message>
        <source>Approve the dormancy</source>
        <translation>批准休眠</translation>
    </message>
    <message>
        <source>Claim as invalid</source>
        <translation>申报无效</translation>
    </message>
    <message>
        <source>Approve as invalid</source>
        <translation>批准无效</translation>
    </message>
    <message>
        <source>Make the focus</source>
        <translation>设为重点</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>排入队列</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>Put into the pool</source>
        <translation>放入公海</translation>
    </message>
    <message>
        <source>Take from the pool</source>
        <translation>从公海领取</translation>
    </message>
    <message>
        <source>Closed: the customer was erased</source>
        <translation>客户已删除，线索关闭</translation>
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
    <message>
        <source>Dormancy awaits approval</source>
        <translation>休眠待批</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Invalidity awaits approval</source>
        <translation>无效待批</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
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
    <name>LevelPreset</name>
    <message>
        <source>The department&apos;s</source>
        <translation>本部门</translation>
    </message>
    <message>
        <source>Usual in the trade</source>
        <translation>行业通用</translation>
    </message>
    <message>
        <source>Beijing Hyundai</source>
        <translation>北京现代</translation>
    </message>
    <message>
        <source>No intervals</source>
        <translation>不限间隔</translation>
    </message>
    <message>
        <source>Manufacturer&apos;s DMS (A to D)</source>
        <translation>厂家 DMS（A–D）</translation>
    </message>
    <message>
        <source>i-CROP sheet (A to D)</source>
        <translation>i-CROP 表（A–D）</translation>
    </message>
</context>
<context>
    <name>LicenceClass</name>
    <message>
        <source>C1</source>
        <translation>C1</translation>
    </message>
    <message>
        <source>C2 (automatic)</source>
        <translation>C2（自动挡）</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Another, not for cars</source>
        <translation>其他（不准驾驶汽车）</translation>
    </message>
</context>
<context>
    <name>LineKind</name>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Built-in option</source>
        <translation>选装</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>精品</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>上牌</translation>
    </message>
    <message>
        <source>Purchase tax</source>
        <translation>购置税</translation>
    </message>
    <message>
        <source>Other charge</source>
        <translation>其他费用</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>approved ÷ (opened + carried over)</source>
        <translation>已同意战败 ÷（建卡 + 月初遗留）</translation>
    </message>
    <message>
        <source>lost, dormant and invalid ÷ (kept + new)</source>
        <translation>战败、休眠、无效 ÷（留存 + 新增）</translation>
    </message>
    <message>
        <source>lost for a named reason ÷ claims</source>
        <translation>原因明确的战败 ÷ 战败申请</translation>
    </message>
    <message>
        <source>sent back ÷ claims</source>
        <translation>被驳回 ÷ 战败申请</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Matched</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Only in the sales ledger</source>
        <translation>仅销售台账有</translation>
    </message>
    <message>
        <source>Only in finance&apos;s ledger</source>
        <translation>仅财务账有</translation>
    </message>
</context>
<context>
    <name>MergeAction</name>
    <message>
        <source>Part the two cards again</source>
        <translation>把两张卡重新分开</translation>
    </message>
</context>
<context>
    <name>MergeState</name>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已分开</translation>
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
    <message>
        <source>There is an invisible null character (%1) at place %2; remove it.</source>
        <translation>第 %2 个字符是看不见的空字符（%1），请删除。</translation>
    </message>
    <message>
        <source>This field is one line, but there is a line break (%1) at place %2; remove it.</source>
        <translation>此项只有一行，但第 %2 个字符是换行（%1），请删除。</translation>
    </message>
    <message>
        <source>There is a tab (%1) at place %2; remove it, or type a space.</source>
        <translation>第 %2 个字符是制表符（%1），请删除或改为空格。</translation>
    </message>
    <message>
        <source>There is an invisible control character (%1) at place %2; remove it.</source>
        <translation>第 %2 个字符是看不见的控制字符（%1），请删除。</translation>
    </message>
    <message>
        <source>There is half a character (%1) at place %2; remove it and type it again.</source>
        <translation>第 %2 个字符只有一半（%1），请删除后重新输入。</translation>
    </message>
    <message>
        <source>There is a code that is no character (%1) at place %2; remove it.</source>
        <translation>第 %2 个字符的编码不是字符（%1），请删除。</translation>
    </message>
    <message>
        <source>There is an invisible direction mark (%1) at place %2, which makes the text look different from what it is; remove it.</source>
        <translation>第 %2 个字符是看不见的方向标记（%1），会使文字看上去与实际不同，请删除。</translation>
    </message>
    <message>
        <source>The text is %1 characters long, but at most %2 are stored here; shorten it.</source>
        <translation>文字长 %1 个字符，此处最多保存 %2 个，请缩短。</translation>
    </message>
    <message>
        <source>The data is not open yet.</source>
        <translation>数据尚未打开。</translation>
    </message>
    <message>
        <source>The data is closed.</source>
        <translation>数据已关闭。</translation>
    </message>
    <message>
        <source>The program met something it did not expect. Nothing was half done.</source>
        <translation>程序遇到意外情况。没有任何操作只做了一半。</translation>
    </message>
    <message>
        <source>This is no day. Write 11-28, +3 or tomorrow, with a time behind it.</source>
        <translation>这不是日期。请写 11-28、+3 或“明天”，时间写在后面。</translation>
    </message>
    <message>
        <source>Your rights were changed. Please sign in again.</source>
        <translation>您的权限已变更，请重新登录。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的岗位不能做此操作。</translation>
    </message>
    <message>
        <source>There is no such record, or it is not yours to see.</source>
        <translation>没有这条记录，或您无权查看。</translation>
    </message>
    <message>
        <source>Customers are sorted by id, name or last_contact_on.</source>
        <translation>客户按 id、name 或 last_contact_on 排序。</translation>
    </message>
    <message>
        <source>Name the card that stays: into=ID.</source>
        <translation>请指明保留哪张卡：into=编号。</translation>
    </message>
    <message>
        <source>Another card has the same name: number %1.</source>
        <translation>另一张卡姓名相同：编号 %1。</translation>
    </message>
    <message>
        <source>Merge the two if they are the same person.</source>
        <translation>若是同一个人，请合并两张卡。</translation>
    </message>
    <message>
        <source>A card cannot be merged with itself.</source>
        <translation>卡片不能与自身合并。</translation>
    </message>
    <message>
        <source>Say why the two are the same person.</source>
        <translation>请说明为何是同一个人。</translation>
    </message>
    <message>
        <source>This number is masked; it cannot be saved.</source>
        <translation>这个号码已遮盖，不能保存。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>没有这个人员。</translation>
    </message>
    <message>
        <source>This card has become part of another; edit that one.</source>
        <translation>此卡已并入另一张卡，请编辑那一张。</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>其他人在此期间修改过。</translation>
    </message>
    <message>
        <source>One of the cards has become part of another already.</source>
        <translation>其中一张卡已并入其他卡片。</translation>
    </message>
    <message>
        <source>Together the two cards hold more than two numbers. Remove one that is no longer used, then merge.</source>
        <translation>两张卡合计超过两个号码。请先删除不再使用的号码再合并。</translation>
    </message>
    <message>
        <source>Follow-ups are sorted by id, newest first.</source>
        <translation>回访按 id 排序，最新在前。</translation>
    </message>
    <message>
        <source>The time of recording is the system&apos;s and cannot be set.</source>
        <translation>记录时间由系统写入，不能设定。</translation>
    </message>
    <message>
        <source>Say which lead was contacted.</source>
        <translation>请指明联系的是哪条线索。</translation>
    </message>
    <message>
        <source>The next step lies before the contact itself; name a later day.</source>
        <translation>下一步早于本次联系，请另定较晚的日期。</translation>
    </message>
    <message>
        <source>A next step more than two years ahead is no plan; name an earlier day.</source>
        <translation>两年以后的下一步不算计划，请定较早的日期。</translation>
    </message>
    <message>
        <source>A time needs its day.</source>
        <translation>有时间还须有日期。</translation>
    </message>
    <message>
        <source>Nobody approves what they asked for themselves.</source>
        <translation>本人申请的事项不能由本人批准。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>导入已取消，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”, or more than one person is; use the sign-in name.</source>
        <translation>没有叫“%1”的人，或不止一人，请用登录名。</translation>
    </message>
    <message>
        <source>A list of this kind has no field “%1” to choose by.</source>
        <translation>此类列表不能按“%1”筛选。</translation>
    </message>
    <message>
        <source>Records of this kind are not added this way.</source>
        <translation>此类记录不能这样新增。</translation>
    </message>
    <message>
        <source>Records of this kind are not changed this way; void them or use an action.</source>
        <translation>此类记录不能这样修改，请作废或使用相应操作。</translation>
    </message>
    <message>
        <source>There is no action “%1” here. Possible: %2</source>
        <translation>这里没有操作“%1”。可用：%2</translation>
    </message>
    <message>
        <source>Level %1 is received and followed as level %2.</source>
        <translation>%1 级按 %2 级接待和跟进。</translation>
    </message>
    <message>
        <source>Claimed as lost: %1</source>
        <translation>申报战败：%1</translation>
    </message>
    <message>
        <source>Leads are sorted by id, newest first.</source>
        <translation>线索按 id 排序，最新在前。</translation>
    </message>
    <message>
        <source>Say whose lead it is: customer=ID.</source>
        <translation>请指明是谁的线索：customer=编号。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no such customer, or the card is not yours.</source>
        <translation>没有这位客户，或不归您所有。</translation>
    </message>
    <message>
        <source>This card has become part of another; use that one.</source>
        <translation>此卡已并入另一张卡，请用那一张。</translation>
    </message>
    <message>
        <source>Name a day after today before which the customer wants no contact.</source>
        <translation>请填写今天以后的日期，在此之前客户不希望被联系。</translation>
    </message>
    <message>
        <source>A day more than two years ahead is no plan; close the lead instead.</source>
        <translation>两年以后的日期不算计划，请关闭线索。</translation>
    </message>
    <message>
        <source>Name a colleague of this store who works here.</source>
        <translation>请指明本店在职的同事。</translation>
    </message>
    <message>
        <source>A sign-in name has letters a to z, digits, dots, _ and - only.</source>
        <translation>登录名只能含小写字母 a 至 z、数字、点、_ 和 -。</translation>
    </message>
    <message>
        <source>The sign-in name %1 is taken.</source>
        <translation>登录名 %1 已被使用。</translation>
    </message>
    <message>
        <source>This is the last administrator. Make another one first.</source>
        <translation>这是最后一位管理员，请先另设一位。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; expected a name such as Asia/Shanghai.</source>
        <translation>没有时区“%1”，应为 Asia/Shanghai 之类的名称。</translation>
    </message>
    <message>
        <source>“%1” is no value for %2; expected: %3.</source>
        <translation>“%1”不是 %2 的有效值，应为：%3。</translation>
    </message>
    <message>
        <source>There is no parameter “%1”.</source>
        <translation>没有参数“%1”。</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Possible: %2</source>
        <translation>没有类型“%1”。可用：%2</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>必须填写 %1。</translation>
    </message>
    <message>
        <source>%1 is not set by hand; an action changes it.</source>
        <translation>%1 不能手工设定，须通过操作变更。</translation>
    </message>
    <message>
        <source>%1 does not understand “%2”; expected: %3.</source>
        <translation>%1 不能识别“%2”，应为：%3。</translation>
    </message>
    <message>
        <source>The sign-in name or the password is not right, or the name is locked for a while.</source>
        <translation>登录名或密码不正确，或该登录名暂时锁定。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>密码至少 %1 个字符。</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>密码最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A password has more than one character repeated.</source>
        <translation>密码不能只是一个字符的重复。</translation>
    </message>
    <message>
        <source>The present password is not right.</source>
        <translation>当前密码不正确。</translation>
    </message>
    <message>
        <source>There is a dealership here already.</source>
        <translation>这里已有一家门店的数据。</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>缺少第 %1 条记录。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it.</source>
        <translation>第 %1 条记录与前一条不衔接。</translation>
    </message>
    <message>
        <source>Entry %1 was edited: its content does not fit its hash.</source>
        <translation>第 %1 条记录被改动：内容与其散列值不符。</translation>
    </message>
    <message>
        <source>The chain ends at entry %1, but %2 were written.</source>
        <translation>链条止于第 %1 条，但共写入 %2 条。</translation>
    </message>
    <message>
        <source>%1 recorded a contact of %2 late; it counts once you approve it.</source>
        <translation>%1 补记了 %2 的联系；经您批准后计入。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are not %2 like the rest.</source>
        <translation>第 %1 行含有不属于 %2 的字节，与其余内容不一致。</translation>
    </message>
    <message>
        <source>It cannot be told in which charset this text was written. Save it as UTF-8.</source>
        <translation>无法判断此文本的编码，请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>There is no charset named %1.</source>
        <translation>没有名为 %1 的编码。</translation>
    </message>
    <message>
        <source>“%1” cannot stand between cells.</source>
        <translation>“%1”不能用作单元格分隔符。</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands in the middle of a cell, or the one that opens the cell on line %2 is not closed. Inside a cell it must be doubled.</source>
        <translation>第 %1 行：引号出现在单元格中间，或第 %2 行开始的单元格引号没有闭合。单元格内的引号须写两次。</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark opens a cell that is never closed.</source>
        <translation>第 %1 行：单元格的引号没有闭合。</translation>
    </message>
    <message>
        <source>Line %1 begins a row of more than %2 MB: a quotation mark that is never closed, or no table.</source>
        <translation>从第 %1 行开始的一行超过 %2 MB：引号没有闭合，或者不是表格。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>第 %1 行超过 %2 列。</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are not %2.</source>
        <translation>第 %1 行含有不属于 %2 的字节。</translation>
    </message>
    <message>
        <source>Line %1 holds a NUL character; the file is damaged or no text.</source>
        <translation>第 %1 行含有 NUL 字符：文件已损坏或不是文本。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This is an old .xls or an encrypted workbook: open it in Excel and save it as .xlsx without a password.</source>
        <translation>这是旧版 .xls 或加密的工作簿：请用 Excel 打开，另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>This is a web page or XML under the name of a workbook: open it in Excel and save it as .xlsx.</source>
        <translation>这是以工作簿命名的网页或 XML：请用 Excel 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Save the table as .xlsx or .csv.</source>
        <translation>这是 PDF，不是表格。请将表格保存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>This is a zip file without an Excel workbook in it. Save the table as .xlsx or .csv.</source>
        <translation>这个 zip 文件中没有 Excel 工作簿。请将表格保存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb): save it as .xlsx.</source>
        <translation>这是二进制工作簿（.xlsb）：请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file: save it as .xlsx.</source>
        <translation>这是 OpenDocument 文件：请另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>工作簿中没有含单元格的工作表。</translation>
    </message>
    <message>
        <source>The workbook is not read: it holds more than %1 million characters of text.</source>
        <translation>未读取工作簿：文字超过 %1 百万个字符。</translation>
    </message>
    <message>
        <source>The workbook has no sheet named %1.</source>
        <translation>工作簿中没有名为 %1 的工作表。</translation>
    </message>
    <message>
        <source>The sheet has a row with the impossible number %1.</source>
        <translation>工作表中有一行的行号 %1 不合法。</translation>
    </message>
    <message>
        <source>Row %1 has a cell in an impossible column (%2).</source>
        <translation>第 %1 行有一个单元格的列不合法（%2）。</translation>
    </message>
    <message>
        <source>The workbook is not read: up to row %1 nearly all of its cells are empty.</source>
        <translation>未读取工作簿：到第 %1 行为止几乎全是空单元格。</translation>
    </message>
    <message>
        <source>Cell %1 holds a formula without its result: open the workbook in Excel, save it and import it again.</source>
        <translation>单元格 %1 的公式没有保存结果：请用 Excel 打开工作簿，保存后再导入。</translation>
    </message>
    <message>
        <source>The workbook is not read: its part %1 declares or uses entities, which no spreadsheet program writes.</source>
        <translation>未读取工作簿：其部件 %1 声明或使用了实体，表格软件不会这样写。</translation>
    </message>
    <message>
        <source>The workbook is not read: its part %1 would unpack to a suspicious size.</source>
        <translation>未读取工作簿：其部件 %1 解压后大得可疑。</translation>
    </message>
    <message>
        <source>The workbook is damaged or incomplete (%1).</source>
        <translation>工作簿已损坏或不完整（%1）。</translation>
    </message>
    <message>
        <source>The workbook is not read: it has more than %1 parts.</source>
        <translation>未读取工作簿：部件超过 %1 个。</translation>
    </message>
    <message>
        <source>The workbook is encrypted: save it without a password.</source>
        <translation>工作簿已加密：请保存为不带密码的文件。</translation>
    </message>
    <message>
        <source>It is not known whether this was saved. Try again: it will not be doubled.</source>
        <translation>不确定是否已保存。请再试一次，不会重复保存。</translation>
    </message>
    <message>
        <source>“%1” names no database; expected postgresql://[user@]host[:port]/database.</source>
        <translation>“%1”不是数据库地址；应为 postgresql://[用户@]主机[:端口]/数据库。</translation>
    </message>
    <message>
        <source>The database server does not answer: %1</source>
        <translation>数据库服务器没有响应：%1</translation>
    </message>
    <message>
        <source>The database server is too old; PostgreSQL 15 or newer is needed.</source>
        <translation>数据库服务器版本太旧，需要 PostgreSQL 15 或更新版本。</translation>
    </message>
    <message>
        <source>This is taken already: somebody else was quicker.</source>
        <translation>已被占用：别人抢先了一步。</translation>
    </message>
    <message>
        <source>The data is in use by another program. Nothing was changed; try again in a moment.</source>
        <translation>数据正被其他程序使用。没有任何更改，请稍后再试。</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing typed is gone; try again.</source>
        <translation>与数据库的连接已断开。输入的内容都在，请再试一次。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>磁盘已满。没有任何更改，请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The database is damaged. It was left as it is; restore a backup.</source>
        <translation>数据库已损坏，未做改动；请恢复备份。</translation>
    </message>
    <message>
        <source>The database did not accept this. Nothing was changed; the log says more.</source>
        <translation>数据库没有接受。没有任何更改，详情见日志。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Is the folder there, and may you write in it?</source>
        <translation>文件 %1 打不开。文件夹存在吗？您可以在其中写入吗？</translation>
    </message>
    <message>
        <source>The file %1 is damaged. It was left as it is; restore a backup.</source>
        <translation>文件 %1 已损坏，未做改动；请恢复备份。</translation>
    </message>
    <message>
        <source>There is no dealership at %1 yet.</source>
        <translation>%1 处还没有门店数据。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: you may not.</source>
        <translation>文件 %1 无法读取：您没有权限。</translation>
    </message>
    <message>
        <source>The file %1 is empty: it is no dealership. It was left as it is; restore a backup or choose another file.</source>
        <translation>文件 %1 是空的，不是门店数据。未做改动；请恢复备份或另选文件。</translation>
    </message>
    <message>
        <source>The file %1 is not a dealership of Showroom, or it is damaged. It was left as it is.</source>
        <translation>文件 %1 不是展厅的门店数据，或已损坏。未做改动。</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program. It was left as it is.</source>
        <translation>文件 %1 是其他程序的数据库。未做改动。</translation>
    </message>
    <message>
        <source>The file %1 cannot be made. Is the folder there, and may you write in it?</source>
        <translation>文件 %1 无法创建。文件夹存在吗？您可以在其中写入吗？</translation>
    </message>
    <message>
        <source>There is a file %1 already; nothing is overwritten.</source>
        <translation>文件 %1 已存在；不会覆盖。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>A PostgreSQL server is backed up by its own tools (pg_dump).</source>
        <translation>PostgreSQL 服务器用其自带工具备份（pg_dump）。</translation>
    </message>
    <message>
        <source>There is no dealership in this database yet.</source>
        <translation>这个数据库里还没有门店数据。</translation>
    </message>
    <message>
        <source>A PostgreSQL server is restored by its own tools (pg_restore).</source>
        <translation>PostgreSQL 服务器用其自带工具恢复（pg_restore）。</translation>
    </message>
    <message>
        <source>The backup could not be put in place; the present file stays.</source>
        <translation>备份未能就位；现有文件保持不变。</translation>
    </message>
    <message>
        <source>Expected here: %1.</source>
        <translation>这里应填：%1。</translation>
    </message>
    <message>
        <source>No column of the first row is recognised. It must hold the titles of the columns, such as 姓名 or Phone.</source>
        <translation>首行没有可识别的列。首行须为列标题，例如“姓名”或“电话”。</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells under %3 titles: a separator too many, or a text that should be in quotation marks.</source>
        <translation>第 %1 行有 %2 个单元格，而标题只有 %3 个：多了分隔符，或有文字应加引号。</translation>
    </message>
    <message>
        <source>A dealership has at least one customer.</source>
        <translation>门店至少要有一位客户。</translation>
    </message>
    <message>
        <source>New password for %1: </source>
        <translation>%1 的新密码：</translation>
    </message>
    <message>
        <source>Nobody signs in as “%1”.</source>
        <translation>没有登录名为“%1”的人。</translation>
    </message>
    <message>
        <source>Expected: showroom-cli user add SIGNIN name=… role=…</source>
        <translation>应为：showroom-cli user add 登录名 name=… role=…</translation>
    </message>
    <message>
        <source>Expected name=… and role=… of: %1</source>
        <translation>应有 name=… 与 role=…，角色为：%1</translation>
    </message>
    <message>
        <source>Expected: showroom-cli user disable|enable|password SIGNIN, or user role SIGNIN ROLE</source>
        <translation>应为：showroom-cli user disable|enable|password 登录名，或 user role 登录名 角色</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>没有角色“%1”。</translation>
    </message>
    <message>
        <source>Expected: --customers 1 to 5000000, --seed a number</source>
        <translation>应为：--customers 1 至 5000000，--seed 数字</translation>
    </message>
    <message>
        <source>Expected user with one of: %1</source>
        <translation>user 之后应为：%1</translation>
    </message>
    <message>
        <source>There is no command “%1”. Perhaps: %2</source>
        <translation>没有命令“%1”。也许是：%2</translation>
    </message>
    <message>
        <source>There is no option “--%1” here. Known: %2</source>
        <translation>这里没有选项“--%1”。可用：%2</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value after it.</source>
        <translation>选项“--%1”后面需要一个值。</translation>
    </message>
    <message>
        <source>The language is zh or en, not “%1”.</source>
        <translation>语言是 zh 或 en，不是“%1”。</translation>
    </message>
    <message>
        <source>Say what to do; showroom-cli --help lists the commands.</source>
        <translation>请说明要做什么；showroom-cli --help 列出全部命令。</translation>
    </message>
    <message>
        <source>Expected: showroom-cli %1 %2</source>
        <translation>应为：showroom-cli %1 %2</translation>
    </message>
    <message>
        <source>Expected field=value, not “%1”.</source>
        <translation>应为 字段=值，而不是“%1”。</translation>
    </message>
    <message>
        <source>The field “%1” stands twice.</source>
        <translation>字段“%1”出现了两次。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>文件 %1 无法读取。</translation>
    </message>
    <message>
        <source>The mapping %1 is no JSON object of column titles and fields.</source>
        <translation>对应表 %1 不是“列名到字段”的 JSON 对象。</translation>
    </message>
    <message>
        <source>The mapping names none of the file&apos;s columns: %1</source>
        <translation>对应表没有提到文件中的任何列：%1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>文件 %1 无法写入。</translation>
    </message>
    <message>
        <source>Nothing was imported: mend the rows above, or import the good ones with --rejects FILE.</source>
        <translation>没有导入任何数据：请修正上面的行，或用 --rejects 文件 只导入正确的行。</translation>
    </message>
    <message>
        <source>The file %1 has no rows.</source>
        <translation>文件 %1 没有数据行。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a password; set %1 or name a file of it.</source>
        <translation>没有终端可以询问密码；请设置 %1 或指定密码文件。</translation>
    </message>
    <message>
        <source>Say who you are: --as SIGNIN.</source>
        <translation>请说明您是谁：--as 登录名。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>Expected a record&apos;s number, not “%1”.</source>
        <translation>应为记录编号，而不是“%1”。</translation>
    </message>
    <message>
        <source>A limit is a number from 1 to 100000.</source>
        <translation>条数应为 1 至 100000 的数字。</translation>
    </message>
    <message>
        <source>Expected a day such as 2026-11-28, not “%1”.</source>
        <translation>应为日期，如 2026-11-28，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no rule “%1” here.</source>
        <translation>这里没有规则“%1”。</translation>
    </message>
    <message>
        <source>Expected: showroom-cli audit [--of KIND ID] or audit verify</source>
        <translation>应为：showroom-cli audit [--of 类别 编号] 或 audit verify</translation>
    </message>
    <message>
        <source>There is too little memory to keep a password safely (64 MiB are needed).</source>
        <translation>内存不足，无法安全保存密码（需要 64 MiB）。</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>文件没有数据行。</translation>
    </message>
    <message>
        <source>Another card holds this number already.</source>
        <translation>这个号码已在另一张客户卡上。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Showroom (schema %2; this program knows %3). Update the program.</source>
        <translation>%1 由更新版本的展厅写入（结构 %2；本程序只认识 %3）。请升级程序。</translation>
    </message>
    <message>
        <source>This database cannot hold every Chinese character: make one with the encoding UTF8.</source>
        <translation>这个数据库存不下所有汉字：请用 UTF8 编码新建一个。</translation>
    </message>
    <message>
        <source>“%1” is not known or has no such value in the address of the database.</source>
        <translation>数据库地址中的“%1”不认识，或没有这样的值。</translation>
    </message>
    <message>
        <source>This database holds the tables of another program. Nothing was changed; name an empty one.</source>
        <translation>这个数据库里是其他程序的表。未做改动；请指定一个空数据库。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of %1.</source>
        <translation>%1 所在的文件夹无法写入。</translation>
    </message>
    <message>
        <source>The copy did not succeed; no half file was left.</source>
        <translation>复制没有成功；没有留下残缺的文件。</translation>
    </message>
    <message>
        <source>%1 is open in another window or program. Close it there; nothing was changed.</source>
        <translation>%1 正在另一个窗口或程序中打开。请先在那里关闭；未做改动。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or cannot be copied; nothing was changed.</source>
        <translation>备份 %1 已损坏或无法复制；未做改动。</translation>
    </message>
    <message>
        <source>%1 did not reach this customer on enough days: this week is discharged.</source>
        <translation>%1 多日未能联系上该客户：本周的回访义务免除。</translation>
    </message>
    <message>
        <source>%1 did not reach this customer on enough days: last week was discharged.</source>
        <translation>%1 多日未能联系上该客户：上周的回访义务已免除。</translation>
    </message>
    <message>
        <source>No contact is wanted before %2. A wish longer than %1 days waits for a manager; until then it holds for %1 days.</source>
        <translation>客户希望 %2 之前不联系。超过 %1 天须经理批准；批准之前按 %1 天执行。</translation>
    </message>
    <message>
        <source>What can be imported: %1</source>
        <translation>可以导入：%1</translation>
    </message>
    <message>
        <source>“%1” stands among this model&apos;s options already.</source>
        <translation>该车型已有选配“%1”。</translation>
    </message>
    <message>
        <source>Say of which model: --where model=ID.</source>
        <translation>请指明车型：--where model=编号。</translation>
    </message>
    <message>
        <source>This model stands in the catalogue already, as number %1.</source>
        <translation>车型目录中已有该车型，编号 %1。</translation>
    </message>
    <message>
        <source>A price is more than 0 and at most 100 million yuan.</source>
        <translation>价格须大于 0，且不超过 1 亿元。</translation>
    </message>
    <message>
        <source>A surcharge is 0 or more and at most 100 million yuan.</source>
        <translation>加价须不小于 0，且不超过 1 亿元。</translation>
    </message>
    <message>
        <source>A model year lies between %1 and %2.</source>
        <translation>年款应在 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>What was posted on a day that has passed stays as it was; choose today or a later day.</source>
        <translation>过去日期已公示的价格不能更改；请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>“%1” is not possible while the state is “%2”. Possible: %3</source>
        <translation>状态为“%2”时不能“%1”。可以：%3</translation>
    </message>
    <message>
        <source>Nobody approves what they prepared themselves.</source>
        <translation>任何人不得审批自己经手的单据。</translation>
    </message>
    <message>
        <source>There is no kind “%1” to import. Possible: %2</source>
        <translation>不能导入“%1”。可以：%2</translation>
    </message>
    <message>
        <source>A year such as 2026 or 2026款.</source>
        <translation>请填写年份，例如 2026 或 2026款。</translation>
    </message>
    <message>
        <source>“%1” is no amount; expected: 119000, 119,000.00 or 11.90万元.</source>
        <translation>“%1”不是金额；应形如 119000、119,000.00 或 11.90万元。</translation>
    </message>
    <message>
        <source>The car %1 stands in the stock already, as number %2.</source>
        <translation>库存中已有车辆 %1，编号 %2。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>A car does not come before it is ordered.</source>
        <translation>到车日期不能早于订车日期。</translation>
    </message>
    <message>
        <source>Choose a model of the catalogue.</source>
        <translation>请从车型目录中选择车型。</translation>
    </message>
    <message>
        <source>A car that a contract holds keeps its VIN and its model.</source>
        <translation>已被合同占用的车辆不能更改车架号和车型。</translation>
    </message>
    <message>
        <source>What was voided stays as it is.</source>
        <translation>已作废的记录不能再改。</translation>
    </message>
    <message>
        <source>Cars are sorted by id, newest first.</source>
        <translation>车辆按编号排序，新的在前。</translation>
    </message>
    <message>
        <source>17 letters and digits without I, O and Q, of which the ninth checks the others</source>
        <translation>17 位字母和数字（不含 I、O、Q），第 9 位为校验位</translation>
    </message>
    <message>
        <source>Line %1: there is no placeholder “%2”.</source>
        <translation>第 %1 行：没有占位符“%2”。</translation>
    </message>
    <message>
        <source>Line %1: “%2” stands alone on its line.</source>
        <translation>第 %1 行：“%2”须独占一行。</translation>
    </message>
    <message>
        <source>Line %1: a placeholder is not closed.</source>
        <translation>第 %1 行：占位符没有闭合。</translation>
    </message>
    <message>
        <source>“{{%1}}” is missing.</source>
        <translation>缺少“{{%1}}”。</translation>
    </message>
    <message>
        <source>“{{%1}}” stands more than once.</source>
        <translation>“{{%1}}”出现了不止一次。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The paper could not be drawn.</source>
        <translation>文件未能生成。</translation>
    </message>
    <message>
        <source>No Chinese font for papers is installed; install the package %1.</source>
        <translation>未安装打印用的中文字体，请安装软件包 %1。</translation>
    </message>
    <message>
        <source>On the company template “%1”</source>
        <translation>使用公司模板“%1”</translation>
    </message>
    <message>
        <source>Special terms, approved by the director on %1</source>
        <translation>特别约定，总监已于 %1 批准</translation>
    </message>
    <message>
        <source>The special terms await the director&apos;s approval.</source>
        <translation>特别约定待总监批准。</translation>
    </message>
    <message>
        <source>The director approves them, or take them out.</source>
        <translation>请总监批准，或删去特别约定。</translation>
    </message>
    <message>
        <source>Names everything that a contract must name</source>
        <translation>必备要素齐全</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Part 4, article 5.1: unit price, quantity, signatory, signing date, customer name and delivery date. Fill them in.</source>
        <translation>第五条 1：单价、数量、签订人、签订日期、客户名称、交货期。请补齐。</translation>
    </message>
    <message>
        <source>Every payment has its method, date and amount; together they are the total.</source>
        <translation>每期付款的方式、时间、金额齐全，合计等于总额。</translation>
    </message>
    <message>
        <source>There is no payment schedule.</source>
        <translation>没有付款计划。</translation>
    </message>
    <message>
        <source>%n method(s), date(s) or amount(s) of the payments are missing.</source>
        <translation>付款计划中有 %n 处方式、时间或金额未填。</translation>
    </message>
    <message>
        <source>The payments are %1 more than the total.</source>
        <translation>付款合计比总额多 %1。</translation>
    </message>
    <message>
        <source>The payments are %1 less than the total.</source>
        <translation>付款合计比总额少 %1。</translation>
    </message>
    <message>
        <source>%n method(s), date(s) or amount(s) are missing, and the payments are %2 more than the total.</source>
        <translation>有 %n 处方式、时间或金额未填，且付款合计比总额多 %2。</translation>
    </message>
    <message>
        <source>%n method(s), date(s) or amount(s) are missing, and the payments are %2 less than the total.</source>
        <translation>有 %n 处方式、时间或金额未填，且付款合计比总额少 %2。</translation>
    </message>
    <message>
        <source>Give each payment its method, date and amount, so that they add up to the total to the fen.</source>
        <translation>请为每期付款填写方式、时间和金额，使合计与总额分毫不差。</translation>
    </message>
    <message>
        <source>Marked by the general manager on %1</source>
        <translation>总经理已于 %1 签批</translation>
    </message>
    <message>
        <source>%1 was stamped before the mark; the mark was owed by %2.</source>
        <translation>%1 先行盖章，补签已于 %2 到期。</translation>
    </message>
    <message>
        <source>%1 was stamped before the mark; the mark is owed by %2.</source>
        <translation>%1 先行盖章，须在 %2 前补签。</translation>
    </message>
    <message>
        <source>Stamped only after the general manager&apos;s mark.</source>
        <translation>总经理签批后才能盖章。</translation>
    </message>
    <message>
        <source>Have it marked; in an emergency the sales manager has it stamped with a reason.</source>
        <translation>请先送签批；紧急情况由销售经理说明原因先行盖章。</translation>
    </message>
    <message>
        <source>Report to the general manager why %1 was stamped before the mark</source>
        <translation>向总经理报告 %1 先行盖章的原因</translation>
    </message>
    <message>
        <source>Prices from the approved quote %1</source>
        <translation>价格来自已批准报价 %1</translation>
    </message>
    <message>
        <source>Quote %1 has expired.</source>
        <translation>报价 %1 已过期。</translation>
    </message>
    <message>
        <source>Quote %1 is not approved: %2.</source>
        <translation>报价 %1 未获批准：%2。</translation>
    </message>
    <message>
        <source>Make a new version of the quote and have it approved.</source>
        <translation>请出报价新版本并送审批。</translation>
    </message>
    <message>
        <source>Payment %1 of %2 (%3) was due on %4: chase it</source>
        <translation>%2 第 %1 期（%3）应于 %4 付款，请催收</translation>
    </message>
    <message>
        <source>Payment %1 of %2 (%3) is due on %4: remind the customer</source>
        <translation>%2 第 %1 期（%3）将于 %4 到期，请提醒客户</translation>
    </message>
    <message>
        <source>%1 is reconciled and locked.</source>
        <translation>%1 已对账锁定。</translation>
    </message>
    <message>
        <source>Record it on a day of a month that is open, with a note.</source>
        <translation>请记入未锁定的月份并加备注。</translation>
    </message>
    <message>
        <source>%1 was promised for %2 and is not delivered</source>
        <translation>%1 约定 %2 交车，尚未交付</translation>
    </message>
    <message>
        <source>%1 is promised for %2</source>
        <translation>%1 约定 %2 交车</translation>
    </message>
    <message>
        <source>Earnest money within %1 % of the contract</source>
        <translation>定金不超过合同总额的 %1 %</translation>
    </message>
    <message>
        <source>Earnest money is at most %1 % of the contract: %2.</source>
        <translation>定金最多为合同总额的 %1 %，即 %2。</translation>
    </message>
    <message>
        <source>Lower it, or make what is above it a down payment or a refundable deposit.</source>
        <translation>请调低定金，或将超出部分改为首付款或可退的订金。</translation>
    </message>
    <message>
        <source>The buyer&apos;s identity is recorded</source>
        <translation>买受人身份已登记</translation>
    </message>
    <message>
        <source>The buyer&apos;s identity is not recorded: %1</source>
        <translation>买受人身份未登记：%1</translation>
    </message>
    <message>
        <source>Check the buyer&apos;s document and write it down before signing.</source>
        <translation>签约前请核对并登记买受人证件。</translation>
    </message>
    <message>
        <source>Every paper is ticked</source>
        <translation>随车文件已逐项勾选</translation>
    </message>
    <message>
        <source>Not handed over yet: %1</source>
        <translation>尚未移交：%1</translation>
    </message>
    <message>
        <source>Tick each paper when the customer holds it.</source>
        <translation>客户收到一项，勾选一项。</translation>
    </message>
    <message>
        <source>A quote holds one line for the plan&apos;s cars, with media and offered price; options and tax are for each of them.</source>
        <translation>一份报价中方案的车辆占一行，须有媒体价和报价；选装与购置税按每辆车计。</translation>
    </message>
    <message>
        <source>Correct the lines that are named, or ask for another plan.</source>
        <translation>请更正所列各行，或请顾问另提方案。</translation>
    </message>
    <message>
        <source>No media price is posted for this model today.</source>
        <translation>该车型今日没有公示媒体价。</translation>
    </message>
    <message>
        <source>A manager enters the model&apos;s price in the catalogue.</source>
        <translation>请经理在车型目录中录入价格。</translation>
    </message>
    <message>
        <source>Nothing is charged above the posted price, and a charge outside the price stands as it is on a line of its own.</source>
        <translation>不得高于公示价收费，价外费用须原价单列。</translation>
    </message>
    <message>
        <source>Offer the media price or less.</source>
        <translation>报价不得高于媒体价。</translation>
    </message>
    <message>
        <source>A discount of %1 % is within the manager&apos;s limit of %2 %.</source>
        <translation>让利 %1 % 在经理权限 %2 % 以内。</translation>
    </message>
    <message>
        <source>A discount of %1 % is past the manager&apos;s limit of %2 %: the director approves it.</source>
        <translation>让利 %1 % 超过经理权限 %2 %，须总监审批。</translation>
    </message>
    <message>
        <source>A discount of %1 % is past the director&apos;s limit of %2 %: the general manager approves it.</source>
        <translation>让利 %1 % 超过总监权限 %2 %，须总经理审批。</translation>
    </message>
    <message>
        <source>This quote expired on %1.</source>
        <translation>本报价已于 %1 过期。</translation>
    </message>
    <message>
        <source>Make a new version and have it approved.</source>
        <translation>请出新版本并送审批。</translation>
    </message>
    <message>
        <source>Locked since its approval, valid until %1; a change makes a new version.</source>
        <translation>批准后锁定，%1 到期；修改即新版本。</translation>
    </message>
    <message>
        <source>Say the new delivery date.</source>
        <translation>请填写新的交货期。</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>这一天已经过去。</translation>
    </message>
    <message>
        <source>This day lies before the signing.</source>
        <translation>这一天早于签订日期。</translation>
    </message>
    <message>
        <source>An amount is 0 or more and at most 100 million yuan.</source>
        <translation>金额须在 0 至 1 亿元之间。</translation>
    </message>
    <message>
        <source>A change is asked for between the stamp and the delivery; the state is “%1”.</source>
        <translation>变更须在盖章之后、交车之前提出；当前状态为“%1”。</translation>
    </message>
    <message>
        <source>What was delivered is settled otherwise.</source>
        <translation>已交车的另行处理。</translation>
    </message>
    <message>
        <source>Edit the draft.</source>
        <translation>请直接修改草稿。</translation>
    </message>
    <message>
        <source>The change %1 of this contract is not decided yet.</source>
        <translation>该合同的变更 %1 尚未处理完。</translation>
    </message>
    <message>
        <source>Word the clause that the contract will hold.</source>
        <translation>请写明将写入合同的条款。</translation>
    </message>
    <message>
        <source>The clerk words it and passes it on to the director.</source>
        <translation>由内勤整理条款并转交总监。</translation>
    </message>
    <message>
        <source>The director decides.</source>
        <translation>由总监决定。</translation>
    </message>
    <message>
        <source>The clerk puts it into the contract.</source>
        <translation>由内勤写入合同。</translation>
    </message>
    <message>
        <source>An emergency: director and consultant record its outcome.</source>
        <translation>紧急事项：由总监与顾问记录处理结果。</translation>
    </message>
    <message>
        <source>Customer service takes note of it.</source>
        <translation>由客服部知悉。</translation>
    </message>
    <message>
        <source>Nothing is owed on it.</source>
        <translation>已无待办。</translation>
    </message>
    <message>
        <source>The register is written by stamping a contract.</source>
        <translation>用印登记由合同盖章时自动写入。</translation>
    </message>
    <message>
        <source>A day from the stamp to today.</source>
        <translation>须为盖章日至今天之间的日期。</translation>
    </message>
    <message>
        <source>A template keeps its name; make another one.</source>
        <translation>模板名称不可更改，请另建模板。</translation>
    </message>
    <message>
        <source>In use as the company&apos;s template</source>
        <translation>作为公司模板启用</translation>
    </message>
    <message>
        <source>The director or the general manager puts it in use; nobody their own.</source>
        <translation>由总监或总经理启用，本人编制的不得自行启用。</translation>
    </message>
    <message>
        <source>An amount is more than 0 and at most 100 million yuan.</source>
        <translation>金额须大于 0 且不超过 1 亿元。</translation>
    </message>
    <message>
        <source>The schedule has %n payment(s).</source>
        <translation>付款计划共 %n 期。</translation>
    </message>
    <message>
        <source>Only %1 came in; no more can go back.</source>
        <translation>仅收到 %1，退款不得超过此数。</translation>
    </message>
    <message>
        <source>Only %1 is open on this contract.</source>
        <translation>该合同仅余 %1 未付。</translation>
    </message>
    <message>
        <source>Money is received from “complete” to “delivered”; the state is “%1”.</source>
        <translation>“要素齐全”至“已交车”之间方可收款；当前状态为“%1”。</translation>
    </message>
    <message>
        <source>%1 is settled; record a refund instead.</source>
        <translation>%1 已结清，请改记退款。</translation>
    </message>
    <message>
        <source>A line names its contract or the bank&apos;s reference.</source>
        <translation>每行须有合同编号或银行流水号。</translation>
    </message>
    <message>
        <source>A month such as 2026-11, not one to come.</source>
        <translation>月份如 2026-11，且不得是未来月份。</translation>
    </message>
    <message>
        <source>%1 is being reconciled already.</source>
        <translation>%1 的对账已经建立。</translation>
    </message>
    <message>
        <source>A month is signed when it is over.</source>
        <translation>月份结束后方可签认。</translation>
    </message>
    <message>
        <source>%n line(s) differ; say what became of them.</source>
        <translation>有 %n 行不符，请说明处理情况。</translation>
    </message>
    <message>
        <source>%n lines match; differing or on one side only: %2</source>
        <translation>相符 %n 行，不符或单边 %2 行</translation>
    </message>
    <message>
        <source>Name the contract.</source>
        <translation>请指明合同。</translation>
    </message>
    <message>
        <source>Nothing of it is changed any more: its state is “%1”.</source>
        <translation>不能再修改：状态为“%1”。</translation>
    </message>
    <message>
        <source>This contract sells %n car(s); it holds no more.</source>
        <translation>本合同共售 %n 辆，不能占用更多。</translation>
    </message>
    <message>
        <source>Choose a car of the stock.</source>
        <translation>请选择库存车辆。</translation>
    </message>
    <message>
        <source>This car is of another model than the contract&apos;s.</source>
        <translation>该车与合同车型不符。</translation>
    </message>
    <message>
        <source>The car %1 is not free: %2.</source>
        <translation>车辆 %1 不可用：%2。</translation>
    </message>
    <message>
        <source>The contract sells %1 cars and holds %2: choose the cars first.</source>
        <translation>合同应交 %1 辆，已配 %2 辆，请先配车。</translation>
    </message>
    <message>
        <source>The car %1 has not arrived.</source>
        <translation>车辆 %1 尚未到店。</translation>
    </message>
    <message>
        <source>Numbers of cars of the stock, separated by commas.</source>
        <translation>库存车辆的编号，用逗号分隔。</translation>
    </message>
    <message>
        <source>Contracts are sorted by id, newest first.</source>
        <translation>合同按编号排序，最新在前。</translation>
    </message>
    <message>
        <source>Name the quote that the prices come from.</source>
        <translation>请指明价格所依据的报价。</translation>
    </message>
    <message>
        <source>The prices of this contract are missing.</source>
        <translation>该合同缺少价格。</translation>
    </message>
    <message>
        <source>There is no paper of this version.</source>
        <translation>该版本没有存档文件。</translation>
    </message>
    <message>
        <source>The paper that is kept is not the one that was marked.</source>
        <translation>存档文件与签批时的不一致。</translation>
    </message>
    <message>
        <source>There is no exception to report.</source>
        <translation>没有需要报告的例外。</translation>
    </message>
    <message>
        <source>There are no special terms to approve.</source>
        <translation>没有待批准的特别约定。</translation>
    </message>
    <message>
        <source>This version was stamped on %1 already.</source>
        <translation>本版已于 %1 盖章。</translation>
    </message>
    <message>
        <source>A number from 1 to 20.</source>
        <translation>1 至 20 的数字。</translation>
    </message>
    <message>
        <source>It is not stamped yet.</source>
        <translation>尚未盖章。</translation>
    </message>
    <message>
        <source>General administration stamps it.</source>
        <translation>请综合管理部盖章。</translation>
    </message>
    <message>
        <source>What is stamped is cancelled by a change request.</source>
        <translation>已盖章的合同须走变更程序解除。</translation>
    </message>
    <message>
        <source>Ask for a change of the contract.</source>
        <translation>请提出合同变更。</translation>
    </message>
    <message>
        <source>This is more than the whole contract.</source>
        <translation>超过了合同总额。</translation>
    </message>
    <message>
        <source>A schedule has at most 36 payments.</source>
        <translation>付款计划最多 36 期。</translation>
    </message>
    <message>
        <source>The quote was approved on %1; nothing is signed before that.</source>
        <translation>报价于 %1 批准，签订不得早于该日。</translation>
    </message>
    <message>
        <source>Choose a template of this kind that is in use.</source>
        <translation>请选择已启用的同类模板。</translation>
    </message>
    <message>
        <source>This cannot be a number of the document “%1”; a digit may be wrong.</source>
        <translation>这不是有效的“%1”号码，可能有一位输错。</translation>
    </message>
    <message>
        <source>%1 was drawn from this quote already.</source>
        <translation>已由该报价生成 %1。</translation>
    </message>
    <message>
        <source>Only a draft is edited in place.</source>
        <translation>只有草稿可以直接修改。</translation>
    </message>
    <message>
        <source>Take it back, or have it returned, first.</source>
        <translation>请先收回，或请总经理退回。</translation>
    </message>
    <message>
        <source>Name an approved quote of the same lead.</source>
        <translation>请指明同一线索的已批准报价。</translation>
    </message>
    <message>
        <source>codes of papers, separated by commas</source>
        <translation>文件代码，用逗号分隔</translation>
    </message>
    <message>
        <source>The contract takes effect on %1; no car is handed over before.</source>
        <translation>合同于 %1 生效，交车不得早于该日。</translation>
    </message>
    <message>
        <source>Only a contract in effect is delivered; the state is “%1”.</source>
        <translation>生效的合同方可交车；当前状态为“%1”。</translation>
    </message>
    <message>
        <source>An appointment stands already, on %1.</source>
        <translation>已预约 %1 交车。</translation>
    </message>
    <message>
        <source>A day from the contract&apos;s effect to today.</source>
        <translation>须为合同生效日至今天之间的日期。</translation>
    </message>
    <message>
        <source>This kind is sorted by id, newest first.</source>
        <translation>此类记录按编号排序，最新在前。</translation>
    </message>
    <message>
        <source>“%1” is a JSON list of objects.</source>
        <translation>“%1”须为 JSON 对象列表。</translation>
    </message>
    <message>
        <source>A line is a JSON object.</source>
        <translation>每一行须为 JSON 对象。</translation>
    </message>
    <message>
        <source>Plans are sorted by id, newest first.</source>
        <translation>方案按编号排序，最新在前。</translation>
    </message>
    <message>
        <source>The tax table is sorted by class and day.</source>
        <translation>税率表按类别和日期排序。</translation>
    </message>
    <message>
        <source>A number from 1 to 999.</source>
        <translation>1 至 999 的数字。</translation>
    </message>
    <message>
        <source>A loan runs from 1 to 120 months.</source>
        <translation>贷款期限为 1 至 120 个月。</translation>
    </message>
    <message>
        <source>This model is not sold any more.</source>
        <translation>该车型已停售。</translation>
    </message>
    <message>
        <source>Name a lead of yours.</source>
        <translation>请指明您自己的线索。</translation>
    </message>
    <message>
        <source>This lead is closed; reactivate it before a quote is asked for.</source>
        <translation>该线索已关闭，请先重新激活再要报价。</translation>
    </message>
    <message>
        <source>A quote was made of this plan; ask with a new plan for anything else.</source>
        <translation>该方案已出报价；如需更改请另提方案。</translation>
    </message>
    <message>
        <source>Quotes are sorted by id, newest first.</source>
        <translation>报价按编号排序，最新在前。</translation>
    </message>
    <message>
        <source>%1 ÷ %2 × %3 % − %4, the largest relief; %5</source>
        <translation>%1 ÷ %2 × %3 % − %4（减免上限）；%5</translation>
    </message>
    <message>
        <source>%1 ÷ %2 × %3 %; %4</source>
        <translation>%1 ÷ %2 × %3 %；%4</translation>
    </message>
    <message>
        <source>%1 ÷ %2 × %3 % × %4 %; %5</source>
        <translation>%1 ÷ %2 × %3 % × %4 %；%5</translation>
    </message>
    <message>
        <source>Passed on as it is</source>
        <translation>按实代收</translation>
    </message>
    <message>
        <source>Media price posted since %1, less %2 %</source>
        <translation>媒体价自 %1 起公示，让利 %2 %</translation>
    </message>
    <message>
        <source>Posted price, less %1 %</source>
        <translation>公示价，让利 %1 %</translation>
    </message>
    <message>
        <source>Prepared by %1 from plan %2</source>
        <translation>由 %1 按方案 %2 编制</translation>
    </message>
    <message>
        <source>The prices are shown once the quote has been approved.</source>
        <translation>报价批准后方显示价格。</translation>
    </message>
    <message>
        <source>Prices are confidential: %n people have seen them (logged)</source>
        <translation>价格保密：%n 人看过（有记录）</translation>
    </message>
    <message>
        <source>Once approved it is locked and valid until %1; a change makes a new version.</source>
        <translation>批准后锁定，%1 到期；修改即新版本。</translation>
    </message>
    <message>
        <source>Name the plan that the quote is made of.</source>
        <translation>请指明报价所依据的方案。</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>请写明项目。</translation>
    </message>
    <message>
        <source>A loan&apos;s yearly rate is 0 to 36 %.</source>
        <translation>贷款年利率为 0 至 36 %。</translation>
    </message>
    <message>
        <source>A quote has at most 60 lines.</source>
        <translation>一份报价最多 60 行。</translation>
    </message>
    <message>
        <source>Trade-in and loan together are more than the whole price.</source>
        <translation>置换与贷款合计超过总价。</translation>
    </message>
    <message>
        <source>The table of purchase tax says nothing of this day (it ends on %1). A director enters what holds.</source>
        <translation>购置税率表未覆盖这一天（截至 %1），请总监录入适用税率。</translation>
    </message>
    <message>
        <source>A quote was made of this plan already, or it was voided.</source>
        <translation>该方案已出报价或已作废。</translation>
    </message>
    <message>
        <source>This version is locked.</source>
        <translation>本版已锁定。</translation>
    </message>
    <message>
        <source>The prices of this quote are missing.</source>
        <translation>该报价缺少价格。</translation>
    </message>
    <message>
        <source>Version %1 is the newest; go on with that one.</source>
        <translation>第 %1 版为最新，请在该版上继续。</translation>
    </message>
    <message>
        <source>At most %1 %.</source>
        <translation>最多 %1 %。</translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation>截止不得早于开始。</translation>
    </message>
    <message>
        <source>An entry of this class begins on this day already.</source>
        <translation>该类别在这一天已有条目。</translation>
    </message>
    <message>
        <source>Quote %1 was accepted and has expired since: make a new version</source>
        <translation>报价 %1 已获客户接受但已过期，请出新版本</translation>
    </message>
    <message>
        <source>Quote %1 was accepted: draw the contract</source>
        <translation>报价 %1 已获客户接受，请拟合同</translation>
    </message>
    <message>
        <source>The special terms of %1 await your approval</source>
        <translation>%1 的特别约定待您批准</translation>
    </message>
    <message>
        <source>Complete %1 and send it for the mark</source>
        <translation>请补齐 %1 并送签批</translation>
    </message>
    <message>
        <source>%1 awaits your mark</source>
        <translation>%1 待您签批</translation>
    </message>
    <message>
        <source>%1 is marked: stamp it</source>
        <translation>%1 已签批，请盖章</translation>
    </message>
    <message>
        <source>%1 is stamped: have it signed by both and file it</source>
        <translation>%1 已盖章，请双方签字并归档</translation>
    </message>
    <message>
        <source>Change %1 of %2 was asked for: word it and pass it on</source>
        <translation>%2 的变更 %1 已提出，请整理转交</translation>
    </message>
    <message>
        <source>Change %1 of %2 awaits your decision</source>
        <translation>%2 的变更 %1 待您决定</translation>
    </message>
    <message>
        <source>Change %1 of %2 was allowed: put it into the contract</source>
        <translation>%2 的变更 %1 已同意，请写入合同</translation>
    </message>
    <message>
        <source>Change %1 of %2 was refused: settle it and record the outcome</source>
        <translation>%2 的变更 %1 未同意，请处理并记录结果</translation>
    </message>
    <message>
        <source>Change %1 of %2 is in the contract: take note</source>
        <translation>%2 的变更 %1 已写入合同，请知悉</translation>
    </message>
    <message>
        <source>The signed copy of %1 has not come back</source>
        <translation>%1 的签回件尚未归档</translation>
    </message>
    <message>
        <source>Handing over %1 on %2</source>
        <translation>%2 交车：%1</translation>
    </message>
    <message>
        <source>%1 was cancelled and money is still here: refund it, or note why not</source>
        <translation>%1 已取消但仍有余款，请退款或说明原因</translation>
    </message>
    <message>
        <source>%1 was reconciled by finance: sign it for sales</source>
        <translation>%1 财务已对账签认，请代表销售签认</translation>
    </message>
    <message>
        <source>Reconcile %1 with finance&apos;s ledger and sign it</source>
        <translation>请与财务核对 %1 台账并签认</translation>
    </message>
    <message>
        <source>%1 asks for a quote: plan %2</source>
        <translation>%1 请求报价：方案 %2</translation>
    </message>
    <message>
        <source>Quote %1, version %2, awaits your approval</source>
        <translation>报价 %1 第 %2 版待您审批</translation>
    </message>
    <message>
        <source>Quote %1 was returned: change it and submit it again</source>
        <translation>报价 %1 被退回，请修改后重新提交</translation>
    </message>
    <message>
        <source>Quote %1 was approved: give it to the consultant</source>
        <translation>报价 %1 已批准，请交给顾问</translation>
    </message>
    <message>
        <source>an amount in yuan</source>
        <translation>以元为单位的金额</translation>
    </message>
    <message>
        <source>a percentage such as 4.9</source>
        <translation>百分数，如 4.9</translation>
    </message>
    <message>
        <source>hundredths of a percent, a whole number from 0 to 100000</source>
        <translation>万分数，0 至 100000 的整数</translation>
    </message>
    <message>
        <source>Say where to, a name that ends with .pdf: --to FILE.pdf</source>
        <translation>请写明存到哪个文件，文件名以 .pdf 结尾：--to FILE.pdf</translation>
    </message>
    <message>
        <source>The file could not be written; perhaps the disk is full.</source>
        <translation>文件写不进去，磁盘可能已满。</translation>
    </message>
    <message>
        <source>The file %1 exists already; nothing is overwritten.</source>
        <translation>文件 %1 已存在，不会覆盖。</translation>
    </message>
    <message>
        <source>This is no name for a file.</source>
        <translation>这不能用作文件名。</translation>
    </message>
    <message>
        <source>The name of the file ends with .csv or .xlsx.</source>
        <translation>文件名须以 .csv 或 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>A worksheet holds %1 rows and this table has more: choose fewer with --where, or write a .csv file.</source>
        <translation>一张工作表最多 %1 行，这张表超出了：请用 --where 少选一些，或改存 .csv 文件。</translation>
    </message>
    <message>
        <source>Row %1, “%2”: a cell of a worksheet holds 32767 characters and this text is longer. Write a .csv file.</source>
        <translation>第 %1 行「%2」：工作表的一个单元格最多 32767 个字符，这段文字更长，请改存 .csv 文件。</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>导出人</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>导出时间</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Money of it went back already; void the refund first.</source>
        <translation>其中的款项已退回，请先作废退款。</translation>
    </message>
    <message>
        <source>This day is more than two years ahead.</source>
        <translation>这个日期在两年以后。</translation>
    </message>
    <message>
        <source>Have it decided and put into the contract, or withdraw it.</source>
        <translation>请先审批并并入合同，或撤回变更。</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>记录号</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Days in stock</source>
        <translation>库龄（天）</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>法定依据</translation>
    </message>
    <message>
        <source>%1 (record number)</source>
        <translation>%1（记录号）</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Say what the export is for.</source>
        <translation>请写明导出的用途。</translation>
    </message>
    <message>
        <source>This list cannot be read to its end.</source>
        <translation>这份清单无法读到末尾。</translation>
    </message>
    <message>
        <source>Records of this kind are not printed.</source>
        <translation>这一类记录不打印。</translation>
    </message>
    <message>
        <source>%1 has a new version: stamp it</source>
        <translation>%1 有新版本，请盖章</translation>
    </message>
    <message>
        <source>Name the version that took its place.</source>
        <translation>请改用替代它的新版本。</translation>
    </message>
    <message>
        <source>With the buyer&apos;s data masked there is the newest version alone.</source>
        <translation>遮盖买方信息的只有最新版本。</translation>
    </message>
    <message>
        <source>%1 costs less since it was changed than came in: refund the rest</source>
        <translation>%1 变更后的总价低于已收款：请退还差额</translation>
    </message>
    <message>
        <source>Claimed as dormant until %2: %1</source>
        <translation>申报休眠至 %2：%1</translation>
    </message>
    <message>
        <source>Claimed as invalid: %1</source>
        <translation>申报无效：%1</translation>
    </message>
    <message>
        <source>Who never answers was tried on %1 days; recorded are unanswered attempts on %2.</source>
        <translation>多次无人接听须有 %1 天的未接通记录，现有 %2 天。</translation>
    </message>
    <message>
        <source>Call on another day and record it, or choose the true reason.</source>
        <translation>换一天再致电并记录，或选择真实原因。</translation>
    </message>
    <message>
        <source>Dormant until %1: %2</source>
        <translation>休眠至 %1：%2</translation>
    </message>
    <message>
        <source>Ask whether they buy now, and reactivate the lead.</source>
        <translation>询问客户是否购车，并重新激活线索。</translation>
    </message>
    <message>
        <source>%1 by %2 points: %3.</source>
        <translation>%1 级，%2 分：%3。</translation>
    </message>
    <message>
        <source>%1 by %2 points: %3. Would become %4 by one of: %5.</source>
        <translation>%1 级，%2 分：%3。满足其一即升为 %4 级：%5。</translation>
    </message>
    <message>
        <source>Next contact by %1: the customer wants none before.</source>
        <translation>最晚 %1 联系：客户要求此前不联系。</translation>
    </message>
    <message>
        <source>Next contact by %1: the last was on %2, and level %3 allows %4 days.</source>
        <translation>最晚 %1 联系：上次联系在 %2，%3 级最长间隔 %4 天。</translation>
    </message>
    <message>
        <source>First contact by %1: the lead was opened on %2, and level %3 allows %4 days.</source>
        <translation>最晚 %1 首次联系：线索建于 %2，%3 级最长间隔 %4 天。</translation>
    </message>
    <message>
        <source>Contact the customer and record the follow-up, or change the level.</source>
        <translation>联系客户并记录回访，或调整级别。</translation>
    </message>
    <message>
        <source>Level %1 allows %2 days between two contacts: the next by %3.</source>
        <translation>%1 级两次联系最长间隔 %2 天：下次最晚 %3。</translation>
    </message>
    <message>
        <source>Name an earlier day; where the customer wants no contact before, record that wish first.</source>
        <translation>请改为更早的日期；客户要求此前不联系的，先记录其要求。</translation>
    </message>
    <message>
        <source>The first response was given.</source>
        <translation>已首次响应。</translation>
    </message>
    <message>
        <source>The customer wants no contact before %1.</source>
        <translation>客户要求 %1 之前不联系。</translation>
    </message>
    <message>
        <source>Came in from afar: to be called within %1 hours, by %2 %3.</source>
        <translation>网络或电话线索：%1 小时内致电，最晚 %2 %3。</translation>
    </message>
    <message>
        <source>Call the customer and record it, also when nobody answers.</source>
        <translation>致电客户并记录，未接通也要记。</translation>
    </message>
    <message>
        <source>A new card of %1 is revisited by %2.</source>
        <translation>%1 新建的客户卡，最晚 %2 回访。</translation>
    </message>
    <message>
        <source>Contact the customer again and record it.</source>
        <translation>再次联系客户并记录。</translation>
    </message>
    <message>
        <source>More than %1 persons in one export wait for the director, who was asked.</source>
        <translation>单次导出超过 %1 人须经总监批准，已提交申请。</translation>
    </message>
    <message>
        <source>Export again for the same purpose once it is approved, or choose fewer.</source>
        <translation>批准后以同样目的再次导出，或缩小范围。</translation>
    </message>
    <message>
        <source>The answers give level %1. Say why it is %2, or leave it to them.</source>
        <translation>按评分应为 %1 级。请说明为何是 %2 级，或保持评分级别。</translation>
    </message>
    <message>
        <source>Name a day after today on which the customer is asked again.</source>
        <translation>请填写今天之后再次询问客户的日期。</translation>
    </message>
    <message>
        <source>Choose a reason of the list: %1</source>
        <translation>请从列表中选择原因：%1</translation>
    </message>
    <message>
        <source>Say what the other reason is.</source>
        <translation>请说明其他原因。</translation>
    </message>
    <message>
        <source>Name the competitor&apos;s brand and model.</source>
        <translation>请填写竞品的品牌与车型。</translation>
    </message>
    <message>
        <source>A permit is asked for by exporting more than the limit allows.</source>
        <translation>导出超过限额时自动提出申请。</translation>
    </message>
    <message>
        <source>An export of more than %1 persons waits for the director: %2</source>
        <translation>超过 %1 人的导出待总监批准：%2</translation>
    </message>
    <message>
        <source>Whoever asked may now export this list once.</source>
        <translation>申请人现在可按此条件导出一次。</translation>
    </message>
    <message>
        <source>Wants to export more than %1 persons</source>
        <translation>申请导出超过 %1 人</translation>
    </message>
    <message>
        <source>Draw what: satisfaction or recall?</source>
        <translation>抽取什么：satisfaction 还是 recall？</translation>
    </message>
    <message>
        <source>The sample of this week is drawn already.</source>
        <translation>这一周的样本已经抽取。</translation>
    </message>
    <message>
        <source>Lies in the pool; whoever takes it works it.</source>
        <translation>在公海中，谁领取谁跟进。</translation>
    </message>
    <message>
        <source>Nobody has worked it since %1; it returns to the pool on %2</source>
        <translation>自 %1 起无人跟进，%2 回到公海</translation>
    </message>
    <message>
        <source>Nobody has worked it since %1; others may take it from the pool</source>
        <translation>自 %1 起无人跟进，他人可从公海领取</translation>
    </message>
    <message>
        <source>You have %1 open leads; from %2 on nobody takes another one.</source>
        <translation>您有 %1 条在跟线索；达到 %2 条即不能再领取。</translation>
    </message>
    <message>
        <source>Bring some of yours to an end first.</source>
        <translation>先把手上的线索推进了结。</translation>
    </message>
    <message>
        <source>This lead was yours until %1; you may take it back from %2 on.</source>
        <translation>这条线索 %1 前由您跟进，%2 起才可再领取。</translation>
    </message>
    <message>
        <source>Leave it to a colleague, or wait.</source>
        <translation>让给同事，或等到那天。</translation>
    </message>
    <message>
        <source>%1 is away until %2: hand over %3 lead(s)</source>
        <translation>%1 离岗至 %2：移交 %3 条线索</translation>
    </message>
    <message>
        <source>%1 does not work here now: hand over %2 lead(s)</source>
        <translation>%1 已不在岗：移交 %2 条线索</translation>
    </message>
    <message>
        <source>In the store for %1 minutes; is this party still here?</source>
        <translation>在店已 %1 分钟，是否还在？</translation>
    </message>
    <message>
        <source>See to them, or note that they have left.</source>
        <translation>去照应一下，或登记离店。</translation>
    </message>
    <message>
        <source>Contact data is recorded.</source>
        <translation>已留下联系方式。</translation>
    </message>
    <message>
        <source>Does not look for a car; not counted.</source>
        <translation>不是来看车，不计入留档率。</translation>
    </message>
    <message>
        <source>Left without contact data; it counts in the capture rate.</source>
        <translation>离店未留联系方式，计入留档率。</translation>
    </message>
    <message>
        <source>No contact data yet.</source>
        <translation>尚未留下联系方式。</translation>
    </message>
    <message>
        <source>Ask for a name and a number, and give them a card.</source>
        <translation>请客户留下姓名和电话，补建客户卡。</translation>
    </message>
    <message>
        <source>The focus customer: first of all, until they agree</source>
        <translation>重点客户：优先做，直到进入下一阶段</translation>
    </message>
    <message>
        <source>Number %1 in the queue behind the focus customer</source>
        <translation>排在重点客户之后第 %1 位</translation>
    </message>
    <message>
        <source>Has bought; last contact on %1, every %2 days</source>
        <translation>已购客户：上次联系 %1，每 %2 天一次</translation>
    </message>
    <message>
        <source>Has bought; no contact is known since</source>
        <translation>已购客户：此后没有联系记录</translation>
    </message>
    <message>
        <source>%1: %2 year(s) since the car was handed over</source>
        <translation>%1：提车满 %2 年</translation>
    </message>
    <message>
        <source>%1: birthday</source>
        <translation>%1：生日</translation>
    </message>
    <message>
        <source>Draw last week&apos;s sample of follow-ups, %1 %</source>
        <translation>抽取上周跟进的 %1 % 作回访样本</translation>
    </message>
    <message>
        <source>Draw up to %1 of last week&apos;s closed leads</source>
        <translation>从上周了结的线索中抽取至多 %1 条</translation>
    </message>
    <message>
        <source>Telephone revisit: is it as the consultant recorded it?</source>
        <translation>电话回访：与顾问所记是否相符？</translation>
    </message>
    <message>
        <source>Recall: is this lead closed for the reason given?</source>
        <translation>回访：了结的原因是否属实？</translation>
    </message>
    <message>
        <source>The customer confirms what was recorded.</source>
        <translation>客户证实所记属实。</translation>
    </message>
    <message>
        <source>The customer contradicts what was recorded: %1</source>
        <translation>客户所述与记录不符：%1</translation>
    </message>
    <message>
        <source>Nobody could be reached to confirm it.</source>
        <translation>未能联系上客户核实。</translation>
    </message>
    <message>
        <source>Nobody drives before the licence is checked. Missing: %1</source>
        <translation>驾驶证核验后才能试驾。缺少：%1</translation>
    </message>
    <message>
        <source>The driver consents to keeping the licence</source>
        <translation>驾驶人已同意登记驾驶证</translation>
    </message>
    <message>
        <source>Without the driver&apos;s own consent no licence is kept.</source>
        <translation>未经驾驶人单独同意，不得登记驾驶证。</translation>
    </message>
    <message>
        <source>Ask the driver, and record the consent with the licence.</source>
        <translation>征得驾驶人同意，登记驾驶证时一并勾选。</translation>
    </message>
    <message>
        <source>The licence is valid until %1; nobody drives with it on %2.</source>
        <translation>驾驶证有效期至 %1，%2 不能试驾。</translation>
    </message>
    <message>
        <source>A licence of this class does not cover a car.</source>
        <translation>该准驾车型不能驾驶汽车。</translation>
    </message>
    <message>
        <source>Licence checked: class %1, valid until %2</source>
        <translation>驾驶证已核验：%1，有效期至 %2</translation>
    </message>
    <message>
        <source>Look at the licence itself and record it.</source>
        <translation>请查看驾驶证原件并登记。</translation>
    </message>
    <message>
        <source>The drive is recorded as a follow-up</source>
        <translation>试驾已记为跟进</translation>
    </message>
    <message>
        <source>No follow-up of this drive is recorded on the lead yet; only that counts as a contact.</source>
        <translation>该线索还没有这次试驾的跟进记录；记了跟进才算联系。</translation>
    </message>
    <message>
        <source>A contract holds this car: it is %1.</source>
        <translation>该车已被合同占用：%1。</translation>
    </message>
    <message>
        <source>The car %1 is promised for the test drive %2, on %3 at %4.</source>
        <translation>车辆 %1 已约试驾 %2：%3 %4。</translation>
    </message>
    <message>
        <source>Calls are drawn by lot for a week; nobody picks them.</source>
        <translation>回访按周抽签产生，不能自行挑选。</translation>
    </message>
    <message>
        <source>Satisfaction is a number from 1 to 5.</source>
        <translation>满意度为 1 到 5。</translation>
    </message>
    <message>
        <source>Write what the customer said.</source>
        <translation>写下客户怎么说。</translation>
    </message>
    <message>
        <source>A lead in the pool is in nobody&apos;s focus; take it first.</source>
        <translation>公海线索不能设为重点，请先领取。</translation>
    </message>
    <message>
        <source>This lead is yours already.</source>
        <translation>这条线索已归您跟进。</translation>
    </message>
    <message>
        <source>This lead does not lie in the pool.</source>
        <translation>这条线索不在公海。</translation>
    </message>
    <message>
        <source>A manager hands it over.</source>
        <translation>由经理移交。</translation>
    </message>
    <message>
        <source>Write a hand-over note: why, and what the colleague should know.</source>
        <translation>写明交接说明：为什么移交，接手人要知道什么。</translation>
    </message>
    <message>
        <source>Name other colleagues of the store who are at work and keep leads.</source>
        <translation>选择本店在岗、跟进线索的其他同事。</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>没有可移交的。</translation>
    </message>
    <message>
        <source>No car shows such a mileage.</source>
        <translation>里程数不合理。</translation>
    </message>
    <message>
        <source>A drive takes from 1 to %1 minutes.</source>
        <translation>试驾时长为 1 至 %1 分钟。</translation>
    </message>
    <message>
        <source>A drive ends on the day on which it begins.</source>
        <translation>试驾须当天结束。</translation>
    </message>
    <message>
        <source>Nobody is driven for a lead that is closed: %1.</source>
        <translation>线索已关闭，不能预约试驾：%1。</translation>
    </message>
    <message>
        <source>A day from today to %1.</source>
        <translation>日期须在今天至 %1 之间。</translation>
    </message>
    <message>
        <source>Choose a test-drive car of the stock.</source>
        <translation>请选择库存中的试驾车。</translation>
    </message>
    <message>
        <source>This car is not here: %1.</source>
        <translation>该车不在店：%1。</translation>
    </message>
    <message>
        <source>%1 is booked from %2 to %3, for %4.</source>
        <translation>%1 在 %2 至 %3 已有预约，客户：%4。</translation>
    </message>
    <message>
        <source>%1 is booked from %2 to %3.</source>
        <translation>%1 在 %2 至 %3 已有预约。</translation>
    </message>
    <message>
        <source>%1 goes along with another drive from %2 to %3, of %4.</source>
        <translation>%1 在 %2 至 %3 陪同另一场试驾，客户：%4。</translation>
    </message>
    <message>
        <source>%1 goes along with another drive from %2 to %3.</source>
        <translation>%1 在 %2 至 %3 陪同另一场试驾。</translation>
    </message>
    <message>
        <source>The car is on the road with the drive %1 and has not come back.</source>
        <translation>该车正在试驾 %1 途中，尚未返回。</translation>
    </message>
    <message>
        <source>Say how many kilometres the car shows.</source>
        <translation>请填写车辆显示的里程。</translation>
    </message>
    <message>
        <source>The car showed %1 km already.</source>
        <translation>该车里程已达 %1 公里。</translation>
    </message>
    <message>
        <source>A licence number has 6 to 20 letters and digits.</source>
        <translation>驾驶证号为 6 至 20 位字母和数字。</translation>
    </message>
    <message>
        <source>It is booked for %1: move it to today first.</source>
        <translation>预约在 %1：请先改到今天。</translation>
    </message>
    <message>
        <source>The drive begins on %1 at %2; whoever does not come is not late yet.</source>
        <translation>试驾时间为 %1 %2，还没到时间。</translation>
    </message>
    <message>
        <source>A party has 1 to %1 persons.</source>
        <translation>一批为 1 到 %1 人。</translation>
    </message>
    <message>
        <source>A party is registered on the day it comes: today, and not ahead.</source>
        <translation>只登记当天已到的客户，不能提前。</translation>
    </message>
    <message>
        <source>Name a colleague of this store who is at work.</source>
        <translation>选择本店在岗的同事。</translation>
    </message>
    <message>
        <source>There is no such card.</source>
        <translation>没有这张客户卡。</translation>
    </message>
    <message>
        <source>Say whose card it is: customer=ID.</source>
        <translation>说明是谁的客户卡：customer=ID。</translation>
    </message>
    <message>
        <source>Only a party of today can still be in the store.</source>
        <translation>只有今天的客户可能还在店。</translation>
    </message>
    <message>
        <source>Test drive at %1</source>
        <translation>%1 试驾</translation>
    </message>
    <message>
        <source>Test drive of %1 at %2: say what became of it</source>
        <translation>%1 %2 的试驾：请登记结果</translation>
    </message>
    <message>
        <source>On the road since %1, and should be back</source>
        <translation>%1 出发的试驾已超时，应已返回</translation>
    </message>
    <message>
        <source>Say where to, a name that ends with .pdf or .json: --to FILE.pdf</source>
        <translation>请写明存到哪里，文件名以 .pdf 或 .json 结尾：--to 文件.pdf</translation>
    </message>
    <message>
        <source>The customer said no on %1: %2 by %3.</source>
        <translation>客户已于 %1 拒绝：%2，%3。</translation>
    </message>
    <message>
        <source>There is no consent: %1 by %2.</source>
        <translation>未取得同意：%1，%2。</translation>
    </message>
    <message>
        <source>Use another way, or wait until they ask.</source>
        <translation>请换一种方式，或等客户主动联系。</translation>
    </message>
    <message>
        <source>Ask the customer, and record the consent on the card.</source>
        <translation>先征求客户同意，并在客户卡上登记。</translation>
    </message>
    <message>
        <source>Contract %1 is not over yet; what it needs is kept until then.</source>
        <translation>合同 %1 尚未完结，所需信息保留到完结为止。</translation>
    </message>
    <message>
        <source>Carry it out and close it, or cancel it; then erase.</source>
        <translation>履行并结清，或作废后再删除。</translation>
    </message>
    <message>
        <source>Step of the sale: %1</source>
        <translation>销售环节：%1</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>正在输入：%1</translation>
    </message>
    <message>
        <source>The topic: %1</source>
        <translation>关注点：%1</translation>
    </message>
    <message>
        <source>Noted last: %1</source>
        <translation>上次记录：%1</translation>
    </message>
    <message>
        <source>The customer named %1</source>
        <translation>客户提到 %1</translation>
    </message>
    <message>
        <source>Prefers a rival</source>
        <translation>偏向竞品</translation>
    </message>
    <message>
        <source>Watches the price</source>
        <translation>看重价格</translation>
    </message>
    <message>
        <source>Wants a loan</source>
        <translation>想办贷款</translation>
    </message>
    <message>
        <source>Has a car to trade in</source>
        <translation>有旧车要置换</translation>
    </message>
    <message>
        <source>Buys later</source>
        <translation>近期不买</translation>
    </message>
    <message>
        <source>They took it: %1</source>
        <translation>客户反应：%1</translation>
    </message>
    <message>
        <source>The state is “%1”</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>They want %1</source>
        <translation>意向车：%1</translation>
    </message>
    <message>
        <source>Say for which step of the sale it is.</source>
        <translation>请写明用于哪个销售环节。</translation>
    </message>
    <message>
        <source>Say which objection it answers, as customers say it.</source>
        <translation>请写明应答哪种异议，用客户的说法。</translation>
    </message>
    <message>
        <source>Name the competitor that it speaks of.</source>
        <translation>请写明针对的竞品。</translation>
    </message>
    <message>
        <source>Name the customer.</source>
        <translation>请注明客户。</translation>
    </message>
    <message>
        <source>This customer was erased at their request; nothing is written about them any more.</source>
        <translation>该客户已应本人要求删除，不再记录其信息。</translation>
    </message>
    <message>
        <source>Nothing is added to this card: “%1”.</source>
        <translation>此客户卡不能再添加：“%1”。</translation>
    </message>
    <message>
        <source>A day up to today.</source>
        <translation>请填不晚于今天的日期。</translation>
    </message>
    <message>
        <source>This answer stands already, since %1.</source>
        <translation>该答复已登记，自 %1 起有效。</translation>
    </message>
    <message>
        <source>A day from the day of the consent to today.</source>
        <translation>请填同意当日至今天之间的日期。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意登记</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Test drives</source>
        <translation>试驾</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>到店记录</translation>
    </message>
    <message>
        <source>Calls that checked</source>
        <translation>核实回访</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Read in full by</source>
        <translation>查看完整信息的人员</translation>
    </message>
    <message>
        <source>All we hold on %1</source>
        <translation>本店所持有的%1的全部信息</translation>
    </message>
    <message>
        <source>Made by %1, %2, for: %3</source>
        <translation>制作人：%1&#x3000;时间：%2&#x3000;用途：%3</translation>
    </message>
    <message>
        <source>This card has become part of another; erase that one.</source>
        <translation>此卡已并入另一张卡，请删除那一张。</translation>
    </message>
    <message>
        <source>This customer was erased already.</source>
        <translation>该客户已删除过。</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name as it stands on the card: nothing of this can be undone.</source>
        <translation>请照客户卡输入客户姓名：删除后不可恢复。</translation>
    </message>
    <message>
        <source>Say who asked for it, and when.</source>
        <translation>请写明何人何时要求。</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>请写明用途。</translation>
    </message>
    <message>
        <source>A script keeps its title; write another one.</source>
        <translation>话术的标题不能改；请另写一条。</translation>
    </message>
    <message>
        <source>At hand beside the follow-up form where it fits</source>
        <translation>已启用，写回访时按情况推荐</translation>
    </message>
    <message>
        <source>Can be put in use; until then nobody finds it.</source>
        <translation>可以启用；启用前不会被推荐。</translation>
    </message>
    <message>
        <source>%1 entries were emptied, but the erasures explain %2.</source>
        <translation>有 %1 条记录被清空，而删除操作只对应 %2 条。</translation>
    </message>
    <message>
        <source>Open the lead and go on with it.</source>
        <translation>打开线索，接着跟进。</translation>
    </message>
    <message>
        <source>This customer has a lead already: “%1”.</source>
        <translation>该客户已有线索：“%1”。</translation>
    </message>
    <message>
        <source>The lead of this customer is closed: “%1”.</source>
        <translation>该客户的线索已关闭：“%1”。</translation>
    </message>
    <message>
        <source>Open the lead and reactivate it.</source>
        <translation>打开线索并重新激活。</translation>
    </message>
    <message>
        <source>This customer has bought before.</source>
        <translation>该客户以前买过车。</translation>
    </message>
    <message>
        <source>This customer&apos;s card stands already and has no lead.</source>
        <translation>该客户已有客户卡，还没有线索。</translation>
    </message>
    <message>
        <source>Open a new lead on the standing card.</source>
        <translation>在已有的客户卡上开新线索。</translation>
    </message>
    <message>
        <source>This number also stands in the store %1.</source>
        <translation>这个号码在%1也有客户卡。</translation>
    </message>
    <message>
        <source>Each store keeps its own card; settle with the other who serves them.</source>
        <translation>各店各建各的卡；由谁接待请两店商定。</translation>
    </message>
    <message>
        <source>A card of the same name stands.</source>
        <translation>已有同名的客户卡。</translation>
    </message>
    <message>
        <source>Look whether it is the same person.</source>
        <translation>请核对是不是同一个人。</translation>
    </message>
    <message>
        <source>Nobody has this customer: take the lead from the pool.</source>
        <translation>该客户没有归属：从公海领取线索。</translation>
    </message>
    <message>
        <source>Open the standing card. Are they two people, say with whom the number is shared.</source>
        <translation>打开已有的客户卡。如果是两个人，请写明与谁共用号码。</translation>
    </message>
    <message>
        <source>Open the standing card, or ask its owner. Do two people share the number, a clerk or manager keeps both.</source>
        <translation>打开已有的客户卡，或问归属顾问。确实两人共用号码的，由内勤或经理保留两张卡。</translation>
    </message>
    <message>
        <source>The number also stands on another card. Shared with: %1</source>
        <translation>这个号码也在另一张客户卡上。共用人：%1</translation>
    </message>
    <message>
        <source>Merge the two only if they are the same person.</source>
        <translation>确属同一个人才合并。</translation>
    </message>
    <message>
        <source>The card that stayed does not stand any more: “%1”. If it was merged, part it first.</source>
        <translation>保留的那张卡已不在用：“%1”。如果它又被合并，请先分开那一次。</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>这不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>Cards are merged by the action “merge” of the one that becomes part of the other.</source>
        <translation>合并客户卡，请用要并入的那张卡的“合并”操作。</translation>
    </message>
    <message>
        <source>Ask how the drive was</source>
        <translation>询问试驾感受</translation>
    </message>
    <message>
        <source>Say where to, a name that ends with %1: --%2 FILE%1</source>
        <translation>请写明存到哪里，文件名以 %1 结尾：--%2 文件%1</translation>
    </message>
    <message>
        <source>A file with this ending holds the kind “%1”.</source>
        <translation>这种后缀的文件只存“%1”这一类。</translation>
    </message>
    <message>
        <source>A calendar has from 1 to %1 days.</source>
        <translation>日历的期间为 1 至 %1 天。</translation>
    </message>
    <message>
        <source>Nothing of this card is printed: its state is “%1”.</source>
        <translation>这张卡不打印：状态为“%1”。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>没有可撤回的本人记录。</translation>
    </message>
    <message>
        <source>A recording can be taken back for %1 seconds. Later a manager corrects it.</source>
        <translation>记录后 %1 秒内可以撤回；之后请由经理更正。</translation>
    </message>
    <message>
        <source>Something else has happened since; only the last recording can be taken back.</source>
        <translation>之后又有了别的变动；只能撤回最后一次记录。</translation>
    </message>
    <message>
        <source>Name a first day, and a last day that is not before it.</source>
        <translation>请填写有效的起止日期，截止日期不得早于起始日期。</translation>
    </message>
    <message>
        <source>A report covers %1 years at most.</source>
        <translation>报表最多涵盖 %1 年。</translation>
    </message>
</context>
<context>
    <name>ModelAction</name>
    <message>
        <source>Sell no more</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>恢复销售</translation>
    </message>
</context>
<context>
    <name>ModelOption</name>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>加价</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ModelPrice</name>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Guide price</source>
        <translation>指导价</translation>
    </message>
    <message>
        <source>Media price</source>
        <translation>媒体价</translation>
    </message>
</context>
<context>
    <name>ModelState</name>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Not sold any more</source>
        <translation>已停售</translation>
    </message>
</context>
<context>
    <name>MoneyFlow</name>
    <message>
        <source>Received</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同与订单</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>收款台账</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Sales scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>战败分析</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Call again</source>
        <translation>再次致电</translation>
    </message>
    <message>
        <source>Invite to visit</source>
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
        <source>Await answer</source>
        <translation>等客户答复</translation>
    </message>
    <message>
        <source>Sign contract</source>
        <translation>签订合同</translation>
    </message>
</context>
<context>
    <name>OptionKind</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Interior</source>
        <translation>内饰</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>选装</translation>
    </message>
</context>
<context>
    <name>PaperFiles</name>
    <message>
        <source>Keep the paper as</source>
        <translation>文件保存为</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>文件未能写入：%1</translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>PaymentKind</name>
    <message>
        <source>Earnest money</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Deposit, refundable</source>
        <translation>订金（可退）</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>首付款</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>置换抵款</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>尾款</translation>
    </message>
    <message>
        <source>Other payment</source>
        <translation>其他款项</translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Mobile payment</source>
        <translation>扫码支付</translation>
    </message>
    <message>
        <source>Cheque or draft</source>
        <translation>支票或汇票</translation>
    </message>
    <message>
        <source>Paid out by the bank</source>
        <translation>银行放款</translation>
    </message>
    <message>
        <source>Old car taken in</source>
        <translation>旧车置换</translation>
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
    <name>Plan</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Interior</source>
        <translation>内饰</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Built-in options</source>
        <translation>选装</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>精品</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>上牌</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Down payment</source>
        <translation>首付款</translation>
    </message>
    <message>
        <source>Loan, months</source>
        <translation>贷款期数（月）</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>置换旧车</translation>
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
</context>
<context>
    <name>PlanAction</name>
    <message>
        <source>Quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message>
        <source>Quote asked for</source>
        <translation>待报价</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Revisits a week for an open lead</source>
        <translation>在跟线索每周回访次数</translation>
    </message>
    <message>
        <source>a number from 0 to 7</source>
        <translation>0 至 7 的数字</translation>
    </message>
    <message>
        <source>Owed when opened Monday to Wednesday</source>
        <translation>周一至周三新建时当周应回访</translation>
    </message>
    <message>
        <source>a number from 0 to 5</source>
        <translation>0 至 5 的数字</translation>
    </message>
    <message>
        <source>Owed when opened Thursday to Saturday</source>
        <translation>周四至周六新建时当周应回访</translation>
    </message>
    <message>
        <source>a number from 0 to 2</source>
        <translation>0 至 2 的数字</translation>
    </message>
    <message>
        <source>Owed when opened on Sunday</source>
        <translation>周日新建时当周应回访</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 或 1</translation>
    </message>
    <message>
        <source>Contacts a week for an ordered lead</source>
        <translation>已订车线索每周联系次数</translation>
    </message>
    <message>
        <source>Days with an unanswered attempt that discharge a week</source>
        <translation>未接通几天后当周免除</translation>
    </message>
    <message>
        <source>a number from 1 to 7</source>
        <translation>1 至 7 的数字</translation>
    </message>
    <message>
        <source>Longest wish for no contact without a manager, days</source>
        <translation>客户要求暂不联系、无需经理批准的最长天数</translation>
    </message>
    <message>
        <source>a number of days from 1 to 365</source>
        <translation>1 至 365 的天数</translation>
    </message>
    <message>
        <source>Levels treated as a more urgent one</source>
        <translation>按更急级别对待的级别</translation>
    </message>
    <message>
        <source>pairs such as B→A or B-&gt;A, separated by commas; - for none</source>
        <translation>如 B→A 或 B-&gt;A，用逗号分隔；- 表示没有</translation>
    </message>
    <message>
        <source>Days for the second follow-up after a refusal</source>
        <translation>拒绝后二次追踪的期限（天）</translation>
    </message>
    <message>
        <source>a number of days from 1 to 30</source>
        <translation>1 至 30 的天数</translation>
    </message>
    <message>
        <source>What a follow-up must record</source>
        <translation>回访必须记录的内容</translation>
    </message>
    <message>
        <source>some of learned, reaction, objection, next_step, next_on, separated by commas</source>
        <translation>learned、reaction、objection、next_step、next_on 中的若干项，用逗号分隔</translation>
    </message>
    <message>
        <source>Hours in which a contact may be recorded later</source>
        <translation>允许补录的小时数</translation>
    </message>
    <message>
        <source>a number of hours from 0 to 168</source>
        <translation>0 至 168 的小时数</translation>
    </message>
    <message>
        <source>Near matches that are shown</source>
        <translation>提示的相近客户卡数目</translation>
    </message>
    <message>
        <source>a number from 0 to 20</source>
        <translation>0 至 20 的数字</translation>
    </message>
    <message>
        <source>Discount that the sales manager approves, % of the media price</source>
        <translation>销售经理审批让利上限（媒体价的 %）</translation>
    </message>
    <message>
        <source>a percentage such as 5 or 5.5, at most the director&apos;s</source>
        <translation>百分数，如 5 或 5.5，不高于总监权限</translation>
    </message>
    <message>
        <source>Discount that the sales director approves, % of the media price</source>
        <translation>销售总监审批让利上限（媒体价的 %）</translation>
    </message>
    <message>
        <source>a percentage such as 8, at least the manager&apos;s</source>
        <translation>百分数，如 8，不低于经理权限</translation>
    </message>
    <message>
        <source>Days that an approved quote is valid</source>
        <translation>已批准报价的有效天数</translation>
    </message>
    <message>
        <source>a number of days from 1 to 90</source>
        <translation>1 至 90 天</translation>
    </message>
    <message>
        <source>What a contract must name</source>
        <translation>合同必备要素</translation>
    </message>
    <message>
        <source>price_fen, quantity, signatory, signing_date, buyer_name and delivery_date, and more of buyer_phone, buyer_address, delivery_place, separated by commas</source>
        <translation>price_fen、quantity、signatory、signing_date、buyer_name、delivery_date 必备，可加 buyer_phone、buyer_address、delivery_place，用逗号分隔</translation>
    </message>
    <message>
        <source>Days in which the mark follows a stamp by exception</source>
        <translation>先行盖章后补签的天数</translation>
    </message>
    <message>
        <source>a number of days from 1 to 14</source>
        <translation>1 至 14 天</translation>
    </message>
    <message>
        <source>Form of a contract&apos;s number</source>
        <translation>合同编号格式</translation>
    </message>
    <message>
        <source>letters, digits and hyphens with {year} and then {number}</source>
        <translation>字母、数字和连字符，依次含 {year} 和 {number}</translation>
    </message>
    <message>
        <source>Form of an order&apos;s number</source>
        <translation>订单编号格式</translation>
    </message>
    <message>
        <source>Days before its date that a payment is chased</source>
        <translation>付款到期前提前催收的天数</translation>
    </message>
    <message>
        <source>a number of days from 0 to 30</source>
        <translation>0 至 30 天</translation>
    </message>
    <message>
        <source>Day of the month by which the last month is reconciled</source>
        <translation>上月对账的截止日（每月几号）</translation>
    </message>
    <message>
        <source>a day from 1 to 28</source>
        <translation>1 至 28 号</translation>
    </message>
    <message>
        <source>Earnest money, at most % of the contract (20 by law)</source>
        <translation>定金上限，合同总额的 %（法定 20）</translation>
    </message>
    <message>
        <source>a percentage from 0 to 20</source>
        <translation>0 至 20 的百分数</translation>
    </message>
    <message>
        <source>What is handed over with a car</source>
        <translation>交车时移交的文件</translation>
    </message>
    <message>
        <source>conformity, consistency, manual, warranty and three_guarantees, and more of invoice, keys, tools, instruction, separated by commas</source>
        <translation>conformity、consistency、manual、warranty、three_guarantees 必备，可加 invoice、keys、tools、instruction，用逗号分隔</translation>
    </message>
    <message>
        <source>codes of reasons, and up to 40 words of your own, separated by commas</source>
        <translation>原因代码，也可加自定义词语，最多 40 项，用逗号分隔</translation>
    </message>
    <message>
        <source>Reasons of a loss</source>
        <translation>战败原因</translation>
    </message>
    <message>
        <source>Reasons of a dormancy</source>
        <translation>休眠原因</translation>
    </message>
    <message>
        <source>Reasons of an invalid lead</source>
        <translation>无效原因</translation>
    </message>
    <message>
        <source>Persons in one export without the director</source>
        <translation>无须总监批准的单次导出人数</translation>
    </message>
    <message>
        <source>a number from 0 to 100000</source>
        <translation>0 至 100000 的数字</translation>
    </message>
    <message>
        <source>Days that a permit to export holds</source>
        <translation>导出批准的有效天数</translation>
    </message>
    <message>
        <source>Levels as they are set together</source>
        <translation>级别预设</translation>
    </message>
    <message>
        <source>Most days between two contacts, by level</source>
        <translation>各级别两次联系的最长间隔（天）</translation>
    </message>
    <message>
        <source>days from 1 to 365 such as H=2,A=7,B=14,C=30, never fewer for a less urgent level; - for no limit</source>
        <translation>1 至 365 天，如 H=2,A=7,B=14,C=30，越不急的级别天数不得越少；- 表示不限</translation>
    </message>
    <message>
        <source>Days in which a purchase is expected, by level</source>
        <translation>各级别预计购车时间（天）</translation>
    </message>
    <message>
        <source>days from 1 to 365 such as H=7,A=15,B=30,C=90, never fewer for a less urgent level</source>
        <translation>1 至 365 天，如 H=7,A=15,B=30,C=90，越不急的级别天数不得越少</translation>
    </message>
    <message>
        <source>Hours in which an online or telephone lead is called</source>
        <translation>网络与电话线索首次致电时限（小时）</translation>
    </message>
    <message>
        <source>a number of hours from 1 to 168</source>
        <translation>1 至 168 的小时数</translation>
    </message>
    <message>
        <source>Days in which a new card is revisited</source>
        <translation>新建卡首次回访期限（天）</translation>
    </message>
    <message>
        <source>a number of days from 1 to 7</source>
        <translation>1 至 7 天</translation>
    </message>
    <message>
        <source>Words of a source that came in from afar</source>
        <translation>判定为网络或电话来源的词</translation>
    </message>
    <message>
        <source>up to 40 words of at most 20 letters, separated by commas</source>
        <translation>最多 40 个词，每个不超过 20 个字，用逗号分隔</translation>
    </message>
    <message>
        <source>a number of days from 0 to 365</source>
        <translation>0 到 365 的天数</translation>
    </message>
    <message>
        <source>a number from 1 to 9</source>
        <translation>1 到 9 的数</translation>
    </message>
    <message>
        <source>Focus customers at a time</source>
        <translation>同时的重点客户数</translation>
    </message>
    <message>
        <source>Days between contacts with who has bought; 0: none owed</source>
        <translation>已购客户联系间隔天数；0 为不要求</translation>
    </message>
    <message>
        <source>Days by which birthdays and anniversaries are shown early</source>
        <translation>生日与周年提前提醒天数</translation>
    </message>
    <message>
        <source>a number of days from 0 to 31</source>
        <translation>0 到 31 的天数</translation>
    </message>
    <message>
        <source>Follow-ups of a week that are checked by telephone, %</source>
        <translation>每周电话抽查的跟进比例，%</translation>
    </message>
    <message>
        <source>a number from 0 to 100</source>
        <translation>0 到 100 的数</translation>
    </message>
    <message>
        <source>Days without contact after which a lead returns to the pool; 0: never</source>
        <translation>多少天未联系回到公海；0 为不回</translation>
    </message>
    <message>
        <source>Open leads with which nobody takes another from the pool</source>
        <translation>在跟线索达到多少条不能再领取</translation>
    </message>
    <message>
        <source>a number from 1 to 100000</source>
        <translation>1 到 100000 的数</translation>
    </message>
    <message>
        <source>Days before who had a lead may take it back from the pool</source>
        <translation>原顾问再领取前的等待天数</translation>
    </message>
    <message>
        <source>Minutes in the store after which a party is shown</source>
        <translation>在店超过多少分钟提示</translation>
    </message>
    <message>
        <source>a number of minutes from 10 to 720</source>
        <translation>10 到 720 的分钟数</translation>
    </message>
    <message>
        <source>Closed leads of a week that are called back</source>
        <translation>每周抽查回访的了结线索数</translation>
    </message>
    <message>
        <source>Version of the text that persons are told</source>
        <translation>告知文本的版本</translation>
    </message>
    <message>
        <source>up to 40 letters, digits, points or hyphens</source>
        <translation>最多 40 个字母、数字、点或连字符</translation>
    </message>
    <message>
        <source>Text that persons are told</source>
        <translation>告知文本</translation>
    </message>
    <message>
        <source>sentences of up to 500 letters that end with a full stop; give them a new version, too</source>
        <translation>完整的句子，最多 500 字，以句号结尾；请同时改版本号</translation>
    </message>
    <message>
        <source>department, trade, beijing_hyundai, oem_dms, icrop or blank</source>
        <translation>department、trade、beijing_hyundai、oem_dms、icrop 或 blank</translation>
    </message>
    <message>
        <source>Letters that the brand gives the levels</source>
        <translation>本品牌的级别字母</translation>
    </message>
    <message>
        <source>a letter of its own for each code such as H=A,A=B,B=C,C=D, of at most 3 signs</source>
        <translation>每个代码对应一个不重复的字母，例如 H=A,A=B,B=C,C=D，最多 3 个字符</translation>
    </message>
    <message>
        <source>Points of the answers that grade a lead</source>
        <translation>级别评分：各项分值</translation>
    </message>
    <message>
        <source>points such as within_week=6,within_month=4,later=2,unknown=1,payment_decided=2,budget_fits=2,price_watched=2,model_liked=2,rival_preferred=-3; a sooner purchase never fewer, and only a rival below 0</source>
        <translation>分值，例如 within_week=6,within_month=4,later=2,unknown=1,payment_decided=2,budget_fits=2,price_watched=2,model_liked=2,rival_preferred=-3；购车越早分值不得越低，只有竞品可为负分</translation>
    </message>
    <message>
        <source>Points above which a level is reached</source>
        <translation>级别评分：高于多少分达到该级别</translation>
    </message>
    <message>
        <source>points such as H=9,A=7,B=5, each lower than the one before</source>
        <translation>分值，例如 H=9,A=7,B=5，须依次降低</translation>
    </message>
</context>
<context>
    <name>PurchaseTime</name>
    <message>
        <source>Within a week</source>
        <translation>一周内</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>一个月内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>一个月后</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
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
    <name>Quote</name>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标的</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Version before</source>
        <translation>上一版</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
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
</context>
<context>
    <name>QuoteAction</name>
    <message>
        <source>Submit for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return for changes</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Give to the consultant</source>
        <translation>发给顾问</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation>客户接受</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>出新版本</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>被替代</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>QuoteLine</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Media price</source>
        <translation>媒体价</translation>
    </message>
    <message>
        <source>Offered price</source>
        <translation>报价</translation>
    </message>
</context>
<context>
    <name>QuoteOffer</name>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Media price since</source>
        <translation>媒体价起始日</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>VAT in the price</source>
        <translation>价内增值税率</translation>
    </message>
    <message>
        <source>Share of the tax that is paid</source>
        <translation>实缴比例</translation>
    </message>
    <message>
        <source>Largest relief a car</source>
        <translation>每车减免上限</translation>
    </message>
    <message>
        <source>Source of the tax</source>
        <translation>税率依据</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>置换抵款</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Loan, months</source>
        <translation>贷款期数（月）</translation>
    </message>
    <message>
        <source>Loan, yearly rate</source>
        <translation>贷款年利率</translation>
    </message>
    <message>
        <source>Media price, total</source>
        <translation>媒体价合计</translation>
    </message>
    <message>
        <source>Offered price, total</source>
        <translation>报价合计</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>让利</translation>
    </message>
    <message>
        <source>Discount, share</source>
        <translation>让利比例</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>落地价</translation>
    </message>
</context>
<context>
    <name>QuoteState</name>
    <message>
        <source>Being prepared</source>
        <translation>编制中</translation>
    </message>
    <message>
        <source>Awaits approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Given to the consultant</source>
        <translation>已发顾问</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>客户已接受</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Replaced by a newer version</source>
        <translation>已被新版替代</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
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
    <name>Receipt</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ReceiptAction</name>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>ReceiptState</name>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Only in the sales ledger</source>
        <translation>仅销售台账有</translation>
    </message>
    <message>
        <source>Only in finance&apos;s</source>
        <translation>仅财务账有</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>差异说明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ReconciliationAction</name>
    <message>
        <source>Sign for finance</source>
        <translation>财务签认</translation>
    </message>
    <message>
        <source>Sign for sales, and lock</source>
        <translation>销售签认并锁定</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>ReconciliationState</name>
    <message>
        <source>Open</source>
        <translation>未签认</translation>
    </message>
    <message>
        <source>Signed by finance</source>
        <translation>财务已签认</translation>
    </message>
    <message>
        <source>Signed by both, locked</source>
        <translation>双方已签认，锁定</translation>
    </message>
</context>
<context>
    <name>ReminderKind</name>
    <message>
        <source>Appointments, when their time comes</source>
        <translation>预约到点时</translation>
    </message>
    <message>
        <source>A party that has been in the store for long</source>
        <translation>来店客户停留过久</translation>
    </message>
    <message>
        <source>Something that waits for my decision</source>
        <translation>有事项等我审批</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>%1: %2 at %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Waits for your decision (%1): %2</source>
        <translation>等您审批（%1）：%2</translation>
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
    <name>SaleStep</name>
    <message>
        <source>Winning visitors</source>
        <translation>集客</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>展厅接待</translation>
    </message>
    <message>
        <source>Finding the needs</source>
        <translation>需求分析</translation>
    </message>
    <message>
        <source>Showing the car</source>
        <translation>车辆展示</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试乘试驾</translation>
    </message>
    <message>
        <source>Quote and closing</source>
        <translation>报价成交</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>新车递交</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>保持联系</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>1 · poor</source>
        <translation>1 · 很差</translation>
    </message>
    <message>
        <source>2 · fair</source>
        <translation>2 · 较差</translation>
    </message>
    <message>
        <source>3 · middling</source>
        <translation>3 · 一般</translation>
    </message>
    <message>
        <source>4 · good</source>
        <translation>4 · 满意</translation>
    </message>
    <message>
        <source>5 · excellent</source>
        <translation>5 · 很满意</translation>
    </message>
</context>
<context>
    <name>ScriptAction</name>
    <message>
        <source>Put in use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>ScriptKind</name>
    <message>
        <source>Step of the sale</source>
        <translation>销售环节</translation>
    </message>
    <message>
        <source>Answer to an objection</source>
        <translation>异议应答</translation>
    </message>
    <message>
        <source>Against a competitor</source>
        <translation>竞品对比</translation>
    </message>
</context>
<context>
    <name>ScriptState</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>SealAction</name>
    <message>
        <source>Signed copy came back</source>
        <translation>签回件已归档</translation>
    </message>
</context>
<context>
    <name>SealState</name>
    <message>
        <source>Copies are out</source>
        <translation>签回件未归档</translation>
    </message>
    <message>
        <source>Signed copy returned</source>
        <translation>签回件已归档</translation>
    </message>
</context>
<context>
    <name>SealUse</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Before the mark</source>
        <translation>签批前盖章</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stamped on</source>
        <translation>盖章日期</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
    <name>TalkScript</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Step of the sale</source>
        <translation>销售环节</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Our series</source>
        <translation>我方车系</translation>
    </message>
    <message>
        <source>Keywords, by comma</source>
        <translation>关键词（逗号分隔）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>TaxClass</name>
    <message>
        <source>Ordinary car</source>
        <translation>普通车辆</translation>
    </message>
    <message>
        <source>New-energy car</source>
        <translation>新能源车</translation>
    </message>
</context>
<context>
    <name>TaxPeriod</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>VAT in the price</source>
        <translation>价内增值税率</translation>
    </message>
    <message>
        <source>Share that is paid</source>
        <translation>实缴比例</translation>
    </message>
    <message>
        <source>Largest relief a car</source>
        <translation>每车减免上限</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>TemplateAction</name>
    <message>
        <source>Put in use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>TemplateState</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>TestDrive</name>
    <message>
        <source>Car</source>
        <translation>试驾车</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>陪同人员</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶人</translation>
    </message>
    <message>
        <source>Driver&apos;s phone</source>
        <translation>驾驶人电话</translation>
    </message>
    <message>
        <source>Driver&apos;s address</source>
        <translation>驾驶人地址</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Driver consents to keeping the licence</source>
        <translation>驾驶人同意登记驾驶证</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>驾驶证号</translation>
    </message>
    <message>
        <source>Licence class</source>
        <translation>准驾车型</translation>
    </message>
    <message>
        <source>Licence valid until</source>
        <translation>驾驶证有效期至</translation>
    </message>
    <message>
        <source>Licence checked</source>
        <translation>驾驶证已核验</translation>
    </message>
    <message>
        <source>Mileage going out, km</source>
        <translation>出发里程（公里）</translation>
    </message>
    <message>
        <source>Mileage coming back, km</source>
        <translation>返回里程（公里）</translation>
    </message>
    <message>
        <source>Exterior</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Interior</source>
        <translation>内饰</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座椅舒适</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>动力</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>操控</translation>
    </message>
    <message>
        <source>Braking</source>
        <translation>制动</translation>
    </message>
    <message>
        <source>Quietness</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Smart functions</source>
        <translation>智能与娱乐</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>归属顾问</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>TestDriveAction</name>
    <message>
        <source>Licence checked</source>
        <translation>驾驶证已核验</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>出发</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Record the feedback</source>
        <translation>登记反馈</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到店</translation>
    </message>
    <message>
        <source>Cancel the drive</source>
        <translation>取消试驾</translation>
    </message>
    <message>
        <source>Erase the licence</source>
        <translation>删除驾驶证信息</translation>
    </message>
</context>
<context>
    <name>TestDriveState</name>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>试驾中</translation>
    </message>
    <message>
        <source>Back, not rated</source>
        <translation>已返回，待反馈</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到店</translation>
    </message>
</context>
<context>
    <name>Vehicle</name>
    <message>
        <source>VIN</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>外观颜色</translation>
    </message>
    <message>
        <source>Interior</source>
        <translation>内饰颜色</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>选装配置</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>合格证号</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>订车日期</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预计到车</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>到车日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Test-drive car</source>
        <translation>试驾车</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Mileage, km</source>
        <translation>里程（公里）</translation>
    </message>
</context>
<context>
    <name>VehicleAction</name>
    <message>
        <source>Shipped</source>
        <translation>发车</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到车入库</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Free again</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Free again, awaited</source>
        <translation>释放（未到店）</translation>
    </message>
</context>
<context>
    <name>VehicleModel</name>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>车系</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>年款</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源类型</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>排量</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>VehicleState</name>
    <message>
        <source>Ordered</source>
        <translation>已订未发</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交车</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>来访方式</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>来访性质</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>意向车型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>VisitAction</name>
    <message>
        <source>Received by</source>
        <translation>接待顾问</translation>
    </message>
    <message>
        <source>Has a card</source>
        <translation>补建客户卡</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Is still here</source>
        <translation>还在店</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>VisitChannel</name>
    <message>
        <source>In the store</source>
        <translation>来店</translation>
    </message>
    <message>
        <source>Telephone enquiry</source>
        <translation>来电</translation>
    </message>
</context>
<context>
    <name>VisitPurpose</name>
    <message>
        <source>Looks for a car</source>
        <translation>看车</translation>
    </message>
    <message>
        <source>Picks up a car</source>
        <translation>提车</translation>
    </message>
    <message>
        <source>Payment or papers</source>
        <translation>交款补资料</translation>
    </message>
    <message>
        <source>Service and repair</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>Waits to be received</source>
        <translation>等待接待</translation>
    </message>
    <message>
        <source>With a consultant</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>未被接受。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Decision on a lead</source>
        <translation>线索审批</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation>并入另一张卡</translation>
    </message>
    <message>
        <source>read</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>parameters changed</source>
        <translation>调整参数</translation>
    </message>
    <message>
        <source>password set</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>建店</translation>
    </message>
    <message>
        <source>Data backed up</source>
        <translation>备份数据</translation>
    </message>
    <message>
        <source>Demonstration data invented</source>
        <translation>生成演示数据</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Vehicle model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Price of a model</source>
        <translation>车型价格</translation>
    </message>
    <message>
        <source>Option of a model</source>
        <translation>车型选配</translation>
    </message>
    <message>
        <source>rows imported</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Contract template</source>
        <translation>合同模板</translation>
    </message>
    <message>
        <source>Change of a contract</source>
        <translation>合同变更</translation>
    </message>
    <message>
        <source>Use of the seal</source>
        <translation>用印登记</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收款单</translation>
    </message>
    <message>
        <source>Line of finance&apos;s ledger</source>
        <translation>财务账明细</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>made</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Purchase tax</source>
        <translation>购置税</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>prices set</source>
        <translation>录入价格</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>schedule of payments set</source>
        <translation>录入付款计划</translation>
    </message>
    <message>
        <source>paper kept</source>
        <translation>文件存档</translation>
    </message>
    <message>
        <source>cars chosen</source>
        <translation>配车</translation>
    </message>
    <message>
        <source>has bought</source>
        <translation>已购车</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>总监</translation>
    </message>
    <message>
        <source>GM</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>Export past the limit</source>
        <translation>超限导出</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>试乘试驾</translation>
    </message>
    <message>
        <source>Party in the store</source>
        <translation>来店客户</translation>
    </message>
    <message>
        <source>Call that checks</source>
        <translation>核实回访</translation>
    </message>
    <message>
        <source>Sales script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>all that is held handed out</source>
        <translation>导出本人全部信息</translation>
    </message>
    <message>
        <source>erased at their request</source>
        <translation>应本人要求删除</translation>
    </message>
    <message>
        <source>locked: kept for the contract alone</source>
        <translation>锁定，仅为合同保存</translation>
    </message>
    <message>
        <source>Merging of cards</source>
        <translation>客户卡合并</translation>
    </message>
    <message>
        <source>parted from another</source>
        <translation>从另一张卡分出</translation>
    </message>
</context>
<context>
    <name>showroom::ActionPanel</name>
    <message>
        <source>To</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lost to (brand, model)</source>
        <translation>战败去向（品牌、车型）</translation>
    </message>
    <message>
        <source>No contact before</source>
        <translation>此前勿联系</translation>
    </message>
    <message>
        <source>11-28, +14, next mon</source>
        <translation>11-28、+14、下周一</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>必须填写原因。</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>移交给谁？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>再次询问日期</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>哪一天？</translation>
    </message>
</context>
<context>
    <name>showroom::ArrivalBar</name>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接待顾问</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>来访性质</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>意向车型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未接待</translation>
    </message>
    <message>
        <source>A telephone enquiry; Enter registers it</source>
        <translation>来电登记，回车保存</translation>
    </message>
    <message>
        <source>A party has come; Enter registers it</source>
        <translation>来店登记，回车保存</translation>
    </message>
</context>
<context>
    <name>showroom::AuthorityBar</name>
    <message>
        <source>Discount %1 %; the manager approves up to %2 %, the director up to %3 %</source>
        <translation>让利 %1 %；经理权限 %2 %，总监权限 %3 %</translation>
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
    <name>showroom::CardComparison</name>
    <message>
        <source>Becomes part of the other</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>销售顾问</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>%1 (taken over)</source>
        <translation>%1（取自并入的卡）</translation>
    </message>
</context>
<context>
    <name>showroom::CardFinder</name>
    <message>
        <source>phone or full name</source>
        <translation>电话或全名</translation>
    </message>
    <message>
        <source>It is this customer</source>
        <translation>就是这位客户</translation>
    </message>
    <message>
        <source>Whose card do they have?</source>
        <translation>是哪位客户？</translation>
    </message>
    <message>
        <source>New customer and lead…</source>
        <translation>新建客户和线索…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Phone or name</source>
        <translation>电话或姓名</translation>
    </message>
</context>
<context>
    <name>showroom::Checklist</name>
    <message>
        <source>What the article says</source>
        <translation>查看条款</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>去填写</translation>
    </message>
</context>
<context>
    <name>showroom::ConflictPanel</name>
    <message>
        <source>Somebody else has changed this record meanwhile. Compare, then save yours or take theirs; nothing you typed is lost.</source>
        <translation>其他人刚改过这条记录。请对照后保存您的或采用对方的；您输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>保存我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take theirs for %1</source>
        <translation>“%1”采用对方的</translation>
    </message>
</context>
<context>
    <name>showroom::ConsentCard</name>
    <message>
        <source>Consents</source>
        <translation>同意登记</translation>
    </message>
    <message>
        <source>None is recorded: no offers go out to this customer (PI-01).</source>
        <translation>尚未登记：不得向该客户发送营销信息（PI-01）。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>同意的方式</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>已于%1撤回</translation>
    </message>
    <message>
        <source>notice %1</source>
        <translation>告知文本 %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>答复已登记。</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>同意已撤回。</translation>
    </message>
</context>
<context>
    <name>showroom::ContactView</name>
    <message>
        <source>What was learned</source>
        <translation>了解到的情况</translation>
    </message>
    <message>
        <source>Record the contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Open the customer&apos;s card</source>
        <translation>打开客户卡</translation>
    </message>
    <message>
        <source>Masked: this customer belongs to %1</source>
        <translation>已遮蔽：该客户归 %1</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>%1 要求填写</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Taken back. What you typed stands in the form again.</source>
        <translation>已撤回，原来写的内容已回到记录框。</translation>
    </message>
</context>
<context>
    <name>showroom::ContractForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>标的明细</translation>
    </message>
    <message>
        <source>Cars of the stock</source>
        <translation>库存车辆</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>In capitals: %1</source>
        <translation>人民币大写：%1</translation>
    </message>
    <message>
        <source>Cars of the stock that it holds</source>
        <translation>占用的库存车</translation>
    </message>
    <message>
        <source>No car of this model is free; one can be chosen when it is.</source>
        <translation>该车型暂无可用库存，到车后可再配车。</translation>
    </message>
    <message>
        <source>an older template</source>
        <translation>旧版模板</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>showroom::ContractLinesModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>showroom::ContractListModel</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签订日</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>showroom::ContractView</name>
    <message>
        <source>Drawn from the quote</source>
        <translation>由报价生成</translation>
    </message>
    <message>
        <source>By the procedures</source>
        <translation>制度核对</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>打开合同</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open; fill them in before it goes for the mark</source>
        <translation>
            <numerusform>%n 项未满足，补齐后才能送签</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in its way.</source>
        <translation>各项均已满足。</translation>
    </message>
    <message>
        <source>Difference to the last payment</source>
        <translation>差额计入尾款</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Ask for a change</source>
        <translation>提出变更</translation>
    </message>
    <message>
        <source>Record a receipt or refund</source>
        <translation>记收款或退款</translation>
    </message>
    <message>
        <source>Appoint the delivery</source>
        <translation>预约交车</translation>
    </message>
    <message>
        <source>Paper of version %1, as it was marked (PDF)</source>
        <translation>第 %1 版签批原件（PDF）</translation>
    </message>
    <message numerus="yes">
        <source>Stamped on %1, %n copies: %2</source>
        <translation>
            <numerusform>%1 盖章 %n 份：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <translation>变更 %1：%2</translation>
    </message>
    <message>
        <source>Delivery on %1: %2</source>
        <translation>%1 交车：%2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
</context>
<context>
    <name>showroom::ContractsPage</name>
    <message>
        <source>Preview as PDF</source>
        <translation>预览 PDF</translation>
    </message>
    <message>
        <source>Contracts and orders</source>
        <translation>合同与订单</translation>
    </message>
    <message>
        <source>Every contract</source>
        <translation>全部合同</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Which contracts</source>
        <translation>显示哪些合同</translation>
    </message>
    <message>
        <source>No contract is found here. One is drawn from a quote that was approved and accepted.</source>
        <translation>这里没有合同。合同由已批准并获客户接受的报价生成。</translation>
    </message>
    <message>
        <source>‹ All contracts</source>
        <translation>‹ 全部合同</translation>
    </message>
    <message>
        <source>Appoint the delivery</source>
        <translation>预约交车</translation>
    </message>
    <message>
        <source>Receipt or refund for %1</source>
        <translation>%1 的收款或退款</translation>
    </message>
    <message>
        <source>Ask for a change of %1</source>
        <translation>对 %1 提出变更</translation>
    </message>
    <message>
        <source>What you typed is kept until you save or cancel it.</source>
        <translation>已输入的内容会保留，直到保存或取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n 份待你处理</numerusform>
        </translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新合同</translation>
    </message>
    <message>
        <source> · version %1</source>
        <translation> · 第 %1 版</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>showroom::CustomerEditor</name>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>showroom::CustomerFacts</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>Masked: this customer belongs to %1</source>
        <translation>已遮盖：该客户属于%1</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Only %1 and the managers see this card in full.</source>
        <translation>只有%1和经理能看到完整信息。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>个人信息…</translation>
    </message>
    <message>
        <source>Became part of %1</source>
        <translation>已并入%1</translation>
    </message>
    <message>
        <source>%1 is part of this card</source>
        <translation>%1已并入本卡</translation>
    </message>
    <message>
        <source>Address book…</source>
        <translation>通讯录…</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>联系人 %1</translation>
    </message>
</context>
<context>
    <name>showroom::CustomerListModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>showroom::CustomersPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>By last contact</source>
        <translation>按最近联系</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>No customer is found here. Choose another filter, or write the first card.</source>
        <translation>这里没有客户。换个筛选条件，或新建一张客户卡。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Choose a customer to see the card.</source>
        <translation>选择一位客户查看客户卡。</translation>
    </message>
    <message>
        <source>What you typed is kept until you save or cancel it.</source>
        <translation>您输入的内容会保留，直到保存或取消。</translation>
    </message>
</context>
<context>
    <name>showroom::DataCard</name>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Verify the audit trail</source>
        <translation>校验审计记录</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Data and audit trail</source>
        <translation>数据与审计</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entries, none edited.</source>
        <translation>
            <numerusform>链条完整：共 %n 条，均未改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1. %2</source>
        <translation>链条在第 %1 条断开。%2</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已备份并校验：%1</translation>
    </message>
    <message>
        <source>Nothing that you may read has been written down yet.</source>
        <translation>尚无您可查看的记录。</translation>
    </message>
</context>
<context>
    <name>showroom::DecisionView</name>
    <message>
        <source>Reason, when it is rejected</source>
        <translation>驳回时的原因</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>It happened %1 and was recorded %2.</source>
        <translation>发生于 %1，记录于 %2。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>必须填写原因。</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
</context>
<context>
    <name>showroom::DesktopNotices</name>
    <message>
        <source>Showroom</source>
        <translation>展厅</translation>
    </message>
</context>
<context>
    <name>showroom::DocumentView</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>打开合同</translation>
    </message>
    <message>
        <source>What became of the differences</source>
        <translation>差异处理情况</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The paper as PDF; its reader and time stand on it and in the audit</source>
        <translation>生成 PDF；打印人和时间印在纸上，并记入审计</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>打开线索</translation>
    </message>
    <message>
        <source>Open the customer&apos;s card</source>
        <translation>打开客户卡</translation>
    </message>
</context>
<context>
    <name>showroom::DrawView</name>
    <message>
        <source>Draw the sample</source>
        <translation>抽取样本</translation>
    </message>
    <message>
        <source>From last week&apos;s follow-ups a share of each consultant&apos;s is drawn by lot. The calls then stand on your list; each confirms or contradicts what was recorded.</source>
        <translation>从每位顾问上周的跟进中按比例抽签。抽中的回访列入您的今日清单，逐个核实是否属实。</translation>
    </message>
    <message>
        <source>From the leads that were closed last week as lost or invalid some are drawn by lot. A call that contradicts the reason opens the lead again.</source>
        <translation>从上周战败、无效的线索中抽签。回访与申报不符的，线索重新打开。</translation>
    </message>
    <message>
        <source>Drawn: %1 of %2.</source>
        <translation>已抽取 %1 / %2。</translation>
    </message>
</context>
<context>
    <name>showroom::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Every row of “%1” that you may see goes into the file, masked where it is masked for you. Your name, the purpose and the number of rows stand in the audit trail.</source>
        <translation>“%1”中您看得到的每一行都写入文件，对您遮盖的仍然遮盖。您的姓名、用途和行数记入审计。</translation>
    </message>
    <message>
        <source>What the table is for and who gets it</source>
        <translation>表格作什么用、交给谁</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Text, separated by commas</source>
        <translation>逗号分隔文本</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Say what the export is for.</source>
        <translation>请说明导出的用途。</translation>
    </message>
    <message>
        <source>No row was there to export; %1 has the headings alone.</source>
        <translation>没有可导出的行；%1 只有表头。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were exported to %1</source>
        <translation>
            <numerusform>已导出 %n 行到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Columns with prices and amounts are left out (QT-04).</source>
        <translation>价格和金额列不导出（QT-04）。</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>日历（iCalendar）</translation>
    </message>
    <message>
        <source>Address book (vCard), those whom you see in full</source>
        <translation>通讯录（vCard），仅自己能看到完整信息的客户</translation>
    </message>
</context>
<context>
    <name>showroom::FollowUpForm</name>
    <message>
        <source>Record</source>
        <translation>记录回访</translation>
    </message>
    <message>
        <source>Customer refused…</source>
        <translation>客户拒绝…</translation>
    </message>
    <message>
        <source>11-28, +3, tomorrow 10:00</source>
        <translation>11-28、+3、明天 10:00</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Their state and needs</source>
        <translation>客户现状与需求</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>On</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level after it</source>
        <translation>之后的级别</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+5; Alt+0: not reached</source>
        <translation>Alt+1 … Alt+5；Alt+0：未接通</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>%1 要求填写</translation>
    </message>
    <message>
        <source>Why? What would have to change?</source>
        <translation>为什么？要怎样才会改变？</translation>
    </message>
    <message>
        <source>Nothing needed: nobody was reached</source>
        <translation>无须填写：未接通</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>how they took it, being reached</comment>
        <translation>已接通，%1</translation>
    </message>
    <message>
        <source>On, at the latest %1</source>
        <translation>时间，最晚 %1</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
</context>
<context>
    <name>showroom::FrontDesk</name>
    <message>
        <source>Showroom %1. Free software under the GNU GPL, version 3 or later. Data: %2</source>
        <translation>展厅 %1。自由软件，遵循 GNU GPL 第 3 版或更新版本。数据：%2</translation>
    </message>
    <message>
        <source>Connected to the server</source>
        <translation>已连接 服务器</translation>
    </message>
    <message>
        <source>Connected to the local database</source>
        <translation>已连接 本机数据库</translation>
    </message>
    <message>
        <source>Making the dealership…</source>
        <translation>正在建立门店……</translation>
    </message>
    <message>
        <source>%1 is ready. Add the people who work here under Settings.</source>
        <translation>%1 已就绪。请在“设置”中添加在这里工作的人员。</translation>
    </message>
    <message>
        <source>Inventing people, customers and their history…</source>
        <translation>正在虚构人员、客户与往来经过……</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The database does not answer; what you type is kept</source>
        <translation>数据库没有响应；您输入的内容会保留</translation>
    </message>
</context>
<context>
    <name>showroom::HandOverView</name>
    <message>
        <source>Hand-over note</source>
        <translation>交接说明</translation>
    </message>
    <message>
        <source>Customers without an open lead, too (to the first ticked)</source>
        <translation>连同没有在跟线索的客户（归勾选的第一位）</translation>
    </message>
    <message>
        <source>To whom; among several they are shared evenly</source>
        <translation>移交给谁；选多位时均匀分配</translation>
    </message>
    <message>
        <source>away until %1</source>
        <translation>离岗至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) go to others; </source>
        <translation>
            <numerusform>%n 条线索移交他人；</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revisit(s) still owed this week move along.</source>
        <translation>
            <numerusform>本周所欠 %n 次回访一并转移。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n lead(s)</source>
        <translation>
            <numerusform>移交 %n 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>已移交。</translation>
    </message>
</context>
<context>
    <name>showroom::ImportPage</name>
    <message>
        <source>– not read –</source>
        <translation>– 不读取 –</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Try without writing</source>
        <translation>试读（不写入）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>换一个文件…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取……</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read…</source>
        <translation>
            <numerusform>已读取 %n 行……</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>已导入。%1</translation>
    </message>
    <message>
        <source>Nothing was written yet. %1</source>
        <translation>尚未写入。%1</translation>
    </message>
    <message>
        <source>Nothing was written. %1 Mend the rows below and choose the file again.</source>
        <translation>没有写入。%1请修正下列各行后重新选择文件。</translation>
    </message>
    <message>
        <source>Guide price</source>
        <translation>指导价</translation>
    </message>
    <message>
        <source>Media price</source>
        <translation>媒体价</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>选择导入文件</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file (.xlsx) here. Its columns are shown for correction, and nothing is written before you say so.</source>
        <translation>将 CSV 或 Excel（.xlsx）文件拖到此处。先显示各列供核对，您确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Vehicle models and prices</source>
        <translation>车型与价格</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 there already, %5 with faults.</source>
        <translation>共读取 %1 行：新增 %2，更新 %3，已存在 %4，有误 %5。</translation>
    </message>
    <message>
        <source>Finance&apos;s ledger</source>
        <translation>财务账</translation>
    </message>
</context>
<context>
    <name>showroom::KeptLine</name>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Kept from %1</source>
        <translation>保留自 %1</translation>
    </message>
</context>
<context>
    <name>showroom::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何页面</translation>
    </message>
</context>
<context>
    <name>showroom::LeadDrives</name>
    <message>
        <source>Book a test drive…</source>
        <translation>预约试驾…</translation>
    </message>
    <message>
        <source>Test drive %1 · %2 · %3</source>
        <translation>试驾 %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>showroom::LeadEditor</name>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>showroom::LeadListModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
</context>
<context>
    <name>showroom::LeadView</name>
    <message>
        <source>Open the customer&apos;s card</source>
        <translation>打开客户卡</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Masked: this customer belongs to %1</source>
        <translation>已遮盖：此客户归 %1</translation>
    </message>
    <message>
        <source>%1 · revisits this week %2 of %3, last week %4 of %5</source>
        <translation>%1 · 本周回访 %2 / %3，上周 %4 / %5</translation>
    </message>
    <message>
        <source>Recorded for %1.</source>
        <translation>已记录：%1。</translation>
    </message>
    <message>
        <source>Next: %1, %2.</source>
        <translation>下一步：%1，%2。</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Edit the lead</source>
        <translation>编辑线索</translation>
    </message>
    <message>
        <source>Ask for a quote…</source>
        <translation>请求报价…</translation>
    </message>
    <message>
        <source>Taken back for %1. What you typed stands in the form again.</source>
        <translation>已撤回 %1 的记录，原来写的内容已回到记录框。</translation>
    </message>
</context>
<context>
    <name>showroom::LeadsPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在跟</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>No lead is found here. Choose another filter, or begin a new lead.</source>
        <translation>这里没有线索。换个筛选条件，或新建线索。</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>Choose a lead to see what the rules say of it.</source>
        <translation>选择一条线索，看看制度怎么说。</translation>
    </message>
    <message>
        <source>What you typed is kept until you save or cancel it.</source>
        <translation>您输入的内容会保留，直到保存或取消。</translation>
    </message>
    <message>
        <source>Hand over all of theirs…</source>
        <translation>移交其全部线索…</translation>
    </message>
    <message>
        <source>Choose a lead of the colleague whose leads go to others.</source>
        <translation>先选中要移交的同事的一条线索。</translation>
    </message>
    <message>
        <source>Book a test drive</source>
        <translation>预约试驾</translation>
    </message>
    <message>
        <source>Leave this selection</source>
        <translation>退出此筛选</translation>
    </message>
</context>
<context>
    <name>showroom::ListStepper</name>
    <message>
        <source>Previous in the list</source>
        <translation>列表中的上一个</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>列表中的下一个</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>showroom::LockPage</name>
    <message>
        <source>Showroom is locked.</source>
        <translation>展厅已锁定。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已打开。</translation>
    </message>
    <message>
        <source>The password is wrong, or the account is locked for a while.</source>
        <translation>密码不正确，或账号暂时锁定。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Demonstration: no password is needed</source>
        <translation>演示：不需要密码</translation>
    </message>
</context>
<context>
    <name>showroom::LossesPage</name>
    <message>
        <source>nobody named</source>
        <translation>未注明竞品</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>战败分析</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自定日期…</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>战败</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Lost, dormant and invalid</source>
        <translation>战败、休眠和无效</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Which leads</source>
        <translation>哪些线索</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>败给</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>销售顾问</translation>
    </message>
    <message>
        <source>Losses by reason and rival</source>
        <translation>按原因和竞品的战败</translation>
    </message>
    <message>
        <source>Losses by consultant</source>
        <translation>按顾问的战败</translation>
    </message>
    <message>
        <source>Nobody was lost in these days.</source>
        <translation>这段时间没有此类线索。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Loss rate</source>
        <translation>战败率</translation>
    </message>
    <message>
        <source>Outflow</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>Clear reasons</source>
        <translation>战败明确率</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>战败审核拒绝率</translation>
    </message>
</context>
<context>
    <name>showroom::MainWindow</name>
    <message>
        <source>Showroom</source>
        <translation>展厅</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>查看快捷键</translation>
    </message>
</context>
<context>
    <name>showroom::MergePanel</name>
    <message>
        <source>The card that stays</source>
        <translation>保留的客户卡</translation>
    </message>
    <message>
        <source>Why they are the same person</source>
        <translation>为何是同一人</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Name, initials or digits of the phone</source>
        <translation>姓名、拼音首字母或电话数字</translation>
    </message>
    <message>
        <source>Cards to choose from</source>
        <translation>可选的客户卡</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge %1 into another card</source>
        <translation>把%1合并到另一张客户卡</translation>
    </message>
    <message>
        <source>No other card is found. Type a name, initials or digits of the phone.</source>
        <translation>没有找到其他客户卡。请输入姓名、拼音首字母或电话数字。</translation>
    </message>
    <message>
        <source>Choose the card that stays.</source>
        <translation>请选择要保留的客户卡。</translation>
    </message>
    <message>
        <source>Say why the two are the same person.</source>
        <translation>请说明为何两者是同一人。</translation>
    </message>
    <message>
        <source>Merged: the two are one card now.</source>
        <translation>已合并：两张客户卡现为一张。</translation>
    </message>
    <message>
        <source>Everything that hangs on this card goes to the one that stays, with its numbers and what the other does not say; this card is closed and refers to it. It can be undone.</source>
        <translation>本卡的全部记录和号码归到保留的那张卡，保留的卡没有的资料也一并取用；本卡关闭并指向它。合并可以撤销。</translation>
    </message>
</context>
<context>
    <name>showroom::ModelChooser</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2 款）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>The catalogue is empty: import the models first.</source>
        <translation>车型目录为空：请先导入车型。</translation>
    </message>
</context>
<context>
    <name>showroom::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>showroom::NavigationButton</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1，%2 项待办</translation>
    </message>
</context>
<context>
    <name>showroom::NearMatchStrip</name>
    <message>
        <source>Open the card</source>
        <translation>打开客户卡</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>打开线索</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>他们是两个人</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>最近联系 %1</translation>
    </message>
</context>
<context>
    <name>showroom::NewDealershipForm</name>
    <message>
        <source>Name of the store</source>
        <translation>门店名称</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已打开。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
</context>
<context>
    <name>showroom::NewDocumentForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>showroom::NewLeadForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>来店</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>官网</translation>
    </message>
    <message>
        <source>Car portal</source>
        <translation>汽车网站</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>brand, series, model, colour</source>
        <translation>品牌、车系、车型、颜色</translation>
    </message>
    <message>
        <source>price, trade-in, first car…</source>
        <translation>价格、置换、首购…</translation>
    </message>
    <message>
        <source>New lead for them</source>
        <translation>为该客户新建线索</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Vehicle wanted</source>
        <translation>意向车型</translation>
    </message>
    <message>
        <source>It hangs on</source>
        <translation>关注点</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>New lead for %1</source>
        <translation>为%1新建线索</translation>
    </message>
    <message>
        <source>A lead for %1 is open.</source>
        <translation>已为%1建立线索。</translation>
    </message>
    <message>
        <source>Number shared with</source>
        <translation>号码共用人</translation>
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
    <name>showroom::PasswordCard</name>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>密码已修改。</translation>
    </message>
</context>
<context>
    <name>showroom::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>showroom::PaymentsForm</name>
    <message>
        <source>Add a payment</source>
        <translation>增加一期</translation>
    </message>
    <message>
        <source>Payment *</source>
        <translation>付款 *</translation>
    </message>
    <message>
        <source>Method *</source>
        <translation>方式 *</translation>
    </message>
    <message>
        <source>Date *</source>
        <translation>时间 *</translation>
    </message>
    <message>
        <source>Amount, yuan *</source>
        <translation>金额（元） *</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Remove this payment</source>
        <translation>删除这一期</translation>
    </message>
    <message>
        <source>Missing to the total: %1</source>
        <translation>与合同总额相差：%1</translation>
    </message>
    <message>
        <source>More than the total: %1</source>
        <translation>超过合同总额：%1</translation>
    </message>
</context>
<context>
    <name>showroom::PeopleCard</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
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
        <source>Leave empty to keep it</source>
        <translation>留空则不变</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Enable again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 已保存。</translation>
    </message>
</context>
<context>
    <name>showroom::PlanForm</name>
    <message>
        <source>Ask for a quote</source>
        <translation>请求报价</translation>
    </message>
    <message>
        <source>Ask for a quote for %1</source>
        <translation>为 %1 请求报价</translation>
    </message>
    <message>
        <source>Choose a model of the catalogue.</source>
        <translation>请从车型目录中选择车型。</translation>
    </message>
    <message>
        <source>The quote is asked for; the clerk finds it on their Today page.</source>
        <translation>已请求报价，内勤会在“今日”看到。</translation>
    </message>
</context>
<context>
    <name>showroom::PlanListModel</name>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
</context>
<context>
    <name>showroom::PlanView</name>
    <message>
        <source>Make the quote</source>
        <translation>编制报价</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>打开线索</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>%1 提出</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
</context>
<context>
    <name>showroom::PoolPage</name>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>公海</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>So far with</source>
        <translation>原顾问</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>The pool is empty: every open lead is being worked.</source>
        <translation>公海为空：在跟线索都有人跟进。</translation>
    </message>
    <message>
        <source>Choose a lead.</source>
        <translation>选择一条线索。</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n 条线索</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s. Last worked on %1.</source>
        <translation>无人跟进。最近跟进 %1。</translation>
    </message>
    <message>
        <source>%1 has not worked it since %2. Who takes it sees the number in full, and owes its revisits.</source>
        <translation>%1 自 %2 起未跟进。领取后可见完整电话，并承担回访。</translation>
    </message>
    <message>
        <source>It is yours now.</source>
        <translation>已归您跟进。</translation>
    </message>
</context>
<context>
    <name>showroom::PrivacyPanel</name>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>All we hold…</source>
        <translation>全部信息…</translation>
    </message>
    <message>
        <source>The customer&apos;s name, typed again</source>
        <translation>再次输入客户姓名</translation>
    </message>
    <message>
        <source>Who asked for it, and when</source>
        <translation>何人何时要求</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Everything about this person on paper: card, leads, follow-ups, plans, quotes, contracts, consents, and who read the card. It is noted in the audit trail with your name and the purpose (PI-03).</source>
        <translation>该客户的全部信息：客户卡、线索、跟进、方案、报价、合同、同意登记，以及谁查看过。您的姓名和用途记入审计（PI-03）。</translation>
    </message>
    <message>
        <source>What it is for, such as: the customer asks for it</source>
        <translation>用途，例如：客户本人要求</translation>
    </message>
    <message>
        <source>Erase at the person&apos;s request</source>
        <translation>应本人要求删除</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>返回客户卡</translation>
    </message>
    <message>
        <source>Personal data of %1</source>
        <translation>%1的个人信息</translation>
    </message>
    <message>
        <source>What would be erased is being counted …</source>
        <translation>正在统计将删除的内容……</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n 条线索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n 条跟进</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) and quote(s)</source>
        <translation>
            <numerusform>%n 份方案和报价</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, numbers, addresses and every text that was typed about this person are removed from the card, %1 and the audit trail; open leads are closed. This cannot be undone.</source>
        <translation>姓名、号码、地址和所有关于此人的文字将从客户卡、%1及审计中删除，未完结的线索关闭。删除不可恢复。</translation>
    </message>
    <message>
        <source>Kept by law: %1, with the buyer for finance, general manager and general administration alone.</source>
        <translation>依法保存：%1，买受人信息仅财务、总经理和综合管理部可见。</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>请写明用途。</translation>
    </message>
    <message>
        <source>All we hold on %1</source>
        <translation>本店所持有的%1的全部信息</translation>
    </message>
    <message>
        <source>Type the name as it stands on the card.</source>
        <translation>请照客户卡输入姓名。</translation>
    </message>
    <message>
        <source>Say who asked for it, and when.</source>
        <translation>请写明何人何时要求。</translation>
    </message>
    <message>
        <source>Erased: nothing of this person is left here.</source>
        <translation>已删除：此处不再有该客户的信息。</translation>
    </message>
</context>
<context>
    <name>showroom::ProceduresPage</name>
    <message numerus="yes">
        <source>%n task(s) today</source>
        <translation>
            <numerusform>今天 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed. Weeks that have begun are judged as before.</source>
        <translation>已修改。已开始的周仍按原参数判定。</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>showroom::ProgressDots</name>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>已联系 %1 次，应 %2 次</translation>
    </message>
</context>
<context>
    <name>showroom::ProgressTrack</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>要素齐全</translation>
    </message>
    <message>
        <source>General manager&apos;s mark</source>
        <translation>总经理签批</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>盖章</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结清</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>进度：%1</translation>
    </message>
</context>
<context>
    <name>showroom::QuoteEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>as the procedures say</source>
        <translation>按制度</translation>
    </message>
    <message>
        <source>Trade-in, yuan</source>
        <translation>置换抵款（元）</translation>
    </message>
    <message>
        <source>Loan, yuan</source>
        <translation>贷款额（元）</translation>
    </message>
    <message>
        <source>Loan, months</source>
        <translation>贷款期数（月）</translation>
    </message>
    <message>
        <source>Loan, % a year</source>
        <translation>贷款年利率（%）</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Quote for %1 from plan %2</source>
        <translation>%1 的报价，方案 %2</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · 第 %2 版</translation>
    </message>
    <message>
        <source>Not complete yet: %1</source>
        <translation>尚不完整：%1</translation>
    </message>
    <message>
        <source>On the road %1 · tax %2 · discount %3 (%4 %): %5 approves</source>
        <translation>落地价 %1 · 购置税 %2 · 让利 %3（%4 %）：由%5审批</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月供 %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>showroom::QuoteLinesForm</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Media price</source>
        <translation>媒体价</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>增加一行</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>as posted</source>
        <translation>按公示价</translation>
    </message>
    <message>
        <source>as offered</source>
        <translation>同报价</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>自动计算</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>showroom::QuoteLinesModel</name>
    <message>
        <source>To pay after trade-in and loan: %1</source>
        <translation>扣除置换与贷款后应付：%1</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>落地价</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Media price</source>
        <translation>媒体价</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>让利</translation>
    </message>
</context>
<context>
    <name>showroom::QuoteListModel</name>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>落地价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>让利</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>showroom::QuoteView</name>
    <message>
        <source>Prepared</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Compared with version %1: discount %2, on the road %3</source>
        <translation>与第 %1 版比较：让利 %2，落地价 %3</translation>
    </message>
    <message>
        <source>Edit the prices</source>
        <translation>修改价格</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>报价明细</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>打开线索</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · 第 %2 版</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>%1 编制</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Discount %1 % (manager up to %2 %, director up to %3 %, then the general manager)</source>
        <translation>让利 %1 %（权限：经理 %2 % · 总监 %3 % · 总经理）</translation>
    </message>
    <message>
        <source>Loan %1 over %2 months at %3 % a year: %4 a month, %5 interest in all</source>
        <translation>贷款 %1，%2 期，年利率 %3 %：月供 %4，利息共 %5</translation>
    </message>
    <message>
        <source>Approve and give to the consultant</source>
        <translation>批准并发给顾问</translation>
    </message>
    <message>
        <source>Draw the contract</source>
        <translation>拟合同</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The quote as PDF; its reader and time stand on it and in the audit</source>
        <translation>报价单 PDF；文件上和留痕里都记有查看人与时间</translation>
    </message>
</context>
<context>
    <name>showroom::QuotesPage</name>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Plans to quote</source>
        <translation>待报价方案</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Every quote</source>
        <translation>全部报价</translation>
    </message>
    <message>
        <source>Which quotes</source>
        <translation>显示哪些报价</translation>
    </message>
    <message>
        <source>No quote is found here.</source>
        <translation>这里没有报价。</translation>
    </message>
    <message>
        <source>Choose a quote to see what it costs and whose decision it is.</source>
        <translation>选择一份报价，查看价格与审批权限。</translation>
    </message>
    <message>
        <source>What you typed is kept until you save or cancel it.</source>
        <translation>已输入的内容会保留，直到保存或取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n 份待你处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::ReceivablesPage</name>
    <message>
        <source>Record a receipt</source>
        <translation>记收款</translation>
    </message>
    <message>
        <source>Reconcile a month</source>
        <translation>月度对账</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>收款台账</translation>
    </message>
    <message>
        <source>Open payments</source>
        <translation>未付款项</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>到期款项</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收款记录</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>对账月份</translation>
    </message>
    <message>
        <source>Order completion</source>
        <translation>订单完成率</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Both ledgers</source>
        <translation>双方台账</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Receipt or payer</source>
        <translation>收款单或付款人</translation>
    </message>
    <message>
        <source>Sales ledger</source>
        <translation>销售台账</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Choose a row.</source>
        <translation>请选择一行。</translation>
    </message>
    <message>
        <source>Reconcile a month with finance&apos;s ledger</source>
        <translation>与财务核对月度台账</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未付款项。</translation>
    </message>
    <message>
        <source>Open %1, overdue %2</source>
        <translation>未付 %1，逾期 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No receipt is recorded yet.</source>
        <translation>还没有收款记录。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Only ours</source>
        <translation>仅销售账</translation>
    </message>
    <message>
        <source>Only finance&apos;s</source>
        <translation>仅财务账</translation>
    </message>
    <message>
        <source>No month was reconciled yet.</source>
        <translation>还没有对账记录。</translation>
    </message>
    <message>
        <source>Delivered by the promised day</source>
        <translation>按期交车</translation>
    </message>
    <message>
        <source>Promised for this month</source>
        <translation>本月应交</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Nothing is promised for this month.</source>
        <translation>本月没有应交车辆。</translation>
    </message>
    <message>
        <source>Choose the payment that came in among the open ones.</source>
        <translation>请在未付款项中选择已到账的一期。</translation>
    </message>
    <message>
        <source>Receipt for %1, %2</source>
        <translation>%1 收款，%2</translation>
    </message>
</context>
<context>
    <name>showroom::ReceptionPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>no card</source>
        <translation>未留档</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 离店</translation>
    </message>
    <message>
        <source>expected · %1</source>
        <translation>预约 · %1</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>来店登记</translation>
    </message>
    <message>
        <source>Telephone enquiry</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>打印登记表</translation>
    </message>
    <message>
        <source>Give them a card…</source>
        <translation>补建客户卡…</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>来访性质</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>意向车型</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>来店</translation>
    </message>
    <message>
        <source>Register of the day</source>
        <translation>当日登记</translation>
    </message>
    <message>
        <source>Nobody has come yet today. A digit registers a party of so many.</source>
        <translation>今天还没有人来。按数字键登记几个人的一批。</translation>
    </message>
    <message>
        <source>Choose a party.</source>
        <translation>选择一批客户。</translation>
    </message>
    <message>
        <source>In the store now</source>
        <translation>当前在店</translation>
    </message>
    <message numerus="yes">
        <source>parties, %n person(s)</source>
        <translation>
            <numerusform>批，%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past %1 min</source>
        <translation>
            <numerusform>%n 批超过 %1 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>parties, %n call(s)</source>
        <translation>
            <numerusform>批，来电 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Left contact data today</source>
        <translation>今日首次留档</translation>
    </message>
    <message>
        <source>Capture rate this month</source>
        <translation>本月留档率</translation>
    </message>
    <message>
        <source>Another card…</source>
        <translation>换一张客户卡…</translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Reception %1</source>
        <translation>来店登记表 %1</translation>
    </message>
</context>
<context>
    <name>showroom::RecordEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>showroom::RecordForm</name>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>%1 要求填写</translation>
    </message>
</context>
<context>
    <name>showroom::ReminderCard</name>
    <message>
        <source>Notices on the desktop</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>安静一小时</translation>
    </message>
    <message>
        <source>Equal times: never quiet</source>
        <translation>两个时间相同：不设免打扰</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>安静至 %1</translation>
    </message>
</context>
<context>
    <name>showroom::RuleView</name>
    <message>
        <source>changes the rank</source>
        <translation>影响排序</translation>
    </message>
    <message>
        <source>shown and counted</source>
        <translation>提示并计数</translation>
    </message>
    <message>
        <source>puts a task on a worklist</source>
        <translation>列入工作清单</translation>
    </message>
    <message>
        <source>waits for an approval</source>
        <translation>须经批准</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>拒绝执行</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>条款：%1</translation>
    </message>
    <message>
        <source>What it does: %1</source>
        <translation>作用：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Today nothing is owed by this rule.</source>
        <translation>按此规则今天没有应做的事。</translation>
    </message>
    <message numerus="yes">
        <source>Today %n task(s) by this rule.</source>
        <translation>
            <numerusform>按此规则今天有 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue.</source>
        <translation>
            <numerusform>其中逾期 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown to the manager.</source>
        <translation>
            <numerusform>提示经理 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule has no parameters.</source>
        <translation>此规则没有参数。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>showroom::ScriptListModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>showroom::ScriptPanel</name>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Page ↑ ↓ read · Esc back to the note · F2 close</source>
        <translation>↑ ↓ 选择 · 翻页键阅读 · Esc 回到记录 · F2 关闭</translation>
    </message>
    <message>
        <source>No script fits yet. Write on, or choose how they took it.</source>
        <translation>暂无合适的话术。继续输入，或选择客户反应。</translation>
    </message>
    <message>
        <source>No script is in use yet. Managers, office managers and directors write them.</source>
        <translation>还没有启用的话术。由经理、办事处经理和总监编写。</translation>
    </message>
</context>
<context>
    <name>showroom::ScriptsPage</name>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Sales scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title, objection, competitor, keyword</source>
        <translation>标题、异议、竞品、关键词</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>No script is found here.</source>
        <translation>这里没有话术。</translation>
    </message>
    <message>
        <source>No script is found here. Managers, office managers and directors write them.</source>
        <translation>这里没有话术。由经理、办事处经理和总监编写。</translation>
    </message>
    <message>
        <source>Choose a script to read it.</source>
        <translation>请选择一条话术。</translation>
    </message>
    <message>
        <source>What you typed is kept until you save or cancel it.</source>
        <translation>您输入的内容会保留，直到保存或取消。</translation>
    </message>
    <message>
        <source>New sales script</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>The next version of “%1”</source>
        <translation>“%1”的新版本</translation>
    </message>
</context>
<context>
    <name>showroom::SearchBox</name>
    <message>
        <source>Customer, phone digits, initials, contract number…</source>
        <translation>查找客户、电话尾号、拼音首字母、合同编号…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Contract number…</source>
        <translation>合同编号…</translation>
    </message>
</context>
<context>
    <name>showroom::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
</context>
<context>
    <name>showroom::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Lock when nobody types for</source>
        <translation>无操作多久后锁定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>随系统</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>showroom::SeveralQuotes</name>
    <message>
        <source>Approve and give to the consultants</source>
        <translation>批准并发给顾问</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are chosen</source>
        <translation>
            <numerusform>已选 %n 份报价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n are decided together; choose fewer.</source>
        <translation>
            <numerusform>一次最多审批 %n 份，请少选一些。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is decided by itself: what is beyond your authority, your own or not submitted stays as it is.</source>
        <translation>逐份审批：超出您权限的、您自己编制的或未提交的，保持原样。</translation>
    </message>
    <message>
        <source>%1 of %2 are approved</source>
        <translation>%2 份中已批准 %1 份</translation>
    </message>
</context>
<context>
    <name>showroom::SignInPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation>展厅</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已打开。</translation>
    </message>
    <message>
        <source>Sign-in name or password is wrong, or the account is locked for a while.</source>
        <translation>登录名或密码不正确，或账号暂时锁定。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Everyone here is invented. Click a person to work as them.</source>
        <translation>这里的人都是虚构的。点一个人，以其身份工作。</translation>
    </message>
</context>
<context>
    <name>showroom::StatusStrip</name>
    <message>
        <source>Week %1 · %2</source>
        <translation>第 %1 周 · %2</translation>
    </message>
</context>
<context>
    <name>showroom::StepPanel</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>请填写日期。</translation>
    </message>
</context>
<context>
    <name>showroom::StockListModel</name>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days here</source>
        <translation>在库天数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车架号</translation>
    </message>
</context>
<context>
    <name>showroom::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Here and coming</source>
        <translation>在库与在途</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New car</source>
        <translation>新增车辆</translation>
    </message>
    <message>
        <source>No car is found here.</source>
        <translation>没有符合条件的车辆。</translation>
    </message>
    <message>
        <source>Choose a car to see where it stands.</source>
        <translation>选择一辆车查看详情。</translation>
    </message>
    <message>
        <source>What you typed is kept until you save or cancel it.</source>
        <translation>保存或取消之前，您填写的内容会保留。</translation>
    </message>
</context>
<context>
    <name>showroom::StoreCard</name>
    <message>
        <source>Store&apos;s name</source>
        <translation>门店名称</translation>
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
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>The store was saved.</source>
        <translation>门店已保存。</translation>
    </message>
</context>
<context>
    <name>showroom::SummaryTiles</name>
    <message>
        <source>Revisits this week</source>
        <translation>本周回访</translation>
    </message>
    <message>
        <source>Leads on target last week</source>
        <translation>上周达标线索</translation>
    </message>
    <message>
        <source>The team&apos;s leads on target last week</source>
        <translation>团队上周达标线索</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>等您决定</translation>
    </message>
    <message>
        <source>Contacts made today</source>
        <translation>今天的联系</translation>
    </message>
    <message>
        <source>The team&apos;s leads on target this week</source>
        <translation>团队本周达标线索</translation>
    </message>
    <message>
        <source>Consultants below target last week</source>
        <translation>上周未全达标的顾问</translation>
    </message>
    <message>
        <source>Open leads (%1 / %2 / %3)</source>
        <translation>在跟线索（%1 / %2 / %3）</translation>
    </message>
</context>
<context>
    <name>showroom::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Nothing is owed today. Well done.</source>
        <translation>今天没有要做的事，做得好。</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>Choose a row; Enter begins to write.</source>
        <translation>选一行，按回车开始填写。</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>工作清单</translation>
    </message>
    <message numerus="yes">
        <source>%n revisit(s) still owed this week</source>
        <translation>
            <numerusform>本周还欠 %n 次回访</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait for you</source>
        <translation>
            <numerusform>%n 项等您决定</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C turns from the list to the week and back</source>
        <translation>Ctrl+Shift+C 在清单和周之间切换</translation>
    </message>
</context>
<context>
    <name>showroom::TopBar</name>
    <message>
        <source>Showroom</source>
        <translation>展厅</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新建线索</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>About Showroom</source>
        <translation>关于展厅</translation>
    </message>
    <message>
        <source>Lock, sign out, about</source>
        <translation>锁定、退出登录、关于</translation>
    </message>
</context>
<context>
    <name>showroom::UndoOffer</name>
    <message>
        <source>Take back what was just recorded</source>
        <translation>撤回刚才的记录</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤回（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>showroom::VehicleEditor</name>
    <message>
        <source>New car</source>
        <translation>新增车辆</translation>
    </message>
    <message>
        <source>Choose a model of the catalogue.</source>
        <translation>请从车型目录中选择车型。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>showroom::VehicleFacts</name>
    <message>
        <source>Written down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Media price</source>
        <translation>媒体价</translation>
    </message>
    <message>
        <source>not posted</source>
        <translation>未公示</translation>
    </message>
    <message>
        <source>Days in stock</source>
        <translation>在库天数</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>到车日期</translation>
    </message>
    <message>
        <source>%1: written down.</source>
        <translation>已登记：%1。</translation>
    </message>
</context>
<context>
    <name>showroom::VerdictBanner</name>
    <message>
        <source>Read the article</source>
        <translation>查看条文</translation>
    </message>
</context>
<context>
    <name>showroom::WeekModel</name>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n 位应回访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revisit(s) owed by this day (FU-01)</source>
        <translation>
            <numerusform>当天前应回访 %n 位（FU-01）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::WeekTable</name>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
</context>
<context>
    <name>showroom::WeekView</name>
    <message>
        <source>To my calendar…</source>
        <translation>导入我的日历…</translation>
    </message>
    <message>
        <source>The week before (Page Up)</source>
        <translation>上一周（Page Up）</translation>
    </message>
    <message>
        <source>The week after (Page Down)</source>
        <translation>下一周（Page Down）</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home 键</translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation>谁的一周</translation>
    </message>
    <message>
        <source>The store: visits, drives, deliveries</source>
        <translation>全店：到店、试驾、交车</translation>
    </message>
    <message>
        <source>This week and the three after it as a file for a phone or another calendar</source>
        <translation>把这一周和后面三周存成手机或其他日历可用的文件</translation>
    </message>
    <message>
        <source>Nothing is agreed for this week. Next steps with a day, test drives and deliveries appear here.</source>
        <translation>这一周还没有安排。约定了日期的下一步、试驾和交车会显示在这里。</translation>
    </message>
    <message>
        <source>Week %1 · %2 – %3</source>
        <translation>第 %1 周 · %2 – %3</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>My calendar</source>
        <translation>我的日历</translation>
    </message>
</context>
<context>
    <name>showroom::WelcomePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Welcome to Showroom</source>
        <translation>欢迎使用展厅</translation>
    </message>
    <message>
        <source>Your data stays on this computer, in one file that only you can read.</source>
        <translation>您的数据保存在这台电脑上的一个文件里，只有您能读取。</translation>
    </message>
    <message>
        <source>New dealership</source>
        <translation>新建门店</translation>
    </message>
    <message>
        <source>Begin with your own store. You become its first person and add the others later.</source>
        <translation>从自己的门店开始。您是第一位用户，之后再添加其他人。</translation>
    </message>
    <message>
        <source>Demonstration dealership</source>
        <translation>演示门店</translation>
    </message>
    <message>
        <source>Look around with invented customers and a team at work. Nothing in it is real, and you can begin anew at any time.</source>
        <translation>看看虚构的客户和工作中的团队。内容皆非真实，随时可以重新开始。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create the dealership</source>
        <translation>建立门店</translation>
    </message>
</context>
<context>
    <name>showroom::WorklistModel</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Later this week</source>
        <translation>本周稍后</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed last week</source>
        <translation>
            <numerusform>上周缺 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Not reached three times</source>
        <translation>三天未接通</translation>
    </message>
    <message numerus="yes">
        <source>Revisit · %n more</source>
        <translation>
            <numerusform>本周回访 · 还差 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Second follow-up</source>
        <translation>二次追踪</translation>
    </message>
    <message>
        <source>Take the agreed step</source>
        <translation>按约定跟进</translation>
    </message>
    <message>
        <source>Decide on a late entry</source>
        <translation>审批补录回访</translation>
    </message>
    <message>
        <source>Decide on a wish</source>
        <translation>审批勿扰</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>待批</translation>
    </message>
    <message>
        <source>Contact due by level</source>
        <translation>按级别应联系</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Decide on closing it</source>
        <translation>审批关闭申请</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Focus customer</source>
        <translation>重点客户</translation>
    </message>
    <message>
        <source>Regular contact</source>
        <translation>定期联系</translation>
    </message>
    <message>
        <source>A day to think of</source>
        <translation>生日、周年</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>抽取样本</translation>
    </message>
    <message>
        <source>Telephone revisit</source>
        <translation>电话回访</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>战败回访</translation>
    </message>
    <message>
        <source>Hand over leads</source>
        <translation>移交线索</translation>
    </message>
    <message>
        <source>Unworked</source>
        <translation>久未跟进</translation>
    </message>
    <message>
        <source>Long in the store</source>
        <translation>在店超时</translation>
    </message>
</context>
</TS>
