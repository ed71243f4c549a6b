// SPDX-License-Identifier: GPL-3.0-or-later
// PI-01 and PI-03 in the window, and PI-02: marked numbers in no model, label or tool tip that a colleague is shown.
#include "pages/pagetest.h"
#include "showroom/models/itemroles.h"
#include "showroom/models/searchmodel.h"
#include "widgets/customers/consentcard.h"
#include "widgets/customers/customerspage.h"
#include "widgets/customers/mergepanel.h"
#include "widgets/customers/privacypanel.h"
#include "widgets/leads/leadspage.h"
#include "widgets/look/tableview.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

const QStringList markers{u"99887766"_s, u"9988 7766"_s, u"11223344"_s, u"19900909"_s, u"wxmark"_s, u"暗号路"_s, u"记号"_s};

/// Whatever a model says about its cells, by any role.
QString textOf(const QAbstractItemModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (int role = 0; role <= item::Key; ++role)
                text += model.index(row, column).data(role).toString() + u'|';
    return text;
}

/// Whatever stands in a window: models, labels, fields, tool tips and accessible names.
QString textOf(const QWidget &window)
{
    QString text;
    for (const auto *view : window.findChildren<QAbstractItemView *>())
        if (view->model())
            text += textOf(*view->model());
    for (const auto *label : window.findChildren<QLabel *>())
        text += label->text() + u'|';
    for (const auto *line : window.findChildren<QLineEdit *>())
        text += line->text() + u'|';
    for (const auto *button : window.findChildren<QPushButton *>())
        text += button->text() + u'|';
    for (const auto *part : window.findChildren<QWidget *>())
        text += part->toolTip() + part->accessibleName() + part->accessibleDescription() + part->whatsThis() + u'|';
    return text;
}

class PrivacyPageTest : public PageTest
{
protected:
    CustomerId plant()
    {
        Customer person;
        person.name = u"欧阳明"_s;
        person.phone = Phone::parse(u"13999887766"_s);
        person.otherPhone = Phone::parse(u"13911223344"_s);
        person.wechat = u"xwxmark2026"_s;
        person.idNumber = u"140105199009092314"_s;
        person.address = u"太原市暗号路7号"_s;
        person.note = u"记号"_s;
        return services().customers.add(consultant, command(), person)->id;
    }
    void openCard(CustomerId card)
    {
        page = new CustomersPage(*context);
        present(*page);
        page->open(card);
        ASSERT_TRUE(soon([this] { return textOf(*page).contains(u"欧阳明"_s) && button(u"privacy"_s); }));
        QTest::qWait(200); // the card's own questions
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    [[nodiscard]] std::size_t given(CustomerId card)
    {
        DocumentFilter filter;
        filter.customer = card;
        filter.state = u"given"_s;
        return services().consents.page(consultant, filter, {}, 50)->rows.size();
    }

    CustomersPage *page = nullptr;
};

} // namespace

TEST_F(PrivacyPageTest, AConsentIsGivenAndWithdrawnByOneClickEach)
{
    const CustomerId card = plant();
    openCard(card);
    auto *consents = page->findChild<ConsentCard *>();
    ASSERT_TRUE(soon([&] { return consents->isVisible(); }));
    auto *channel = page->findChild<QComboBox *>(u"consentChannel"_s);
    channel->setCurrentIndex(channel->findData(int(ConsentChannel::Sms)));
    button(u"consentAgreed"_s)->click();
    ASSERT_TRUE(soon([&] { return button(u"consentWithdraw"_s) != nullptr; }));
    EXPECT_EQ(given(card), 1u);
    button(u"consentWithdraw"_s)->click();
    ASSERT_TRUE(soon([&] { return given(card) == 0; }));
    EXPECT_TRUE(soon([&] { return textOf(*consents).contains(u"withdrawn"_s); }));
}

TEST_F(PrivacyPageTest, ErasingSaysWhatGoesAndAsksForTheName)
{
    signInAs(manager);
    const CustomerId card = plant();
    openCard(card);
    ASSERT_TRUE(soon([&] { return button(u"privacy"_s)->isVisible(); }));
    button(u"privacy"_s)->click();
    auto *panel = page->findChild<PrivacyPanel *>();
    auto *preview = page->findChild<QLabel *>(u"erasePreview"_s);
    ASSERT_TRUE(soon([&] { return button(u"erase"_s)->isEnabled(); }));
    EXPECT_TRUE(preview->text().contains(u"cannot be undone"_s)) << preview->text().toStdString();
    auto *name = page->findChild<QLineEdit *>(u"eraseName"_s);
    name->setText(u"欧阳"_s);
    page->findChild<QLineEdit *>(u"eraseReason"_s)->setText(u"本人来电"_s);
    button(u"erase"_s)->click();
    EXPECT_TRUE(name->property("wrong").toBool());
    EXPECT_EQ(services().customers.show(manager, card)->customer.value.state, CustomerState::Prospect);
    name->setText(u"欧阳明"_s);
    button(u"erase"_s)->click();
    ASSERT_TRUE(soon([&] { return services().customers.show(manager, card)->customer.value.state == CustomerState::Erased; }));
    EXPECT_TRUE(soon([&] { return !panel->isVisible() && !textOf(*page->window()).contains(u"欧阳明"_s); }))
        << textOf(*page->window()).toStdString();
}

TEST_F(PrivacyPageTest, AConsultantMakesTheFileAndErasesNothing)
{
    const CustomerId card = plant();
    QByteArray shown;
    context->showPdf = [&](const QByteArray &pdf, const QString &) { shown = pdf; };
    openCard(card);
    ASSERT_TRUE(soon([&] { return button(u"privacy"_s)->isVisible(); }));
    button(u"privacy"_s)->click();
    EXPECT_TRUE(button(u"erase"_s)->isHidden() || !button(u"erase"_s)->isVisible());
    page->findChild<QLineEdit *>(u"filePurpose"_s)->setText(u"本人要求"_s);
    button(u"makeFile"_s)->click();
    ASSERT_TRUE(soon([&] { return !shown.isEmpty(); }));
    EXPECT_TRUE(QString::fromUtf8(shown).contains(u"13999887766"_s));
}

// PI-02
TEST_F(PrivacyPageTest, MarkedNumbersStandInNoPartOfAColleaguesWindow)
{
    const CustomerId card = plant();
    signInAs(colleague);
    openCard(card);
    QString text = textOf(*page->window());
    EXPECT_TRUE(text.contains(u"****"_s)) << "the card is there";
    SearchModel search(context->executor, context->session, SearchFor::Everything);
    for (const QString &typed : {u"欧阳"_s, u"7766"_s, u"99887766"_s}) {
        search.setText(typed);
        QTest::qWait(300);
        text += textOf(search);
    }
    auto *leads = new LeadsPage(*context);
    present(*leads);
    leads->newLead();
    type(u"139 1122 3344"_s); // another's number: the near match
    QTest::qWait(300);
    const QString near = textOf(*leads->window()).remove(u"139 1122 3344"_s).remove(u"13911223344"_s);
    for (const QString &marker : markers) {
        EXPECT_FALSE(text.contains(marker)) << marker.toStdString();
        EXPECT_FALSE(near.contains(marker)) << marker.toStdString();
        EXPECT_FALSE(notices.join(u'|').contains(marker)) << marker.toStdString();
    }
}

TEST_F(PrivacyPageTest, TheOwnersWindowShowsThem)
{
    openCard(plant());
    EXPECT_TRUE(soon([&] { return textOf(*page->window()).contains(u"暗号路"_s); }));
}

} // namespace showroom
