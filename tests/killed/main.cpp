// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be killed in the middle of its work: "write DATABASE" saves one customer after the other and says each
// time which one is saved; "make DATABASE" makes a new one; "draft FOLDER" keeps what is typed, a letter more each time.
#include "showroom/models/draftbook.h"
#include "sql/onecommand.h"
#include <QCoreApplication>
#include <iostream>

using namespace showroom;

namespace
{

int write(const QString &where)
{
    const auto storage = must(openStorage({where, false}));
    const StoreId store = must(storage->stores().all()).front().id;
    for (int number = int(must(storage->customers().count({store})));; ++number) {
        must(writeOne(*storage, store, number));
        std::cout << "saved " << number << std::endl;
    }
}

int make(const QString &where)
{
    std::cout << "begins" << std::endl;
    must(openStorage({where, true}));
    return 0;
}

int type(const QString &folder)
{
    const SystemClock clock;
    DraftBook book(folder, clock);
    book.open({QStringLiteral("/data/showroom.db"), StoreId(1), PersonId(3)});
    for (int number = 0;; ++number) {
        const QString note = QStringLiteral("%1 %2").arg(number).arg(QString(20'000, QChar(u'字')));
        book.keep({QStringLiteral("follow_up"), 7}, {{QStringLiteral("note"), note}});
        book.flush();
        std::cout << "kept " << number << std::endl;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.at(1) == QLatin1String("draft"))
        return type(words.at(2));
    return words.at(1) == QLatin1String("write") ? write(words.at(2)) : make(words.at(2));
}
