// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/recordtext.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace showroom
{

/// The values of an object as texts: whole numbers without a point.
[[nodiscard]] inline FieldTexts textsOf(const QJsonObject &object)
{
    FieldTexts texts;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QJsonValue value = field.value();
        const bool whole = value.isDouble() && value.toDouble() == double(value.toInteger());
        texts.insert(field.key(), whole              ? QString::number(value.toInteger())
                                  : value.isDouble() ? QString::number(value.toDouble())
                                                     : value.toString());
    }
    return texts;
}

/// A field that holds a JSON list of objects, each with the fields of a line. What is wrong is named "payments[2].due_on".
template <class Line>
[[nodiscard]] Result<std::vector<Line>> linesFrom(const QString &field, const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return refuseField(field, {QT_TRANSLATE_NOOP("Message", "“%1” is a JSON list of objects."), {field}});
    std::vector<Line> lines;
    std::vector<FieldProblem> problems;
    const QJsonArray array = document.array();
    for (const auto &each : array) {
        Line line;
        const QString place = QStringLiteral("%1[%2]").arg(field).arg(lines.size() + 1);
        if (!each.isObject())
            problems.push_back({place, {QT_TRANSLATE_NOOP("Message", "A line is a JSON object.")}});
        else if (const Done good = assign(line, textsOf(each.toObject()), Stage::Create); !good)
            for (const FieldProblem &problem : good.error().fields)
                problems.push_back({place + u'.' + problem.field, problem.problem});
        lines.push_back(std::move(line));
    }
    if (Done good = refusedIf(std::move(problems)); !good)
        return Refusal(good.error());
    return lines;
}

} // namespace showroom
