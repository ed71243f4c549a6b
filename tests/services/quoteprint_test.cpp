// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quotedesk.h"

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// Says whether anything was drawn, and can fail.
class WatchedPress final : public Press
{
public:
    Result<QByteArray> pdf(const Paper &paper) override
    {
        ++drawn;
        if (meanwhile)
            meanwhile();
        if (broken)
            return refuse(ErrorCode::Storage, {"no font"});
        last = paper;
        return m_plain.pdf(paper);
    }
    int drawn = 0;
    bool broken = false;
    std::function<void()> meanwhile;
    Paper last;

private:
    PlainPress m_plain;
};

} // namespace

class QuotePrints : public QuoteDesk
{
protected:
    QuoteId priced(bool loan = false)
    {
        QuoteInput wanted = input(ask());
        wanted.note = u"含两次保养 <b>不是标记</b>"_s;
        if (loan) {
            wanted.tradeIn = Money::fromYuan(30'000);
            wanted.loan = Money::fromYuan(100'000);
            wanted.loanMonths = 36;
            wanted.loanRate = BasisPoints::of(490);
        }
        return services.quotes.add(clerk, command(), wanted)->id;
    }
    void approve(QuoteId id)
    {
        ASSERT_TRUE(act(clerk, id, QuoteAction::Submit));
        ASSERT_TRUE(act(director, id, QuoteAction::Approve, {{}, true}));
    }
    QString printed(const Session &person, QuoteId id)
    {
        const auto bytes = own.quotes.print(person, id);
        EXPECT_TRUE(bytes) << (bytes ? "" : translated(bytes.error().message).toStdString());
        return bytes ? QString::fromUtf8(*bytes) : QString();
    }
    int entries(const QString &action)
    {
        int found = 0;
        const auto page = services.trail.page(director, {u"quote"_s, {}, {}}, 500);
        for (const TrailRow &row : page->rows)
            found += row.entry.action == action ? 1 : 0;
        return found;
    }

    WatchedPress press;
    std::unique_ptr<Storage> storage = shop.open();
    Services own{*storage, shop.hasher, press, shop.clock};
};

INSTANTIATE_TEST_SUITE_P(, QuotePrints, bothEngines, engineName);

TEST_P(QuotePrints, HoldWhatTheCustomerIsOffered)
{
    const QuoteId id = priced(true);
    approve(id);
    const QString text = printed(limin, id);
    for (const QString &words : {u"报价单"_s,
                                 u"BJ-2026-0001 第 1 版"_s,
                                 u"太原店"_s,
                                 u"客户 王建国"_s,
                                 u"销售顾问 李敏"_s,
                                 u"日期 2026-11-23"_s,
                                 u"有效期至 2026-11-30"_s,
                                 u"银河 E8 智驾版 · 星云白"_s,
                                 u"数量 1 辆"_s,
                                 u"制单 张慧"_s,
                                 u"228,800.00"_s,
                                 u"214,800.00"_s,
                                 u"14,000.00"_s,
                                 u"14,300.00"_s,
                                 u"2026-11-01 起公示的媒体价，优惠 6.12 %"_s,
                                 u"精品：精品包（脚垫、贴膜）"_s,
                                 u"代收代付，按实际金额"_s,
                                 u"214,800.00 ÷ 1.13 × 10 % × 50 %；财政部 税务总局 工业和信息化部公告 2023 年第 10 号"_s,
                                 u"9,504.42"_s,
                                 u"贰拾叁万肆仟柒佰贰拾肆元肆角贰分（¥234,724.42）"_s,
                                 u"旧车置换抵价 ¥30,000.00"_s,
                                 u"贷款金额 ¥100,000.00"_s,
                                 u"贷款期限 36 个月"_s,
                                 u"年利率 4.9 %"_s,
                                 u"月供（等额本息） ¥2,992.60"_s,
                                 u"客户还须支付 壹拾万肆仟柒佰贰拾肆元肆角贰分（¥104,724.42）"_s,
                                 u"备注：含两次保养 <b>不是标记</b>"_s,
                                 u"商业秘密"_s,
                                 u"至 2026-11-30 当日有效"_s,
                                 u"打印人：李敏"_s,
                                 u"2026-11-23 09:00"_s,
                                 u"签字："_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << "\n" << text.toStdString();
    EXPECT_TRUE(press.last.acrossPage.isEmpty());
    const QString money = shown(limin, id).prices->interest->text();
    EXPECT_TRUE(text.contains(u"利息合计 ¥"_s + money));
}

TEST_P(QuotePrints, StrikeWhatIsNotUsed)
{
    const QuoteId id = priced();
    approve(id);
    const QString text = printed(limin, id);
    for (const QString &words : {u"旧车置换抵价 ×"_s, u"贷款金额 ×"_s, u"贷款期限 ×"_s, u"月供（等额本息） ×"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
}

TEST_P(QuotePrints, SayAcrossThePageWhenTheyBindNobody)
{
    const std::pair<QuoteState, QString> states[] = {
        {QuoteState::Draft, u"未经批准"_s},
        {QuoteState::Submitted, u"未经批准"_s},
        {QuoteState::Returned, u"未经批准"_s},
        {QuoteState::Rejected, u"未经批准"_s},
        {QuoteState::Approved, {}},
        {QuoteState::Released, {}},
        {QuoteState::Accepted, {}},
        {QuoteState::Voided, u"已作废"_s},
        {QuoteState::Superseded, u"已被新版本取代"_s},
    };
    for (const auto &[state, words] : states) {
        const QuoteId id = placed(state, 100);
        (void)printed(clerk, id);
        EXPECT_EQ(press.last.acrossPage, words) << codeOf(state).toStdString();
    }
    const QuoteId id = placed(QuoteState::Released, 100);
    shop.clock.advanceMinutes(60 * 24 * 8);
    (void)printed(clerk, id);
    EXPECT_EQ(press.last.acrossPage, u"已过期"_s);
}

// QT-02, Odoo's CVE-2021-23203: paper is no way around the right.
TEST_P(QuotePrints, AreForWhoMaySeeThePrices)
{
    const QuoteId id = priced();
    for (const bool approved : {false, true}) {
        if (approved)
            approve(id);
        for (const char *signin :
             {"limin", "wangwei", "zhanghui", "zhaogang", "chenjie", "heyong", "sunlei", "caiwu", "kefu", "zonghe", "admin"}) {
            const Session person = shop.as(QString::fromLatin1(signin));
            const auto card = services.quotes.show(person, id);
            const bool sees = card && card->prices;
            const int before = press.drawn;
            const int noted = entries(u"print"_s);
            const auto paper = own.quotes.print(person, id);
            EXPECT_EQ(bool(paper), sees) << signin;
            EXPECT_EQ(press.drawn - before, sees ? 1 : 0) << signin << ": nothing is drawn for who may not";
            EXPECT_EQ(entries(u"print"_s) - noted, sees ? 1 : 0) << signin;
            EXPECT_TRUE(paper || paper.error().code == (card ? ErrorCode::NotPermitted : ErrorCode::NotFound)) << signin;
        }
    }
    const auto missing = own.quotes.print(clerk, QuoteId(999));
    const auto hidden = own.quotes.print(wangwei, id);
    EXPECT_EQ(translated(missing.error().message), translated(hidden.error().message)) << "in the same words";
}

// QT-04
TEST_P(QuotePrints, StandInTheAuditBeforeTheyAreHandedOut)
{
    const QuoteId id = priced();
    approve(id);
    EXPECT_EQ(shown(director, id).readers, 1);
    (void)printed(limin, id);
    EXPECT_EQ(entries(u"print"_s), 1);
    EXPECT_EQ(shown(director, id).readers, 2) << "who prints has read";
    (void)printed(limin, id);
    EXPECT_EQ(entries(u"print"_s), 2) << "each one";
    press.broken = true;
    EXPECT_FALSE(own.quotes.print(limin, id));
    EXPECT_EQ(entries(u"print"_s), 2) << "what was not drawn was not printed";
}

TEST_P(QuotePrints, AreNotHandedOutWhenTheQuoteOrTheRightHasChanged)
{
    const QuoteId id = priced();
    press.meanwhile = [&] { ASSERT_TRUE(act(clerk, id, QuoteAction::Submit)); };
    EXPECT_EQ(own.quotes.print(clerk, id).error().code, ErrorCode::Conflict);
    press.meanwhile = [&] { promote(clerk.person, Role::Finance); };
    EXPECT_EQ(own.quotes.print(clerk, id).error().code, ErrorCode::NotSignedIn);
    EXPECT_EQ(entries(u"print"_s), 0);
}

TEST_P(QuotePrints, AreOfWhatHasAPaper)
{
    for (const QString &kind : {u"lead"_s, u"plan"_s, u"person"_s, u"vehicle"_s, u"contact"_s, u"nothing"_s}) {
        const auto paper = services.records.print(director, kind, 1);
        ASSERT_FALSE(paper) << kind.toStdString();
        EXPECT_EQ(paper.error().code, ErrorCode::Invalid) << kind.toStdString();
    }
    const QuoteId id = priced();
    EXPECT_TRUE(services.records.print(clerk, u"quote"_s, id.value()));
}

} // namespace showroom
