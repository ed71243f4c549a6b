// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetest.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include "widgets/procedures/procedurespage.h"
#include "widgets/procedures/ruleview.h"
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class ProceduresPageTest : public PageTest
{
protected:
    void openPage(const QString &signin)
    {
        signInAs(dealership.as(signin));
        page = new ProceduresPage(*context);
        present(*page);
        table = page->findChild<TableView *>(u"rulesTable"_s);
        ASSERT_TRUE(soon([this] { return table->model()->rowCount() > 0; }));
    }
    [[nodiscard]] QString chosen() const { return table->currentIndex().siblingAtColumn(0).data().toString(); }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = page->findChild<RuleView *>()->findChildren<TextLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const TextLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    [[nodiscard]] QLineEdit *parameter(const QString &name) const { return page->findChild<QLineEdit *>(name); }
    [[nodiscard]] QString inForce(const QString &rule, const QString &name)
    {
        const auto standings = services().procedures.standings(manager);
        for (const RuleStanding &standing : *standings)
            for (const ParameterValue &value : standing.parameters)
                if (QLatin1String(standing.rule->id) == rule && value.name == name)
                    return value.value;
        return {};
    }
    void typeInto(QLineEdit &edit, const QString &text)
    {
        edit.setFocus();
        edit.selectAll();
        type(text);
        press(Qt::Key_Return);
    }

    ProceduresPage *page = nullptr;
    TableView *table = nullptr;
};

} // namespace

TEST_F(ProceduresPageTest, AnArticleThatWasClickedElsewhereIsShown)
{
    openPage(u"limin"_s);
    page->openRule(u"FU-04"_s);
    EXPECT_EQ(chosen(), u"FU-04"_s);
    EXPECT_TRUE(shows(u"Article:"_s));
}

TEST_F(ProceduresPageTest, ARuleSaysWhatIsOwedByItToday)
{
    newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    openPage(u"limin"_s);
    page->openRule(u"FU-01"_s);
    EXPECT_TRUE(shows(u"Today 1 task"_s));
}

TEST_F(ProceduresPageTest, AConsultantReadsTheParametersAndChangesNone)
{
    openPage(u"limin"_s);
    page->openRule(u"FU-01"_s);
    ASSERT_NE(parameter(u"FU-01.per_week"_s), nullptr);
    EXPECT_TRUE(parameter(u"FU-01.per_week"_s)->isReadOnly());
}

TEST_F(ProceduresPageTest, ADirectorChangesAParameter)
{
    openPage(u"heyong"_s);
    page->openRule(u"FU-01"_s);
    typeInto(*parameter(u"FU-01.per_week"_s), u"3"_s);
    ASSERT_TRUE(soon([this] { return said(u"Changed."_s); }));
    EXPECT_EQ(inForce(u"FU-01"_s, u"FU-01.per_week"_s), u"3"_s);
}

TEST_F(ProceduresPageTest, AParameterThatIsNoNumberIsRefusedAndStaysTyped)
{
    openPage(u"heyong"_s);
    page->openRule(u"FU-01"_s);
    typeInto(*parameter(u"FU-01.per_week"_s), u"often"_s);
    QLineEdit *edit = parameter(u"FU-01.per_week"_s);
    ASSERT_TRUE(soon([&] { return edit->property("wrong").toBool(); }));
    EXPECT_EQ(edit->text(), u"often"_s);
    EXPECT_EQ(inForce(u"FU-01"_s, u"FU-01.per_week"_s), u"2"_s);
}

} // namespace showroom
