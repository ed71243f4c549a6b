// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/imports/importpage.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/look/button.h"
#include "widgets/look/card.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/verdictbanner.h"
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// What a file's column can be called: by the record's description, and what files alone say.
QString fieldLabel(const QString &kind, const QString &name)
{
    QString label;
    const auto look = [&](auto record) {
        using Record = typename decltype(record)::type;
        forEachField<Record>([&](const auto &field) {
            if (label.isEmpty() && name == QLatin1String(field.name))
                label = translated(Label{Description<Record>::context, field.label});
        });
    };
    if (kind == u"customer"_s) {
        look(std::type_identity<Customer>());
        return label.isEmpty() ? name : label;
    }
    look(std::type_identity<VehicleModel>());
    look(std::type_identity<ModelPrice>());
    if (name == u"guide_price"_s)
        return ImportPage::tr("Guide price");
    if (name == u"media_price"_s)
        return ImportPage::tr("Media price");
    return label.isEmpty() ? name : label;
}

QComboBox *fieldBox(const QString &kind, const QStringList &fields, const std::optional<QString> &chosen)
{
    auto *box = new QComboBox;
    box->addItem(ImportPage::tr("– not read –"), QString());
    for (const QString &field : fields)
        box->addItem(fieldLabel(kind, field), field);
    box->setCurrentIndex(std::max(0, box->findData(chosen.value_or(QString()))));
    return box;
}

} // namespace

ImportPage::ImportPage(PageContext &context, std::shared_ptr<const ImportFiles> files, QWidget *parent)
    : QWidget(parent),
      askForFile([](QWidget *asker) {
          return QFileDialog::getOpenFileName(asker, ImportPage::tr("File to import"), QString(),
                                              ImportPage::tr("Tables (*.csv *.xlsx *.txt);;All files (*)"));
      }),
      m_context(context),
      m_files(std::move(files)),
      m_problems(0, 3),
      m_header(new SectionHeader),
      m_stack(new QStackedWidget),
      m_nothing(new EmptyState(Glyph::Upload)),
      m_kind(new QComboBox),
      m_fileName(new TextLabel(Type::Heading, Tone::Neutral)),
      m_sheet(new QComboBox),
      m_charset(new QComboBox),
      m_again(new QPushButton(tr("Another file…"))),
      m_try(new QPushButton(tr("Try without writing"))),
      m_import(new QPushButton(tr("Import"))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_answer(new VerdictBanner),
      m_table(new TableView)
{
    setAcceptDrops(true);
    build();
    connect(m_nothing, &EmptyState::actionRequested, this, &ImportPage::choose);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_choice.sheet = m_sheet->currentText();
        look();
    });
    connect(m_charset, &QComboBox::activated, this, [this] {
        m_choice.charset = m_charset->currentText();
        look();
    });
    connect(m_try, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { *m_cancelled = true; });
}

void ImportPage::build()
{
    m_header->setTitle(tr("Import"));
    m_nothing->setText(tr("Drop a CSV or Excel file (.xlsx) here. Its columns are shown for correction, and nothing is written "
                          "before you say so."),
                       tr("Choose a file…"));
    fillKinds();
    connect(m_again, &QPushButton::clicked, this, &ImportPage::choose);
    m_again->hide();
    m_header->addAction(m_again);
    auto *cards = new QWidget;
    auto *line = new QHBoxLayout(cards);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(mappingCard(), 3);
    line->addWidget(resultCard(), 2);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(cards);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(12);
    page->addWidget(m_header);
    page->addWidget(m_stack, 1);
}

/// What this person may bring in; with one kind there is nothing to choose.
void ImportPage::fillKinds()
{
    const auto may = [&](Operation operation) { return scopeOf(operation, m_context.session.role) != Scope::None; };
    if (may(Operation::EditSalesRecords))
        m_kind->addItem(tr("Customers"), u"customer"_s);
    if (may(Operation::KeepCatalogue))
        m_kind->addItem(tr("Vehicle models and prices"), u"vehicle_model"_s);
    if (may(Operation::RecordReceipts))
        m_kind->addItem(tr("Finance's ledger"), u"statement_line"_s);
    m_kind->setAccessibleName(tr("What the file holds"));
    m_kind->setObjectName(u"importKind"_s);
    m_kind->setVisible(m_kind->count() > 1);
    m_header->addBeside(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (!m_choice.path.isEmpty())
            openFile(m_choice.path);
    });
}

QWidget *ImportPage::mappingCard()
{
    m_charset->addItems({u"UTF-8"_s, u"GB18030"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"Big5"_s, u"windows-1252"_s});
    auto *choices = new QHBoxLayout;
    choices->addWidget(new FieldFrame(tr("Sheet"), m_sheet), 1);
    choices->addWidget(new FieldFrame(tr("Encoding"), m_charset), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_columnsPlace = new QWidget;
    m_columnsPlace->setProperty("canvas", true);
    new QVBoxLayout(m_columnsPlace);
    scroll->setWidget(m_columnsPlace);
    setLook(*m_import, ButtonLook::Primary);
    m_import->setObjectName(u"importButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_import);
    buttons->addWidget(m_try);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    m_cancel->hide();
    auto *card = new Card;
    m_fileName->setElided(true);
    card->body()->addWidget(m_fileName);
    card->body()->addLayout(choices);
    card->body()->addWidget(scroll, 1);
    card->body()->addLayout(buttons);
    return card;
}

QWidget *ImportPage::resultCard()
{
    m_problems.setHorizontalHeaderLabels({tr("Row"), tr("Field"), tr("Reason")});
    m_table->setModel(&m_problems);
    m_table->setColumns({{60}, {90, 1}, {160, 4}});
    m_answer->hide();
    auto *card = new Card;
    card->body()->addWidget(m_answer);
    card->body()->addWidget(m_table, 1);
    return card;
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1)
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
}

void ImportPage::choose()
{
    if (const QString path = askForFile(this); !path.isEmpty())
        openFile(path);
}

void ImportPage::openFile(const QString &path)
{
    m_choice = {path, m_kind->currentData().toString(), {}, {}};
    m_answer->hide();
    m_problems.removeRows(0, m_problems.rowCount());
    look();
}

void ImportPage::look()
{
    m_context.executor.ask(
        this, [files = m_files, choice = m_choice](Services &) { return files->preview(choice); },
        [this](const Result<ImportPreview> &preview) {
            if (preview)
                return show(*preview);
            m_context.notify(Tone::Danger, words::error(preview.error()));
        });
}

void ImportPage::show(const ImportPreview &preview)
{
    m_fileName->setText(QFileInfo(m_choice.path).fileName());
    m_sheet->clear();
    m_sheet->addItems(preview.sheets);
    m_sheet->setCurrentText(preview.sheet);
    m_sheet->parentWidget()->setVisible(preview.sheets.size() > 1);
    m_charset->setCurrentIndex(m_charset->findText(preview.charset, Qt::MatchFixedString));
    m_charset->parentWidget()->setVisible(!preview.charset.isEmpty());
    fillColumns(preview);
    m_stack->setCurrentIndex(1);
    m_again->show();
}

void ImportPage::fillColumns(const ImportPreview &preview)
{
    delete m_columns;
    m_fields.clear();
    m_columns = new QWidget;
    auto *grid = new QGridLayout(m_columns);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(6);
    for (qsizetype i = 0; i < preview.headers.size(); ++i) {
        auto *title = new TextLabel(Type::Strong, Tone::Neutral);
        title->setText(preview.headers[i]);
        QStringList values;
        for (const QStringList &row : preview.samples)
            if (const QString value = row.value(i); !value.isEmpty())
                values << value;
        auto *sample = new TextLabel(Type::Body, Tone::Muted);
        sample->setElided(true);
        sample->setText(values.join(u" · "_s));
        QComboBox *box = fieldBox(m_choice.kind, m_files->fields(m_choice.kind), preview.mapping[std::size_t(i)]);
        box->setAccessibleName(preview.headers[i]);
        grid->addWidget(title, int(i), 0);
        grid->addWidget(sample, int(i), 1);
        grid->addWidget(box, int(i), 2);
        m_fields.push_back(box);
    }
    grid->setRowStretch(int(preview.headers.size()), 1);
    m_columnsPlace->layout()->addWidget(m_columns);
}

std::vector<std::optional<QString>> ImportPage::mapping() const
{
    std::vector<std::optional<QString>> mapping;
    for (const QComboBox *box : m_fields) {
        const QString field = box->currentData().toString();
        mapping.push_back(field.isEmpty() ? std::nullopt : std::optional(field));
    }
    return mapping;
}

void ImportPage::setRunning(bool running)
{
    m_try->setEnabled(!running);
    m_import->setEnabled(!running);
    m_cancel->setVisible(running);
}

void ImportPage::run(bool dryRun)
{
    *m_cancelled = false;
    setRunning(true);
    m_answer->show(tr("Import"), tr("Reading…"), Tone::Info);
    m_answer->QWidget::show();
    ImportOptions options;
    options.file = QFileInfo(m_choice.path).fileName();
    options.dryRun = dryRun;
    options.progress = [cancelled = m_cancelled, page = QPointer<ImportPage>(this)](qint64 rows) {
        // Asked in the worker's thread; the page is told in its own, if it still is there.
        QMetaObject::invokeMethod(
            qApp,
            [page, rows] {
                if (page)
                    page->m_answer->show(ImportPage::tr("Import"), ImportPage::tr("%n row(s) read…", nullptr, int(rows)),
                                         Tone::Info);
            },
            Qt::QueuedConnection);
        return !*cancelled;
    };
    const auto request = [files = m_files, choice = m_choice, mapping = mapping(), session = m_context.session,
                          command = CommandId::fresh(), options](Services &services) {
        return files->rows(choice, mapping).and_then([&](const ImportSource &source) {
            return services.imports.run(session, command, choice.kind, source, options);
        });
    };
    m_context.executor.command(this, request, [this, dryRun](const Result<ImportOutcome> &outcome) {
        setRunning(false);
        if (outcome)
            return report(*outcome, dryRun);
        m_answer->show(tr("Import"), words::error(outcome.error()), Tone::Danger);
    });
}

void ImportPage::report(const ImportOutcome &outcome, bool dryRun)
{
    m_problems.removeRows(0, m_problems.rowCount());
    for (const ImportProblem &problem : outcome.problems)
        m_problems.appendRow({new QStandardItem(QString::number(problem.row)),
                              new QStandardItem(fieldLabel(m_choice.kind, problem.field)),
                              new QStandardItem(translated(problem.reason))});
    const QString counts = tr("%1 read: %2 new, %3 changed, %4 there already, %5 with faults.")
                               .arg(outcome.read)
                               .arg(outcome.added)
                               .arg(outcome.updated)
                               .arg(outcome.duplicate)
                               .arg(outcome.rejected);
    if (outcome.committed)
        m_answer->show(tr("Import"), tr("Imported. %1").arg(counts), Tone::Success);
    else if (dryRun && outcome.rejected == 0)
        m_answer->show(tr("Import"), tr("Nothing was written yet. %1").arg(counts), Tone::Success);
    else
        m_answer->show(tr("Import"), tr("Nothing was written. %1 Mend the rows below and choose the file again.").arg(counts),
                       Tone::Danger);
    m_answer->QWidget::show();
}

} // namespace showroom
