// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/desk.h"
#include <QHBoxLayout>
#include <QStackedWidget>

namespace showroom
{

namespace
{

constexpr int gap = 12;

}

QVBoxLayout *pageColumn(QWidget &page, QWidget *header)
{
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(gap);
    column->addWidget(header);
    return column;
}

Card *cardOf(std::initializer_list<QWidget *> parts, Card::Padding padding)
{
    auto *card = new Card(padding);
    for (QWidget *part : parts)
        card->body()->addWidget(part, part == *(parts.end() - 1) ? 1 : 0);
    return card;
}

QHBoxLayout *deskOf(QWidget *list, int listShare, QWidget *shown, int shownShare, int leastShown)
{
    shown->setMinimumWidth(leastShown);
    auto *desk = new QHBoxLayout;
    desk->setSpacing(gap);
    desk->addWidget(list, listShare);
    desk->addWidget(shown, shownShare);
    return desk;
}

void turnStack(QStackedWidget &stack, QWidget *next)
{
    const QWidget *before = stack.currentWidget();
    const bool focused = before && before != next && before->hasFocus();
    stack.setCurrentWidget(next);
    if (!focused)
        return;
    if (next->focusPolicy() == Qt::NoFocus)
        next->setFocusPolicy(Qt::StrongFocus);
    next->setFocus(Qt::OtherFocusReason);
}

} // namespace showroom
