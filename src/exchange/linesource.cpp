// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linesource.h"
#include <QRegularExpression>
#include <QtGlobal>

namespace showroom
{

namespace
{

constexpr qint64 chunkSize = 64 * 1024; // bytes

qsizetype lineEndIn(const QString &text, qsizetype from)
{
    const auto end = std::find_if(text.begin() + from, text.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    return end == text.end() ? -1 : end - text.begin();
}

qsizetype loneSurrogateIn(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return -1;
}

constexpr auto notInCharset = QT_TRANSLATE_NOOP("Message", "Line %1 holds bytes that are not %2.");
constexpr auto holdsNul = QT_TRANSLATE_NOOP("Message", "Line %1 holds a NUL character; the file is damaged or no text.");

} // namespace

LineSource::LineSource(std::unique_ptr<QFile> file, const Charset &charset)
    : m_file(std::move(file)), m_charset(charset), m_decoder(charset.name.constData())
{
    m_file->seek(charset.prefix);
}

Result<std::optional<LinePiece>> LineSource::next()
{
    while (!m_atEnd && m_text.size() - m_at < 2)
        if (const Done filled = fill(); !filled)
            return Refusal(filled.error());
    if (m_at >= m_text.size())
        return std::nullopt;

    const qsizetype end = lineEndIn(m_text, m_at);
    const bool mayBeCrLf = end >= 0 && end + 1 == m_text.size() && m_text[end] == u'\r' && !m_atEnd;
    const bool ends = end >= 0 && !mayBeCrLf;
    qsizetype past = ends ? end + 1 : mayBeCrLf ? end : m_text.size();
    if (ends && m_text[end] == u'\r' && past < m_text.size() && m_text[past] == u'\n')
        ++past;
    LinePiece piece{m_text.mid(m_at, past - m_at), m_line};
    m_line += ends ? 1 : 0;
    m_at = past;
    return piece;
}

Done LineSource::fill()
{
    const QByteArray bytes = m_file->read(chunkSize);
    if (m_file->error() != QFileDevice::NoError)
        return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file cannot be read.")}, m_file->errorString());
    m_atEnd = bytes.isEmpty();
    if (m_atEnd)
        return checkEnd();

    m_text.remove(0, m_at);
    m_at = 0;
    m_text += QString(m_decoder(bytes));
    if (!m_text.isEmpty() && m_text.back().isHighSurrogate()) // a UTF-16 file's pair, cut in the middle
        m_text += QString(m_decoder(m_file->read(2)));
    if (m_decoder.hasError())
        return refuseFrom(m_text, m_text.indexOf(QChar::ReplacementCharacter), notInCharset);
    if (const qsizetype nul = m_text.indexOf(QChar::Null); nul >= 0)
        return refuseFrom(m_text, nul, holdsNul);
    if (const qsizetype surrogate = loneSurrogateIn(m_text); surrogate >= 0)
        return refuseFrom(m_text, surrogate, notInCharset);
    return {};
}

/// The decoder keeps the beginning of a character for the next bytes; what follows shows whether it still waits for them.
Done LineSource::checkEnd()
{
    const bool utf16 = m_charset.name.startsWith("UTF-16");
    if (utf16 && (m_file->size() - m_charset.prefix) % 2 == 0)
        return {};
    const QString rest = utf16 ? QString(QChar::ReplacementCharacter) : QString(m_decoder(QByteArray("\n")));
    if (m_decoder.hasError() || rest.contains(QChar::ReplacementCharacter))
        return refuseFrom(m_text.mid(m_at), -1, notInCharset);
    return {};
}

/// At -1 the end is meant.
Refusal LineSource::refuseFrom(const QString &text, qsizetype at, const char *problem) const
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n?|\n"));
    const qint64 line = m_line + text.left(at < 0 ? text.size() : at).count(lineEnd);
    std::vector<MessageArgument> arguments{line};
    if (problem == notInCharset)
        arguments.emplace_back(QString::fromLatin1(m_charset.name));
    return refuse(ErrorCode::Invalid, {problem, std::move(arguments)});
}

} // namespace showroom
