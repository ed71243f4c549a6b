// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/shop.h"
#include "showroom/demo/demonstration.h"
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

namespace showroom::bench
{

Shop::Shop(const QString &file, int customers) : m_made(file), m_file(file + QStringLiteral(".running"))
{
    if (!QFile::exists(m_made))
        make(customers);
    // What is measured writes: without a copy each run would find more contacts than the one before.
    QFile::remove(m_file);
    if (!QFile::copy(m_made, m_file))
        qFatal("%s cannot be copied", qPrintable(m_made));
    m_storage = must(openStorage({m_file, false}));
    m_services = std::make_unique<Services>(*m_storage, m_hasher, m_press, m_clock);
    m_consultant = must(m_services->signIn.signInToDemonstration(QStringLiteral("limin")));
    m_director = must(m_services->signIn.signInToDemonstration(QStringLiteral("heyong")));
}

void Shop::make(int customers)
{
    QElapsedTimer timer;
    timer.start();
    const QString unfinished = m_made + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    {
        const auto storage = must(openStorage({unfinished, true}));
        must(makeDemonstration(*storage, m_hasher, m_press, m_clock, {customers, 1}));
    }
    QFile::rename(unfinished, m_made);
    std::printf("A demonstration of %d customers took %.1f s to make.\n", customers, double(timer.elapsed()) / 1000);
}

} // namespace showroom::bench
