// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paperfiles.h"
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

/// A number that people chose is no path.
QString fileName(const QString &name)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N}_-]"_s);
    const QString safe = QString(name).replace(unsafe, u"_"_s).left(80);
    return (safe.isEmpty() ? u"paper"_s : safe) + u".pdf"_s;
}

QString said(const char *text)
{
    return QCoreApplication::translate("PaperFiles", text);
}

} // namespace

void keepPaper(QWidget &window, const PageContext &context, const QByteArray &pdf, const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(&window, said(QT_TRANSLATE_NOOP("PaperFiles", "Keep the paper as")),
                                                      folder + u'/' + fileName(name), u"PDF (*.pdf)"_s);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(pdf) == pdf.size() && file.commit();
    if (!written)
        return context.notify(Tone::Danger,
                              said(QT_TRANSLATE_NOOP("PaperFiles", "The file could not be written: %1")).arg(file.errorString()));
    context.notify(Tone::Success, said(QT_TRANSLATE_NOOP("PaperFiles", "Kept as %1")).arg(path));
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace showroom
