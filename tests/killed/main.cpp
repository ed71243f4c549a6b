// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be killed in the middle of its work: "write DATABASE" saves one customer after the other and says each
// time which one is saved; "make DATABASE" makes a new one.
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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    return words.at(1) == QLatin1String("write") ? write(words.at(2)) : make(words.at(2));
}
