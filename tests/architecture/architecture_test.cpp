// SPDX-License-Identifier: GPL-3.0-or-later
// The house as it stands: nobody knows whom they should not.
#include "architecture/architecture.h"

#include <QDir>

#include <gtest/gtest.h>

namespace showroom
{

namespace
{

const QString project = QStringLiteral(SHOWROOM_SOURCE_DIR);

std::string listed(const Faults &faults)
{
    QString text;
    for (const QString &fault : faults)
        text += u'\n' + fault;
    return text.toStdString();
}

class House : public testing::Test
{
protected:
    static const std::vector<SourceFile> &layers()
    {
        static const std::vector<SourceFile> files = filesBelow(project, {u"include"_qs, u"src"_qs}, {u"h"_qs, u"cpp"_qs});
        return files;
    }

    static const std::vector<SourceFile> &everything()
    {
        static const std::vector<SourceFile> files =
            filesBelow(project, {u"include"_qs, u"src"_qs, u"tests"_qs}, {u"h"_qs, u"cpp"_qs});
        return files;
    }
};

#define EXPECT_NO_FAULTS(expression)                                                                                             \
    do {                                                                                                                         \
        const Faults found = expression;                                                                                         \
        EXPECT_TRUE(found.empty()) << listed(found);                                                                             \
    } while (false)

TEST_F(House, IsReadWhole)
{
    EXPECT_GT(layers().size(), 50u);
    EXPECT_GT(everything().size(), layers().size());
}

TEST_F(House, LayersKnowOnlyWhomTheyMay)
{
    EXPECT_NO_FAULTS(forbiddenIncludes(layers()));
}

TEST_F(House, NoHeadersIncludeEachOther)
{
    EXPECT_NO_FAULTS(includeRings(layers()));
}

TEST_F(House, IncludesOfQtNameOneClass)
{
    EXPECT_NO_FAULTS(umbrellaHeaders(everything()));
}

TEST_F(House, InnerLayersKnowQtCoreAlone)
{
    EXPECT_NO_FAULTS(foreignModules(layers()));
}

TEST_F(House, TextFromPeopleIsPlain)
{
    EXPECT_NO_FAULTS(richTexts(layers()));
    EXPECT_NO_FAULTS(guessingLabels(filesBelow(project, {u"ui"_qs}, {u"ui"_qs})));
}

TEST_F(House, EverySourceNamesItsLicence)
{
    EXPECT_NO_FAULTS(missingLicences(everything()));
}

TEST_F(House, NoFileIsTooLong)
{
    EXPECT_NO_FAULTS(overlongFiles(everything()));
}

TEST_F(House, MigrationsAreNumberedWithoutGaps)
{
    const QDir folder(project + u"/resources/migrations"_qs);
    EXPECT_NO_FAULTS(misnumberedMigrations(folder.entryList({u"*"_qs}, QDir::Files)));
}

} // namespace

} // namespace showroom
