// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/leads/cardpaper.h"
#include "showroom/models/words.h"
#include "showroom/services/services.h"
#include <QCoreApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace showroom
{

namespace
{

QString said(const char *text)
{
    return QCoreApplication::translate("CardPaper", text);
}

} // namespace

QPushButton *printCardButton(PageContext &context, const std::function<std::optional<CustomerId>()> &customer)
{
    auto *button = new QPushButton(said(QT_TRANSLATE_NOOP("CardPaper", "Print the card")));
    button->setObjectName(u"printCard"_s);
    QObject::connect(button, &QPushButton::clicked, button, [&context, button, customer] {
        const auto id = customer();
        if (!id)
            return;
        const auto request = [session = context.session, card = *id](Services &services) {
            return services.records.print(session, u"customer"_s, card.value());
        };
        button->setEnabled(false); // one paper for one press
        context.executor.ask(button, request, [&context, button, card = *id](const Result<QByteArray> &pdf) {
            button->setEnabled(true);
            if (!pdf)
                return context.notify(Tone::Danger, words::error(pdf.error()));
            context.showPdf(*pdf, said(QT_TRANSLATE_NOOP("CardPaper", "Customer card %1")).arg(card.value()));
        });
    });
    return button;
}

} // namespace showroom
