// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/verdictbanner.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/tokens.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

VerdictBanner::VerdictBanner(QWidget *parent)
    : QFrame(parent),
      m_rule(new TextLabel(Type::CodeStrong, Tone::Warning)),
      m_text(new TextLabel(Type::Body, Tone::Warning)),
      m_mends(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_rule->setCursor(Qt::PointingHandCursor);
    m_rule->setToolTip(tr("Read the article"));
    m_rule->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_rule, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    m_mends->setSpacing(12);
    m_mends->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(11, 8, 11, 8);
    body->setSpacing(4);
    body->addLayout(line);
    body->addLayout(m_mends);
    // A wrapped text grows downwards, and the row that holds the banner must know.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void VerdictBanner::show(const QString &rule, const QString &text, Tone tone, const std::vector<Mend> &mends)
{
    m_tone = tone;
    m_rule->setText(rule);
    m_rule->setVisible(!rule.isEmpty());
    m_text->setText(text);
    m_rule->setTone(tone);
    m_text->setTone(tone);
    setAccessibleName(u"%1 %2"_s.arg(rule, text).trimmed());
    offer(mends);
    update();
}

bool VerdictBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rule && event->type() == QEvent::MouseButtonRelease)
        Q_EMIT ruleRequested(m_rule->text());
    return QFrame::eventFilter(watched, event);
}

void VerdictBanner::offer(const std::vector<Mend> &mends)
{
    while (m_mends->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_mends->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
    }
    for (const Mend &mend : mends) {
        auto *button = new QPushButton(mend.text);
        setLook(*button, ButtonLook::Link);
        connect(button, &QPushButton::clicked, this, [this, id = mend.id] { Q_EMIT mendRequested(id); });
        m_mends->insertWidget(m_mends->count() - 1, button);
    }
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QColor frame = ink(m_tone, tokens);
    frame.setAlpha(70);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_tone == Tone::Warning ? tokens.warningBorder : frame);
    painter.setBrush(soft(m_tone, tokens));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace showroom
