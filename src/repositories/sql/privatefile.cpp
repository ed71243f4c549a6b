// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sql/privatefile.h"
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace showroom::privatefile
{

namespace
{

/// The missing ones of a folder's parents and the folder itself.
bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString parent = QFileInfo(folder).path();
    if (parent == folder || !makeFolder(parent))
        return false;
    return ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0 || QFileInfo(folder).isDir();
}

QString folderOf(const QString &file)
{
    return QFileInfo(file).absolutePath();
}

} // namespace

bool create(const QString &file)
{
    if (!makeFolder(folderOf(file)))
        return false;
    const int handle =
        ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    return handle >= 0 && ::close(handle) == 0;
}

bool sync(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return synced;
}

bool publish(const QString &draft, const QString &file)
{
    // Linking fails where the name is taken, in one step; file systems without links (FAT) can only look first.
    if (keepAs(draft, file))
        QFile::remove(draft);
    else if (QFileInfo::exists(file) || !QFile::rename(draft, file))
        return false;
    return sync(folderOf(file));
}

bool replace(const QString &draft, const QString &file)
{
    return sync(draft) && std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(file).constData()) == 0 &&
           sync(folderOf(file));
}

bool keepAs(const QString &file, const QString &name)
{
    return ::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) == 0;
}

QString draftBeside(const QString &file)
{
    return file + QStringLiteral(".part-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
}

} // namespace showroom::privatefile
