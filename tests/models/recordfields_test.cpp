// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/contractchange.h"
#include "showroom/domain/lead.h"
#include "showroom/models/recordfields.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

Customer standing()
{
    Customer customer;
    customer.name = u"单晓燕"_s;
    customer.phone = Phone::parse(u"15903510417"_s);
    customer.owner = PersonId(4);
    customer.birthday = QDate(1990, 2, 3);
    return customer;
}

} // namespace

TEST(RecordFieldsTest, OffersWhatPeopleMayFillIn)
{
    QStringList names;
    for (const FormField &field : formFields<Customer>())
        names << field.name;
    EXPECT_TRUE(names.contains(u"phone"_s));
    EXPECT_FALSE(names.contains(u"owner"_s)) << "set by an action";
    EXPECT_FALSE(names.contains(u"state"_s));
}

TEST(RecordFieldsTest, AFormThatIsNotTouchedChangesNothing)
{
    const Customer before = standing();
    EXPECT_EQ(recordFrom(textsOf(before), before).value(), before);
    Customer masked = before;
    masked.phone = masked.phone->masked();
    EXPECT_EQ(recordFrom(textsOf(masked), masked).value(), masked);
}

TEST(RecordFieldsTest, ReadsEveryKindOfField)
{
    FieldTexts texts = textsOf(standing());
    texts[u"name"_s] = u" 单小燕　"_s;
    texts[u"birthday"_s] = u"1991-05-06"_s;
    texts[u"kind"_s] = u"company"_s;
    texts[u"phone"_s] = u"138 0013 6620"_s;
    const auto read = recordFrom(texts, standing());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->name, u"单小燕"_s);
    EXPECT_EQ(read->birthday, QDate(1991, 5, 6));
    EXPECT_EQ(read->kind, CustomerKind::Company);
    EXPECT_EQ(read->phone->digits(), u"13800136620"_s);
    EXPECT_EQ(read->owner, PersonId(4));
}

TEST(RecordFieldsTest, NamesEveryFieldThatCannotBeReadAtOnce)
{
    FieldTexts texts = textsOf(standing());
    texts[u"phone"_s] = u"12"_s;
    texts[u"birthday"_s] = u"soon"_s;
    const auto refused = recordFrom(texts, standing());
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().fields.size(), 2u);
    EXPECT_EQ(refused.error().fields[0].field, u"phone"_s);
}

TEST(RecordFieldsTest, ABudgetIsTypedInYuan)
{
    Lead lead;
    FieldTexts texts = textsOf(lead);
    texts[u"budget_fen"_s] = u"12万"_s;
    const auto read = recordFrom(texts, lead);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->budget, Money::fromYuan(120000));
    EXPECT_EQ(textsOf(*read).value(u"budget_fen"_s), u"120000"_s);
    texts[u"budget_fen"_s].clear();
    EXPECT_EQ(recordFrom(texts, *read)->budget, std::nullopt);
}

TEST(RecordFieldsTest, NoAmountIsNothingAndAWrongOneIsSaidInYuan)
{
    FieldTexts texts = textsOf(ContractChange());
    texts[u"surcharge_fen"_s].clear();
    const auto none = recordFrom(texts, ContractChange());
    ASSERT_TRUE(none) << "who asks for a change names no price";
    EXPECT_EQ(none->surcharge, Money::fromFen(0));
    texts[u"surcharge_fen"_s] = u"much"_s;
    const auto refused = recordFrom(texts, ContractChange());
    ASSERT_FALSE(refused);
    EXPECT_EQ(translated(refused.error().fields.at(0).problem), u"Expected here: an amount in yuan."_s);
}

struct Merge {
    const char *base, *theirs, *mine, *merged;
    bool conflict;
};

class MergeTextsTest : public testing::TestWithParam<Merge>
{
};

TEST_P(MergeTextsTest, LosesNothing)
{
    const auto texts = [](const char *text) { return FieldTexts{{u"note"_s, QString::fromLatin1(text)}}; };
    FieldTexts mine = texts(GetParam().mine);
    const auto conflicts = mergeTexts(texts(GetParam().base), texts(GetParam().theirs), mine);
    EXPECT_EQ(mine, texts(GetParam().merged));
    EXPECT_EQ(!conflicts.empty(), GetParam().conflict);
}

INSTANTIATE_TEST_SUITE_P(Cases, MergeTextsTest,
                         testing::Values(Merge{"a", "a", "a", "a", false}, Merge{"a", "b", "a", "b", false},
                                         Merge{"a", "a", "c", "c", false}, Merge{"a", "b", "b", "b", false},
                                         Merge{"a", "b", "c", "c", true}, Merge{"a", "", "c", "c", true}));

} // namespace showroom
