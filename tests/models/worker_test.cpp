// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/worker.h"
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace showroom
{

namespace
{

class WorkerTest : public testing::Test
{
protected:
    void question(int number, Ticket ticket = {})
    {
        worker->give({Worker::Kind::Question, [this, number] { asked << number; }, [this, number] { answers << number; }, &page,
                      std::move(ticket)});
    }
    void command(int number)
    {
        worker->give({Worker::Kind::Command, [this, number] { done << number; }, [this, number] { answers << number; }, &page});
    }
    [[nodiscard]] bool answered(const QList<int> &expected) const
    {
        return QTest::qWaitFor([&] { return answers == expected; }, 5000);
    }
    void settle()
    {
        question(99);
        ASSERT_TRUE(QTest::qWaitFor([&] { return answers.contains(99); }, 5000));
        answers.removeAll(99);
    }

    QList<int> asked, done, answers;
    QObject page;
    std::unique_ptr<Worker> worker = std::make_unique<Worker>(Worker::Frame{});
};

} // namespace

TEST_F(WorkerTest, AnswersInTheOrderOfTheQuestionsAndInTheAskersThread)
{
    QThread *thread = nullptr, *home = nullptr;
    worker->give(
        {Worker::Kind::Question, [&] { thread = QThread::currentThread(); }, [&] { home = QThread::currentThread(); }, &page});
    question(1);
    question(2);
    ASSERT_TRUE(answered({1, 2}));
    EXPECT_NE(thread, QThread::currentThread());
    EXPECT_EQ(home, QThread::currentThread());
}

TEST_F(WorkerTest, GivesNoAnswerToAPageThatIsGone)
{
    auto gone = std::make_unique<QObject>();
    bool called = false;
    worker->setDelay(20ms);
    worker->give({Worker::Kind::Question, [] {}, [&] { called = true; }, gone.get()});
    gone.reset();
    settle();
    EXPECT_FALSE(called);
}

TEST_F(WorkerTest, AnOlderAnswerNeverOverwritesANewerOne)
{
    Latest latest;
    worker->setDelay(20ms);
    question(1, latest.next());
    question(2, latest.next());
    question(3, latest.next());
    settle();
    EXPECT_EQ(answers, QList{3});
    EXPECT_FALSE(asked.contains(2)) << "a question that nobody waits for is not even asked";
}

TEST_F(WorkerTest, AnAnswerOnItsWayIsDroppedWhenANewerQuestionIsAsked)
{
    Latest latest;
    std::atomic<bool> ready = false;
    bool delivered = false;
    worker->give({Worker::Kind::Question, [&] { ready = true; }, [&] { delivered = true; }, &page, latest.next()});
    while (!ready)
        std::this_thread::sleep_for(1ms);
    question(2, latest.next());
    ASSERT_TRUE(answered({2}));
    EXPECT_FALSE(delivered);
}

TEST_F(WorkerTest, TheWindowStaysAwakeWhileTheServicesAreSlow)
{
    worker->setDelay(5s);
    QElapsedTimer time;
    time.start();
    int beats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &page, [&] { ++beats; });
    heart.start(10);
    question(1);
    QTest::qWait(200);
    EXPECT_GE(beats, 5);
    worker.reset();
    EXPECT_LT(time.elapsed(), 4000) << "closing does not wait for a question";
}

TEST_F(WorkerTest, IsBusyOnlyWhenAnAnswerTakesLong)
{
    QSignalSpy busy(worker.get(), &Worker::busyChanged);
    settle();
    EXPECT_EQ(busy.count(), 0);
    worker->setDelay(400ms);
    question(1);
    ASSERT_TRUE(busy.wait(1000));
    EXPECT_TRUE(worker->isBusy());
    ASSERT_TRUE(answered({1}));
    EXPECT_FALSE(worker->isBusy());
    EXPECT_EQ(busy.count(), 2);
}

TEST_F(WorkerTest, CarriesOutCommandsAndDropsQuestionsWhenItIsClosed)
{
    worker->setDelay(2s);
    question(1);
    command(2);
    question(3);
    command(4);
    worker.reset();
    EXPECT_EQ(done, (QList{2, 4}));
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(WorkerTest, InterruptsAQuestionThatRunsButNeverACommand)
{
    for (const auto kind : {Worker::Kind::Question, Worker::Kind::Command}) {
        std::atomic<bool> running = false, interrupted = false;
        Worker::Frame frame;
        frame.interrupt = [&] { interrupted = true; };
        auto own = std::make_unique<Worker>(frame);
        const auto work = [&] {
            running = true;
            for (int i = 0; i < 100 && !interrupted; ++i)
                std::this_thread::sleep_for(1ms);
        };
        own->give({kind, work, [] {}, &page});
        while (!running)
            std::this_thread::sleep_for(1ms);
        own.reset();
        EXPECT_EQ(interrupted, kind == Worker::Kind::Question);
    }
}

TEST_F(WorkerTest, BeginsAndEndsInItsOwnThread)
{
    QThread *begun = nullptr, *ended = nullptr;
    Worker::Frame frame;
    frame.begin = [&] { begun = QThread::currentThread(); };
    frame.end = [&] { ended = QThread::currentThread(); };
    std::make_unique<Worker>(frame).reset();
    EXPECT_EQ(begun, ended);
    EXPECT_NE(begun, QThread::currentThread());
    EXPECT_NE(begun, nullptr);
}

} // namespace showroom
