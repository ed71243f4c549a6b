// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policyparts.h"

namespace showroom
{

std::vector<PolicyParameter> weekParameters()
{
    const char *days = QT_TRANSLATE_NOOP("Policy", "a number of days from 0 to 365");
    const char *few = QT_TRANSLATE_NOOP("Policy", "a number from 1 to 9");
    return {
        {s("FU-05.size"), s("FU-05"), Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Focus customers at a time")},
         readNumber<&Policy::focusSize>, writeNumber<&Policy::focusSize, 1, 9>, few},
        {s("FU-06.days"), s("FU-06"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days between contacts with who has bought; 0: none owed")},
         readNumber<&Policy::regularDays>, writeNumber<&Policy::regularDays, 0, 365>, days},
        {s("FU-06.occasion_days"), s("FU-06"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days by which birthdays and anniversaries are shown early")},
         readNumber<&Policy::occasionDays>, writeNumber<&Policy::occasionDays, 0, 31>,
         QT_TRANSLATE_NOOP("Policy", "a number of days from 0 to 31")},
        {s("FU-08.percent"), s("FU-08"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Follow-ups of a week that are checked by telephone, %")},
         readNumber<&Policy::checkPercent>, writeNumber<&Policy::checkPercent, 0, 100>,
         QT_TRANSLATE_NOOP("Policy", "a number from 0 to 100")},
        {s("FU-11.pool_days"), s("FU-11"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days without contact after which a lead returns to the pool; 0: never")},
         readNumber<&Policy::poolDays>, writeNumber<&Policy::poolDays, 0, 365>, days},
        {s("FU-11.capacity"), s("FU-11"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Open leads with which nobody takes another from the pool")},
         readNumber<&Policy::poolCapacity>, writeNumber<&Policy::poolCapacity, 1, 100'000>,
         QT_TRANSLATE_NOOP("Policy", "a number from 1 to 100000")},
        {s("FU-11.wait_days"), s("FU-11"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Days before who had a lead may take it back from the pool")},
         readNumber<&Policy::poolWaitDays>, writeNumber<&Policy::poolWaitDays, 0, 365>, days},
        {s("FU-12.minutes"), s("FU-12"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Minutes in the store after which a party is shown")},
         readNumber<&Policy::visitMinutes>, writeNumber<&Policy::visitMinutes, 10, 720>,
         QT_TRANSLATE_NOOP("Policy", "a number of minutes from 10 to 720")},
        {s("FU-15.per_week"), s("FU-15"),
         Label{"Policy", QT_TRANSLATE_NOOP("Policy", "Closed leads of a week that are called back")},
         readNumber<&Policy::recallsPerWeek>, writeNumber<&Policy::recallsPerWeek, 0, 100>,
         QT_TRANSLATE_NOOP("Policy", "a number from 0 to 100")},
    };
}

} // namespace showroom
