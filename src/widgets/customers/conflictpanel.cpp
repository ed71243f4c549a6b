// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/conflictpanel.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include "widgets/look/verdictbanner.h"
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace showroom
{

ConflictPanel::ConflictPanel(QWidget *parent) : QFrame(parent)
{
    auto *banner = new VerdictBanner;
    banner->show({},
                 tr("Somebody else has changed this record meanwhile. Compare, then save yours or take theirs; nothing you typed "
                    "is lost."),
                 Tone::Warning);
    auto *save = new QPushButton(tr("Save mine"));
    auto *discard = new QPushButton(tr("Take theirs"));
    setLook(*save, ButtonLook::Primary);
    connect(save, &QPushButton::clicked, this, &ConflictPanel::saveRequested);
    connect(discard, &QPushButton::clicked, this, &ConflictPanel::discardRequested);
    auto *choice = new QHBoxLayout;
    choice->addWidget(save);
    choice->addWidget(discard);
    choice->addStretch();
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(banner);
    body->addLayout(choice);
    hide();
}

void ConflictPanel::show(const std::vector<Line> &lines)
{
    delete m_table;
    m_table = new QWidget;
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const std::array heads{QString(), tr("Mine"), tr("Theirs")};
    for (int column = 0; column < 3; ++column) {
        auto *head = new TextLabel(Type::Small, Tone::Muted);
        head->setText(heads[size_t(column)]);
        grid->addWidget(head, 0, column);
    }
    int row = 1;
    for (const Line &line : lines)
        addLine(row++, line);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_table);
    QFrame::show();
}

void ConflictPanel::addLine(int row, const Line &line)
{
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    const std::array texts{line.label, line.mine, line.theirs};
    for (int column = 0; column < 3; ++column) {
        auto *cell = new TextLabel(column == 0 ? Type::Small : Type::Body, column == 0 ? Tone::Muted : Tone::Neutral);
        cell->setWordWrap(true);
        cell->setTextInteractionFlags(column == 0 ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
        cell->setText(texts[size_t(column)].isEmpty() ? u"—"_s : texts[size_t(column)]);
        grid->addWidget(cell, row, column, Qt::AlignTop);
    }
    auto *take = new QPushButton(tr("Take"));
    take->setAccessibleName(tr("Take theirs for %1").arg(line.label));
    setLook(*take, ButtonLook::Link);
    connect(take, &QPushButton::clicked, this, [this, take, conflict = line.conflict] {
        take->setEnabled(false);
        Q_EMIT theirsChosen(conflict.name, conflict.theirs);
    });
    grid->addWidget(take, row, 3, Qt::AlignTop);
}

} // namespace showroom
