// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/look/glyph.h"
#include <QAbstractButton>

namespace showroom
{

/// A large choice: picture, what it is, and what comes of it.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChoiceCard(Glyph glyph, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Glyph m_glyph;
    QString m_title;
    QString m_explanation;
};

} // namespace showroom
