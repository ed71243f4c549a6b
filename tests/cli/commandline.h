// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>
#include <gtest/gtest.h>

namespace showroom
{

struct Ran {
    int exit = -1;
    QJsonObject json;
    QString out;
    QString err;
};

/// The program runs on the machine's clock and the store on its own zone: at night they have different days.
[[nodiscard]] inline QDate storeToday()
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Shanghai")).date();
}

/// The built showroom-cli on a database of the test's own.
class CommandLine : public testing::TestWithParam<bool>
{
private:
    void foundFromNothing();

    QTemporaryDir m_folder; // first: the others lie in it
    bool m_json = true;

protected:
    CommandLine();

    /// `line` is split at blanks; values with blanks stand in `more`.
    Ran run(const QString &line, const QStringList &more = {});
    /// The same as somebody, with their password.
    Ran as(const QString &signin, const QString &line, const QStringList &more = {});
    /// The same without --json: a table, as a person reads it.
    Ran told(const QString &signin, const QString &line);
    /// A store with an administrator, two consultants, a clerk, a manager and a director.
    void found();
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content);

    QString where;
    QMap<QString, QString> environment;
};

} // namespace showroom
