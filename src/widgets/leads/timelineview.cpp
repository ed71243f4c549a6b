// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/timelineview.h"
#include "widgets/look/textlabel.h"
#include <QVBoxLayout>

namespace showroom
{

TimelineView::TimelineView(QWidget *parent) : QWidget(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(0, 4, 0, 0);
    m_body->setSpacing(4);
}

void TimelineView::showLines(const QString &title, const std::vector<words::Line> &lines)
{
    while (m_body->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_body->takeAt(0));
        delete item->widget();
    }
    auto *head = new TextLabel(Type::Small, Tone::Muted);
    head->setText(title);
    m_body->addWidget(head);
    m_body->addSpacing(4);
    for (const words::Line &each : lines) {
        auto *line = new TextLabel(Type::Body, Tone::Muted);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->setText(each.text);
        m_body->addWidget(line);
        if (!each.struck)
            continue;
        line->ensurePolished(); // the style sheet sets its own font when it polishes
        QFont font = line->font();
        font.setStrikeOut(true);
        line->setFont(font);
    }
    setVisible(!title.isEmpty());
}

void TimelineView::show(const QString &title, const QStringList &texts)
{
    std::vector<words::Line> lines;
    for (const QString &text : texts)
        lines.push_back({text});
    showLines(title, lines);
}

} // namespace showroom
