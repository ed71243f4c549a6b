// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include "showroom/domain/paper.h"

namespace showroom
{

/// Draws papers. The services know what stands on a paper, whoever builds the program knows how it is drawn.
class Press
{
public:
    virtual ~Press() = default;
    /// A PDF with its fonts inside and a text layer that reads as the texts do. The same paper gives the same pages. Storage when
    /// no font with Chinese is installed.
    [[nodiscard]] virtual Result<QByteArray> pdf(const Paper &paper) = 0;
};

} // namespace showroom
