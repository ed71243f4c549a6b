// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importfiles.h"
#include "showroom/exchange/cells.h"
#include "showroom/exchange/headermatch.h"
#include "showroom/exchange/sheet.h"

namespace showroom
{

namespace
{

constexpr int sampleRows = 3;

class SheetFiles final : public ImportFiles
{
public:
    QStringList fields(const QString &kind) const override
    {
        QStringList names;
        for (const HeaderField &field : headerTitles(kind))
            names << field.name;
        return names;
    }

    Result<ImportPreview> preview(const ImportChoice &choice) const override
    {
        const auto reader = openSheet(choice.path, {choice.sheet, choice.charset, {}});
        if (!reader)
            return Refusal(reader.error());
        const auto first = (*reader)->next();
        if (!first)
            return Refusal(first.error());
        if (!*first)
            return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "The file has no rows.")});
        const SheetInfo &info = (*reader)->info();
        ImportPreview preview{(*first)->cells, {}, {}, info.sheetNames, info.sheetName, info.charset};
        // Columns that nobody recognises are shown all the same: a person can say what they hold.
        const auto match = matchHeaders(preview.headers, headerTitles(choice.kind));
        preview.mapping = match ? match->columns : std::vector<std::optional<QString>>(std::size_t(preview.headers.size()));
        for (int i = 0; i < sampleRows; ++i) {
            const auto row = (*reader)->next();
            if (!row)
                return Refusal(row.error());
            if (!*row)
                break;
            preview.samples.push_back((*row)->cells);
        }
        return preview;
    }

    Result<ImportSource> rows(const ImportChoice &choice, const std::vector<std::optional<QString>> &mapping) const override
    {
        auto opened = openSheet(choice.path, {choice.sheet, choice.charset, {}});
        if (!opened)
            return Refusal(opened.error());
        const std::shared_ptr<SheetReader> reader = std::move(*opened);
        const auto first = reader->next();
        if (!first)
            return Refusal(first.error());
        const QStringList headers = *first ? (*first)->cells : QStringList();
        return ImportSource([reader, headers, mapping]() -> Result<std::optional<ImportRow>> {
            const auto row = reader->next();
            if (!row)
                return Refusal(row.error());
            if (!*row)
                return std::nullopt;
            if (Done fits = fitsHeaders(**row, headers); !fits)
                return Refusal(fits.error());
            ImportRow result{(*row)->number, {}};
            for (std::size_t i = 0; i < mapping.size() && i < std::size_t((*row)->cells.size()); ++i)
                if (mapping[i])
                    result.cells.insert(*mapping[i], undefused((*row)->cells[qsizetype(i)]));
            return result;
        });
    }
};

} // namespace

std::shared_ptr<const ImportFiles> importFiles()
{
    return std::make_shared<SheetFiles>();
}

} // namespace showroom
