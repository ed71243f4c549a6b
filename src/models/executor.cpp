// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/executor.h"
#include "showroom/services/services.h"

namespace showroom
{

Executor::Executor(OpenDealership open, QObject *parent)
    : QObject(parent), m_dealership(refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The data is not open yet.")}))
{
    Worker::Frame frame;
    frame.begin = [this, open = std::move(open)] { this->open(open); };
    frame.end = [this] { m_dealership = refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The data is closed.")}); };
    frame.interrupt = [this] {
        if (m_dealership) // a question runs, so that the worker has opened it and leaves it alone
            (*m_dealership)->interrupt();
    };
    m_worker = std::make_unique<Worker>(std::move(frame));
    connect(m_worker.get(), &Worker::busyChanged, this, &Executor::busyChanged);
}

Executor::~Executor()
{
    m_worker->disconnect(this);
    m_worker.reset();
}

void Executor::open(const OpenDealership &open)
{
    try {
        m_dealership = open();
    } catch (const std::exception &exception) {
        m_dealership = Refusal(failure(exception.what()));
    }
    if (!m_dealership)
        return;
    const auto tell = [this] { QMetaObject::invokeMethod(this, &Executor::changed, Qt::QueuedConnection); };
    (*m_dealership)->services().onChanged(tell);
}

Error Executor::failure(const char *what)
{
    return {ErrorCode::Storage,
            {QT_TRANSLATE_NOOP("Message", "The program met something it did not expect. Nothing was half done.")},
            {},
            {},
            {},
            QString::fromUtf8(what)};
}

} // namespace showroom
