// SPDX-License-Identifier: GPL-3.0-or-later
// The week beside the worklist, and what is taken along from it and from a customer's card.
#include "pages/pagetest.h"
#include "showroom/exchange/exportfile.h"
#include "showroom/models/weekmodel.h"
#include "widgets/customers/customerspage.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/leads/leadspage.h"
#include "widgets/leads/leadview.h"
#include "widgets/look/tableview.h"
#include "widgets/today/todaypage.h"
#include "widgets/today/weektable.h"
#include "widgets/today/weekview.h"
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// Today is Monday, 23 November 2026.
class WeekViewTest : public PageTest
{
protected:
    LeadId visitOf(const Session &owner, const QString &name, const QString &phone, QDate day, QTime time)
    {
        const LeadId lead = newLead(owner, name, phone);
        EXPECT_TRUE(dealership.contact(owner, lead, [&](FollowUp &talk) {
            talk.nextOn = day;
            talk.nextTime = time;
        }));
        return lead;
    }
    void openWeek()
    {
        page = new TodayPage(*context);
        present(*page);
        ASSERT_TRUE(soon([] { return QApplication::focusWidget() != nullptr; }));
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        week = page->findChild<WeekTable *>();
        model = static_cast<WeekModel *>(week->model());
        ASSERT_TRUE(soon([this] { return week->isVisible() && !title().isEmpty(); }));
    }
    [[nodiscard]] QString title() const { return page->findChild<QLabel *>(u"weekTitle"_s)->text(); }
    [[nodiscard]] bool isOpen(const QString &name) const
    {
        const auto labels = page->findChild<LeadView *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == name; });
    }
    void writeFiles()
    {
        context->writeTable = [](Services &services, const Session &person, const ExportRequest &request, const QString &path) {
            return exportToFile(services.exports, person, request, path);
        };
    }
    /// Answers what the export's dialog asks for; what was written.
    QByteArray taken(const QString &name, const QString &ending)
    {
        auto *dialog = page ? page->window()->findChild<ExportDialog *>() : host->window()->findChild<ExportDialog *>();
        EXPECT_TRUE(dialog);
        if (!dialog)
            return {};
        const QString path = folder.filePath(name + ending);
        dialog->askForFile = [path](QWidget *, const QString &, const QString &) { return path; };
        dialog->findChild<QLineEdit *>(u"exportPurpose"_s)->setText(u"我的手机"_s);
        auto *format = dialog->findChild<QComboBox *>(u"exportFormat"_s);
        EXPECT_GE(format->findData(ending), 0);
        format->setCurrentIndex(format->findData(ending));
        dialog->findChild<QPushButton *>(u"exportWrite"_s)->click();
        EXPECT_TRUE(soon([&] { return QFile::exists(path); })) << notices.join(u'\n').toStdString();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    TodayPage *page = nullptr;
    QWidget *host = nullptr;
    WeekTable *week = nullptr;
    WeekModel *model = nullptr;
};

} // namespace

TEST_F(WeekViewTest, IsWalkedThroughFromTheKeyboard)
{
    (void)visitOf(consultant, u"单晓燕"_s, u"15903510417"_s, QDate(2026, 11, 25), QTime(15, 30));
    (void)visitOf(consultant, u"王建国"_s, u"13803516620"_s, QDate(2026, 11, 25), QTime(9, 0));
    signInAs(consultant);
    openWeek();
    EXPECT_EQ(model->total(), 2);
    EXPECT_EQ(week->currentIndex().column(), 0) << "today";
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(week->currentIndex().column(), 2);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(week->currentIndex().data().toString(), u"15:30 单晓燕"_s) << "the last of the day";
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([this] { return isOpen(u"单晓燕"_s); }));
    EXPECT_EQ(QApplication::focusWidget(), week) << "the keys go on in the week";
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_TRUE(soon([this] { return isOpen(u"王建国"_s); }));
    press(Qt::Key_Right);
    EXPECT_EQ(week->currentIndex(), model->index(WeekModel::owedRow, 3)) << "a day of none has its count alone";
}

TEST_F(WeekViewTest, TurnsToOtherWeeksAndBack)
{
    (void)visitOf(consultant, u"单晓燕"_s, u"15903510417"_s, QDate(2026, 11, 25), QTime(15, 30));
    signInAs(consultant);
    openWeek();
    auto *empty = page->findChild<QLabel *>(u"weekEmpty"_s);
    ASSERT_TRUE(empty);
    EXPECT_FALSE(empty->isVisible());
    EXPECT_TRUE(title().contains(u"48"_s)) << title().toStdString();
    press(Qt::Key_PageDown);
    ASSERT_TRUE(soon([&] { return model->week().monday() == QDate(2026, 11, 30); }));
    EXPECT_TRUE(empty->isVisible()) << "and says what would be here";
    EXPECT_EQ(QApplication::focusWidget(), week);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    ASSERT_TRUE(soon([&] { return model->week().monday() == QDate(2026, 11, 16); }));
    press(Qt::Key_Home);
    ASSERT_TRUE(soon([&] { return model->week().monday() == QDate(2026, 11, 23) && model->total() == 1; }));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(week->isVisible());
    EXPECT_TRUE(page->findChild<TableView *>()->hasFocus());
}

TEST_F(WeekViewTest, ShowsWhatIsOwedByADayAndLeadsToTheList)
{
    (void)newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    signInAs(consultant);
    openWeek();
    int day = 0;
    while (day < WeekModel::days && model->owed(day) == 0)
        ++day;
    ASSERT_LT(day, WeekModel::days) << "a new lead owes its first contacts";
    week->setCurrentIndex(model->index(WeekModel::owedRow, day));
    press(Qt::Key_Return);
    EXPECT_FALSE(week->isVisible());
    EXPECT_TRUE(page->findChild<TableView *>()->isVisible());
}

TEST_F(WeekViewTest, IsTheStoresOrAPersonsForWhoSeesThem)
{
    (void)visitOf(consultant, u"单晓燕"_s, u"15903510417"_s, QDate(2026, 11, 25), QTime(15, 30));
    (void)visitOf(colleague, u"郝亮"_s, u"13903511111"_s, QDate(2026, 11, 26), QTime(9, 0));
    signInAs(manager);
    openWeek();
    ASSERT_TRUE(soon([this] { return model->total() == 2; }));
    EXPECT_TRUE(model->index(1, 2).data(item::Subtitle).toString().contains(consultant.name));
    auto *people = page->findChild<QComboBox *>(u"weekPerson"_s);
    ASSERT_TRUE(soon([&] { return people->findData(colleague.person.value()) > 0; }));
    people->setCurrentIndex(people->findData(colleague.person.value()));
    Q_EMIT people->activated(people->currentIndex());
    ASSERT_TRUE(soon([this] { return model->total() == 1; }));
    EXPECT_EQ(model->index(1, 3).data().toString(), u"09:00 郝亮"_s);
}

TEST_F(WeekViewTest, KeepsTheEntryWhenSomethingIsRecorded)
{
    const LeadId lead = visitOf(consultant, u"单晓燕"_s, u"15903510417"_s, QDate(2026, 11, 25), QTime(15, 30));
    signInAs(consultant);
    openWeek();
    week->setCurrentIndex(model->index(1, 2));
    press(Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return isOpen(u"单晓燕"_s); }));
    executor->command(
        page,
        [session = consultant, id = command(), lead](Services &asked) {
            FollowUp talk;
            talk.lead = lead;
            talk.learned = u"改到周五"_s;
            talk.reaction = Reaction::Considering;
            talk.nextStep = NextStep::Invite;
            talk.nextOn = QDate(2026, 11, 27);
            return asked.followUps.record(session, id, talk);
        },
        [](const auto &) {});
    ASSERT_TRUE(soon([this] { return model->entries(4) == 1 && model->entries(2) == 0; })) << "the step moved to Friday";
    EXPECT_TRUE(isOpen(u"单晓燕"_s)) << "and the card stays";
}

TEST_F(WeekViewTest, OnesOwnFourWeeksGoIntoACalendar)
{
    (void)visitOf(consultant, u"单晓燕"_s, u"15903510417"_s, QDate(2026, 11, 30), QTime(15, 30));
    (void)visitOf(consultant, u"王建国"_s, u"13803516620"_s, QDate(2026, 11, 25), QTime(9, 0));
    signInAs(consultant);
    writeFiles();
    openWeek();
    page->findChild<QPushButton *>(u"takeCalendar"_s)->click();
    const QByteArray ics = taken(u"weeks"_s, u".ics"_s);
    EXPECT_TRUE(ics.contains("DTSTART:20261125T010000Z")) << ics.toStdString();
    EXPECT_TRUE(ics.contains("DTSTART:20261130T073000Z")) << "the weeks after it, too";
    EXPECT_FALSE(ics.contains("6620") || ics.contains("0417"));
}

TEST_F(WeekViewTest, ACardIsPrintedAndTakenIntoAnAddressBook)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    (void)newLead(colleague, u"郝亮"_s, u"13903511111"_s);
    signInAs(consultant);
    writeFiles();
    QStringList papers;
    context->showPdf = [&](const QByteArray &pdf, const QString &name) { papers << name + QString::fromUtf8(pdf); };
    auto *customers = new CustomersPage(*context);
    host = customers;
    present(*customers);
    customers->open(leadOf(lead).customer.id);
    auto *print = customers->findChild<QPushButton *>(u"printCard"_s);
    auto *contact = customers->findChild<QPushButton *>(u"takeContact"_s);
    ASSERT_TRUE(soon([&] { return print->isVisible() && contact->isVisible(); }));
    print->click();
    ASSERT_TRUE(soon([&] { return papers.size() == 1; })) << notices.join(u'\n').toStdString();
    EXPECT_TRUE(papers[0].contains(u"客户信息卡"_s) && papers[0].contains(u"单晓燕"_s));
    contact->click();
    const QByteArray card = taken(u"one"_s, u".vcf"_s);
    EXPECT_EQ(card.count("BEGIN:VCARD"), 1);
    EXPECT_TRUE(card.contains("TEL;TYPE=cell:15903510417")) << card.toStdString();
}

TEST_F(WeekViewTest, AListGoesIntoAnAddressBookWithoutWhoIsMasked)
{
    (void)newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    (void)newLead(colleague, u"郝亮"_s, u"13903511111"_s);
    signInAs(consultant);
    writeFiles();
    auto *customers = new CustomersPage(*context);
    host = customers;
    present(*customers);
    customers->findChild<QPushButton *>(u"exportButton"_s)->click();
    const QByteArray cards = taken(u"list"_s, u".vcf"_s);
    EXPECT_EQ(cards.count("BEGIN:VCARD"), 1) << cards.toStdString();
    EXPECT_TRUE(cards.contains("N:单;晓燕;;;"));
}

TEST_F(WeekViewTest, TheCardIsPrintedFromALead)
{
    const LeadId lead = newLead(consultant, u"单晓燕"_s, u"15903510417"_s);
    signInAs(consultant);
    QStringList papers;
    context->showPdf = [&](const QByteArray &pdf, const QString &) { papers << QString::fromUtf8(pdf); };
    auto *leads = new LeadsPage(*context);
    present(*leads);
    leads->open(lead);
    auto *print = leads->findChild<QPushButton *>(u"printCard"_s);
    ASSERT_TRUE(print);
    ASSERT_TRUE(soon([&] { return print->isVisible(); }));
    print->click();
    ASSERT_TRUE(soon([&] { return papers.size() == 1; }));
    EXPECT_TRUE(papers[0].contains(u"单晓燕"_s));
}

} // namespace showroom
