// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include <QHash>
#include <QIODevice>
#include <memory>

struct zip;
struct zip_file;

namespace showroom
{

/// One part of a workbook while it is inflated. Sequential; stops with a problem at whatever passes exchange/limits.h, for the
/// sizes that a zip file declares may be lies.
class ZipPart : public QIODevice
{
public:
    ZipPart(std::shared_ptr<zip> archive, zip_file *file, QString name, qint64 compressedSize);
    ~ZipPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// What ended the reading before the end of the part.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// Reads the rest, so that its checksum is compared.
    void drain();

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] bool isWithinLimits(const char *data, qint64 size);

    std::shared_ptr<zip> m_archive; // must outlive m_file
    zip_file *m_file;
    QString m_name;
    qint64 m_compressedSize;
    qint64 m_size = 0;    // inflated so far
    qint64 m_textRun = 0; // bytes since the last tag
    std::optional<Error> m_problem;
};

/// A zip file, read only. Nothing is ever unpacked to the disk, so that a name in it is a key and no path.
class ZipArchive
{
public:
    [[nodiscard]] static Result<ZipArchive> open(const QString &path);

    [[nodiscard]] bool has(const QString &name) const { return m_index.contains(keyOf(name)); }
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> part(const QString &name) const;

private:
    explicit ZipArchive(std::shared_ptr<zip> archive);
    static QString keyOf(QString name);

    std::shared_ptr<zip> m_archive;
    QHash<QString, quint64> m_index;
};

/// A workbook that cannot be read, with the part that is to blame.
[[nodiscard]] Refusal damagedWorkbook(const QString &part, const QString &logDetail = {});

} // namespace showroom
