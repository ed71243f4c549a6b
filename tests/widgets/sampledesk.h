// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

namespace showroom
{

class MainWindow;
class TableView;

namespace sample
{

enum class Language { Chinese, English };

/// A window with a day's work of invented people in it, built from the look's parts alone.
struct Desk {
    std::unique_ptr<MainWindow> window;
    TableView *worklist = nullptr;
};
Desk makeDesk(Language language);

} // namespace sample
} // namespace showroom
