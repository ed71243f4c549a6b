// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/words.h"
#include <QWidget>

class QVBoxLayout;

namespace showroom
{

/// What happened so far, newest first: a line for each contact.
class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// `title` stands over it: a quiet word.
    void showLines(const QString &title, const std::vector<words::Line> &lines);
    void show(const QString &title, const QStringList &lines);
    using QWidget::show;

private:
    QVBoxLayout *m_body;
};

} // namespace showroom
