// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include "widgets/look/typeface.h"
#include <QLabel>

namespace showroom
{

/// A label that shows what it is given letter by letter: a customer's name is never taken for rich text.
/// Elided, it gives way to its neighbours and shows the whole text as its tool tip; otherwise it may wrap.
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(QWidget *parent = nullptr) : TextLabel(Type::Body, Tone::Neutral, parent) {}
    TextLabel(Type type, Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setElided(bool elided);
    /// What is drawn is shorter than the text.
    [[nodiscard]] bool isCut() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_elided = false;
};

} // namespace showroom
