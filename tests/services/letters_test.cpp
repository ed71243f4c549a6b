// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bothengines.h"

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// Keeps the table as text.
class Kept final : public ExportSink
{
public:
    Done begin(const ExportHead &head) override
    {
        for (const ExportColumn &column : head.columns)
            names << column.name;
        return {};
    }
    Done row(const std::vector<ExportCell> &cells) override
    {
        const auto *text = std::get_if<QString>(&cells[size_t(names.indexOf(u"level"_s))]);
        levels << (text ? *text : QString());
        return {};
    }
    Done end() override { return {}; }
    QStringList names;
    QStringList levels;
};

} // namespace

/// A level is stored as a code and shown with the brand's letter (norms.md 1).
class Letters : public OnBothEngines
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(services.procedures.setParameter(director, u"FU-13.preset"_s, u"oem_dms"_s));
        ASSERT_TRUE(services.procedures.setParameter(director, u"FU-13.contact_days"_s, u"H=2,A=7,B=14,C=30"_s));
    }
    LeadId id = shop.leadOf(limin, u"单晓燕"_s, u"15903510417"_s, Level::B);
};
INSTANTIATE_TEST_SUITE_P(Engines, Letters, bothEngines, engineName);

TEST_P(Letters, ComeWithWhatIsShown)
{
    EXPECT_EQ(services.leads.show(limin, id)->letters.of(Level::B), u"C"_s);
    EXPECT_EQ(services.worklist.of(limin, {}, {})->letters.of(Level::H), u"A"_s);
    const CustomerId customer = shop.lead(id).customer;
    EXPECT_EQ(services.customers.show(limin, customer)->letters.of(Level::C), u"D"_s);
    EXPECT_EQ(services.procedures.letters(manager)->of(Level::A), u"B"_s);
}

TEST_P(Letters, StandBesideTheCodesOfTheContract)
{
    const auto shown = services.records.show(limin, u"lead"_s, id.value());
    EXPECT_EQ(shown->value(u"level"_s), u"B"_s);
    EXPECT_EQ(shown->value(u"level_shown"_s), u"C"_s);
    const auto customer = services.records.show(limin, u"customer"_s, shop.lead(id).customer.value());
    EXPECT_EQ(customer->value(u"leads"_s).toArray().at(0)[u"level_shown"_s], u"C"_s);
    const auto listed = services.records.list(limin, u"customer"_s, {});
    EXPECT_EQ(listed->value(u"rows"_s).toArray().at(0)[u"level"_s], u"B"_s);
    EXPECT_EQ(listed->value(u"rows"_s).toArray().at(0)[u"level_shown"_s], u"C"_s);
}

TEST_P(Letters, AreUnderstoodWhereTheyAreNoCode)
{
    const QString customer = QString::number(shop.lead(id).customer.value());
    const auto add = [&](const QString &level) {
        const auto saved = services.records.add(limin, command(), u"lead"_s, {{u"customer"_s, customer}, {u"level"_s, level}});
        return saved ? std::optional(shop.lead(LeadId(saved->value(u"id"_s).toInteger())).level) : std::nullopt;
    };
    EXPECT_EQ(add(u"D"_s), Level::C) << "no code of ours";
    EXPECT_EQ(add(u"A"_s), Level::A) << "a code keeps its meaning";
    EXPECT_EQ(add(u"A(H)"_s), Level::H);
    EXPECT_EQ(add(u"E"_s), std::nullopt);
    RecordService::ListQuery query;
    query.where.insert(u"level"_s, u"D"_s);
    EXPECT_EQ(services.records.list(limin, u"lead"_s, query)->value(u"rows"_s).toArray().size(), 1);
}

TEST_P(Letters, AndCodesStandInWhatTheRulesSay)
{
    const auto verdicts = services.leads.check(limin, id);
    QString treated, interval;
    for (const Verdict &verdict : *verdicts)
        (verdict.rule == u"FU-02"   ? treated
         : verdict.rule == u"FU-13" ? interval
                                    : treated) +=
            verdict.rule == u"FU-02" || verdict.rule == u"FU-13" ? translated(verdict.message) : QString();
    EXPECT_EQ(treated, u"Level C(B) is received and followed as level B(A)."_s);
    EXPECT_TRUE(interval.contains(u"level B(A) allows 7 days"_s)) << interval.toStdString();
}

TEST_P(Letters, StandInTablesForPeople)
{
    Kept kept;
    ASSERT_TRUE(services.exports.run(director, {u"lead"_s, u"周会"_s, {}}, kept));
    EXPECT_EQ(kept.levels, QStringList{u"C"_s});
}

TEST_P(Letters, OfTheReadersOwnStoreAreTheScaleOfAList)
{
    ASSERT_TRUE(services.procedures.setParameter(director, u"FU-13.letters"_s, u"B=X"_s));
    EXPECT_EQ(services.leads.show(director, id)->letters.of(Level::B), u"X"_s) << "a change holds at once";
}

/// The points of a grade are the store's (norms.md 1, scored grading).
TEST_P(Letters, AndPointsOfOnesOwnGradeALead)
{
    const auto stored = services.leads.show(limin, id)->lead;
    Lead wanted = stored.value;
    wanted.purchaseTime = PurchaseTime::WithinMonth; // 4
    wanted.modelLiked = true;
    ASSERT_TRUE(services.procedures.setParameter(director, u"FU-13.points"_s, u"model_liked=6"_s));
    ASSERT_TRUE(services.leads.update(limin, command(), id, stored.version, wanted));
    EXPECT_EQ(shop.lead(id).level, Level::H) << "10 points, not 6";
    const auto refused = services.procedures.setParameter(director, u"FU-13.thresholds"_s, u"H=7,A=9,B=5"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fields.front().field, u"FU-13.thresholds"_s);
    EXPECT_TRUE(translated(refused.error().fields.front().problem).contains(u"each lower than the one before"_s));
    const auto card = services.leads.show(limin, id);
    Lead other = card->lead.value;
    other.level = Level::C;
    const auto silent = services.leads.update(limin, command(), id, card->lead.version, other);
    ASSERT_FALSE(silent);
    EXPECT_EQ(translated(silent.error().fields.front().problem),
              u"The answers give level A(H). Say why it is D(C), or leave it to them."_s);
}

} // namespace showroom
