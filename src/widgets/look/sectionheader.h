// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QHBoxLayout;

namespace showroom
{

class TextLabel;

/// The head of a page: its name, a quiet remark, and at the right what can be done with the page as a whole.
class SectionHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    /// A filter or a badge: beside the title.
    void addBeside(QWidget *widget);
    /// A button: at the right end.
    void addAction(QWidget *widget);
    using QWidget::addAction;

private:
    TextLabel *m_title;
    TextLabel *m_remark;
    QHBoxLayout *m_line;
    int m_stretch = 0;
};

} // namespace showroom
