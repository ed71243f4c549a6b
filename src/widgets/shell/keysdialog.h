// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QKeySequence>
#include <vector>

namespace showroom
{

struct KnownKey {
    QKeySequence keys;
    QString does;
    bool everywhere = false; ///< of the window; else of the page that shows
};

/// The keys that work now, read from the shortcuts themselves: what a button says, or what its shortcut says of itself.
[[nodiscard]] std::vector<KnownKey> keysOf(const QWidget &window, const QWidget &page);

/// All of them in a list (Ctrl+/).
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const std::vector<KnownKey> &keys, QWidget *window);
};

} // namespace showroom
