// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include "widgets/look/glyph.h"
#include <QFrame>
#include <QVariant>
#include <vector>

class QListView;

namespace showroom
{

class SearchRows;
class TextLabel;

/// One hit as it is shown; what the reader may not see is masked before it comes here.
struct SearchRow {
    Glyph glyph = Glyph::Customers;
    QString name;  ///< or the number of a contract or quote
    QString phone; ///< or whose it is
    QString owner;
    QString badge;
    Tone badgeTone = Tone::Neutral;
    QVariant key; ///< handed back when the row is chosen
};

/// The hits under the search box. The box keeps the focus and hands its arrow keys, Enter and Escape on (handleKey).
class SearchPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit SearchPopup(QWidget *parent = nullptr);
    ~SearchPopup() override;

    /// No rows shows that nothing was found for `text`.
    void setRows(const QString &text, std::vector<SearchRow> rows);
    /// True when the key was for the list.
    bool handleKey(int key);
    /// The height its rows ask for, not more than fits eight of them.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QVariant &key);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void step(int rows);

    SearchRows *m_model;
    QListView *m_list;
    TextLabel *m_nothing;
};

} // namespace showroom
