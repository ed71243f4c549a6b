// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/cardcomparison.h"
#include "showroom/models/recordfields.h"
#include "showroom/models/words.h"
#include "widgets/customers/fieldtext.h"
#include "widgets/look/textlabel.h"
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

CardComparison::CardComparison(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void CardComparison::show(const CustomerCard &goes, const CustomerCard &stays)
{
    clearLayout(*m_grid);
    addRow({}, tr("Becomes part of the other"), tr("Stays"), false);
    const FieldTexts one = textsOf(goes.customer.value), other = textsOf(stays.customer.value);
    for (const FormField &field : formFields<Customer>()) {
        const QString ofOne = shownText(field, goes.customer.value, one.value(field.name));
        const QString ofOther = shownText(field, stays.customer.value, other.value(field.name));
        if (!ofOne.isEmpty() || !ofOther.isEmpty())
            addRow(translated(field.label), ofOne, ofOther, ofOther.isEmpty());
    }
    addRow(tr("Consultant"), goes.ownerName, stays.ownerName, false);
    addRow(tr("State"), translated(labelOf(goes.customer.value.state)), translated(labelOf(stays.customer.value.state)), false);
    addRow(tr("Leads"), QString::number(goes.leads.size()), QString::number(stays.leads.size()), false);
    addRow(tr("Contacts"), QString::number(goes.timeline.size()), QString::number(stays.timeline.size()), false);
}

void CardComparison::addRow(const QString &label, const QString &goes, const QString &stays, bool taken)
{
    const int row = m_grid->rowCount();
    const bool head = label.isEmpty();
    const bool differs = !head && !taken && !goes.isEmpty() && goes != stays;
    const auto place = [&](const QString &text, int column, Type type, Tone tone) {
        auto *cell = new TextLabel(type, tone);
        cell->setWordWrap(true);
        cell->setText(text);
        m_grid->addWidget(cell, row, column, Qt::AlignTop);
    };
    place(label, 0, Type::Small, Tone::Muted);
    place(goes, 1, head ? Type::Strong : Type::Body, differs ? Tone::Warning : Tone::Neutral);
    place(taken ? tr("%1 (taken over)").arg(goes) : stays, 2, head ? Type::Strong : Type::Body,
          taken ? Tone::Success : Tone::Neutral);
}

} // namespace showroom
