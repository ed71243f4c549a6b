// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include "showroom/models/worker.h"
#include <exception>

namespace showroom
{

class Services;

/// A database connection with the services over it, as one thread holds it.
class Dealership
{
public:
    virtual ~Dealership() = default;
    virtual Services &services() = 0;
    /// Makes a statement that is running fail soon. The one call that comes from another thread.
    virtual void interrupt() {}
};

using OpenDealership = std::function<Result<std::unique_ptr<Dealership>>()>;

template <class Answer>
inline constexpr bool isResult = false;
template <class Value>
inline constexpr bool isResult<Result<Value>> = true;

/// What the services can be asked from the window: a call that answers a Result.
template <class Request>
concept Asks = isResult<std::invoke_result_t<Request, Services &>>;

/// The window's way to the services (architecture, idea 6): a call never waits, the answer comes later in the thread that
/// asked. Everything runs in one worker thread that opens the dealership, owns it and closes it. A dealership that cannot be
/// opened, and an exception, come back as Errors like any other.
class Executor final : public QObject
{
    Q_OBJECT
public:
    explicit Executor(OpenDealership open, QObject *parent = nullptr);
    ~Executor() override;

    /// Asks and goes on; `then(answer)` is called in this thread unless `context` was destroyed meanwhile.
    template <Asks Request, class Then>
    void ask(QObject *context, Request request, Then then)
    {
        give(Worker::Kind::Question, {}, context, std::move(request), std::move(then));
    }
    /// The same where only the newest answer is wanted.
    template <Asks Request, class Then>
    void ask(Latest &latest, QObject *context, Request request, Then then)
    {
        give(Worker::Kind::Question, latest.next(), context, std::move(request), std::move(then));
    }
    /// A change. It is carried out even when the window closes over it. The request must name a CommandId that it was given
    /// from outside: when the outcome of a commit is unknown it is asked again, and then gets the first answer.
    template <Asks Request, class Then>
    void command(QObject *context, Request request, Then then)
    {
        const auto insist = [request = std::move(request)](Services &services) {
            auto answer = request(services);
            for (int again = 0; again < 2 && !answer && answer.error().code == ErrorCode::Unknown; ++again)
                answer = request(services);
            return answer;
        };
        give(Worker::Kind::Command, {}, context, insist, std::move(then));
    }

    [[nodiscard]] bool isBusy() const { return m_worker->isBusy(); }
    void setDelay(std::chrono::milliseconds delay) { m_worker->setDelay(delay); }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// Something was committed by this program; what is shown may be out of date.
    void changed();

private:
    void open(const OpenDealership &open);
    [[nodiscard]] static Error failure(const char *what);

    template <class Request, class Then>
    void give(Worker::Kind kind, Ticket ticket, QObject *context, Request request, Then then)
    {
        using Answer = std::invoke_result_t<Request, Services &>;
        auto answer = std::make_shared<std::optional<Answer>>();
        auto work = [this, answer, request = std::move(request)] { *answer = answered(request); };
        auto deliver = [answer, then = std::move(then)]() mutable {
            if (*answer)
                then(std::move(**answer));
        };
        m_worker->give({kind, std::move(work), std::move(deliver), context, std::move(ticket)});
    }

    template <class Request>
    auto answered(const Request &request) -> std::invoke_result_t<Request, Services &>
    {
        if (!m_dealership)
            return Refusal(m_dealership.error());
        try {
            return request((*m_dealership)->services());
        } catch (const std::exception &exception) {
            return Refusal(failure(exception.what()));
        } catch (...) {
            return Refusal(failure("unknown exception"));
        }
    }

    Result<std::unique_ptr<Dealership>> m_dealership; // the worker's, but for interrupt()
    std::unique_ptr<Worker> m_worker;                 // last: its thread uses the rest
};

} // namespace showroom
