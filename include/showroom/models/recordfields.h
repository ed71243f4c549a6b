// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/error.h"
#include "showroom/domain/textcheck.h"
#include "showroom/domain/value.h"
#include <QMap>
#include <vector>

namespace showroom
{

/// A field of a record as a form shows it. From the record's description, so that no form names its fields again.
struct FormField {
    enum class Kind { Line, Text, Choice, Day, Record };
    QString name;
    Label label;
    Kind kind = Kind::Line;
    bool required = false;
    bool mayBeEmpty = true; ///< false: one of the choices always holds
    int maxLength = 200;
    std::vector<std::pair<QString, Label>> choices = {};   ///< code and word
    QString target = {};                                   ///< the kind of record that it names
    std::vector<std::pair<QString, QString>> records = {}; ///< key and name of those that can be named
};

/// What stands in a form, by field.
using FieldTexts = QMap<QString, QString>;

namespace recordfields
{
inline constexpr int longText = 500; ///< above it line breaks are allowed (description.h)

template <class T>
inline constexpr bool isId = false;
template <class Record>
inline constexpr bool isId<Id<Record>> = true;

template <class Record>
[[nodiscard]] QString kindOf(Id<Record>)
{
    return QString::fromLatin1(Description<Record>::kind);
}

template <class T>
struct Plain {
    using Type = T;
};
template <class T>
struct Plain<std::optional<T>> {
    using Type = T;
};

/// Money is typed and shown in yuan, everything else as everywhere in text.
template <class Value>
[[nodiscard]] QString write(const Value &value)
{
    return ValueText<Value>::write(value);
}
[[nodiscard]] inline QString write(Money value)
{
    const qint64 cents = value.fen() % 100;
    return QString::number(value.fen() / 100) + (cents == 0 ? QString() : QStringLiteral(".%1").arg(cents, 2, 10, QChar(u'0')));
}
[[nodiscard]] inline QString write(const std::optional<Money> &value)
{
    return value ? write(*value) : QString();
}

template <class Value>
[[nodiscard]] std::optional<Value> parse(const QString &text)
{
    if constexpr (std::is_same_v<Value, std::optional<Money>>) {
        if (text.isEmpty())
            return std::optional<Money>();
        const auto money = Money::parse(text);
        return money ? std::optional<Value>(money) : std::nullopt;
    } else if constexpr (std::is_same_v<Value, Money>) {
        return text.isEmpty() ? Money::fromFen(0) : Money::parse(text);
    } else {
        return ValueText<Value>::parse(text);
    }
}

/// What a form expects where it could not read; other than a terminal it takes amounts in yuan.
template <class Value>
[[nodiscard]] constexpr const char *expected()
{
    if constexpr (std::is_same_v<typename Plain<Value>::Type, Money>)
        return QT_TRANSLATE_NOOP("Message", "an amount in yuan");
    else
        return ValueText<Value>::expected;
}

template <class Record, class Value>
[[nodiscard]] FormField formField(const Field<Record, Value> &field)
{
    using Type = typename Plain<Value>::Type;
    FormField form{QString::fromLatin1(field.name), {Description<Record>::context, field.label}};
    form.required = field.presence == Presence::Required;
    form.maxLength = field.maxLength;
    form.mayBeEmpty = !std::is_same_v<Type, Value> || !Coded<Type>;
    if constexpr (std::is_same_v<Type, bool>) {
        form.kind = FormField::Kind::Choice;
        form.mayBeEmpty = false;
        form.choices = {{QStringLiteral("false"), Label{"FormField", QT_TRANSLATE_NOOP("FormField", "No")}},
                        {QStringLiteral("true"), Label{"FormField", QT_TRANSLATE_NOOP("FormField", "Yes")}}};
    } else if constexpr (Coded<Type>) {
        form.kind = FormField::Kind::Choice;
        for (const auto &entry : Codes<Type>::entries)
            form.choices.emplace_back(QString::fromLatin1(entry.code), Label{Codes<Type>::context, entry.label});
    } else if constexpr (isId<Type>) {
        form.kind = FormField::Kind::Record;
        form.mayBeEmpty = !std::is_same_v<Type, Value>;
        form.target = kindOf(Type(0));
    } else if constexpr (std::is_same_v<Type, QDate>) {
        form.kind = FormField::Kind::Day;
    } else if (field.maxLength > longText) {
        form.kind = FormField::Kind::Text;
    }
    return form;
}
} // namespace recordfields

/// The fields that people fill in, in the order of the description.
template <class Record>
[[nodiscard]] std::vector<FormField> formFields()
{
    std::vector<FormField> fields;
    forEachField<Record>([&](const auto &field) {
        if (field.edit == Edit::Free)
            fields.push_back(recordfields::formField(field));
    });
    return fields;
}

template <class Record>
[[nodiscard]] FieldTexts textsOf(const Record &record)
{
    FieldTexts texts;
    forEachField<Record>([&](const auto &field) {
        if (field.edit == Edit::Free)
            texts.insert(QString::fromLatin1(field.name), recordfields::write(record.*field.member));
    });
    return texts;
}

/// `base` with what was typed, or every field that cannot be read. A field that is not among the texts, or whose text was not
/// changed, keeps its value.
template <class Record>
[[nodiscard]] Result<Record> recordFrom(const FieldTexts &texts, Record base)
{
    Error error{ErrorCode::Invalid};
    forEachField<Record>([&]<class Value>(const Field<Record, Value> &field) {
        Value &value = base.*field.member;
        const QString name = QString::fromLatin1(field.name);
        const auto typed = texts.constFind(name);
        if (typed == texts.cend() || *typed == recordfields::write(value))
            return;
        if (const auto read = recordfields::parse<Value>(trimmedText(*typed)))
            value = *read;
        else
            error.fields.push_back(FieldProblem{name, Message{QT_TRANSLATE_NOOP("Message", "Expected here: %1."),
                                                              {Label{"Message", recordfields::expected<Value>()}}}});
    });
    if (!error.fields.empty())
        return Refusal(std::move(error));
    return base;
}

/// Two versions of a record and what was typed over the older one.
struct FieldConflict {
    QString name;
    QString mine;
    QString theirs;
    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

/// Fields that both changed, to different texts. What only they changed goes into `mine`, so that saving takes nothing back.
[[nodiscard]] std::vector<FieldConflict> mergeTexts(const FieldTexts &base, const FieldTexts &theirs, FieldTexts &mine);

} // namespace showroom
