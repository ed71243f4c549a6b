// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

class QShortcut;

namespace showroom
{

class Notice;

/// "Recorded. Undo (Ctrl+Z)": for a minute the last thing that was done can be taken back, by the notice or the key. Whether
/// it still may is for the services; the window only stops to offer it. In a field that is being typed in, Ctrl+Z stays the
/// field's own as long as it has something to undo.
class UndoOffer final : public QObject
{
    Q_OBJECT
public:
    UndoOffer(QWidget &desk, Notice &notice);

    /// Takes the place of the offer before.
    void make(const QString &text, std::function<void()> back);
    void withdraw();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeUp();

    Notice &m_notice;
    QShortcut *m_key;
    QTimer m_minute;
    std::function<void()> m_back;
};

} // namespace showroom
