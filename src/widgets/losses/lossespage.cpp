// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/losses/lossespage.h"
#include "showroom/domain/value.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include "widgets/exports/exportdialog.h"
#include "widgets/look/desk.h"
#include "widgets/look/emptystate.h"
#include "widgets/look/sectionheader.h"
#include "widgets/look/tableview.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/tile.h"
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

enum class Period { ThisMonth, LastMonth, ThisQuarter, ThisYear, FromTo };
enum class Which { Lost, Dormant, Invalid, All };

QString percent(int part, int of)
{
    return of > 0 ? QLocale().toString(100.0 * part / of, 'f', 1) + QLocale().percent() : u"–"_s;
}

std::pair<QDate, QDate> daysOf(Period period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case Period::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Period::ThisQuarter:
        return {QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1), today};
    case Period::ThisYear:
        return {QDate(today.year(), 1, 1), today};
    case Period::ThisMonth:
    case Period::FromTo:
        break;
    }
    return {month, today};
}

QString rivalText(const QString &rival)
{
    return rival.isEmpty() ? LossesPage::tr("nobody named") : rival;
}

} // namespace

LossesPage::LossesPage(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new SectionHeader),
      m_period(new QComboBox),
      m_states(new QComboBox),
      m_from(new QLineEdit),
      m_to(new QLineEdit),
      m_cellTable(new TableView),
      m_consultantTable(new TableView),
      m_formulas(new TextLabel(Type::Small, Tone::Muted)),
      m_empty(new EmptyState(Glyph::Chart)),
      m_list(new QStackedWidget)
{
    buildHeader();
    build();
    connect(m_period, &QComboBox::currentIndexChanged, this, &LossesPage::fitPeriod);
    connect(m_states, &QComboBox::currentIndexChanged, this, &LossesPage::load);
    for (QLineEdit *field : {m_from, m_to})
        connect(field, &QLineEdit::editingFinished, this, &LossesPage::load);
    connect(m_cellTable, &TableView::rowOpened, this, [this](const QModelIndex &index) { openCell(index.row()); });
    connect(m_consultantTable, &TableView::rowOpened, this, [this](const QModelIndex &index) { openConsultant(index.row()); });
    connect(&context.executor, &Executor::changed, this, &LossesPage::load);
}

void LossesPage::buildHeader()
{
    m_header->setTitle(tr("Losses"));
    for (const auto &[text, period] :
         {std::pair(tr("This month"), Period::ThisMonth), std::pair(tr("Last month"), Period::LastMonth),
          std::pair(tr("This quarter"), Period::ThisQuarter), std::pair(tr("This year"), Period::ThisYear),
          std::pair(tr("From … to …"), Period::FromTo)})
        m_period->addItem(text, int(period));
    for (const auto &[text, which] :
         {std::pair(tr("Lost"), Which::Lost), std::pair(tr("Dormant"), Which::Dormant), std::pair(tr("Invalid"), Which::Invalid),
          std::pair(tr("Lost, dormant and invalid"), Which::All)})
        m_states->addItem(text, int(which));
    m_period->setObjectName(u"lossPeriod"_s);
    m_states->setObjectName(u"lossStates"_s);
    m_period->setAccessibleName(tr("Period"));
    m_states->setAccessibleName(tr("Which leads"));
    m_header->addBeside(m_period);
    for (QLineEdit *field : {m_from, m_to}) {
        field->setPlaceholderText(tr("year-month-day"));
        field->setMaximumWidth(120);
        field->hide();
        m_header->addBeside(field);
    }
    m_from->setObjectName(u"lossFrom"_s);
    m_to->setObjectName(u"lossTo"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_header->addBeside(m_states);
    m_header->addAction(exportButton(m_context, [this] { return exportWish(); }));
}

void LossesPage::build()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (Tile *&tile : m_tiles) {
        tile = new Tile;
        tiles->addWidget(tile, 1);
    }
    m_cells.setColumns({{tr("Reason"), false}, {tr("Lost to"), false}, {tr("Leads"), true}, {tr("Share"), true}});
    m_consultants.setColumns({{tr("Consultant"), false}, {tr("Leads"), true}, {tr("Share"), true}});
    m_cellTable->setObjectName(u"lossCells"_s);
    m_cellTable->setAccessibleName(tr("Losses by reason and rival"));
    m_cellTable->setModel(&m_cells);
    m_cellTable->setColumns({{150, 3}, {150, 3}, {72, 1}, {80, 1}});
    m_consultantTable->setObjectName(u"lossConsultants"_s);
    m_consultantTable->setAccessibleName(tr("Losses by consultant"));
    m_consultantTable->setModel(&m_consultants);
    m_consultantTable->setColumns({{110, 2}, {72, 1}, {80, 1}});
    m_empty->setText(tr("Nobody was lost in these days."));
    auto *lists = new QWidget;
    auto *line = new QHBoxLayout(lists);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    for (const auto &[table, stretch] : {std::pair(m_cellTable, 3), std::pair(m_consultantTable, 2)})
        line->addWidget(cardOf({table}, Card::Padding::None), stretch);
    m_list->addWidget(lists);
    m_list->addWidget(m_empty);
    auto *body = pageColumn(*this, m_header);
    body->addLayout(tiles);
    m_formulas->setWordWrap(true);
    body->addWidget(m_formulas);
    body->addWidget(m_list, 1);
    setFocusProxy(m_cellTable);
}

void LossesPage::showEvent(QShowEvent *event)
{
    load();
    m_cellTable->setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

/// The days of one's own begin with those that were shown.
void LossesPage::fitPeriod()
{
    const bool own = Period(m_period->currentData().toInt()) == Period::FromTo;
    if (own && m_from->isHidden()) {
        auto [from, to] = daysOf(Period::ThisMonth, m_context.today());
        if (m_report.wish.from.isValid())
            std::tie(from, to) = std::pair(m_report.wish.from, m_report.wish.to);
        m_from->setText(from.toString(Qt::ISODate));
        m_to->setText(to.toString(Qt::ISODate));
    }
    m_from->setVisible(own);
    m_to->setVisible(own);
    load();
}

LossWish LossesPage::wish() const
{
    const auto period = Period(m_period->currentData().toInt());
    const auto which = Which(m_states->currentData().toInt());
    LossWish wish;
    std::tie(wish.from, wish.to) = daysOf(period, m_context.today());
    if (period == Period::FromTo) {
        wish.from = parseDay(m_from->text()).value_or(QDate());
        wish.to = parseDay(m_to->text()).value_or(QDate());
    }
    wish.lost = which == Which::Lost || which == Which::All;
    wish.dormant = which == Which::Dormant || which == Which::All;
    wish.invalid = which == Which::Invalid || which == Which::All;
    return wish;
}

ExportWish LossesPage::exportWish() const
{
    const LossWish &shown = m_report.wish;
    ExportWish wanted{u"lead"_s,
                      {{u"closed_from"_s, shown.from.toString(Qt::ISODate)}, {u"closed_to"_s, shown.to.toString(Qt::ISODate)}},
                      listTitle(tr("Losses"), {m_period, m_states})};
    if (shown.states().size() == 1)
        wanted.where.insert(u"state"_s, codeOf(shown.states().front()));
    return wanted;
}

void LossesPage::load()
{
    if (!isVisible())
        return;
    const auto request = [session = m_context.session, wanted = wish()](Services &services) {
        return services.losses.report(session, wanted);
    };
    m_context.executor.ask(m_latest, this, request, [this](const Result<LossReport> &report) {
        if (report)
            show(*report);
        else
            m_context.notify(Tone::Danger, words::error(report.error()));
    });
}

void LossesPage::show(const LossReport &report)
{
    m_report = report;
    m_header->setRemark(tr("%1 to %2")
                            .arg(QLocale().toString(report.wish.from, QLocale::ShortFormat),
                                 QLocale().toString(report.wish.to, QLocale::ShortFormat)));
    showTiles(report);
    std::vector<TextRowsModel::Row> cells, consultants;
    for (const LossCell &cell : report.cells)
        cells.push_back({{words::reason(cell.reason), rivalText(cell.rival), QLocale().toString(cell.leads),
                          percent(cell.leads, report.total)},
                         qint64(cells.size())});
    for (const LossCount &count : report.consultants)
        consultants.push_back({{count.name.isEmpty() ? tr("nobody") : count.name, QLocale().toString(count.leads),
                                percent(count.leads, report.total)},
                               qint64(consultants.size())});
    m_cells.setRows(std::move(cells));
    m_consultants.setRows(std::move(consultants));
    m_list->setCurrentIndex(report.total > 0 ? 0 : 1);
}

/// Each rate says by which formula and from what it is counted.
void LossesPage::showTiles(const LossReport &report)
{
    QStringList formulas;
    const auto rate = [&formulas](const QString &title, const Label &formula, const char *source, const LossRate &value) {
        formulas << u"%1 (%2) = %3"_s.arg(title, QString::fromLatin1(source), translated(formula));
        return TileText{.title = u"%1 (%2)"_s.arg(title, QString::fromLatin1(source)),
                        .number = percent(value.part, value.of),
                        .suffix = u"%1 / %2"_s.arg(value.part).arg(value.of)};
    };
    m_tiles[0]->show({.title = m_states->currentText(), .number = QLocale().toString(report.total)});
    m_tiles[1]->show(rate(tr("Loss rate"), lossFormulas::loss, "XG", report.lossRate));
    m_tiles[2]->show(rate(tr("Outflow"), lossFormulas::outflow, "RY", report.outflowRate));
    m_tiles[3]->show(rate(tr("Clear reasons"), lossFormulas::clear, "GH", report.clearRate));
    m_tiles[4]->show(rate(tr("Sent back"), lossFormulas::refusal, "XG", report.refusalRate));
    m_formulas->setText(formulas.join(u" · "_s));
}

void LossesPage::openCell(int row)
{
    if (row < 0 || row >= int(m_report.cells.size()))
        return;
    const LossCell &cell = m_report.cells[std::size_t(row)];
    openLeads({}, {m_report.wish.from, m_report.wish.to, m_report.wish.states(), cell.reason, cell.rival},
              {words::reason(cell.reason), rivalText(cell.rival)});
}

void LossesPage::openConsultant(int row)
{
    if (row < 0 || row >= int(m_report.consultants.size()) || !m_report.consultants[std::size_t(row)].person)
        return;
    const LossCount &count = m_report.consultants[std::size_t(row)];
    LeadFilter filter;
    filter.owner = count.person;
    openLeads(filter, {m_report.wish.from, m_report.wish.to, m_report.wish.states()}, {count.name});
}

void LossesPage::openLeads(LeadFilter filter, const ClosedLeads &closed, const QStringList &what)
{
    filter.closed = closed;
    const QString days =
        tr("%1 to %2")
            .arg(QLocale().toString(closed.from, QLocale::ShortFormat), QLocale().toString(closed.to, QLocale::ShortFormat));
    m_context.openLeads(filter, (QStringList{m_states->currentText()} + what + QStringList{days}).join(u" · "_s));
}

} // namespace showroom
