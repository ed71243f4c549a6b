// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/context.h"
#include <memory>

namespace showroom
{

/// What became of a row of a file.
enum class RowFate { Added, Updated, Duplicate };

/// One import while it runs: takes row after row inside the running command. A refusal of a row leaves nothing of it behind.
class ImportRows
{
public:
    virtual ~ImportRows() = default;
    [[nodiscard]] virtual Result<RowFate> take(FieldTexts cells) = 0;
    /// What was gathered is written; after some thousand rows, and at the end.
    [[nodiscard]] virtual Done flush() { return {}; }
};

/// A kind that files can bring, and the right that it needs.
struct ImportKind {
    const char *name;
    Operation needed;
    std::unique_ptr<ImportRows> (*make)(Context &context, const Session &session);
};

[[nodiscard]] std::unique_ptr<ImportRows> customerRows(Context &context, const Session &session);
[[nodiscard]] std::unique_ptr<ImportRows> vehicleModelRows(Context &context, const Session &session);
[[nodiscard]] std::unique_ptr<ImportRows> statementRows(Context &context, const Session &session);

} // namespace showroom
