// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/models/latest.h"
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace showroom
{

/// One thread that carries out jobs in the order in which they were given, and hands what comes of each back to the thread in
/// which the Worker lives.
class Worker final : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        Question, ///< dropped when nobody waits for the answer any more
        Command   ///< carried out whatever happens, also while the Worker is being destroyed
    };
    struct Job {
        Kind kind = Kind::Question;
        std::function<void()> work;    ///< in the worker's thread; must not throw
        std::function<void()> deliver; ///< in the Worker's own thread, if `context` lives and `ticket` is not stale
        QPointer<QObject> context;     ///< lives in the Worker's own thread
        Ticket ticket = {};
    };
    /// What the thread does first and last, and how a question that takes long is cut short from outside.
    struct Frame {
        std::function<void()> begin = [] {};
        std::function<void()> end = [] {};
        std::function<void()> interrupt = [] {};
    };

    explicit Worker(Frame frame, QObject *parent = nullptr);
    /// Questions are dropped and the running one is interrupted; commands are carried out first.
    ~Worker() override;

    void give(Job job);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Every job begins this much later, so that a test sees how the window does with a slow server.
    void setDelay(std::chrono::milliseconds delay);

Q_SIGNALS:
    /// True when answers have been awaited for longer than a person takes for at once.
    void busyChanged(bool busy);

private:
    void live();
    [[nodiscard]] bool take(Job &job);
    void carryOut(Job &job);
    [[nodiscard]] bool isWanted(const Job &job) const;
    void waitDelay();
    void handBack(Job job);
    void setBusy(bool busy);

    Frame m_frame;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;               // guarded by m_mutex
    bool m_stopping = false;              // guarded by m_mutex
    bool m_asking = false;                // guarded by m_mutex: the running job is a question
    std::chrono::milliseconds m_delay{0}; // guarded by m_mutex
    int m_awaited = 0;
    bool m_busy = false;
    QTimer m_patience;
    std::thread m_thread;
};

} // namespace showroom
