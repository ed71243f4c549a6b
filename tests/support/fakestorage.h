// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/repositories/storage.h"
#include <memory>

namespace showroom
{

struct FakeServer;

// A storage that keeps everything in memory, under the same contract as the engines: transactions, versions, what is unique, what
// must be there. For tests that are not about storing.
[[nodiscard]] std::shared_ptr<FakeServer> newFakeServer();
// A connection to it; several may work at once, each in a thread of its own.
[[nodiscard]] std::unique_ptr<Storage> openFake(const std::shared_ptr<FakeServer> &server = newFakeServer());

} // namespace showroom
