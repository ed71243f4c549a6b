// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dealpages.h"
#include "showroom/exchange/exportfile.h"
#include "widgets/contracts/contractspage.h"
#include "widgets/customers/customerspage.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/leads/leadspage.h"
#include <QApplication>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace showroom
{

class ExportDialogs : public DealPages
{
protected:
    /// Presses "Export…" on the page and answers what the dialog asks for.
    QPointer<ExportDialog> opened(QWidget &host, const QString &file)
    {
        context->writeTable = [](Services &services, const Session &person, const ExportRequest &request, const QString &path) {
            return exportToFile(services.exports, person, request, path);
        };
        host.findChild<QPushButton *>(u"exportButton"_s)->click();
        auto *dialog = host.window()->findChild<ExportDialog *>();
        dialog->askForFile = [this, file](QWidget *, const QString &proposed, const QString &) {
            proposals << proposed;
            return file;
        };
        return dialog;
    }
    static void fill(ExportDialog &dialog, const QString &purpose, const QString &ending)
    {
        dialog.findChild<QLineEdit *>(u"exportPurpose"_s)->setText(purpose);
        auto *format = dialog.findChild<QComboBox *>(u"exportFormat"_s);
        format->setCurrentIndex(format->findData(ending));
        dialog.findChild<QPushButton *>(u"exportWrite"_s)->click();
    }
    static QStringList lines(const QString &file)
    {
        QFile table(file);
        EXPECT_TRUE(table.open(QIODevice::ReadOnly)) << file.toStdString();
        return QString::fromUtf8(table.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir folder;
    QStringList proposals;
};

TEST_F(ExportDialogs, TheListGoesOutAsThisPersonSeesIt)
{
    (void)newLead(colleague, u"赵丽"_s, u"13903511122"_s);
    signInAs(consultant);
    auto *shown = new CustomersPage(*context);
    present(*shown);
    const auto dialog = opened(*shown, file("customers"));
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->windowTitle().contains(u"Customers · All · Every state"_s)) << dialog->windowTitle().toStdString();
    const auto fits = [&] { return dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()); };
    EXPECT_TRUE(fits()) << "nothing in it is cut off";
    fill(*dialog, {}, u".csv"_s);
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(fits()) << "also with what is wrong";
    EXPECT_TRUE(proposals.isEmpty()) << "no file is asked for before the purpose is there";
    fill(*dialog, u"周会"_s, u".csv"_s);
    ASSERT_TRUE(soon([&] { return !dialog; })) << "it closes by itself";
    EXPECT_TRUE(said(file("customers.csv"))) << notices.join(u'\n').toStdString();
    EXPECT_TRUE(proposals.at(0).endsWith(u"2026-11-23.csv"_s)) << proposals.at(0).toStdString();
    const QStringList rows = lines(file("customers.csv"));
    ASSERT_EQ(rows.size(), 3) << "the headings and two cards: " << rows.join(u'\n').toStdString();
    EXPECT_TRUE(rows.join(u'\n').contains(u"13803516620"_s));
    EXPECT_FALSE(rows.join(u'\n').contains(u"13903511122"_s)) << "a colleague's number is masked";
    const auto trail = services().trail.page(dealership.as(u"heyong"_s), {}, 50).value();
    const bool noted = std::any_of(trail.rows.begin(), trail.rows.end(), [](const TrailRow &row) {
        return row.entry.action == u"export" && row.entry.details.contains(u"周会"_s);
    });
    EXPECT_TRUE(noted) << "PI-04";
}

TEST_F(ExportDialogs, WhatIsFilteredAwayStaysHere)
{
    const LeadId won = newLead(consultant, u"赵丽"_s, u"13903511122"_s);
    auto stored = dealership.storage->leads().find({dealership.store}, won).value();
    stored.value.state = LeadState::Won;
    (void)dealership.storage->leads().update(stored, dealership.clock.now()).value();
    signInAs(consultant);
    auto *shown = new LeadsPage(*context);
    present(*shown);
    const auto dialog = opened(*shown, file("open.csv"));
    EXPECT_TRUE(dialog->windowTitle().contains(u"Open"_s)) << dialog->windowTitle().toStdString();
    fill(*dialog, u"周会"_s, u".csv"_s);
    ASSERT_TRUE(soon([&] { return !dialog; }));
    const QStringList rows = lines(file("open.csv"));
    ASSERT_EQ(rows.size(), 2) << rows.join(u'\n').toStdString();
    EXPECT_TRUE(rows[1].contains(u"王建国"_s));
}

TEST_F(ExportDialogs, WhatIsThereAlreadyIsNotOverwritten)
{
    (void)completeDraft();
    QFile standing(file("合同.xlsx"));
    ASSERT_TRUE(standing.open(QIODevice::WriteOnly));
    standing.write("mine");
    standing.close();
    signInAs(clerk);
    auto *shown = new ContractsPage(*context);
    present(*shown);
    auto dialog = opened(*shown, file("合同.xlsx"));
    fill(*dialog, u"存档"_s, u".xlsx"_s);
    auto *button = dialog->findChild<QPushButton *>(u"exportWrite"_s);
    ASSERT_TRUE(soon([&] { return !dialog || button->isEnabled(); }));
    ASSERT_TRUE(dialog) << "it stays, with what was typed";
    EXPECT_EQ(dialog->findChild<QLineEdit *>(u"exportPurpose"_s)->text(), u"存档"_s);
    ASSERT_TRUE(standing.open(QIODevice::ReadOnly));
    EXPECT_EQ(standing.readAll(), "mine");
    dialog->askForFile = [this](QWidget *, const QString &, const QString &) { return file("合同-2.xlsx"); };
    button->click();
    ASSERT_TRUE(soon([&] { return !dialog; }));
    EXPECT_TRUE(QFile::exists(file("合同-2.xlsx")));
}

} // namespace showroom
