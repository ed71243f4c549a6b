// SPDX-License-Identifier: GPL-3.0-or-later
// What the documentation says is enforced is what the catalogue holds, and nothing is enforced without a test.
#include "showroom/rules/catalogue.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>
#include <set>

namespace showroom
{

namespace
{

using Ids = std::set<std::string>;

const QString project = QStringLiteral(SHOWROOM_SOURCE_DIR);

QString textOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

Ids catalogued()
{
    Ids ids;
    for (const RuleInfo &rule : ruleCatalogue())
        ids.insert(rule.id);
    return ids;
}

/// Every first part of the pattern that is found in the text.
Ids idsIn(const QString &text, const QString &pattern)
{
    Ids ids;
    auto found = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (found.hasNext())
        ids.insert(found.next().captured(1).toStdString());
    return ids;
}

/// Ids that the tests of rules and services name. The list of all ids in access_test.cpp proves nothing of any.
Ids tested()
{
    Ids ids;
    for (const char *folder : {"/tests/rules", "/tests/services"}) {
        QDirIterator files(project + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith(QLatin1String("rulelist_test.cpp")) || path.endsWith(QLatin1String("access_test.cpp")))
                continue;
            ids.merge(idsIn(textOf(path), QStringLiteral("\\b([A-Z]{2}-\\d{2})\\b")));
        }
    }
    return ids;
}

} // namespace

TEST(RuleList, TheDocumentedRulesAreThoseOfTheCatalogue)
{
    const QString page = textOf(project + QStringLiteral("/docs/RULES.md"));
    EXPECT_EQ(idsIn(page, QStringLiteral("^\\| ([A-Z]{2}-\\d{2}) \\|")), catalogued()) << "the table of docs/RULES.md";
    EXPECT_EQ(idsIn(page, QStringLiteral("^## ([A-Z]{2}-\\d{2})$")), catalogued()) << "the chapters of docs/RULES.md";
}

TEST(RuleList, EveryRuleHasATest)
{
    const Ids named = tested();
    for (const std::string &id : catalogued())
        EXPECT_TRUE(named.contains(id)) << id << " is named by no test of rules or services";
}

} // namespace showroom
