// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democonsents.h"
#include "showroom/services/services.h"

namespace showroom
{
namespace
{

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }

private:
    Instant m_now;
};

struct DemoAnswer {
    int turn; ///< which of the customers, by turns
    ConsentPurpose purpose;
    ConsentChannel channel;
    ConsentForm how;
    ConsentAnswer answer = ConsentAnswer::Agreed;
    bool withdrawn = false;
};

constexpr int turns = 4;
constexpr int customers = 24;

constexpr DemoAnswer answers[] = {
    {0, ConsentPurpose::Marketing, ConsentChannel::Wechat, ConsentForm::Signed},
    {0, ConsentPurpose::Marketing, ConsentChannel::Sms, ConsentForm::Signed},
    {0, ConsentPurpose::Satisfaction, ConsentChannel::Phone, ConsentForm::Signed},
    {1, ConsentPurpose::Marketing, ConsentChannel::Sms, ConsentForm::Spoken, ConsentAnswer::Refused},
    {1, ConsentPurpose::Marketing, ConsentChannel::Phone, ConsentForm::Spoken, ConsentAnswer::Refused},
    {2, ConsentPurpose::Marketing, ConsentChannel::Wechat, ConsentForm::Online, ConsentAnswer::Agreed, true},
    {2, ConsentPurpose::Sensitive, ConsentChannel::InPerson, ConsentForm::Signed},
};

} // namespace

Result<QMap<QString, qint64>> inventConsents(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff,
                                             StoreId store, const DemoCalendar &calendar)
{
    const FixedClock clock(calendar.at(calendar.yesterday(), 18 * 60));
    Services services(storage, hasher, press, clock);
    const Session clerk{staff.idOf(Role::Clerk), store, Role::Clerk, {}, {}, {}, true};
    int number = 0;
    const auto command = [&] { return CommandId(QStringLiteral("demonstration-consent-%1").arg(++number)); };
    const auto cards = services.customers.page(clerk, {}, {}, customers);
    if (!cards)
        return Refusal(cards.error());
    QMap<QString, qint64> counts;
    for (std::size_t i = 0; i < cards->rows.size(); ++i)
        for (const DemoAnswer &one : answers) {
            if (int(i % turns) != one.turn)
                continue;
            Consent said;
            said.customer = cards->rows[i].id;
            said.purpose = one.purpose;
            said.channel = one.channel;
            said.how = one.how;
            said.answer = one.answer;
            const auto added = services.consents.add(clerk, command(), said);
            if (!added && added.error().code == ErrorCode::Conflict)
                continue; // it stands already
            if (!added)
                return Refusal(added.error());
            counts[QStringLiteral("consent")] += 1;
            if (!one.withdrawn)
                continue;
            if (const auto gone = services.consents.act(clerk, command(), added->id, ConsentAction::Withdraw, {}); !gone)
                return Refusal(gone.error());
        }
    return counts;
}

} // namespace showroom
