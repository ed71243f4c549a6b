// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/exportdialog.h"
#include "showroom/models/words.h"
#include "showroom/rules/access.h"
#include "showroom/services/services.h"
#include "widgets/look/busyline.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr int dialogWidth = 460;

/// Asks in the desktop's own dialog. What has the name already is refused by whoever writes, so nothing is asked about it here.
QString askOnDesktop(QWidget *asker, const QString &proposed, const QString &filter)
{
    return QFileDialog::getSaveFileName(asker, ExportDialog::tr("Export to"), proposed, filter, nullptr,
                                        QFileDialog::DontConfirmOverwrite);
}

/// Customers go into an address book, too; a contact and a calendar nowhere else.
void offerFormats(QComboBox &box, const QString &kind)
{
    if (kind == u"appointment"_s)
        return box.addItem(ExportDialog::tr("Calendar (iCalendar)"), u".ics"_s);
    if (kind != u"contact"_s) {
        box.addItem(ExportDialog::tr("Excel workbook"), u".xlsx"_s);
        box.addItem(ExportDialog::tr("Text, separated by commas"), u".csv"_s);
    }
    if (kind == u"contact"_s || kind == u"customer"_s)
        box.addItem(ExportDialog::tr("Address book (vCard), those whom you see in full"), u".vcf"_s);
}

} // namespace

ExportDialog::ExportDialog(PageContext &context, ExportWish wish, QWidget *parent)
    : QDialog(parent),
      askForFile(askOnDesktop),
      m_context(context),
      m_wish(std::move(wish)),
      m_what(new TextLabel(Type::Body, Tone::Neutral)),
      m_purpose(new QLineEdit),
      m_purposeFrame(new FieldFrame(tr("Purpose"), m_purpose, FieldFrame::Need::Required)),
      m_format(new QComboBox),
      m_problem(new TextLabel(Type::Body, Tone::Danger)),
      m_busy(new BusyLine),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_export(new QPushButton(tr("Choose the file…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export: %1").arg(m_wish.title));
    build();
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::choose);
}

void ExportDialog::build()
{
    m_what->setText(tr("Every row of “%1” that you may see goes into the file, masked where it is masked for you. Your name, the "
                       "purpose and the number of rows stand in the audit trail.")
                        .arg(m_wish.title));
    if (scopeOf(Operation::ExportPrices, m_context.session.role) == Scope::None)
        m_what->setText(m_what->text() + u' ' + tr("Columns with prices and amounts are left out (QT-04)."));
    m_what->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_purpose->setObjectName(u"exportPurpose"_s);
    m_purpose->setMaxLength(200);
    m_purpose->setPlaceholderText(tr("What the table is for and who gets it"));
    m_format->setObjectName(u"exportFormat"_s);
    offerFormats(*m_format, m_wish.kind);
    setLook(*m_export, ButtonLook::Primary);
    m_export->setDefault(true);
    m_export->setObjectName(u"exportWrite"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(20, 18, 20, 18);
    body->setSpacing(12);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_what, m_purposeFrame, new FieldFrame(tr("Format"), m_format), m_problem, m_busy})
        body->addWidget(part);
    body->addLayout(buttons);
}

/// As high as its words need at this width, which a window's own size hint does not ask for.
void ExportDialog::fit()
{
    layout()->activate();
    setFixedSize(dialogWidth, layout()->totalHeightForWidth(dialogWidth));
}

void ExportDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

void ExportDialog::choose()
{
    m_purposeFrame->setError({});
    m_problem->hide();
    fit();
    if (m_purpose->text().trimmed().isEmpty())
        return refusePurpose(tr("Say what the export is for."));
    const QString ending = m_format->currentData().toString();
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N}_-]+"_s);
    const QString name = QString(m_wish.title).replace(unsafe, u"-"_s) + u'-' + m_context.today().toString(Qt::ISODate) + ending;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = askForFile(this, folder + u'/' + name, u"%1 (*%2)"_s.arg(m_format->currentText(), ending));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    write(path);
}

void ExportDialog::write(const QString &path)
{
    const auto busy = [this](bool is) {
        m_writing = is;
        m_busy->setBusy(is);
        for (QWidget *part : std::initializer_list<QWidget *>{m_purpose, m_format, m_cancel, m_export})
            part->setEnabled(!is);
    };
    busy(true);
    const QString kind = path.endsWith(u".vcf"_s, Qt::CaseInsensitive) ? u"contact"_s : m_wish.kind;
    const ExportRequest request{kind, m_purpose->text(), m_wish.where};
    m_context.executor.ask(
        this,
        [session = m_context.session, request, path, writeTable = m_context.writeTable](Services &services) {
            return writeTable(services, session, request, path);
        },
        [this, busy, path](const Result<ExportOutcome> &outcome) {
            busy(false);
            if (!outcome && isVisible())
                return showProblem(outcome.error());
            if (!outcome) { // the window was locked meanwhile
                m_context.notify(Tone::Danger, words::error(outcome.error()));
                return QDialog::reject();
            }
            m_context.notify(Tone::Success, outcome->rows == 0
                                                ? tr("No row was there to export; %1 has the headings alone.").arg(path)
                                                : tr("%n row(s) were exported to %1", nullptr, int(outcome->rows)).arg(path));
            accept();
        });
}

void ExportDialog::showProblem(const Error &error)
{
    for (const FieldProblem &field : error.fields)
        if (field.field == u"purpose")
            return refusePurpose(translated(field.problem));
    m_problem->setText(words::error(error));
    m_problem->show();
    fit();
}

void ExportDialog::refusePurpose(const QString &problem)
{
    m_purposeFrame->setError(problem);
    m_purpose->setFocus();
    fit();
}

/// What is being written cannot be called back: the file and the audit entry come in one.
void ExportDialog::reject()
{
    if (!m_writing)
        QDialog::reject();
}

QString listTitle(const QString &list, const std::vector<const QComboBox *> &chosen)
{
    QStringList parts{list};
    for (const QComboBox *box : chosen)
        parts << box->currentText();
    return parts.join(u" · "_s);
}

QPushButton *exportButton(PageContext &context, const std::function<ExportWish()> &wish)
{
    auto *button = new QPushButton(ExportDialog::tr("Export…"));
    button->setObjectName(u"exportButton"_s);
    QObject::connect(button, &QPushButton::clicked, button,
                     [&context, wish, button] { (new ExportDialog(context, wish(), button->window()))->open(); });
    return button;
}

} // namespace showroom
