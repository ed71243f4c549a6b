// SPDX-License-Identifier: GPL-3.0-or-later
#include "showroom/rules/quoterules.h"

namespace showroom::rules
{

namespace
{

QString place(std::size_t line, const char *field)
{
    return QStringLiteral("lines[%1].%2").arg(line + 1).arg(QLatin1String(field));
}

Verdict block(const char *rule, const char *message, QStringList missing, const char *mend)
{
    return {QString::fromLatin1(rule), Outcome::Block, {message}, std::move(missing), {mend}, {}};
}

} // namespace

Verdict madeFromPlan(std::span<const QuoteLine> lines, int carsPlanned)
{
    QStringList wrong;
    int cars = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QuoteLine &line = lines[i];
        if (line.kind == LineKind::Vehicle && ++cars > 1)
            wrong << place(i, "kind");
        if ((line.kind == LineKind::Vehicle || line.kind == LineKind::Option || line.kind == LineKind::PurchaseTax) &&
            line.quantity != carsPlanned)
            wrong << place(i, "quantity");
        if (line.kind == LineKind::Vehicle && line.media.fen() <= 0)
            wrong << place(i, "media_fen");
        if (line.kind == LineKind::Vehicle && line.offered.fen() <= 0)
            wrong << place(i, "offered_fen");
    }
    if (cars == 0)
        wrong << QStringLiteral("lines");
    if (wrong.isEmpty())
        return {QStringLiteral("QT-01"), Outcome::Pass};
    return block("QT-01",
                 QT_TRANSLATE_NOOP("Message",
                                   "A quote holds one line for the plan's cars, with media and offered price; options and "
                                   "tax are for each of them."),
                 wrong, QT_TRANSLATE_NOOP("Message", "Correct the lines that are named, or ask for another plan."));
}

Verdict withinMediaPrice(std::span<const QuoteLine> lines, std::optional<Money> posted)
{
    if (!posted)
        return block("QT-06", QT_TRANSLATE_NOOP("Message", "No media price is posted for this model today."),
                     {QStringLiteral("lines")},
                     QT_TRANSLATE_NOOP("Message", "A manager enters the model's price in the catalogue."));
    QStringList wrong;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QuoteLine &line = lines[i];
        if (line.kind == LineKind::Vehicle && line.media != *posted)
            wrong << place(i, "media_fen");
        if (isGoods(line.kind) ? line.offered > line.media : line.offered != line.media)
            wrong << place(i, "offered_fen");
    }
    if (wrong.isEmpty())
        return {QStringLiteral("QT-06"), Outcome::Pass};
    return block("QT-06",
                 QT_TRANSLATE_NOOP("Message",
                                   "Nothing is charged above the posted price, and a charge outside the price stands as "
                                   "it is on a line of its own."),
                 wrong, QT_TRANSLATE_NOOP("Message", "Offer the media price or less."));
}

Role approverOf(BasisPoints discount, const Policy &policy)
{
    if (discount <= policy.managerDiscount)
        return Role::Manager;
    return discount <= policy.directorDiscount ? Role::Director : Role::GeneralManager;
}

Verdict withinAuthority(BasisPoints discount, Role role, const Policy &policy)
{
    const Role needed = approverOf(discount, policy);
    // The roles that approve stand in the order of their authority.
    const bool may = role >= needed && role <= Role::GeneralManager;
    const QString share = discount.percent();
    if (needed == Role::Manager)
        return {QStringLiteral("QT-03"),
                may ? Outcome::Pass : Outcome::Approve,
                {QT_TRANSLATE_NOOP("Message", "A discount of %1 % is within the manager's limit of %2 %."),
                 {share, policy.managerDiscount.percent()}}};
    const BasisPoints passed = needed == Role::Director ? policy.managerDiscount : policy.directorDiscount;
    Message message{
        needed == Role::Director
            ? QT_TRANSLATE_NOOP("Message", "A discount of %1 % is past the manager's limit of %2 %: the director approves it.")
            : QT_TRANSLATE_NOOP("Message",
                                "A discount of %1 % is past the director's limit of %2 %: the general manager approves it."),
        {share, passed.percent()}};
    return {QStringLiteral("QT-03"), may ? Outcome::Pass : Outcome::Approve, std::move(message)};
}

Verdict stillValid(const Quote &quote, QDate today)
{
    const QuoteState state = stateOn(quote, today);
    if (state == QuoteState::Expired)
        return {QStringLiteral("QT-05"),
                Outcome::Block,
                {QT_TRANSLATE_NOOP("Message", "This quote expired on %1."), {*quote.validUntil}},
                {QStringLiteral("valid_until")},
                {QT_TRANSLATE_NOOP("Message", "Make a new version and have it approved.")},
                {}};
    Verdict verdict{QStringLiteral("QT-05"), Outcome::Pass};
    if (quote.approvedOn && quote.validUntil)
        verdict.message = {
            QT_TRANSLATE_NOOP("Message", "Locked since its approval, valid until %1; a change makes a new version."),
            {*quote.validUntil}};
    return verdict;
}

QDate lastDayOf(QDate approvedOn, std::optional<QDate> wanted, const Policy &policy)
{
    const QDate longest = approvedOn.addDays(policy.quoteDays);
    return wanted && *wanted < longest ? *wanted : longest;
}

} // namespace showroom::rules
