// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pages/pagetest.h"
#include <QLabel>
#include <QPushButton>

namespace showroom
{

/// A dealership in which a quote was accepted, and the short ways from there to a contract in effect.
class DealPages : public PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        clerk = dealership.as(QStringLiteral("zhanghui"));
        director = dealership.as(QStringLiteral("heyong"));
        boss = dealership.as(QStringLiteral("sunlei"));
        finance = dealership.as(QStringLiteral("caiwu"));
        administration = dealership.as(QStringLiteral("zonghe"));
        VehicleModel galaxy;
        galaxy.brand = QStringLiteral("吉利");
        galaxy.series = QStringLiteral("银河 E8");
        galaxy.name = QStringLiteral("智驾版");
        galaxy.energy = EnergyType::Electric;
        model = services().catalogue.add(manager, command(), galaxy)->id;
        (void)services().catalogue.setPrice(manager, command(),
                                            {model, QDate(2026, 11, 1), Money::fromYuan(238'800), Money::fromYuan(228'800)});
        lead = newLead(consultant, QStringLiteral("王建国"), QStringLiteral("13803516620"));
    }

    /// 220,000 for the car, nothing else.
    QuoteId acceptedQuote()
    {
        Plan plan;
        plan.lead = lead;
        plan.model = model;
        plan.colour = QStringLiteral("星云白");
        QuoteInput input;
        input.plan = services().plans.add(consultant, command(), plan)->id;
        input.lines = {{LineKind::Vehicle, {}, 1, Money::fromFen(0), Money::fromYuan(220'000)}};
        const QuoteId id = services().quotes.add(clerk, command(), input)->id;
        EXPECT_TRUE(services().quotes.act(clerk, command(), id, QuoteAction::Submit, {}));
        EXPECT_TRUE(services().quotes.act(manager, command(), id, QuoteAction::Approve, {{}, true}));
        EXPECT_TRUE(services().quotes.act(consultant, command(), id, QuoteAction::Accept, {}));
        return id;
    }
    /// Everything is named; 20,000 at the signing, the rest a week later.
    ContractId completeDraft()
    {
        auto input = services().contracts.proposed(clerk, acceptedQuote(), ContractKind::Contract).value();
        input.contract.identityKind = IdentityKind::IdCard;
        input.contract.identityNumber = QStringLiteral("11010519491231002X");
        input.contract.deliveryOn = QDate(2026, 12, 5);
        input.payments = {{PaymentKind::EarnestMoney, PaymentMethod::Card, QDate(2026, 11, 23), Money::fromYuan(20'000)},
                          {PaymentKind::Balance, PaymentMethod::Transfer, QDate(2026, 11, 30), Money::fromYuan(200'000)}};
        return services().contracts.add(clerk, command(), input)->id;
    }
    void act(const Session &person, ContractId contract, ContractAction action, const ContractActionInput &input = {})
    {
        const auto done = services().contracts.act(person, command(), contract, action, input);
        EXPECT_TRUE(done) << (done ? "" : translated(done.error().message).toStdString());
    }
    ContractId effectiveContract()
    {
        const ContractId contract = completeDraft();
        act(clerk, contract, ContractAction::Complete);
        act(boss, contract, ContractAction::Mark);
        act(administration, contract, ContractAction::Stamp);
        act(clerk, contract, ContractAction::TakeEffect);
        return contract;
    }
    [[nodiscard]] Contract stored(ContractId contract) { return services().contracts.show(clerk, contract)->contract.value; }

    template <class Widget>
    [[nodiscard]] Widget *seen(const QString &name) const
    {
        for (Widget *each : page->findChildren<Widget *>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->isVisible() && each->text().startsWith(text))
                return each;
        return nullptr;
    }
    void click(const QString &text)
    {
        ASSERT_TRUE(soon([&] { return button(text) != nullptr; }))
            << text.toStdString() << " / " << notices.join(u'\n').toStdString();
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    Session clerk, director, boss, finance, administration;
    VehicleModelId model = VehicleModelId(0);
    LeadId lead = LeadId(0);
    QWidget *page = nullptr;
};

} // namespace showroom
