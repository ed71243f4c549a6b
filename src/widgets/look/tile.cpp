// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/tile.h"
#include "widgets/look/card.h"
#include "widgets/look/paint.h"
#include "widgets/look/textlabel.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

class Tile::Bar final : public QWidget
{
public:
    using QWidget::QWidget;
    void set(double part, Tone tone)
    {
        m_part = part;
        m_tone = tone;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return QSize(60, 6); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = tokensFor(palette());
        const QColor fill = m_tone == Tone::Success  ? tokens.successFill
                            : m_tone == Tone::Danger ? tokens.dangerFill
                                                     : tokens.fill;
        paint::bar(painter, QRectF(rect()), m_part, fill, tokens.track);
    }

private:
    double m_part = 0;
    Tone m_tone = Tone::Accent;
};

Tile::Tile(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(Type::Small, Tone::Muted)),
      m_number(new TextLabel(Type::Number, Tone::Neutral)),
      m_suffix(new TextLabel(Type::Strong, Tone::Muted)),
      m_delta(new TextLabel(Type::Strong, Tone::Muted)),
      m_bar(new Bar)
{
    auto *card = new Card;
    card->body()->setSpacing(2);
    card->body()->setContentsMargins(16, 10, 16, 12);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(6);
    for (TextLabel *label : {m_number, m_suffix, m_delta})
        figures->addWidget(label, 0, label == m_number ? Qt::AlignVCenter : Qt::AlignBottom);
    m_suffix->setContentsMargins(0, 0, 0, 5);
    m_delta->setContentsMargins(0, 0, 0, 5);
    figures->addStretch();
    m_title->setElided(true);
    m_bar->setFixedHeight(6);
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // tiles in a row stand level, with a bar or without
    m_bar->setSizePolicy(kept);
    card->body()->addWidget(m_title);
    card->body()->addLayout(figures);
    card->body()->addSpacing(4);
    card->body()->addWidget(m_bar);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(card);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::show(const TileText &text)
{
    m_title->setText(text.title);
    m_number->setText(text.number);
    m_suffix->setText(text.suffix);
    m_suffix->setVisible(!text.suffix.isEmpty());
    m_delta->setText(text.delta);
    m_delta->setTone(text.deltaTone);
    m_delta->setVisible(!text.delta.isEmpty());
    m_bar->setVisible(text.part.has_value());
    m_bar->set(text.part.value_or(0), text.barTone);
    const QString figures = QStringList{text.number, text.suffix, text.delta}.join(u' ').trimmed();
    setAccessibleName(u"%1: %2"_s.arg(text.title, figures));
}

} // namespace showroom
