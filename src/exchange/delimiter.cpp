// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimiter.h"
#include <QHash>
#include <array>
#include <vector>

namespace showroom
{

namespace
{

constexpr std::array candidates{u',', u';', u'\t', u'|'};
constexpr std::size_t recordsLookedAt = 200;

/// How many delimiters each record has. A quotation mark counts where a cell begins, not in the middle of one.
std::vector<int> countsIn(const QString &text, QChar delimiter)
{
    std::vector<int> counts;
    int count = 0;
    bool quoted = false, cellBegins = true, blank = true;
    for (const QChar c : text) {
        if (quoted) {
            quoted = c != u'"'; // the second of a doubled mark opens it again
            cellBegins = !quoted;
        } else if (c == u'"' && cellBegins) {
            quoted = true;
            blank = false;
        } else if (c == u'\n' || c == u'\r') {
            if (!blank)
                counts.push_back(count);
            count = 0;
            blank = cellBegins = true;
            if (counts.size() == recordsLookedAt)
                break;
        } else {
            count += c == delimiter ? 1 : 0;
            cellBegins = c == delimiter || (cellBegins && c == u' ');
            blank = blank && c.isSpace();
        }
    }
    if (!blank && counts.empty())
        counts.push_back(count); // a single record without a line end
    return counts;
}

struct Evenness {
    double share = 0; // of the records with the commonest count
    int count = 0;
    friend auto operator<=>(const Evenness &, const Evenness &) = default;
};

Evenness evennessOf(const std::vector<int> &counts)
{
    QHash<int, int> records;
    for (const int count : counts)
        if (count > 0)
            ++records[count];
    Evenness best;
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        best = std::max(best, Evenness{double(it.value()) / double(counts.size()), it.key()});
    return best;
}

} // namespace

QChar delimiterOf(const QString &beginning)
{
    QChar best = u',';
    Evenness most;
    for (const QChar candidate : candidates) {
        const Evenness evenness = evennessOf(countsIn(beginning, candidate));
        if (most < evenness) {
            most = evenness;
            best = candidate;
        }
    }
    return best;
}

QChar declaredDelimiter(const QString &beginning)
{
    const bool declared = beginning.startsWith(u"sep=", Qt::CaseInsensitive) && beginning.size() > 5 &&
                          (beginning[5] == u'\r' || beginning[5] == u'\n');
    return declared ? beginning[4] : QChar();
}

} // namespace showroom
