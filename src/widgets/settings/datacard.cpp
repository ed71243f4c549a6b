// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/datacard.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/look/card.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/verdictbanner.h"
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace showroom
{

namespace
{

constexpr int entriesShown = 200;

} // namespace

DataCard::DataCard(PageContext &context, bool administers, QWidget *parent)
    : QWidget(parent),
      askForFile([](QWidget *asker) {
          return QFileDialog::getSaveFileName(
              asker, DataCard::tr("Back up to"),
              QStringLiteral("showroom-%1.backup").arg(QDate::currentDate().toString(Qt::ISODate)));
      }),
      m_context(context),
      m_model(0, 4),
      m_table(new TableView),
      m_nothing(new TextLabel(Type::Body, Tone::Muted)),
      m_answer(new VerdictBanner),
      m_verify(new QPushButton(tr("Verify the audit trail"))),
      m_backup(new QPushButton(tr("Back up…")))
{
    auto *title = new TextLabel(Type::Heading, Tone::Neutral);
    title->setText(tr("Data and audit trail"));
    m_model.setHorizontalHeaderLabels({tr("Number"), tr("When"), tr("Who"), tr("What")});
    m_table->setObjectName(QStringLiteral("trailTable"));
    m_table->setModel(&m_model);
    m_table->setColumns({{70}, {130}, {80, 1}, {150, 2}});
    m_table->setMinimumHeight(240);
    m_nothing->setObjectName(QStringLiteral("trailIsEmpty"));
    m_nothing->setText(tr("Nothing that you may read has been written down yet."));
    m_nothing->hide();
    m_answer->hide();
    m_verify->setObjectName(QStringLiteral("verifyButton"));
    if (!administers)
        m_backup->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_verify);
    buttons->addWidget(m_backup);
    buttons->addStretch();
    auto *card = new Card;
    card->body()->addWidget(title);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_answer);
    card->body()->addWidget(m_nothing);
    card->body()->addWidget(m_table);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(card);
    connect(m_verify, &QPushButton::clicked, this, &DataCard::verify);
    connect(m_backup, &QPushButton::clicked, this, &DataCard::backUp);
    load();
}

void DataCard::load()
{
    const auto request = [session = m_context.session](Services &services) {
        return services.trail.page(session, {}, entriesShown);
    };
    m_context.executor.ask(this, request, [this](const Result<Page<TrailRow>> &page) {
        if (!page)
            return m_context.notify(Tone::Danger, words::error(page.error()));
        m_model.removeRows(0, m_model.rowCount());
        m_nothing->setVisible(page->rows.empty());
        m_table->setVisible(!page->rows.empty());
        for (const TrailRow &row : page->rows) {
            const AuditEntry &entry = row.entry;
            auto *action = new QStandardItem(words::act(entry));
            action->setToolTip(entry.details.toHtmlEscaped());
            m_model.appendRow({new QStandardItem(QString::number(entry.sequence)),
                               new QStandardItem(QLocale().toString(m_context.zone.local(entry.at), QLocale::ShortFormat)),
                               new QStandardItem(row.personName), action});
        }
    });
}

void DataCard::verify()
{
    m_verify->setEnabled(false);
    m_context.executor.ask(
        this, [session = m_context.session](Services &services) { return services.trail.verify(session); },
        [this](const Result<AuditVerification> &verified) {
            m_verify->setEnabled(true);
            if (!verified)
                return m_context.notify(Tone::Danger, words::error(verified.error()));
            m_answer->show(tr("Audit"),
                           verified->intact ? tr("The chain is whole: %n entries, none edited.", nullptr, int(verified->entries))
                                            : tr("The chain is broken at entry %1. %2")
                                                  .arg(verified->firstBad.value_or(0))
                                                  .arg(translated(verified->why)),
                           verified->intact ? Tone::Success : Tone::Danger);
            m_answer->QWidget::show();
        });
}

void DataCard::backUp()
{
    const QString file = askForFile(this);
    if (file.isEmpty())
        return;
    const auto request = [session = m_context.session, file](Services &services) { return services.trail.backup(session, file); };
    m_context.executor.command(this, request, [this, file](const Done &done) {
        if (done)
            m_context.notify(Tone::Success, tr("Backed up and verified: %1").arg(file));
        else
            m_context.notify(Tone::Danger, words::error(done.error()));
    });
}

} // namespace showroom
