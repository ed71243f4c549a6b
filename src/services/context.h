// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/recordtext.h"
#include "showroom/repositories/storage.h"
#include "showroom/rules/access.h"
#include "showroom/services/press.h"
#include "showroom/services/session.h"
#include "showroom/services/signin.h"
#include <map>
#include <unordered_map>

namespace showroom
{

/// What all services share: the storage, the clock, who may do what, and the one way in which a command is carried out.
class Context
{
public:
    Context(Storage &stored, PasswordHasher &passwords, Press &papers, const Clock &time)
        : storage(stored), hasher(passwords), press(papers), clock(time)
    {
    }

    Storage &storage;
    PasswordHasher &hasher;
    Press &press;
    const Clock &clock;
    std::function<void()> changed;

    [[nodiscard]] StoreZone zoneOf(StoreId store);
    [[nodiscard]] QDate today(StoreId store) { return zoneOf(store).dayOf(clock.now()); }
    [[nodiscard]] Result<PolicyBook> policies(StoreId store);
    [[nodiscard]] Result<Policy> policyNow(StoreId store);
    /// How the reader's own store calls the levels.
    [[nodiscard]] Result<LevelLetters> lettersFor(const Session &session);

    /// The stores that the person's right to an operation reaches; empty when there is no right.
    [[nodiscard]] std::vector<StoreId> reach(const Session &session, Operation operation);
    /// For what the program itself looks for, whoever asks: a person's traces lie in the store of whoever acted.
    [[nodiscard]] Result<std::vector<StoreId>> everyStore();
    [[nodiscard]] static bool mayDo(const Session &session, Operation operation, StoreId store, std::optional<PersonId> owner);
    [[nodiscard]] static Done require(const Session &session, Operation operation, StoreId store, std::optional<PersonId> owner);

    [[nodiscard]] QString nameOf(std::optional<PersonId> person);
    [[nodiscard]] QString signinOf(std::optional<PersonId> person);
    [[nodiscard]] std::optional<PersonId> personNamed(const QString &signinOrName, StoreId store);
    void forgetPeople() { m_people.clear(); }
    void forgetStores() { m_zones.clear(); }

    /// Notes an entry for the audit of the running command; written in its transaction, confidential values already masked.
    void note(const Session &session, const QString &action, const QString &kind, std::optional<qint64> record,
              const QJsonObject &details);
    /// Writes what was noted so far; for commands that would note more than memory should hold.
    [[nodiscard]] Done flushNotes(const Session &session);

    /// A reading of a card that is not one's own. It changes nothing, so no listener is told; what a window shows again within a
    /// few minutes is the same reading.
    [[nodiscard]] Done traceReading(const Session &session, CustomerId card)
    {
        return traceReadings(session, QStringLiteral("customer"), {card.value()});
    }
    [[nodiscard]] Done traceReadings(const Session &session, const QString &kind, const std::vector<qint64> &records);

    /// Something that was done with a record and changes nothing of it (a print): in the trail before it is handed out.
    [[nodiscard]] Done writeDown(const Session &session, const QString &action, const QString &kind, qint64 record,
                                 const QJsonObject &details);

    /// Carries out a command once: asks whether its id was carried out before, checks that the person still may, runs the body,
    /// and writes the audit and the id in the same transaction.
    template <class Record>
    [[nodiscard]] Result<Saved<Record>> carryOut(const Session &session, const CommandId &command,
                                                 const std::function<Result<Saved<Record>>()> &body)
    {
        std::optional<Saved<Record>> saved;
        const Done done = run(session, command, QString::fromLatin1(Description<Record>::kind),
                              [&](CommandRecord &record, bool repeated) -> Done {
                                  if (repeated) {
                                      saved = Saved<Record>{Id<Record>(record.record.value_or(0)), record.version.value_or(1)};
                                      return {};
                                  }
                                  Result<Saved<Record>> result = body();
                                  if (!result)
                                      return Refusal(std::move(result.error()));
                                  record.record = result->id.value();
                                  record.version = result->version;
                                  saved = std::move(*result);
                                  return {};
                              });
        if (!done)
            return Refusal(done.error());
        return *saved;
    }

    /// The same for commands that answer nothing.
    [[nodiscard]] Done carryOut(const Session &session, const CommandId &command, const QString &kind,
                                const std::function<Done()> &body);

private:
    [[nodiscard]] Done run(const Session &session, const CommandId &command, const QString &kind,
                           const std::function<Done(CommandRecord &, bool repeated)> &body);
    [[nodiscard]] AuditEntry entryOf(const Session &session, const QString &action, const QString &kind,
                                     std::optional<qint64> record, const QJsonObject &details) const;
    [[nodiscard]] Done stillAllowed(const Session &session);
    void loadPeople();

    struct Known {
        QString name;
        QString signin;
        StoreId store;
    };
    std::unordered_map<PersonId, Known> m_people;
    std::unordered_map<StoreId, StoreZone> m_zones;
    std::vector<AuditEntry> m_notes;
    std::map<std::tuple<PersonId, QString, qint64>, Instant> m_readings;
};

[[nodiscard]] inline Refusal notPermitted()
{
    return refuse(ErrorCode::NotPermitted, {QT_TRANSLATE_NOOP("Message", "Your role does not allow this.")});
}

/// The same words for what is not there and what this person may not know of.
[[nodiscard]] inline Refusal notFound()
{
    return refuse(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Message", "There is no such record, or it is not yours to see.")});
}

/// Of rows that were read one beyond the limit: a page, and whether there is more.
template <class Row>
[[nodiscard]] Page<Row> pageOf(std::vector<Row> rows, int limit)
{
    Page<Row> page{std::move(rows), false};
    page.more = int(page.rows.size()) > limit;
    if (page.more)
        page.rows.pop_back();
    return page;
}

[[nodiscard]] inline Refusal refusedBy(std::vector<Verdict> verdicts)
{
    Error error{ErrorCode::Rejected, verdicts.empty() ? Message{} : verdicts.front().message};
    for (const Verdict &verdict : verdicts)
        for (const QString &field : verdict.missing)
            error.fields.push_back({field, verdict.message});
    error.verdicts = std::move(verdicts);
    return Refusal(std::move(error));
}

} // namespace showroom
