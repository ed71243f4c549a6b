// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>
#include <vector>

namespace showroom
{

/// What another program reads in a PDF: poppler's tools. A tool that is missing or refuses the file fails the running test.
[[nodiscard]] QString pdfText(const QByteArray &pdf, const QStringList &options = {QStringLiteral("-layout")});

/// The texts in the order in which they were drawn, a page each; every run of spaces and line breaks is one space.
[[nodiscard]] QStringList pdfPages(const QByteArray &pdf);

/// The same without any space, since poppler guesses them and lines break anywhere.
[[nodiscard]] QString pdfLetters(const QByteArray &pdf);
[[nodiscard]] QString withoutSpaces(const QString &text);

[[nodiscard]] QString pdfInfo(const QByteArray &pdf);
[[nodiscard]] QString pdfFonts(const QByteArray &pdf);
[[nodiscard]] QString pdfImages(const QByteArray &pdf);

/// How its pages look.
[[nodiscard]] std::vector<QImage> pdfPictures(const QByteArray &pdf, int dotsPerInch = 50);

} // namespace showroom
