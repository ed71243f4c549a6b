// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/textcheck.h"
#include "showroom/domain/value.h"
#include <QJsonObject>
#include <QMap>
#include <span>

namespace showroom
{

using FieldTexts = QMap<QString, QString>;

enum class Stage { Create, Change };

template <class Record, class Member>
using ValueOf = std::remove_cvref_t<decltype(std::declval<Record>().*std::declval<Member>())>;

/// A text of more than 500 characters is one in which people write paragraphs.
[[nodiscard]] inline TextLimits limitsOf(int maxLength)
{
    return TextLimits{maxLength, maxLength > 500};
}

/// Everything that is wrong with a record's fields at once: what is missing, too long, or no text.
template <class Record>
[[nodiscard]] std::vector<FieldProblem> problemsOf(const Record &record)
{
    std::vector<FieldProblem> problems;
    forEachField<Record>([&](const auto &field) {
        const auto &value = record.*field.member;
        const QString name = QString::fromLatin1(field.name);
        if (field.presence == Presence::Required && field.edit != Edit::ByAction && isEmptyValue(value))
            problems.push_back(
                {name, {QT_TRANSLATE_NOOP("Message", "%1 is needed."), {Label{Description<Record>::context, field.label}}}});
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>)
            if (auto problem = problemOf(value, limitsOf(field.maxLength)))
                problems.push_back({name, *problem});
    });
    return problems;
}

[[nodiscard]] inline Done refusedIf(std::vector<FieldProblem> problems)
{
    if (problems.empty())
        return {};
    Error error{ErrorCode::Invalid, problems.front().problem};
    error.fields = std::move(problems);
    return Refusal(std::move(error));
}

/// Reads one field's text into the record, or says why it cannot be.
template <class Record, class Value>
void assignField(Record &record, const Field<Record, Value> &field, const QString &typed, std::vector<FieldProblem> &problems)
{
    const QString text = trimmedText(typed);
    if (auto value = ValueText<Value>::parse(text))
        record.*field.member = std::move(*value);
    else
        problems.push_back(
            {QString::fromLatin1(field.name),
             {QT_TRANSLATE_NOOP("Message", "%1 does not understand “%2”; expected: %3."),
              {Label{Description<Record>::context, field.label}, text.left(80), Label{"Message", ValueText<Value>::expected}}}});
}

/// Sets the fields that `may` answers true for, from texts. The list of fields is closed: an unknown one, one that may not be
/// set, and a text that is no value are refused, all at once, and the record is left as it was.
template <class Record, class May>
[[nodiscard]] Done assignWhere(Record &record, const FieldTexts &texts, May may)
{
    Record wanted = record;
    std::vector<FieldProblem> problems;
    FieldTexts left = texts;
    forEachField<Record>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        const auto found = left.constFind(name);
        if (found == left.constEnd())
            return;
        if (may(field))
            assignField(wanted, field, *found, problems);
        else
            problems.push_back({name,
                                {QT_TRANSLATE_NOOP("Message", "%1 is not set by hand; an action changes it."),
                                 {Label{Description<Record>::context, field.label}}}});
        left.remove(name);
    });
    for (auto unknown = left.constBegin(); unknown != left.constEnd(); ++unknown)
        problems.push_back({unknown.key(), {QT_TRANSLATE_NOOP("Message", "There is no field “%1”."), {unknown.key().left(80)}}});
    if (Done good = refusedIf(std::move(problems)); !good)
        return good;
    record = std::move(wanted);
    return {};
}

/// What a person writes into a new record or one that stands.
template <class Record>
[[nodiscard]] Done assign(Record &record, const FieldTexts &texts, Stage stage)
{
    return assignWhere(record, texts, [stage](const auto &field) {
        return field.edit == Edit::Free || (field.edit == Edit::OnCreate && stage == Stage::Create);
    });
}

/// What comes with an action: the fields that it takes, and no others.
template <class Record>
[[nodiscard]] Done assignTaken(Record &record, const FieldTexts &texts, std::span<const char *const> taken)
{
    Done good = assignWhere(record, texts, [taken](const auto &field) {
        return std::any_of(taken.begin(), taken.end(), [&](const char *name) { return qstrcmp(name, field.name) == 0; });
    });
    if (!good)
        return good;
    std::vector<FieldProblem> problems;
    forEachField<Record>([&]<class Value>(const Field<Record, Value> &field) {
        if constexpr (std::is_same_v<Value, QString>)
            if (texts.contains(QString::fromLatin1(field.name))) {
                record.*field.member = trimmedText(record.*field.member);
                if (auto problem = problemOf(record.*field.member, limitsOf(field.maxLength)))
                    problems.push_back({QString::fromLatin1(field.name), *problem});
            }
    });
    return refusedIf(std::move(problems));
}

/// A record as JSON, by field name; what the reader may not see must have been masked before.
template <class Record>
[[nodiscard]] QJsonObject jsonOf(const Record &record)
{
    QJsonObject object;
    forEachField<Record>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(record.*field.member)>;
        object.insert(QString::fromLatin1(field.name), ValueText<Value>::json(record.*field.member));
    });
    return object;
}

/// One value with everything destroyed that its secrecy forbids.
template <class Value>
[[nodiscard]] Value maskedValue(Value value, Secrecy secrecy)
{
    if constexpr (std::is_same_v<Value, std::optional<Phone>>) {
        if (value && secrecy == Secrecy::Phone)
            value = value->masked();
    } else if constexpr (std::is_same_v<Value, QString>) {
        if (value.isEmpty() || secrecy == Secrecy::Open)
            return value;
        if (secrecy == Secrecy::Contact && value.size() > 2)
            return value.left(1) + QStringLiteral("***") + value.right(1);
        if (secrecy == Secrecy::Identity && value.size() >= 12)
            return value.left(4) + QStringLiteral("** **** **** ") + value.right(4);
        return QStringLiteral("***");
    } else if constexpr (std::is_same_v<Value, Money>) {
        if (secrecy == Secrecy::Price)
            return Money::fromFen(0);
    }
    return value;
}

template <class Record>
[[nodiscard]] Record maskedRecord(Record record)
{
    forEachField<Record>([&](const auto &field) {
        if (field.secrecy != Secrecy::Open)
            record.*field.member = maskedValue(record.*field.member, field.secrecy);
    });
    return record;
}

/// What changed, field by field, for the audit; confidential values masked.
template <class Record>
[[nodiscard]] QJsonObject differenceOf(const Record &before, const Record &after)
{
    QJsonObject changes;
    forEachField<Record>([&](const auto &field) {
        using Value = std::remove_cvref_t<decltype(before.*field.member)>;
        if (!(before.*field.member == after.*field.member))
            changes.insert(
                QString::fromLatin1(field.name),
                QJsonObject{{QStringLiteral("was"), ValueText<Value>::json(maskedValue(before.*field.member, field.secrecy))},
                            {QStringLiteral("is"), ValueText<Value>::json(maskedValue(after.*field.member, field.secrecy))}});
    });
    return changes;
}

} // namespace showroom
