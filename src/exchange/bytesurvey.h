// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace showroom
{

/// Counts lines however they end: LF, CR LF or CR alone.
class LineCount
{
public:
    void take(uchar byte)
    {
        if (byte == '\r' || (byte == '\n' && m_before != '\r'))
            ++m_line;
        m_before = byte;
    }
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    qint64 m_line = 1;
    uchar m_before = 0;
};

/// How well bytes keep the rules of UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
class Utf8Survey
{
public:
    void take(uchar byte);
    void finish();
    [[nodiscard]] bool isClean() const { return m_bad == 0; }
    /// Broken UTF-8 rather than something else: other charsets make a valid sequence only by chance.
    [[nodiscard]] bool isNearlyClean() const { return m_bad > 0 && m_good >= 2 * m_bad; }
    [[nodiscard]] qint64 firstBadLine() const { return m_firstBadLine; }

private:
    void begin(uchar byte);
    void noteBad();

    LineCount m_lines;
    qint64 m_good = 0, m_bad = 0, m_firstBadLine = 0;
    int m_missing = 0;
    uchar m_low = 0x80, m_high = 0xBF; // what the next byte may be
};

/// How well bytes keep the rules of GB18030, and whether the characters are those of Chinese text. Almost any text of Western
/// Europe keeps the rules too (ü and a letter are a pair), but its pairs lie where only rare characters are.
class Gb18030Survey
{
public:
    void take(uchar byte);
    void finish();
    [[nodiscard]] bool isClean() const { return m_bad == 0; }
    [[nodiscard]] bool looksChinese() const { return m_common * 4 >= (m_common + m_rare) * 3; }
    [[nodiscard]] bool isNearlyClean() const { return m_bad > 0 && looksChinese() && m_common > 20 * m_bad; }
    [[nodiscard]] qint64 firstBadLine() const { return m_firstBadLine; }

private:
    enum class Awaits { Lead, Second, Third, Fourth };
    void noteBad();
    void takePair(uchar second);

    LineCount m_lines;
    qint64 m_common = 0, m_rare = 0, m_bad = 0, m_firstBadLine = 0;
    Awaits m_awaits = Awaits::Lead;
    uchar m_lead = 0;
};

} // namespace showroom
