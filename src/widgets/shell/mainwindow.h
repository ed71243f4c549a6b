// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/message.h"
#include "widgets/look/glyph.h"
#include "widgets/shell/searchpopup.h"
#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <vector>

class QShortcut;
class QStackedWidget;

namespace showroom
{

class BusyLine;
class Navigation;
class Notice;
class StatusStrip;
class TopBar;
class UndoOffer;

/// How a page stands in the navigation. Title and section are labels, so that they follow the language.
struct PageEntry {
    QString id;
    Glyph glyph;
    Label title;
    Label section = {}; ///< the caption over the first page of a group; the first group has none
};

/// The window: the desk (top bar, navigation, pages, status line), or a gate that stands in place of all of it (sign-in, lock,
/// welcome). It knows no service; it says what was asked for and shows what it is given.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// A page is made when it is first shown, so that the program starts as fast with twenty as with one.
    using MakePage = std::function<QWidget *()>;
    void addPage(const PageEntry &entry, MakePage make);
    [[nodiscard]] bool hasPage(const QString &id) const;
    /// After a sign-out: the next person has other pages.
    void removePages();
    void showPage(const QString &id);
    [[nodiscard]] QString currentPage() const;
    void setWaiting(const QString &pageId, int count);

    void setPerson(const QString &name, const QString &role);
    void setNewLeadOffered(bool offered);
    void setFindsCustomers(bool finds);

    /// Shows the rows for `text`; ignored when the box says something else by now.
    void showSearchRows(const QString &text, std::vector<SearchRow> rows);
    void clearSearch();

    /// Hides everything behind `gate`, which the window then owns. The desk's keys sleep.
    void showGate(QWidget *gate);
    /// Back to the desk, where the focus was.
    void openDesk();
    [[nodiscard]] bool isDeskOpen() const;

    void setBusy(bool busy);
    [[nodiscard]] Notice &notice() const { return *m_notice; }
    [[nodiscard]] UndoOffer &undoOffer() const { return *m_undo; }
    [[nodiscard]] StatusStrip &status() const { return *m_status; }

Q_SIGNALS:
    void searchRequested(const QString &text);
    void searchChosen(const QVariant &key);
    void newLeadRequested();
    void lockRequested();
    void signOutRequested();
    void aboutRequested();
    void pageShown(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildDesk();
    void connectDesk();
    void addKeys();
    void showKeys();
    void fitNavigation();

    QStackedWidget *m_gates;
    QWidget *m_desk = nullptr;
    TopBar *m_top;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    StatusStrip *m_status;
    BusyLine *m_busy;
    Notice *m_notice = nullptr;
    UndoOffer *m_undo = nullptr;
    struct Page {
        QString id;
        MakePage make; ///< empty once it is made
        Label title;
    };
    [[nodiscard]] int placeOf(const QString &id) const;
    void make(int place);

    std::vector<Page> m_entries;
    QPointer<QWidget> m_focusBefore;
    QShortcut *m_searchKey = nullptr;
    QShortcut *m_rulesKey = nullptr;
    QShortcut *m_keysKey = nullptr;
    std::vector<QShortcut *> m_pageKeys; ///< Ctrl+1 … 9
};

} // namespace showroom
