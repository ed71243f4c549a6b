// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagetest.h"
#include "widgets/leads/leadspage.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/tableview.h"
#include "widgets/losses/lossespage.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

class LossesPageTest : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        lose(consultant, u"单晓燕"_s, u"15903510417"_s, u"rival"_s, u"比亚迪"_s);
        lose(consultant, u"王建国"_s, u"13800136620"_s, u"rival"_s, u"比亚迪"_s);
        lose(colleague, u"郝亮"_s, u"13903511111"_s, u"price"_s, {});
    }
    void lose(const Session &owner, const QString &name, const QString &phone, const QString &reason, const QString &rival)
    {
        const LeadId lead = newLead(owner, name, phone);
        const auto refuse = [](FollowUp &talk) { talk.reaction = Reaction::Refused; };
        ASSERT_TRUE(dealership.contact(owner, lead, refuse));
        dealership.clock.advanceDays(1);
        ASSERT_TRUE(dealership.contact(owner, lead, refuse));
        ASSERT_TRUE(services().leads.act(owner, CommandId::fresh(), lead, LeadAction::ClaimLost, {reason, rival, {}, {}, {}}));
        ASSERT_TRUE(services().leads.act(manager, CommandId::fresh(), lead, LeadAction::ApproveLost, {}));
    }
    void openPage(const Session &session)
    {
        signInAs(session);
        page = new LossesPage(*context);
        context->openLeads = [this](const LeadFilter &filter, const QString &title) {
            opened = filter;
            said = title;
        };
        present(*page);
        cells = page->findChild<TableView *>(u"lossCells"_s);
        consultants = page->findChild<TableView *>(u"lossConsultants"_s);
    }
    [[nodiscard]] bool counts(int rows) const
    {
        return soon([&] { return cells->model()->rowCount() == rows; });
    }

    LossesPage *page = nullptr;
    TableView *cells = nullptr;
    TableView *consultants = nullptr;
    std::optional<LeadFilter> opened;
    QString said;
};

} // namespace

TEST_F(LossesPageTest, ALineLeadsToItsLeads)
{
    openPage(manager);
    ASSERT_TRUE(counts(2));
    EXPECT_EQ(cells->model()->index(0, 0).data().toString(), u"Bought a rival's"_s);
    EXPECT_EQ(cells->model()->index(0, 1).data().toString(), u"比亚迪"_s);
    EXPECT_EQ(cells->model()->index(0, 2).data().toString(), u"2"_s);
    cells->setFocus();
    cells->setCurrentIndex(cells->model()->index(0, 0));
    press(Qt::Key_Return);
    ASSERT_TRUE(opened && opened->closed);
    EXPECT_EQ(opened->closed->competitor, u"比亚迪"_s);
    EXPECT_TRUE(said.contains(u"比亚迪"_s));
    auto *leads = new LeadsPage(*context);
    present(*leads);
    leads->showOnly(*opened, said);
    auto *list = leads->findChild<TableView *>();
    ASSERT_TRUE(soon([&] { return list->model()->rowCount() == 2; }));
    leads->findChild<QPushButton *>(u"showAllLeads"_s)->click();
    EXPECT_TRUE(soon([&] { return list->model()->rowCount() == 0; })) << "nothing is open";
}

TEST_F(LossesPageTest, AConsultantSeesTheirOwn)
{
    openPage(consultant);
    ASSERT_TRUE(counts(1));
    EXPECT_EQ(consultants->model()->rowCount(), 1);
}

TEST_F(LossesPageTest, PeriodAndStateAreChosen)
{
    openPage(manager);
    ASSERT_TRUE(counts(2));
    auto *states = page->findChild<QComboBox *>(u"lossStates"_s);
    auto *period = page->findChild<QComboBox *>(u"lossPeriod"_s);
    states->setCurrentText(u"Dormant"_s);
    ASSERT_TRUE(counts(0));
    EXPECT_TRUE(page->findChild<EmptyState *>()->isVisible());
    states->setCurrentText(u"Lost"_s);
    ASSERT_TRUE(counts(2));
    period->setCurrentText(u"Last month"_s);
    ASSERT_TRUE(counts(0));
    period->setCurrentText(u"From … to …"_s);
    auto *from = page->findChild<QLineEdit *>(u"lossFrom"_s);
    ASSERT_TRUE(from->isVisible());
    from->setText(u"2026-11-01"_s);
    auto *to = page->findChild<QLineEdit *>(u"lossTo"_s);
    to->setFocus();
    to->selectAll();
    type(u"2026-11-30"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(counts(2));
}

} // namespace showroom
