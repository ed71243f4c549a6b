// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QTranslator>
#include <memory>
#include <vector>

namespace showroom
{

/// The language of the window: Chinese or English, as set or as the system speaks. Open windows follow a change.
class Language
{
public:
    /// "zh_CN", "en", or empty for the system's.
    void choose(const QString &wanted);
    /// What is spoken now: "zh_CN" or "en".
    [[nodiscard]] const QString &spoken() const { return m_spoken; }

private:
    QString m_spoken;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace showroom
