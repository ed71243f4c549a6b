// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/types.h>

namespace showroom
{

// A PostgreSQL 15 server of the tests' own: in a temporary folder, on a unix socket there, run by an unprivileged user,
// forgetful of power cuts and so quick. It goes with its folder when the object does, and also when the test process
// is killed. Failing to start throws std::runtime_error with what the server said.
class PostgresCluster
{
public:
    PostgresCluster();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    // The one of this test process: started at first use, stopped at exit.
    static PostgresCluster &shared();

    // The folder of the socket and of the data.
    QString folder() const { return m_folder; }

    // A fresh database, or a copy of one that nobody has open, as the URL by which to open it: postgresql:///NAME?host=FOLDER
    QString newDatabase(const QString &like = {});

private:
    void prepareFolder();
    void initialise();
    void start();
    void waitUntilReady();
    void stop();
    QString lastWords() const;

    QString m_folder;
    pid_t m_watchdog = -1;
    int m_lifeline = -1;
    int m_databases = 0;
};

} // namespace showroom
