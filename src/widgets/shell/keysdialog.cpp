// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/keysdialog.h"
#include "widgets/look/button.h"
#include "widgets/look/textlabel.h"
#include <QAbstractButton>
#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <algorithm>

namespace showroom
{

namespace
{

QString meaningOf(const QShortcut &key)
{
    if (!key.whatsThis().isEmpty())
        return key.whatsThis();
    const auto *button = qobject_cast<const QAbstractButton *>(key.parent());
    return button ? button->text() : QString();
}

void list(QGridLayout &grid, const QString &title, const std::vector<KnownKey> &keys, bool everywhere)
{
    auto *head = new TextLabel(Type::Heading, Tone::Neutral);
    head->setText(title);
    grid.addWidget(head, grid.rowCount(), 0, 1, 2);
    for (const KnownKey &key : keys) {
        if (key.everywhere != everywhere)
            continue;
        auto *does = new TextLabel;
        does->setText(key.does);
        const int row = grid.rowCount();
        grid.addWidget(new KeyHint(key.keys), row, 0, Qt::AlignRight);
        grid.addWidget(does, row, 1);
    }
}

} // namespace

std::vector<KnownKey> keysOf(const QWidget &window, const QWidget &page)
{
    std::vector<KnownKey> known;
    for (const QShortcut *key : window.findChildren<QShortcut *>()) {
        const auto *owner = qobject_cast<const QWidget *>(key->parent());
        if (const QString does = meaningOf(*key); owner && owner->isVisible() && key->isEnabled() && !does.isEmpty())
            known.push_back({key->key(), does, owner != &page && !page.isAncestorOf(owner)});
    }
    for (const QAction *action : window.findChildren<QAction *>())
        if (!action->shortcut().isEmpty() && action->isEnabled())
            known.push_back({action->shortcut(), action->text(), true});
    std::stable_sort(known.begin(), known.end(), [](const KnownKey &a, const KnownKey &b) {
        return a.keys.toString(QKeySequence::PortableText) < b.keys.toString(QKeySequence::PortableText);
    });
    return known;
}

KeysDialog::KeysDialog(const std::vector<KnownKey> &keys, QWidget *window) : QDialog(window)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    auto *content = new QWidget;
    content->setProperty("canvas", true);
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    list(*grid, tr("On this page"), keys, false);
    list(*grid, tr("Everywhere"), keys, true);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    auto *body = new QVBoxLayout(this);
    body->addWidget(area);
    resize(460, 560);
    setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace showroom
