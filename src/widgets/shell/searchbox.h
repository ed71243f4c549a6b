// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace showroom
{

class KeyHint;
class SearchPopup;

/// The one search box. It keeps the focus while its popup shows the hits, and gives the popup the keys that are meant for it.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    /// The popup belongs to `window`, so that it may hang over what lies below the box.
    explicit SearchBox(QWidget *window, QWidget *parent = nullptr);

    [[nodiscard]] SearchPopup &popup() const { return *m_popup; }
    void openPopup();
    /// False for who looks up contracts alone.
    void setFindsCustomers(bool finds);

Q_SIGNALS:
    void searchRequested(const QString &text); ///< at every change of the text; empty when it was cleared

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placePopup();
    void retranslate();

    SearchPopup *m_popup;
    KeyHint *m_hint;
    bool m_findsCustomers = true;
};

} // namespace showroom
