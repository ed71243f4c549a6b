// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/cellreading.h"
#include <QFile>

namespace showroom
{

/// An export of one kind as content lines, an entry after another, into a draft (RFC 6350, RFC 5545).
class LinesSink : public ExportSink
{
public:
    LinesSink(const QString &draft, const char *kind) : m_file(draft), m_kind(kind) {}

    Done begin(const ExportHead &head) override;
    Done row(const std::vector<ExportCell> &cells) override;
    Done end() override;

protected:
    [[nodiscard]] virtual QByteArray opening() const { return {}; }
    [[nodiscard]] virtual QByteArray entry(const NamedCells &cells) const = 0;
    [[nodiscard]] virtual QByteArray closing() const { return {}; }
    [[nodiscard]] QTimeZone zone() const { return m_head.at.timeZone(); }

private:
    [[nodiscard]] Done write(const QByteArray &bytes);
    QFile m_file;
    const char *m_kind;
    ExportHead m_head;
};

} // namespace showroom
