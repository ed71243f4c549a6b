// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include <QCoreApplication>
#include <QLocale>

namespace showroom
{

void Language::choose(const QString &wanted)
{
    const bool chinese =
        wanted.isEmpty() ? QLocale::system().language() == QLocale::Chinese : wanted.startsWith(QLatin1String("zh"));
    const QString spoken = chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    if (spoken == m_spoken)
        return;
    m_spoken = spoken;
    // First the locale, then the texts: what is retranslated writes numbers and days anew.
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedStates));
    m_translators.clear();
    for (const QString &name : {QStringLiteral("qtbase"), QStringLiteral("showroom")}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/translations/%1_%2.qm").arg(name, spoken)) &&
            QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    }
}

} // namespace showroom
