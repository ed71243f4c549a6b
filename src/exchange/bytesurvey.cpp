// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bytesurvey.h"

namespace showroom
{

namespace
{

constexpr bool isWithin(uchar byte, uchar low, uchar high)
{
    return byte >= low && byte <= high;
}

} // namespace

void Utf8Survey::take(uchar byte)
{
    if (m_missing > 0 && isWithin(byte, m_low, m_high)) {
        m_low = 0x80;
        m_high = 0xBF;
        if (--m_missing == 0)
            ++m_good;
        return;
    }
    if (m_missing > 0)
        noteBad();
    m_missing = 0;
    begin(byte);
    m_lines.take(byte);
}

void Utf8Survey::begin(uchar byte)
{
    if (byte < 0x80)
        return;
    m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    if (isWithin(byte, 0xC2, 0xDF))
        m_missing = 1;
    else if (isWithin(byte, 0xE0, 0xEF))
        m_missing = 2;
    else if (isWithin(byte, 0xF0, 0xF4))
        m_missing = 3;
    else
        noteBad();
}

void Utf8Survey::finish()
{
    if (m_missing > 0)
        noteBad();
    m_missing = 0;
}

void Utf8Survey::noteBad()
{
    if (m_bad++ == 0)
        m_firstBadLine = m_lines.line();
}

void Gb18030Survey::take(uchar byte)
{
    switch (m_awaits) {
    case Awaits::Lead:
        break;
    case Awaits::Second:
        takePair(byte);
        return;
    case Awaits::Third:
        m_awaits = Awaits::Fourth;
        if (!isWithin(byte, 0x81, 0xFE))
            noteBad();
        return;
    case Awaits::Fourth:
        m_awaits = Awaits::Lead;
        if (!isWithin(byte, '0', '9'))
            noteBad();
        return;
    }
    m_lines.take(byte);
    m_lead = byte;
    if (isWithin(byte, 0x81, 0xFE))
        m_awaits = Awaits::Second;
    else if (byte >= 0x80)
        noteBad();
}

void Gb18030Survey::takePair(uchar second)
{
    m_awaits = Awaits::Lead;
    if (isWithin(second, '0', '9')) {
        m_awaits = Awaits::Third;
    } else if (!isWithin(second, 0x40, 0xFE) || second == 0x7F) {
        noteBad();
        m_lines.take(second);
    } else if (second >= 0xA1 && (isWithin(m_lead, 0xA1, 0xA9) || isWithin(m_lead, 0xB0, 0xF7))) {
        ++m_common; // GB 2312: its punctuation and its 6,763 characters
    } else {
        ++m_rare;
    }
}

void Gb18030Survey::finish()
{
    if (m_awaits != Awaits::Lead)
        noteBad();
    m_awaits = Awaits::Lead;
}

void Gb18030Survey::noteBad()
{
    m_awaits = Awaits::Lead;
    if (m_bad++ == 0)
        m_firstBadLine = m_lines.line();
}

} // namespace showroom
