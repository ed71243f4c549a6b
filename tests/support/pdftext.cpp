// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdftext.h"
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <gtest/gtest.h>

namespace showroom
{
namespace
{

/// %1 among the arguments stands for the file.
QByteArray run(const QString &tool, const QByteArray &pdf, QStringList arguments)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush()) {
        ADD_FAILURE() << "no temporary file";
        return {};
    }
    arguments.replaceInStrings(QStringLiteral("%1"), file.fileName());
    QProcess process;
    process.start(tool, arguments);
    const bool done = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QByteArray complaint = process.readAllStandardError();
    if (!done || !complaint.isEmpty())
        ADD_FAILURE() << tool.toStdString()
                      << " (package poppler-utils): " << (done ? complaint.toStdString() : process.errorString().toStdString());
    return process.readAllStandardOutput();
}

QString report(const QString &tool, const QByteArray &pdf, const QStringList &options = {})
{
    return QString::fromUtf8(run(tool, pdf, options + QStringList{QStringLiteral("%1")}));
}

} // namespace

QString pdfText(const QByteArray &pdf, const QStringList &options)
{
    return QString::fromUtf8(
        run(QStringLiteral("pdftotext"), pdf, options + QStringList{QStringLiteral("%1"), QStringLiteral("-")}));
}

QStringList pdfPages(const QByteArray &pdf)
{
    QStringList pages;
    for (const QString &page : pdfText(pdf, {QStringLiteral("-raw")}).split(u'\f'))
        pages << page.simplified();
    if (!pages.isEmpty())
        pages.removeLast(); // each page ends with a form feed
    return pages;
}

QString pdfLetters(const QByteArray &pdf)
{
    return withoutSpaces(pdfText(pdf, {QStringLiteral("-raw"), QStringLiteral("-nodiag")}));
}

QString withoutSpaces(const QString &text)
{
    QString letters;
    for (const QChar c : text)
        if (!c.isSpace())
            letters += c;
    return letters;
}

QString pdfInfo(const QByteArray &pdf)
{
    return report(QStringLiteral("pdfinfo"), pdf);
}

QString pdfFonts(const QByteArray &pdf)
{
    return report(QStringLiteral("pdffonts"), pdf);
}

QString pdfImages(const QByteArray &pdf)
{
    return report(QStringLiteral("pdfimages"), pdf, {QStringLiteral("-list")});
}

std::vector<QImage> pdfPictures(const QByteArray &pdf, int dotsPerInch)
{
    const QTemporaryDir folder;
    run(QStringLiteral("pdftoppm"), pdf,
        {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("%1"),
         folder.filePath(QStringLiteral("page"))});
    std::vector<QImage> pictures;
    const QDir pages(folder.path());
    for (const QString &name : pages.entryList(QDir::Files, QDir::Name)) // numbered with leading noughts
        pictures.emplace_back(pages.filePath(name));
    return pictures;
}

} // namespace showroom
