// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/exchange/sheet.h"

namespace showroom
{

/// A field of a record, with the titles under which files carry it, the surest first. The field's own name is one of them unsaid.
struct HeaderField {
    QString name;
    QStringList titles;
};

/// Several columns that could be the same field.
struct HeaderDoubt {
    QString field;
    std::vector<qsizetype> columns; ///< from 0
    friend bool operator==(const HeaderDoubt &, const HeaderDoubt &) = default;
};

struct HeaderMatch {
    std::vector<std::optional<QString>> columns; ///< the field of each column, or none: it is not read
    /// Of columns whose titles say the same, none is read; otherwise the one with the surer title is. A person should look.
    std::vector<HeaderDoubt> doubts;
};

/// Finds out which column holds which field. Case, width, spaces, punctuation, a byte order mark and words in brackets or
/// 必填 do not count. ErrorCode::Invalid where no column is recognised.
[[nodiscard]] Result<HeaderMatch> matchHeaders(const QStringList &headers, const std::vector<HeaderField> &fields);

/// The fields of a customer (domain/customer.h) under the Chinese and English titles that dealers' files use.
[[nodiscard]] const std::vector<HeaderField> &customerHeaderTitles();
/// The fields of a vehicle model (domain/catalogue.h) and its prices, under the titles of price lists and portals' catalogues.
[[nodiscard]] const std::vector<HeaderField> &vehicleModelHeaderTitles();
[[nodiscard]] const std::vector<HeaderField> &statementHeaderTitles();
/// By the kind's name ("customer", "vehicle_model"); empty for a kind that files do not bring.
[[nodiscard]] const std::vector<HeaderField> &headerTitles(const QString &kind);

/// Refuses a row that holds something right of the last header, as a wrong delimiter or a stray one makes it.
[[nodiscard]] Done fitsHeaders(const SheetRow &row, const QStringList &headers);

} // namespace showroom
