// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/procedures.h"
#include "widgets/pagecontext.h"
#include <QStandardItemModel>
#include <QWidget>

namespace showroom
{

class RuleView;
class SectionHeader;
class TableView;

/// The department's procedures as the program enforces them: each rule with its article, text, parameters and today's standing.
class ProceduresPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ProceduresPage(PageContext &context, QWidget *parent = nullptr);

    void openRule(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void show(std::vector<RuleStanding> standings);
    void fillList();
    void change(const QString &parameter, const QString &value);
    void retranslate();
    [[nodiscard]] bool chinese() const;

    PageContext &m_context;
    Latest m_latest;
    std::vector<RuleStanding> m_standings;
    QStandardItemModel m_list;
    SectionHeader *m_header;
    TableView *m_table;
    RuleView *m_rule;
    QString m_wanted;
};

} // namespace showroom
