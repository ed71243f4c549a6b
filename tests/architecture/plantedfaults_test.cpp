// SPDX-License-Identifier: GPL-3.0-or-later
// That the checks of the house can fail: each finds the fault planted for it, and lets the same thing done rightly pass.
#include "architecture/architecture.h"

#include <gtest/gtest.h>

namespace showroom
{

namespace
{

QString including(const QStringList &headers)
{
    QString text;
    for (const QString &header : headers)
        text += u"#include "_qs + header + u'\n';
    return text;
}

// A header in each layer, public and private, for others to include.
std::vector<SourceFile> house()
{
    std::vector<SourceFile> files;
    for (const char *layer :
         {"domain", "rules", "workflow", "repositories", "services", "exchange", "models", "widgets", "cli"}) {
        files.push_back({u"include/showroom/%1/open.h"_qs.arg(QLatin1String(layer)), {}});
        files.push_back({u"src/%1/inner.h"_qs.arg(QLatin1String(layer)), {}});
    }
    files.push_back({u"src/repositories/sql/statement.h"_qs, {}});
    return files;
}

struct Arrow {
    const char *from;
    const char *header;
    bool allowed;
};

class Arrows : public testing::TestWithParam<Arrow>
{
};

TEST_P(Arrows, AreAllowedOrFound)
{
    const auto [from, header, allowed] = GetParam();
    std::vector<SourceFile> files = house();
    files.push_back({QLatin1String(from), including({u"\"%1\""_qs.arg(QLatin1String(header))})});
    const Faults faults = forbiddenIncludes(files);
    EXPECT_EQ(faults.empty(), allowed) << from << " includes " << header;
    for (const QString &fault : faults)
        EXPECT_TRUE(fault.startsWith(QLatin1String(from))) << fault.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Planted, Arrows,
    testing::Values(Arrow{"src/domain/a.cpp", "domain/inner.h", true}, Arrow{"src/rules/a.cpp", "showroom/domain/open.h", true},
                    Arrow{"src/services/a.cpp", "showroom/repositories/open.h", true},
                    Arrow{"src/repositories/sql/a.cpp", "repositories/sql/statement.h", true},
                    Arrow{"src/widgets/today/a.cpp", "showroom/models/open.h", true},
                    Arrow{"src/widgets/today/a.cpp", "ui_todaypage.h", true}, Arrow{"src/app/main.cpp", "widgets/inner.h", true},
                    Arrow{"src/cli/main.cpp", "repositories/sql/statement.h", true},
                    Arrow{"src/domain/a.cpp", "showroom/rules/open.h", false},
                    Arrow{"include/showroom/rules/a.h", "showroom/services/open.h", false},
                    Arrow{"src/rules/a.cpp", "showroom/repositories/open.h", false},
                    Arrow{"src/services/a.cpp", "repositories/sql/statement.h", false},
                    Arrow{"src/services/a.cpp", "showroom/exchange/open.h", false},
                    Arrow{"src/widgets/a.cpp", "showroom/repositories/open.h", false},
                    Arrow{"src/models/a.cpp", "showroom/widgets/open.h", false},
                    Arrow{"src/cli/command.cpp", "showroom/widgets/open.h", false},
                    Arrow{"src/rules/a.cpp", "domain/inner.h", false}, Arrow{"src/domain/a.cpp", "domain/gone.h", false},
                    Arrow{"src/elsewhere/a.cpp", "showroom/domain/open.h", false}));

TEST(IncludeRings, AreFoundWithTheirWayAndOnce)
{
    const std::vector<SourceFile> files{{u"src/domain/a.h"_qs, including({u"\"domain/b.h\""_qs})},
                                        {u"src/domain/b.h"_qs, including({u"<QString>"_qs, u"\"domain/c.h\""_qs})},
                                        {u"src/domain/c.h"_qs, including({u"\"domain/b.h\""_qs})}};
    EXPECT_EQ(includeRings(files), Faults{u"src/domain/b.h → src/domain/c.h → src/domain/b.h"_qs});
}

TEST(IncludeRings, AreNotSeenInADiamond)
{
    const std::vector<SourceFile> files{{u"src/domain/a.h"_qs, including({u"\"domain/b.h\""_qs, u"\"domain/c.h\""_qs})},
                                        {u"src/domain/b.h"_qs, including({u"\"domain/d.h\""_qs})},
                                        {u"src/domain/c.h"_qs, including({u"\"domain/d.h\""_qs})},
                                        {u"src/domain/d.h"_qs, {}}};
    EXPECT_TRUE(includeRings(files).empty());
}

struct Line {
    const char *path;
    const char *text;
    bool allowed;
};

void expectFound(Faults (*check)(const std::vector<SourceFile> &), std::initializer_list<Line> lines)
{
    for (const auto &[path, text, allowed] : lines)
        EXPECT_EQ(check({{QLatin1String(path), QString::fromUtf8(text)}}).empty(), allowed) << path << ": " << text;
}

TEST(UmbrellaHeaders, AreFound)
{
    expectFound(umbrellaHeaders, {{"src/domain/a.h", "#include <QtCore>", false},
                                  {"src/widgets/a.h", "#include <QtWidgets/QLabel>", false},
                                  {"src/widgets/a.h", "#include <QLabel>", true},
                                  {"src/domain/a.h", "#include <QtGlobal>", true}});
}

TEST(ForeignModules, AreFoundInTheInnerLayers)
{
    expectFound(foreignModules, {{"src/domain/a.cpp", "#include <QSqlQuery>", false},
                                 {"include/showroom/services/a.h", "#include <QWidget>", false},
                                 {"src/rules/a.cpp", "#include <QColor>", false},
                                 {"src/repositories/sql/a.cpp", "#include <QSqlQuery>", true},
                                 {"src/widgets/a.cpp", "#include <QWidget>", true},
                                 {"src/domain/a.cpp", "#include <QDate>", true}});
}

TEST(RichTexts, AreFound)
{
    expectFound(richTexts, {{"src/widgets/today/a.cpp", "view->setHtml(note);", false},
                            {"src/widgets/today/a.cpp", "auto *label = new QLabel(name);", false},
                            {"src/widgets/today/a.cpp", "label->setTextFormat(Qt::AutoText);", false},
                            {"src/app/a.cpp", "QMessageBox::warning(nullptr, title, text);", false},
                            {"src/widgets/look/a.cpp", "m_icon(new QLabel)", true},
                            {"src/widgets/today/a.cpp", "label->setTextFormat(Qt::PlainText);", true}});
}

TEST(GuessingLabels, AreFoundInForms)
{
    const char *silent =
        R"(<widget class="QLabel" name="name"></widget><widget class="QLabel" name="caption"><property name="text"/></widget>)";
    const char *plain =
        R"(<widget class="QLabel" name="name"><property name="textFormat"><enum>Qt::PlainText</enum></property></widget>)";
    expectFound(guessingLabels, {{"ui/a.ui", silent, false},
                                 {"ui/a.ui", plain, true},
                                 {"ui/a.ui", R"(<widget class="QLabel" name="caption"><property name="text"/></widget>)", true},
                                 {"ui/a.ui", R"(<widget class="QLineEdit" name="name"></widget>)", true}});
}

TEST(Licences, AreMissedInTheFirstLineOnly)
{
    expectFound(missingLicences, {{"src/a.cpp", "#include <QString>\n// SPDX-License-Identifier: GPL-3.0-or-later\n", false},
                                  {"src/a.cpp", "// SPDX-License-Identifier: MIT\n", false},
                                  {"src/a.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\n", true}});
}

TEST(OverlongFiles, BeginAtTheirFiveHundredAndFirstLine)
{
    EXPECT_TRUE(overlongFiles({{u"src/a.cpp"_qs, QString(500, u'\n')}}).empty());
    EXPECT_EQ(overlongFiles({{u"src/a.cpp"_qs, QString(501, u'\n')}}).size(), 1u);
}

TEST(Migrations, AreNumberedFromOneWithoutGapOrDouble)
{
    EXPECT_TRUE(misnumberedMigrations({u"0002_leads.sql"_qs, u"0001_people.sql"_qs}).empty());
    EXPECT_FALSE(misnumberedMigrations({u"0002_leads.sql"_qs}).empty());
    EXPECT_FALSE(misnumberedMigrations({u"0001_people.sql"_qs, u"0003_leads.sql"_qs}).empty());
    EXPECT_FALSE(misnumberedMigrations({u"0001_people.sql"_qs, u"0001_leads.sql"_qs}).empty());
    EXPECT_FALSE(misnumberedMigrations({u"people.sql"_qs}).empty());
}

} // namespace

} // namespace showroom
