// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

namespace showroom
{

namespace
{

constexpr std::size_t fileSize = 5 * 1024 * 1024;
constexpr std::size_t files = 3;

void writeToLog(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    const std::string line = redacted(text).toStdString();
    switch (type) {
    case QtDebugMsg:
        return spdlog::debug("{}", line);
    case QtInfoMsg:
        return spdlog::info("{}", line);
    case QtWarningMsg:
        return spdlog::warn("{}", line);
    case QtCriticalMsg:
        return spdlog::error("{}", line);
    case QtFatalMsg:
        spdlog::critical("{}", line);
        spdlog::shutdown(); // what was said last must be on the disk
        return;
    }
}

} // namespace

QString redacted(const QString &line)
{
    static const QRegularExpression digits(QStringLiteral("\\+?\\(?\\d(?:[\\s\\-().]{0,2}\\d){6,}"));
    return QString(line).replace(digits, QStringLiteral("***"));
}

void startLogging()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!folder.mkpath(QStringLiteral(".")))
        return; // a log that cannot be kept stops nobody from working
    try {
        spdlog::set_default_logger(spdlog::rotating_logger_mt(
            "showroom", folder.filePath(QStringLiteral("showroom.log")).toStdString(), fileSize, files));
        spdlog::flush_on(spdlog::level::warn);
        qInstallMessageHandler(writeToLog);
    } catch (const spdlog::spdlog_ex &) {
        return;
    }
}

} // namespace showroom
