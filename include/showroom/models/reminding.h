// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/executor.h"
#include "showroom/models/preferences.h"
#include "showroom/models/reminders.h"
#include <QTimer>

namespace showroom
{

/// Looks every other minute for what a signed-in person should be told of, and says each matter once a day. A dealership that
/// does not answer means silence, never a wait.
class Reminding final : public QObject
{
    Q_OBJECT
public:
    struct Desk {
        Executor &executor;
        const Clock &clock;
        Session session;
        StoreZone zone;
        Preferences &preferences;
        std::function<bool()> mayTell; ///< not while the window is locked: others may look at the screen
    };
    explicit Reminding(Desk desk, QObject *parent = nullptr);

    void look();

Q_SIGNALS:
    void due(const QString &text);

private:
    void tell(const std::vector<Reminder> &reminders);
    [[nodiscard]] bool isQuiet() const;

    Desk m_desk;
    Latest m_latest;
    QTimer m_timer;
};

} // namespace showroom
