// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "paper/strip.h"
#include "showroom/domain/paper.h"

namespace showroom::paper
{

/// Each block of a paper as strips.
void addBlock(Strips &strips, const Typeface &face, const PaperHeading &heading);
void addBlock(Strips &strips, const Typeface &face, const PaperText &text);
void addBlock(Strips &strips, const Typeface &face, const PaperFacts &facts);
void addBlock(Strips &strips, const Typeface &face, const PaperTable &table);
void addBlock(Strips &strips, const Typeface &face, const PaperSignatures &signatures);
void addBlock(Strips &strips, const Typeface &face, const PaperTicks &ticks);

/// Issuer, number and title, at the head of the first page.
void addHead(Strips &strips, const Typeface &face, const Paper &paper);

/// The whole paper.
[[nodiscard]] Strips composed(const Paper &paper, const Typeface &face);

} // namespace showroom::paper
