// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/services/press.h"
#include <QStringList>

namespace showroom
{

/// Papers as PDF by Qt's text layout. Needs a QGuiApplication, on the "offscreen" platform where there is no display; may be used
/// from any thread, one paper at a time.
class QtPress final : public Press
{
public:
    /// Draws in the first of the families that is installed. These two have a text layer that reads as the texts do; the Noto
    /// fonts for Chinese do not: copied from a PDF, 车 becomes the radical ⻋.
    explicit QtPress(QStringList families = {QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("WenQuanYi Zen Hei")});

    Result<QByteArray> pdf(const Paper &paper) override;

private:
    QStringList m_families;
};

} // namespace showroom
