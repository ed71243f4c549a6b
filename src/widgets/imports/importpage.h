// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/importfile.h"
#include "widgets/pagecontext.h"
#include <QStandardItemModel>
#include <QWidget>
#include <atomic>

class QComboBox;
class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace showroom
{

class EmptyState;
class SectionHeader;
class TableView;
class TextLabel;
class VerdictBanner;

/// Customers or vehicle models from a file: chosen or dropped, its columns shown for correction, tried, then imported whole or
/// not at all.
class ImportPage final : public QWidget
{
    Q_OBJECT
public:
    ImportPage(PageContext &context, std::shared_ptr<const ImportFiles> files, QWidget *parent = nullptr);

    void openFile(const QString &path);
    /// How a file is asked for; a test answers without a dialog.
    std::function<QString(QWidget *)> askForFile;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void fillKinds();
    QWidget *mappingCard();
    QWidget *resultCard();
    void choose();
    void look();
    void show(const ImportPreview &preview);
    void fillColumns(const ImportPreview &preview);
    void run(bool dryRun);
    void report(const ImportOutcome &outcome, bool dryRun);
    void setRunning(bool running);
    [[nodiscard]] std::vector<std::optional<QString>> mapping() const;

    PageContext &m_context;
    std::shared_ptr<const ImportFiles> m_files;
    ImportChoice m_choice;
    QStandardItemModel m_problems;
    std::vector<QComboBox *> m_fields;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    SectionHeader *m_header;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QComboBox *m_kind;
    TextLabel *m_fileName;
    QComboBox *m_sheet;
    QComboBox *m_charset;
    QWidget *m_columns = nullptr;
    QWidget *m_columnsPlace = nullptr;
    QPushButton *m_again;
    QPushButton *m_try;
    QPushButton *m_import;
    QPushButton *m_cancel;
    VerdictBanner *m_answer;
    TableView *m_table;
};

} // namespace showroom
