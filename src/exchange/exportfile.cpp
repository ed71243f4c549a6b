// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/exchange/exportfile.h"
#include "exchange/icalendar.h"
#include "exchange/vcard.h"
#include "showroom/exchange/newfile.h"
#include "showroom/exchange/sheetwriter.h"

namespace showroom
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

/// What writes a file with this ending.
Result<std::unique_ptr<ExportSink>> sinkFor(const QString &name, NewFile &file)
{
    if (name.endsWith(QLatin1String(".vcf"), Qt::CaseInsensitive))
        return std::make_unique<VcardSink>(file.draft());
    if (name.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        return std::make_unique<IcalendarSink>(file.draft());
    return sheetFormatOf(name).map(
        [&](SheetFormat format) -> std::unique_ptr<ExportSink> { return std::make_unique<FileSink>(file, format); });
}

/// Said before anything is begun.
Done checkedEnding(const QString &name)
{
    for (const char *ending : {".vcf", ".ics"})
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return {};
    return sheetFormatOf(name).map([](SheetFormat) {});
}

} // namespace

Result<ExportOutcome> exportToFile(ExportService &exports, const Session &session, const ExportRequest &request,
                                   const QString &name)
{
    if (Done known = checkedEnding(name); !known)
        return Refusal(known.error());
    auto file = NewFile::beside(name);
    if (!file)
        return Refusal(file.error());
    const auto sink = sinkFor(name, *file);
    if (!sink)
        return Refusal(sink.error());
    auto outcome = exports.run(session, request, **sink);
    if (!outcome)
        return outcome;
    if (Done kept = file->keep(); !kept)
        return Refusal(kept.error());
    return outcome;
}

} // namespace showroom
