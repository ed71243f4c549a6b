// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "repositories/sql/sqlerror.h"
#include "showroom/domain/basispoints.h"
#include "showroom/domain/codes.h"
#include "showroom/domain/customer.h"
#include "showroom/domain/money.h"
#include "showroom/domain/vin.h"
#include <QTime>
#include <QVariant>

namespace showroom
{

/// How a value stands in a column, once per type.
template <class T>
struct Column;

template <>
struct Column<QString> {
    // A null QString would bind NULL; the columns say '' where there is nothing.
    static QVariant out(const QString &value)
    {
        // The drivers alter such text without a word: NUL ends it, a lone surrogate swallows the letter behind it.
        if (!value.isValidUtf16() || value.contains(QChar(0)))
            throw SqlError(SqlError::Cause::Constraint, QStringLiteral("a text that cannot be kept as it is"));
        return value.isNull() ? QString(QLatin1String("")) : value;
    }
    static QString in(const QVariant &value) { return value.toString(); }
};

template <>
struct Column<QByteArray> {
    static QVariant out(const QByteArray &value) { return QString::fromLatin1(value); }
    static QByteArray in(const QVariant &value) { return value.toString().toLatin1(); }
};

template <>
struct Column<bool> {
    static QVariant out(bool value) { return value; }
    static bool in(const QVariant &value) { return value.toBool(); }
};

template <>
struct Column<int> {
    static QVariant out(int value) { return value; }
    static int in(const QVariant &value) { return value.toInt(); }
};

template <>
struct Column<qint64> {
    static QVariant out(qint64 value) { return value; }
    static qint64 in(const QVariant &value) { return value.toLongLong(); }
};

template <>
struct Column<QDate> {
    static QVariant out(QDate value)
    {
        if (!value.isValid() || value.year() < 1 || value.year() > 9999) // Qt would bind NULL or '' without a word
            throw SqlError(SqlError::Cause::Constraint, QStringLiteral("an invalid day"));
        return value.toString(Qt::ISODate);
    }
    /// By hand: it is read for every contact of every lead, and QDate::fromString costs ten times as much.
    static QDate in(const QVariant &value)
    {
        const QString text = value.toString();
        if (text.size() != 10)
            return {};
        const auto digits = [&text](int at, int count) {
            int number = 0;
            for (int i = at; i < at + count; ++i)
                number = number * 10 + text[i].digitValue();
            return number;
        };
        return {digits(0, 4), digits(5, 2), digits(8, 2)};
    }
};

template <>
struct Column<QTime> {
    static QVariant out(QTime value)
    {
        if (!value.isValid())
            throw SqlError(SqlError::Cause::Constraint, QStringLiteral("an invalid time"));
        return value.toString(QStringLiteral("HH:mm"));
    }
    static QTime in(const QVariant &value) { return QTime::fromString(value.toString(), QStringLiteral("HH:mm")); }
};

template <>
struct Column<Instant> {
    static QVariant out(Instant value) { return value.ms(); }
    static Instant in(const QVariant &value) { return Instant::fromMs(value.toLongLong()); }
};

template <>
struct Column<Money> {
    static QVariant out(Money value) { return value.fen(); }
    static Money in(const QVariant &value) { return Money::fromFen(value.toLongLong()); }
};

template <>
struct Column<BasisPoints> {
    static QVariant out(BasisPoints value) { return value.value(); }
    static BasisPoints in(const QVariant &value) { return BasisPoints::of(value.toInt()); }
};

template <class Record>
struct Column<Id<Record>> {
    static QVariant out(Id<Record> value) { return value.value(); }
    static Id<Record> in(const QVariant &value) { return Id<Record>(value.toLongLong()); }
};

template <Coded Enum>
struct Column<Enum> {
    static QVariant out(Enum value) { return codeOf(value); }
    static Enum in(const QVariant &value)
    {
        const QString code = value.toString();
        if (const auto known = fromCode<Enum>(code))
            return *known;
        throw SqlError(SqlError::Cause::Damaged, QStringLiteral("unknown code in a column: %1").arg(code.left(40)));
    }
};

template <>
struct Column<Phone> {
    static QVariant out(const Phone &value)
    {
        if (value.isMasked()) // a masked number over the true one would destroy it
            throw SqlError(SqlError::Cause::Constraint, QStringLiteral("a masked phone"));
        return value.stored();
    }
    static Phone in(const QVariant &value)
    {
        if (const auto phone = Phone::parse(value.toString()))
            return *phone;
        throw SqlError(SqlError::Cause::Damaged, QStringLiteral("a phone column holds no phone"));
    }
};

template <>
struct Column<Vin> {
    static QVariant out(const Vin &value) { return value.text(); }
    static Vin in(const QVariant &value)
    {
        if (const auto vin = Vin::parse(value.toString()))
            return *vin;
        throw SqlError(SqlError::Cause::Damaged, QStringLiteral("a VIN column holds no VIN"));
    }
};

template <class T>
struct Column<std::optional<T>> {
    static QVariant out(const std::optional<T> &value)
    {
        if (value)
            return Column<T>::out(*value);
        return QVariant(
            QMetaType(std::is_same_v<T, int> || std::is_same_v<T, qint64> ? QMetaType::LongLong : QMetaType::QString));
    }
    static std::optional<T> in(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional<T>(Column<T>::in(value));
    }
};

} // namespace showroom
