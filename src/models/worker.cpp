// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/worker.h"

namespace showroom
{

namespace
{

constexpr auto atOnce = std::chrono::milliseconds(150);

} // namespace

Worker::Worker(Frame frame, QObject *parent) : QObject(parent), m_frame(std::move(frame))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(atOnce);
    connect(&m_patience, &QTimer::timeout, this, [this] { setBusy(true); });
    m_thread = std::thread([this] { live(); });
}

Worker::~Worker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        if (m_asking)
            m_frame.interrupt(); // under the lock, so that it cannot hit the command that comes next
    }
    m_wake.notify_all();
    m_thread.join();
}

void Worker::give(Job job)
{
    if (++m_awaited == 1)
        m_patience.start();
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_all();
}

void Worker::setDelay(std::chrono::milliseconds delay)
{
    const std::scoped_lock lock(m_mutex);
    m_delay = delay;
}

void Worker::live()
{
    m_frame.begin();
    Job job;
    while (take(job)) {
        carryOut(job);
        handBack(std::exchange(job, {}));
    }
    m_frame.end();
}

bool Worker::take(Job &job)
{
    std::unique_lock lock(m_mutex);
    m_asking = false;
    m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
    if (m_stopping)
        std::erase_if(m_jobs, [](const Job &waiting) { return waiting.kind == Kind::Question; });
    if (m_jobs.empty())
        return false;
    job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return true;
}

void Worker::carryOut(Job &job)
{
    if (isWanted(job))
        waitDelay();
    {
        const std::scoped_lock lock(m_mutex);
        if (!isWanted(job) || (m_stopping && job.kind == Kind::Question))
            return;
        m_asking = job.kind == Kind::Question;
    }
    job.work();
}

bool Worker::isWanted(const Job &job) const
{
    return job.kind == Kind::Command || (!job.ticket.stale() && !job.context.isNull());
}

void Worker::waitDelay()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, m_delay, [this] { return m_stopping; });
}

// The answer travels home with everything that the asker captured, so that all of it dies in the asker's thread.
void Worker::handBack(Job job)
{
    const auto home = [this, returned = std::make_shared<Job>(std::move(job))] {
        if (--m_awaited == 0) {
            m_patience.stop();
            setBusy(false);
        }
        if (returned->context && !returned->ticket.stale())
            returned->deliver();
    };
    QMetaObject::invokeMethod(this, home, Qt::QueuedConnection);
}

void Worker::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

} // namespace showroom
