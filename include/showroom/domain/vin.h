// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/value.h"

namespace showroom
{

/// A vehicle identification number (车辆识别代号, GB 16735, ISO 3779): 17 capital letters and digits without I, O and Q, the
/// ninth of which is a check digit over the others. A number with one character misread or two neighbours swapped is none.
class Vin
{
public:
    /// Reads small letters, full-width characters and spaces or dashes between them.
    static std::optional<Vin> parse(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// The serial part by which a yard calls a car: the last six.
    [[nodiscard]] QString tail() const { return m_text.right(6); }
    friend bool operator==(const Vin &, const Vin &) = default;

private:
    explicit Vin(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

template <>
struct ValueText<Vin> {
    static constexpr auto type = "vin";
    static constexpr auto expected =
        QT_TRANSLATE_NOOP("Message", "17 letters and digits without I, O and Q, of which the ninth checks the others");
    static std::optional<Vin> parse(const QString &text) { return Vin::parse(text); }
    static QString write(const Vin &value) { return value.text(); }
    static QJsonValue json(const Vin &value) { return value.text(); }
};

} // namespace showroom
