// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/card.h"
#include <QVBoxLayout>

namespace showroom
{

Card::Card(Padding padding, QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    const bool roomy = padding == Padding::Roomy;
    const int margin = roomy ? 16 : 1;
    m_body->setContentsMargins(margin, roomy ? 14 : 4, margin, roomy ? 14 : 4);
    m_body->setSpacing(roomy ? 10 : 0);
}

} // namespace showroom
