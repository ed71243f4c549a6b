// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "showroom/domain/codes.h"
#include "showroom/domain/description.h"
#include "showroom/domain/error.h"
#include "showroom/domain/money.h"
#include "showroom/domain/phone.h"
#include <QJsonValue>
#include <QTime>

namespace showroom
{

/// A day as people and spreadsheets write it: 2026-11-28, 2026/11/28, 2026.11.28, 20261128, 2026年11月28日, or the day of an ISO
/// time. Years 1900 to 2100; a day that the calendar does not have is none, never another day.
[[nodiscard]] std::optional<QDate> parseDay(const QString &text);

/// How a value stands as text (command line, import, export) and in JSON; once per type. `expected` says what a text must look
/// like.
template <class T>
struct ValueText;

template <>
struct ValueText<QString> {
    static constexpr auto type = "text";
    static constexpr auto expected = QT_TRANSLATE_NOOP("Message", "text");
    static std::optional<QString> parse(const QString &text) { return text; }
    static QString write(const QString &value) { return value; }
    static QJsonValue json(const QString &value) { return value; }
};

template <>
struct ValueText<bool> {
    static constexpr auto type = "flag";
    static constexpr auto expected = QT_TRANSLATE_NOOP("Message", "true or false");
    static std::optional<bool> parse(const QString &text)
    {
        const QString word = text.toLower();
        if (word == QLatin1String("true") || word == QLatin1String("1") || word == QLatin1String("yes") ||
            word == QStringLiteral("是"))
            return true;
        if (word == QLatin1String("false") || word == QLatin1String("0") || word == QLatin1String("no") ||
            word == QStringLiteral("否"))
            return false;
        return std::nullopt;
    }
    static QString write(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }
    static QJsonValue json(bool value) { return value; }
};

template <>
struct ValueText<int> {
    static constexpr auto type = "number";
    static constexpr auto expected = QT_TRANSLATE_NOOP("Message", "a whole number");
    static std::optional<int> parse(const QString &text)
    {
        bool good = false;
        const int value = text.toInt(&good);
        return good ? std::optional(value) : std::nullopt;
    }
    static QString write(int value) { return QString::number(value); }
    static QJsonValue json(int value) { return value; }
};

template <>
struct ValueText<qint64> {
    static constexpr auto type = "number";
    static constexpr auto expected = QT_TRANSLATE_NOOP("Message", "a whole number");
    static std::optional<qint64> parse(const QString &text)
    {
        bool good = false;
        const qint64 value = text.toLongLong(&good);
        return good ? std::optional(value) : std::nullopt;
    }
    static QString write(qint64 value) { return QString::number(value); }
    static QJsonValue json(qint64 value) { return value; }
};

template <>
struct ValueText<QDate> {
    static constexpr auto type = "date";
    static constexpr auto expected = QT_TRANSLATE_NOOP("Message", "a day such as 2026-11-28, between 1900 and 2100");
    static std::optional<QDate> parse(const QString &text) { return parseDay(text); }
    static QString write(QDate value) { return value.toString(Qt::ISODate); }
    static QJsonValue json(QDate value) { return write(value); }
};

template <>
struct ValueText<QTime> {
    static constexpr auto type = "time";
    static constexpr auto expected = QT_TRANSLATE_NOOP("Message", "a time such as 14:30");
    static std::optional<QTime> parse(const QString &text)
    {
        const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    static QString write(QTime value) { return value.toString(QStringLiteral("HH:mm")); }
    static QJsonValue json(QTime value) { return write(value); }
};

template <>
struct ValueText<Instant> {
    static constexpr auto type = "instant";
    static constexpr auto expected =
        QT_TRANSLATE_NOOP("Message", "a time with its zone such as 2026-11-28T14:30:00+08:00 or 2026-11-28T06:30:00Z");
    static std::optional<Instant> parse(const QString &text)
    {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        // A time without a zone would mean another moment on another machine.
        const bool zoned = time.timeSpec() == Qt::UTC || time.timeSpec() == Qt::OffsetFromUTC;
        return time.isValid() && zoned && time.date().year() >= 1900 && time.date().year() <= 2100
                   ? std::optional(Instant::from(time))
                   : std::nullopt;
    }
    static QString write(Instant value) { return value.utc().toString(Qt::ISODate); }
    static QJsonValue json(Instant value) { return write(value); }
};

template <>
struct ValueText<Money> {
    static constexpr auto type = "money";
    static constexpr auto expected = QT_TRANSLATE_NOOP("Message", "whole fen");
    static std::optional<Money> parse(const QString &text)
    {
        bool good = false;
        const qint64 fen = text.toLongLong(&good);
        return good && fen >= 0 && fen <= 10'000'000'000'000 ? std::optional(Money::fromFen(fen)) : std::nullopt;
    }
    static QString write(Money value) { return QString::number(value.fen()); }
    static QJsonValue json(Money value) { return value.fen(); }
};

template <>
struct ValueText<Phone> {
    static constexpr auto type = "phone";
    static constexpr auto expected =
        QT_TRANSLATE_NOOP("Message", "a mobile number, a land line with its area code, or a 400 or 800 number");
    static std::optional<Phone> parse(const QString &text) { return Phone::parse(text); }
    static QString write(const Phone &value) { return value.stored(); }
    static QJsonValue json(const Phone &value) { return value.stored(); }
};

template <class Record>
struct ValueText<Id<Record>> {
    static constexpr auto type = "id";
    static constexpr auto expected = QT_TRANSLATE_NOOP("Message", "a record's number");
    static std::optional<Id<Record>> parse(const QString &text)
    {
        bool good = false;
        const qint64 value = text.toLongLong(&good);
        return good && value > 0 ? std::optional(Id<Record>(value)) : std::nullopt;
    }
    static QString write(Id<Record> value) { return QString::number(value.value()); }
    static QJsonValue json(Id<Record> value) { return value.value(); }
};

template <Coded Enum>
struct ValueText<Enum> {
    static constexpr auto type = "choice";
    static constexpr auto expected = QT_TRANSLATE_NOOP("Message", "one of its codes");
    static std::optional<Enum> parse(const QString &text)
    {
        if (const auto value = fromCode<Enum>(text))
            return value;
        for (const auto &entry : Codes<Enum>::entries) // the shown word is understood too, as spreadsheets have it
            if (text.compare(translated(Label{Codes<Enum>::context, entry.label}), Qt::CaseInsensitive) == 0)
                return entry.value;
        return std::nullopt;
    }
    static QString write(Enum value) { return codeOf(value); }
    static QJsonValue json(Enum value) { return codeOf(value); }
};

template <class T>
struct ValueText<std::optional<T>> {
    static constexpr auto type = ValueText<T>::type;
    static constexpr auto expected = ValueText<T>::expected;
    static std::optional<std::optional<T>> parse(const QString &text)
    {
        if (text.isEmpty())
            return std::optional<std::optional<T>>(std::in_place);
        const auto value = ValueText<T>::parse(text);
        return value ? std::optional<std::optional<T>>(*value) : std::nullopt;
    }
    static QString write(const std::optional<T> &value) { return value ? ValueText<T>::write(*value) : QString(); }
    static QJsonValue json(const std::optional<T> &value)
    {
        return value ? ValueText<T>::json(*value) : QJsonValue(QJsonValue::Null);
    }
};

template <class T>
[[nodiscard]] bool isEmptyValue(const T &)
{
    return false;
}
[[nodiscard]] inline bool isEmptyValue(const QString &text)
{
    return text.isEmpty();
}
[[nodiscard]] inline bool isEmptyValue(QDate day)
{
    return !day.isValid();
}
template <class T>
[[nodiscard]] bool isEmptyValue(const std::optional<T> &value)
{
    return !value;
}

} // namespace showroom
