// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/contract.h"
#include "showroom/domain/verdict.h"
#include <span>

namespace showroom::rules
{

/// PI-03: what becomes of a person's data when they ask for it to be erased.
enum class Erasure {
    Erase, ///< nothing has to be kept
    Lock   ///< a contract has to be kept (CT-11): its buyer is stored and nothing else is done with it
};

/// CT-11: a contract that was marked, stamped or beyond is kept ten years; a draft that came to nothing is none.
[[nodiscard]] bool isKept(const Contract &contract);

[[nodiscard]] Erasure erasureOf(std::span<const Contract> contracts);

/// PI-03. Blocks while a contract is still being prepared or carried out: its purpose is not reached (个人信息保护法 47 (1)).
[[nodiscard]] Verdict mayErase(std::span<const Contract> contracts);

} // namespace showroom::rules
