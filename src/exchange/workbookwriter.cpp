// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookwriter.h"
#include "exchange/limits.h"
#include "showroom/exchange/cells.h"
#include <QFile>
#include <QRegularExpression>
#include <xlsxwriter.h>
#include <zip.h>

namespace showroom
{

namespace
{

constexpr qsizetype longestCell = 32'767;              // UTF-16 units, as Excel counts
constexpr qint64 largestExact = 9'007'199'254'740'992; // beyond it a double is no whole number any more

Refusal unwritten()
{
    return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file could not be written; perhaps the disk is full.")});
}

/// Excel reads _x000D_ as a carriage return, so a text that holds such letters needs them marked, and a carriage return them.
QByteArray escaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    // A text needs no guard here; but one that only looks guarded would lose its apostrophe to the next import.
    QString safe = undefused(text) == text ? text : u'\'' + text;
    if (text.contains(u"_x"))
        safe.replace(escape, QStringLiteral("_x005F_"));
    return safe.replace(u'\r', QStringLiteral("_x000D_")).toUtf8();
}

/// What the library wrote to its temporary files and did not look after: whether all of it arrived in the workbook.
bool holdsAtLeast(const QString &path, qint64 size)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive == nullptr)
        return false;
    zip_stat_t found;
    const bool whole = zip_stat(archive, "xl/worksheets/sheet1.xml", 0, &found) == 0 && (found.valid & ZIP_STAT_SIZE) != 0 &&
                       qint64(found.size) > size;
    zip_discard(archive);
    return whole;
}

} // namespace

Result<std::unique_ptr<SheetWriter>> WorkbookWriter::open(const QString &path, const ExportHead &head)
{
    std::unique_ptr<WorkbookWriter> writer(new WorkbookWriter(path, head));
    if (!writer->start())
        return unwritten();
    return writer;
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book != nullptr)
        lxw_workbook_free(m_book);
}

bool WorkbookWriter::start()
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    if (m_book == nullptr)
        return false;
    m_table = workbook_add_worksheet(m_book, m_head.kind.toUtf8().constData());
    m_about = workbook_add_worksheet(m_book, nullptr);
    m_title = workbook_add_format(m_book);
    m_money = workbook_add_format(m_book);
    m_percent = workbook_add_format(m_book);
    if (m_table == nullptr || m_about == nullptr || m_title == nullptr || m_money == nullptr || m_percent == nullptr)
        return false;
    format_set_bold(m_title);
    format_set_num_format(m_money, "#,##0.00");
    format_set_num_format(m_percent, "0.00%");
    setProperties();
    worksheet_freeze_panes(m_table, 1, 0);
    for (std::size_t i = 0; i < m_head.columns.size(); ++i)
        if (worksheet_set_column(m_table, lxw_col_t(i), lxw_col_t(i), 16, nullptr) != LXW_NO_ERROR ||
            worksheet_write_string(m_table, 0, lxw_col_t(i), escaped(m_head.columns[i].title).constData(), m_title) !=
                LXW_NO_ERROR)
            return false;
    m_rows = 1;
    return true;
}

void WorkbookWriter::setProperties()
{
    QByteArray title = m_head.kind.toUtf8();
    QByteArray purpose = m_head.purpose.toUtf8();
    QByteArray person = QStringLiteral("%1 (%2)").arg(m_head.person, m_head.signin).toUtf8();
    QByteArray store = m_head.store.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = purpose.data();
    properties.author = person.data();
    properties.company = store.data();
    properties.created = time_t(m_head.at.toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

Done WorkbookWriter::row(const std::vector<ExportCell> &cells)
{
    if (m_rows >= limits::rows)
        return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "A worksheet holds %1 rows and this table has more: "
                                                                        "choose fewer with --where, or write a .csv file."),
                                           {limits::rows}});
    for (std::size_t i = 0; i < cells.size() && i < m_head.columns.size(); ++i) {
        const auto *text = std::get_if<QString>(&cells[i]);
        if (text && text->size() > longestCell)
            return refuse(ErrorCode::Invalid,
                          {QT_TRANSLATE_NOOP("Message", "Row %1, “%2”: a cell of a worksheet holds 32767 characters and this "
                                                        "text is longer. Write a .csv file."),
                           {m_rows + 1, m_head.columns[i].title}});
        if (!cell(m_table, m_rows, i, cells[i]))
            return unwritten();
    }
    m_rows += 1;
    return {};
}

bool WorkbookWriter::cell(lxw_worksheet *sheet, qint64 row, std::size_t column, const ExportCell &value) const
{
    const auto line = lxw_row_t(row);
    const auto place = lxw_col_t(column);
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() || worksheet_write_string(sheet, line, place, escaped(*text).constData(), nullptr) == LXW_NO_ERROR;
    const auto *number = std::get_if<qint64>(&value);
    if (!number)
        return true;
    if (std::abs(*number) > largestExact)
        return worksheet_write_string(sheet, line, place, QByteArray::number(*number).constData(), nullptr) == LXW_NO_ERROR;
    const ExportColumn::Type type = m_head.columns[column].type;
    if (type == ExportColumn::Type::Money)
        return worksheet_write_number(sheet, line, place, double(*number) / 100, m_money) == LXW_NO_ERROR;
    if (type == ExportColumn::Type::Percent)
        return worksheet_write_number(sheet, line, place, double(*number) / 10'000, m_percent) == LXW_NO_ERROR;
    return worksheet_write_number(sheet, line, place, double(*number), nullptr) == LXW_NO_ERROR;
}

/// A table that is passed on says whose it is (PI-04).
bool WorkbookWriter::describe()
{
    const std::pair<Message, QString> lines[] = {
        {{QT_TRANSLATE_NOOP("Message", "Exported by")}, QStringLiteral("%1 (%2)").arg(m_head.person, m_head.signin)},
        {{QT_TRANSLATE_NOOP("Message", "Exported at")}, m_head.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))},
        {{QT_TRANSLATE_NOOP("Message", "Purpose")}, m_head.purpose},
        {{QT_TRANSLATE_NOOP("Message", "Store")}, m_head.store},
        {{QT_TRANSLATE_NOOP("Message", "Kind of records")}, m_head.kind},
        {{QT_TRANSLATE_NOOP("Message", "Rows")}, QString::number(m_rows - 1)},
    };
    bool good = worksheet_set_column(m_about, 0, 1, 28, nullptr) == LXW_NO_ERROR;
    lxw_row_t line = 0;
    for (const auto &[label, value] : lines) {
        good = good &&
               worksheet_write_string(m_about, line, 0, escaped(translated(label)).constData(), m_title) == LXW_NO_ERROR &&
               worksheet_write_string(m_about, line, 1, escaped(value).constData(), nullptr) == LXW_NO_ERROR;
        ++line;
    }
    return good;
}

Done WorkbookWriter::finish()
{
    const bool described = describe();
    FILE *rows = m_table->optimize_tmpfile;
    const bool kept = rows != nullptr && std::fflush(rows) == 0 && std::ferror(rows) == 0;
    const qint64 size = kept ? std::ftell(rows) : 0;
    const lxw_error closed = workbook_close(m_book); // frees it, whatever it answers
    m_book = nullptr;
    return described && kept && closed == LXW_NO_ERROR && holdsAtLeast(m_path, size) ? Done() : unwritten();
}

} // namespace showroom
