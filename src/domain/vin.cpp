// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/vin.h"

namespace showroom
{

namespace
{

constexpr int length = 17;
constexpr int checkPlace = 8; // from 0
/// GB 16735, table of weights; the check digit itself weighs nothing.
constexpr int weights[length] = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

/// What a character counts; -1 for one that no such number has.
int worth(QChar character)
{
    static constexpr int ofLetters[] = {1, 2, 3, 4, 5, 6, 7, 8, -1, 1, 2, 3, 4, 5, -1, 7, -1, 9, 2, 3, 4, 5, 6, 7, 8, 9};
    if (character >= u'0' && character <= u'9')
        return character.unicode() - u'0';
    return character >= u'A' && character <= u'Z' ? ofLetters[character.unicode() - u'A'] : -1;
}

} // namespace

std::optional<Vin> Vin::parse(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).toUpper();
    plain.remove(u' ').remove(u'-');
    if (plain.size() != length)
        return std::nullopt;
    int sum = 0;
    for (int i = 0; i < length; ++i) {
        const int value = worth(plain[i]);
        if (value < 0)
            return std::nullopt;
        sum += value * weights[i];
    }
    const int rest = sum % 11;
    const QChar check = rest == 10 ? QChar(u'X') : QChar(u'0' + rest);
    return plain[checkPlace] == check ? std::optional(Vin(std::move(plain))) : std::nullopt;
}

} // namespace showroom
