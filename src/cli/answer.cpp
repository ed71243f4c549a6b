// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answer.h"
#include "showroom/services/records.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace showroom::cli
{

namespace
{

constexpr int widestCell = 48;
/// What people read in the place of a field: the brand's letter of a level.
constexpr QLatin1String shownEnd("_shown");

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Rejected:
        return QStringLiteral("rejected");
    case ErrorCode::Invalid:
        return QStringLiteral("usage");
    case ErrorCode::NotSignedIn:
    case ErrorCode::NotPermitted:
        return QStringLiteral("not_permitted");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Storage:
    case ErrorCode::Unknown:
        break;
    }
    return QStringLiteral("storage");
}

QString plain(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray() || value.isObject())
        return QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                                 : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toString();
}

QJsonValue shown(const QJsonObject &object, const QString &field)
{
    const QJsonValue words = object.value(field + shownEnd);
    return words.isUndefined() ? object.value(field) : words;
}

QString shortened(const QString &text)
{
    QString cut;
    int width = 0;
    for (QChar c : text) {
        width += columnsOf(QString(c));
        if (width > widestCell)
            return cut + QStringLiteral("…");
        cut += c;
    }
    return cut;
}

QStringList plainColumns(const QJsonArray &rows)
{
    QStringList columns;
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        for (auto cell = object.constBegin(); cell != object.constEnd(); ++cell)
            if (!cell->isArray() && !cell->isObject() && !cell.key().endsWith(shownEnd) && !columns.contains(cell.key()))
                columns << cell.key();
    }
    return columns;
}

QString tableText(const QJsonArray &rows, QStringList columns)
{
    if (columns.isEmpty())
        columns = plainColumns(rows);
    std::vector<QStringList> lines{columns};
    for (const auto &row : rows) {
        QStringList line;
        for (const QString &column : columns)
            line << shortened(harmless(plain(shown(row.toObject(), column))));
        lines.push_back(line);
    }
    std::vector<int> widths(std::size_t(columns.size()), 0);
    for (const QStringList &line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], columnsOf(line[i]));
    QString text;
    for (const QStringList &line : lines) {
        QString written;
        for (qsizetype i = 0; i < line.size(); ++i)
            written += line[i] + QString(widths[std::size_t(i)] - columnsOf(line[i]) + 2, u' ');
        while (written.endsWith(u' '))
            written.chop(1);
        text += written + u'\n';
    }
    return text;
}

} // namespace

int exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Rejected:
        return 1;
    case ErrorCode::Invalid:
        return 2;
    case ErrorCode::NotSignedIn:
    case ErrorCode::NotPermitted:
        return 3;
    case ErrorCode::NotFound:
        return 4;
    case ErrorCode::Conflict:
        return 5;
    case ErrorCode::Storage:
    case ErrorCode::Unknown:
        break;
    }
    return 6;
}

QJsonObject errorJson(const Error &error)
{
    QJsonArray verdicts;
    for (const Verdict &verdict : error.verdicts)
        verdicts.append(verdictJson(verdict));
    QJsonArray fields;
    for (const FieldProblem &field : error.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), field.field}, {QStringLiteral("reason"), translated(field.problem)}});
    QJsonObject object{{QStringLiteral("code"), codeName(error.code)},
                       {QStringLiteral("message"), translated(error.message)},
                       {QStringLiteral("verdicts"), verdicts},
                       {QStringLiteral("fields"), fields}};
    if (error.record)
        object.insert(QStringLiteral("record"), *error.record);
    QJsonObject document{{QStringLiteral("error"), object}};
    if (!verdicts.isEmpty())
        document.insert(QStringLiteral("verdicts"), verdicts);
    return document;
}

QString errorText(const Error &error)
{
    QStringList lines{translated(error.message)};
    for (const Verdict &verdict : error.verdicts) {
        lines << (verdict.rule.isEmpty() ? QString() : verdict.rule + QStringLiteral(": ")) + translated(verdict.message);
        if (!verdict.missing.isEmpty())
            lines << QStringLiteral("  %1").arg(verdict.missing.join(QStringLiteral(", ")));
        if (const QString mend = translated(verdict.mend); !mend.isEmpty())
            lines << QStringLiteral("  → %1").arg(mend);
    }
    for (const FieldProblem &field : error.fields)
        if (error.verdicts.empty())
            lines << QStringLiteral("  %1: %2").arg(field.field, translated(field.problem));
    lines.removeDuplicates();
    return harmless(lines.join(u'\n'));
}

QString harmless(const QString &text)
{
    QString safe;
    for (QChar c : text) {
        const bool control = (c < u' ' && c != u'\n' && c != u'\t') || (c >= QChar(0x7f) && c <= QChar(0x9f));
        safe += control ? QChar(u'\ufffd') : c;
    }
    return safe;
}

int columnsOf(const QString &text)
{
    int columns = 0;
    for (uint code : text.toUcs4()) {
        const bool wide = (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) ||
                          (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) ||
                          (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) ||
                          (code >= 0xffe0 && code <= 0xffe6) || (code >= 0x1f300 && code <= 0x3fffd);
        columns += QChar::category(code) == QChar::Mark_NonSpacing ? 0 : wide ? 2 : 1;
    }
    return columns;
}

namespace
{

QString joined(const QJsonArray &words)
{
    QStringList texts;
    for (const auto &word : words)
        texts << harmless(plain(word));
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(", "));
}

} // namespace

QString asText(const Answer &answer)
{
    QString text;
    QString lists;
    for (auto entry = answer.json.constBegin(); entry != answer.json.constEnd(); ++entry) {
        const QJsonArray rows = entry->toArray();
        if (entry.key().endsWith(shownEnd))
            continue;
        if (!rows.isEmpty() && rows.first().isObject())
            lists += tableText(rows, answer.columns);
        else if (!entry->isArray())
            text += QStringLiteral("%1: %2\n").arg(entry.key(), harmless(plain(shown(answer.json, entry.key()))));
        else
            text += QStringLiteral("%1: %2\n").arg(entry.key(), joined(rows));
    }
    return text + lists;
}

} // namespace showroom::cli
