<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>showroom::ContractView</name>
    <message numerus="yes">
        <source>%n point(s) open; fill them in before it goes for the mark</source>
        <translation>
            <numerusform>%n point is open; fill it in before it goes for the mark</numerusform>
            <numerusform>%n points are open; fill them in before it goes for the mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stamped on %1, %n copies: %2</source>
        <translation>
            <numerusform>Stamped on %1, %n copy: %2</numerusform>
            <numerusform>Stamped on %1, %n copies: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::ContractsPage</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::DataCard</name>
    <message numerus="yes">
        <source>The chain is whole: %n entries, none edited.</source>
        <translation>
            <numerusform>The chain is whole: %n entry, not edited.</numerusform>
            <numerusform>The chain is whole: %n entries, none edited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) were exported to %1</source>
        <translation>
            <numerusform>%n row was exported to %1</numerusform>
            <numerusform>%n rows were exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::HandOverView</name>
    <message numerus="yes">
        <source>%n lead(s) go to others; </source>
        <translation>
            <numerusform>%n lead goes to others; </numerusform>
            <numerusform>%n leads go to others; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revisit(s) still owed this week move along.</source>
        <translation>
            <numerusform>%n revisit still owed this week moves along.</numerusform>
            <numerusform>%n revisits still owed this week move along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n lead(s)</source>
        <translation>
            <numerusform>Hand over %n lead</numerusform>
            <numerusform>Hand over %n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) read…</source>
        <translation>
            <numerusform>%n row read…</numerusform>
            <numerusform>%n rows read…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::PoolPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::PrivacyPanel</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) and quote(s)</source>
        <translation>
            <numerusform>%n plan or quote</numerusform>
            <numerusform>%n plans and quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::ProceduresPage</name>
    <message numerus="yes">
        <source>%n task(s) today</source>
        <translation>
            <numerusform>%n task today</numerusform>
            <numerusform>%n tasks today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::QuotesPage</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::ReceptionPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>parties, %n person(s)</source>
        <translation>
            <numerusform>parties, %n person</numerusform>
            <numerusform>parties, %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past %1 min</source>
        <translation>
            <numerusform>%n past %1 min</numerusform>
            <numerusform>%n past %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>parties, %n call(s)</source>
        <translation>
            <numerusform>parties, %n call</numerusform>
            <numerusform>parties, %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::RuleView</name>
    <message numerus="yes">
        <source>Today %n task(s) by this rule.</source>
        <translation>
            <numerusform>Today %n task by this rule.</numerusform>
            <numerusform>Today %n tasks by this rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue.</source>
        <translation>
            <numerusform>%n of them overdue.</numerusform>
            <numerusform>%n of them overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown to the manager.</source>
        <translation>
            <numerusform>%n shown to the manager.</numerusform>
            <numerusform>%n shown to the manager.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::SeveralQuotes</name>
    <message numerus="yes">
        <source>%n quotes are chosen</source>
        <translation>
            <numerusform>%n quote is chosen</numerusform>
            <numerusform>%n quotes are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n are decided together; choose fewer.</source>
        <translation>
            <numerusform>At most %n is decided together; choose fewer.</numerusform>
            <numerusform>At most %n are decided together; choose fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::TodayPage</name>
    <message numerus="yes">
        <source>%n revisit(s) still owed this week</source>
        <translation>
            <numerusform>%n revisit still owed this week</numerusform>
            <numerusform>%n revisits still owed this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait for you</source>
        <translation>
            <numerusform>%n decision waits for you</numerusform>
            <numerusform>%n decisions wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::WeekModel</name>
    <message numerus="yes">
        <source>%n owed</source>
        <translation>
            <numerusform>%n owed</numerusform>
            <numerusform>%n owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revisit(s) owed by this day (FU-01)</source>
        <translation>
            <numerusform>%n revisit owed by this day (FU-01)</numerusform>
            <numerusform>%n revisits owed by this day (FU-01)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>showroom::WorklistModel</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed last week</source>
        <translation>
            <numerusform>%n missed last week</numerusform>
            <numerusform>%n missed last week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revisit · %n more</source>
        <translation>
            <numerusform>Revisit · %n more</numerusform>
            <numerusform>Revisits · %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
