// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/exchange/sheetwriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace showroom
{

/// A workbook by libxlsxwriter: rows go to a temporary file as they come, so that a million of them need no memory.
class WorkbookWriter final : public SheetWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SheetWriter>> open(const QString &path, const ExportHead &head);
    ~WorkbookWriter() override;
    [[nodiscard]] Done row(const std::vector<ExportCell> &cells) override;
    [[nodiscard]] Done finish() override;

private:
    WorkbookWriter(QString path, ExportHead head) : m_path(std::move(path)), m_head(std::move(head)) {}
    [[nodiscard]] bool start();
    [[nodiscard]] bool cell(lxw_worksheet *sheet, qint64 row, std::size_t column, const ExportCell &value) const;
    [[nodiscard]] bool describe();
    void setProperties();

    QString m_path;
    ExportHead m_head;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_table = nullptr;
    lxw_worksheet *m_about = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_percent = nullptr;
    qint64 m_rows = 0; ///< with the titles
};

} // namespace showroom
