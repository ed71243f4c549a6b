// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/scriptlistmodel.h"
#include "widgets/pagecontext.h"
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace showroom
{

class DocumentView;
class EmptyState;
class NewDocumentForm;
class SectionHeader;
class TableView;

/// The sales scripts (PL-07): the list left, one of them right. Everybody in sales reads them; who keeps them writes, puts in use
/// and retires here. Of a script that is no draft any more the next version is written from its text.
class ScriptsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ScriptsPage(PageContext &context, QWidget *parent = nullptr);

    void open(TalkScriptId script);
    void newScript();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Right { Nothing, Document, New };
    void build();
    void buildHeader();
    void buildDesk();
    void connectParts();
    [[nodiscard]] bool keeps() const;
    [[nodiscard]] ExportWish wish() const;
    [[nodiscard]] bool mayLeave();
    void filter();
    void fitList();
    void showRow(const QModelIndex &index);
    void newVersion();
    void fitNewVersion();
    void turnTo(Right what);

    PageContext &m_context;
    ScriptListModel m_model;
    Latest m_latest;
    QTimer m_typing;
    std::optional<TalkScriptId> m_script;
    SectionHeader *m_header;
    QComboBox *m_kind;
    QComboBox *m_state;
    QLineEdit *m_find;
    TableView *m_table;
    QStackedWidget *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_right;
    DocumentView *m_document;
    QPushButton *m_newVersion;
    NewDocumentForm *m_new;
};

} // namespace showroom
