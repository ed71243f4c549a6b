// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/phone.h"
#include <algorithm>
#include <array>

namespace showroom
{

namespace
{

constexpr qsizetype longestText = 80;
constexpr qsizetype longestExtension = 6;
constexpr QLatin1StringView stars("****");

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212) || c == QChar(0x30fc);
}

// Numbers that were copied from a phone's address book come wrapped in invisible direction marks (category Cf).
bool isFiller(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c == u'(' || c == u')' || c == u'.' || c == QChar(0xb7);
}

// A spreadsheet's number cell: 13900139000.0.
QString withoutFraction(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    const bool fraction = dot >= 10 && dot + 1 < text.size() && areDigits(QStringView(text).first(dot)) &&
                          QStringView(text).sliced(dot + 1).count(u'0') == text.size() - dot - 1;
    return fraction ? text.first(dot) : text;
}

QString plain(const QString &text)
{
    QString result;
    for (const QChar c : withoutFraction(text.normalized(QString::NormalizationForm_KC).trimmed()))
        if (isDash(c))
            result += u'-';
        else if (!isFiller(c))
            result += c.toLower();
    return result;
}

qsizetype areaCodeLength(QStringView number)
{
    return number[1] == u'1' || number[1] == u'2' ? 3 : 4;
}

bool isLandLine(QStringView number)
{
    if (number.size() < 10 || number[0] != u'0' || number[1] == u'0' || (number[1] == u'1' && number[2] != u'0'))
        return false;
    const QStringView local = number.sliced(areaCodeLength(number));
    return (local.size() == 7 || local.size() == 8) && local[0] != u'0';
}

std::optional<Phone::Kind> kindOf(QStringView number)
{
    if (number.size() == 11 && number[0] == u'1' && number[1] >= u'3')
        return Phone::Kind::Mobile;
    if (number.size() == 10 && (number.startsWith(u"400") || number.startsWith(u"800")))
        return Phone::Kind::Service;
    if (isLandLine(number))
        return Phone::Kind::LandLine;
    return std::nullopt;
}

// The digits as dialled inside the country, or nothing.
std::optional<QString> national(QString number)
{
    number.remove(u'-');
    bool international = true;
    if (number.startsWith(u"+86"))
        number.remove(0, 3);
    else if (number.startsWith(u"0086"))
        number.remove(0, 4);
    else if (number.startsWith(u"86") && number.size() >= 12)
        number.remove(0, 2);
    else
        international = false;
    if (!areDigits(number))
        return std::nullopt;
    // Once a 0 was dialled before the mobile of another town.
    if (number.startsWith(u'0') && kindOf(QStringView(number).sliced(1)) == Phone::Kind::Mobile)
        number.remove(0, 1);
    // Abroad an area code loses its 0.
    if (international && !kindOf(number))
        number.prepend(u'0');
    return kindOf(number) ? std::optional(number) : std::nullopt;
}

bool isExtension(QStringView text)
{
    return text.size() <= longestExtension && areDigits(text);
}

struct Parts {
    QString number;
    QString extension;
};

std::optional<QString> afterMarker(QStringView text)
{
    static constexpr std::array<QStringView, 10> markers{u"转分机", u"转",   u"轉", u"分机",      u"分機",
                                                         u"内线",   u"內線", u"#",  u"extension", u"ext"};
    const auto *marker = std::find_if(markers.begin(), markers.end(), [&](QStringView word) { return text.startsWith(word); });
    QStringView rest = text.sliced(marker != markers.end() ? marker->size() : text.startsWith(u'x') ? 1 : 0);
    if (rest.size() == text.size())
        return std::nullopt;
    while (rest.startsWith(u':') || rest.startsWith(u'-'))
        rest = rest.sliced(1);
    return isExtension(rest) ? std::optional(rest.toString()) : std::nullopt;
}

std::optional<Parts> split(const QString &text)
{
    const auto foreign = std::find_if(text.begin() + (text.startsWith(u'+') ? 1 : 0), text.end(),
                                      [](QChar c) { return !isDigit(c) && c != u'-'; });
    if (foreign != text.end()) {
        const auto at = qsizetype(foreign - text.begin());
        const auto extension = afterMarker(QStringView(text).sliced(at));
        return extension ? std::optional(Parts{text.first(at), *extension}) : std::nullopt;
    }
    // A last group is an extension only behind a whole number: 0351-888-8888 has none.
    const qsizetype dash = text.lastIndexOf(u'-');
    if (dash > 0 && isExtension(QStringView(text).sliced(dash + 1)) && national(text.first(dash)))
        return Parts{text.first(dash), text.sliced(dash + 1)};
    return Parts{text, {}};
}

} // namespace

Phone::Phone(Kind kind, QString number, QString extension, bool masked)
    : m_number(std::move(number)), m_extension(std::move(extension)), m_kind(kind), m_masked(masked)
{
}

std::optional<Phone> Phone::parse(const QString &text)
{
    if (text.size() > longestText)
        return std::nullopt;
    const std::optional<Parts> parts = split(plain(text));
    if (!parts)
        return std::nullopt;
    const std::optional<QString> number = national(parts->number);
    return number ? std::optional(Phone(*kindOf(*number), *number, parts->extension)) : std::nullopt;
}

qsizetype Phone::prefixLength() const
{
    return m_kind == Kind::LandLine ? areaCodeLength(m_number) : 3;
}

QString Phone::visibleEnd() const
{
    return m_masked ? m_number.sliced(prefixLength() + stars.size()) : m_number;
}

QString Phone::stored() const
{
    return m_extension.isEmpty() ? m_number : m_number + u'-' + m_extension;
}

QString Phone::shown() const
{
    const QString prefix = m_number.first(prefixLength());
    const QString rest = m_number.sliced(prefixLength());
    QString text;
    if (m_kind == Kind::Mobile)
        text = prefix + u' ' + rest.first(4) + u' ' + rest.sliced(4);
    else if (m_kind == Kind::Service && !m_masked)
        text = prefix + u'-' + rest.first(3) + u'-' + rest.sliced(3);
    else
        text = prefix + u'-' + rest;
    return m_extension.isEmpty() ? text : text + u'-' + m_extension;
}

Phone Phone::masked() const
{
    if (m_masked)
        return *this;
    // Of a land line and a service number fewer digits are secret, so that fewer may stay.
    const QString end = m_number.last(m_kind == Kind::Mobile ? 4 : 3);
    return Phone(m_kind, m_number.first(prefixLength()) + stars + end, {}, true);
}

} // namespace showroom
