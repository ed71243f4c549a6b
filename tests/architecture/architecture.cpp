// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/architecture.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace showroom
{

namespace
{

constexpr int longestFile = 500; // lines

// Who may know whom, beside itself. docs/ARCHITECTURE.md says why.
const QHash<QString, QStringList> &mayKnow()
{
    static const QHash<QString, QStringList> table{
        {u"domain"_qs, {}},
        {u"rules"_qs, {u"domain"_qs}},
        {u"workflow"_qs, {u"domain"_qs}},
        {u"repositories"_qs, {u"domain"_qs}},
        {u"repositories/sql"_qs, {u"domain"_qs, u"repositories"_qs}},
        {u"services"_qs, {u"domain"_qs, u"rules"_qs, u"workflow"_qs, u"repositories"_qs}},
        {u"crypto"_qs, {u"domain"_qs, u"services"_qs}},
        {u"exchange"_qs, {u"domain"_qs, u"services"_qs}},
        // The tables of rules and of workflow are values that may be shown.
        {u"models"_qs, {u"domain"_qs, u"rules"_qs, u"workflow"_qs, u"services"_qs}},
        {u"widgets"_qs, {u"domain"_qs, u"rules"_qs, u"workflow"_qs, u"services"_qs, u"models"_qs}},
        {u"paper"_qs, {u"domain"_qs, u"services"_qs}},
        {u"demo"_qs, {u"domain"_qs, u"rules"_qs, u"workflow"_qs, u"repositories"_qs, u"services"_qs}},
        {u"cli"_qs, {u"domain"_qs, u"rules"_qs, u"workflow"_qs, u"services"_qs, u"exchange"_qs, u"demo"_qs}},
    };
    return table;
}

struct Include {
    QString name;
    bool quoted;
    int line;
};

std::vector<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_qs);
    std::vector<Include> found;
    int line = 0;
    for (const QString &words : text.split(u'\n')) {
        ++line;
        const QRegularExpressionMatch match = pattern.match(words);
        if (match.hasMatch())
            found.push_back({match.captured(2), match.captured(1) == u"\"", line});
    }
    return found;
}

QString place(const SourceFile &file, int line)
{
    return u"%1:%2: "_qs.arg(file.path).arg(line);
}

// "showroom/…" lies in include/, all else in src/.
QString pathOf(const Include &include)
{
    return (include.name.startsWith(u"showroom/") ? u"include/"_qs : u"src/"_qs) + include.name;
}

bool isGenerated(const Include &include)
{
    return include.name.startsWith(u"ui_") || include.name.endsWith(u".moc");
}

bool isWithin(const QString &layer, std::initializer_list<QStringView> layers)
{
    return std::find(layers.begin(), layers.end(), layer) != layers.end();
}

// What is wrong with one include, or nothing.
QString wrongWith(const QString &from, const Include &include, const QSet<QString> &known)
{
    const QString path = pathOf(include);
    const QString to = layerOf(path);
    if (!known.contains(path))
        return u"includes \"%1\", which is no header of include/ or src/"_qs.arg(include.name);
    if (from == to || from == u"app")
        return {};
    if (!mayKnow().value(from).contains(to))
        return u"%1 may not know %2 (\"%3\")"_qs.arg(from, to, include.name);
    if (path.startsWith(u"src/"))
        return u"\"%1\" is private to %2"_qs.arg(include.name, to);
    return {};
}

// Depth first, with the way walked so far; what was left behind without a ring is not walked again.
class RingSearch
{
public:
    explicit RingSearch(const std::vector<SourceFile> &files)
    {
        for (const SourceFile &file : files) {
            m_files << file.path;
            for (const Include &include : includesOf(file.text))
                if (include.quoted)
                    m_includes[file.path] << pathOf(include);
        }
    }

    Faults rings()
    {
        for (const QString &file : m_files)
            walk(file);
        return m_rings;
    }

private:
    void walk(const QString &file)
    {
        const qsizetype before = m_way.indexOf(file);
        if (before != -1)
            m_rings.push_back((m_way.mid(before) << file).join(u" → "_qs));
        if (before != -1 || m_done.contains(file))
            return;
        m_way << file;
        for (const QString &next : m_includes.value(file))
            walk(next);
        m_way.removeLast();
        m_done << file;
    }

    QStringList m_files;
    QHash<QString, QStringList> m_includes;
    QStringList m_way;
    QSet<QString> m_done;
    Faults m_rings;
};

Faults matchingLines(const std::vector<SourceFile> &files, const QRegularExpression &pattern, const QString &what)
{
    Faults faults;
    for (const SourceFile &file : files) {
        int line = 0;
        for (const QString &words : file.text.split(u'\n')) {
            ++line;
            const QRegularExpressionMatch match = pattern.match(words);
            if (match.hasMatch())
                faults.push_back(place(file, line) + what.arg(match.captured().trimmed()));
        }
    }
    return faults;
}

std::vector<SourceFile> only(const std::vector<SourceFile> &files, const std::function<bool(const SourceFile &)> &wanted)
{
    std::vector<SourceFile> chosen;
    std::copy_if(files.begin(), files.end(), std::back_inserter(chosen), wanted);
    return chosen;
}

} // namespace

std::vector<SourceFile> filesBelow(const QString &project, const QStringList &folders, const QStringList &suffixes)
{
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator entries(project + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (suffixes.contains(entries.fileInfo().suffix()) && file.open(QIODevice::ReadOnly))
                files.push_back({file.fileName().mid(project.size() + 1), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QString layerOf(const QString &path)
{
    static const QRegularExpression composing(u"^src/(app/|cli/main)"_qs);
    static const QRegularExpression pattern(u"^(?:include/showroom|src)/(repositories/sql|[a-z]+)/"_qs);
    return composing.match(path).hasMatch() ? u"app"_qs : pattern.match(path).captured(1);
}

Faults forbiddenIncludes(const std::vector<SourceFile> &files)
{
    QSet<QString> known;
    for (const SourceFile &file : files)
        known << file.path;
    Faults faults;
    for (const SourceFile &file : files) {
        const QString from = layerOf(file.path);
        if (from != u"app" && !mayKnow().contains(from))
            faults.push_back(file.path + u": lies in no layer"_qs);
        for (const Include &include : includesOf(file.text)) {
            const QString wrong = include.quoted && !isGenerated(include) ? wrongWith(from, include, known) : QString();
            if (!wrong.isEmpty())
                faults.push_back(place(file, include.line) + wrong);
        }
    }
    return faults;
}

Faults includeRings(const std::vector<SourceFile> &files)
{
    return RingSearch(files).rings();
}

Faults umbrellaHeaders(const std::vector<SourceFile> &files)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*<Qt[A-Z][A-Za-z]*(/[^>]*)?>"_qs);
    // Of these Qt has no narrower header.
    static const QStringList narrow{u"<QtPlugin>"_qs, u"<QtMath>"_qs, u"<QtGlobal>"_qs, u"<QtEndian>"_qs, u"<QtAlgorithms>"_qs};
    Faults faults = matchingLines(files, pattern, u"%1: include the class's own header"_qs);
    faults.erase(std::remove_if(faults.begin(), faults.end(),
                                [](const QString &fault) {
                                    return std::any_of(narrow.begin(), narrow.end(),
                                                       [&](const QString &header) { return fault.contains(header); });
                                }),
                 faults.end());
    return faults;
}

Faults foreignModules(const std::vector<SourceFile> &files)
{
    static const QRegularExpression pattern(
        u"^\\s*#\\s*include\\s*<(QtSql|QtWidgets|QtGui|QSql\\w+|QtConcurrent\\w*|QWidget|QApplication|QGuiApplication|QLabel|"
        "QDialog|QMessageBox|QPainter|QPixmap|QImage|QIcon|QColor|QFont|QBrush|QPen|QPalette|QAction|QKey\\w+|QMouseEvent|"
        "QValidator|QTextDocument|QStandardItem\\w*|QClipboard|Q\\w+Layout|Q\\w+Button|Q\\w+View)>"_qs);
    const auto coreOnly = [](const SourceFile &file) {
        return isWithin(layerOf(file.path), {u"domain", u"rules", u"workflow", u"services", u"repositories"});
    };
    return matchingLines(only(files, coreOnly), pattern, u"%1: this layer knows Qt Core alone"_qs);
}

Faults richTexts(const std::vector<SourceFile> &files)
{
    static const QRegularExpression always(
        u"setHtml|insertHtml|appendHtml|setMarkdown|Qt::RichText|Qt::AutoText|Qt::MarkdownText|"
        "mightBeRichText|\\bQMessageBox\\b(?!>)"_qs);
    // A label guesses whether its text is HTML; widgets/look has one that does not.
    static const QRegularExpression labels(u"\\bnew QLabel\\b"_qs);
    const auto outsideLook = [](const SourceFile &file) { return !file.path.startsWith(u"src/widgets/look/"); };
    Faults faults = matchingLines(files, always, u"%1: text from people is plain text"_qs);
    const Faults more = matchingLines(only(files, outsideLook), labels, u"%1: use TextLabel, which shows plain text"_qs);
    faults.insert(faults.end(), more.begin(), more.end());
    return faults;
}

Faults guessingLabels(const std::vector<SourceFile> &forms)
{
    static const QRegularExpression label(u"<widget class=\"QLabel\" name=\"(\\w+)\".*?</widget>"_qs,
                                          QRegularExpression::DotMatchesEverythingOption);
    Faults faults;
    for (const SourceFile &form : forms) {
        QRegularExpressionMatchIterator labels = label.globalMatch(form.text);
        while (labels.hasNext()) {
            const QRegularExpressionMatch match = labels.next();
            if (!match.captured().contains(u"Qt::PlainText") && !match.captured().contains(u"name=\"text\""))
                faults.push_back(u"%1: the label %2 guesses whether its text is HTML"_qs.arg(form.path, match.captured(1)));
        }
    }
    return faults;
}

Faults missingLicences(const std::vector<SourceFile> &files)
{
    Faults faults;
    for (const SourceFile &file : files)
        if (!file.text.section(u'\n', 0, 0).endsWith(u"SPDX-License-Identifier: GPL-3.0-or-later"))
            faults.push_back(file.path + u": the first line names no licence"_qs);
    return faults;
}

Faults overlongFiles(const std::vector<SourceFile> &files)
{
    Faults faults;
    for (const SourceFile &file : files) {
        const qsizetype lines = file.text.count(u'\n');
        if (lines > longestFile)
            faults.push_back(u"%1: %2 lines, of %3 at most"_qs.arg(file.path).arg(lines).arg(longestFile));
    }
    return faults;
}

Faults misnumberedMigrations(const QStringList &names)
{
    static const QRegularExpression pattern(u"^(\\d{4})_[a-z0-9_]+\\.sql$"_qs);
    Faults faults;
    QStringList sorted = names;
    sorted.sort();
    int expected = 1;
    for (const QString &name : sorted) {
        const QRegularExpressionMatch match = pattern.match(name);
        if (!match.hasMatch())
            faults.push_back(name + u": not NNNN_name.sql"_qs);
        else if (match.captured(1).toInt() != expected)
            faults.push_back(u"%1: number %2 was expected"_qs.arg(name).arg(expected, 4, 10, QChar(u'0')));
        if (match.hasMatch())
            expected = match.captured(1).toInt() + 1;
    }
    return faults;
}

} // namespace showroom
