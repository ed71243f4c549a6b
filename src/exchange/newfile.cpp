// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/exchange/newfile.h"
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace showroom
{

namespace
{

Refusal taken(const QString &name)
{
    return refuse(ErrorCode::Conflict,
                  {QT_TRANSLATE_NOOP("Message", "The file %1 exists already; nothing is overwritten."), {name}});
}

Refusal unwritable(const QString &name)
{
    return refuse(ErrorCode::Storage, {QT_TRANSLATE_NOOP("Message", "The file %1 cannot be written."), {name}});
}

bool synced(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool good = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return good;
}

/// A link, too, that leads nowhere.
bool standsAlready(const QString &name)
{
    struct stat found {
    };
    return ::lstat(QFile::encodeName(name).constData(), &found) == 0;
}

/// In one step and only where nothing has the name: some file systems know the one way, some the other.
bool renamed(const QString &draft, const QString &name)
{
    const QByteArray from = QFile::encodeName(draft);
    const QByteArray to = QFile::encodeName(name);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    return errno != EEXIST && ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

} // namespace

Result<NewFile> NewFile::beside(const QString &name)
{
    if (name.isEmpty() || name.contains(QChar::Null) || name.endsWith(u'/'))
        return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "This is no name for a file.")});
    const QString whole = QFileInfo(name).absoluteFilePath();
    if (standsAlready(whole))
        return taken(name);
    // Not made from the name, which may be as long as a name can be.
    const QString draft = QFileInfo(whole).path() + QStringLiteral("/.showroom-") + QUuid::createUuid().toString(QUuid::Id128) +
                          QStringLiteral(".part");
    const int handle =
        ::open(QFile::encodeName(draft).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return unwritable(name);
    ::close(handle);
    return NewFile(whole, draft);
}

NewFile::NewFile(NewFile &&other) noexcept : m_name(std::move(other.m_name)), m_draft(std::exchange(other.m_draft, {})) {}

NewFile::~NewFile()
{
    if (!m_draft.isEmpty())
        QFile::remove(m_draft);
}

Done NewFile::write(const QByteArray &bytes)
{
    QFile file(m_draft);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return unwritable(m_name);
}

Done NewFile::keep()
{
    if (!synced(m_draft))
        return unwritable(m_name);
    if (!renamed(m_draft, m_name))
        return standsAlready(m_name) ? taken(m_name) : unwritable(m_name);
    m_draft.clear();
    // Its name is given; that the folder's list reaches the disk a little later harms nobody.
    (void)synced(QFileInfo(m_name).path());
    return {};
}

} // namespace showroom
