// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/documents.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace showroom
{

/// The test drives of a lead, each to be opened, and the way to a new one.
class LeadDrives final : public QWidget
{
    Q_OBJECT
public:
    explicit LeadDrives(PageContext &context, QWidget *parent = nullptr);

    void clear();
    /// `mayBook`: whether this reader may book one.
    void load(LeadId lead, bool mayBook);

private:
    void show(const std::vector<DocumentRow<TestDrive>> &drives);

    PageContext &m_context;
    std::optional<LeadId> m_lead;
    Latest m_latest;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    QPushButton *m_book;
};

} // namespace showroom
