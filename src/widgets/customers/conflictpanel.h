// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/recordfields.h"
#include <QFrame>

class QGridLayout;

namespace showroom
{

/// Somebody else has saved the record meanwhile: both versions of every field that both changed, side by side. What was typed
/// stays in the form until one of them is chosen.
class ConflictPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    struct Line {
        QString label;
        FieldConflict conflict;
        QString mine; ///< both as the form shows them
        QString theirs;
    };
    void show(const std::vector<Line> &lines);
    using QFrame::show;

Q_SIGNALS:
    void theirsChosen(const QString &field, const QString &text);
    void saveRequested();
    void discardRequested();

private:
    void addLine(int row, const Line &line);

    QWidget *m_table = nullptr;
};

} // namespace showroom
