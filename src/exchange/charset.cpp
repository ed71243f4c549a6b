// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/charset.h"
#include "exchange/bytesurvey.h"
#include <QStringConverter>
#include <QtGlobal>
#include <array>
#include <memory>
#include <unicode/ucsdet.h>

namespace showroom
{

namespace
{

constexpr qint64 chunkSize = 256 * 1024; // bytes

struct Mark {
    const char *bytes;
    const char *charset;
};
// The longer before the shorter that it starts with.
constexpr std::array marks{
    Mark{"\xEF\xBB\xBF", "UTF-8"},
    Mark{"\xFF\xFE", "UTF-16LE"},
    Mark{"\xFE\xFF", "UTF-16BE"},
};

std::optional<Charset> markedCharset(const QByteArray &head)
{
    for (const Mark &mark : marks)
        if (head.startsWith(mark.bytes))
            return Charset{mark.charset, qint64(qstrlen(mark.bytes))};
    return std::nullopt;
}

/// UTF-16 without a mark: line ends, digits and delimiters have a zero as their other half, always on the same side.
std::optional<Charset> unmarkedUtf16(const QByteArray &head)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == '\0')
            ++zeros[std::size_t(i % 2)];
    if (zeros[1] * 8 > head.size() && zeros[0] == 0)
        return Charset{"UTF-16LE"};
    if (zeros[0] * 8 > head.size() && zeros[1] == 0)
        return Charset{"UTF-16BE"};
    return std::nullopt;
}

Refusal unreadable(const QIODevice &file)
{
    return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file cannot be read.")}, file.errorString());
}

template <class Survey>
Done look(QIODevice &file, qint64 from, Survey &survey)
{
    if (!file.seek(from))
        return unreadable(file);
    while (true) {
        const QByteArray bytes = file.read(chunkSize);
        for (const char byte : bytes)
            survey.take(uchar(byte));
        if (bytes.size() < chunkSize)
            break;
    }
    survey.finish();
    return {};
}

/// Text from the first foreign character on: the rest would tell ICU nothing.
QByteArray foreignSample(QIODevice &file)
{
    file.seek(0);
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(chunkSize);
        const auto foreign = std::find_if(bytes.begin(), bytes.end(), [](char byte) { return uchar(byte) >= 0x80; });
        if (foreign != bytes.end())
            return bytes.mid(std::max<qsizetype>(0, foreign - bytes.begin() - 100)) + file.read(chunkSize);
    }
    return {};
}

std::optional<Charset> guessedByIcu(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), int32_t(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &status);
        QStringDecoder decoder(name.constData());
        if (name.startsWith("UTF-") || !decoder.isValid())
            continue;
        const QString text = decoder(sample);
        if (!decoder.hasError() && !text.contains(QChar::ReplacementCharacter))
            return Charset{name};
    }
    return std::nullopt;
}

Refusal badBytes(const char *charset, qint64 line)
{
    return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "Line %1 holds bytes that are not %2 like the rest."),
                                       {line, QString::fromLatin1(charset)}});
}

} // namespace

Result<Charset> charsetOf(QIODevice &file)
{
    file.seek(0);
    const QByteArray head = file.read(4096);
    const std::optional<Charset> marked = markedCharset(head);
    if (marked && marked->name != "UTF-8")
        return *marked;
    if (const auto unmarked = unmarkedUtf16(head); unmarked && !marked)
        return *unmarked;

    Utf8Survey utf8;
    if (const Done looked = look(file, marked ? marked->prefix : 0, utf8); !looked)
        return Refusal(looked.error());
    if (utf8.isClean())
        return marked.value_or(Charset{"UTF-8"});
    if (marked || utf8.isNearlyClean())
        return badBytes("UTF-8", utf8.firstBadLine());

    Gb18030Survey gb18030;
    if (const Done looked = look(file, 0, gb18030); !looked)
        return Refusal(looked.error());
    if (gb18030.isClean() && gb18030.looksChinese())
        return Charset{"GB18030"};
    if (gb18030.isNearlyClean())
        return badBytes("GB18030", gb18030.firstBadLine());
    if (const auto guessed = guessedByIcu(foreignSample(file)))
        return *guessed;
    if (gb18030.isClean())
        return Charset{"GB18030"};
    return refuse(ErrorCode::Invalid,
                  {QT_TRANSLATE_NOOP("Message", "It cannot be told in which charset this text was written. Save it as UTF-8.")});
}

Result<Charset> charsetNamed(const QString &name, QIODevice &file)
{
    file.seek(0);
    const std::optional<Charset> marked = markedCharset(file.read(4));
    const QByteArray wanted = name.trimmed().toLatin1();
    if (marked && marked->name.startsWith(wanted.toUpper()))
        return *marked;
    if (!QStringDecoder(wanted.constData()).isValid())
        return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "There is no charset named %1."), {name}});
    return Charset{wanted};
}

} // namespace showroom
