// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/clock.h"
#include "showroom/domain/person.h"
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace showroom
{

/// Drafts older than this are thrown away: what nobody came back to in a fortnight is not half of a sentence any more.
inline constexpr int draftDays = 14;

/// What one person has typed and not yet recorded, on this computer: it survives a crash, the lock and a restart. A file for
/// each dealership, store and person, its owner's alone; written whole or not at all, in a thread of its own.
class DraftBook final : public QObject
{
    Q_OBJECT
public:
    struct Key {
        QString form;      ///< "follow_up", "contact", "new_lead"
        qint64 record = 0; ///< of the lead or card that it is about; 0: of none yet
        friend bool operator<(const Key &a, const Key &b) { return std::tie(a.form, a.record) < std::tie(b.form, b.record); }
    };
    struct Draft {
        QJsonObject fields;
        Instant at = Instant::fromMs(0);
        bool restored = false; ///< from before the person signed in
    };
    /// A file of the folder, by whose it is.
    struct Owner {
        QString dealership; ///< where its data lies; only its hash is written
        StoreId store = StoreId(0);
        PersonId person = PersonId(0);
    };

    /// Throws away what is too old in the folder, whoever wrote it.
    DraftBook(QString folder, const Clock &clock, QObject *parent = nullptr);
    ~DraftBook() override;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Whose drafts are kept from now on; those of before are read.
    void open(const Owner &owner);
    [[nodiscard]] std::optional<Draft> of(const Key &key) const;
    void keep(const Key &key, const QJsonObject &fields);
    void forget(const Key &key);
    [[nodiscard]] std::vector<Key> keys() const;
    /// Waits until all of it is on the disk.
    void flush() { m_pool.waitForDone(); }

    /// Whose drafts of this dealership lie in the folder; for asking which of them have lost their subject.
    [[nodiscard]] std::vector<Owner> owners(const QString &dealership) const;

private:
    using Drafts = std::map<Key, Draft>;
    [[nodiscard]] QString fileOf(const Owner &owner) const;
    [[nodiscard]] Drafts read(const QString &file) const;
    void write();
    void sweep();

    QString m_folder;
    const Clock &m_clock;
    QString m_file; ///< empty: nobody's
    Drafts m_drafts;
    QThreadPool m_pool; ///< one thread, so that what was kept last is written last
};

} // namespace showroom
