// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/trail.h"
#include "widgets/pagecontext.h"
#include <QStandardItemModel>
#include <QWidget>

class QPushButton;

namespace showroom
{

class TableView;
class TextLabel;
class VerdictBanner;

/// The dealership's data: who did what, whether the chain is whole, and a backup.
class DataCard final : public QWidget
{
    Q_OBJECT
public:
    DataCard(PageContext &context, bool administers, QWidget *parent = nullptr);

    /// How a file name is asked for; a test answers without a dialog.
    std::function<QString(QWidget *)> askForFile;

private:
    void load();
    void verify();
    void backUp();

    PageContext &m_context;
    QStandardItemModel m_model;
    TableView *m_table;
    TextLabel *m_nothing;
    VerdictBanner *m_answer;
    QPushButton *m_verify;
    QPushButton *m_backup;
};

} // namespace showroom
