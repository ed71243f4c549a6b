// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/exchange/sheet.h"
#include "exchange/csvreader.h"
#include "exchange/xlsxreader.h"
#include <QFile>
#include <array>

namespace showroom
{

namespace
{

bool isMarkup(const QByteArray &head)
{
    QByteArray text = head; // of UTF-16 and UTF-8 what is ASCII remains
    text.replace('\0', QByteArray());
    while (!text.isEmpty() && (uchar(text.front()) >= 0x80 || isspace(uchar(text.front())) != 0))
        text.remove(0, 1);
    text = text.left(12).toLower();
    constexpr std::array beginnings{"<?xml", "<!doctype", "<html", "<head", "<meta", "<table", "<style", "<body", "<div", "<!--"};
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const char *beginning) { return text.startsWith(beginning); });
}

Done checkBeginning(const QByteArray &head)
{
    if (head.trimmed().isEmpty() || head == "\xEF\xBB\xBF" || head == "\xFF\xFE" || head == "\xFE\xFF")
        return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "The file is empty.")});
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "This is an old .xls or an encrypted workbook: open it in "
                                                    "Excel and save it as .xlsx without a password.")});
    if (isMarkup(head) || head.startsWith("MIME-Version:"))
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "This is a web page or XML under the name of a workbook: open "
                                                    "it in Excel and save it as .xlsx.")});
    if (head.startsWith("%PDF-"))
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "This is a PDF, not a table. Save the table as .xlsx or .csv.")});
    return {};
}

} // namespace

Result<std::unique_ptr<SheetReader>> openSheet(const QString &path, const SheetOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file cannot be read.")}, file.errorString());
    const QByteArray head = file.read(4096);
    file.close();
    if (const Done checked = checkBeginning(head); !checked)
        return Refusal(checked.error());
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06") ? XlsxReader::open(path, options)
                                                                          : CsvReader::open(path, options);
}

} // namespace showroom
