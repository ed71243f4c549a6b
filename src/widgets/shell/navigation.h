// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/message.h"
#include "widgets/look/glyph.h"
#include "widgets/shell/panel.h"
#include <QAbstractButton>
#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace showroom
{

class TextLabel;

/// One page's entry: picture, name, and a red count of what waits there.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(Glyph glyph, const Label &title, QWidget *parent = nullptr);

    void setCount(int count);
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void paintCount(class QPainter &painter, const struct Tokens &tokens) const;

    Glyph m_glyph;
    Label m_title;
    int m_count = 0;
    bool m_narrow = false;
};

/// The pages by section, in the order in which they were added. One stop of the Tab key; the arrow keys move inside.
class Navigation final : public Panel
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void add(const QString &id, Glyph glyph, const Label &title, const Label &section);
    void clear();
    void setCurrent(const QString &id);
    void setCount(const QString &id, int count);
    /// Pictures alone, where the window is too narrow for words.
    void setNarrow(bool narrow);

    [[nodiscard]] QStringList ids() const;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QString id;
        NavigationButton *button;
    };
    struct Caption {
        Label text;
        TextLabel *label;
    };
    [[nodiscard]] NavigationButton *button(const QString &id) const;
    void addCaption(const Label &section);
    void fitWidth();

    QVBoxLayout *m_list;
    QButtonGroup *m_group;
    std::vector<Entry> m_entries;
    std::vector<Caption> m_captions;
    bool m_narrow = false;
};

} // namespace showroom
