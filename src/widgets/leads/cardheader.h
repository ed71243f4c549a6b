// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/itemroles.h"
#include <QWidget>

class QToolButton;

namespace showroom
{

class Badge;
class TextLabel;

/// Who a card is about: the name, a chip, and quietly how to read and to reach them.
class CardHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit CardHeader(QWidget *parent = nullptr);

    /// `remark` gives way when there is little room, `contact` never does; `detail` stands below.
    void setPerson(const QString &name, const QString &remark, const QString &contact = {}, const QString &detail = {});
    void setBadge(const QString &text, Tone tone);
    /// A lock with its reason; empty when nothing is masked.
    void setLock(const QString &reason);
    /// A button to the record behind the card; empty hides it.
    void setOpenText(const QString &text);

Q_SIGNALS:
    void openRequested();

private:
    TextLabel *m_name;
    Badge *m_badge;
    TextLabel *m_remark;
    TextLabel *m_contact;
    TextLabel *m_detail;
    QToolButton *m_lock;
    QToolButton *m_open;
};

} // namespace showroom
