// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reception/cardfinder.h"
#include "widgets/customers/nearmatchstrip.h"
#include "widgets/look/button.h"
#include "widgets/look/fieldframe.h"
#include "widgets/look/textlabel.h"
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace showroom
{

CardFinder::CardFinder(PageContext &context, QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit), m_matches(new NearMatchStrip(context))
{
    m_text->setObjectName(u"findCard"_s);
    m_text->setPlaceholderText(tr("phone or full name"));
    m_matches->offerAny(tr("It is this customer"));
    auto *title = new TextLabel(Type::Heading, Tone::Neutral);
    title->setText(tr("Whose card do they have?"));
    auto *make = new QPushButton(tr("New customer and lead…"));
    make->setObjectName(u"newCard"_s);
    setLook(*make, ButtonLook::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    setLook(*cancel, ButtonLook::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(make);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 4, 0);
    body->setSpacing(12);
    body->addWidget(title);
    body->addWidget(new FieldFrame(tr("Phone or name"), m_text));
    body->addWidget(m_matches);
    body->addLayout(buttons);
    body->addStretch();
    connect(m_text, &QLineEdit::textEdited, this, &CardFinder::look);
    connect(m_matches, &NearMatchStrip::chosen, this, [this](CustomerId customer) { Q_EMIT found(customer); });
    connect(make, &QPushButton::clicked, this, &CardFinder::newRequested);
    connect(cancel, &QPushButton::clicked, this, &CardFinder::cancelled);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CardFinder::cancelled);
}

void CardFinder::begin()
{
    m_text->clear();
    look();
    m_text->setFocus(Qt::OtherFocusReason);
}

void CardFinder::look()
{
    const QString text = m_text->text().trimmed();
    const bool number = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
    m_matches->look(number ? QString() : text, number ? text : QString());
}

} // namespace showroom
