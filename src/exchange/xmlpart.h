// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/ziparchive.h"
#include <QXmlStreamReader>

namespace showroom
{

/// The XML of a workbook's part, tag by tag. Names are local ones: writers differ in prefixes, and the strict flavour of the
/// format in namespaces. Document types (entities live there) and deep nesting end the reading.
class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<ZipPart> part);
    [[nodiscard]] static Result<std::unique_ptr<XmlPart>> open(const ZipArchive &archive, const QString &name);

    enum class Tag { Start, End, Finished };
    /// The next tag; Finished at the end or at a problem.
    Tag next();
    /// From a start tag past its end tag.
    void skip();
    /// From a start tag past its end tag: the characters in it, without those of tags in it.
    QString text();
    /// From the start tag of a string item past its end tag: its runs put together, without the phonetic ones.
    QString richText();

    [[nodiscard]] bool is(QStringView name) const { return m_xml.name() == name; }
    [[nodiscard]] QString attribute(QStringView name) const;
    /// Of start tags that are open.
    [[nodiscard]] int depth() const { return m_depth; }
    /// Whether reading ended because it had to.
    [[nodiscard]] Done problem() const;
    /// Reads the part to its end and says whether it was whole.
    [[nodiscard]] Done finish();

private:
    QXmlStreamReader::TokenType advance();

    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<Error> m_problem;
};

} // namespace showroom
