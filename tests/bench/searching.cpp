// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/tasks.h"

namespace showroom::bench
{
namespace
{

/// What people type, letter by letter: common and rare names in characters, pinyin and initials, and the end of a number.
QStringList keystrokes()
{
    const QStringList words{
        QStringLiteral("王建国"), QStringLiteral("单晓燕"),      QStringLiteral("zhangwei"), QStringLiteral("zs"),
        QStringLiteral("wjg"),    QStringLiteral("张s"),         QStringLiteral("欧阳静"),   QStringLiteral("shanxiaoyan"),
        QStringLiteral("翟"),     QStringLiteral("liuyang"),     QStringLiteral("恒通"),     QStringLiteral("lv"),
        QStringLiteral("6620"),   QStringLiteral("13803516620"), QStringLiteral("0417"),     QStringLiteral("78125")};
    QStringList typed;
    for (const QString &word : words) {
        const bool digits = word.front().isDigit();
        for (qsizetype length = digits ? 4 : 1; length <= word.size(); ++length)
            typed << word.left(length);
    }
    return typed;
}

} // namespace

std::vector<Row> searching(Shop &shop)
{
    const QStringList typed = keystrokes();
    std::vector<Row> rows;
    for (const Session *who : {&shop.director(), &shop.consultant()}) {
        qsizetype next = 0;
        const auto search = [&] { (void)must(shop.services().search.search(*who, typed[next++ % typed.size()], 20)); };
        Row row{QStringLiteral("search, a keystroke (%1)").arg(codeOf(who->role)),
                measure(QStringLiteral("search"), int(typed.size()) * 5 - 1, search),
                {},
                1,
                {}};
        row.target.milliseconds = 1;
        row.target.p95Milliseconds = 10;
        rows.push_back(row);
    }
    return rows;
}

} // namespace showroom::bench
