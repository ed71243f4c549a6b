// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/customers.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace showroom
{

class CardHeader;
class ConsentCard;
class DocumentView;
class TimelineView;

/// A customer's card to read: what is known, the leads, what happened so far.
class CustomerFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerFacts(PageContext &context, QWidget *parent = nullptr);

    void show(const CustomerCard &card);
    using QWidget::show;

Q_SIGNALS:
    void editRequested();
    void newLeadRequested();
    void mergeRequested();
    void privacyRequested();

private:
    void takeContact();
    void showFields(const CustomerCard &card);
    void showLeads(const CustomerCard &card);
    void showMerges(const CustomerCard &card);

    PageContext &m_context;
    CardHeader *m_header;
    QWidget *m_fields;
    QVBoxLayout *m_leads;
    QVBoxLayout *m_merges;
    DocumentView *m_document; ///< a merge, and how it is undone
    std::optional<CustomerId> m_shown;
    QPushButton *m_edit;
    QPushButton *m_newLead;
    QPushButton *m_merge;
    QPushButton *m_privacy;
    QPushButton *m_print;
    QPushButton *m_contact;
    std::optional<CustomerId> m_customer;
    ConsentCard *m_consents;
    TimelineView *m_timeline;
};

} // namespace showroom
