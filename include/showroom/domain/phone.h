// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace showroom
{

/// A telephone number of mainland China in one canonical spelling, or the masked rest of one, from which the number cannot be
/// had back. There is no empty Phone.
class Phone
{
public:
    enum class Kind {
        Mobile,   ///< 1[3-9] and nine more digits
        LandLine, ///< area code with its leading 0, then seven or eight digits
        Service   ///< 400 or 800 and seven digits
    };

    /// Reads what people and spreadsheets write: +86, 0086, spaces, dashes, dots, brackets, full-width digits, 13900139000.0,
    /// and extensions as 转801, 分机801, ext 801, x801, #801 or a last -801. Foreign, incomplete and masked numbers, and two
    /// numbers in one text, are refused.
    static std::optional<Phone> parse(const QString &text);

    [[nodiscard]] Kind kind() const noexcept { return m_kind; }
    [[nodiscard]] bool isMasked() const noexcept { return m_masked; }
    /// By which two numbers are the same one: digits alone, without the extension; empty when masked.
    [[nodiscard]] QString digits() const { return m_masked ? QString() : m_number; }
    /// The digits that may be searched: all of them, or the visible end of a masked number.
    [[nodiscard]] QString visibleEnd() const;
    /// One to six digits, or empty.
    [[nodiscard]] QString extension() const { return m_extension; }
    /// What parse() reads back as this very value: 13800136620, 03518888888-801. Masked: 138****6620, which parse() refuses.
    [[nodiscard]] QString stored() const;
    /// Grouped for people: 138 0013 6620, 0351-8888888-801, 400-888-8888; masked 138 **** 6620, 0351-****580.
    [[nodiscard]] QString shown() const;
    /// What those see who may know no more: 138****6620, 0351****580. The extension goes too.
    [[nodiscard]] Phone masked() const;

    friend bool operator==(const Phone &, const Phone &) = default;

private:
    Phone(Kind kind, QString number, QString extension, bool masked = false);
    [[nodiscard]] qsizetype prefixLength() const;
    QString m_number; ///< digits; of a masked number its beginning, four stars, its end
    QString m_extension;
    Kind m_kind;
    bool m_masked;
};

} // namespace showroom
