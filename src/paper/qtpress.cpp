// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/paper/qtpress.h"
#include "paper/blocks.h"
#include "paper/pages.h"
#include "paper/plaintext.h"
#include "paper/sheetpainter.h"
#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <mutex>

namespace showroom
{
namespace
{

using namespace paper;

// Qt may draw text in several threads, but nobody waits for two papers at once; one at a time keeps the memory small.
std::mutex &onePaperAtATime()
{
    static std::mutex mutex;
    return mutex;
}

Refusal notDrawn(const char *why)
{
    return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The paper could not be drawn.")}, QString::fromLatin1(why));
}

QString titleOf(const Paper &paper)
{
    constexpr qsizetype longest = 200;
    return QStringList{plainLine(paper.title), plainLine(paper.number)}.join(u' ').trimmed().left(longest);
}

void prepare(QPdfWriter &writer, const Paper &paper)
{
    writer.setResolution(int(72 * pt));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(titleOf(paper));
    writer.setCreator(QStringLiteral("Showroom"));
}

// The same paper gives the same bytes; when it was printed stands in its footer. Blanks of the same length keep every offset of
// the file true. No text can hold these letters: a parenthesis within one is written "\(".
void removeCreationDate(QByteArray &pdf)
{
    const qsizetype begin = pdf.indexOf("/CreationDate (D:");
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    for (qsizetype i = begin; i >= 0 && i <= end; ++i)
        pdf[i] = ' ';
}

bool draw(QPdfWriter &writer, const Paper &paper, const std::vector<Page> &pages, const Typeface &face)
{
    QPainter painter(&writer);
    if (!painter.isActive())
        return false;
    const SheetPainter sheets(paper, face, int(pages.size()));
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        sheets.draw(painter, pages[i], int(i) + 1);
    }
    return painter.end();
}

} // namespace

QtPress::QtPress(QStringList families) : m_families(std::move(families)) {}

Result<QByteArray> QtPress::pdf(const Paper &paper)
{
    const std::lock_guard lock(onePaperAtATime());
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return notDrawn("there is no QGuiApplication");
    const auto family =
        std::find_if(m_families.begin(), m_families.end(), [](const QString &name) { return QFontDatabase::hasFamily(name); });
    if (family == m_families.end())
        return refuse(ErrorCode::Storage,
                      {QT_TRANSLATE_NOOP("Message", "No Chinese font for papers is installed; install the package %1."),
                       {QStringLiteral("fonts-wqy-microhei")}});
    const Typeface face(*family);
    const Strips strips = composed(paper, face);
    const std::vector<Page> pages = paginated(strips);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return notDrawn("the buffer did not open");
    {
        QPdfWriter writer(&buffer);
        prepare(writer, paper);
        if (!draw(writer, paper, pages, face))
            return notDrawn("the writer did not take a page");
    }
    buffer.close();
    removeCreationDate(bytes);
    return bytes;
}

} // namespace showroom
