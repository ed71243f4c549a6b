// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QVBoxLayout;

namespace showroom
{

/// A white (in the dark: lighter) rounded frame that holds what belongs together.
class Card final : public QFrame
{
    Q_OBJECT
public:
    enum class Padding { None, Roomy }; ///< None for a table that reaches the frame
    explicit Card(Padding padding = Padding::Roomy, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

} // namespace showroom
