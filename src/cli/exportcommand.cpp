// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "showroom/exchange/newfile.h"
#include "showroom/exchange/sheetwriter.h"

namespace showroom::cli
{

namespace
{

/// The rows into a draft, which gets its name once the service has said that the export stands in the audit.
class FileSink final : public ExportSink
{
public:
    FileSink(NewFile &file, SheetFormat format) : m_file(file), m_format(format) {}

    Done begin(const ExportHead &head) override
    {
        return writeSheet(m_file.draft(), m_format, head).map([&](std::unique_ptr<SheetWriter> writer) {
            m_writer = std::move(writer);
        });
    }
    Done row(const std::vector<ExportCell> &cells) override { return m_writer->row(cells); }
    /// Before the audit says that there is a file: a full disk is no export.
    Done end() override { return m_writer->finish(); }

private:
    NewFile &m_file;
    SheetFormat m_format;
    std::unique_ptr<SheetWriter> m_writer;
};

} // namespace

Result<Answer> exportCommand(Program &program)
{
    const Arguments &arguments = program.arguments();
    const QString name = arguments.option(QStringLiteral("to"));
    const auto format = sheetFormatOf(name);
    const auto where = fieldValues(arguments.options.value(QStringLiteral("where")));
    if (!format || !where)
        return Refusal(format ? where.error() : format.error());
    auto file = NewFile::beside(name);
    if (!file)
        return Refusal(file.error());
    FileSink sink(*file, *format);
    const ExportRequest request{arguments.words[0], arguments.option(QStringLiteral("purpose")), *where};
    const auto outcome = program.signedIn().and_then(
        [&](const Session &session) { return program.services().exports.run(session, request, sink); });
    if (!outcome)
        return Refusal(outcome.error());
    return file->keep().map([&] {
        QJsonArray columns;
        for (const ExportColumn &column : outcome->head.columns)
            columns.append(column.name);
        return Answer{{{QStringLiteral("kind"), outcome->head.kind},
                       {QStringLiteral("file"), name},
                       {QStringLiteral("rows"), outcome->rows},
                       {QStringLiteral("columns"), columns},
                       {QStringLiteral("purpose"), outcome->head.purpose}}};
    });
}

} // namespace showroom::cli
