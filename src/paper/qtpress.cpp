// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/paper/qtpress.h"
#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

namespace showroom
{

Result<QByteArray> QtPress::pdf(const Paper &paper)
{
    QTextDocument document;
    QTextCursor(&document).insertText(paper.title);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The paper could not be drawn.")});
    QPdfWriter writer(&buffer);
    document.print(&writer);
    buffer.close();
    return bytes;
}

} // namespace showroom
