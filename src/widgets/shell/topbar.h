// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/shell/panel.h"

class QAction;
class QMenu;

namespace showroom
{

class KeyButton;
class PersonButton;
class SearchBox;
class TextLabel;

/// Brand, search, new lead, and who is signed in.
class TopBar final : public Panel
{
    Q_OBJECT
public:
    /// The search box's list hangs over `window`.
    explicit TopBar(QWidget *window);

    void setPerson(const QString &name, const QString &role);
    void setNewLeadOffered(bool offered);
    /// The brand stands over the navigation and is as wide.
    void setBrandWidth(int width);
    [[nodiscard]] SearchBox &search() const { return *m_search; }

Q_SIGNALS:
    void newLeadRequested();
    void lockRequested();
    void signOutRequested();
    void aboutRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMenu();
    void retranslate();

    TextLabel *m_brand;
    SearchBox *m_search;
    KeyButton *m_newLead;
    PersonButton *m_person;
    QMenu *m_menu;
    QAction *m_lock;
    QAction *m_signOut;
    QAction *m_about;
    int m_brandWidth = 0;
};

} // namespace showroom
