// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

namespace showroom
{

/// Holds a page that fills it, and lets it be moved about in when the room is smaller than the page can be: nothing is squeezed.
/// A resizable QScrollArea would scroll already below the page's preferred height as soon as one text in it wraps.
class PageArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageArea(QWidget *page, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace showroom
