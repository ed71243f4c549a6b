// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/scripts.h"
#include <algorithm>

namespace showroom::rules
{

namespace
{

// What fits by words outweighs what fits by circumstances, and what is said now what was said before.
constexpr int byTyping = 100;
constexpr int bySpeakingOfARival = 80;
constexpr int byTopic = 60;
constexpr int byStep = 50;
constexpr int byNote = 40;
constexpr int byFact = 30;
constexpr int byReaction = 25;
constexpr int byState = 20;
constexpr int byFurtherWord = 15;
constexpr int bySeries = 15;
constexpr int mostFurtherWords = 3;

/// How texts are compared: people write 宋PLUS for 宋 PLUS.
QString plain(const QString &text)
{
    QString folded = text.toCaseFolded();
    folded.removeIf([](QChar sign) { return sign.isSpace(); });
    return folded;
}

/// One letter of an alphabet stands in every text; one Chinese character can be a word (贵).
bool isWord(const QString &word)
{
    return word.size() > 1 || (word.size() == 1 && word[0].unicode() > 0x7f);
}

QStringList found(const QStringList &words, const QString &text)
{
    QStringList hits;
    for (const QString &word : words)
        if (const QString wanted = plain(word); isWord(wanted) && text.contains(wanted) && !hits.contains(word))
            hits << word;
    return hits;
}

bool namesAny(const QString &text, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *word) { return text.contains(QStringView(word)); });
}

bool isRefusal(LeadState state)
{
    return state == LeadState::Refused || state == LeadState::SecondTracking;
}

/// The case with its texts made comparable, once for all scripts.
struct Heard {
    explicit Heard(const TalkCase &talk)
        : said(talk),
          step(stepOf(talk.lead.state, talk.contact)),
          typed(plain(talk.typed)),
          noted(plain(talk.noted)),
          topic(plain(talk.lead.topic)),
          vehicle(plain(talk.lead.vehicle)),
          rivals(plain(talk.lead.competitors + u',' + talk.lead.competitor))
    {
        for (const QString &rival : wordsIn(talk.lead.competitors) + wordsIn(talk.lead.competitor))
            if (plain(rival).size() > 1)
                rivalNames << rival;
    }
    const TalkCase &said;
    SaleStep step;
    QString typed, noted, topic, vehicle, rivals;
    QStringList rivalNames;
};

/// One script held against the case.
class Fitting
{
public:
    Fitting(const Heard &heard, const TalkScript &script) : m_heard(heard), m_script(script)
    {
        m_rivals = wordsIn(script.competitor);
        m_words = wordsIn(script.objection) + m_rivals + wordsIn(script.keywords);
    }

    [[nodiscard]] ScriptFit fit()
    {
        byWords();
        if (m_script.kind == ScriptKind::Advantage)
            byRival();
        if (m_script.kind == ScriptKind::Objection)
            byResistance();
        if (m_script.kind == ScriptKind::Step && m_script.step == m_heard.step)
            add(byStep, {QT_TRANSLATE_NOOP("Message", "Step of the sale: %1"), {labelOf(m_heard.step)}});
        if (m_fit.weight > 0)
            byOurSeries();
        return std::move(m_fit);
    }

private:
    void add(int weight, Message why)
    {
        m_fit.weight += weight;
        m_fit.why.push_back(std::move(why));
    }

    void add(int weight, const QStringList &hits, const char *source)
    {
        if (hits.isEmpty())
            return;
        const int further = std::min(int(hits.size()) - 1, mostFurtherWords);
        add(weight + further * byFurtherWord, {source, {hits.join(QStringLiteral(" · "))}});
    }

    void byWords()
    {
        const QStringList typed = found(m_words, m_heard.typed);
        add(byTyping, typed, QT_TRANSLATE_NOOP("Message", "Typed: %1"));
        QStringList before = found(m_words, m_heard.noted);
        before.removeIf([&](const QString &word) { return typed.contains(word); });
        add(byTopic, found(m_words, m_heard.topic), QT_TRANSLATE_NOOP("Message", "The topic: %1"));
        add(byNote, before, QT_TRANSLATE_NOOP("Message", "Noted last: %1"));
    }

    /// A rival by its name, or by a part of it: the customer says 比亚迪, the script 比亚迪宋 PLUS.
    void byRival()
    {
        QStringList hits = found(m_rivals, m_heard.rivals);
        for (const QString &named : m_heard.rivalNames)
            for (const QString &rival : m_rivals)
                if (!hits.contains(rival) && plain(rival).contains(plain(named)) && !hits.contains(named))
                    hits << named;
        add(bySpeakingOfARival, hits, QT_TRANSLATE_NOOP("Message", "The customer named %1"));
        if (m_heard.said.lead.rivalPreferred)
            add(byFact, {QT_TRANSLATE_NOOP("Message", "Prefers a rival")});
    }

    /// They refuse or hesitate; and what is known of them says over what.
    void byResistance()
    {
        const Lead &lead = m_heard.said.lead;
        const QString words = m_words.join(u',') + m_script.title;
        if (lead.priceWatched && namesAny(words, {u"价", u"贵", u"便宜", u"优惠", u"预算"}))
            add(byFact, {QT_TRANSLATE_NOOP("Message", "Watches the price")});
        if (lead.rivalPreferred && namesAny(words, {u"竞品", u"对比", u"比较"}))
            add(byFact, {QT_TRANSLATE_NOOP("Message", "Prefers a rival")});
        if (lead.payment == PaymentWish::Loan && namesAny(words, {u"贷款", u"分期", u"首付", u"月供"}))
            add(byFact, {QT_TRANSLATE_NOOP("Message", "Wants a loan")});
        if (!lead.tradeIn.isEmpty() && namesAny(words, {u"置换", u"旧车"}))
            add(byFact, {QT_TRANSLATE_NOOP("Message", "Has a car to trade in")});
        if (lead.purchaseTime == PurchaseTime::Later && namesAny(words, {u"考虑", u"不急", u"等"}))
            add(byFact, {QT_TRANSLATE_NOOP("Message", "Buys later")});
        const auto reaction = m_heard.said.reaction;
        if (reaction == Reaction::Refused || reaction == Reaction::Hesitant)
            add(byReaction, {QT_TRANSLATE_NOOP("Message", "They took it: %1"), {labelOf(*reaction)}});
        if (isRefusal(lead.state))
            add(byState, {QT_TRANSLATE_NOOP("Message", "The state is “%1”"), {labelOf(lead.state)}});
    }

    /// What speaks for another car of ours comes behind.
    void byOurSeries()
    {
        const QString series = plain(m_script.series);
        if (series.isEmpty() || m_heard.vehicle.isEmpty())
            return;
        if (m_heard.vehicle.contains(series))
            add(bySeries, {QT_TRANSLATE_NOOP("Message", "They want %1"), {m_script.series}});
        else
            m_fit.weight = std::max(m_fit.weight - byStep, 1);
    }

    const Heard &m_heard;
    const TalkScript &m_script;
    QStringList m_rivals;
    QStringList m_words;
    ScriptFit m_fit;
};

} // namespace

SaleStep stepOf(LeadState state, ContactKind contact)
{
    if (state == LeadState::Won)
        return SaleStep::KeepInTouch;
    if (state == LeadState::Ordered)
        return SaleStep::Delivery;
    if (contact == ContactKind::TestDrive)
        return SaleStep::TestDrive;
    if (state == LeadState::Quoted || isRefusal(state))
        return SaleStep::Negotiation;
    if (contact == ContactKind::Event)
        return SaleStep::Gathering;
    if (state == LeadState::New)
        return contact == ContactKind::Visit ? SaleStep::Reception : SaleStep::Gathering;
    return contact == ContactKind::Visit ? SaleStep::Presentation : SaleStep::Needs;
}

std::vector<ScriptFit> fittingScripts(const TalkCase &talk, std::span<const Stored<TalkScript>> scripts, std::size_t most)
{
    const Heard heard(talk);
    std::vector<ScriptFit> fits;
    for (std::size_t i = 0; i < scripts.size(); ++i) {
        if (scripts[i].value.state != ScriptState::InUse)
            continue;
        ScriptFit fit = Fitting(heard, scripts[i].value).fit();
        fit.index = i;
        if (fit.weight > 0)
            fits.push_back(std::move(fit));
    }
    std::stable_sort(fits.begin(), fits.end(), [](const ScriptFit &a, const ScriptFit &b) { return a.weight > b.weight; });
    fits.resize(std::min(fits.size(), most));
    return fits;
}

Verdict canBeFound(const TalkScript &script)
{
    Verdict verdict{QStringLiteral("PL-07")};
    const auto needs = [&](const char *field, const char *words) {
        verdict.outcome = Outcome::Block;
        verdict.message = {words};
        verdict.missing = {QString::fromLatin1(field)};
    };
    if (script.kind == ScriptKind::Step && !script.step)
        needs("step", QT_TRANSLATE_NOOP("Message", "Say for which step of the sale it is."));
    else if (script.kind == ScriptKind::Objection && wordsIn(script.objection).isEmpty())
        needs("objection", QT_TRANSLATE_NOOP("Message", "Say which objection it answers, as customers say it."));
    else if (script.kind == ScriptKind::Advantage && wordsIn(script.competitor).isEmpty())
        needs("competitor", QT_TRANSLATE_NOOP("Message", "Name the competitor that it speaks of."));
    return verdict;
}

} // namespace showroom::rules
