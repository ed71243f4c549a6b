// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoscripts.h"
#include "demo/pastclock.h"
#include "demo/scripttexts.h"
#include "showroom/services/services.h"

namespace showroom
{

namespace
{

constexpr int writtenDaysAgo = 40;
constexpr int rewrittenDaysAgo = 9;
constexpr std::size_t rewritten = 10; ///< 太贵了, which everybody asks for

class Scripts
{
public:
    Scripts(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff, StoreId store,
            const DemoCalendar &calendar)
        : m_calendar(calendar),
          m_manager{staff.idOf(Role::Manager), store, Role::Manager, {}, {}, {}, true},
          m_services(storage, hasher, press, m_clock)
    {
    }

    Result<qint64> make()
    {
        const auto all = demoScripts();
        for (std::size_t i = 0; i < all.size(); ++i) {
            setClock(writtenDaysAgo, int(i));
            TalkScript script = scriptOf(all[i]);
            if (i == rewritten) // its first version said less
                script.body = script.body.section(QStringLiteral("\n\n"), 0, 1);
            if (Done written = write(script, i + 1 < all.size()); !written)
                return Refusal(written.error());
        }
        setClock(rewrittenDaysAgo, 0);
        if (Done written = write(scriptOf(all[rewritten]), true); !written)
            return Refusal(written.error());
        return m_written;
    }

private:
    void setClock(int daysAgo, int turn) { m_clock.set(m_calendar.at(m_calendar.today().addDays(-daysAgo), 9 * 60 + 11 * turn)); }

    static TalkScript scriptOf(const DemoScript &demo)
    {
        TalkScript script;
        script.kind = demo.kind;
        script.step = demo.step;
        (demo.kind == ScriptKind::Advantage ? script.competitor : script.objection) = demo.about.toString();
        script.series = demo.series.toString();
        script.title = demo.title.toString();
        script.keywords = demo.keywords.toString();
        script.body = demo.body.toString();
        return script;
    }

    Done write(const TalkScript &script, bool use)
    {
        const auto added = m_services.talkScripts.add(m_manager, command(), script);
        if (!added)
            return Refusal(added.error());
        ++m_written;
        if (!use)
            return {};
        m_clock.set(m_clock.now().plusMinutes(5));
        return m_services.talkScripts.act(m_manager, command(), added->id, ScriptAction::Use, {}).map([](const auto &) {});
    }

    /// The same each time: a demonstration of a seed is one.
    CommandId command() { return CommandId(QStringLiteral("demonstration-script-%1").arg(++m_commands)); }

    const DemoCalendar &m_calendar;
    Session m_manager;
    PastClock m_clock;
    Services m_services;
    int m_commands = 0;
    qint64 m_written = 0;
};

} // namespace

Result<qint64> inventScripts(Storage &storage, PasswordHasher &hasher, Press &press, const DemoStaff &staff, StoreId store,
                             const DemoCalendar &calendar)
{
    return Scripts(storage, hasher, press, staff, store, calendar).make();
}

} // namespace showroom
