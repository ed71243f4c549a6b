// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ziparchive.h"
#include "exchange/limits.h"
#include <QFile>
#include <cstring>
#include <zip.h>

namespace showroom
{

namespace
{

Refusal tooLarge(const QString &part)
{
    return refuse(
        ErrorCode::Invalid,
        {QT_TRANSLATE_NOOP("Message", "The workbook is not read: its part %1 would unpack to a suspicious size."), {part}});
}

bool isSuspicious(qint64 inflated, qint64 compressed)
{
    return inflated > limits::inflatedSize ||
           (inflated > limits::bigPart && inflated / std::max<qint64>(compressed, 1) > limits::inflationRatio);
}

} // namespace

Refusal damagedWorkbook(const QString &part, const QString &logDetail)
{
    return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "The workbook is damaged or incomplete (%1)."), {part}},
                  logDetail);
}

ZipPart::ZipPart(std::shared_ptr<zip> archive, zip_file *file, QString name, qint64 compressedSize)
    : m_archive(std::move(archive)), m_file(file), m_name(std::move(name)), m_compressedSize(compressedSize)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 size)
{
    if (m_problem)
        return -1;
    const qint64 count = zip_fread(m_file, data, zip_uint64_t(size));
    if (count < 0)
        m_problem = damagedWorkbook(m_name, QString::fromUtf8(zip_file_strerror(m_file))).value();
    else if (!isWithinLimits(data, count))
        m_problem = tooLarge(m_name).value();
    return m_problem ? -1 : count;
}

bool ZipPart::isWithinLimits(const char *data, qint64 size)
{
    m_size += size;
    if (const void *tag = memrchr(data, '<', std::size_t(size)))
        m_textRun = data + size - static_cast<const char *>(tag);
    else
        m_textRun += size;
    return !isSuspicious(m_size, m_compressedSize) && m_textRun <= limits::textRun;
}

void ZipPart::drain()
{
    QByteArray rest(64 * 1024, Qt::Uninitialized);
    while (read(rest.data(), rest.size()) > 0) {
    }
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int code = 0;
    zip *opened = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (opened == nullptr)
        return damagedWorkbook(QStringLiteral("zip"), QStringLiteral("libzip error %1").arg(code));
    std::shared_ptr<zip> archive(opened, zip_discard);
    if (zip_get_num_entries(opened, 0) > limits::zipEntries)
        return refuse(ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Message", "The workbook is not read: it has more than %1 parts."),
                                           {limits::zipEntries}});
    return ZipArchive(std::move(archive));
}

ZipArchive::ZipArchive(std::shared_ptr<zip> archive) : m_archive(std::move(archive))
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i)
        if (const char *name = zip_get_name(m_archive.get(), i, ZIP_FL_ENC_GUESS))
            m_index.insert(keyOf(QString::fromUtf8(name)), i);
}

/// Writers disagree on capitals and on the slash.
QString ZipArchive::keyOf(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name) const
{
    const auto index = m_index.constFind(keyOf(name));
    zip_stat_t stat;
    if (index == m_index.constEnd() || zip_stat_index(m_archive.get(), *index, 0, &stat) != 0)
        return damagedWorkbook(name, QStringLiteral("no such part"));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return refuse(ErrorCode::Invalid,
                      {QT_TRANSLATE_NOOP("Message", "The workbook is encrypted: save it without a password.")});
    if (stat.size > zip_uint64_t(limits::inflatedSize) || isSuspicious(qint64(stat.size), qint64(stat.comp_size)))
        return tooLarge(name);
    zip_file_t *file = zip_fopen_index(m_archive.get(), *index, 0);
    if (file == nullptr)
        return damagedWorkbook(name, QString::fromUtf8(zip_strerror(m_archive.get())));
    return std::make_unique<ZipPart>(m_archive, file, name, qint64(stat.comp_size));
}

} // namespace showroom
