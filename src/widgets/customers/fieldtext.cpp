// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/fieldtext.h"
#include <QLayout>
#include <QWidget>
#include <memory>

using namespace Qt::StringLiterals;

namespace showroom
{

QString shownText(const FormField &field, const Customer &customer, const QString &text)
{
    if (field.name == u"phone"_s && customer.phone)
        return customer.phone->shown();
    if (field.name == u"other_phone"_s && customer.otherPhone)
        return customer.otherPhone->shown();
    for (const auto &[code, word] : field.choices)
        if (code == text)
            return translated(word);
    return text;
}

void clearLayout(QLayout &layout)
{
    while (layout.count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout.takeAt(0));
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

} // namespace showroom
