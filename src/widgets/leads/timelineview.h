// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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
    void show(const QString &title, const QStringList &lines);
    using QWidget::show;

private:
    QVBoxLayout *m_body;
};

} // namespace showroom
