// SPDX-License-Identifier: GPL-3.0-or-later
// Check characters: GB 11643-1999 (ISO 7064 MOD 11-2) of identity cards, GB 32100-2015 (MOD 31) of business licences.
#include "showroom/rules/contractrules.h"
#include <QRegularExpression>

namespace showroom::rules
{

namespace
{

bool isCardNumber(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("\\A[1-9][0-9]{16}[0-9X]\\z"));
    if (!form.match(number).hasMatch())
        return false;
    const QDate born = QDate::fromString(number.mid(6, 8), QStringLiteral("yyyyMMdd"));
    if (!born.isValid() || born.year() < 1900)
        return false;
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += number[i].digitValue() * weights[i];
    return number[17] == QLatin1String("10X98765432").at(sum % 11);
}

bool isLicenceNumber(const QString &number)
{
    static const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    static constexpr int weights[] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    if (number.size() != 18)
        return false;
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        const auto value = alphabet.indexOf(number[i]);
        if (value < 0)
            return false;
        sum += int(value) * weights[i];
    }
    return alphabet.indexOf(number[17]) == (31 - sum % 31) % 31;
}

} // namespace

bool isIdentityNumber(IdentityKind kind, const QString &number)
{
    switch (kind) {
    case IdentityKind::IdCard:
    case IdentityKind::ResidencePermit:
        return isCardNumber(number);
    case IdentityKind::BusinessLicence:
        return isLicenceNumber(number);
    default: {
        static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9-]{5,30}\\z"));
        return form.match(number).hasMatch();
    }
    }
}

} // namespace showroom::rules
