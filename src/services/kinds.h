// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/recordtext.h"
#include "showroom/services/services.h"

namespace showroom
{

class Context;

/// One kind of record as the command line and import files know it.
class Kind
{
public:
    using Values = RecordService::Values;
    virtual ~Kind() = default;
    [[nodiscard]] virtual QJsonObject described() const = 0;
    [[nodiscard]] virtual Result<QJsonObject> list(const Session &session, const RecordService::ListQuery &query) = 0;
    [[nodiscard]] virtual Result<QJsonObject> show(const Session &session, qint64 id) = 0;
    [[nodiscard]] virtual Result<QJsonObject> add(const Session &session, const CommandId &command, const Values &values);
    [[nodiscard]] virtual Result<QJsonObject> set(const Session &session, const CommandId &command, qint64 id,
                                                  const Values &values);
    [[nodiscard]] virtual Result<QJsonObject> act(const Session &session, const CommandId &command, qint64 id,
                                                  const QString &action, const Values &values);
    [[nodiscard]] virtual Result<std::vector<Verdict>> check(const Session &session, qint64 id);
    [[nodiscard]] virtual Result<QByteArray> print(const Session &session, qint64 id);
    /// The fields of a list's rows, in the order of an export's columns.
    [[nodiscard]] virtual QStringList listed() const;
};

struct KnownKind {
    const char *name;
    QJsonObject (*described)();
    std::unique_ptr<Kind> (*make)(Services &services, Context &context);
};

/// The kind of that name, or none. `names` are all there are.
[[nodiscard]] std::unique_ptr<Kind> kindNamed(const QString &name, Services &services, Context &context);
[[nodiscard]] QStringList kindNames();
[[nodiscard]] Refusal noSuchKind(const QString &kind);

template <class T>
struct OptionalOf {
    using type = T;
};
template <class T>
struct OptionalOf<std::optional<T>> {
    using type = T;
};

/// What a choice is stored as, and what it is called.
template <class Value>
void insertChoices(QJsonObject &field)
{
    using Plain = typename OptionalOf<Value>::type;
    if constexpr (Coded<Plain>) {
        QJsonArray codes, words;
        for (const auto &entry : Codes<Plain>::entries) {
            codes.append(QString::fromLatin1(entry.code));
            words.append(translated(Label{Codes<Plain>::context, entry.label}));
        }
        field.insert(QStringLiteral("values"), codes);
        field.insert(QStringLiteral("words"), words);
    }
}

/// Fields with type, need and secrecy, as `showroom-cli kinds` prints them.
template <class Record>
[[nodiscard]] QJsonObject describedKind(const QStringList &states, const QStringList &actions)
{
    QJsonArray fields;
    forEachField<Record>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(std::declval<Record>().*field.member)>;
        QJsonObject object{{QStringLiteral("name"), QString::fromLatin1(field.name)},
                           {QStringLiteral("type"), QString::fromLatin1(ValueText<Value>::type)},
                           {QStringLiteral("label"), translated(Label{Description<Record>::context, field.label})},
                           {QStringLiteral("required"), field.presence == Presence::Required && field.edit != Edit::ByAction},
                           {QStringLiteral("set"), QString::fromLatin1(field.edit == Edit::Free       ? "free"
                                                                       : field.edit == Edit::OnCreate ? "on_create"
                                                                                                      : "by_action")}};
        static constexpr const char *secrecies[] = {"", "phone", "contact", "identity", "address", "price"};
        object.insert(QStringLiteral("confidential"), field.secrecy == Secrecy::Open
                                                          ? QJsonValue(false)
                                                          : QJsonValue(QString::fromLatin1(secrecies[int(field.secrecy)])));
        insertChoices<Value>(object);
        fields.append(object);
    });
    return {{QStringLiteral("kind"), QString::fromLatin1(Description<Record>::kind)},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("states"), QJsonArray::fromStringList(states)},
            {QStringLiteral("actions"), QJsonArray::fromStringList(actions)}};
}

template <Coded Enum>
[[nodiscard]] QStringList codeList()
{
    QStringList codes;
    for (const auto &entry : Codes<Enum>::entries)
        codes << QString::fromLatin1(entry.code);
    return codes;
}

} // namespace showroom
