// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/leaddrives.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/look/button.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int mostShown = 5;

} // namespace

LeadDrives::LeadDrives(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_list(new QWidget),
      m_lines(new QVBoxLayout(m_list)),
      m_book(new QPushButton(tr("Book a test drive…")))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
    m_book->setObjectName(u"bookDrive"_s);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    body->addWidget(m_book);
    body->addWidget(m_list);
    connect(m_book, &QPushButton::clicked, this, [this] {
        if (m_lead)
            m_context.bookDrive(*m_lead);
    });
    clear();
}

void LeadDrives::clear()
{
    m_lead.reset();
    show({});
    hide();
}

void LeadDrives::load(LeadId lead, bool mayBook)
{
    m_lead = lead;
    m_book->setVisible(mayBook);
    setVisible(mayBook);
    const auto request = [session = m_context.session, lead](Services &services) {
        DocumentFilter filter;
        filter.lead = lead;
        return services.testDrives.page(session, filter, {}, mostShown);
    };
    m_context.executor.ask(m_latest, this, request, [this, lead, mayBook](const Result<Page<DocumentRow<TestDrive>>> &page) {
        if (m_lead != lead || !page) // who sees no drives is shown none
            return;
        show(page->rows);
        setVisible(mayBook || !page->rows.empty());
    });
}

void LeadDrives::show(const std::vector<DocumentRow<TestDrive>> &drives)
{
    while (const std::unique_ptr<QLayoutItem> item{m_lines->takeAt(0)})
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater(); // it may be the one that was just clicked
        }
    for (const DocumentRow<TestDrive> &row : drives) {
        const TestDrive &drive = row.record.value;
        auto *line = new QPushButton(tr("Test drive %1 · %2 · %3")
                                         .arg(words::dayAndTime(drive.on, drive.begin, m_context.today()),
                                              row.names.value(u"vehicle"_s), translated(labelOf(drive.state))));
        setLook(*line, ButtonLook::Link);
        connect(line, &QPushButton::clicked, this, [this, id = row.record.id] { m_context.openDrive(id); });
        m_lines->addWidget(line, 0, Qt::AlignLeft);
    }
    m_list->setVisible(!drives.empty());
}

} // namespace showroom
