// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/liststepper.h"
#include "showroom/models/pagedmodel.h"
#include "widgets/look/button.h"
#include "widgets/look/glyph.h"
#include "widgets/look/textlabel.h"
#include <QHBoxLayout>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>

namespace showroom
{

ListStepper::ListStepper(QTableView &table, QWidget &page, std::function<bool()> mayLeave)
    : m_table(table),
      m_mayLeave(std::move(mayLeave)),
      m_previous(new QToolButton),
      m_next(new QToolButton),
      m_place(new TextLabel(Type::Small, Tone::Muted))
{
    setObjectName(QStringLiteral("listStepper"));
    m_place->setObjectName(QStringLiteral("place"));
    m_previous->setIcon(icon(Glyph::Up));
    m_next->setIcon(icon(Glyph::Down));
    m_previous->setAccessibleName(tr("Previous in the list"));
    m_next->setAccessibleName(tr("Next in the list"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_place);
    line->addStretch();
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        line->addWidget(button);
    }
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    addKeys(page);
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListStepper::goOn);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListStepper::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &ListStepper::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &ListStepper::fit);
    if (const auto *paged = qobject_cast<const PagedModel *>(model))
        connect(paged, &PagedModel::loaded, this, [this] {
            m_awaited = -1; // it came with the page, or there is none
            fit();
        });
    fit();
}

void ListStepper::addKeys(QWidget &page)
{
    for (const auto &[keys, button] :
         {std::pair{QKeySequence(Qt::ALT | Qt::Key_Up), m_previous}, std::pair{QKeySequence(Qt::ALT | Qt::Key_Down), m_next}}) {
        button->setToolTip(button->accessibleName() + QStringLiteral(" (%1)").arg(keyText(keys)));
        auto *key = new QShortcut(keys, &page);
        key->setWhatsThis(button->accessibleName());
        connect(key, &QShortcut::activated, button, &QToolButton::click);
    }
}

void ListStepper::setRow(int row)
{
    m_row = row;
    m_awaited = -1;
    fit();
}

/// A worklist has rows between its lines that only bear a title.
bool ListStepper::isLine(int row) const
{
    return m_table.model()->flags(m_table.model()->index(row, 0)).testFlag(Qt::ItemIsSelectable);
}

int ListStepper::lineFrom(int row, int by) const
{
    const int rows = m_table.model()->rowCount();
    for (row += by; row >= 0 && row < rows; row += by)
        if (isLine(row))
            return row;
    return -1;
}

bool ListStepper::hasMore() const
{
    const auto *paged = qobject_cast<const PagedModel *>(m_table.model());
    return paged && !paged->isComplete();
}

void ListStepper::step(int by)
{
    const int row = lineFrom(m_row, by);
    if ((row < 0 && (by < 0 || !hasMore())) || !m_mayLeave())
        return;
    if (row >= 0)
        return m_table.setCurrentIndex(m_table.model()->index(row, 0));
    m_awaited = m_table.model()->rowCount();
    m_table.model()->fetchMore({}); // does nothing while the page is on its way already
}

void ListStepper::goOn()
{
    if (m_awaited >= 0 && m_awaited < m_table.model()->rowCount()) {
        const int row = std::exchange(m_awaited, -1);
        m_table.setCurrentIndex(m_table.model()->index(row, 0));
    }
    fit();
}

/// Of a list that is not read to its end it is only known that there are more.
void ListStepper::fit()
{
    const int rows = m_table.model()->rowCount();
    int lines = 0;
    int place = 0;
    for (int row = 0; row < rows; ++row)
        if (isLine(row)) {
            ++lines;
            place = row == m_row ? lines : place;
        }
    const QString all = QString::number(lines) + (hasMore() ? QStringLiteral("+") : QString());
    m_place->setText(place > 0 ? tr("%1 / %2").arg(place).arg(all) : QString());
    m_previous->setEnabled(place > 1);
    m_next->setEnabled(place > 0 && (place < lines || hasMore()));
}

} // namespace showroom
