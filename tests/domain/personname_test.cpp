// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/domain/personname.h"
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace showroom
{

TEST(PersonNames, AreCutBehindTheSurname)
{
    const struct {
        const char *name;
        const char *family;
        const char *given;
    } cases[] = {{"王建国", "王", "建国"},
                 {"尉迟恭", "尉迟", "恭"},
                 {"欧阳娜娜", "欧阳", "娜娜"},
                 {"单晓燕", "单", "晓燕"},
                 {" 李敏 ", "李", "敏"},
                 {"王先生", "王", "先生"},
                 {"John Smith", "", "John Smith"},
                 {"太原恒通汽车", "", "太原恒通汽车"},
                 {"𠮷", "", "𠮷"},
                 {"", "", ""},
                 {"王", "", "王"}};
    for (const auto &each : cases) {
        const PersonName name = personName(QString::fromUtf8(each.name));
        EXPECT_EQ(name.family, QString::fromUtf8(each.family)) << each.name;
        EXPECT_EQ(name.given, QString::fromUtf8(each.given)) << each.name;
    }
}

} // namespace showroom
