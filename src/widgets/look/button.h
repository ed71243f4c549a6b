// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QPushButton>

namespace showroom
{

enum class ButtonLook { Plain, Primary, Danger, Quiet, Link };

void setLook(QPushButton &button, ButtonLook look);

/// "Ctrl K", "Ctrl ↵": how the window writes a key.
[[nodiscard]] QString keyText(const QKeySequence &keys);

/// A button that shows its key at its right side. The key works wherever the button's window has the focus.
class KeyButton final : public QPushButton
{
    Q_OBJECT
public:
    KeyButton(const QString &text, const QKeySequence &keys, ButtonLook look = ButtonLook::Plain, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int hintWidth() const;

    QString m_keys;
};

/// The small chip "Ctrl K" by itself, as in the search box.
class KeyHint final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace showroom
