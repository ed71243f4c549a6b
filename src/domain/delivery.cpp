// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/delivery.h"
#include <algorithm>

namespace showroom
{

std::optional<std::vector<DeliveryPaper>> papersIn(const QString &codes)
{
    std::vector<DeliveryPaper> papers;
    for (const QString &code : codes.split(u',', Qt::SkipEmptyParts)) {
        const auto paper = fromCode<DeliveryPaper>(code.trimmed());
        if (!paper)
            return std::nullopt;
        papers.push_back(*paper);
    }
    return papers;
}

QString codesOf(const std::vector<DeliveryPaper> &papers)
{
    QStringList codes;
    for (const auto &entry : Codes<DeliveryPaper>::entries) // always in the same order, each once
        if (std::find(papers.begin(), papers.end(), entry.value) != papers.end())
            codes << QString::fromLatin1(entry.code);
    return codes.join(u',');
}

} // namespace showroom
