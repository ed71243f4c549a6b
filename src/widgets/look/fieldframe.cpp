// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

void setWrong(QWidget &input, bool wrong)
{
    if (input.property("wrong").toBool() == wrong)
        return;
    input.setProperty("wrong", wrong);
    input.style()->unpolish(&input);
    input.style()->polish(&input);
    input.update();
}

FieldFrame::FieldFrame(const QString &label, QWidget *input, Need need, QWidget *parent)
    : QWidget(parent),
      m_input(input),
      m_need(need),
      m_label(new TextLabel(Type::Small, Tone::Muted)),
      m_error(new TextLabel(Type::Small, Tone::Danger))
{
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(4);
    m_label->setElided(true);
    m_label->setBuddy(input);
    m_error->setWordWrap(true);
    m_error->hide();
    body->addWidget(m_label);
    body->addWidget(input);
    body->addWidget(m_error);
    // Beside a taller field the label stays at the top; only what can grow, such as a note, fills the height.
    if (!(input->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag))
        body->addStretch();
    setFocusProxy(input);
    setLabel(label);
}

void FieldFrame::setLabel(const QString &label)
{
    m_label->setText(m_need == Need::Required ? label + u" *"_s : label);
    m_input->setAccessibleName(label);
}

void FieldFrame::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_input->setAccessibleDescription(error);
    setWrong(*m_input, !error.isEmpty());
}

bool FieldFrame::isWrong() const
{
    return !m_error->text().isEmpty();
}

} // namespace showroom
