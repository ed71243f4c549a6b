// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linessink.h"

namespace showroom
{

Done LinesSink::begin(const ExportHead &head)
{
    if (head.kind != QLatin1String(m_kind))
        return refuseField(QStringLiteral("kind"), {QT_TRANSLATE_NOOP("Message", "A file with this ending holds the kind “%1”."),
                                                    {QString::fromLatin1(m_kind)}});
    m_head = head;
    return m_file.open(QIODevice::WriteOnly) ? write(opening()) : write({});
}

Done LinesSink::row(const std::vector<ExportCell> &cells)
{
    return write(entry(NamedCells(m_head, cells)));
}

Done LinesSink::end()
{
    if (Done closed = write(closing()); !closed)
        return closed;
    const bool whole = m_file.flush();
    m_file.close();
    return whole ? Done() : write({});
}

Done LinesSink::write(const QByteArray &bytes)
{
    if (m_file.isOpen() && m_file.write(bytes) == bytes.size())
        return {};
    return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be written."), {m_file.fileName()}});
}

} // namespace showroom
