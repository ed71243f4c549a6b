// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlpart.h"
#include "exchange/limits.h"

namespace showroom
{

XmlPart::XmlPart(std::unique_ptr<ZipPart> part) : m_part(std::move(part)), m_xml(m_part.get()) {}

Result<std::unique_ptr<XmlPart>> XmlPart::open(const ZipArchive &archive, const QString &name)
{
    Result<std::unique_ptr<ZipPart>> part = archive.part(name);
    if (!part)
        return Refusal(part.error());
    return std::make_unique<XmlPart>(std::move(*part));
}

QXmlStreamReader::TokenType XmlPart::advance()
{
    if (m_problem)
        return QXmlStreamReader::Invalid;
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    m_depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
    if (m_part->problem())
        m_problem = m_part->problem();
    else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        m_problem =
            refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "The workbook is not read: its part %1 declares or uses "
                                                                     "entities, which no spreadsheet program writes."),
                                        {m_part->name()}})
                .value();
    else if (token == QXmlStreamReader::Invalid)
        m_problem = damagedWorkbook(m_part->name(), m_xml.errorString()).value();
    else if (m_depth > limits::xmlDepth)
        m_problem = damagedWorkbook(m_part->name(), QStringLiteral("nested too deeply")).value();
    return m_problem ? QXmlStreamReader::Invalid : token;
}

XmlPart::Tag XmlPart::next()
{
    while (true) {
        switch (advance()) {
        case QXmlStreamReader::StartElement:
            return Tag::Start;
        case QXmlStreamReader::EndElement:
            return Tag::End;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
            return Tag::Finished;
        default:
            break;
        }
    }
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next() != Tag::Finished) {
    }
}

QString XmlPart::text()
{
    const int outside = m_depth - 1;
    QString text;
    while (m_depth > outside) {
        const QXmlStreamReader::TokenType token = advance();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            break;
        if (token == QXmlStreamReader::Characters && m_depth == outside + 1)
            text += m_xml.text();
    }
    return text;
}

QString XmlPart::richText()
{
    const int outside = m_depth - 1;
    QString text;
    while (m_depth > outside) {
        const Tag tag = next();
        if (tag == Tag::Finished)
            break;
        if (tag == Tag::Start && is(u"t"))
            text += this->text();
        else if (tag == Tag::Start && is(u"rPh"))
            skip();
    }
    return text;
}

QString XmlPart::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

Done XmlPart::problem() const
{
    if (m_problem)
        return Refusal(*m_problem);
    return {};
}

Done XmlPart::finish()
{
    if (!m_problem) {
        m_part->drain();
        m_problem = m_part->problem();
    }
    return problem();
}

} // namespace showroom
