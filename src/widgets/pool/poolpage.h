// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/textrowsmodel.h"
#include "showroom/services/leads.h"
#include "widgets/pagecontext.h"
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace showroom
{

class CardHeader;
class EmptyState;
class SectionHeader;
class TableView;
class TextLabel;
class VerdictBanner;

/// The pool (公海, FU-11): leads without an owner and those that nobody works; whoever takes one works it.
class PoolPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PoolPage(PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load();
    void show(std::vector<PoolRow> rows);
    void showCurrent();
    void claim();
    [[nodiscard]] const PoolRow *current() const;

    PageContext &m_context;
    TextRowsModel m_rows;
    Latest m_latest;
    std::vector<PoolRow> m_pool;
    LevelLetters m_letters;
    CommandId m_command = CommandId::fresh();
    SectionHeader *m_header;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    QStackedWidget *m_right;
    CardHeader *m_card;
    TextLabel *m_what;
    VerdictBanner *m_refusal;
    QPushButton *m_claim;
};

} // namespace showroom
