// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace showroom
{

/// What the window was started with.
struct Options {
    QString database;
    QString language;
    QString appearance;
    bool demonstration = false; ///< make one in a temporary folder and sign in as its first consultant
    QString signin;             ///< of the demonstration
    QString drafts;             ///< folder of what is being typed; empty: below the user's data folder
    QString picture;            ///< page to show, save and leave
    QString out;
    std::optional<QSize> size;
    std::optional<QDateTime> at; ///< of the demonstration: what its clock says at the start
    bool measureStart = false;
};

/// Refuses unknown words with a text for standard error.
[[nodiscard]] std::optional<Options> readOptions(const QStringList &arguments, QString &complaint);

} // namespace showroom
