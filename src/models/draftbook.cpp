// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/models/draftbook.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

constexpr qint64 largestFile = 4'000'000; ///< bytes; nobody types more, and a foreign file is not read into memory
constexpr qint64 secondsOfAWrite = 60;
constexpr qint64 msOfADay = 86'400'000;
constexpr auto ownersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString hashOf(const QString &dealership)
{
    return QString::fromLatin1(QCryptographicHash::hash(dealership.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

QByteArray bytesOf(const std::map<DraftBook::Key, DraftBook::Draft> &drafts)
{
    QJsonArray all;
    for (const auto &[key, draft] : drafts)
        all.append(
            QJsonObject{{u"form"_s, key.form}, {u"record"_s, key.record}, {u"at"_s, draft.at.ms()}, {u"fields"_s, draft.fields}});
    return all.isEmpty() ? QByteArray() : QJsonDocument(QJsonObject{{u"drafts"_s, all}}).toJson(QJsonDocument::Compact);
}

/// Whole or not at all. What could not be written stays in the form; of its text nothing is said anywhere.
void put(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        QFile::remove(name);
        return;
    }
    QSaveFile file(name);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.setPermissions(ownersAlone) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        qWarning("What is being typed could not be kept on this computer.");
}

} // namespace

DraftBook::DraftBook(QString folder, const Clock &clock, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    sweep();
}

DraftBook::~DraftBook()
{
    m_pool.waitForDone();
}

void DraftBook::open(const Owner &owner)
{
    m_pool.waitForDone();
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, ownersAlone | QFileDevice::ExeOwner);
    m_file = fileOf(owner);
    m_drafts = read(m_file);
}

std::optional<DraftBook::Draft> DraftBook::of(const Key &key) const
{
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? std::nullopt : std::optional(found->second);
}

void DraftBook::keep(const Key &key, const QJsonObject &fields)
{
    if (const auto found = m_drafts.find(key); found != m_drafts.end() && found->second.fields == fields)
        return;
    m_drafts[key] = {fields, m_clock.now(), false};
    write();
}

void DraftBook::forget(const Key &key)
{
    if (m_drafts.erase(key) > 0)
        write();
}

std::vector<DraftBook::Key> DraftBook::keys() const
{
    std::vector<Key> keys;
    for (const auto &each : m_drafts)
        keys.push_back(each.first);
    return keys;
}

void DraftBook::write()
{
    if (!m_file.isEmpty())
        m_pool.start([file = m_file, bytes = bytesOf(m_drafts)] { put(file, bytes); });
}

QString DraftBook::fileOf(const Owner &owner) const
{
    return QDir(m_folder).filePath(
        u"%1-%2-%3.json"_s.arg(hashOf(owner.dealership)).arg(owner.store.value()).arg(owner.person.value()));
}

std::vector<DraftBook::Owner> DraftBook::owners(const QString &dealership) const
{
    std::vector<Owner> owners;
    for (const QString &name : QDir(m_folder).entryList({hashOf(dealership) + u"-*.json"_s}, QDir::Files)) {
        const QStringList parts = name.chopped(5).split(u'-');
        if (parts.size() == 3)
            owners.push_back({dealership, StoreId(parts[1].toLongLong()), PersonId(parts[2].toLongLong())});
    }
    return owners;
}

/// A file that is none, and an entry that is too old or from the future, gives nothing.
DraftBook::Drafts DraftBook::read(const QString &name) const
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Drafts drafts;
    const QJsonObject whole = QJsonDocument::fromJson(file.read(largestFile)).object();
    const QJsonArray entries = whole.value("drafts"_L1).toArray();
    for (const auto &each : entries) {
        const Instant at = Instant::fromMs(each["at"_L1].toInteger());
        const qint64 age = m_clock.now().ms() - at.ms();
        if (age >= 0 && age <= draftDays * msOfADay)
            drafts[{each["form"_L1].toString(), each["record"_L1].toInteger()}] = {each["fields"_L1].toObject(), at, true};
    }
    return drafts;
}

void DraftBook::sweep()
{
    const QDateTime now = QDateTime::currentDateTimeUtc(); // of the computer, as the files' own times are
    for (const QFileInfo &each : QDir(m_folder).entryInfoList(QDir::Files)) {
        const QString name = each.filePath();
        if (each.suffix() != u"json") {
            if (each.lastModified().secsTo(now) > secondsOfAWrite)
                QFile::remove(name); // of a write that was killed
            continue;
        }
        QFile file(name);
        const QByteArray held = file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
        if (const QByteArray kept = bytesOf(read(name)); kept != held)
            put(name, kept);
    }
}

} // namespace showroom
