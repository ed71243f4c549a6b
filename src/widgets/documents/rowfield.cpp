// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/rowfield.h"
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace showroom
{

std::optional<RowField> rowField(const QString &list, const QString &field)
{
    static const QRegularExpression pattern(u"^(\\w+)(?:\\[(\\d+)\\]\\.?(\\w*))?\\z"_s);
    const auto match = pattern.match(field);
    if (!match.hasMatch() || match.captured(1) != list)
        return std::nullopt;
    return RowField{match.captured(2).toULongLong(), match.captured(3)};
}

void showRowProblems(QLabel &below, const QString &list, const Error &error,
                     const std::function<QString(const RowField &place, const QString &problem)> &mark)
{
    QStringList texts;
    for (const FieldProblem &problem : error.fields)
        if (const auto place = rowField(list, problem.field))
            if (const QString text = mark(*place, translated(problem.problem)); !texts.contains(text))
                texts << text;
    below.setText(texts.join(u'\n'));
    below.setVisible(!texts.isEmpty());
}

} // namespace showroom
